"""Charts as a browser sends them, checked before anything is made of them.

Whatever is wrong with them ends in :class:`NotReadable` with a sentence for the reader, never in a fault.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import plotly.graph_objects as go

from ktudash.export.panels import is_native
from ktudash.export.slides import SIZES, Slide, png_size
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin

SENTENCES: Final = {
    "json": "The request could not be read: expected JSON with a list of charts.",
    "charts": "The request has no charts: read {read}, expected a list of 1 to {most}.",
    "chart": "Chart {number} could not be read: {reason}.",
    "no_figure": "it has no figure",
    "no_story": "its figure does not say what it shows",
    "no_data": "its figure has no numbers",
    "odd": "its numbers and words do not fit together",
    "large": "it has more than {most} points",
    "text": "its {field} is no text of at most {most} letters",
    "link": "its link does not lead to a page of this dashboard",
    "size": "its size is {read}, expected one of {sizes}",
    "picture": "its picture is no PNG ({reason})",
    "picture_kind": "it does not begin as one",
    "field": "{field} is no text of at most {most} letters.",
    "decimal": "The decimal sign is {read}, expected a point or a comma.",
    "demo": "“demo” is {read}, expected true or false.",
    "infinite": "it has a number without end",
    "kind": "it has numbers drawn as “{read}”, of which no table is known",
}

MOST_CHARTS: Final = 200
MOST_POINTS: Final = 5_000
_LONGEST: Final = {"title": 500, "filters": 2000, "href": 2000, "story": 4000}
_PICTURE: Final = "data:image/png;base64,"

#: What a slide or a table needs of a layout; the rest (templates, margins) is the browser's.
_LAYOUT: Final = ("meta", "shapes", "annotations", "barmode", "height")
_TRACE: Final = (
    "type", "x", "y", "z", "text", "name", "orientation", "mode", "marker", "line", "customdata", "meta",
    "textposition", "textfont", "textangle", "base", "xaxis", "yaxis",
)  # fmt: skip

#: The kinds of traces that `figures.twin` makes tables of; ornaments of other kinds are left out.
_KINDS: Final = ("bar", "scatter", "heatmap", "choropleth")

#: The kinds of number lists that plotly.js packs.
_PACKED: Final = {
    "i1": "i1", "u1": "u1", "i2": "<i2", "u2": "<u2", "i4": "<i4", "u4": "<u4", "f4": "<f4", "f8": "<f8",
}  # fmt: skip


class NotReadable(ValueError):
    """What was sent cannot be made into a file; the message is a sentence for the reader."""


@dataclass(frozen=True, eq=False)
class Request:
    """What a browser asks for. ``status`` names line and year whose status table stands before a slide."""

    slides: tuple[Slide, ...]
    status: Mapping[int, tuple[str, int]]
    title: str
    filters: str
    decimal: str
    demo: bool


def read(body: bytes, *, root: str) -> Request:
    """The request in ``body``; links are made whole with ``root`` (``https://host``)."""
    try:
        given = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise NotReadable(SENTENCES["json"]) from error
    if not isinstance(given, dict):
        raise NotReadable(SENTENCES["json"])
    charts = given.get("charts")
    if not isinstance(charts, list) or not 1 <= len(charts) <= MOST_CHARTS:
        count = len(charts) if isinstance(charts, list) else "none"
        raise NotReadable(SENTENCES["charts"].format(read=count, most=MOST_CHARTS))
    slides = []
    for number, chart in enumerate(charts, start=1):
        try:
            slides.append(_slide(chart, root))
        except _Wrong as error:
            raise NotReadable(SENTENCES["chart"].format(number=number, reason=error)) from error
    decimal, demo = given.get("decimal", "."), given.get("demo", False)
    if decimal not in (".", ","):
        raise NotReadable(SENTENCES["decimal"].format(read=json.dumps(decimal)[:40]))
    if not isinstance(demo, bool):
        raise NotReadable(SENTENCES["demo"].format(read=json.dumps(demo)[:40]))
    return Request(
        slides=tuple(slides),
        status={index: found for index, chart in enumerate(charts) if (found := _status(chart))},
        title=_field(given, "title"),
        filters=_field(given, "filters"),
        decimal=decimal,
        demo=demo,
    )


class _Wrong(ValueError):
    """Why one chart cannot be read."""


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _field(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name) or ""
    if not isinstance(value, str) or len(value) > _LONGEST[name]:
        raise NotReadable(SENTENCES["field"].format(field=name.capitalize(), most=_LONGEST[name]))
    return value


def _text(given: Mapping[str, Any], name: str, longest: str) -> str:
    value = given.get(name)
    value = "" if value is None else value
    if not isinstance(value, str) or len(value) > _LONGEST[longest]:
        raise _Wrong(SENTENCES["text"].format(field=name, most=_LONGEST[longest]))
    return value


def _slide(chart: object, root: str) -> Slide:
    if not isinstance(chart, dict):
        raise _Wrong(SENTENCES["no_figure"])
    figure = _figure(chart.get("figure"))
    size = chart.get("size") or SIZES[0]
    if size not in SIZES:
        raise _Wrong(SENTENCES["size"].format(read=json.dumps(size)[:40], sizes=", ".join(SIZES)))
    return Slide(
        figure=figure,
        title=_text(chart, "title", "title"),
        link=_link(_text(chart, "href", "href"), root),
        picture=_read_picture(chart.get("picture")),
        size=size,
    )


def _status(chart: Mapping[str, Any]) -> tuple[str, int] | None:
    """The mark that a standard set puts beside the data of its first figure."""
    mark = chart["figure"].get("status")
    if not isinstance(mark, dict) or not isinstance(mark.get("line"), str) or type(mark.get("year")) is not int:
        return None
    return mark["line"], mark["year"]


def _link(href: str, root: str) -> str:
    """The address of a page of this dashboard; another host is refused, a slide is trusted by its readers."""
    if not href:
        return ""
    if not href.startswith("/") or href.startswith("//") or "\\" in href or not href.isprintable():
        raise _Wrong(SENTENCES["link"])
    return root.rstrip("/") + href


def _read_picture(given: object) -> bytes | None:
    if given is None or given == "":
        return None
    if not isinstance(given, str) or not given.startswith(_PICTURE):
        raise _Wrong(SENTENCES["picture"].format(reason=SENTENCES["picture_kind"]))
    try:
        picture = base64.b64decode(given[len(_PICTURE) :], validate=True)
        png_size(picture)
    except (binascii.Error, ValueError) as error:
        raise _Wrong(SENTENCES["picture"].format(reason=error)) from error
    return picture


def _figure(given: object) -> go.Figure:
    """The figure with what tables and slides read of it, proven by making its table."""
    if not isinstance(given, dict) or not isinstance(given.get("data"), list):
        raise _Wrong(SENTENCES["no_figure"])
    given_layout = given.get("layout")
    layout: dict[str, Any] = given_layout if isinstance(given_layout, dict) else {}
    kept = {name: value for name, value in layout.items() if name in _LAYOUT or name.startswith(("xaxis", "yaxis"))}
    kept["meta"] = _story(layout.get("meta"))
    points = 0
    data = []
    for trace in given["data"]:
        if not isinstance(trace, dict):
            raise _Wrong(SENTENCES["no_figure"])
        one = {name: _unpacked(value) for name, value in trace.items() if name in _TRACE}
        meta = one.get("meta")
        if not isinstance(meta, dict) or meta.get("role") in (None, "word"):
            continue  # an ornament
        if one.setdefault("type", "scatter") not in _KINDS:
            raise _Wrong(SENTENCES["kind"].format(read=str(one["type"])[:40]))
        for name in ("x", "y"):
            places = one.get(name) or []
            if not isinstance(places, list) or any(isinstance(place, list | dict) for place in places):
                raise _Wrong(SENTENCES["odd"])
        points += max((len(value) for value in one.values() if isinstance(value, list)), default=0)
        data.append(one)
    if points > MOST_POINTS:
        raise _Wrong(SENTENCES["large"].format(most=MOST_POINTS))
    _finite(data)
    try:
        figure = go.Figure(data=data, layout=kept, skip_invalid=True)
        table = twin(figure)
        story_of(figure)
        is_native(figure)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError) as error:
        raise _Wrong(SENTENCES["odd"]) from error
    if not table.rows:
        raise _Wrong(SENTENCES["no_data"])
    return figure


