"""Documents, tables, frames and lines as ``catalog.toml`` describes them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from ktudash.catalog.entry import Entry
from ktudash.catalog.model import Block, ColumnGroup, Document, FrameSpec, Indicator, Line, RowSpec, Table
from ktudash.schema import DataError
from ktudash.words import Text, msg

SHAPES: Final = (
    "years",
    "seasons",
    "statement",
    "regions",
    "outline",
    "targets",
    "text_figures",
    "financing",
    "target_indicators",
    "headings",
)


def document_of(key: str, entry: Entry) -> Document:
    document = Document(
        id=key,
        title=entry.text("title"),
        short_title=entry.text("short_title"),
        file=entry.text("file"),
        approved=entry.take("approved", date),
        years=tuple(entry.take("years", list)),
    )
    entry.done()
    return document


def table_of(key: str, entry: Entry, documents: Mapping[str, Document], frames: Mapping[str, object]) -> Table:
    unit = entry.text("unit")
    header = entry.texts("header")
    table = Table(
        id=key,
        document=entry.one_of("document", documents),
        sheet=entry.text("sheet"),
        number=entry.text("number"),
        title=entry.text("title"),
        shape=entry.one_of("shape", SHAPES),
        frame=entry.one_of("frame", frames),
        unit=unit,
        lines=entry.text("lines"),
        header=header,
        label_columns=entry.texts("label_columns", header[:1]),
        unit_column=entry.text("unit_column", ""),
        rows=_rows(entry.take("rows", list, []), unit, entry.where),
        blocks=_blocks(entry.take("blocks", list, []), unit, entry.where),
        groups=_groups(entry.take("groups", list, []), entry.where),
        measures=entry.texts("measures", ()),
        line=entry.text("line", ""),
        totals=entry.texts("totals", ()),
        codes=entry.texts("codes", ()),
        undated=entry.texts("undated", ()),
        topics=entry.take("topics", dict, {}),
        serves=entry.texts("serves", ()),
        topic_lines=entry.take("topic_lines", dict, {}),
    )
    entry.done()
    for column in (*table.label_columns, *([table.unit_column] if table.unit_column else [])):
        if column not in header:
            raise DataError(entry.where, column, msg("data-expected-header", header=str(list(header))))
    return table


def _rows(raw: Sequence[object], unit: str, where: Text) -> tuple[RowSpec, ...]:
    rows = []
    for number, one in enumerate(raw, start=1):
        entry = Entry(one, msg("data-numbered", where=where, kind="row", number=number))
        label = entry.take("label", (str, list))
        pattern = entry.text("pattern", "")
        row = RowSpec(
            labels=tuple(label) if isinstance(label, list) else (label,),
            unit=entry.text("unit", unit),
            total=entry.take("total", bool, False),
            text=entry.take("text", bool, False),
            pattern=re.compile(pattern) if pattern else None,
            dimensions=entry.rest(),
        )
        if row.pattern and "value" not in row.pattern.groupindex:
            raise DataError(entry.where, pattern, msg("data-expected-pattern"))
        rows.append(row)
    return tuple(rows)


def _blocks(raw: Sequence[object], unit: str, where: Text) -> tuple[Block, ...]:
    blocks = []
    for number, one in enumerate(raw, start=1):
        entry = Entry(one, msg("data-numbered", where=where, kind="block", number=number))
        rows = _rows(entry.take("rows", list), unit, entry.where)
        blocks.append(Block(label=entry.text("label"), rows=rows, dimensions=entry.rest()))
    return tuple(blocks)


def _groups(raw: Sequence[object], where: Text) -> tuple[ColumnGroup, ...]:
    groups = []
    for number, one in enumerate(raw, start=1):
        entry = Entry(one, msg("data-numbered", where=where, kind="group", number=number))
        total = entry.take("total", bool, False)
        groups.append(ColumnGroup(label=entry.text("label"), total=total, dimensions=entry.rest()))
    return tuple(groups)


def frame_of(key: str, entry: Entry, core: Mapping[str, str], tables: Mapping[str, Table]) -> FrameSpec:
    dimensions = entry.take("dimensions", dict)
    spec = FrameSpec(
        name=key,
        title=entry.text("title"),
        description=entry.text("description"),
        dimensions=tuple(dimensions),
        tables=tuple(table.id for table in tables.values() if table.frame == key),
        columns={**dimensions, **core},
    )
    entry.done()
    if not spec.tables:
        raise DataError(entry.where, msg("data-no-table"), msg("data-expected-table"))
    return spec


def line_of(key: str, entry: Entry, indicators: Mapping[str, Indicator]) -> Line:
    plan, _, number = key.partition("-")
    line = Line(
        id=key,
        plan=plan,
        number=int(number),
        name=entry.text("name"),
        short=entry.text("short"),
        n_indicators=sum(indicator.line_id == key for indicator in indicators.values()),
        tasks=entry.take("tasks", dict),
    )
    entry.done()
    return line
