"""The frames of the catalog, from workbooks to checked and corrected rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import openpyxl
import pandas as pd
from openpyxl.utils.exceptions import InvalidFileException

from ktudash.catalog import CORRECTIONS_FILE, Catalog, Correction, Reading, Unreadable
from ktudash.loaders import indicators, shapes
from ktudash.loaders.sheet import Row, Sheet
from ktudash.schema import DataError, check
from ktudash.words import Text, msg

_SHAPES: Final[Mapping[str, Callable[[Sheet, Catalog], Iterator[Row]]]] = {
    "years": shapes.load_years,
    "seasons": shapes.load_seasons,
    "statement": shapes.load_statement,
    "regions": shapes.load_regions,
    "outline": shapes.load_outline,
    "targets": indicators.load_targets,
    "text_figures": indicators.load_text_figures,
    "financing": shapes.load_financing,
    "target_indicators": indicators.load_target_indicators,
    "headings": indicators.load_headings,
}


def load_frames(catalog: Catalog, data_dir: Path) -> dict[str, pd.DataFrame]:
    """Every frame of the catalog from the workbooks of ``data_dir``, as `read_workbooks` gives them."""
    documents = catalog.documents.values()
    return read_workbooks(catalog, {document.id: _open(data_dir / document.file) for document in documents})


def read_workbooks(catalog: Catalog, workbooks: Mapping[str, openpyxl.Workbook]) -> dict[str, pd.DataFrame]:
    """Every frame of the catalog from the documents' workbooks, checked.

    ``value`` is that of the print, ``corrected`` stands beside it. Raises :class:`DataError` at the first
    cell, label or correction that is not what it should be.
    """
    rows: dict[str, list[Row]] = {name: [] for name in catalog.frames}
    for table in catalog.tables.values():
        file = catalog.documents[table.document].file
        workbook = workbooks[table.document]
        if table.sheet not in workbook.sheetnames:
            raise DataError(file, workbook.sheetnames, msg("data-expected-sheet", sheet=table.sheet))
        labels = [one for one in catalog.label_corrections if one.table_id == table.id]
        sheet = Sheet(workbook[table.sheet], table, file, labels)
        rows[table.frame].extend(_SHAPES[table.shape](sheet, catalog))
        for label in sheet.unused_labels():
            where = msg("data-label-of", file=CORRECTIONS_FILE, table=table.id)
            raise DataError(where, label.cell, msg("data-expected-label-cell"))
    return {
        name: check(_corrected(_frame(rows[name]), name, catalog), name, spec.dimensions)
        for name, spec in catalog.frames.items()
    }


def _open(path: Path) -> openpyxl.Workbook:
    try:
        return openpyxl.load_workbook(path, data_only=False)
    except FileNotFoundError as error:
        raise DataError(str(path), msg("data-no-file"), msg("data-expected-workbook")) from error
    except (InvalidFileException, BadZipFile, KeyError) as error:
        raise DataError(str(path), str(error), msg("data-expected-excel")) from error


def _frame(rows: Sequence[Row]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows))
    whole = {column: "Int64" for column in ("year", "since", "line", "depth") if column in frame}
    return frame.astype({**whole, "value": "float64", "corrected": "float64", "is_total": "bool"})


def _corrected(frame: pd.DataFrame, name: str, catalog: Catalog) -> pd.DataFrame:
    """Fill ``corrected``, and ``reason`` of what was corrected or read.

    An entry that hits no row, or more than one, or another print, is an error.

    A malformed print without an entry of its own is an error too: somebody has to look at it.
    """
    for correction in catalog.frame_corrections(name):
        row = _row_of(frame, correction)
        if frame["corrected"].notna()[row]:
            raise DataError(_name(correction), correction.value, msg("data-expected-one-correction"))
        frame.loc[row, "corrected"] = correction.value
        frame.loc[row, "reason"] = correction.reason
    for reading in catalog.frame_readings(name):
        row = _row_of(frame, reading)
        if frame["corrected"].notna()[row]:
            raise DataError(_name(reading), reading.printed, msg("data-expected-one-correction"))
        frame.loc[row, "reason"] = reading.reason
    known = [_row_of(frame, entry) for entry in catalog.unreadable if entry.frame == name]
    unread = frame[(frame["status"] == "malformed") & frame["corrected"].isna()].drop(index=known)
    if not unread.empty:
        first = unread.iloc[0]
        file = catalog.documents[catalog.tables[first["table_id"]].document].file
        raise DataError(
            msg("data-workbook-cell", file=file, cell=first["cell"]),
            first["printed"],
            msg("data-expected-well-formed", file=CORRECTIONS_FILE),
        )
    return frame


def _name(entry: Correction | Reading | Unreadable) -> Text:
    return msg("data-correction-of", file=CORRECTIONS_FILE, frame=entry.frame, row=str(dict(entry.where)))


def _row_of(frame: pd.DataFrame, entry: Correction | Reading | Unreadable) -> int:
    """The one row that an entry is about; it must print what the entry says."""
    hit = pd.Series(True, index=frame.index)
    for column, wanted in entry.where.items():
        hit &= (frame[column] == wanted).fillna(False).astype(bool)
    rows = frame.index[hit]
    if len(rows) != 1:
        raise DataError(_name(entry), msg("data-rows", count=len(rows)), msg("data-expected-one-row"))
    if frame.at[rows[0], "printed"] != entry.printed:
        raise DataError(_name(entry), frame.at[rows[0], "printed"], msg("data-expected-print", printed=entry.printed))
    return int(rows[0])
