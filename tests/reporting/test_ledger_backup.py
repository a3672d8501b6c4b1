"""The whole ledger as a file and back, on and between SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from ktudash.reporting.ledger import Entry, FindingStatuses, Ledger, LedgerError, backup, restore


def filled(ledger: Ledger) -> Ledger:
    ledger.append(
        [Entry("SP-2.5.1", 2021, 80.0, "why"), Entry("SP-3.3.1", 2021, 801.0, "", "lower_bound")],
        author="A",
        base_version=0,
    )
    ledger.append([Entry("SP-2.5.1", 2021, None, "back")], author="Бекова", base_version=ledger.version())
    return ledger


def test_what_was_backed_up_is_restored_row_by_row(
    ledger: Ledger, open_ledger: Callable[..., Ledger], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    file = tmp_path / "backup.sqlite"
    statuses = FindingStatuses(filled(ledger))
    statuses.keep("sp-t1-total/2018", "explained", author="A", note="why", seen=0, request_id="one")
    assert backup(ledger, file) == 4
    empty = {
        "sqlite": f"sqlite:///{tmp_path}/restored.sqlite",
        "postgresql": request.getfixturevalue("postgresql").new_database(),
    }
    for url in empty.values():
        restored = open_ledger(url)
        assert restore(file, restored) == 4
        assert FindingStatuses(restored).state() == statuses.state()
        pd.testing.assert_frame_equal(restored.history(), ledger.history())
        pd.testing.assert_frame_equal(restored.state(), ledger.state())
        assert restored.version() == ledger.version()
        # Rows that come later go on from the last number.
        assert restored.append([Entry("SP-2.5.2", 2021, 9.0)], author="B", base_version=3).version == 4


def test_a_backup_is_one_file_that_stands_alone(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite"
    backup(filled(ledger), file)
    assert [one.name for one in tmp_path.iterdir() if "backup" in one.name] == ["backup.sqlite"]
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
        assert connection.execute("SELECT count(*) FROM observation").fetchone() == (3,)
    connection.close()
    assert file.stat().st_mode & 0o777 == 0o600, "it holds the hashes of passwords"


def test_nothing_is_overwritten(ledger: Ledger, open_ledger: Callable[..., Ledger], tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite"
    backup(filled(ledger), file)
    before = file.read_bytes()
    with pytest.raises(LedgerError, match="is there already"):
        backup(ledger, file)
    with pytest.raises(LedgerError, match="holds something already"):
        restore(file, ledger)
    assert file.read_bytes() == before
    assert len(ledger.history()) == 3


@pytest.mark.parametrize("content", [None, b"", b"no database at all " * 100])
def test_what_is_no_backup_brings_nothing(
    open_ledger: Callable[..., Ledger], tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "backup.sqlite"
    if content is not None:
        file.write_bytes(content)
    empty = open_ledger(f"sqlite:///{tmp_path}/empty.sqlite")
    with pytest.raises(LedgerError):
        restore(file, empty)
    assert empty.history().empty


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        backup(filled(ledger), tmp_path / "none" / "backup.sqlite")
    assert not (tmp_path / "none").exists()
