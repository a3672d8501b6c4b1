"""The workbook that a department fills in: what was planned, what was reported last, room for the actual."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.bounds import Bounds, bounds, targets_in_force
from ktudash.reporting.check import heading, sheet_name
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.figures import figure
from ktudash.reporting.ledger import LIMITS, REPORTED
from ktudash.reporting.plain_text import put_text
from ktudash.theme import COLOUR
from ktudash.words import Listed, Own, Text, UnitName, Year, msg, say

#: The columns, by their ids: :func:`ktudash.reporting.check.heading` names them.
HEADER: Final = (
    "code",
    "indicator",
    "unit",
    "target",
    "last",
    "last-year",
    "actual",
    "note",
    "cause",
    "measure",
    "who",
    "until",
    "owner",
    "wording",
)
_WIDTHS: Final = (13, 44, 16, 12, 12, 9, 14, 40, 40, 40, 24, 13, 34, 70)  # in characters
_LINE_HEIGHT: Final = 15.0  # points
_FONT: Final = "Calibri"
_FILLED_IN: Final = ("actual", "note", "cause", "measure", "who", "until")
#: What is typed there stays text, also after an equals sign; and the limit of its length.
_TEXTS: Final = {"note": "note", "cause": "cause", "measure": "measure", "who": "responsible"}
_NUMBERS: Final = ("target", "last", "last-year", "actual")
_HEADER_ROW: Final = 4
_BEYOND: Final = "1E+300"

#: How to fill it in, a row each; an empty one stands between them where there is none.
_STEPS: Final = ("title", "", "fill", "kinds", "values", "note", "explain", "columns", "send", "", "kept")

_HEAD_FILL: Final = PatternFill("solid", fgColor=f"FF{COLOUR['actual'].removeprefix('#')}")
_OPEN_FILL: Final = PatternFill("solid", fgColor=f"FF{COLOUR['note'].removeprefix('#')}")
_THIN: Final = Border(bottom=Side("thin", color=f"FF{COLOUR['axis'].removeprefix('#')}"))
_TOP: Final = Alignment(vertical="top", wrap_text=True)


#: What a row says, by column.
Told: TypeAlias = dict[str, str | float | int | None]


class TemplateError(ReportingError, ValueError):
    """No template can be made of what was asked for; the text says why."""


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
    sheet.title = say(sheet_name("actuals"))
    _write_head(sheet, year, _what(catalog, plan, line, owner))
    targets = targets_in_force(targets_frame)
    _write_rows(sheet, indicators, year, targets, _printed(targets_frame), _last_actuals(state, year))
    for rule in _validations(indicators, targets):
        sheet.add_data_validation(rule)
    last_row = _HEADER_ROW + len(indicators)
    for rule in _text_validations(last_row):
        sheet.add_data_validation(rule)
    _set_up(sheet, last_row)
    _instruct(workbook)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _write_head(sheet: Worksheet, year: int, what: Text) -> None:
    put_text(_at(sheet, 1, 1), say(msg("template-title", year=Year(year), what=what)))
    _at(sheet, 1, 1).font = Font(_FONT, 14, bold=True)
    put_text(_at(sheet, 2, 1), say(heading("year")))
    _at(sheet, 2, 2).value = year
    for cell in (_at(sheet, 2, 1), _at(sheet, 2, 2)):
        cell.font = Font(_FONT, bold=True)
        cell.alignment = Alignment(horizontal="left")
    for column, (name, width) in enumerate(zip(HEADER, _WIDTHS, strict=True), start=1):
        head = _at(sheet, _HEADER_ROW, column)
        put_text(head, say(heading(name)))
        head.font = Font(_FONT, bold=True, color="FFFFFFFF")
        head.fill = _HEAD_FILL
        head.alignment = Alignment(horizontal="right" if name in _NUMBERS else None)
        sheet.column_dimensions[get_column_letter(column)].width = width


def _write_rows(
    sheet: Worksheet,
    indicators: list[Indicator],
    year: int,
    targets: Mapping[tuple[str, int], float],
    printed: Mapping[tuple[str, int], str],
    last: Mapping[str, tuple[int, float, str]],
) -> None:
    for row, indicator in enumerate(indicators, start=_HEADER_ROW + 1):
        key = (indicator.code, year)
        told: Told = {
            "code": indicator.code,
            "indicator": say(Own("short-name", indicator.code, indicator.short_name)),
            "unit": say(UnitName(indicator.unit)),
            "target": _shown(targets.get(key, float("nan")), indicator, printed.get(key, "")),
            "owner": say(Listed(tuple(Own("owner", one, one) for one in owner_names(indicator.owner)), "semicolon")),
            "wording": say(indicator.told()),
        }
        if indicator.code in last:
            told["last-year"], value, status = last[indicator.code]
            told["last"] = _shown(value, indicator, "" if status == REPORTED else say(figure(value, status)))
        _write_row(sheet, row, told)
        sheet.row_dimensions[row].height = _height(told)


def _validations(indicators: list[Indicator], targets: Mapping[tuple[str, int], float]) -> list[DataValidation]:
    """One rule for all cells that take the same."""
    targets_of: dict[str, list[float]] = {indicator.code: [] for indicator in indicators}
    for (code, _), target in targets.items():
        if code in targets_of:
            targets_of[code].append(target)
    column = get_column_letter(HEADER.index("actual") + 1)
    cells: dict[tuple[Bounds, str, str], list[str]] = {}
    for row, indicator in enumerate(indicators, start=_HEADER_ROW + 1):
        limits = bounds(indicator, targets_of[indicator.code])
        cells.setdefault((limits, indicator.kind, indicator.unit), []).append(f"{column}{row}")
    alike = [_validation(limits, kind, unit, at) for (limits, kind, unit), at in cells.items() if kind != "rank"]
    # What a rank may be is a formula, and that names its own cell.
    ranks = [one for (_, kind, _), at in cells.items() if kind == "rank" for one in at]
    return alike + [_rank_validation(cell) for cell in ranks]


def select(
    catalog: Catalog, *, year: int, plan: str | None = None, line: str | None = None, owner: str | None = None
) -> list[Indicator]:
    """The indicators planned for ``year`` of the plan, the line and the owner, in printed order."""
    if plan and plan not in catalog.documents:
        raise TemplateError(msg("template-unknown-plan", read=plan, known=Listed(tuple(catalog.documents), "comma")))
    if line and line not in catalog.lines:
        raise TemplateError(msg("template-unknown-line", read=line, known=Listed(tuple(catalog.lines), "comma")))
    if owner and not any(owns(one, owner) for one in catalog.indicators.values()):
        raise TemplateError(msg("template-unknown-owner", read=owner))
    found = [
        indicator
        for indicator in catalog.indicators.values()
        if year in indicator.years
        and (not plan or indicator.plan == plan)
        and (not line or indicator.line_id == line)
        and (not owner or owns(indicator, owner))
    ]
    if not found:
        raise TemplateError(msg("template-none", what=_what(catalog, plan, line, owner), year=Year(year)))
    return found


def owners(catalog: Catalog) -> list[str]:
    """Everybody who is responsible for an indicator, in alphabetical order."""
    return sorted({name for one in catalog.indicators.values() for name in owner_names(one.owner)})


def owns(indicator: Indicator, owner: str) -> bool:
    """Whether ``owner`` is responsible, alone or with others (the register separates them by semicolons)."""
    wanted = owner.strip().casefold()
    return wanted == indicator.owner.casefold() or wanted in (name.casefold() for name in owner_names(indicator.owner))


def owner_names(owner: str) -> tuple[str, ...]:
    """Everybody who stands in an owner's field, which parts them by semicolons."""
    return tuple(name.strip() for name in owner.split(";") if name.strip())


