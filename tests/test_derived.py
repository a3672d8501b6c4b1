"""What follows from files is worked out once, and again as soon as anything that it follows from has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ktudash.data_folders import name_of
from ktudash.derived import derived
from ktudash.settings import PROJECT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KTUDASH_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    made = tmp_path / "source.txt"
    made.write_text("1")
    return made


@pytest.fixture
def made_of(source: Path) -> Callable[[], str]:
    """What is derived from the source, and in which turn it was made."""
    turns: list[int] = []

    def make() -> str:
        turns.append(0)
        return f"{source.read_text()} made in turn {len(turns)}"

    return lambda: derived("of-source", name_of([source]), make)


def test_it_is_made_once_until_a_file_changes(folder: Path, source: Path, made_of: Callable[[], str]) -> None:
    assert [made_of(), made_of()] == ["1 made in turn 1"] * 2
    source.write_text("2")
    assert [made_of(), made_of()] == ["2 made in turn 2"] * 2
    assert len(list(folder.iterdir())) == 1, "what was kept before goes"


def test_the_folder_may_be_deleted_and_its_files_may_be_broken(folder: Path, made_of: Callable[[], str]) -> None:
    assert made_of() == "1 made in turn 1"
    (kept,) = folder.iterdir()
    for broken in (b"", kept.read_bytes()[:-3], b"no pickle"):
        kept.write_bytes(broken)
        assert "turn 1" not in made_of()
        assert made_of() == made_of(), "and is kept again"
    kept.unlink()
    folder.rmdir()
    assert made_of() == "1 made in turn 5"


@pytest.mark.parametrize("open_to_others", ["folder", "file"])
def test_what_others_could_have_written_is_not_read(
    folder: Path, made_of: Callable[[], str], open_to_others: str
) -> None:
    made_of()
    (kept,) = folder.iterdir()
    (folder if open_to_others == "folder" else kept).chmod(0o777)
    assert made_of() == "1 made in turn 2"


def test_without_a_place_it_is_made_every_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made_of: Callable[[], str]
) -> None:
    monkeypatch.setenv("KTUDASH_CACHE", "off")
    assert [made_of(), made_of()] == ["1 made in turn 1", "1 made in turn 2"]
    (tmp_path / "no-folder").write_text("")
    monkeypatch.setenv("KTUDASH_CACHE", str(tmp_path / "no-folder"))
    assert made_of() == "1 made in turn 3"


def test_a_fault_is_raised_and_not_kept(folder: Path, source: Path) -> None:
    def fail() -> None:
        raise ValueError("no such cell")

    for _ in range(2):
        with pytest.raises(ValueError, match="no such cell"):
            derived("of-source", name_of([source]), fail)
    assert not folder.exists()


def test_a_start_takes_over_what_the_last_one_worked_out_and_sees_data_that_changed(
    data_copy: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    environment = {
        **os.environ,
        "KTUDASH_CACHE": str(cache),
        "KTUDASH_DATA": str(data_copy),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'ledger.sqlite'}",
    }

    def start() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", "import app"], cwd=PROJECT, env=environment, capture_output=True, text=True
        )

    assert start().returncode == 0
    before = {file.name: file.stat().st_mtime_ns for file in cache.iterdir()}
    assert {name.rpartition("-")[0] for name in before} >= {"frames", "drawn", "words-en", "audit-corrected"}
    assert start().returncode == 0
    assert {file.name: file.stat().st_mtime_ns for file in cache.iterdir()} == before, "nothing was made again"
    corrections = data_copy / "corrections.toml"
    corrections.write_text(corrections.read_text().replace("value = ", "value = 1", 1))
    changed = start()
    assert changed.returncode == 0
    assert not set(before) & {file.name for file in cache.iterdir() if not file.name.startswith("words")}
    (data_copy / "strategic-plan-2021-2025.xlsx").write_bytes(b"")
    broken = start()
    assert broken.returncode != 0
    assert "strategic-plan-2021-2025.xlsx" in broken.stderr
