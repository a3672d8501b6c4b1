"""The chart model: ``Chart(story, panels)`` down to ``Point``, as plain frozen data.

Texts are :data:`ktudash.words.Text` until :func:`ktudash.chart.speech.spoken` makes words of them at the edge; what
travels (a card's attribute, the deck of a browser, an export) is a spoken chart. Colours are names of roles, never
values: each drawing looks them up in :mod:`ktudash.theme`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal

from pydantic import ConfigDict, Field
from pydantic.annotated_handlers import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from ktudash.words import Text

#: What a series stands for (domain rules, Notation). ``variance`` are differences, ``change`` growth beside a value,
#: ``bound`` what a figure cannot exceed.
Role = Literal["actual", "previous", "target", "forecast", "part", "total", "variance", "change", "bound"]

#: How a series is drawn. ``band``: from its edge to the end of the axis; ``text``: its labels alone.
Mark = Literal["bar", "line", "dot", "band", "text"]

#: Where the places stand: side by side, below one another, as cells of a table, as regions of a map.
Form = Literal["columns", "rows", "heat", "map"]

#: What a point's cell was in print (`ktudash.schema.STATUSES`), or ``unreported``: no actual in a year between two, or
#: ``unranked``: reported to have no place in the ranking.
Status = Literal[
    "reported",
    "none",
    "suppressed",
    "blank",
    "lost",
    "malformed",
    "lower_bound",
    "text",
    "unreported",
    "unranked",
]

Side = Literal["", "top", "bottom", "left", "right"]

#: Most that a chart from outside may hold.
MOST_POINTS: Final = 5_000
MOST_SERIES: Final = 250
#: Series times places of all panels: a table has a cell for each, whether a point stands there or not.
MOST_CELLS: Final = 20_000
_LONGEST: Final = 4_000


class _SpokenSchema:
    """On the wire a text is a bounded string; a message never travels."""

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.str_schema(max_length=_LONGEST)


Words = Annotated[Text, _SpokenSchema()]
#: The name of a colour in `theme.colour`; empty: that of the role.
Colour = Annotated[str, Field(max_length=20)]
Key = Annotated[str, Field(max_length=200)]
Finite = Annotated[float, Field(allow_inf_nan=False, ge=-1e300, le=1e300)]

#: Letters of a line, rows, columns, pixels: counts that no drawing has more of.
Count = Annotated[int, Field(ge=0, le=_LONGEST)]

_STRICT: Final = ConfigDict(extra="forbid", strict=True)


@dataclass(frozen=True, slots=True)
class Story:
    """What a chart says in words.

    ``name`` is its slug (``students-by-level``), the same in links, file names and tests; ``title`` the message in one
    sentence; ``subtitle`` measure, unit and years; ``source`` document and table; ``key`` what the marks mean;
    ``notes`` the corrections and changes of definition in force; ``filters``: how the view was narrowed that it was
    taken from, for whoever sees it without its page.
    """

    name: Key
    title: Words
    subtitle: Words = ""
    source: Words = ""
    key: Words = ""
    notes: Annotated[tuple[Words, ...], Field(max_length=100)] = ()
    filters: Words = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where points stand: a year, a region, a course. ``key`` is its identity, ``name`` what the axis writes.

    ``notes`` are what is said of it, ``mark`` the sign that leads there, which drawings write at the name.
    """

    key: Key
    name: Words
    short: Words = ""
    bold: bool = False
    mark: Words = ""
    notes: Annotated[tuple[Words, ...], Field(max_length=MOST_SERIES)] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of a series.

    ``value`` is the number (``None``: there is none, ``status`` and ``note`` say why), ``shown`` what a reader sees of
    it with its unit, ``label`` what is written at the mark, ``detail`` more for whoever points at it. ``base`` is where
    a floating bar begins, ``height`` where a mark stands that does not stand at its value (a printed total above its
    stack). ``colour`` where it differs from its series'.
    """

    place: Key
    value: Finite | None
    shown: Words = ""
    label: Words = ""
    status: Status = "reported"
    note: Words = ""
    detail: Words = ""
    corrected: bool = False
    base: Finite | None = None
    height: Finite | None = None
    colour: Colour = ""
    ink: Colour = ""
    side: Side = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One series of a panel, in the order of its points.

    ``labels`` says where numbers stand at bars: of those on their side the short ones have it behind them, unless they
    are stacked; ``fill`` tints an outlined bar, ``ink`` colours its labels; ``slim``
    bars stand inside others (actuals in the outlines of their targets); ``end_name`` is written where the series ends;
    ``width`` is a bar's part of its slot (0: the panel's), ``size`` a dot's diameter in pixels (0: usual). ``code`` is
    the indicator whose figures these are, empty where they are of none or of several; ``year`` that of all its figures
    where its places are indicators, else 0.
    """

    name: Words
    role: Role
    points: Annotated[tuple[Point, ...], Field(max_length=MOST_POINTS)]
    mark: Mark = "bar"
    colour: Colour = ""
    fill: Colour = ""
    ink: Colour = ""
    labels: Literal["outside", "inside", "none"] = "outside"
    slim: bool = False
    dash: Literal["", "dot", "dash"] = ""
    end_name: Words = ""
    in_legend: bool = True
    width: Finite = 0.0
    size: Finite = 0.0
    code: Key = ""
    year: Annotated[int, Field(ge=0, le=9999)] = 0

    @property
    def values(self) -> tuple[float | None, ...]:
        """The numbers in order, ``None`` for gaps."""
        return tuple(point.value for point in self.points)

    @property
    def ends(self) -> frozenset[str]:
        """The places of the first and the last number."""
        known = [point.place for point in self.points if point.value is not None]
        return frozenset((*known[:1], *known[-1:]))


