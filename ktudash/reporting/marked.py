"""The workbook that was uploaded, with its refused rows marked, to be sent back."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import warnings
from collections import defaultdict
from functools import cache
from pathlib import PurePosixPath
from typing import Final

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import coordinate_to_tuple, get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ktudash.reporting import intake
from ktudash.reporting.check import Report, Row, column_named
from ktudash.reporting.confined import Exceeded, confined
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.plain_text import csv_text, put_text
from ktudash.theme import COLOUR
from ktudash.words import PSEUDO, language, languages, msg, say, speaking, voice

_MARKED: Final = ("refused", "confirm")
_MARK_COLOURS: Final = ("FFF4C7C3", f"FF{COLOUR['note'].removeprefix('#')}")
_FILL: Final = {
    status: PatternFill("solid", fgColor=colour) for status, colour in zip(_MARKED, _MARK_COLOURS, strict=True)
}


class MarkError(ReportingError, ValueError):
    """No marked copy can be made; the text says why."""


@cache
def _headings() -> frozenset[str]:
    """What the column of an earlier marking is called, whatever language it was marked in."""
    return frozenset(voice(language).say(msg("marked-heading")) for language in (*languages(), PSEUDO))


def marked_name(report: Report) -> str:
    """The file name to give the marked copy."""
    path = PurePosixPath(report.filename)
    return say(msg("marked-name", stem=path.stem, suffix=path.suffix))


def marked_copy(file: bytes, report: Report) -> bytes:
    """The same workbook (or CSV, as UTF-8 with semicolons) with every refused or doubtful cell marked.

    A column at the right end says why. Formulas of the upload come back as text. Raises :class:`MarkError` where
    ``file`` is not the one that ``report`` is about, :class:`~intake.FileRefused` where it was not readable at all.
    """
    if hashlib.sha256(file).hexdigest() != report.sha256:
        raise MarkError(msg("marked-other-file"))
    if report.refusal:
        raise MarkError(msg("marked-not-read"))
    if not file.startswith(b"PK"):
        return _marked_csv(file, report)
    try:
        return confined(marked_workbook, file, report, language())
    except Exceeded as error:
        raise MarkError(msg("file-too-costly")) from error


def marked_workbook(file: bytes, report: Report, spoken: str) -> bytes:
    """The marked workbook, made in this process: for the one that has bounds."""
    with speaking(spoken):
        return _marked_workbook(file, report)


def _marked_workbook(file: bytes, report: Report) -> bytes:
    intake.inspect_workbook(file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that openpyxl does not carry over
            workbook = load_workbook(io.BytesIO(file), keep_links=False)
    except intake.DAMAGE as error:  # in a drawing, a style: what the check had no need to read
        raise intake.damaged() from error
    _disarm(workbook)
    by_sheet: dict[str, list[Row]] = defaultdict(list)
    for row in report.of(*_MARKED):
        by_sheet[row.sheet].append(row)
    for name, rows in by_sheet.items():
        _mark(workbook[name], rows)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _cells(worksheet: Worksheet) -> dict[int, list[Cell]]:
    """The cells that exist, by row. openpyxl's own walks make every cell of the rectangle around them."""
    rows: dict[int, list[Cell]] = defaultdict(list)
    for cell in list(worksheet._cells.values()):
        if isinstance(cell, Cell):
            rows[cell.row].append(cell)
    return dict(sorted(rows.items()))


def _disarm(workbook: Workbook) -> None:
    """Text where the upload had formulas: nothing of it is evaluated at the one who opens it."""
    for worksheet in workbook.worksheets:
        for cells in _cells(worksheet).values():
            for cell in cells:
                if cell.data_type == "f":
                    put_text(cell, str(getattr(cell.value, "text", cell.value)))
                elif cell.data_type == "s":
                    put_text(cell, str(cell.value))
        worksheet.defined_names.clear()
    workbook.defined_names.clear()


def _mark(worksheet: Worksheet, rows: list[Row]) -> None:
    column = _reason_column(worksheet)
    reasons: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        number, left = coordinate_to_tuple(row.cell)
        faulty = worksheet.cell(number, left)
        if isinstance(faulty, Cell):  # the inner cells of a merged range have no look of their own
            faulty.fill = _FILL[row.status]
        reasons[number].append(_reason(row))
    for number, sentences in reasons.items():
        reason = worksheet.cell(number, column)
        if isinstance(reason, Cell):
            put_text(reason, " ".join(sentences))
            reason.alignment = Alignment(wrap_text=True, vertical="top")
    worksheet.column_dimensions[get_column_letter(column)].width = 60


def _reason_column(worksheet: Worksheet) -> int:
    """The column of reasons: the one of an earlier marking, emptied, or a new one at the right end."""
    rows = _cells(worksheet)
    header = next(
        number for number, cells in rows.items() if "code" in {column_named(str(cell.value)) for cell in cells}
    )
    for cell in rows[header]:
        if cell.value in _headings():
            for number, cells in rows.items():
                for old in cells:
                    if number > header and old.column == cell.column:
                        old.value = None
                    if number > header and old.fill.fgColor.rgb in _MARK_COLOURS:
                        old.fill = PatternFill()
            return int(cell.column)
    column = max(cell.column for cells in rows.values() for cell in cells) + 1
    heading = worksheet.cell(header, column)
    if isinstance(heading, Cell):
        put_text(heading, say(msg("marked-heading")))
        heading.font = Font(bold=True)
    return column


def _reason(row: Row) -> str:
    return say(msg("marked-to-confirm", reason=row.reason) if row.status == "confirm" else row.reason)


def _marked_csv(file: bytes, report: Report) -> bytes:
    sheet = intake.read(file, report.filename).sheets[0]
    reasons: dict[int, list[str]] = defaultdict(list)
    for row in report.of(*_MARKED):
        told = say(msg("marked-cell", cell=row.cell, reason=_reason(row)))
        reasons[coordinate_to_tuple(row.cell)[0]].append(told)
    width = max((max(cells) for cells in sheet.rows.values()), default=0)
    heading = next(
        number for number, cells in sheet.rows.items() if "code" in {column_named(cell.text) for cell in cells.values()}
    )
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for number in range(1, max(sheet.rows, default=0) + 1):
        cells = sheet.rows.get(number, {})
        texts = [cells[column].text if column in cells else "" for column in range(1, width + 1)]
        last = say(msg("marked-heading")) if number == heading else " ".join(reasons[number])
        writer.writerow([*(_csv_cell(text) for text in texts), last])
    return out.getvalue().encode("utf-8-sig")


def _csv_cell(text: str) -> str:
    """Negative numbers stay numbers; any other text that could be a formula becomes text."""
    return text if re.fullmatch(r"[-−+]?[0-9][0-9\s.,]*%?", text.strip()) else csv_text(text)
