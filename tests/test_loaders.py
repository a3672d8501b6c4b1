"""Loaders: each printed shape on a small workbook, and everything that may be wrong on the real ones."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pandas as pd
import pytest

from ktudash import loaders
from ktudash.catalog import (
    Block,
    Catalog,
    ColumnGroup,
    Correction,
    Document,
    FrameSpec,
    Indicator,
    LabelCorrection,
    Line,
    Reading,
    RowSpec,
    Table,
    Unreadable,
)
from ktudash.schema import CORE_COLUMNS, DataError, in_force

SP, CD = "SP", "CD"

Change = Callable[[openpyxl.Workbook], None]
Tamper = Callable[[str, Change], dict[str, pd.DataFrame]]


def _table(shape: str, header: Sequence[str], **more: Any) -> Table:
    fields: dict[str, Any] = {
        "id": "SP-T",
        "document": SP,
        "sheet": "Table",
        "number": "Table 1",
        "title": "A table",
        "shape": shape,
        "frame": "frame",
        "unit": "people",
        "lines": "1-9",
        "header": tuple(header),
        "label_columns": tuple(header[:1]),
    }
    return Table(**{**fields, **more})


def _indicator(code: str, task: str, no: str, **more: Any) -> Indicator:
    plan = code[:2]
    fields: dict[str, Any] = {
        "code": code,
        "plan": plan,
        "line": 1,
        "task": task,
        "no": no,
        "short_name": code,
        "printed": f"Wording of {code}",
        "unit": "people",
        "kind": "level",
        "polarity": "up",
        "owner": "",
        "stakeholders": "",
        "baseline": "",
        "comparable": None,
        "baseline_note": "",
        "doubt": "",
        "years": (2021, 2022),
    }
    return Indicator(**{**fields, **more})


def _catalog(table: Table, dimensions: Sequence[str], *, indicators: Sequence[Indicator] = (), **more: Any) -> Catalog:
    plan = table.document
    tasks = {"1": "First task", "2": "Second task", "T": "Target indicator"}
    line = Line(f"{plan}-1", plan, 1, "A line", "Line", len(indicators), tasks)
    fields: dict[str, Any] = {
        "documents": {plan: Document(plan, "Plan", "Plan", "plan.xlsx", date(2022, 1, 1), (2021, 2022))},
        "tables": {table.id: table},
        "frames": {"frame": FrameSpec("frame", "A frame", "", tuple(dimensions), (table.id,), {})},
        "lines": {line.id: line},
        "indicators": {indicator.code: indicator for indicator in indicators},
        "corrections": (),
        "label_corrections": (),
        "unreadable": (),
        "readings": (),
        "units": {"ppl.": ("people",), "%": ("%",)},
    }
    return Catalog(**{**fields, **more})


def _workbook(table: Table, *rows: Sequence[object]) -> Mapping[str, openpyxl.Workbook]:
    """A workbook of one sheet; ``rows`` start with the header row."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = table.sheet
    sheet["A1"] = "A table"
    for number, row in enumerate(rows, start=5):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column, value)
    return {table.document: workbook}


def _read(catalog: Catalog, workbooks: Mapping[str, openpyxl.Workbook]) -> pd.DataFrame:
    return loaders.read_workbooks(catalog, workbooks)["frame"]


