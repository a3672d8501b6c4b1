"""Where a sheet says what: its header row, the year above it, the columns that are read."""

from __future__ import annotations

from functools import cache
from typing import Final

from ktudash.reporting.check.writing import cleaned, year_in
from ktudash.reporting.intake import Cell, FileRefused, Sheet
from ktudash.reporting.plain_text import from_csv
from ktudash.words import PSEUDO, Listed, Message, Year, languages, msg, voice

#: The columns that are read, by their headings in every language of the template; an export calls an actual a value.
_READ: Final = ("code", "actual", "note", "year")
#: The columns of an explanation: by the headings of the template alone, for a "measure" is many things.
EXPLAINED: Final = ("cause", "measure", "who", "until")
#: Headings of an export that are read besides.
_EXPORTED: Final = {"value": "actual", "status": "status"}
#: Words that answer instead of a number, beside those of the template.
_ANSWERS: Final = {
    "yes": ("yes", "true", "да", "истина", "иә"),
    "no": ("no", "false", "нет", "ложь", "жоқ"),
    "unranked": ("unranked", "not ranked", "вне рейтинга", "нет в рейтинге", "не ранжирован", "рейтингте жоқ"),
    "withdraw": ("withdraw",),
}
_HEADER_WITHIN: Final = 50  # rows


def heading(column: str) -> Message:
    """The heading of a column of the template, or the label of its year."""
    return msg("template-heading", column=column)


def sheet_name(sheet: str) -> Message:
    """The name of the template's sheet ``actuals`` or ``instructions``."""
    return msg("template-sheet", sheet=sheet)


@cache
def _headings() -> dict[str, str]:
    """What a heading may say, in small letters → the column that it names."""
    words = _EXPORTED | {name: name for name in _READ}
    for language in (*languages(), PSEUDO):
        words |= {cleaned(voice(language).say(heading(name))).casefold(): name for name in (*_READ, *EXPLAINED)}
    return words


def column_named(text: str) -> str:
    """The column that is read under this heading, or an empty text."""
    return _headings().get(cleaned(text).casefold(), "")


@cache
def _answers() -> dict[str, str]:
    words = {word: answer for answer, written in _ANSWERS.items() for word in written}
    for language in (*languages(), PSEUDO):
        own = {answer: voice(language).say(msg("template-word", word=answer)) for answer in _ANSWERS}
        words |= {cleaned(word).casefold(): answer for answer, word in own.items()}
    return words


def word_named(text: str) -> str:
    """``yes``, ``no``, ``unranked`` or ``withdraw``, whatever language it is written in, or an empty text."""
    return _answers().get(cleaned(text).casefold(), "")


@cache
def explanations() -> frozenset[str]:
    """The names of the sheet that explains the template, which is not expected to have a header row."""
    return frozenset(voice(language).say(sheet_name("instructions")) for language in (*languages(), PSEUDO))


def header_of(sheet: Sheet) -> tuple[int, dict[str, int]] | None:
    """The row that names Code and Actual, and the column of each name that is read. Raises :class:`FileRefused`."""
    for number, cells in sheet.rows.items():
        if number > _HEADER_WITHIN:
            return None
        columns: dict[str, int] = {}
        twice: list[Message] = []
        for column, cell in cells.items():
            name = column_named(cell.text)
            if name in columns:
                both = Listed((cells[columns[name]].name, cell.name), "comma")
                twice.append(msg("check-two-columns", column=cell.text.strip(), cells=both))
            elif name:
                columns[name] = column
        if {"code", "actual"} <= set(columns):
            if twice:
                raise FileRefused(twice[0])
            for column in columns.values():
                if is_merged(sheet, number, column):
                    raise FileRefused(msg("check-merged-header", cell=cells[column].name))
            return number, columns
    return None


def is_merged(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell is part of a merged range."""
    return any(left <= column <= right and top <= row <= bottom for left, top, right, bottom in sheet.merged)


def sheet_year(sheet: Sheet, header_row: int, has_column: bool, chosen: int | None) -> int | None:
    """The year above the header row, beside the word Year; None where every row has its own.

    ``chosen`` is the year that the person chose. Raises :class:`FileRefused` where the two differ or none is known.
    """
    for number, cells in sheet.rows.items():
        if number >= header_row:
            break
        beside = sorted(cells)
        for at, column in enumerate(beside):
            if column_named(cells[column].text.rstrip(": ")) == "year" and at + 1 < len(beside):
                cell = cells[beside[at + 1]]
                read_year = year_of(cell)
                if read_year is None:
                    raise FileRefused(msg("check-bad-year-cell", cell=cell.name, read=cell.text))
                if chosen is not None and chosen != read_year:
                    raise FileRefused(msg("check-two-years", read=Year(read_year), year=Year(chosen)))
                return read_year
    if chosen is None and not has_column:
        raise FileRefused(msg("check-no-year"))
    return chosen


def year_of(cell: Cell) -> int | None:
    """A calendar year written as a number or as text, or None."""
    if cell.kind == "number" and cell.number is not None and cell.number.is_integer() and not cell.percent:
        year = int(cell.number)
        return year if 1900 <= year <= 2200 else None
    return year_in(cell.text) if cell.kind == "text" else None


def note_of(cell: Cell, from_text: bool) -> str:
    """A note without what cannot be shown; ``from_text``: out of a CSV, which guards what looks like a formula."""
    text = from_csv(cell.text) if from_text else cell.text
    text = text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text).strip()
