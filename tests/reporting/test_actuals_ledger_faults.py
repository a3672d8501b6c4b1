"""Real faults under the ledger: killed processes, full disks, locks, several writers and a dead server."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from ktudash.reporting.ledger import (
    BusyError,
    ConflictError,
    Entry,
    FullError,
    Ledger,
    LedgerError,
    UnavailableError,
)
from ktudash.words import msg, say
from tests.reporting.ledger_work import WORK, counted

PROJECT = Path(__file__).resolve().parents[2]

#: A worker of its own: says "ready", waits for a line, confirms an upload and says what became of it.
WORKER = """
import sys
from ktudash.reporting.ledger import Entry, Ledger, LedgerError
url, author, code, rows = sys.argv[1:5]
ledger = Ledger(url, wait_seconds=60)
print("ready", flush=True)
sys.stdin.readline()
try:
    entries = [Entry(f"{code}{number}", 2021, float(number)) for number in range(int(rows))]
    ledger.append(entries, author=author, base_version=0)
except LedgerError as error:
    print(type(error).__name__, error, flush=True)
else:
    print("kept", flush=True)
"""

#: Writes into given tables and kills itself, as hard as can be, at a given point of it.
SUICIDE = """
import os, signal, sys
import sqlalchemy as sa
from ktudash.reporting.ledger import Ledger
from tests.reporting.ledger_work import WORK
url, work, table, point = sys.argv[1:5]
ledger = Ledger(url, wait_seconds=60)
ledger.version()

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def before(connection, cursor, statement, *_):
    if point == "before the insert" and statement.startswith(f"INSERT INTO {table} "):
        die()

def after(connection, cursor, statement, *_):
    if point == "after the lock" and "FROM writers" in statement:
        die()
    if point == "after the insert" and statement.startswith(f"INSERT INTO {table} "):
        die()

sa.event.listen(ledger.engine, "before_cursor_execute", before)
sa.event.listen(ledger.engine, "after_cursor_execute", after)
if point == "before the commit":
    sa.event.listen(ledger.engine, "commit", die)
WORK[work].do(ledger)
die()
"""

#: Fills a ledger until it cannot take more; the file may grow to a given number of bytes and no further.
FILLER = """
import resource, signal, sys
from ktudash.reporting.ledger import Entry, FullError, Ledger
url, limit = sys.argv[1], int(sys.argv[2])
ledger = Ledger(url, wait_seconds=60)
kept = 0
ledger.prepare()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    while True:
        entries = [Entry(f"SP-9.{kept}.{n}", 2021, 1.0, "n" * 1000) for n in range(50)]
        ledger.append(entries, author="A", base_version=ledger.version())
        kept += 1
except FullError as error:
    print(kept, len(ledger.state()), error, flush=True)
