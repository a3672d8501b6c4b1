"""Checks what was reported, value by value, before anything is kept.

A report says of every row what would become of it and, where it is refused or doubtful, in which cell the
fault stands and why. Nothing is guessed silently: what could be read in two ways is to be confirmed.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.bounds import Bounds, bounds, targets_in_force
from ktudash.reporting.intake import Cell, FileRefused, Intake, Limits, Sheet, base_name, read
from ktudash.reporting.ledger import LIMITS as LEDGER_LIMITS
from ktudash.reporting.ledger import Entry, now
from ktudash.reporting.plain_text import from_csv

SENTENCES: Final = {
    # the whole file
    "no_header": "No sheet has a header row with the columns Code and Actual (read: {sheets}).",
    "no_sheet": "there is no visible sheet",
    "the_csv": "the CSV",
    "fraction": "{where}: {value} is not a whole number, although {unit} are counted; it is taken as it stands.",
    "not_read": "The sheet “{sheet}” has no header row with the columns Code and Actual; it was not read.",
    "two_columns": "The header row names the column {column} twice ({cells}).",
    "merged_header": "The header cell {cell} is merged with its neighbours. Undo that and upload it again.",
    "no_year": "The file does not say which year it reports, and no year was chosen.",
    "bad_year_cell": "The year in {cell} cannot be read: “{read}”.",
    "two_years": "The file reports the year {read}, but {year} was chosen.",
    "nothing": "The file has no actual in it: the column Actual is empty.",
    # a row, refused
    "no_code": "A value without a code: which indicator is it?",
    "unknown_code": "There is no indicator with the code “{read}”.",
    "look_alike": "There is no indicator with the code “{read}”: {code} with Cyrillic letters?",
    "bad_year": "“{read}” is not a year.",
    "other_year": "The row reports the year {read}, but {year} was chosen.",
    "year_outside": "{year} is not a year of the plan: {code} is planned for {first}-{last}.",
    "formula": "The cell holds a formula. Replace it by its value (copy, paste as values).",
    "date": "Excel has made a date of what was typed ({read}). Format the cell as a number, type it again.",
    "error": "The cell holds the error {read}.",
    "merged": "The cell is merged with its neighbours, so it is not clear what it belongs to.",
    "not_a_number": "“{read}” is not a number.",
    "dash": "A dash is not a value. Leave the cell empty where nothing is reported.",
    "band": "“{read}” is a band. Write the edge that is known, {edge}, and the band into the note.",
    "infinite": "{read} is too large to be a value.",
    "percent_format": "The cell is formatted as a percentage, but the indicator is measured in {unit}.",
    "percent_sign": "“{read}” has a percent sign, but the indicator is measured in {unit}.",
    "share": "A share lies between 0 and 100; read {read}.",
    "negative": "{read} is negative, which this indicator cannot be.",
    "rank_low": "A rank starts at 1; read {read}. Whoever is not ranked has no rank: leave the cell empty.",
    "rank_whole": "A rank is a whole number; read {read}.",
    "flag": "Write yes or no (or 1 or 0); read {read}.",
    "true_false": "TRUE and FALSE answer a yes-or-no question; this indicator is measured in {unit}.",
    "note_alone": "A note without a value is not kept. Report the value too, or clear the note.",
    "long_note": "The note is longer than {limit} characters.",
    "duplicate": "{code} in {year} is reported more than once (also in {others}).",
    "why_earlier": ("This changes {year} from {old} to {new}. A change of an earlier year needs a reason in the note."),
    "why_withdraw": "Withdrawing a value needs a reason in the note.",
    "nothing_to_withdraw": "There is no value of {year} that could be withdrawn.",
    # a row, to be confirmed
    "jump": "{value} is more than {factor:g} times away from {reference}.",
    "sign": "{value} has another sign than {reference}.",
    "future": "{year} has not begun yet.",
    "comma": "“{read}” is read as {value}, with a decimal comma.",
    "confirm": "{doubts} Confirm it if it is right.",
    "ref_old": "the value it replaces ({value})",
    "ref_actual": "the actual of {year} ({value})",
    "ref_target": "the target of {year} ({value})",
    # a row, accepted
    "new": "New.",
    "changed": "Changed from {old} to {new}.",
    "withdrawn": "The value {old} is withdrawn.",
    "noted": "The value stays {old}; the note is new.",
    "unchanged": "The value is the one already kept.",
}

STATUSES: Final = ("new", "changed", "unchanged", "confirm", "refused")

#: What a person writes into Actual to take a value back (with the reason in Note).
WITHDRAW: Final = "withdraw"

_HEADERS: Final = {"code": "code", "actual": "actual", "value": "actual", "note": "note", "year": "year"}
_HEADER_WITHIN: Final = 50  # rows
_YES_NO: Final = {
    **dict.fromkeys(("yes", "true", "да", "истина", "иә"), 1.0),
    **dict.fromkeys(("no", "false", "нет", "ложь", "жоқ"), 0.0),
}
_DASHES: Final = frozenset("-–—−_")
_BLANKS: Final = "\u0020\u00a0\u2007\u2009\u202f"
_NUMBER: Final = re.compile(
    rf"([+\-−]?)([0-9]{{1,3}}(?:[{_BLANKS}][0-9]{{3}})+|[0-9]+)(?:([.,])([0-9]+))?[{_BLANKS}]*(%?)"
)
_BAND: Final = re.compile(rf"([0-9]+)[{_BLANKS}]*(?:\+|[-–—][{_BLANKS}]*[0-9]+)")
_CYRILLIC: Final = str.maketrans("АВЕКМНОРСТХЅаеорсхѕ", "ABEKMHOPCTXSaeopcxs")


@dataclass(frozen=True)
class CheckSettings:
    """What a check may be set to.

    ``jump_factor``: a value that many times away from the one before it is to be confirmed;
    ``this_year``: the calendar year, later ones are to be confirmed (None: the clock's).
    """

    jump_factor: float = 3.0
    this_year: int | None = None
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        if not self.jump_factor > 1:
            raise ValueError(f"jump_factor: read {self.jump_factor!r}, expected a number above 1")


@dataclass(frozen=True)
class Row:
    """What was read of one indicator and year, and what becomes of it.

    ``status`` is one of :data:`STATUSES`; ``sheet`` and ``cell`` say where (the faulty cell of a refused
    row); ``read`` is the text of the actual; ``value`` the number in the indicator's unit, None where there
    is none or where the row withdraws one; ``old`` the value in force; ``reason`` a sentence.
    """

    status: str
    sheet: str
    cell: str
    code: str
    year: int | None
    read: str
    value: float | None = None
    old: float | None = None
    note: str = ""
    reason: str = ""

    @property
    def key(self) -> str:
        """Names the row within its report, such as ``Actuals!G7``."""
        return f"{self.sheet}!{self.cell}" if self.sheet else self.cell


@dataclass(frozen=True)
class Report:
    """The check of one file. ``refusal`` is a sentence where the file as a whole was not read.

    ``version`` is the ledger's version that the file was compared with; ``empty`` counts the indicators whose
    actual was left empty.
    """

    filename: str
    sha256: str
    version: int
    rows: tuple[Row, ...] = ()
    refusal: str = ""
    notices: tuple[str, ...] = ()
    empty: int = 0

    def of(self, *statuses: str) -> tuple[Row, ...]:
        """The rows with one of ``statuses``."""
        return tuple(row for row in self.rows if row.status in statuses)

    def entries(self, confirmed: Collection[str] = ()) -> list[Entry]:
        """What to append: new and changed rows, and the doubtful ones whose ``key`` is ``confirmed``."""
        return [
            Entry(row.code, row.year, row.value, row.note)
            for row in self.rows
            if row.year is not None
            and (row.status in ("new", "changed") or (row.status == "confirm" and row.key in confirmed))
        ]


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
        return _Check(catalog, targets, state, settings).file(intake, version, year)
    except FileRefused as refused:
        digest = hashlib.sha256(file).hexdigest()
        return Report(base_name(filename), digest, version, refusal=str(refused))


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
    checking = _Check(catalog, targets, state, settings or CheckSettings())
    names = {1: "Code", 2: "Year", 3: "Actual", 4: "Note"}
    texts = {1: code, 2: str(year), 3: actual, 4: note}
    cells = {column: Cell(1, column, "text", text) for column, text in texts.items() if text.strip()}
    columns = {"code": 1, "year": 2, "actual": 3, "note": 4}
    row = checking.row(Sheet("", {1: cells}), columns, 1, None, None)
    if row is None:
        row = Row("refused", "", "C1", code, year, "", reason=SENTENCES["not_a_number"].format(read=""))
    row = checking.settle([row])[0]
    return replace(row, cell=names[" ABCD".index(row.cell[0])])


def number_text(value: float | None) -> str:
    """A number without exponent and without noughts that only its type gives it; empty for None."""
    if value is None:
        return ""
    return np.format_float_positional(float(f"{value:.15g}"), trim="-")


class _RowRefused(ValueError):
    """One row is refused, because of one cell."""

    def __init__(self, cell: str, sentence: str, **values: object) -> None:
        self.cell = cell
        super().__init__(SENTENCES[sentence].format(**values))


class _Check:
    """The plan and the ledger's state, looked up by code and year."""

    def __init__(self, catalog: Catalog, targets: pd.DataFrame, state: pd.DataFrame, settings: CheckSettings) -> None:
        self.catalog = catalog
        self.settings = settings
        self.this_year = settings.this_year or now().year
        self.by_code = {code.casefold(): indicator for code, indicator in catalog.indicators.items()}
        self.targets = targets_in_force(targets)
        targets_of: dict[str, list[float]] = defaultdict(list)
        for (code, _), target in self.targets.items():
            targets_of[code].append(target)
        self.bounds: Mapping[str, Bounds] = {
            code: bounds(indicator, targets_of[code]) for code, indicator in catalog.indicators.items()
        }
        self.values: dict[tuple[str, int], float] = {}
        self.notes: dict[tuple[str, int], str] = {}
        self.latest: dict[str, int] = {}
        for code, year, value, note in zip(state["code"], state["year"], state["value"], state["note"], strict=True):
            key = (str(code), int(year))
            self.values[key], self.notes[key] = float(value), str(note)
            plan = key[0].partition("-")[0]
            self.latest[plan] = max(self.latest.get(plan, 0), key[1])

    # -- the file

    def file(self, intake: Intake, version: int, year: int | None) -> Report:
        rows: list[Row] = []
        notices = list(intake.notices)
        empty = 0
        found = False
        for sheet in intake.sheets:
            header = _header(sheet)
            if header is None:
                # The template's own instructions stand on such a sheet.
                if sheet.name != INSTRUCTIONS:
                    notices.append(SENTENCES["not_read"].format(sheet=sheet.name))
                continue
            found = True
            header_row, columns = header
            sheet_year = self._sheet_year(sheet, header_row, columns, year)
            for number in sheet.rows:
                if number <= header_row:
                    continue
                row = self.row(sheet, columns, number, sheet_year, year, from_text=intake.is_csv)
                if row is not None:
                    rows.append(row)
                elif columns["code"] in sheet.rows[number]:
                    empty += 1
        if not found:
            names = ", ".join(f"“{sheet.name}”" for sheet in intake.sheets) or SENTENCES["no_sheet"]
            raise FileRefused(SENTENCES["no_header"].format(sheets=SENTENCES["the_csv"] if intake.is_csv else names))
        if not rows:
            notices.append(SENTENCES["nothing"])
        settled = self.settle(rows)
        notices.extend(self._fractions(settled))
        return Report(intake.filename, intake.sha256, version, tuple(settled), "", tuple(notices), empty)

    def _fractions(self, rows: Iterable[Row]) -> Iterator[str]:
        """Sentences about counts that are not whole: possible (half a post), but rarely meant."""
        for row in rows:
            taken = row.status not in ("refused", "unchanged") and row.value is not None
            if taken and self.bounds[row.code].counted and not float(row.value or 0).is_integer():
                unit = self.catalog.indicators[row.code].unit
                yield SENTENCES["fraction"].format(where=row.key, value=number_text(row.value), unit=unit)

    def _sheet_year(self, sheet: Sheet, header_row: int, columns: Mapping[str, int], year: int | None) -> int | None:
        """The year above the header row, beside the word Year; None where every row has its own."""
        for number, cells in sheet.rows.items():
            if number >= header_row:
                break
            beside = sorted(cells)
            for at, column in enumerate(beside):
                if _label(cells[column]).rstrip(":") == "year" and at + 1 < len(beside):
                    cell = cells[beside[at + 1]]
                    read_year = _year(cell)
                    if read_year is None:
                        raise FileRefused(SENTENCES["bad_year_cell"].format(cell=cell.name, read=cell.text))
                    if year is not None and year != read_year:
                        raise FileRefused(SENTENCES["two_years"].format(read=read_year, year=year))
                    return read_year
        if year is None and "year" not in columns:
            raise FileRefused(SENTENCES["no_year"])
        return year

    # -- one row

    def row(
        self,
        sheet: Sheet,
        columns: Mapping[str, int],
        number: int,
        sheet_year: int | None,
        chosen_year: int | None,
        *,
        from_text: bool = False,
    ) -> Row | None:
        """Read one row of a sheet; None where it reports nothing. Whether it is a change is not yet known."""
        cells = sheet.rows[number]
        actual = cells.get(columns["actual"])
        note_cell = cells.get(columns["note"]) if "note" in columns else None
        note = _note(note_cell, from_text) if note_cell else ""
        if (actual is None or not actual.text.strip()) and not note:
            return None
        at = actual or Cell(number, columns["actual"], "text", "")
        code_cell = cells.get(columns["code"])
        told = Row("new", sheet.name, at.name, code_cell.text.strip() if code_cell else "", None, at.text, note=note)
        try:
            for name, column in columns.items():
                if any(
                    left <= column <= right and top <= number <= bottom for left, top, right, bottom in sheet.merged
                ):
                    raise _RowRefused(Cell(number, column, "text", name).name, "merged")
            indicator = self._indicator(code_cell, at)
            told = replace(told, code=indicator.code)
            year, year_name = self._row_year(cells, columns, sheet_year, chosen_year, at)
            told = replace(told, year=year)
            if year not in indicator.years:
                raise _RowRefused(
                    year_name,
                    "year_outside",
                    year=year,
                    code=indicator.code,
                    first=min(indicator.years),
                    last=max(indicator.years),
                )
            if actual is None or not actual.text.strip():
                raise _RowRefused(note_cell.name if note_cell else at.name, "note_alone")
            if note_cell is not None and len(note) > LEDGER_LIMITS["note"]:
                raise _RowRefused(note_cell.name, "long_note", limit=LEDGER_LIMITS["note"])
            if actual.kind == "text" and actual.text.strip().casefold() == WITHDRAW:
                return told
            value, doubts = self._value(actual, indicator)
            doubts += self._jump(indicator, year, value)
            if year > self.this_year:
                doubts.append(SENTENCES["future"].format(year=year))
        except _RowRefused as refused:
            return replace(told, status="refused", cell=refused.cell, reason=str(refused))
        told = replace(told, value=value)
        if doubts:
            told = replace(told, status="confirm", reason=SENTENCES["confirm"].format(doubts=" ".join(doubts)))
        return told

    def _indicator(self, cell: Cell | None, actual: Cell) -> Indicator:
        if cell is None:
            raise _RowRefused(actual.name, "no_code")
        if cell.kind == "formula":
            raise _RowRefused(cell.name, "formula")
        text = cell.text.strip()
        indicator = self.by_code.get(text.casefold())
        if indicator is None:
            latin = self.by_code.get(text.translate(_CYRILLIC).casefold())
            if latin is not None:
                raise _RowRefused(cell.name, "look_alike", read=text, code=latin.code)
            raise _RowRefused(cell.name, "unknown_code", read=text)
        return indicator

    def _row_year(
        self,
        cells: Mapping[int, Cell],
        columns: Mapping[str, int],
        sheet_year: int | None,
        chosen_year: int | None,
        actual: Cell,
    ) -> tuple[int, str]:
        """The row's year and the cell that says so."""
        cell = cells.get(columns["year"]) if "year" in columns else None
        if cell is None:
            if sheet_year is None:
                raise _RowRefused(actual.name, "bad_year", read="")
            return sheet_year, actual.name
        if cell.kind == "formula":
            raise _RowRefused(cell.name, "formula")
        year = _year(cell)
        if year is None:
            raise _RowRefused(cell.name, "bad_year", read=cell.text)
        for other in (chosen_year, sheet_year):
            if other is not None and other != year:
                raise _RowRefused(cell.name, "other_year", read=year, year=other)
        return year, cell.name

    def _value(self, cell: Cell, indicator: Indicator) -> tuple[float, list[str]]:
        """The value in the indicator's unit, and sentences about what is doubtful in it."""
        text = cell.text.strip()
        in_percent = indicator.unit == "%"
        doubts: list[str] = []
        if cell.kind in ("formula", "date", "error"):
            raise _RowRefused(cell.name, cell.kind, read=text)
        if cell.kind == "bool":
            if indicator.kind != "flag":
                raise _RowRefused(cell.name, "true_false", unit=indicator.unit)
            value = float(cell.number or 0)
        elif cell.kind == "number":
            if cell.percent and not in_percent:
                raise _RowRefused(cell.name, "percent_format", unit=indicator.unit)
            value = float(cell.number or 0) * (100 if cell.percent else 1)
        elif indicator.kind == "flag" and text.casefold() in _YES_NO:
            value = _YES_NO[text.casefold()]
        else:
            value, doubts = self._number(cell, text, indicator)
        if not math.isfinite(value):
            raise _RowRefused(cell.name, "infinite", read=text)
        # Excel keeps 94.4 as 94.400000000000006; 15 digits are what it shows, and what a person typed.
        value = float(f"{value:.15g}") + 0.0
        self._within(value, indicator, cell)
        return value, doubts

    def _number(self, cell: Cell, text: str, indicator: Indicator) -> tuple[float, list[str]]:
        if text and set(text) <= _DASHES:
            raise _RowRefused(cell.name, "dash")
        match = _NUMBER.fullmatch(text)
        if match is None:
            band = _BAND.fullmatch(text)
            if band and indicator.kind == "rank":
                raise _RowRefused(cell.name, "band", read=text, edge=band[1])
            raise _RowRefused(cell.name, "flag" if indicator.kind == "flag" else "not_a_number", read=text)
        sign, whole, mark, decimals, percent = match.groups()
        if percent and indicator.unit != "%":
            raise _RowRefused(cell.name, "percent_sign", read=text, unit=indicator.unit)
        digits = "".join(character for character in whole if character not in _BLANKS)
        value = float(f"{digits}.{decimals or 0}") * (-1 if sign in ("-", "−") else 1)
        # 1,234 is one and a bit here, and twelve hundred to whoever writes thousands with a comma.
        if mark == "," and len(decimals) == 3 and len(whole) <= 3 and whole != "0":
            return value, [SENTENCES["comma"].format(read=text, value=number_text(value))]
        return value, []

    def _within(self, value: float, indicator: Indicator, cell: Cell) -> None:
        limits = self.bounds[indicator.code]
        inside = (limits.low is None or value >= limits.low) and (limits.high is None or value <= limits.high)
        if indicator.kind == "flag" and value not in (0.0, 1.0):
            raise _RowRefused(cell.name, "flag", read=cell.text.strip())
        if indicator.kind == "rank" and (not inside or not value.is_integer()):
            raise _RowRefused(cell.name, "rank_whole" if inside else "rank_low", read=number_text(value))
        if not inside:
            sentence = "share" if indicator.kind == "share" else "negative"
            raise _RowRefused(cell.name, sentence, read=number_text(value))

    def _jump(self, indicator: Indicator, year: int, value: float) -> list[str]:
        """A sentence where the value is far from what it replaces, the last actual or else the target."""
        if indicator.kind == "flag":
            return []
        code = indicator.code
        earlier = [one for one in indicator.years if one < year and (code, one) in self.values]
        if (code, year) in self.values:
            known = self.values[code, year]
            reference = SENTENCES["ref_old"].format(value=number_text(known))
        elif earlier:
            known = self.values[code, max(earlier)]
            reference = SENTENCES["ref_actual"].format(year=max(earlier), value=number_text(known))
        else:
            known = self.targets.get((code, year), math.nan)
            reference = SENTENCES["ref_target"].format(year=year, value=number_text(known))
        if math.isnan(known) or known == 0:  # nothing to compare with: from 0 everything is infinitely far
            return []
        if value * known < 0:
            return [SENTENCES["sign"].format(value=number_text(value), reference=reference)]
        factor = self.settings.jump_factor
        if max(abs(value), abs(known)) > factor * min(abs(value), abs(known)):
            return [SENTENCES["jump"].format(value=number_text(value), factor=factor, reference=reference)]
        return []

    # -- all rows together

    def settle(self, rows: Iterable[Row]) -> list[Row]:
        """Tell duplicates, and what is new, changed or unchanged against the ledger."""
        rows = list(rows)
        same: dict[tuple[str, int], list[Row]] = defaultdict(list)
        latest = dict(self.latest)
        for row in rows:
            if row.year is not None:
                same[row.code, row.year].append(row)
                plan = row.code.partition("-")[0]
                if row.status != "refused":
                    latest[plan] = max(latest.get(plan, 0), row.year)
        return [self._settled(row, same, latest) for row in rows]

    def _settled(self, row: Row, same: Mapping[tuple[str, int], list[Row]], latest: Mapping[str, int]) -> Row:
        if row.status == "refused" or row.year is None:
            return row
        key = (row.code, row.year)
        old = self.values.get(key)
        row = replace(row, old=old)
        if len(same[key]) > 1:
            others = ", ".join(other.key for other in same[key] if other is not row and other.key != row.key)
            return _refused(row, "duplicate", code=row.code, year=row.year, others=others)
        if row.value is None:  # withdraws
            if old is None:
                return _refused(row, "nothing_to_withdraw", year=row.year)
            if not row.note:
                return _refused(row, "why_withdraw")
            return replace(row, status="changed", reason=SENTENCES["withdrawn"].format(old=number_text(old)))
        if old is None:
            return row if row.status == "confirm" else replace(row, reason=SENTENCES["new"])
        if math.isclose(row.value, old, rel_tol=1e-12, abs_tol=0.0):
            if row.note and row.note != self.notes[key]:
                return replace(row, status="changed", reason=SENTENCES["noted"].format(old=number_text(old)))
            return replace(row, status="unchanged", reason=SENTENCES["unchanged"])
        change = {"old": number_text(old), "new": number_text(row.value)}
        if not row.note and key[1] < latest[row.code.partition("-")[0]]:
            return _refused(row, "why_earlier", year=key[1], **change)
        if row.status == "confirm":
            return row
        return replace(row, status="changed", reason=SENTENCES["changed"].format(**change))


#: The sheet of the template that explains it, which is not expected to have a header row.
INSTRUCTIONS: Final = "Instructions"


def _refused(row: Row, sentence: str, **values: object) -> Row:
    return replace(row, status="refused", reason=SENTENCES[sentence].format(**values))


def _label(cell: Cell) -> str:
    return " ".join(cell.text.split()).casefold()


def _header(sheet: Sheet) -> tuple[int, dict[str, int]] | None:
    """The row that names Code and Actual, and the column of each name that is read."""
    for number, cells in sheet.rows.items():
        if number > _HEADER_WITHIN:
            return None
        columns: dict[str, int] = {}
        twice: list[str] = []
        for column, cell in cells.items():
            name = _HEADERS.get(_label(cell), "")
            if name in columns:
                twice.append(
                    SENTENCES["two_columns"].format(
                        column=cell.text.strip(), cells=f"{cells[columns[name]].name}, {cell.name}"
                    )
                )
            elif name:
                columns[name] = column
        if {"code", "actual"} <= set(columns):
            if twice:
                raise FileRefused(twice[0])
            for column in columns.values():
                if any(
                    left <= column <= right and top <= number <= bottom for left, top, right, bottom in sheet.merged
                ):
                    raise FileRefused(SENTENCES["merged_header"].format(cell=cells[column].name))
            return number, columns
    return None


def _year(cell: Cell) -> int | None:
    """A calendar year written as a number or as text, or None."""
    if cell.kind == "number" and cell.number is not None and cell.number.is_integer() and not cell.percent:
        year = int(cell.number)
    elif cell.kind == "text" and re.fullmatch(r"[12][0-9]{3}", cell.text.strip()):
        year = int(cell.text)
    else:
        return None
    return year if 1900 <= year <= 2200 else None


def _note(cell: Cell, from_text: bool) -> str:
    text = from_csv(cell.text) if from_text else cell.text
    text = text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text).strip()
