"""What departs from the print, and why: ``corrections.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ktudash.catalog.entry import Entry, toml
from ktudash.catalog.model import Correction, FrameSpec, LabelCorrection, Reading, Table, Unreadable
from ktudash.schema import DataError
from ktudash.words import msg

CORRECTIONS_FILE: Final = "corrections.toml"


def corrections_of(
    path: Path, frames: Mapping[str, FrameSpec], tables: Mapping[str, Table]
) -> tuple[tuple[Correction, ...], tuple[LabelCorrection, ...], tuple[Unreadable, ...], tuple[Reading, ...]]:
    raw = Entry(toml(path), path.name)
    corrections = []
    for number, one in enumerate(raw.take("correction", list, []), start=1):
        entry = Entry(one, msg("data-numbered", where=path.name, kind="correction", number=number))
        frame, where, printed = _row_meant(entry, frames)
        value = float(entry.take("value", (int, float)))
        corrections.append(Correction(frame, where, printed, value, *_grounds(entry)))
        entry.done()
    unreadable = []
    for number, one in enumerate(raw.take("unreadable", list, []), start=1):
        entry = Entry(one, msg("data-numbered", where=path.name, kind="unreadable", number=number))
        unreadable.append(Unreadable(*_row_meant(entry, frames), *_grounds(entry)))
        entry.done()
    readings = []
    for number, one in enumerate(raw.take("reading", list, []), start=1):
        entry = Entry(one, msg("data-numbered", where=path.name, kind="reading", number=number))
        frame, where, printed = _row_meant(entry, frames)
        readings.append(Reading(frame, where, entry.text("text"), printed, *_grounds(entry)))
        entry.done()
    labels = []
    for number, one in enumerate(raw.take("label", list, []), start=1):
        entry = Entry(one, msg("data-numbered", where=path.name, kind="label", number=number))
        table_id = entry.one_of("table_id", tables)
        cell, printed, read = entry.text("cell"), entry.text("printed"), entry.text("read")
        labels.append(LabelCorrection(table_id, cell, printed, read, *_grounds(entry)))
        entry.done()
    raw.done()
    return tuple(corrections), tuple(labels), tuple(unreadable), tuple(readings)


def _row_meant(entry: Entry, frames: Mapping[str, FrameSpec]) -> tuple[str, Mapping[str, object], str]:
    """Frame, the columns that pick one of its rows, and what is printed there."""
    frame = entry.one_of("frame", frames)
    where = entry.take("where", dict)
    columns = {*frames[frame].dimensions, "year", "period"}
    if not where or not set(where) <= columns:
        raise DataError(entry.where, sorted(where), msg("data-expected-columns-among", columns=str(sorted(columns))))
    return frame, where, entry.text("printed")


def _grounds(entry: Entry) -> tuple[str, str]:
    """Reason and evidence, without which nothing departs from the print."""
    reason, evidence = entry.text("reason"), entry.text("evidence")
    if not reason.strip() or not evidence.strip():
        raise DataError(entry.where, msg("data-empty-text"), msg("data-expected-grounds"))
    return reason, evidence
