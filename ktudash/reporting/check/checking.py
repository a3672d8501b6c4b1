"""Checks what was reported, value by value, before anything is kept.

A report says of every row what would become of it and, where it is refused or doubtful, in which cell the
fault stands and why. Nothing is guessed silently: what could be read in two ways is to be confirmed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.check.known import Known
from ktudash.reporting.check.layout import explanations, header_of, is_merged, note_of, sheet_year, year_of
from ktudash.reporting.check.report import CheckSettings, Report, Row
from ktudash.reporting.check.settle import settle
from ktudash.reporting.check.values import RowRefused, value_of
from ktudash.reporting.figures import exact
from ktudash.reporting.intake import Cell, FileRefused, Intake, Sheet, base_name, read
from ktudash.reporting.ledger import LIMITS
from ktudash.words import Listed, Message, Text, UnitName, Year, msg

#: What a person writes into Actual to take a value back (with the reason in Note).
WITHDRAW: Final = "withdraw"

_CYRILLIC: Final = str.maketrans("АВЕКМНОРСТХЅаеорсхѕ", "ABEKMHOPCTXSaeopcxs")
#: The fields of the form, in the order in which a check sees them as cells of one row.
_FIELDS: Final = ("Code", "Year", "Actual", "Note")


def check(
    file: bytes,
    filename: str,
    catalog: Catalog,
    targets: pd.DataFrame,
    state: pd.DataFrame,
    *,
    year: int | None = None,
    settings: CheckSettings | None = None,
) -> Report:
    """Check an uploaded XLSX or CSV against the plan and against what the ledger holds.

    ``targets`` is the frame of the plans' targets (``code, year, value``), ``state`` what ``Ledger.state()``
    gave; ``year`` is the year that the person chose, where the file does not say it or to make sure of it.
    Never raises for what is in the file: a file that cannot be read is a report with a ``refusal``.
    """
    settings = settings or CheckSettings()
    version = int(state.attrs.get("version", 0))
    try:
        intake = read(file, filename, settings.limits)
        return _report(intake, Known(catalog, targets, state, settings), version, year)
    except FileRefused as refused:
        digest = hashlib.sha256(file).hexdigest()
        return Report(base_name(filename), digest, version, refusal=refused.text)


def check_value(
    code: str,
    year: int,
    actual: str,
    note: str,
    catalog: Catalog,
    targets: pd.DataFrame,
    state: pd.DataFrame,
    *,
    settings: CheckSettings | None = None,
) -> Row:
    """Check one value typed by hand; ``cell`` of the row is ``Code``, ``Year``, ``Actual`` or ``Note``."""
    known = Known(catalog, targets, state, settings or CheckSettings())
    texts = (code, str(year), actual, note)
    cells = {at: Cell(1, at, "text", text) for at, text in enumerate(texts, start=1) if text.strip()}
    columns = {"code": 1, "year": 2, "actual": 3, "note": 4}
    row = _Reading(Sheet("", {1: cells}), columns, None, None, known).row(1)
    if row is None:
        row = Row("refused", "", "C1", code, year, "", reason=msg("check-not-a-number", read=""))
    (row,) = settle([row], known)
    return replace(row, cell=_FIELDS["ABCD".index(row.cell[0])])


def _report(intake: Intake, known: Known, version: int, year: int | None) -> Report:
    rows: list[Row] = []
    notices: list[Text] = list(intake.notices)
    empty = 0
    found = False
    for sheet in intake.sheets:
        header = header_of(sheet)
        if header is None:
            if sheet.name not in explanations():
                notices.append(msg("check-not-read", sheet=sheet.name))
            continue
        found = True
        header_row, columns = header
        of_sheet = sheet_year(sheet, header_row, "year" in columns, year)
        reading = _Reading(sheet, columns, of_sheet, year, known, from_text=intake.is_csv)
        for number in sheet.rows:
            if number <= header_row:
                continue
            row = reading.row(number)
            if row is not None:
                rows.append(row)
            elif columns["code"] in sheet.rows[number]:
                empty += 1
    if not found:
        raise FileRefused(_no_header(intake))
    if not rows:
        notices.append(msg("check-nothing"))
    settled = settle(rows, known)
    notices.extend(_fractions(settled, known))
    return Report(intake.filename, intake.sha256, version, tuple(settled), "", tuple(notices), empty)


def _no_header(intake: Intake) -> Message:
    names = tuple(msg("check-quoted", text=sheet.name) for sheet in intake.sheets)
    where = "csv" if intake.is_csv else "sheets" if names else "none"
    return msg("check-no-header", where=where, sheets=Listed(names, "comma"))


def _fractions(rows: Iterable[Row], known: Known) -> Iterator[Message]:
    """Sentences about counts that are not whole: possible (half a post), but rarely meant."""
    for row in rows:
        taken = row.status not in ("refused", "unchanged") and row.value is not None
        if taken and known.bounds[row.code].counted and not float(row.value or 0).is_integer():
            unit = UnitName(known.catalog.indicators[row.code].unit)
            yield msg("check-fraction", where=row.key, value=exact(row.value), unit=unit)


class _Reading:
    """Reads the rows of one sheet; whether they are a change is not yet known.

    ``of_sheet`` is the year above its header, ``chosen`` the one that the person chose.
    """

    def __init__(
        self,
        sheet: Sheet,
        columns: Mapping[str, int],
        of_sheet: int | None,
        chosen: int | None,
        known: Known,
        *,
        from_text: bool = False,
    ) -> None:
        self.sheet = sheet
        self.columns = columns
        self.of_sheet = of_sheet
        self.chosen = chosen
        self.known = known
        self.from_text = from_text

    def row(self, number: int) -> Row | None:
        """One row; None where it reports nothing."""
        cells = self.sheet.rows[number]
        actual = cells.get(self.columns["actual"])
        note_cell = cells.get(self.columns["note"]) if "note" in self.columns else None
        note = note_of(note_cell, self.from_text) if note_cell else ""
        if (actual is None or not actual.text.strip()) and not note:
            return None
        at = actual or Cell(number, self.columns["actual"], "text", "")
        code = cells.get(self.columns["code"])
        told = Row("new", self.sheet.name, at.name, code.text.strip() if code else "", None, at.text, note=note)
        try:
            for column in self.columns.values():
                if is_merged(self.sheet, number, column):
                    raise RowRefused(Cell(number, column, "text", "").name, msg("check-merged"))
            indicator = self._indicator(code, at)
            told = replace(told, code=indicator.code)
            year = self._year(cells, at)
            told = replace(told, year=year)
            self._check_year(year, indicator, cells, at)
            if actual is None or not actual.text.strip():
                raise RowRefused(note_cell.name if note_cell else at.name, msg("check-note-alone"))
            if note_cell is not None and len(note) > LIMITS["note"]:
                raise RowRefused(note_cell.name, msg("check-long-note", limit=LIMITS["note"]))
            if actual.kind == "text" and actual.text.strip().casefold() == WITHDRAW:
                return told
            value, doubts = value_of(actual, indicator, self.known.bounds[indicator.code])
            doubts += self.known.doubts(indicator, year, value)
        except RowRefused as refused:
            return replace(told, status="refused", cell=refused.cell, reason=refused.text)
        told = replace(told, value=value)
        if doubts:
            told = replace(told, status="confirm", reason=msg("check-confirm", doubts=Listed(tuple(doubts), "space")))
        return told

    def _indicator(self, cell: Cell | None, actual: Cell) -> Indicator:
        if cell is None:
            raise RowRefused(actual.name, msg("check-no-code"))
        if cell.kind == "formula":
            raise RowRefused(cell.name, msg("check-formula"))
        text = cell.text.strip()
        indicator = self.known.by_code.get(text.casefold())
        if indicator is None:
            latin = self.known.by_code.get(text.translate(_CYRILLIC).casefold())
            if latin is not None:
                raise RowRefused(cell.name, msg("check-look-alike", read=text, code=latin.code))
            raise RowRefused(cell.name, msg("check-unknown-code", read=text))
        return indicator

    def _year(self, cells: Mapping[int, Cell], actual: Cell) -> int:
        cell = cells.get(self.columns["year"]) if "year" in self.columns else None
        if cell is None:
            if self.of_sheet is None:
                raise RowRefused(actual.name, msg("check-bad-year", read=""))
            return self.of_sheet
        if cell.kind == "formula":
            raise RowRefused(cell.name, msg("check-formula"))
        year = year_of(cell)
        if year is None:
            raise RowRefused(cell.name, msg("check-bad-year", read=cell.text))
        for other in (self.chosen, self.of_sheet):
            if other is not None and other != year:
                raise RowRefused(cell.name, msg("check-other-year", read=Year(year), year=Year(other)))
        return year

    def _check_year(self, year: int, indicator: Indicator, cells: Mapping[int, Cell], actual: Cell) -> None:
        if year in indicator.years:
            return
        cell = cells.get(self.columns["year"], actual) if "year" in self.columns else actual
        first, last = Year(min(indicator.years)), Year(max(indicator.years))
        raise RowRefused(
            cell.name, msg("check-year-outside", year=Year(year), code=indicator.code, first=first, last=last)
        )
