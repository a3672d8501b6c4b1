"""The ledger on the command line, on SQLite and on PostgreSQL."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from ktudash.reporting.commands import add_parsers, to_csv
from ktudash.reporting.csv_files import CsvStyle
from ktudash.reporting.ledger import Entry, Office
from ktudash.reporting.sums import Sums
from ktudash.reporting.template import HEADER

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(catalog, targets, ledger) -> Run:
    def run_one(*arguments: object) -> tuple[int, str]:
        parser = argparse.ArgumentParser()
        add_parsers(parser.add_subparsers(required=True), voids="administrator")
        args = parser.parse_args([str(argument) for argument in arguments])
        out = io.StringIO()
        code = args.handler(args, catalog, targets, Sums(), ledger, out)
        return code, out.getvalue()

    return run_one


@pytest.fixture
def filled(run, tmp_path) -> Path:
    """The template of SP-2 for 2022 with two good rows, one doubtful and one bad."""
    path = tmp_path / "line 2.xlsx"
    assert run("template", "--line", "SP-2", "--year", 2022, "--out", path) == (
        0,
        f"4 indicators written to {path}.\n",
    )
    book = load_workbook(path)
    sheet = book["Actuals"]
    actual, note = HEADER.index("actual") + 1, HEADER.index("note") + 1
    for row, value in ((5, 80), (6, 10.5), (7, "many"), (8, 70)):
        sheet.cell(row, actual).value = value
    sheet.cell(5, note).value, sheet.cell(5, note).data_type = "=cmd", "s"  # as a cell of the format text keeps it
    book.save(path)
    return path


def test_good_rows_are_kept_and_bad_ones_listed(run, filled, ledger):
    code, told = run("import-actuals", filled, "--author", "A. Bekova")
    assert code == 1
    lines = told.splitlines()
    assert lines[0].startswith("refused  Actuals!G7  SP-2.5.3  2022  read “many”: “many” is not a number.")
    assert lines[1].startswith("to be confirmed  Actuals!G8  SP-2.5.8  2022  read “70”: 70 is more than 3 times")
    assert lines[2] == "Kept 2: 2 new, 0 changed."
    assert lines[4] == "Unchanged 0, left empty 0, refused 1, to be confirmed 1."
    assert lines[5] == "One value waits to be confirmed: the board of the reporting shows it."
    state = ledger.state()
    assert list(zip(state["code"], state["value"], state["note"], strict=True)) == [
        ("SP-2.5.1", 80.0, "=cmd"),
        ("SP-2.5.2", 10.5, ""),
    ]
    assert set(state["author"]) == {"A. Bekova"}
    assert set(state["source_file"]) == {"line 2.xlsx"}
    again = run("import-actuals", filled, "--author", "A. Bekova")
    assert "Nothing to keep.\nUnchanged 2" in again[1]
    assert len(Office(ledger).asked()) == 1, "it waits once, however often it comes"
    code, told = run("import-actuals", filled, "--author", "A. Bekova", "--confirm")
    assert code == 1
    assert "Kept 1: 1 new, 0 changed." in told
    assert len(ledger.state()) == 3


def test_a_dry_run_keeps_nothing(run, filled, ledger):
    code, told = run("import-actuals", filled, "--author", "A", "--dry-run")
    assert code == 1
    assert "Would keep 2: 2 new, 0 changed. Nothing was written." in told
    assert "new  Actuals!G5  SP-2.5.1  2022  read “80”, kept as 80: New.\n" in told
    assert "new  Actuals!G6  SP-2.5.2  2022  read “10.5”, kept as 10.5: New.\n" in told
    _, told = run("import-actuals", filled, "--author", "A", "--dry-run", "--confirm")
    assert "confirmed  Actuals!G8  SP-2.5.8  2022  read “70”, kept as 70: 70 is more than 3 times away" in told
    assert ledger.version() == 0


def test_all_or_nothing(run, filled, ledger):
    code, told = run("import-actuals", filled, "--author", "A", "--all-or-nothing")
    assert code == 1
    assert "Nothing was kept, because not every row was accepted." in told
    assert ledger.version() == 0
    book = load_workbook(filled)
    book["Actuals"]["G7"], book["Actuals"]["G8"] = 5, 7.6
    book.save(filled)
    code, told = run("import-actuals", filled, "--author", "A", "--all-or-nothing")
    assert (code, "Kept 4: 4 new, 0 changed." in told) == (0, True)
    assert len(ledger.state()) == 4


def test_a_csv_of_the_office(run, tmp_path, ledger):
    path = tmp_path / "итоги.csv"
    path.write_bytes("Code;Actual;Note\nSP-2.5.2;10,5;по отчёту\n".encode("cp1251"))
    assert run("import-actuals", path, "--author", "A")[0] == 1
    code, told = run("import-actuals", path, "--author", "A", "--year", 2022)
    assert (code, told.splitlines()[0]) == (0, "The text was read as Windows-1251.")
    assert ledger.state()["note"].tolist() == ["по отчёту"]


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"Code;Actual", "a.xlsx", "a.xlsx: nothing was read. The file is named .xlsx but is not"),
        (None, "missing.xlsx", "missing.xlsx: there is no such file or folder."),
    ],
)
def test_a_file_that_cannot_be_read(run, tmp_path, ledger, content, name, sentence):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    code, told = run("import-actuals", path, "--author", "A")
    assert code == 1
    assert sentence in told
    assert ledger.version() == 0


def test_nobody_reports_without_a_name(run, filled, ledger):
    code, told = run("import-actuals", filled, "--author", " ")
    assert (code, told.splitlines()[-1]) == (1, "Every value needs the name of the person who reports it.")
    assert ledger.version() == 0


def test_a_template_that_cannot_be_made_or_written(run, tmp_path):
    assert run("template", "--line", "SP-9", "--year", 2022, "--out", tmp_path / "a.xlsx")[0] == 1
    assert not (tmp_path / "a.xlsx").exists()
    code, told = run("template", "--line", "SP-2", "--year", 2022, "--out", tmp_path / "no" / "a.xlsx")
    assert (code, told) == (1, f"{tmp_path}/no/a.xlsx: there is no such file or folder.\n")


def test_the_export_is_safe_in_a_spreadsheet_and_can_be_imported(run, tmp_path, ledger, clock):
    first = clock.moment.date()
    ledger.append(
        [
            Entry("CD-1.2.1.1", 2024, -100_000.5, "=1+1"),
            Entry("SP-2.5.1", 2022, 82.0, "@SUM(A1)\nsecond line"),
            Entry("SP-2.5.8", 2022, 1e16, "-7"),
        ],
        author="+A",
        base_version=0,
        source_name="=a.xlsx",
    )
    ledger.append([Entry("SP-2.5.1", 2022, 83.0, "why")], author="B", base_version=ledger.version())
    path = tmp_path / "actuals.csv"
    assert run("export-actuals", "--out", path) == (0, f"3 actuals written to {path}.\n")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    assert list(rows[0]) == ["code", "year", "value", "status", "note", "author", "recorded_at", "source_file"]
    assert [row["value"] for row in rows] == ["-100000.5", "83", "10000000000000000"]
    assert [row["note"] for row in rows] == ["'=1+1", "why", "'-7"]
    assert rows[0]["author"] == "'+A"
    assert rows[0]["source_file"] == "'=a.xlsx"
    assert rows[0]["recorded_at"] == "2022-01-31T15:00:00+06:00"  # as Almaty's clocks were then
    code, told = run("import-actuals", path, "--author", "B")
    assert (code, told.splitlines()[-1]) == (0, "Unchanged 3, left empty 0, refused 0, to be confirmed 0.")
    run("export-actuals", "--out", path, "--as-of", first)
    before = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    assert before[1]["value"] == "82"
    assert before[1]["note"] == "'@SUM(A1)\nsecond line"
    assert list(before[0])[-1] == "filters"
    assert before[0]["filters"].startswith("Filter: as reported by ")
    code, told = run("import-actuals", path, "--author", "B", "--dry-run")
    assert (code, "refused 0" in told.splitlines()[-1]) == (0, True)
    assert run("export-actuals", "--out", tmp_path)[0] == 1


def test_a_russian_excel_can_have_the_export_and_give_it_back(run, tmp_path, ledger, clock):
    clock.moment = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
    ledger.append([Entry("SP-2.5.2", 2022, -1.5e-7, "a;b")], author="A", base_version=0)
    ledger.append([Entry("SP-2.5.2", 2022, 10.25, "a;b")], author="A", base_version=1)
    path = tmp_path / "actuals.csv"
    run("export-actuals", "--out", path, "--csv-style", "semicolon")
    head, line = path.read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("code;year;value;")
    assert (
        line == 'SP-2.5.2;2022;10,25;reported;"a;b";A;2026-11-27 00:30:00;'
    )  # the clock of these tests goes on by a day
    told = run("import-actuals", path, "--author", "A")
    assert told == (0, "Nothing to keep.\nUnchanged 1, left empty 0, refused 0, to be confirmed 0.\n")
    history = to_csv(ledger.history(), CsvStyle.SEMICOLON).decode("utf-8-sig")
    assert ";-0,00000015;reported;10,25;reported;" in history


def test_a_day_of_the_export_is_a_day_of_the_readers(run, tmp_path, ledger, clock):
    clock.moment = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)  # half past midnight in Karaganda
    ledger.append([Entry("SP-2.5.1", 2022, 82.0)], author="A", base_version=0)
    path = tmp_path / "actuals.csv"
    for day, count in (("2026-11-25", 0), ("2026-11-26", 1)):
        run("export-actuals", "--out", path, "--as-of", day)
        assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 1 + count
    assert "2026-11-26T00:30:00+05:00" in path.read_text(encoding="utf-8-sig")


def test_the_history_can_be_exported_too(ledger):
    ledger.append([Entry("SP-2.5.1", 2022, 82.0)], author="A", base_version=0)
    ledger.append([Entry("SP-2.5.1", 2022, None, "why")], author="A", base_version=1)
    frame = pd.read_csv(io.BytesIO(to_csv(ledger.history())))
    assert frame["value_to"].fillna(-1).tolist() == [82, -1]
    assert frame["action"].tolist() == ["reported", "withdrawn"]
