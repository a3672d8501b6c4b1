"""The catalog as a whole: what its files say of each other must hold."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from ktudash.catalog.corrections import CORRECTIONS_FILE, corrections_of
from ktudash.catalog.entry import Entry, toml
from ktudash.catalog.model import Catalog
from ktudash.catalog.register import REGISTER_FILE, register_of
from ktudash.catalog.tables import document_of, frame_of, line_of, table_of
from ktudash.schema import CORE_COLUMNS, DataError
from ktudash.words import Listed, Text, msg

CATALOG_FILE: Final = "catalog.toml"


def load(data_dir: Path) -> Catalog:
    """Read the catalog, the register and the corrections of ``data_dir``, or raise :class:`DataError`."""
    raw = Entry(toml(data_dir / CATALOG_FILE), CATALOG_FILE)
    documents = {
        key: document_of(key, Entry(entry, _entry_of("document", key)))
        for key, entry in raw.take("documents", dict).items()
    }
    core = raw.take("columns", dict)
    if tuple(core) != CORE_COLUMNS:
        where = msg("data-columns", file=CATALOG_FILE)
        raise DataError(where, list(core), msg("data-expected-core", columns=str(list(CORE_COLUMNS))))
    frames_raw = raw.take("frames", dict)
    tables = {
        key: table_of(key, Entry(entry, _entry_of("table", key)), documents, frames_raw)
        for key, entry in raw.take("tables", dict).items()
    }
    frames = {
        key: frame_of(key, Entry(entry, _entry_of("frame", key)), core, tables) for key, entry in frames_raw.items()
    }
    lines_raw = raw.take("lines", dict)
    units = {printed: tuple(meanings) for printed, meanings in raw.take("units", dict).items()}
    raw.done()

    indicators = register_of(data_dir / REGISTER_FILE, documents)
    lines = {key: line_of(key, Entry(entry, _entry_of("line", key)), indicators) for key, entry in lines_raw.items()}
    for table in tables.values():
        for line in (*table.serves, *table.topic_lines.values()):
            if line not in lines:
                expected = msg("data-expected-line", lines=Listed(tuple(lines), "comma"))
                raise DataError(_entry_of("table", table.id), line, expected)
        for topic in table.topic_lines:
            if topic not in table.topics:
                raise DataError(_entry_of("table", table.id), topic, msg("data-expected-topic-of-table"))
    for indicator in indicators.values():
        known = lines.get(indicator.line_id)
        if known is None or indicator.task not in ("", *known.tasks):
            raise DataError(
                msg("data-indicator", file=REGISTER_FILE, code=indicator.code),
                msg("data-line-and-task", line=indicator.line_id, task=indicator.task),
                msg("data-expected-line-and-task", file=CATALOG_FILE),
            )
    corrections, labels, unreadable, readings = corrections_of(data_dir / CORRECTIONS_FILE, frames, tables)
    return Catalog(documents, tables, frames, lines, indicators, corrections, labels, unreadable, readings, units)


def _entry_of(kind: str, key: str) -> Text:
    return msg("data-entry", file=CATALOG_FILE, kind=kind, key=key)