def _records(frame: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    return [tuple(None if pd.isna(v) else v for v in row) for row in frame[list(columns)].to_numpy()]


# --- one test a shape -----------------------------------------------------------------------------


YEARS = _table(
    "years",
    ["Level", "2018", "2019"],
    rows=(
        RowSpec(("Bachelor's",), {"level": "bachelor"}, "people"),
        RowSpec(("Total",), {"level": "total"}, "people", total=True),
    ),
)
YEARS_ROWS = (
    ("Level", 2018, 2019, "Lines"),
    ("Bachelor\u2019s ", 9980, "-", 161),
    ("Total", "11 402", None, "165, 166-167"),
)


def test_years() -> None:
    frame = _read(_catalog(YEARS, ["level"]), _workbook(YEARS, *YEARS_ROWS))
    assert list(frame.columns) == ["level", *CORE_COLUMNS]
    assert _records(frame, "level", "year", "value", "printed", "status", "is_total", "cell") == [
        ("bachelor", 2018, 9980.0, "9980", "reported", False, "Table!B6"),
        ("bachelor", 2019, None, "-", "none", False, "Table!C6"),
        ("total", 2018, 11402.0, "11 402", "reported", True, "Table!B7"),
        ("total", 2019, None, "", "blank", True, "Table!C7"),
    ]
    assert _records(frame, "source_lines")[0] == ("161",)
    assert frame["unit"].eq("people").all()
    assert frame["table_id"].eq("SP-T").all()
    assert frame["corrected"].isna().all()
    assert str(frame["year"].dtype) == "Int64"


def test_words_are_read_by_their_pattern_or_kept() -> None:
    place = re.compile(r"(?P<value>\d+)(st|nd|rd|th) place")
    table = _table(
        "years",
        ["Rating", "2018"],
        rows=(
            RowSpec(("IQAA",), {"ranking": "iqaa"}, "place", pattern=place),
            RowSpec(("ARES",), {"ranking": "ares"}, "grade", text=True),
        ),
    )
    rows = [("Rating", 2018, "Lines"), ("IQAA", "3rd place", 946), ("ARES", "BBB+", 937)]
    frame = _read(_catalog(table, ["ranking"]), _workbook(table, *rows))
    assert _records(frame, "value", "unit", "printed", "status") == [
        (3.0, "place", "3rd place", "reported"),
        (None, "grade", "BBB+", "text"),
    ]
    rows[1] = ("IQAA", "third place", 946)
    with pytest.raises(DataError, match=r"cell B6: read 'third place', expected words like"):
        _read(_catalog(table, ["ranking"]), _workbook(table, *rows))


def test_seasons() -> None:
    rows = (
        RowSpec(("Graduates",), {"measure": "graduates"}, "people", total=True),
        RowSpec(("",), {"measure": "share"}, "%"),
    )
    table = _table(
        "seasons",
        ["No.", "Indicators", "2018 Winter", "2018 Summer"],
        label_columns=("Indicators",),
        blocks=(Block("Bachelor", {"level": "bachelor"}, rows), Block("Master", {"level": "master"}, rows)),
    )
    printed = [
        ("No.", "Indicators", "2018 Winter", "2018 Summer", "Lines"),
        (None, "Bachelor", None, None, 184),
        (1, "Graduates", None, 1298, 185),
        (None, None, None, "94.4%", 189),
        (None, "Master", None, None, 195),
        (1, "Graduates", 319, 85, 198),
        (None, None, "x", 84.7, 204),
    ]
    catalog = _catalog(table, ["level", "measure"])
    frame = _read(catalog, _workbook(table, *printed))
    assert _records(frame, "level", "measure", "period", "value", "unit", "status")[:4] == [
        ("bachelor", "graduates", "winter", None, "people", "blank"),
        ("bachelor", "graduates", "summer", 1298.0, "people", "reported"),
        ("bachelor", "share", "winter", None, "%", "blank"),
        ("bachelor", "share", "summer", 94.4, "%", "reported"),
    ]
    assert len(frame) == 8

    short = [*printed[:3], *printed[4:]]  # the share of the first block is gone
    with pytest.raises(DataError, match=r"cell B8: read '', expected a row with the label “”"):
        _read(catalog, _workbook(table, *short))
    swapped = [printed[0], *printed[4:], *printed[1:4]]
    with pytest.raises(DataError, match=r"cell B6: read 'Master', expected the label “Bachelor”"):
        _read(catalog, _workbook(table, *swapped))
    filled = [*printed[:1], (None, "Bachelor", 5, None, 184), *printed[2:]]
    with pytest.raises(DataError, match=r"cell C6: read 5, expected an empty cell beside a heading"):
        _read(catalog, _workbook(table, *filled))


def test_statement() -> None:
    table = _table(
        "statement",
        ["Basic indicators", "Part", "Units", "2018"],
        label_columns=("Basic indicators", "Part"),
        unit_column="Units",
        rows=(
            RowSpec(("Income", ""), {"measure": "income"}, "people"),
            RowSpec(("Profitability", "assets"), {"measure": "return_on_assets"}, "%"),
        ),
    )
    head = ("Basic indicators", "Part", "Units", 2018, "Lines")
    income, assets = ("Income", None, "ppl.", "(lost)", 408), ("Profitability", "assets", "%", "9,44", 418)
    catalog = _catalog(table, ["measure"])
    frame = _read(catalog, _workbook(table, head, income, assets))
    assert _records(frame, "measure", "value", "unit", "status") == [
        ("income", None, "people", "lost"),
        ("return_on_assets", 9.44, "%", "reported"),
    ]
    wrong = ("Profitability", "assets", "ppl.", "9,44", 418)
    with pytest.raises(DataError, match=r"cell C7: read 'ppl\.', expected a unit that means “%”"):
        _read(catalog, _workbook(table, head, income, wrong))


REGIONS = _table(
    "regions",
    ["Industries"],
    rows=(RowSpec(("Mining",), {"industry": "mining"}, "people"),),
    groups=(
        ColumnGroup("Republic", {"region": "republic"}, total=True),
        ColumnGroup("Akmola region", {"region": "akmola"}),
    ),
    measures=("vacant_jobs", "expected_need"),
)


def test_regions() -> None:
    rows = [
        ("Industries", "Republic", None, "Akmola region", None, "Lines"),
        (None, 1, 2, 1, 2, None),
        ("Mining", 1982, 786, "Х", "-", 604),
    ]
    catalog = _catalog(REGIONS, ["industry", "region", "measure"])
    frame = _read(catalog, _workbook(REGIONS, *rows))
    assert _records(frame, "region", "measure", "value", "status", "is_total", "year", "cell") == [
        ("republic", "vacant_jobs", 1982.0, "reported", True, None, "Table!B7"),
        ("republic", "expected_need", 786.0, "reported", True, None, "Table!C7"),
        ("akmola", "vacant_jobs", None, "suppressed", False, None, "Table!D7"),
        ("akmola", "expected_need", None, "none", False, None, "Table!E7"),
    ]
    rows[0] = ("Industries", "Akmola region", None, "Republic", None, "Lines")
    with pytest.raises(DataError, match=r"cell B5: read 'Akmola region', expected the header “Republic”"):
        _read(catalog, _workbook(REGIONS, *rows))


OUTLINE = _table(
    "outline",
    ["Name", "Kind", "Level", "2018"],
    rows=tuple(RowSpec((name,), {}, "people") for name in ("Industry", "Mining", "Engineers", "TOTAL:")),
)


def test_outline() -> None:
    rows = [
        ("Name", "Kind", "Level", 2018, "Lines"),
        ("Industry", "industry", 0, 981, 623),
        ("Mining", "industry", 1, 137, 624),
        ("Engineers", "occupation", 2, None, 627),
        ("TOTAL:", "total", 0, 6564, 693),
    ]
    catalog = _catalog(OUTLINE, ["kind", "name", "parent", "depth"])
    frame = _read(catalog, _workbook(OUTLINE, *rows))
    assert _records(frame, "name", "parent", "depth", "is_total", "status") == [
        ("Industry", "", 0, True, "reported"),
        ("Mining", "Industry", 1, False, "reported"),  # its only child is an occupation, not a part
        ("Engineers", "Mining", 2, False, "blank"),
        ("TOTAL:", "", 0, True, "reported"),
    ]
    for cell, value, message in (
        ("B7", "trade", r"cell B7: read 'trade', expected one of industry, occupation, total"),
        ("C7", "one", r"cell C7: read 'one', expected a level"),
        ("C6", 1, r"cell C6: read '1', expected a row above with a smaller level"),
    ):
        workbooks = _workbook(OUTLINE, *rows)
        workbooks[SP]["Table"][cell] = value
        with pytest.raises(DataError, match=message):
            _read(catalog, workbooks)


TARGETS = _table("targets", ["No.", "Indicators", "Unit", "2021", "2022"], line="SP-1", totals=("SP-1.1.1",), unit="")
TARGET_ROWS = (
    ("No.", "Indicators", "Unit", 2021, 2022, "Lines"),
    ("Task 1", "First task", None, None, None, 1122),
    (1, "Wording of SP-1.1.1", "ppl.", 9046, 9148, 1416),
    ("2.", "Wording of SP-1.1.2", "%", "-", "0,5", 1417),
    ("Task 2", "Second task", None, None, None, 1160),
    (1, "Wording of SP-1.2.1", "ppl.", "801+", 4, 1418),
)
TARGET_DIMENSIONS = ("code", "plan", "line", "task", "no", "indicator")


def _targets_catalog(**more: Any) -> Catalog:
    indicators = (
        _indicator("SP-1.1.1", "1", "1"),
        _indicator("SP-1.1.2", "1", "2", unit="%"),
        _indicator("SP-1.2.1", "2", "1"),
    )
    return _catalog(TARGETS, TARGET_DIMENSIONS, indicators=indicators, **more)


def test_targets() -> None:
    frame = _read(_targets_catalog(), _workbook(TARGETS, *TARGET_ROWS))
    assert _records(frame, "code", "line", "task", "no", "year", "value", "unit", "status", "is_total") == [
        ("SP-1.1.1", 1, "1", "1", 2021, 9046.0, "people", "reported", True),
        ("SP-1.1.1", 1, "1", "1", 2022, 9148.0, "people", "reported", True),
        ("SP-1.1.2", 1, "1", "2", 2021, None, "%", "none", False),
        ("SP-1.1.2", 1, "1", "2", 2022, 0.5, "%", "reported", False),
        ("SP-1.2.1", 1, "2", "1", 2021, 801.0, "people", "lower_bound", False),
        ("SP-1.2.1", 1, "2", "1", 2022, 4.0, "people", "reported", False),
    ]


@pytest.mark.parametrize(
    ("cell", "value", "message"),
    [
        (
            "A7",
            7,
            r"cell A7: read 7 under 1, expected the indicator SP-1\.1\.1 under 1, as in the register",
        ),
        ("B7", "Another wording", r"cell B7: read 'Another wording', expected the register’s wording"),
        ("C7", "%", r"cell C7: read '%', expected a unit that means “people”"),
        ("B6", "Another task", r"cell B6: read 'Another task', expected the wording of a task of SP-1"),
        ("D6", 3, r"cell D6: read 3, expected an empty cell beside a heading"),
        ("A9", "Task 1", r"cell B9: read 'Second task', expected the wording of a task of SP-1"),
        ("D7", "many", r"cell D7: read 'many', expected a number"),
        ("F7", "line 12", r"cell F7: read 'line 12', expected lines of the source text"),
        ("F7", None, r"cell F7: read '', expected lines of the source text"),
    ],
)
def test_targets_must_be_those_of_the_register(cell: str, value: object, message: str) -> None:
    workbooks = _workbook(TARGETS, *TARGET_ROWS)
    workbooks[SP]["Table"][cell] = value
    with pytest.raises(DataError, match=rf"plan\.xlsx, sheet “Table”, {message}"):
        _read(_targets_catalog(), workbooks)


def test_targets_of_the_register_must_all_be_there() -> None:
    with pytest.raises(DataError, match=r"cell A10: read '', expected a row with the label “SP-1\.2\.1”"):
        _read(_targets_catalog(), _workbook(TARGETS, *TARGET_ROWS[:-1]))
    more = (2, "Wording of SP-1.2.2", "ppl.", 1, 1, 1419)
    with pytest.raises(DataError, match=r"cell A11: read '2', expected no row after the last one"):
        _read(_targets_catalog(), _workbook(TARGETS, *TARGET_ROWS, more))


def test_target_indicators() -> None:
    header = ["Code", "Direction", "Target indicator", "Unit", "2021", "2022"]
    table = _table("target_indicators", header, id="CD-T", document=CD, codes=("CD-T1",))
    indicator = _indicator("CD-T1", "T", "1")
    catalog = _catalog(table, TARGET_DIMENSIONS, indicators=[indicator])
    head = ("Code", "Direction", "Target indicator", "Unit", 2021, 2022, "Lines")
    row = ("CD-T1", 1, "Wording of CD-T1", "ppl.", "110 120", 117828, 15)
    frame = _read(catalog, _workbook(table, head, row))
    assert _records(frame, "code", "plan", "line", "task", "no", "value") == [
        ("CD-T1", "CD", 1, "T", "1", 110120.0),
        ("CD-T1", "CD", 1, "T", "1", 117828.0),
    ]
    with pytest.raises(DataError, match=r"cell B6: read '2', expected direction 1"):
        _read(catalog, _workbook(table, head, ("CD-T1", 2, *row[2:])))
    with pytest.raises(DataError, match=r"cell A6: read 'CD-T2', expected the label “CD-T1”"):
        _read(catalog, _workbook(table, head, ("CD-T2", *row[1:])))


def test_headings_have_the_first_and_the_last_year_of_the_plan() -> None:
    header = ["Code", "Direction", "Section", "Measure", "Unit", "From", "To"]
    table = _table("headings", header, id="CD-T", document=CD, codes=("CD-H1", "CD-T3.1"), undated=("CD-T3.1",))
    catalog = _catalog(table, ["code", "plan", "line", "task", "measure", "point"])
    rows = (
        (*header, "Lines"),
        ("CD-H1", 1, "1", "income", "thousand tenge", 2500, 6000, 147),
        ("CD-T3.1", 1, "T", "violations", "violations", None, 0, 92),
    )
    frame = _read(catalog, _workbook(table, *rows))
    assert _records(frame, "code", "point", "year", "value", "status") == [
        ("CD-H1", "from", 2021, 2500.0, "reported"),
        ("CD-H1", "to", 2022, 6000.0, "reported"),
        ("CD-T3.1", "from", None, None, "blank"),
        ("CD-T3.1", "to", None, 0.0, "reported"),
    ]
    for cell, value, message in (
        ("B6", 7, r"cell B6: read '7', expected a direction’s number"),
        ("C6", "9", r"cell C6: read '9', expected a section of CD-1"),
        ("D6", None, r"cell D6: read '', expected the name of what is measured"),
    ):
        workbooks = _workbook(table, *rows)
        workbooks[CD]["Table"][cell] = value
        with pytest.raises(DataError, match=message):
            _read(catalog, workbooks)


def test_text_figures() -> None:
    header = ["Topic", "Measure", "Item", "Since", "Year", "Unit", "Value"]
    table = _table("text_figures", header, topics={"training": 2}, measures=("people",))
    catalog = _catalog(table, ["topic", "measure", "item", "since"])
    rows = (
        (*header, "Lines"),
        ("training", "people", "Total", None, 2018, "people", 691, 472),
        ("training", "people", "Abroad", 2018, 2020, "people", 28, 484),
    )
    frame = _read(catalog, _workbook(table, *rows))
    assert _records(frame, "topic", "item", "since", "year", "value") == [
        ("training", "Total", None, 2018, 691.0),
        ("training", "Abroad", 2018, 2020, 28.0),
    ]
    for cell, value, message in (
        ("A6", "trainings", r"cell A6: read 'trainings', expected a topic among training"),
        ("B6", "persons", r"cell B6: read 'persons', expected a measure among people"),
        ("E6", "20l8", r"cell E6: read '20l8', expected a calendar year"),
        ("E6", 18, r"cell E6: read 18, expected a calendar year"),
        ("E6", 2018.5, r"cell E6: read 2018\.5, expected a calendar year"),
        ("D7", 2021, r"cell D7: read 2021, expected a year not after Year"),
        ("G6", None, r"cell G6: read '', expected a value"),
        ("G6", "some", r"cell G6: read 'some', expected a number"),
    ):
        workbooks = _workbook(table, *rows)
        workbooks[SP]["Table"][cell] = value
        with pytest.raises(DataError, match=message):
            _read(catalog, workbooks)
    with pytest.raises(DataError, match=r"read 1 row of the topic training, expected 2 rows"):
        _read(catalog, _workbook(table, *rows[:-1]))
    table = _table("text_figures", header, topics={"training": 3}, measures=("people",))
    catalog = _catalog(table, ["topic", "measure", "item", "since"])
    with pytest.raises(DataError, match=r"Table!G8: read .*'Abroad'.*expected a key that occurs once"):
        _read(catalog, _workbook(table, *rows, rows[-1]))


def test_financing() -> None:
    table = _table("financing", ["Year", "Billion tenge"], unit="bn tenge")
    head = ("Year", "Billion tenge", "Lines")
    frame = _read(_catalog(table, []), _workbook(table, head, ("Total", 27.9, 1), (2021, 5, 2), (2022, 5, 2)))
    assert _records(frame, "year", "value", "unit", "is_total") == [
        (None, 27.9, "bn tenge", True),
        (2021, 5.0, "bn tenge", False),
        (2022, 5.0, "bn tenge", False),
    ]
    with pytest.raises(DataError, match=r"cell A7: read '2O21', expected the label “2021”"):
        _read(_catalog(table, []), _workbook(table, head, ("Total", 27.9, 1), ("2O21", 5, 2), (2022, 5, 2)))


# --- what may be wrong with any sheet -------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "value", "message"),
    [
        ("A6", "Bachelors", r"cell A6: read 'Bachelors', expected the label “Bachelor's”"),
        ("A8", "Total", r"cell A8: read 'Total', expected no row after the last one of the catalog"),
        ("C5", 2020, r"cell C5: read '2020', expected the header “2019”"),
        ("C5", None, r"cell C5: read '', expected the header “2019”"),
        ("A5", "Levels", r"cell A5: read 'Levels', expected the header “Level”"),
        ("E5", 2021, r"cell E5: read '2021', expected an empty cell"),
        ("E7", "a note", r"cell E7: read 'a note', expected nothing right of Lines"),
        ("B6", "many", r"cell B6: read 'many', expected a number, a dash"),
        ("B6", "1O", r"cell B6: read '1O', expected a number, a dash"),
        ("B6", True, r"cell B6: read True, expected a number, a dash"),
        ("B6", "=1+1", r"cell B6: read '=1\+1', expected a number, a dash"),
        ("B6", "#REF!", r"cell B6: read '#REF!', expected a number, a dash"),
        ("B6", datetime.datetime(2021, 5, 1), r"cell B6: read datetime"),  # noqa: DTZ001
        ("A6", "=A7", r"cell A6: read '=A7', expected a text"),
        ("A6", True, r"cell A6: read True, expected a text"),
        ("D6", "see above", r"cell D6: read 'see above', expected lines of the source text"),
    ],
)
def test_a_wrong_cell_stops_the_load(cell: str, value: object, message: str) -> None:
    workbooks = _workbook(YEARS, *YEARS_ROWS)
    workbooks[SP]["Table"][cell] = value
    with pytest.raises(DataError, match=rf"^plan\.xlsx, sheet “Table”, {message}"):
        _read(_catalog(YEARS, ["level"]), workbooks)


