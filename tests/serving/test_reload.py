"""A changed data folder under a dashboard that runs: taken by every worker once it has no fault, and never before."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from ktudash.data_folders import DataFolders, Note
from ktudash.serving import reload
from ktudash.settings import PROJECT, Settings
from ktudash.store import Store, get_store, per_data, put_store, using
from tests.servers import Server, running

WORKBOOK = "strategic-plan-2021-2025.xlsx"
INDICATOR = "SP-2.5.1"
BROKEN = "data were changed and cannot be taken"


@dataclass
class Site:
    server: Server
    data: Path
    environment: dict[str, str]

    def reload(self) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "ktudash", "reload"],
            cwd=PROJECT, env=os.environ | self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def ready(self) -> tuple[str, dict[str, object]]:
        """The worker that answers, and what it says of itself."""
        status, headers, text = self.server.get("/ready")
        assert status == 200
        return headers["X-Worker"], json.loads(text)

    def in_every_worker(self, holds: Callable[[dict[str, object]], bool]) -> None:
        """Wait until each worker says what is expected of it."""
        seen: set[str] = set()
        until = time.monotonic() + 120
        while len(seen) < 2:
            assert time.monotonic() < until, f"only {seen} of the workers"
            worker, told = self.ready()
            if holds(told):
                seen.add(worker)


def change(data: Path, value: object) -> None:
    """Print another target of the indicator's first year."""
    book = openpyxl.load_workbook(data / WORKBOOK)
    book["Line 2"]["D7"].value = value
    book.save(data / WORKBOOK)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, dict[str, str]]:
    """A folder, a data folder that may be changed, and the environment of a dashboard over both."""
    folder = tmp_path_factory.mktemp("reloaded")
    data = Path(shutil.copytree(PROJECT / "data", folder / "data"))
    return folder, data, {"DATABASE_URL": f"sqlite:///{folder}/ledger.sqlite", "KTUDASH_DATA": str(data)}


@pytest.fixture(scope="module")
def site(place: tuple[Path, Path, dict[str, str]]) -> Iterator[Site]:
    folder, data, environment = place
    with running(folder, **environment) as server:
        yield Site(server, data, environment)


def printed(site: Site) -> str:
    """The target of 2021 as programs are told it."""
    _, _, text = site.server.get(f"/data/indicators.csv?code={INDICATOR}&year=2021")
    (row,) = csv.DictReader(io.StringIO(text))
    return row["target"]


def test_a_changed_workbook_is_taken_by_every_worker_and_one_with_a_fault_by_none(site: Site) -> None:
    _, before = site.ready()
    assert printed(site) == "82"

    change(site.data, 83)
    site.in_every_worker(lambda told: told["data"] == before["data"])
    assert printed(site) == "82", "a folder that is being changed is not read"
    taken = site.reload()
    assert (taken.returncode, taken.stderr) == (0, "")
    site.in_every_worker(lambda told: told["data"] != before["data"] and told["status"] == "ok")
    _, changed = site.ready()
    for path in ("/targets/SP-2.5.1", "/data/indicators.json?code=SP-2.5.1"):
        assert "83" in site.server.get(path)[2]
    assert printed(site) == "83"

    change(site.data, "eighty")
    refused = site.reload()
    assert refused.returncode == 1
    assert "“Line 2”, cell D7: read 'eighty'" in refused.stderr
    expected = {"data": True, "ledger": True, "newest_data": False}
    site.in_every_worker(lambda told: (told["checks"], told["data"]) == (expected, changed["data"]))
    status, _, page = site.server.get("/targets")
    assert (status, BROKEN in page) == (200, True)
    assert printed(site) == "83"

    # The parent has read the folder as it was at the start: its new children must not show that.
    gone = int(site.ready()[0])
    os.kill(gone, signal.SIGKILL)
    site.in_every_worker(lambda told: told["data"] == changed["data"])
    until = time.monotonic() + 60
    while gone in site.server.workers() or len(site.server.workers()) < 2:
        assert time.monotonic() < until
    for _ in range(20):
        assert site.ready()[1]["data"] == changed["data"]

    change(site.data, 83)
    assert site.reload().returncode == 0
    site.in_every_worker(lambda told: told["status"] == "ok" and told["data"] == site.ready()[1]["data"])
    assert BROKEN not in site.server.get("/targets")[2]


def test_a_start_over_files_with_a_fault_shows_the_last_that_had_none(
    place: tuple[Path, Path, dict[str, str]], site: Site
) -> None:
    folder, data, environment = place
    good = site.ready()[1]["data"]
    change(data, "eighty")
    with running(folder, **environment) as server:
        told = json.loads(server.get("/ready")[2])
        assert (told["data"], told["status"]) == (good, "behind")
        assert BROKEN in server.get("/")[2]
        assert "cell D7: read 'eighty'" in "".join(server.told)
    change(data, 83)