def _story(meta: object) -> dict[str, Any]:
    if not isinstance(meta, dict):
        raise _Wrong(SENTENCES["no_story"])
    story: dict[str, Any] = {
        name: _text(meta, name, "story") for name in ("name", "title", "subtitle", "source", "key")
    }
    notes = meta.get("notes") or []
    if not isinstance(notes, list) or not all(isinstance(note, str) for note in notes) or not story["title"]:
        raise _Wrong(SENTENCES["no_story"])
    story["notes"] = [note[: _LONGEST["story"]] for note in notes[:100]]
    return story


def _unpacked(value: Any) -> Any:
    """A list of numbers as plotly.js packs it (``dtype``, ``bdata``, ``shape``) as a list again."""
    if not isinstance(value, dict) or "bdata" not in value:
        return value
    kind = _PACKED.get(str(value.get("dtype")))
    if kind is None or not isinstance(value["bdata"], str):
        raise _Wrong(SENTENCES["odd"])
    try:
        flat = np.frombuffer(base64.b64decode(value["bdata"], validate=True), dtype=kind)
        shape = [int(part) for part in str(value.get("shape") or len(flat)).split(",")]
        numbers = flat.reshape(shape)
    except (ValueError, binascii.Error) as error:
        raise _Wrong(SENTENCES["odd"]) from error
    if numbers.size > MOST_POINTS:
        raise _Wrong(SENTENCES["large"].format(most=MOST_POINTS))
    return [_known(number) for number in numbers.tolist()]


def _known(number: Any) -> Any:
    """``None`` in place of NaN, which is how plotly.js packs a gap."""
    if isinstance(number, list):
        return [_known(one) for one in number]
    return None if isinstance(number, float) and math.isnan(number) else number


def _finite(value: Any) -> None:
    """Refuse numbers without end (``1e999``) and without measure, wherever they stand."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
        elif (isinstance(one, float) and not math.isfinite(one)) or (isinstance(one, int) and abs(one) > 1e300):
            raise _Wrong(SENTENCES["infinite"])