def test_a_row_that_went_missing_is_no_hole() -> None:
    with pytest.raises(DataError, match=r"cell A7: read '', expected a row with the label “Total”"):
        _read(_catalog(YEARS, ["level"]), _workbook(YEARS, *YEARS_ROWS[:-1]))


def test_a_duplicate_row_is_named() -> None:
    with pytest.raises(DataError, match=r"cell A7: read \"Bachelor's\", expected the label “Total”"):
        _read(_catalog(YEARS, ["level"]), _workbook(YEARS, *YEARS_ROWS[:2], *YEARS_ROWS[1:]))


def test_a_missing_sheet_is_named() -> None:
    workbooks = _workbook(YEARS, *YEARS_ROWS)
    workbooks[SP]["Table"].title = "Tables"
    with pytest.raises(DataError, match=r"plan\.xlsx: read \['Tables'\], expected a sheet “Table”"):
        _read(_catalog(YEARS, ["level"]), workbooks)


def test_blank_rows_do_no_harm() -> None:
    spaced = [*YEARS_ROWS[:2], (None,), YEARS_ROWS[2], (None,)]
    frame = _read(_catalog(YEARS, ["level"]), _workbook(YEARS, *spaced))
    assert len(frame) == 4


# --- corrections ----------------------------------------------------------------------------------


