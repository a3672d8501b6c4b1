"""The workbook that goes to a department, and its way back."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook

from ktudash.reporting.check import CheckSettings, check, heading
from ktudash.reporting.template import HEADER, TemplateError, owners, template
from ktudash.words import say

#: What a department fills in.
FILLED_IN = ("actual", "note", "cause", "measure", "who", "until")

HEADINGS = tuple(say(heading(column)) for column in HEADER)

STATE = pd.DataFrame(
    [
        ("SP-2.5.1", 2021, 80.0, "reported", ""),
        ("SP-2.5.1", 2020, 70.0, "reported", ""),
        ("SP-2.5.1", 2023, 90.0, "reported", ""),
        ("SP-5.8.7", 2022, 1.0, "reported", ""),
    ],
    columns=["code", "year", "value", "status", "note"],
).astype({"year": "Int64"})
EMPTY = STATE.iloc[:0]


def opened(file: bytes) -> Workbook:
    return load_workbook(io.BytesIO(file))


def cells(file: bytes) -> dict[str, dict[str, object]]:
    """The rows below the header, by code."""
    rows = list(opened(file)["Actuals"].iter_rows(min_row=5, values_only=True))
    return {row[0]: dict(zip(HEADINGS, row, strict=True)) for row in rows}


def test_a_template_says_what_was_planned_and_reported_last(catalog, targets):
    file = template(catalog, targets, STATE, line="SP-2", year=2022)
    book = opened(file)
    sheet = book["Actuals"]
    assert book.sheetnames == ["Actuals", "Instructions"]
    assert sheet["A1"].value == f"Actuals of 2022: SP-2, {catalog.lines['SP-2'].name}"
    assert (sheet["A2"].value, sheet["B2"].value) == ("Year", 2022)
    assert tuple(cell.value for cell in sheet[4]) == HEADINGS
    rows = cells(file)
    assert list(rows) == ["SP-2.5.1", "SP-2.5.2", "SP-2.5.3", "SP-2.5.8"]
    first = rows["SP-2.5.1"]
    assert first["Indicator"] == "Short name of SP-2.5.1"
    assert first["Wording of the plan"] == "The wording of SP-2.5.1"
    assert (first["Unit"], first["Target"], first["Last actual"], first["In year"]) == ("units", 82, 80, 2021)
    assert {(row["Actual"], row["Note"]) for row in rows.values()} == {(None, None)}


def test_targets_that_are_no_plain_numbers_stand_as_printed(catalog, targets):
    assert cells(template(catalog, targets, EMPTY, line="SP-3", year=2022))["SP-3.3.1"]["Target"] == "801+"
    assert cells(template(catalog, targets, EMPTY, line="SP-2", year=2021))["SP-2.5.2"]["Target"] == "-"
    corrected = cells(template(catalog, targets, EMPTY, line="CD-3", year=2029))["CD-3.1.1"]
    assert corrected["Target"] == 20
    flag = cells(template(catalog, targets, STATE, line="SP-5", year=2022))["SP-5.8.7"]
    assert (flag["Target"], flag["Last actual"]) == ("yes", "yes")
    without = targets[targets["code"] != "SP-2.5.1"]
    assert cells(template(catalog, without, EMPTY, line="SP-2", year=2022))["SP-2.5.1"]["Target"] == "no target"


@pytest.mark.parametrize(
    ("chosen", "codes"),
    [
        ({"plan": "CD"}, ["CD-1.2.1.1", "CD-3.1.1", "CD-T2.kzt"]),
        ({"line": "CD-3"}, ["CD-3.1.1"]),
        ({"owner": "Department of Finance"}, ["CD-1.2.1.1", "CD-T2.kzt"]),
        ({"owner": "rector"}, ["CD-1.2.1.1"]),
        ({"owner": "Rector; Department of Finance"}, ["CD-1.2.1.1"]),
        ({"owner": "Department of Finance", "line": "CD-2"}, ["CD-T2.kzt"]),
    ],
)
def test_a_plan_a_line_or_an_owner_can_be_chosen(catalog, targets, chosen, codes):
    assert list(cells(template(catalog, targets, EMPTY, year=2024, **chosen))) == codes


def test_without_a_choice_everything_planned_for_the_year_is_in_it(catalog, targets):
    assert len(cells(template(catalog, targets, EMPTY, year=2024))) == len(catalog.indicators)
    assert all(code.startswith("SP") for code in cells(template(catalog, targets, EMPTY, year=2022)))
    assert owners(catalog) == ["Department of Finance", "Rector", "Vice-Rector for Research"]


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"plan": "XX"}, "no plan “XX”"),
        ({"line": "SP-99"}, "no line “SP-99”"),
        ({"owner": "Nobody"}, "Nobody called “Nobody”"),
        ({"line": "SP-2", "year": 2029}, "No indicator of SP-2, .* is planned for 2029"),
        ({"plan": "SP", "line": "CD-3"}, "No indicator of CD-3"),
    ],
)
def test_what_cannot_be_made_says_why(catalog, targets, chosen, sentence):
    with pytest.raises(TemplateError, match=sentence):
        template(catalog, targets, EMPTY, **{"year": 2024, **chosen})


def test_only_actual_and_note_can_be_written(catalog, targets):
    book = opened(template(catalog, targets, EMPTY, year=2024))
    sheet = book["Actuals"]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    unlocked = {cell.column_letter for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == {sheet.cell(4, HEADER.index(name) + 1).column_letter for name in FILLED_IN}
    assert book["Instructions"].protection.sheet
    assert sheet.freeze_panes == "C5"


def test_excel_takes_what_the_check_takes(catalog, targets):
    sheet = opened(template(catalog, targets, EMPTY, year=2024))["Actuals"]
    rows = {sheet.cell(row, 1).value: row for row in range(5, sheet.max_row + 1)}
    column = sheet.cell(4, HEADER.index("actual") + 1).column_letter
    found = {}
    for code, row in rows.items():
        (rule,) = (rule for rule in sheet.data_validations.dataValidation if f"{column}{row}" in rule.cells)
        found[code] = (rule.type, rule.formula1, rule.formula2)
        assert rule.showErrorMessage
        assert rule.allow_blank
        assert len(rule.error) <= 225
        assert len(rule.prompt) <= 255
    assert found["SP-2.5.2"] == ("decimal", "0", "100")
    assert found["SP-2.5.8"] == ("decimal", "-1E+300", "1E+300")
    assert found["SP-2.5.1"] == ("decimal", "0", "1E+300")
    kind, place, _ = found["SP-3.3.1"]
    cell = f"{column}{rows['SP-3.3.1']}"
    assert (kind, place) == (
        "custom",
        f"IF(ISNUMBER({cell}),AND({cell}>=1,{cell}=INT({cell})),"
        f'OR(LOWER(TRIM({cell}))="unranked",RIGHT(TRIM({cell}),1)="+"))',
    )
    assert found["SP-5.8.7"] == ("list", '"yes,no"', None)
    assert found["CD-1.2.1.1"] == ("decimal", "-1E+300", "1E+300")


def test_hostile_text_stays_text(catalog, targets):
    hostile = '=HYPERLINK("http://example.org","x")\x07'
    bad = replace(catalog.indicators["SP-2.5.1"], short_name=hostile, printed="@SUM(1)", owner="-1+1")
    poisoned = replace(catalog, indicators={**catalog.indicators, "SP-2.5.1": bad})
    sheet = opened(template(poisoned, targets, EMPTY, year=2022))["Actuals"]
    types = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert types == {"s", "n"}
    row = next(row for row in sheet.iter_rows(min_row=5) if row[0].value == "SP-2.5.1")
    assert row[1].value == hostile.removesuffix("\x07")
    assert row[1].quotePrefix


def test_a_filled_in_template_comes_back_new(catalog, targets):
    book = opened(template(catalog, targets, STATE, year=2022))
    sheet = book["Actuals"]
    columns = {name: index for index, name in enumerate(HEADINGS, start=1)}
    expected = {}
    for row in range(5, sheet.max_row + 1):
        target = sheet.cell(row, columns["Target"]).value
        code = sheet.cell(row, 1).value
        if target in ("yes", "no"):
            expected[code] = 1.0
            sheet.cell(row, columns["Actual"]).value = "yes"
        else:
            value = int(str(target).removesuffix("+")) if str(target).endswith("+") else target
            expected[code] = float(value)
            sheet.cell(row, columns["Actual"]).value = value
        sheet.cell(row, columns["Note"]).value = "reported"
    out = io.BytesIO()
    book.save(out)
    report = check(out.getvalue(), "back.xlsx", catalog, targets, EMPTY, settings=CheckSettings(this_year=2030))
    assert report.refusal == ""
    assert report.notices == ()
    assert {row.code: row.value for row in report.of("new")} == expected
    assert len(report.rows) == len(expected)


def test_it_opens_clean_in_libreoffice(catalog, targets, tmp_path):
    """What LibreOffice reads and writes again still is a template that can be uploaded."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("no LibreOffice on this machine: apt-get install libreoffice-calc-nogui")
    ours = template(catalog, targets, STATE, year=2022)
    (tmp_path / "template.xlsx").write_bytes(ours)
    subprocess.run(
        [
            office,
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(tmp_path / "out"),
            str(tmp_path / "template.xlsx"),
        ],
        check=True,
        capture_output=True,
    )
    written = (tmp_path / "out" / "template.xlsx").read_bytes()
    sheet = opened(written)["Actuals"]
    assert sheet.protection.sheet
    rules = opened(ours)["Actuals"].data_validations.dataValidation
    assert len(sheet.data_validations.dataValidation) == len(rules)
    assert cells(written) == {
        code: {name: value or None for name, value in row.items()} for code, row in cells(ours).items()
    }
    report = check(written, "back.xlsx", catalog, targets, EMPTY)
    assert (report.refusal, report.empty) == ("", len(cells(ours)))