"""


def start(program: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate("\n")
    assert process.returncode == 0, err
    return out.splitlines()[-1]


def race(*workers: subprocess.Popen[str]) -> list[str]:
    """Let all go at the same moment."""
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("\n")
        worker.stdin.flush()
    return [finish(worker) for worker in workers]


@pytest.fixture
def tiny_disk() -> Iterator[Path]:
    """A file system of one megabyte, where the database server's user can reach it too."""
    folder = Path(tempfile.mkdtemp(prefix="tiny-"))
    folder.chmod(0o755)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m,mode=0777", "tmpfs", str(folder)],
        capture_output=True,
        text=True,
    )
    if mounted.returncode != 0:
        folder.rmdir()
        pytest.skip(f"no file system may be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
    folder.rmdir()


def fill(ledger: Ledger) -> int:
    """Append until the disk is full and return how many uploads were kept."""
    for kept in range(1000):
        entries = [Entry(f"SP-9.{kept}.{n}", 2021, 1.0, "n" * 1000) for n in range(20)]
        try:
            ledger.append(entries, author="A", base_version=ledger.version())
        except FullError:
            return kept
    raise AssertionError("the disk never got full")


def test_of_two_processes_that_confirm_the_same_value_one_gets_a_conflict(url, open_ledger):
    outcomes = race(*(start(WORKER, url, author, "SP-2.5.", "40") for author in ("Bekova", "Serikov")))
    kept = [outcome for outcome in outcomes if outcome == "kept"]
    refused = [outcome for outcome in outcomes if outcome.startswith("ConflictError Nothing was kept")]
    assert (len(kept), len(refused)) == (1, 1), outcomes
    history = open_ledger(url).history()
    assert len(history) == 40
    assert history["author"].nunique() == 1
    assert history["author"][0] not in refused[0].split("since")[0]
    assert history["author"][0] in refused[0]


def test_processes_that_start_at_once_on_an_empty_database_all_keep_their_rows(url, open_ledger):
    outcomes = race(*(start(WORKER, url, f"Worker {n}", f"SP-{n}.", "25") for n in range(6)))
    assert outcomes == ["kept"] * 6
    history = open_ledger(url).history()
    assert len(history) == 150
    # One upload after the other, never interleaved; and moments in the order of the ids.
    assert (history["upload_id"] != history["upload_id"].shift()).sum() == 6
    assert history["recorded_at"].is_monotonic_increasing


def test_threads_of_one_worker_share_a_ledger(url, open_ledger):
    ledger = open_ledger(url)
    start_together = threading.Barrier(8)
    outcomes: list[str] = []

    def confirm(number: int) -> None:
        start_together.wait()
        try:
            ledger.append([Entry("SP-2.5.1", 2021, float(number))], author=f"T{number}", base_version=0)
        except ConflictError:
            outcomes.append("conflict")
        else:
            outcomes.append("kept")
        ledger.state()

    threads = [threading.Thread(target=confirm, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["conflict"] * 7 + ["kept"]
    assert len(ledger.history()) == 1


@pytest.mark.parametrize(
    "point", ["after the lock", "before the insert", "after the insert", "before the commit", "after the commit"]
)
@pytest.mark.parametrize(("work", "table"), [(name, table) for name, work in WORK.items() for table in work.rows])
def test_what_a_killed_process_wrote_is_kept_wholly_or_not_at_all_and_can_be_repeated(
    url, open_ledger, work, table, point
):
    ledger = open_ledger(url, wait_seconds=60)
    ledger.prepare()
    killed = start(SUICIDE, url, work, table, point)
    _, err = killed.communicate()
    assert killed.returncode == -signal.SIGKILL, err
    whole = WORK[work].rows
    assert counted(ledger) == (whole if point == "after the commit" else {})
    # The person sees an error page and presses again: kept once, whatever had happened.
    WORK[work].do(ledger)
    assert counted(ledger) == whole


def test_a_file_that_may_not_grow_keeps_all_earlier_uploads_and_no_half_one(tmp_path, open_ledger):
    url = f"sqlite:///{tmp_path}/ledger.sqlite"
    uploads, rows, sentence = finish(start(FILLER, url, str(400_000))).split(" ", 2)
    assert sentence == say(msg("ledger-full"))
    assert int(uploads) > 0
    assert int(rows) == 50 * int(uploads)
    ledger = open_ledger(url)
    assert len(ledger.history()) == 50 * int(uploads)
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=ledger.version())
    assert len(ledger.history()) == 50 * int(uploads) + 1


def test_a_full_disk_keeps_all_earlier_uploads_and_no_half_one(tiny_disk, open_ledger):
    ledger = open_ledger(f"sqlite:///{tiny_disk}/ledger.sqlite")
    ledger.prepare()
    ballast = tiny_disk / "ballast"
    ballast.write_bytes(b"0" * 300_000)
    kept = fill(ledger)
    assert kept > 0
    assert len(ledger.state()) == 20 * kept
    ballast.unlink()
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=ledger.version())
    assert len(ledger.history()) == 20 * kept + 1


def test_a_full_disk_of_the_server_keeps_all_earlier_uploads_and_no_half_one(postgresql, tiny_disk, open_ledger):
    ledger = open_ledger(postgresql.new_database())
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    space = tiny_disk / "space"
    space.mkdir()
    if os.geteuid() == 0:
        shutil.chown(space, postgresql.user)
    name = f"tiny_{os.getpid()}"
    with ledger.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"CREATE TABLESPACE {name} LOCATION '{space}'")
        connection.exec_driver_sql(f"ALTER TABLE observation SET TABLESPACE {name}")
    kept = fill(ledger)
    assert kept > 0
    assert len(ledger.state()) == 20 * kept + 1
    with ledger.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ALTER TABLE observation SET TABLESPACE pg_default")
        connection.exec_driver_sql(f"DROP TABLESPACE {name}")
    ledger.append([Entry("SP-2.5.1", 2022, 80.0)], author="A", base_version=ledger.version())
    assert len(ledger.history()) == 20 * kept + 2


