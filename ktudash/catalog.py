"""What there is: documents, tables, frames, lines, indicators and corrections, as frozen objects.

Everything here is read from ``catalog.toml``, ``indicators.csv`` and ``corrections.toml`` of the data
folder; nothing is read from a workbook. A loader asks a :class:`Table` how its sheet must look, a page asks
for a line's name or a chart for its source line. An entry that does not say what it should raises
:class:`~ktudash.schema.DataError`.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any, Final

from ktudash.schema import CORE_COLUMNS, DataError

CATALOG_FILE: Final = "catalog.toml"
REGISTER_FILE: Final = "indicators.csv"
CORRECTIONS_FILE: Final = "corrections.toml"

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
KINDS: Final = ("level", "share", "rank", "flag", "change")
POLARITIES: Final = ("up", "down", "hold", "none")

#: What the columns of the register with a closed vocabulary may hold.
_REGISTER_VALUES: Final = {"kind": KINDS, "polarity": POLARITIES, "comparable": ("", "yes", "no")}

SOURCE: Final = "{document}, {tables}"
SOURCE_SEPARATOR: Final = "; "
INDICATOR: Final = "indicator {number}"
TARGET_INDICATOR: Final = "target indicator {number}"


@dataclass(frozen=True)
class Document:
    """One planning document and the workbook that carries its tables."""

    id: str
    title: str
    short_title: str
    file: str
    approved: date
    years: tuple[int, ...]


@dataclass(frozen=True)
class RowSpec:
    """A row that a sheet must have: its printed label and what the label means.

    ``labels`` has one text for each of the table's label columns; ``dimensions`` is what the row
    contributes to the frame. ``pattern`` reads a value out of words (its group ``value``); ``text`` allows
    words without a value.
    """

    labels: tuple[str, ...]
    dimensions: Mapping[str, str]
    unit: str
    total: bool = False
    text: bool = False
    pattern: re.Pattern[str] | None = None


@dataclass(frozen=True)
class Block:
    """Rows under a row that carries only a name (Table 2: one block a level of education)."""

    label: str
    dimensions: Mapping[str, str]
    rows: tuple[RowSpec, ...]


@dataclass(frozen=True)
class ColumnGroup:
    """A header cell that spans several columns (Table 8: a region over its two measures)."""

    label: str
    dimensions: Mapping[str, str]
    total: bool = False


@dataclass(frozen=True)
class Table:
    """One printed table: where it stands, how its sheet must look, what its labels mean.

    ``header`` leaves out the last column, *Lines*, which every sheet has. ``label_columns`` are the header
    cells under which the labels stand; a header cell that is neither a label, a unit nor a year (``No.``) is
    a counter of the print and is not read. ``serves``: the lines whose work it shows
    (``topic_lines``: by topic).
    """

    id: str
    document: str
    sheet: str
    number: str
    title: str
    shape: str
    frame: str
    unit: str
    lines: str
    header: tuple[str, ...]
    label_columns: tuple[str, ...] = ()
    unit_column: str = ""
    rows: tuple[RowSpec, ...] = ()
    blocks: tuple[Block, ...] = ()
    groups: tuple[ColumnGroup, ...] = ()
    measures: tuple[str, ...] = ()
    line: str = ""
    totals: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    topics: Mapping[str, int] = field(default_factory=dict)
    serves: tuple[str, ...] = ()
    topic_lines: Mapping[str, str] = field(default_factory=dict)

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years that are columns of their own, in printed order."""
        return tuple(int(cell) for cell in self.header if re.fullmatch(r"\d{4}", cell))


@dataclass(frozen=True)
class FrameSpec:
    """One tidy frame: what it holds, from which tables, and what each of its columns means."""

    name: str
    title: str
    description: str
    dimensions: tuple[str, ...]
    tables: tuple[str, ...]
    columns: Mapping[str, str]


@dataclass(frozen=True)
class Line:
    """A Strategic Line of SP or a direction of CD; ``tasks`` gives each task's (section's) wording."""

    id: str
    plan: str
    number: int
    name: str
    short: str
    n_indicators: int
    tasks: Mapping[str, str]


@dataclass(frozen=True)
class Correction:
    """A printed value that is surely wrong, what stands in its place, why, and where that can be seen."""

    frame: str
    where: Mapping[str, object]
    printed: str
    value: float
    reason: str
    evidence: str


@dataclass(frozen=True)
class LabelCorrection:
    """A misprinted label of one workbook cell and what is read instead."""

    table_id: str
    cell: str
    printed: str
    read: str
    reason: str
    evidence: str


