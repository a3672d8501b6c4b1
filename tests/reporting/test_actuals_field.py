"""Inputs that went wrong in offices, each for its whole kind: the right value, a question or a sentence."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from ktudash.reporting.check import CheckSettings, Report, check
from ktudash.settings import Settings
from ktudash.store import Store
from ktudash.words import say

FIELD = Path(__file__).parent / "field"
SETTINGS = CheckSettings(this_year=2030)


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    store = Store(Settings().data_dir, f"sqlite:///{tmp_path_factory.mktemp('field')}/ledger.sqlite")
    yield store
    store.ledger.close()


def checked(store: Store, name: str, year: int | None = None) -> Report:
    file = (FIELD / name).read_bytes()
    return check(file, name, store.catalog, store.targets(), store.actuals(), year=year, settings=SETTINGS)


#: What becomes of the rows of each file: status, code, value, how the sentence begins.
NEW, FIELDS = "New.", "has 4 fields, the line of the headings 3."
EXPECTED = {
    "01-decimal-comma.csv": [("refused", "", None, f"Line {line} {FIELDS}") for line in (2, 3, 4)],
    "03-fractions-2021.xlsx": [
        ("confirm", "SP-6.7.1", 0.3, "0.3 is more than 3 times away from the target of 2022 (30)"),
        ("confirm", "SP-6.7.2", 0.25, "0.25 is more than 3 times away"),
        ("confirm", "SP-6.7.3", 0.3, "0.3 is more than 3 times away"),
    ],
    "05-minus.xlsx": [
        ("confirm", "SP-4.6.8", -5.2, "−5.2 has another sign than the target of 2022 (25)"),
        ("confirm", "SP-4.6.9", -5.2, "−5.2 has another sign than the target of 2022 (15)"),
    ],
    "06-unseen.xlsx": [
        ("new", "SP-2.5.1", 82, NEW),
        ("new", "SP-2.5.7", 62, NEW),
        ("new", "SP-2.5.10", 1, NEW),
        ("new", "SP-2.5.13", 3, NEW),
        ("refused", "SP-2.5.16", None, "“1О” holds the character “О”"),
    ],
    "07-formatted-rows.xlsx": [("new", "SP-2.5.7", 62, NEW)],
    "08-quote.csv": [("new", "SP-2.5.1", 82, NEW), ("refused", "", None, "Line 3 holds a quotation mark")],
    "13-year-float.csv": [("new", "SP-2.5.1", 82, NEW)],
    "16-note-formula.xlsx": [("refused", "SP-2.5.7", None, "The cell holds a formula.")],
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_of_the_field(real, name):
    report = checked(real, name, 2022 if name.startswith("01") else None)
    rows = EXPECTED[name]
    assert say(report.refusal) == ""
    assert [(row.status, row.code, row.value) for row in report.rows] == [row[:3] for row in rows]
    for row, (*_, sentence) in zip(report.rows, rows, strict=True):
        assert say(row.reason).startswith(sentence)


def test_strict_open_xml_is_named_with_the_way_out(real):
    assert say(checked(real, "10-strict.xlsx").refusal).startswith(
        "The workbook is saved as Strict Open XML. Save it as"
    )


# -- what a cell looks like


@pytest.fixture
def sheet_checked(catalog, targets):
    state = pd.DataFrame({"code": [], "year": [], "value": [], "status": [], "note": []})

    def run(change) -> Report:
        book = Workbook()
        for row in (["Year", 2022], ["Code", "Actual", "Note"], ["SP-2.5.1", 82, "a note"], ["SP-2.5.2", 10.5]):
            book.active.append(row)
        change(book.active)
        out = io.BytesIO()
        book.save(out)
        return check(out.getvalue(), "a.xlsx", catalog, targets, state, settings=SETTINGS)

    return run


def rich(font: InlineFont):
    def change(sheet) -> None:
        sheet["B3"] = CellRichText("82", TextBlock(font, "1"))

    return change


def looking(font: Font):
    def change(sheet) -> None:
        sheet["B3"].font = font

    return change


@pytest.mark.parametrize(
    ("change", "status", "sentence"),
    [
        (rich(InlineFont(vertAlign="superscript")), "refused", "Some of “821” is raised or lowered, as a footnote is."),
        (rich(InlineFont(strike=True)), "refused", "Some of “821” is struck through."),
        (rich(InlineFont(b=True)), "confirm", "821 is more than 3 times away"),
        (looking(Font(strike=True)), "confirm", "The cell is struck through."),
        (looking(Font(bold=True)), "new", "New."),
    ],
)
def test_letters_that_are_raised_or_struck_through(sheet_checked, change, status, sentence):
    row = sheet_checked(change).rows[0]
    assert row.status == status
    assert say(row.reason).startswith(sentence)


def hide_row(sheet) -> None:
    sheet.row_dimensions[3].hidden = True


def hide_column(sheet) -> None:
    sheet.column_dimensions["B"].hidden = True


@pytest.mark.parametrize(("hide", "asked", "what"), [(hide_row, 1, "row"), (hide_column, 2, "column")])
def test_a_value_that_nobody_sees_is_asked_about(sheet_checked, hide, asked, what):
    report = sheet_checked(hide)
    assert [row.status for row in report.rows] == ["confirm"] * asked + ["new"] * (2 - asked)
    assert say(report.rows[0].reason) == f"The {what} is hidden in the sheet. Confirm it if it is right."


@pytest.mark.parametrize(
    ("number_format", "seen"),
    [
        ("dd.mm.yyyy", "31.12.2022"),
        ("yyyy-mm-dd", "2022-12-31"),
        ("mm-dd-yy", "31.12.2022"),  # Excel's own short date
        ("[$-419]d mmmm yyyy", "31 декабря 2022"),
        ("dd/mm/yy hh:mm", "31/12/22 09:05"),
        ('d.m.yy" г."', "31.12.22 г."),
    ],
)
def test_a_date_in_a_note_is_kept_as_it_is_seen(sheet_checked, number_format, seen):
    def change(sheet) -> None:
        sheet["C3"] = datetime(2022, 12, 31, 9, 5)  # noqa: DTZ001 - a sheet knows no zone
        sheet["C3"].number_format = number_format

    row = sheet_checked(change).rows[0]
    assert (row.status, row.note) == ("new", seen)
