"""The command that says what is wrong with an installation."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from ktudash.cli import main
from ktudash.reporting.ledger import Entry, Ledger, now


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/ledger.sqlite")

    def run(**environment: str) -> tuple[int, list[str]]:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        status = main(["doctor"])
        return status, capsys.readouterr().out.splitlines()

    return run


def test_an_installation_that_is_well_says_so_line_by_line(told) -> None:
    status, lines = told()
    assert status == 0
    assert lines[:4] == ["well     Settings", "well     Data and charts", "well     Ledger", "well     Clock"]


def test_settings_are_said_before_anything_is_opened(told, tmp_path: Path) -> None:
    status, lines = told(PORT="abc", KTUDASH_DATA=str(tmp_path / "none"))
    assert (status, lines) == (1, ["wrong    Settings: PORT: read “abc”, expected a port number from 1 to 65535."])
    status, lines = told(PORT="8050")
    assert status == 1
    assert lines == [f"wrong    Settings: KTUDASH_DATA: read “{tmp_path}/none”, expected a folder that exists."]


def test_data_and_ledger_that_cannot_be_read_are_both_named(told, data_copy: Path, tmp_path: Path) -> None:
    (data_copy / "indicators.csv").write_text("nothing\n")
    status, lines = told(KTUDASH_DATA=str(data_copy))
    assert status == 1
    assert lines[1].startswith("wrong    Data and charts: ")
    (tmp_path / "ledger.sqlite").write_bytes(b"no database " * 100)
    status, lines = told(KTUDASH_DATA="data")
    assert (status, lines[1]) == (1, "well     Data and charts")
    assert lines[2].startswith("wrong    Ledger: ")


def test_a_row_that_is_still_to_come_is_a_wrong_clock(told, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    tomorrow = now() + timedelta(days=1)
    ahead = Ledger(f"sqlite:///{tmp_path}/ledger.sqlite", clock=lambda: tomorrow)
    ahead.append([Entry("SP-2.5.7", 2022, 60.0)], author="A", base_version=0)
    ahead.close()
    status, lines = told()
    assert status == 1
    assert lines[3].startswith("wrong    Clock: a row of the ledger is of ")
    assert f" {tomorrow.year} " in lines[3].partition("which is still to come")[0]
    here = Ledger(f"sqlite:///{tmp_path}/ledger.sqlite")
    receipt = here.append([Entry("SP-2.5.7", 2023, 60.0)], author="A", base_version=1)
    here.close()
    assert receipt.recorded_at < tomorrow - timedelta(hours=1)
    assert "ahead of the clock" in caplog.text
