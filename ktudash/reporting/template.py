"""The workbook that a department fills in: what was planned, what was reported last, room for the actual."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Final

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.bounds import Bounds, bounds, targets_in_force
from ktudash.reporting.check import INSTRUCTIONS
from ktudash.reporting.plain_text import put_text
from ktudash.theme import COLOUR

SENTENCES: Final = {
    "title": "Actuals of {year}: {what}",
    "everything": "all indicators",
    "line": "{line}, {name}",
    "between": "; ",
    "unknown_plan": "There is no plan “{read}”. There are {known}.",
    "unknown_line": "There is no line “{read}”. There are {known}.",
    "unknown_owner": "Nobody called “{read}” is responsible for an indicator.",
    "none": "No indicator of {what} is planned for {year}.",
    "no_target": "no target",
    "yes": "yes",
    "no": "no",
    "bad_value": "This value cannot be right",
    "fill_in": "{code}, {year}",
    "ask_share": "A percentage from 0 to 100: 94.4, not 0.944.",
    "ask_rank": "The place, a whole number from 1. Leave it empty if the university is not ranked.",
    "ask_flag": "yes or no",
    "ask_change": "The change in {unit}; a fall is negative.",
    "ask_level": "A number in {unit}.",
    "ask_not_negative": "A number in {unit}, not negative.",
}

SHEET: Final = "Actuals"
HEADER: Final = (
    "Code",
    "Indicator",
    "Unit",
    "Target",
    "Last actual",
    "In year",
    "Actual",
    "Note",
    "Responsible",
    "Wording of the plan",
)
_WIDTHS: Final = (13, 44, 16, 12, 12, 9, 14, 40, 34, 70)  # in characters
_LINE_HEIGHT: Final = 15.0  # points
_FONT: Final = "Calibri"
_FILLED_IN: Final = ("Actual", "Note")
_NUMBERS: Final = ("Target", "Last actual", "In year", "Actual")
_HEADER_ROW: Final = 4
_NOTE_CHARACTERS: Final = 2000
_BEYOND: Final = "1E+300"

#: A line a row; what begins with a number is a step.
_HOW_TO: Final = (
    "How to fill in this workbook",
    "",
    "1. Fill in the column Actual on the sheet Actuals, in the unit that stands in the column Unit. "
    "Leave it empty where nothing is reported: an empty cell is not a zero, and changes nothing.",
    "2. Shares are percentages from 0 to 100: write 94.4, not 0.944. Changes (growth) may exceed 100 and may "
    "be negative. Places in a ranking are whole numbers; where a band is published (801+), write its known "
    "edge, 801, and the band into the note. Questions of existence are answered yes or no.",
    "3. Write values, not formulas: a cell with a formula is sent back.",
    "4. Use the column Note for what the reader must know: a source, a definition that changed, the reason "
    "of a correction. Whoever changes the actual of an earlier year must give a reason there.",
    "5. Do not add, rename or merge columns, and leave the codes and the year as they are: by them each "
    "value finds its indicator. All other cells are protected.",
    "6. Send the file back, or upload it on the page Actuals. Every row is checked before anything is kept: "
    "it is new, changed, unchanged or refused, with the cell and the reason. A value that is several times "
    "the last one, or a fraction of it, is to be confirmed.",
    "",
    "Nothing that was reported is ever overwritten: a correction is kept beside what it corrects, with its "
    "author, its moment and its reason.",
)

_HEAD_FILL: Final = PatternFill("solid", fgColor=f"FF{COLOUR['actual'].removeprefix('#')}")
_OPEN_FILL: Final = PatternFill("solid", fgColor=f"FF{COLOUR['note'].removeprefix('#')}")
_THIN: Final = Border(bottom=Side("thin", color=f"FF{COLOUR['axis'].removeprefix('#')}"))
_TOP: Final = Alignment(vertical="top", wrap_text=True)


class TemplateError(ValueError):
    """No template can be made of what was asked for; the message says why."""


def template(
    catalog: Catalog,
    targets_frame: pd.DataFrame,
    state: pd.DataFrame,
    *,
    year: int,
    plan: str | None = None,
    line: str | None = None,
    owner: str | None = None,
) -> bytes:
    """An XLSX to report the actuals of ``year``, for a ``plan`` (SP), a ``line`` (SP-2) or an ``owner``.

    Several of them narrow it further; none of them takes everything planned for that year. An indicator
    without a target in that year is in it too: it can be reported. ``targets_frame`` and ``state`` are as for
    ``check``. Raises :class:`TemplateError` where nothing is left.
    """
    indicators = select(catalog, year=year, plan=plan, line=line, owner=owner)
    workbook = Workbook()
    sheet = workbook.active
    if not isinstance(sheet, Worksheet):  # openpyxl's new workbooks begin with one
        raise TypeError(type(sheet))
    sheet.title = SHEET
    put_text(_at(sheet, 1, 1), SENTENCES["title"].format(year=year, what=_what(catalog, plan, line, owner)))
    _at(sheet, 1, 1).font = Font(_FONT, 14, bold=True)
    put_text(_at(sheet, 2, 1), "Year")
    _at(sheet, 2, 2).value = year
    for cell in (_at(sheet, 2, 1), _at(sheet, 2, 2)):
        cell.font = Font(_FONT, bold=True)
        cell.alignment = Alignment(horizontal="left")
    for column, (name, width) in enumerate(zip(HEADER, _WIDTHS, strict=True), start=1):
        head = _at(sheet, _HEADER_ROW, column)
        put_text(head, name)
        head.font = Font(_FONT, bold=True, color="FFFFFFFF")
        head.fill = _HEAD_FILL
        head.alignment = Alignment(horizontal="right" if name in _NUMBERS else None)
        sheet.column_dimensions[get_column_letter(column)].width = width

    targets = targets_in_force(targets_frame)
    printed = _printed(targets_frame)
    targets_of: dict[str, list[float]] = {indicator.code: [] for indicator in indicators}
    for (code, _), target in targets.items():
        if code in targets_of:
            targets_of[code].append(target)
    last = _last_actuals(state, year)
    checks: dict[tuple[Bounds, str, str], list[str]] = {}
    for row, indicator in enumerate(indicators, start=_HEADER_ROW + 1):
        key = (indicator.code, year)
        target = targets.get(key, float("nan"))
        told: dict[str, str | float | int | None] = {
            "Code": indicator.code,
            "Indicator": indicator.short_name,
            "Unit": indicator.unit,
            "Target": _shown(target, indicator, printed.get(key, "")),
            "Last actual": None,
            "In year": None,
            "Responsible": indicator.owner,
            "Wording of the plan": indicator.printed,
        }
        if indicator.code in last:
            told["In year"], value = last[indicator.code]
            told["Last actual"] = _shown(value, indicator, "")
        _write_row(sheet, row, told)
        sheet.row_dimensions[row].height = _height(told)
        limits = bounds(indicator, targets_of[indicator.code])
        actual = f"{get_column_letter(HEADER.index('Actual') + 1)}{row}"
        checks.setdefault((limits, indicator.kind, indicator.unit), []).append(actual)
    for (limits, kind, unit), cells in checks.items():
        sheet.add_data_validation(_validation(limits, kind, unit, cells))
    last_row = _HEADER_ROW + len(indicators)
    sheet.add_data_validation(_note_validation(last_row))
    _set_up(sheet, last_row)
    _instruct(workbook)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def select(
    catalog: Catalog, *, year: int, plan: str | None = None, line: str | None = None, owner: str | None = None
) -> list[Indicator]:
    """The indicators planned for ``year`` of the plan, the line and the owner, in printed order."""
    if plan and plan not in catalog.documents:
        raise TemplateError(SENTENCES["unknown_plan"].format(read=plan, known=", ".join(catalog.documents)))
    if line and line not in catalog.lines:
        raise TemplateError(SENTENCES["unknown_line"].format(read=line, known=", ".join(catalog.lines)))
    if owner and not any(owns(one, owner) for one in catalog.indicators.values()):
        raise TemplateError(SENTENCES["unknown_owner"].format(read=owner))
    found = [
        indicator
        for indicator in catalog.indicators.values()
        if year in indicator.years
        and (not plan or indicator.plan == plan)
        and (not line or indicator.line_id == line)
        and (not owner or owns(indicator, owner))
    ]
    if not found:
        raise TemplateError(SENTENCES["none"].format(what=_what(catalog, plan, line, owner), year=year))
    return found


def owners(catalog: Catalog) -> list[str]:
    """Everybody who is responsible for an indicator, in alphabetical order."""
    return sorted({name for one in catalog.indicators.values() for name in _names(one.owner)})


def owns(indicator: Indicator, owner: str) -> bool:
    """Whether ``owner`` is responsible, alone or with others (the register separates them by semicolons)."""
    wanted = owner.strip().casefold()
    return wanted == indicator.owner.casefold() or wanted in (name.casefold() for name in _names(indicator.owner))


def _names(owner: str) -> Iterable[str]:
    return (name.strip() for name in owner.split(";") if name.strip())


def _what(catalog: Catalog, plan: str | None, line: str | None, owner: str | None) -> str:
    parts = []
    if plan and not line:
        parts.append(catalog.documents[plan].short_title)
    if line:
        parts.append(SENTENCES["line"].format(line=line, name=catalog.lines[line].name))
    if owner:
        parts.append(owner)
    return SENTENCES["between"].join(parts) or SENTENCES["everything"]


def _printed(targets: pd.DataFrame) -> dict[tuple[str, int], str]:
    """The print of the targets that are no plain numbers: bands, dashes, words."""
    if not {"printed", "status"} <= set(targets.columns):
        return {}
    odd = targets[(targets["status"] != "reported") & targets["year"].notna()]
    if "corrected" in odd:
        odd = odd[odd["corrected"].isna()]
    return {
        (str(code), int(year)): str(text)
        for code, year, text in zip(odd["code"], odd["year"], odd["printed"], strict=True)
    }


def _last_actuals(state: pd.DataFrame, year: int) -> dict[str, tuple[int, float]]:
    """The newest actual of each code up to ``year``: its year and value."""
    known = state[state["year"] <= year].sort_values("year")
    return {
        str(code): (int(of), float(value))
        for code, of, value in zip(known["code"], known["year"], known["value"], strict=True)
    }


def _shown(value: float, indicator: Indicator, printed: str) -> str | float | int:
    if printed:
        return printed
    if pd.isna(value):
        return SENTENCES["no_target"]
    if indicator.kind == "flag" and value in (0, 1):
        return SENTENCES["yes" if value else "no"]
    return int(value) if float(value).is_integer() else value


def _at(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(cell)
    return cell


def _write_row(sheet: Worksheet, row: int, told: dict[str, str | float | int | None]) -> None:
    for column, name in enumerate(HEADER, start=1):
        cell = _at(sheet, row, column)
        value = told.get(name)
        if isinstance(value, str):
            put_text(cell, value)
        elif value is not None:
            cell.value = value
        cell.alignment = Alignment(vertical="top", horizontal="right") if name in _NUMBERS else _TOP
        cell.border = _THIN
        if name in _FILLED_IN:
            cell.protection = Protection(locked=False)
            cell.fill = _OPEN_FILL
        if name == "Note":
            cell.number_format = "@"  # what is typed there stays text, also after an equals sign
        elif name in ("Target", "Last actual") and isinstance(value, int):
            cell.number_format = "#,##0"


def _height(told: dict[str, str | float | int | None]) -> float:
    """Of a row whose longest text is wrapped; programs that do not fit rows by themselves need it."""
    lines = 1
    for name, width in zip(HEADER, _WIDTHS, strict=True):
        text = told.get(name)
        if isinstance(text, str):
            lines = max(lines, -(-len(text) * 11 // (width * 10)))  # words break, so a tenth more
    return lines * _LINE_HEIGHT


def _validation(limits: Bounds, kind: str, unit: str, cells: list[str]) -> DataValidation:
    """What Excel lets be typed: the same bounds as the check has."""
    if kind == "flag":
        ask = SENTENCES["ask_flag"]
        rule = DataValidation("list", formula1=f'"{SENTENCES["yes"]},{SENTENCES["no"]}"')
    else:
        low = "-" + _BEYOND if limits.low is None else f"{limits.low:.15g}"
        high = _BEYOND if limits.high is None else f"{limits.high:.15g}"
        if limits.whole:  # a whole number's bound must be one that Excel can count to
            rule = DataValidation("whole", operator="between", formula1=low, formula2="1000000")
        else:
            rule = DataValidation("decimal", operator="between", formula1=low, formula2=high)
        if kind == "level":
            ask = SENTENCES["ask_level" if limits.low is None else "ask_not_negative"].format(unit=unit)
        else:
            ask = SENTENCES[f"ask_{kind}"].format(unit=unit)
    rule.allow_blank = True
    rule.showErrorMessage = rule.showInputMessage = True
    rule.errorTitle, rule.error = SENTENCES["bad_value"], ask
    rule.promptTitle, rule.prompt = "Actual", ask
    for cell in cells:
        rule.add(cell)
    return rule


def _note_validation(last_row: int) -> DataValidation:
    column = get_column_letter(HEADER.index("Note") + 1)
    rule = DataValidation("textLength", operator="lessThanOrEqual", formula1=str(_NOTE_CHARACTERS), allow_blank=True)
    rule.showErrorMessage = True
    rule.add(f"{column}{_HEADER_ROW + 1}:{column}{last_row}")
    return rule


def _set_up(sheet: Worksheet, last_row: int) -> None:
    sheet.freeze_panes = f"{get_column_letter(HEADER.index('Indicator') + 2)}{_HEADER_ROW + 1}"
    sheet.auto_filter.ref = f"A{_HEADER_ROW}:{get_column_letter(len(HEADER))}{last_row}"
    sheet.print_title_rows = f"{_HEADER_ROW}:{_HEADER_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    if sheet.sheet_properties.pageSetUpPr is not None:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    protection = sheet.protection
    protection.sheet = True  # against slips, not against people: there is no password
    # False allows it.
    protection.autoFilter = protection.formatColumns = protection.formatRows = False


def _instruct(workbook: Workbook) -> None:
    sheet = workbook.create_sheet(INSTRUCTIONS)
    sheet.column_dimensions["A"].width = 88  # the width of a printed page
    for row, text in enumerate(_HOW_TO, start=1):
        cell = _at(sheet, row, 1)
        put_text(cell, text)
        cell.alignment = _TOP
        sheet.row_dimensions[row].height = _LINE_HEIGHT * max(1, -(-len(text) // 80))
    _at(sheet, 1, 1).font = Font(_FONT, 14, bold=True)
    sheet.row_dimensions[1].height = 1.4 * _LINE_HEIGHT
    sheet.protection.sheet = True