@dataclass(frozen=True)
class Unreadable:
    """A malformed print that nothing tells how to read: it is known, and it keeps no value."""

    frame: str
    where: Mapping[str, object]
    printed: str
    reason: str
    evidence: str


@dataclass(frozen=True)
class Indicator:
    """One row of the register. A text is empty where the register has nothing to say.

    ``printed`` is the wording of the document, ``unit`` the normalised unit (``people``, ``%`` …),
    ``comparable`` whether ``baseline`` measures the same thing (None where there is no baseline).
    """

    code: str
    plan: str
    line: int
    task: str
    no: str
    short_name: str
    printed: str
    unit: str
    kind: str
    polarity: str
    owner: str
    stakeholders: str
    baseline: str
    comparable: bool | None
    baseline_note: str
    successor: str
    doubt: str
    years: tuple[int, ...]

    @property
    def line_id(self) -> str:
        """Key of ``Catalog.lines``, such as ``SP-1``."""
        return f"{self.plan}-{self.line}"

    @property
    def indicator(self) -> str:
        """The printed wording, by the name that the column has in the frame ``targets``."""
        return self.printed


@dataclass(frozen=True)
class Catalog:
    """Everything known about the data before a workbook is opened."""

    documents: Mapping[str, Document]
    tables: Mapping[str, Table]
    frames: Mapping[str, FrameSpec]
    lines: Mapping[str, Line]
    indicators: Mapping[str, Indicator]
    corrections: tuple[Correction, ...]
    label_corrections: tuple[LabelCorrection, ...]
    unreadable: tuple[Unreadable, ...]
    units: Mapping[str, tuple[str, ...]]

    def source_line(self, sources: str | Iterable[str]) -> str:
        """The source of a chart in words, such as ``Strategic Plan 2021-2025, Table 2``.

        ``sources`` are table ids, codes of indicators (``CD-T1.1`` gives ``Conceptual Directions 2024-2029,
        target indicator 1.1``) or of target indicators among the section headings. Those of one document share
        its name; several documents are separated by a semicolon. An unknown id raises ``KeyError``.
        """
        places: dict[str, list[str]] = {}
        for source in [sources] if isinstance(sources, str) else sources:
            document, place = self._place(source)
            of_document = places.setdefault(document, [])
            if place not in of_document:
                of_document.append(place)
        return SOURCE_SEPARATOR.join(
            SOURCE.format(document=self.documents[document].short_title, tables=", ".join(of_document))
            for document, of_document in places.items()
        )

    def _place(self, source: str) -> tuple[str, str]:
        if source in self.tables:
            return self.tables[source].document, self.tables[source].number
        if source not in self.indicators:  # a target indicator that stands among the section headings
            for table in self.tables.values():
                if source in table.codes:
                    return table.document, TARGET_INDICATOR.format(number=source.removeprefix(f"{table.document}-T"))
        indicator = self.indicators[source]
        number = source.removeprefix(f"{indicator.plan}-")
        if indicator.task == "T":
            # Two series of one target indicator differ by a word after its number: T2.kzt, T2.usd.
            number = re.sub(r"^T|\.[a-z]+$", "", number)
            return indicator.plan, TARGET_INDICATOR.format(number=number)
        return indicator.plan, INDICATOR.format(number=number)

    def frame_corrections(self, frame: str) -> tuple[Correction, ...]:
        """The corrections that change a value of ``frame``."""
        return tuple(correction for correction in self.corrections if correction.frame == frame)