def _what(catalog: Catalog, plan: str | None, line: str | None, owner: str | None) -> Text:
    parts: list[Text] = []
    if plan and not line:
        parts.append(catalog.documents[plan].named)
    if line:
        parts.append(msg("template-line", line=line, name=Own("line", line, catalog.lines[line].name)))
    if owner:
        parts.append(Own("owner", owner, owner))
    return Listed(tuple(parts), "semicolon") if parts else msg("template-everything")


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


def _last_actuals(state: pd.DataFrame, year: int) -> dict[str, tuple[int, float, str]]:
    """The newest actual of each code up to ``year``: its year, its value and what it is."""
    known = state[state["year"] <= year].sort_values("year")
    return {
        str(code): (int(of), float(value), str(status))
        for code, of, value, status in zip(known["code"], known["year"], known["value"], known["status"], strict=True)
    }


def _shown(value: float, indicator: Indicator, printed: str) -> str | float | int:
    if printed:
        return printed
    if pd.isna(value):
        return say(msg("template-no-target"))
    if indicator.kind == "flag" and value in (0, 1):
        return say(msg("template-word", word="yes" if value else "no"))
    return int(value) if float(value).is_integer() else value


def _at(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(cell)
    return cell


def _write_row(sheet: Worksheet, row: int, told: Told) -> None:
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
        if name in _TEXTS:
            cell.number_format = "@"
        elif name == "until":
            cell.number_format = "dd.mm.yyyy"
        elif name in ("target", "last") and isinstance(value, int):
            cell.number_format = "#,##0"


def _height(told: Told) -> float:
    """Of a row whose longest text is wrapped; programs that do not fit rows by themselves need it."""
    lines = 1
    for name, width in zip(HEADER, _WIDTHS, strict=True):
        text = told.get(name)
        if isinstance(text, str):
            lines = max(lines, -(-len(text) * 11 // (width * 10)))  # words break, so a tenth more
    return lines * _LINE_HEIGHT


def _validation(limits: Bounds, kind: str, unit: str, cells: list[str]) -> DataValidation:
    """What Excel lets be typed: the same bounds as the check has."""
    ask = say(msg("template-ask", kind=kind, negative=limits.low is None, unit=UnitName(unit)))
    if kind == "flag":
        answers = ",".join(say(msg("template-word", word=word)) for word in ("yes", "no"))
        rule = DataValidation("list", formula1=f'"{answers}"')
    else:
        low = "-" + _BEYOND if limits.low is None else f"{limits.low:.15g}"
        high = _BEYOND if limits.high is None else f"{limits.high:.15g}"
        rule = DataValidation("decimal", operator="between", formula1=low, formula2=high)
    return _asking(rule, ask, cells)


def _rank_validation(cell: str) -> DataValidation:
    """A place, a band or the word for none."""
    unranked = say(msg("template-word", word="unranked"))
    words = f'OR(LOWER(TRIM({cell}))="{unranked}",RIGHT(TRIM({cell}),1)="+")'
    rule = DataValidation("custom", formula1=f"IF(ISNUMBER({cell}),AND({cell}>=1,{cell}=INT({cell})),{words})")
    return _asking(rule, say(msg("template-ask", kind="rank", negative=False, unit=UnitName("place"))), [cell])


def _asking(rule: DataValidation, ask: str, cells: Iterable[str]) -> DataValidation:
    rule.allow_blank = True
    rule.showErrorMessage = rule.showInputMessage = True
    rule.errorTitle, rule.error = say(msg("template-bad-value")), ask
    rule.promptTitle, rule.prompt = say(heading("actual")), ask
    for cell in cells:
        rule.add(cell)
    return rule


def _text_validations(last_row: int) -> Iterable[DataValidation]:
    """How long words may be, and what a day is."""
    for name, limit in _TEXTS.items():
        rule = DataValidation("textLength", operator="lessThanOrEqual", formula1=str(LIMITS[limit]), allow_blank=True)
        yield _over(rule, name, last_row)
    # Days as Excel counts them; the error is a warning, for a day may be typed in a way that only the check knows.
    day = DataValidation("date", operator="greaterThan", formula1="36526", allow_blank=True, errorStyle="warning")
    day.errorTitle, day.error = say(msg("template-bad-value")), say(msg("template-ask-day"))
    yield _over(day, "until", last_row)


def _over(rule: DataValidation, name: str, last_row: int) -> DataValidation:
    column = get_column_letter(HEADER.index(name) + 1)
    rule.showErrorMessage = True
    rule.add(f"{column}{_HEADER_ROW + 1}:{column}{last_row}")
    return rule


def _set_up(sheet: Worksheet, last_row: int) -> None:
    sheet.freeze_panes = f"{get_column_letter(HEADER.index('indicator') + 2)}{_HEADER_ROW + 1}"
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
    sheet = workbook.create_sheet(say(sheet_name("instructions")))
    sheet.column_dimensions["A"].width = 88  # the width of a printed page
    for row, step in enumerate(_STEPS, start=1):
        text = say(msg("template-step", step=step)) if step else ""
        cell = _at(sheet, row, 1)
        put_text(cell, text)
        cell.alignment = _TOP
        sheet.row_dimensions[row].height = _LINE_HEIGHT * max(1, -(-len(text) // 80))
    _at(sheet, 1, 1).font = Font(_FONT, 14, bold=True)
    sheet.row_dimensions[1].height = 1.4 * _LINE_HEIGHT
    sheet.protection.sheet = True