def settings_of(tmp_path: Path) -> Settings:
    return Settings(
        data_dir=Path(shutil.copytree(PROJECT / "data", tmp_path / "data")),
        database_url=f"sqlite:///{tmp_path}/ledger.sqlite",
        state=tmp_path,
    )


def test_a_note_is_of_one_data_folder_and_names_what_is_in_force(tmp_path: Path) -> None:
    settings = settings_of(tmp_path)
    folders = DataFolders(settings)
    assert folders.note() is None
    assert reload.take(settings)
    first = folders.note()
    assert first is not None
    assert not first.behind
    assert not reload.take(settings), "nothing has changed"
    (settings.data_dir / "indicators.csv").write_text("no register")
    with pytest.raises(reload.DataError):
        reload.take(settings)
    assert folders.note() == Note(asked=folders.note().asked, good=first.good)  # type: ignore[union-attr]
    assert folders.note().behind  # type: ignore[union-attr]
    assert DataFolders(Settings(data_dir=PROJECT / "data", state=tmp_path)).note() is None


def noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[reload.Watch, threading.Event, threading.Event]:
    """A watch that has not seen the newest note; what is set when it follows, and what lets it."""
    settings = settings_of(tmp_path)
    watch = reload.Watch(settings)
    reload.take(settings)
    begun, gate = threading.Event(), threading.Event()

    def follow(*_: object) -> None:
        begun.set()
        gate.wait()

    monkeypatch.setattr(reload, "follow", follow)
    return watch, begun, gate


def test_no_reader_waits_for_the_first_reload_of_a_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch, begun, gate = noted(tmp_path, monkeypatch)
    watch.look()
    watch.look()
    assert begun.wait(60)
    gate.set()


def test_a_worker_that_comes_later_reads_what_is_new_at_once_and_lets_readers_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, begun, gate = noted(tmp_path, monkeypatch)
    watch._begin()
    assert begun.wait(60), "before anybody asks"
    reader = threading.Thread(target=watch.look)
    reader.start()
    assert reader.is_alive()
    gate.set()
    reader.join(60)
    assert not reader.is_alive()


def test_copies_of_old_data_do_not_gather(tmp_path: Path) -> None:
    settings = settings_of(tmp_path)
    folders = DataFolders(settings)
    for line in range(4):
        with (settings.data_dir / "README.md").open("a") as file:
            file.write(f"{line}\n")
        reload.take(settings)
    note = folders.note()
    assert note is not None
    copies = {one.name for one in folders.folder("").iterdir() if one.is_dir()}
    assert note.good in copies
    assert len(copies) == 2


def test_an_answer_shows_one_store_and_what_was_made_of_the_old_one_is_forgotten(
    over: Callable[[str], object], tmp_path: Path
) -> None:
    over(f"sqlite:///{tmp_path}/ledger.sqlite")
    asked: list[object] = []

    @per_data
    def held(name: str) -> str:
        asked.append(get_store())
        return name

    old = get_store()
    assert [held("a"), held("a")] == ["a", "a"]
    newer = old.of_folder(old.data_dir)
    with using(old):
        put_store(newer)
        assert get_store() is old
    assert get_store() is newer
    assert newer.ledger is old.ledger, "a ledger that was replaced would not be noticed by a new one"
    held("a")
    assert asked == [old, newer]


def test_what_was_read_is_not_mixed_with_files_that_are_changed_later(tmp_path: Path) -> None:
    data, url = settings_of(tmp_path).data_dir, f"sqlite:///{tmp_path}/ledger.sqlite"
    old = Store(data, url)
    old.read_whole()
    change(data, 83)
    row = old.sheet("SP-L2")[7]
    assert row["D"] == "82"
    first = old.audit("printed")  # worked out of what was read, after the change
    new = Store(data, url)
    assert new.contents != old.contents
    assert new.sheet("SP-L2")[7]["D"] == "83"
    targets = new.frame("targets")
    assert targets[(targets["code"] == INDICATOR) & (targets["year"] == 2021)]["value"].tolist() == [83]
    assert new.audit("printed") is not first
    seen = [
        {cell.value for one in audit.findings for cell in one.check.cells if cell.key == "Line 2!D7"}
        for audit in (first, new.audit("printed"))
    ]
    assert seen == [{82.0}, {83.0}]
    new.ledger.close()
    old.ledger.close()


def test_a_user_whose_files_the_dashboard_could_not_read_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_of(tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(PermissionError):
        reload.take(settings)
    assert DataFolders(settings).note() is None
