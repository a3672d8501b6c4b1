"""What there is: documents, tables, frames, lines, indicators and corrections, as frozen objects.

Everything here is read from ``catalog.toml``, ``indicators.csv`` and ``corrections.toml`` of the data
folder; nothing is read from a workbook. A loader asks a :class:`Table` how its sheet must look, a page asks
for a line's name or a chart for its source line. An entry that does not say what it should raises
:class:`~ktudash.schema.DataError`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ktudash.words import Listed, Own, Text, msg, translated


@dataclass(frozen=True)
class Document:
    """One planning document and the workbook that carries its tables."""

    id: str
    title: str
    short_title: str
    file: str
    approved: date
    years: tuple[int, ...]

    @property
    def named(self) -> Text:
        """Its short title, for a text."""
        return Own("document", self.id, self.short_title)


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
class Reading:
    """A slip of the text at hand (``text``), where the document itself shows what it prints (``printed``).

    The workbook's cell carries what is printed, so a reading holds in both modes and is no correction.
    """

    frame: str
    where: Mapping[str, object]
    text: str
    printed: str
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

    def told(self) -> Text:
        """The wording where there is room for its print beside a translation, which is our own and says so.

        Asks for the language that is spoken: for the edge, not for what is kept for several.
        """
        own = Own("wording", self.code, self.printed)
        return msg("plan-wording", wording=own, printed=self.printed) if translated(own) else own


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
    readings: tuple[Reading, ...]
    units: Mapping[str, tuple[str, ...]]

    def source_line(self, sources: str | Iterable[str]) -> Text:
        """The source of a chart, such as ``Strategic Plan 2021-2025, Table 2``.

        ``sources`` are table ids, codes of indicators (``CD-T1.1`` gives ``Conceptual Directions 2024-2029,
        target indicator 1.1``) or of target indicators among the section headings. Those of one document share
        its name; several documents are separated by a semicolon. An unknown id raises ``KeyError``.
        """
        places: dict[str, list[Text]] = {}
        for source in [sources] if isinstance(sources, str) else sources:
            document, place = self._place(source)
            of_document = places.setdefault(document, [])
            if place not in of_document:
                of_document.append(place)
        of_all = tuple(
            msg("source-of-document", document=self.documents[document].named, places=Listed(tuple(of_one), "comma"))
            for document, of_one in places.items()
        )
        return of_all[0] if len(of_all) == 1 else Listed(of_all, "semicolon")

    def _place(self, source: str) -> tuple[str, Text]:
        if source in self.tables:
            return self.tables[source].document, Own("table", source, self.tables[source].number)
        if source not in self.indicators:  # a target indicator that stands among the section headings
            for table in self.tables.values():
                if source in table.codes:
                    number = source.removeprefix(f"{table.document}-T")
                    return table.document, msg("source-target-indicator", number=number)
        indicator = self.indicators[source]
        number = source.removeprefix(f"{indicator.plan}-")
        if indicator.task == "T":
            # Two series of one target indicator differ by a word after its number: T2.kzt, T2.usd.
            number = re.sub(r"^T|\.[a-z]+$", "", number)
            return indicator.plan, msg("source-target-indicator", number=number)
        return indicator.plan, msg("source-indicator", number=number)

    def frame_readings(self, frame: str) -> tuple[Reading, ...]:
        """The cells of ``frame`` that the text at hand has otherwise than the document."""
        return tuple(reading for reading in self.readings if reading.frame == frame)

    def frame_corrections(self, frame: str) -> tuple[Correction, ...]:
        """The corrections that change a value of ``frame``."""
        return tuple(correction for correction in self.corrections if correction.frame == frame)