def _correction(printed: str = "9980", value: float = 9981, **where: object) -> Correction:
    return Correction("frame", where or {"level": "bachelor", "year": 2018}, printed, value, "A reason.", "Line 161.")


def _corrected(*corrections: Correction, **more: Any) -> pd.DataFrame:
    catalog = _catalog(YEARS, ["level"], corrections=corrections, **more)
    return _read(catalog, _workbook(YEARS, *YEARS_ROWS))


def test_a_correction_stands_beside_the_print() -> None:
    frame = _corrected(_correction())
    assert _records(frame, "value", "printed", "corrected", "reason")[0] == (9980, "9980", 9981, "A reason.")
    assert frame["corrected"].notna().sum() == 1


@pytest.mark.parametrize(
    ("correction", "message"),
    [
        (_correction(printed="9981"), "read '9980', expected the print “9981”"),
        (_correction(level="doctoral"), "read 0 rows, expected exactly one row"),
        (_correction(level="bachelor"), "read 2 rows, expected exactly one row"),
    ],
)
def test_a_correction_that_does_not_fit_is_refused(correction: Correction, message: str) -> None:
    with pytest.raises(DataError, match=message):
        _corrected(correction)


def test_a_reading_is_the_print_in_both_modes_and_no_correction() -> None:
    reading = Reading("frame", {"level": "bachelor", "year": 2018}, "9930", "9980", "Our copy has 9930.", "Line 161.")
    frame = _corrected(readings=(reading,))
    for figures in ("corrected", "printed"):
        first = _records(in_force(frame, figures), "value", "printed", "corrected", "reason")[0]
        assert first == (9980, "9980", None, "Our copy has 9930.")
    both = _corrected(_correction(), readings=())
    assert _records(in_force(both, "printed"), "value", "reason")[0] == (9980, "")
    with pytest.raises(DataError, match="expected the print “9930”"):
        _corrected(readings=(replace(reading, printed="9930"),))
    with pytest.raises(DataError, match="one correction of a row"):
        _corrected(_correction(), readings=(reading,))


