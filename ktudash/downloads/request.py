"""What a browser asks of the exports, checked whole before anything is made of it.

The model of a request is the model of a chart with what a file needs around it. Whatever is wrong ends in
:class:`NotReadable` with a message of ours that names the chart, never with the words of a library.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Annotated, Any, Final, Literal, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ktudash.chart.checks import ChartError, checked
from ktudash.chart.model import Chart
from ktudash.drawing.pptx import SIZES, TOGETHER, Origin, Slide, png_size
from ktudash.drawing.seal import Seal
from ktudash.drawing.seal import read as read_seal
from ktudash.site import within
from ktudash.view import AS_OF
from ktudash.words import Listed, Message, msg, say

MOST_CHARTS: Final = 200
_LONGEST: Final = {"title": 500, "href": 2000, "slide": 500}
_PICTURE: Final = "data:image/png;base64,"


class NotReadable(ValueError):
    """What was sent cannot be made into a file; ``told`` is the sentence for the reader."""

    def __init__(self, told: Message) -> None:
        super().__init__(say(told))
        self.told = told


class _Sent(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class LineYear(_Sent):
    """A line and a year: whose status table stands before a slide, whose standard set a chart is of.

    ``each``: the set has a slide an indicator, not one a task.
    """

    line: Annotated[str, Field(max_length=20)]
    year: int
    each: bool = True


class SentChart(_Sent):
    """A chart with the title, the link, the size and (where PowerPoint has no such kind) the picture of its slide.

    ``joins``: it stands on the slide of the chart before it; ``slide`` is the title of the slide that it begins.
    """

    chart: Chart
    title: Annotated[str, Field(max_length=_LONGEST["title"])] = ""
    href: Annotated[str, Field(max_length=_LONGEST["href"])] = ""
    size: Literal["16:9", "4:3", "square", "half", "table"] = "16:9"
    picture: str | None = None
    status: LineYear | None = None
    set: LineYear | None = None
    taken: date | None = None
    joins: bool = False
    slide: Annotated[str, Field(max_length=_LONGEST["slide"])] = ""


class _Body(_Sent):
    charts: Annotated[list[SentChart], Field(min_length=1, max_length=MOST_CHARTS)]
    title: Annotated[str, Field(max_length=_LONGEST["title"])] = ""
    decimal: Literal[".", ","] = "."
    demo: bool = False
    seal: Annotated[str, Field(pattern=r"^(draft|internal|confirmed:\d{4}-\d\d-\d\d)?$")] = ""


class _Drawing(_Sent):
    chart: Chart


class Kept(_Sent):
    """Where a chart of a deck was taken: its name, and the page or the standard set that it stood in."""

    name: Annotated[str, Field(max_length=200)]
    href: Annotated[str, Field(max_length=_LONGEST["href"])]
    set: LineYear | None = None


class _Deck(_Sent):
    charts: Annotated[list[Kept], Field(min_length=1, max_length=MOST_CHARTS)]


@dataclass(frozen=True)
class Request:
    """What a browser asks for: charts, some of them together on a slide, and by a slide's place what stands before it.

    ``titles`` are those of slides that were typed by hand.
    """

    together: tuple[tuple[Slide, ...], ...]
    titles: dict[int, str]
    status: dict[int, tuple[LineYear, ...]]
    title: str
    decimal: str
    demo: bool
    seal: Seal | None = None

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All charts in their order."""
        return tuple(one for some in self.together for one in some)


def read(body: bytes, *, root: str) -> Request:
    """The request in ``body``; links are made whole with ``root`` (``https://host/path``)."""
    given = _validated(_Body, body)
    groups = _together(given.charts)
    numbers = count(1)
    return Request(
        together=tuple(tuple(_slide(one, next(numbers), root) for one in some) for some in groups),
        titles={index: some[0].slide for index, some in enumerate(groups) if some[0].slide},
        status={index: tuple(one.status for one in some if one.status) for index, some in enumerate(groups)},
        title=given.title,
        decimal=given.decimal,
        demo=given.demo,
        seal=_seal(given.seal),
    )


def _together(charts: list[SentChart]) -> list[list[SentChart]]:
    """The charts slide by slide."""
    groups: list[list[SentChart]] = []
    for number, one in enumerate(charts, start=1):
        if not one.joins or not groups:
            groups.append([one])
            continue
        groups[-1].append(one)
        if len(groups[-1]) > TOGETHER:
            raise NotReadable(_wrong(number, msg("export-fault-together", most=TOGETHER)))
    return groups


def _seal(written: str) -> Seal | None:
    try:
        return read_seal(written)
    except ValueError:  # no day of any calendar
        raise NotReadable(msg("report-no-seal")) from None