@pytest.mark.parametrize("work", WORK)
def test_a_locked_ledger_says_so_whatever_is_written_and_keeps_nothing(url, open_ledger, work):
    ledger = open_ledger(url, wait_seconds=0.05)
    with open_ledger(url)._connect(writing=True):
        with pytest.raises(BusyError, match="written by somebody else"):
            WORK[work].do(ledger)
        assert counted(ledger) == {}
    WORK[work].do(ledger)
    assert counted(ledger) == WORK[work].rows


@pytest.mark.parametrize("work", WORK)
def test_a_full_disk_says_so_whatever_is_written_and_keeps_no_half(tiny_disk, open_ledger, work):
    ledger = open_ledger(f"sqlite:///{tiny_disk}/ledger.sqlite")
    ledger.prepare()
    ballast = tiny_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"0" * 1024):
            pass
    with pytest.raises(LedgerError):  # not even a transaction may begin
        WORK[work].do(ledger)
    ballast.unlink()
    assert counted(ledger) == {}
    WORK[work].do(ledger)
    assert counted(ledger) == WORK[work].rows


def test_a_locked_ledger_says_so_and_can_still_be_read(url, open_ledger):
    ledger = open_ledger(url, wait_seconds=0.05)
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    upload = [Entry("SP-2.5.2", 2021, 9.0)]
    with open_ledger(url)._connect(writing=True):
        with pytest.raises(BusyError, match="written by somebody else"):
            ledger.append(upload, author="A", base_version=1)
        assert ledger.version() == 1
        assert len(ledger.state()) == 1
    ledger.append(upload, author="A", base_version=1)
    assert len(ledger.state()) == 2


def test_an_exclusively_locked_file_says_so(tmp_path, open_ledger):
    """What a backup tool or a person with the file open in an SQLite browser can do."""
    path = tmp_path / "ledger.sqlite"
    ledger = open_ledger(f"sqlite:///{path}", wait_seconds=0.05)
    holder = sqlite3.connect(path)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BusyError):
        ledger.version()
    holder.rollback()
    holder.close()
    assert ledger.version() == 0


def test_a_dead_server_says_so_and_the_ledger_goes_on_when_it_is_back(postgresql, open_ledger):
    url = postgresql.new_database()
    ledger = open_ledger(url)
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    postgresql.stop("immediate")  # as after a power cut: no goodbye, recovery at the next start
    try:
        for opened in (ledger, open_ledger(url)):
            with pytest.raises(UnavailableError, match="cannot be reached"):
                opened.append([Entry("SP-2.5.1", 2022, 81.0)], author="A", base_version=1)
            with pytest.raises(UnavailableError):
                opened.state()
    finally:
        postgresql.start()
    assert ledger.append([Entry("SP-2.5.1", 2022, 81.0)], author="A", base_version=1).count == 1
    assert len(ledger.history()) == 2


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda path: path.write_bytes(b"this is no database, but long enough to look" * 9), id="text"),
        pytest.param(lambda path: path.mkdir(), id="folder"),
    ],
)
def test_a_file_that_is_no_ledger_says_so(tmp_path: Path, open_ledger, make: Callable[[Path], None]):
    path = tmp_path / "ledger.sqlite"
    make(path)
    with pytest.raises(UnavailableError, match="cannot be reached or read"):
        open_ledger(f"sqlite:///{path}").state()


def test_a_folder_that_cannot_be_made_says_so(tmp_path, open_ledger):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnavailableError):
        open_ledger(f"sqlite:///{tmp_path}/file/ledger.sqlite").state()


def test_a_database_without_the_tables_says_so(url, open_ledger):
    ledger = open_ledger(url)
    ledger.prepare()
    with ledger.engine.begin() as connection:
        connection.execute(sa.text("DROP TABLE observation"))
    with pytest.raises(LedgerError, match="refused the work"):
        ledger.version()


def test_a_forked_worker_has_connections_of_its_own(url, open_ledger):
    ledger = open_ledger(url)
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="parent", base_version=0)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            ledger.append([Entry("SP-2.5.2", 2021, 9.0)], author="child", base_version=ledger.version())
            code = 0 if len(ledger.state()) == 2 else 2
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert sorted(ledger.state()["author"]) == ["child", "parent"]
    ledger.append([Entry("SP-2.5.3", 2021, 3.0)], author="parent", base_version=ledger.version())
    assert len(ledger.state()) == 3