def test_a_row_is_corrected_once() -> None:
    with pytest.raises(DataError, match="one correction of a row"):
        _corrected(_correction(), _correction(value=3))


def test_a_malformed_number_needs_an_entry() -> None:
    rows = (YEARS_ROWS[0], ("Bachelor's", "12 00", 5, 161), YEARS_ROWS[2])
    where = {"level": "bachelor", "year": 2018}
    with pytest.raises(DataError, match=r"plan\.xlsx, Table!B6: read '12 00', expected a well-formed number"):
        _read(_catalog(YEARS, ["level"]), _workbook(YEARS, *rows))
    corrected = _read(_catalog(YEARS, ["level"], corrections=(_correction("12 00", 12000),)), _workbook(YEARS, *rows))
    assert _records(corrected, "value", "status", "corrected")[0] == (None, "malformed", 12000)
    known = _read(
        _catalog(YEARS, ["level"], unreadable=(Unreadable("frame", where, "12 00", "r", "e"),)),
        _workbook(YEARS, *rows),
    )
    assert _records(known, "value", "status", "corrected")[0] == (None, "malformed", None)


def test_a_misprinted_label_is_read_as_its_correction_says() -> None:
    rows = (YEARS_ROWS[0], ("Bechelor's", 1, 2, 161), YEARS_ROWS[2])

    def label(cell: str, printed: str) -> LabelCorrection:
        return LabelCorrection("SP-T", cell, printed, "Bachelor's", "A misprint.", "Line 161.")

    def read(correction: LabelCorrection) -> pd.DataFrame:
        catalog = _catalog(YEARS, ["level"], label_corrections=(correction,))
        return _read(catalog, _workbook(YEARS, *rows))

    assert read(label("A6", "Bechelor's"))["level"].iloc[0] == "bachelor"
    with pytest.raises(DataError, match='cell A6: read "Bechelor\'s", expected the printed label “Else”'):
        read(label("A6", "Else"))
    with pytest.raises(DataError, match="cell A6: read"):  # a correction of another cell helps nobody
        read(label("A9", "Bechelor's"))