def read_drawing(body: bytes) -> Chart:
    """The chart that a browser wants drawn."""
    return _checked(_validated(_Drawing, body).chart, 1)


def read_kept(body: bytes) -> tuple[Kept, ...]:
    """The charts of a deck that a browser asks about."""
    kept = _validated(_Deck, body).charts
    for number, one in enumerate(kept, start=1):
        _link(one.href, "", number)
    return tuple(kept)


M = TypeVar("M", bound=_Sent)


def _validated(kind: type[M], body: bytes) -> M:
    try:
        return kind.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise NotReadable(_fault(first["type"], first["loc"])) from None


def _fault(kind: str, where: tuple[Any, ...]) -> Message:
    """The first fault in a sentence: ``where`` leads through the request to it."""
    if kind == "json_invalid" or not where or (kind == "model_type" and where[:1] != ("charts",)):
        return msg("export-fault-json")
    first = where[0]
    if first == "chart":
        return _chart_fault(kind, 1, where)
    if first == "charts":
        if len(where) == 1:
            return msg("export-fault-charts", most=MOST_CHARTS)
        return _chart_fault(kind, int(where[1]) + 1, where[2:])
    if first == "decimal":
        return msg("export-fault-decimal")
    if first == "demo":
        return msg("export-fault-demo")
    if first == "seal":
        return msg("report-no-seal")
    if first == "title":
        return msg("export-fault-title", most=_LONGEST["title"])
    return msg("export-fault-unknown", field=str(first)[:40])


def _chart_fault(kind: str, number: int, where: tuple[Any, ...]) -> Message:
    field = str(where[0]) if where else ""
    if not where or where == ("chart",):
        return _wrong(number, msg("export-fault-no-chart"))
    if field == "chart":
        if kind == "too_long":
            return _wrong(number, msg("export-fault-large"))
        return _wrong(number, msg("export-fault-part", part=_part(where[1:])))
    if field == "size":
        return _wrong(number, msg("export-fault-size", sizes=Listed(SIZES, "comma")))
    if field == "picture":
        return _wrong(number, msg("export-fault-picture"))
    if field in _LONGEST and kind != "extra_forbidden":
        return _wrong(number, msg("export-fault-text", field=field, most=_LONGEST[field]))
    return _wrong(number, msg("export-fault-part", part=_part(where)))


def _part(where: tuple[Any, ...]) -> Listed:
    """The way to a part of a chart in words: a count behind a name is which of several it is."""
    steps: list[Message] = []
    for step, after in zip(where, (*where[1:], None), strict=True):
        if isinstance(after, int):
            steps.append(msg("export-part-number", part=str(step), number=after + 1))
        elif not isinstance(step, int):
            steps.append(msg("export-part", part=str(step)[:40]))
    return Listed(tuple(steps), "comma")


def _wrong(number: int, reason: Message) -> Message:
    return msg("export-fault-chart", number=number, reason=reason)


def _slide(one: SentChart, number: int, root: str) -> Slide:
    return Slide(
        chart=_checked(one.chart, number),
        title=one.title,
        link=_link(one.href, root, number),
        picture=_picture(one.picture, number),
        size=one.size,
        taken=one.taken,
        origin=_origin(one),
    )


def _origin(one: SentChart) -> Origin | None:
    """Where the chart of a slide is found again."""
    name, of_set = one.chart.story.name, one.set
    if of_set is None:
        return Origin(name, within(one.href)) if one.href else None
    then = dict(parse_qsl(urlsplit(one.href).query)).get(AS_OF, "")
    return Origin(name, f"?{urlencode({AS_OF: then})}" if then else "", of_set.line, of_set.year)


def _checked(chart: Chart, number: int) -> Chart:
    if not chart.story.title:
        raise NotReadable(_wrong(number, msg("export-fault-no-story")))
    try:
        return checked(chart)
    except ChartError:
        raise NotReadable(_wrong(number, msg("export-fault-odd"))) from None


def _link(href: str, root: str, number: int) -> str:
    """The address of a page of this dashboard; another host is refused, a slide is trusted by its readers."""
    if not href:
        return ""
    if not href.startswith("/") or href.startswith("//") or "\\" in href or not href.isprintable():
        raise NotReadable(_wrong(number, msg("export-fault-link")))
    return root.rstrip("/") + within(href)


def _picture(given: str | None, number: int) -> bytes | None:
    if not given:
        return None
    try:
        if not given.startswith(_PICTURE):
            raise ValueError("no picture")
        picture = base64.b64decode(given[len(_PICTURE) :], validate=True)
        png_size(picture)
    except (binascii.Error, ValueError):
        raise NotReadable(_wrong(number, msg("export-fault-picture"))) from None
    return picture