class _Entry:
    """A TOML table that is read key by key and must have no key left over."""

    def __init__(self, raw: object, where: str) -> None:
        if not isinstance(raw, dict):
            raise DataError(where, raw, "a table of keys")
        self._raw: dict[str, Any] = dict(raw)
        self.where = where

    def take(self, key: str, kind: type | tuple[type, ...], default: Any = None) -> Any:
        """Remove and return ``key``; without a ``default`` it must be there, and of the right type."""
        if key not in self._raw:
            if default is None:
                raise DataError(self.where, sorted(self._raw), f"a key {key!r}")
            return default
        value = self._raw.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            names = getattr(kind, "__name__", str(kind))
            raise DataError(f"{self.where}, key {key!r}", value, f"a value of type {names}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        return str(self.take(key, str, default))

    def texts(self, key: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        values = self.take(key, list, None if default is None else list(default))
        if any(not isinstance(value, str) for value in values):
            raise DataError(f"{self.where}, key {key!r}", values, "a list of texts")
        return tuple(values)

    def one_of(self, key: str, allowed: Iterable[str]) -> str:
        value = self.text(key)
        choices = sorted(allowed)
        if value not in choices:
            raise DataError(f"{self.where}, key {key!r}", value, f"one of {', '.join(choices)}")
        return value

    def rest(self) -> dict[str, str]:
        """Whatever is left, as texts: the dimensions of a row."""
        return {key: self.text(key) for key in list(self._raw)}

    def done(self) -> None:
        if self._raw:
            raise DataError(self.where, sorted(self._raw), "no key beyond the known ones")


def load(data_dir: Path) -> Catalog:
    """Read the catalog, the register and the corrections of ``data_dir``, or raise :class:`DataError`."""
    raw = _Entry(_toml(data_dir / CATALOG_FILE), CATALOG_FILE)
    documents = {
        key: _document(key, _Entry(entry, f"{CATALOG_FILE}, document {key}"))
        for key, entry in raw.take("documents", dict).items()
    }
    core = raw.take("columns", dict)
    if tuple(core) != CORE_COLUMNS:
        raise DataError(f"{CATALOG_FILE}, columns", list(core), f"the core columns {list(CORE_COLUMNS)}")
    frames_raw = raw.take("frames", dict)
    tables = {
        key: _table(key, _Entry(entry, f"{CATALOG_FILE}, table {key}"), documents, frames_raw)
        for key, entry in raw.take("tables", dict).items()
    }
    frames = {
        key: _frame(key, _Entry(entry, f"{CATALOG_FILE}, frame {key}"), core, tables)
        for key, entry in frames_raw.items()
    }
    lines_raw = raw.take("lines", dict)
    units = {printed: tuple(meanings) for printed, meanings in raw.take("units", dict).items()}
    raw.done()

    indicators = _register(data_dir / REGISTER_FILE, documents)
    lines = {
        key: _line(key, _Entry(entry, f"{CATALOG_FILE}, line {key}"), indicators) for key, entry in lines_raw.items()
    }
    for table in tables.values():
        for line in (*table.serves, *table.topic_lines.values()):
            if line not in lines:
                raise DataError(f"{CATALOG_FILE}, table {table.id}", line, f"a line among {', '.join(lines)}")
        for topic in table.topic_lines:
            if topic not in table.topics:
                raise DataError(f"{CATALOG_FILE}, table {table.id}", topic, "a topic of the table")
    for indicator in indicators.values():
        known = lines.get(indicator.line_id)
        if known is None or indicator.task not in ("", *known.tasks):
            raise DataError(
                f"{REGISTER_FILE}, {indicator.code}",
                f"line {indicator.line_id}, task {indicator.task}",
                f"a line and a task of {CATALOG_FILE}",
            )
    corrections, labels, unreadable = _corrections(data_dir / CORRECTIONS_FILE, frames, tables)
    return Catalog(documents, tables, frames, lines, indicators, corrections, labels, unreadable, units)


def _toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except FileNotFoundError as error:
        raise DataError(str(path), "no such file", "a file of the data folder") from error
    except tomllib.TOMLDecodeError as error:
        raise DataError(str(path), str(error), "well-formed TOML") from error


def _document(key: str, entry: _Entry) -> Document:
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


def _table(key: str, entry: _Entry, documents: Mapping[str, Document], frames: Mapping[str, object]) -> Table:
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
            raise DataError(entry.where, column, f"a column of its header {list(header)}")
    return table


def _rows(raw: Sequence[object], unit: str, where: str) -> tuple[RowSpec, ...]:
    rows = []
    for number, one in enumerate(raw, start=1):
        entry = _Entry(one, f"{where}, row {number}")
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
            raise DataError(entry.where, pattern, "a pattern with a group named value")
        rows.append(row)
    return tuple(rows)


def _blocks(raw: Sequence[object], unit: str, where: str) -> tuple[Block, ...]:
    blocks = []
    for number, one in enumerate(raw, start=1):
        entry = _Entry(one, f"{where}, block {number}")
        rows = _rows(entry.take("rows", list), unit, entry.where)
        blocks.append(Block(label=entry.text("label"), rows=rows, dimensions=entry.rest()))
    return tuple(blocks)


def _groups(raw: Sequence[object], where: str) -> tuple[ColumnGroup, ...]:
    groups = []
    for number, one in enumerate(raw, start=1):
        entry = _Entry(one, f"{where}, column group {number}")
        total = entry.take("total", bool, False)
        groups.append(ColumnGroup(label=entry.text("label"), total=total, dimensions=entry.rest()))
    return tuple(groups)


def _frame(key: str, entry: _Entry, core: Mapping[str, str], tables: Mapping[str, Table]) -> FrameSpec:
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
        raise DataError(entry.where, "no table", "at least one table that feeds the frame")
    return spec


def _line(key: str, entry: _Entry, indicators: Mapping[str, Indicator]) -> Line:
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


def _register(path: Path, documents: Mapping[str, Document]) -> dict[str, Indicator]:
    columns = [column.name for column in fields(Indicator) if column.name != "years"]
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            header = list(reader.fieldnames or [])
            if header != columns:
                raise DataError(f"{path.name}, header", header, f"the columns {columns}")
            rows = [{key: (value or "").strip() for key, value in row.items()} for row in reader]
    except FileNotFoundError as error:
        raise DataError(str(path), "no such file", "the register of indicators") from error
    indicators: dict[str, Indicator] = {}
    for row in rows:
        where = f"{path.name}, {row['code'] or 'a row without a code'}"
        if not row["code"] or row["code"] in indicators:
            raise DataError(where, row["code"], "a code that occurs once")
        for column, allowed in _REGISTER_VALUES.items():
            if row[column] not in allowed:
                raise DataError(f"{where}, column {column}", row[column], f"one of {', '.join(allowed)}")
        if row["plan"] not in documents:
            raise DataError(f"{where}, column plan", row["plan"], f"one of {', '.join(documents)}")
        if not row["line"].isdigit():
            raise DataError(f"{where}, column line", row["line"], "a number")
        if bool(row["baseline"]) != bool(row["comparable"]):
            raise DataError(f"{where}, column comparable", row["comparable"], "yes or no beside a baseline")
        for column in ("short_name", "printed", "task", "no"):
            if not row[column]:
                raise DataError(f"{where}, column {column}", "", "a text")
        indicators[row["code"]] = Indicator(
            code=row["code"],
            plan=row["plan"],
            line=int(row["line"]),
            task=row["task"],
            no=row["no"],
            short_name=row["short_name"],
            printed=row["printed"],
            unit=row["unit"],
            kind=row["kind"],
            polarity=row["polarity"],
            owner=row["owner"],
            stakeholders=row["stakeholders"],
            baseline=row["baseline"],
            comparable={"yes": True, "no": False}.get(row["comparable"]),
            baseline_note=row["baseline_note"],
            successor=row["successor"],
            doubt=row["doubt"],
            years=documents[row["plan"]].years,
        )
    for indicator in indicators.values():
        if indicator.successor and indicator.successor not in indicators:
            raise DataError(
                f"{path.name}, {indicator.code}, column successor",
                indicator.successor,
                "a code of the register",
            )
    return indicators


def _corrections(
    path: Path, frames: Mapping[str, FrameSpec], tables: Mapping[str, Table]
) -> tuple[tuple[Correction, ...], tuple[LabelCorrection, ...], tuple[Unreadable, ...]]:
    raw = _Entry(_toml(path), path.name)
    corrections = []
    for number, one in enumerate(raw.take("correction", list, []), start=1):
        entry = _Entry(one, f"{path.name}, correction {number}")
        frame, where, printed = _row_meant(entry, frames)
        value = float(entry.take("value", (int, float)))
        corrections.append(Correction(frame, where, printed, value, *_grounds(entry)))
        entry.done()
    unreadable = []
    for number, one in enumerate(raw.take("unreadable", list, []), start=1):
        entry = _Entry(one, f"{path.name}, unreadable {number}")
        unreadable.append(Unreadable(*_row_meant(entry, frames), *_grounds(entry)))
        entry.done()
    labels = []
    for number, one in enumerate(raw.take("label", list, []), start=1):
        entry = _Entry(one, f"{path.name}, label {number}")
        table_id = entry.one_of("table_id", tables)
        cell, printed, read = entry.text("cell"), entry.text("printed"), entry.text("read")
        labels.append(LabelCorrection(table_id, cell, printed, read, *_grounds(entry)))
        entry.done()
    raw.done()
    return tuple(corrections), tuple(labels), tuple(unreadable)


def _row_meant(entry: _Entry, frames: Mapping[str, FrameSpec]) -> tuple[str, Mapping[str, object], str]:
    """Frame, the columns that pick one of its rows, and what is printed there."""
    frame = entry.one_of("frame", frames)
    where = entry.take("where", dict)
    columns = {*frames[frame].dimensions, "year", "period"}
    if not where or not set(where) <= columns:
        raise DataError(entry.where, sorted(where), f"columns among {sorted(columns)}")
    return frame, where, entry.text("printed")


def _grounds(entry: _Entry) -> tuple[str, str]:
    """Reason and evidence, without which nothing departs from the print."""
    reason, evidence = entry.text("reason"), entry.text("evidence")
    if not reason.strip() or not evidence.strip():
        raise DataError(entry.where, "an empty text", "a reason and the evidence for it")
    return reason, evidence