# --- the real workbooks ---------------------------------------------------------------------------


def _set(sheet: str, cell: str, value: object) -> Change:
    def change(workbook: openpyxl.Workbook) -> None:
        workbook[sheet][cell] = value

    return change


def _delete_row(sheet: str, row: int) -> Change:
    return lambda workbook: workbook[sheet].delete_rows(row)


@pytest.mark.parametrize(
    ("document", "change", "message"),
    [
        (SP, _set("Table 5", "A8", "Internet version"), r"sheet “Table 5”, cell A8: read 'Internet version'"),
        (SP, _set("Table 2", "B14", "On a commercial basis"), r"sheet “Table 2”, cell B14: read"),
        (SP, _set("Table 8", "D7", "Akm"), r"sheet “Table 8”, cell D7: read 'Akm'"),
        (
            SP,
            _set("Line 4", "D5", "2O21"),
            r"sheet “Line 4”, cell D5: read '2O21', expected the header “2021”",
        ),
        (CD, _set("Headings", "A6", "CD-H9"), r"sheet “Headings”, cell A6: read 'CD-H9'"),
        (CD, _set("Direction 3", "B7", "?"), r"sheet “Direction 3”, cell B7: read '\?'"),
        (CD, _set("Direction 4", "D27", 0.5), r"sheet “Direction 4”, cell A27: read '', expected"),
        (
            SP,
            _set("Table 5", "B17", 5479),
            r"corrections\.toml, e_resources.*read '5479', expected the print",
        ),
        (SP, _set("Table 1", "B6", "99 80"), r"Table 1!B6: read '99 80', expected a well-formed number"),
        (SP, _delete_row("Text figures", 40), r"sheet “Text figures”.*rows of the topic"),
        (SP, lambda workbook: workbook.remove(workbook["Financing"]), r"expected a sheet “Financing”"),
    ],
)
def test_tampering_is_noticed(tamper: Tamper, document: str, change: Change, message: str) -> None:
    with pytest.raises(DataError, match=message):
        tamper(document, change)


@pytest.mark.parametrize("sheet", ["Table 1", "Table 2", "Table 6", "Table 9", "Table 12", "Line 3"])
def test_no_row_of_a_sheet_can_get_lost(tamper: Tamper, catalog: Catalog, sheet: str) -> None:
    with pytest.raises(DataError):
        tamper(SP, _delete_row(sheet, 8))


def test_a_workbook_that_is_none_is_named(catalog: Catalog, data_copy: Any) -> None:
    path = data_copy / catalog.documents[SP].file
    path.write_bytes(b"no workbook")
    with pytest.raises(DataError, match="expected an Excel workbook"):
        loaders.load_frames(catalog, data_copy)
    path.unlink()
    with pytest.raises(DataError, match=r"read no such file, expected a workbook"):
        loaders.load_frames(catalog, data_copy)