@dataclass(frozen=True, slots=True)
class Axis:
    """The value axis. ``low`` and ``high``: ``None`` lets the drawing choose; ``shown``: its ticks are written.

    ``descending`` has the smallest value on top (places of a ranking); ``cut`` says that it does not begin at zero.
    """

    low: Finite | None = None
    high: Finite | None = None
    shown: bool = False
    suffix: Words = ""
    descending: bool = False
    log: bool = False
    ticks: Annotated[tuple[Finite, ...], Field(max_length=50)] = ()
    grid: bool = True

    @property
    def cut(self) -> bool:
        """Whether zero (place 1 where the smallest is on top) lies outside of what is drawn."""
        start = 1 if self.descending else 0
        return not self.log and self.low is not None and self.high is not None and not self.low <= start <= self.high


@dataclass(frozen=True, slots=True)
class Reference:
    """A line across the panel at one value, with its words at one end."""

    value: Finite
    name: Words = ""
    colour: Colour = "bad"
    dash: Literal["", "dot"] = "dot"
    side: Literal["start", "end", "head"] = "end"
    below: bool = False
    width: Finite = 2.0


@dataclass(frozen=True, slots=True)
class Zone:
    """A ground behind the marks from one value to another (class I, the top ten)."""

    low: Finite
    high: Finite
    name: Words = ""
    colour: Colour = "grid"
    ink: Colour = "muted"
    side: Literal["start", "end"] = "start"


@dataclass(frozen=True, slots=True)
class Remark:
    """Words in the plot that belong to no series: at a place (or between two: ``until``) and a height.

    ``value`` ``None`` is the foot of the panel. ``shift`` moves them, in pixels right and up.
    """

    text: Words
    place: Key
    until: Key = ""
    value: Finite | None = None
    colour: Colour = "muted"
    note: Words = ""
    size: Finite = 12.0
    bold: bool = False
    shift: tuple[Finite, Finite] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Framed:
    """A place with a frame around it: the reader's choice, the home region. ``name`` stands in the legend."""

    place: Key
    name: Words = ""
    colour: Colour = "home"


@dataclass(frozen=True, slots=True)
class Swatch:
    """What the legend says of places without a number."""

    status: Literal["suppressed", "none"]
    name: Words


@dataclass(frozen=True, slots=True)
class Panel:
    """One plot: the whole chart, or one of its small multiples.

    ``years``: the places are years on a continuous scale. ``arrangement`` of bars: beside, on top of or over one
    another. ``connected`` draws a line from the least to the greatest dot of each place. ``gap_words``: where a bar is
    missing its word stands in its place. ``name_room``: letters of a place's name on one line (0: not broken),
    ``end_room`` of a series' name at its end; ``ends_named``: only the first and the last year are written (narrow
    multiples). ``bare`` leaves the names of the places to the panel on its left. ``framed`` places have a frame.
    ``row`` and ``column`` place a small multiple, ``span`` its width in columns, ``weight`` its part of the height.
    """

    places: Annotated[tuple[Place, ...], Field(max_length=MOST_POINTS)]
    series: Annotated[tuple[Series, ...], Field(max_length=MOST_SERIES)]
    title: Words = ""
    form: Form = "columns"
    years: bool = False
    arrangement: Literal["beside", "stack", "over"] = "over"
    axis: Axis = Axis()
    references: Annotated[tuple[Reference, ...], Field(max_length=20)] = ()
    zones: Annotated[tuple[Zone, ...], Field(max_length=20)] = ()
    remarks: Annotated[tuple[Remark, ...], Field(max_length=200)] = ()
    connected: bool = False
    gap_words: bool = True
    gap: Finite = 0.35
    name_room: Count = 0
    end_room: Count = 0
    ends_named: bool = False
    bare: bool = False
    names_shown: bool = True
    room: tuple[Finite, Finite] = (0.6, 0.6)
    framed: Annotated[tuple[Framed, ...], Field(max_length=20)] = ()
    swatches: Annotated[tuple[Swatch, ...], Field(max_length=5)] = ()
    row: Annotated[int, Field(ge=0, le=60)] = 0
    column: Annotated[int, Field(ge=0, le=60)] = 0
    span: Annotated[int, Field(ge=1, le=60)] = 1
    weight: Annotated[float, Field(gt=0, le=1_000, allow_inf_nan=False)] = 1.0


@dataclass(frozen=True, slots=True)
class Chart:
    """A story and its panels.

    ``height`` in pixels on a card of usual width; ``legend``: the series are named above the plot; ``compact`` is the
    small multiple of a page (``/targets?show=paths``), which has its name above it; ``title_room``: letters of a
    panel's title on one line (0: not broken).
    """

    story: Story
    panels: Annotated[tuple[Panel, ...], Field(min_length=1, max_length=60)]
    height: Count = 320
    legend: bool = False
    compact: bool = False
    title_room: Count = 0
    sources: Annotated[tuple[Key, ...], Field(max_length=60)] = field(default=())

    @property
    def series(self) -> Iterator[Series]:
        """All series, panel by panel."""
        for panel in self.panels:
            yield from panel.series

    @property
    def rows(self) -> int:
        """How many rows of small multiples there are."""
        return max(panel.row for panel in self.panels) + 1

    @property
    def columns(self) -> int:
        """How many columns of small multiples there are."""
        return max(panel.column + panel.span for panel in self.panels)


PARTS: Final = (Story, Place, Point, Series, Axis, Reference, Zone, Remark, Framed, Swatch, Panel, Chart)

for _part in PARTS:
    setattr(_part, "__pydantic_config__", _STRICT)  # noqa: B010 - pydantic reads it, the type does not know it
