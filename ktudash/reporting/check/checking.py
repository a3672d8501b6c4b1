"""Checks what was reported, value by value, before anything is kept.

A report says of every row what would become of it and, where it is refused or doubtful, in which cell the
fault stands and why. Nothing is guessed silently: what could be read in two ways is to be confirmed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.check.explaining import checked_text, explanation_of
from ktudash.reporting.check.known import Known
from ktudash.reporting.check.layout import (
    EXPLAINED,
    explanations,
    header_of,
    is_merged,
    note_of,
    sheet_year,
    word_named,
    year_of,
)
from ktudash.reporting.check.report import CheckSettings, Report, Row
from ktudash.reporting.check.settle import doubted, settle
from ktudash.reporting.check.values import Reading, RowRefused, value_of
from ktudash.reporting.check.writing import cleaned, code_key, digits_for_letters
from ktudash.reporting.intake import Cell, FileRefused, Intake, Sheet, base_name, read
from ktudash.reporting.ledger import BAND, LIMITS, UNRANKED, Explained, Explanation
from ktudash.reporting.sums import Sums
from ktudash.words import Listed, Message, Text, Year, msg

#: What a person writes into Actual to take a value back (with the reason in Note), in every language.
WITHDRAW: Final = "withdraw"

#: How much of a line that could not be read is shown.
_LONGEST_READ: Final = 100
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
    sums: Sums | None = None,
    closed: Collection[int] = (),
    explained: Mapping[tuple[str, int], Explanation] | None = None,
    explained_version: int = 0,
) -> Report:
    """Check an uploaded XLSX or CSV against the plan and against what the ledger holds.

    ``targets`` is the frame of the plans' targets (``code, year, value``), ``state`` what ``Ledger.state()``
    gave; ``year`` is the year that the person chose, where the file does not say it or to make sure of it;
    ``sums`` is what the plan adds up; a year that is ``closed`` takes no change without a reason; ``explained`` are the
    explanations in force at ``explained_version``. Never raises for what is in the file: a file that cannot be read is
    a report with a ``refusal``.
    """
    settings = settings or CheckSettings()
    version = int(state.attrs.get("version", 0))
    try:
        intake = read(file, filename, settings.limits)
        found = _report(intake, Known(catalog, targets, state, settings, sums, closed, explained), version, year)
        return replace(found, explained_version=explained_version)
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
    sums: Sums | None = None,
    closed: Collection[int] = (),
) -> Row:
    """Check one value typed by hand; ``cell`` of the row is ``Code``, ``Year``, ``Actual`` or ``Note``."""
    known = Known(catalog, targets, state, settings or CheckSettings(), sums, closed)
    texts = (code, str(year), actual, note)
    cells = {at: Cell(1, at, "text", text) for at, text in enumerate(texts, start=1) if text.strip()}
    columns = {"code": 1, "year": 2, "actual": 3, "note": 4}
    row = _Reading(Sheet("", {1: cells}), columns, None, None, known).row(1)
    if row is None:
        row = Row("refused", "", "C1", code, year, "", reason=msg("check-no-value"))
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
        reading = _Reading(sheet, columns, of_sheet, year, known, header=header_row, from_text=intake.is_csv)
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
    return Report(intake.filename, intake.sha256, version, tuple(settled), "", tuple(notices), empty)


def _no_header(intake: Intake) -> Message:
    names = tuple(msg("check-quoted", text=sheet.name) for sheet in intake.sheets)
    where = "csv" if intake.is_csv else "sheets" if names else "none"
    return msg("check-no-header", where=where, sheets=Listed(names, "comma"))


class _Reading:
    """Reads the rows of one sheet; whether they are a change is not yet known.

    ``header`` is the row of the headings, ``of_sheet`` the year above it, ``chosen`` the one that the person chose.
    """

    def __init__(
        self,
        sheet: Sheet,
        columns: Mapping[str, int],
        of_sheet: int | None,
        chosen: int | None,
        known: Known,
        *,
        header: int = 0,
        from_text: bool = False,
    ) -> None:
        self.sheet = sheet
        self.header = header
        self.columns = columns
        self.of_sheet = of_sheet
        self.chosen = chosen
        self.known = known
        self.from_text = from_text

    def row(self, number: int) -> Row | None:
        """One row; None where it reports nothing."""
        cells = self.sheet.rows[number]
        line = self._line_refused(number)
        if line is not None:
            read = self.sheet.delimiter.join(cells[column].text.strip() for column in sorted(cells))[:_LONGEST_READ]
            return Row("refused", self.sheet.name, cells[min(cells)].name, "", None, read, reason=line)
        actual, note_cell, code = (self._cell(cells, name) for name in ("actual", "note", "code"))
        note = note_of(note_cell, self.from_text) if note_cell else ""
        if actual is None and self._says_unranked(cells):
            actual = Cell(number, self.columns["actual"], "text", UNRANKED)
        explains = any(self._cell(cells, name) for name in EXPLAINED)
        if actual is None and not note and not explains:
            return None
        at = actual or Cell(number, self.columns["actual"], "text", "")
        told = Row("new", self.sheet.name, at.name, code.text.strip() if code else "", None, at.text, note=note)
        try:
            for column in self.columns.values():
                if is_merged(self.sheet, number, column):
                    raise RowRefused(Cell(number, column, "text", "").name, msg("check-merged"))
            indicator, doubts = self._indicator(code, at)
            told = replace(told, code=indicator.code)
            year = self._year(cells, at)
            told = replace(told, year=year)
            self._check_year(year, indicator, cells, at)
            if explains:
                told = replace(told, explained=self._explanation(cells, indicator.code, year))
            if actual is None:
                if note:
                    raise RowRefused(note_cell.name if note_cell else at.name, msg("check-note-alone"))
                return replace(told, reports=False)
            if note_cell is not None:
                self._check_note(note_cell, note)
            if actual.kind == "text" and word_named(actual.text) == WITHDRAW:
                return told
            reading = self._reading(actual, cells, indicator)
            told = replace(told, value=reading.value, value_status=reading.status)
            doubts += reading.doubts + self._unseen(number) + self._decimals_apart(actual, note_cell, number)
            doubts += tuple(self.known.doubts(indicator, year, reading.value))
        except RowRefused as refused:
            return replace(told, status="refused", cell=refused.cell, reason=refused.text)
        return doubted(told, *doubts)

    def _line_refused(self, number: int) -> Message | None:
        """Why a line of a CSV is refused as a whole: its fields cannot be told apart, or are more than the headings."""
        fault = self.sheet.faults.get(number)
        if fault is not None or number not in self.sheet.lines:
            return fault
        line, fields = self.sheet.lines[number]
        headings = self.sheet.lines[self.header].fields
        beyond = [column for column in self.sheet.rows[number] if column > max(self.sheet.rows[self.header])]
        if fields <= headings and not beyond:
            return None
        return msg(
            "check-many-fields", line=str(line), fields=fields, headings=headings, comma=self.sheet.delimiter == ","
        )

    def _unseen(self, number: int) -> tuple[Message, ...]:
        """A doubt where whoever filled the sheet in did not see the value."""
        if number in self.sheet.hidden_rows:
            return (msg("check-hidden", what="row"),)
        if self.columns["actual"] in self.sheet.hidden_columns:
            return (msg("check-hidden", what="column"),)
        return ()

    def _decimals_apart(self, actual: Cell, note: Cell | None, number: int) -> tuple[Message, ...]:
        """A doubt where a note is the decimals of a number that a comma took apart."""
        if self.sheet.delimiter != "," or note is None or note.column != actual.column + 1:
            return ()
        if not (actual.text.strip().lstrip("+-").isdigit() and re.fullmatch("[0-9]{1,3}", note.text.strip())):
            return ()
        return (msg("check-decimals-apart", whole=actual.text.strip(), decimals=note.text.strip()),)

    def _cell(self, cells: Mapping[int, Cell], name: str) -> Cell | None:
        """The cell of a column that is read; None where there is nothing to be seen in it."""
        cell = cells.get(self.columns[name]) if name in self.columns else None
        return None if cell is None or not cleaned(cell.text) else cell

    def _explanation(self, cells: Mapping[int, Cell], code: str, year: int) -> Explained:
        """What the filled columns of an explanation say."""
        filled = {name: cell for name in EXPLAINED if (cell := self._cell(cells, name)) is not None}
        return explanation_of(filled, code, year, from_text=self.from_text)

    def _says_unranked(self, cells: Mapping[int, Cell]) -> bool:
        """An export writes no value for a place that does not exist, and says so beside it."""
        status = self._cell(cells, "status")
        return status is not None and status.text.strip() == UNRANKED

    def _reading(self, actual: Cell, cells: Mapping[int, Cell], indicator: Indicator) -> Reading:
        reading = value_of(actual, indicator, self.known.bounds[indicator.code])
        status = self._cell(cells, "status")
        if status is not None and status.text.strip() == BAND and indicator.kind == "rank":
            return replace(reading, status=BAND)
        return reading

    def _check_note(self, cell: Cell, note: str) -> None:
        checked_text(cell)
        if len(note) > LIMITS["note"]:
            raise RowRefused(cell.name, msg("check-long-note", limit=LIMITS["note"]))

    def _indicator(self, cell: Cell | None, actual: Cell) -> tuple[Indicator, tuple[Message, ...]]:
        """The indicator of a code, and a doubt where letters were read as the digits that they look like."""
        if cell is None:
            raise RowRefused(actual.name, msg("check-no-code"))
        if cell.kind == "formula":
            raise RowRefused(cell.name, msg("check-formula"))
        indicator = self.known.by_code.get(code_key(cell.text))
        if indicator is not None:
            return indicator, ()
        indicator = self.known.by_code.get(digits_for_letters(cell.text))
        if indicator is not None:
            return indicator, (msg("check-look-alike", read=cell.text.strip(), code=indicator.code),)
        raise RowRefused(cell.name, msg("check-unknown-code", read=cell.text.strip()))

    def _year(self, cells: Mapping[int, Cell], actual: Cell) -> int:
        cell = self._cell(cells, "year")
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
