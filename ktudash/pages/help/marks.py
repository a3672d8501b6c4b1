"""A small picture of each mark, drawn as the charts are: what changes there changes here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.chart.build import starred
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story, Zone
from ktudash.chart.speech import spoken
from ktudash.components import attributes
from ktudash.drawing.svg import svg
from ktudash.plan.attainment import ACHIEVED, BEHIND, DEFAULT_THRESHOLDS, NEAR, NO_ACTUAL, STATUS_ROLE
from ktudash.plan.names import status_name
from ktudash.words import Message, Number, Quantity, Text, Year, language, msg, say, voice

#: Pixels of a picture: the width of a phone's card.
WIDTH: Final = 300.0
HEIGHT: Final = 170

#: The years of the pictures, whose numbers are examples.
_FIRST: Final = 2021


def pictures() -> list[Component]:
    """The marks in their order, each with its name and what it says."""
    found = [_figure(mark, _drawn(chart)) for mark, chart in charts().items()]
    return [*found, _figure("status", _statuses()), _figure("badges", _badges())]


def charts() -> Mapping[str, Chart]:
    """The pictures as charts, by the mark that they show."""
    return {
        "target": _chart("target", _pair(), _bars(12)),
        "path": _chart("path", _path(), Axis(low=-4, high=30), room=(0.6, 0.6)),
        "fan": _chart("fan", _fan(), Axis(low=0, high=26), room=(0.3, 1.6), end_room=9),
        "forecast": _chart("forecast", _forecast(), _bars(12), beside=True),
        "corrected": _chart("corrected", _corrected(), _bars(12)),
        "words": _chart("words", _words(), _bars(12)),
        "rank": _chart("rank", _rank(), Axis(low=560, high=1000, shown=True, descending=True)),
        "cut": _chart("cut", _cut(), Axis(low=88, high=98, shown=True)),
        "attainment": _attainment(),
        "zone": _chart("zone", _bars_of("actual", (8, 5, 9)), _bars(11), zone=(7.0, 11.0)),
    }


def mark_name(mark: str) -> Message:
    """What a picture shows."""
    return msg("help-mark-name", mark=mark)


def _told(mark: str) -> Message:
    return msg(
        "help-mark",
        mark=mark,
        none=msg("status-word", status="none"),
        hidden=msg("status-word", status="suppressed"),
        blank=msg("status-word", status="blank"),
        lost=msg("status-word", status="lost"),
    )


def _figure(mark: str, picture: Component) -> Component:
    caption = html.Figcaption([html.B(say(mark_name(mark))), " ", say(_told(mark))])
    return html.Figure([picture, caption], className="mini help-mark")


def _drawn(chart: Chart) -> Component:
    told = spoken(chart, voice(language()))
    return html.Div(
        className="card-chart",
        style={"height": f"{told.height}px", "maxWidth": f"{WIDTH:.0f}px"},
        **attributes(data_svg=svg(told, width=WIDTH)),
    )


def _statuses() -> Component:
    shown = [
        html.Li(say(status_name(one)), className=f"status {STATUS_ROLE[one]}")
        for one in (ACHIEVED, NEAR, BEHIND, NO_ACTUAL)
    ]
    return html.Ul(shown, className="help-statuses")


def _badges() -> Component:
    return html.Div(
        [
            html.Span(say(msg("card-notes", count=2)), className="badge-note"),
            html.Span(say(msg("audit-mark", count=3)), className="audit-mark"),
        ],
        className="help-badges",
    )


def _chart(
    mark: str,
    series: Sequence[Series],
    axis: Axis,
    *,
    beside: bool = False,
    room: tuple[float, float] = (0.6, 0.6),
    end_room: int = 0,
    zone: tuple[float, float] | None = None,
) -> Chart:
    keys = sorted({point.place for one in series for point in one.points})
    panel = Panel(
        tuple(Place(key, Year(int(key))) for key in keys),
        tuple(series),
        years=True,
        axis=axis,
        arrangement="beside" if beside else "over",
        room=room,
        end_room=end_room,
        zones=(Zone(*zone, name=msg("help-mark-ground"), colour="class_one", ink="good"),) if zone else (),
        references=(Reference(zone[0], colour="good"),) if zone else (),
    )
    return Chart(Story(f"help-{mark}", mark_name(mark)), (panel,), height=HEIGHT)


def _bars(high: float) -> Axis:
    return Axis(low=0, high=high)


def _point(year: int, value: float) -> Point:
    return Point(str(year), value, shown=Number(value), label=Number(value))


def _bars_of(role: str, values: Sequence[float], first: int = _FIRST) -> tuple[Series, ...]:
    points = tuple(_point(first + number, value) for number, value in enumerate(values))
    return (Series(_named(role), "target" if role == "target" else "actual", points),)


def _named(role: str) -> Message:
    return msg("plan-target") if role == "target" else msg("plan-actual")


def _pair() -> tuple[Series, ...]:
    targets, actuals = _bars_of("target", (6, 7, 8, 9)), _bars_of("actual", (7, 6, 8))
    return (*targets, *(replace(one, slim=True) for one in actuals))


def _line(role: str, values: Mapping[int, float], *, name: Message | None = None) -> Series:
    points = tuple(_point(year, value) for year, value in values.items())
    return Series(name or _named(role), "target" if role == "target" else "actual", points, mark="line")


def _path() -> tuple[Series, ...]:
    before = _line("actual", {_FIRST - 1: 10}, name=msg("plan-baseline"))
    targets = _line("target", {_FIRST: 12, _FIRST + 1: 16, _FIRST + 2: 20, _FIRST + 3: 24})
    return (targets, _line("actual", {_FIRST: 14, _FIRST + 1: 13}), before)


def _fan() -> tuple[Series, ...]:
    last = _FIRST + 2
    ends = {"best": 24.0, "last": 19.0, "worst": 12.0}
    courses = tuple(
        Series(
            msg("plan-pace-name", seen=seen),
            "forecast",
            (Point(str(last), 14, shown=Number(14)), Point(str(last + 2), end, shown=Number(end))),
            mark="line",
            dash="dash" if seen == "last" else "dot",
            labels="none",
            end_name=msg("help-mark-pace", seen=seen),
            size=6.0,
        )
        for seen, end in ends.items()
    )
    return (*courses, _line("actual", {_FIRST: 6, _FIRST + 1: 11, last: 14}))


def _forecast() -> tuple[Series, ...]:
    years = (_FIRST, _FIRST + 1, _FIRST + 2)
    shown = (("previous", (5, 6, 8)), ("actual", (6, 8)), ("forecast", (10,)))
    made = []
    for role, values in shown:
        first = years[2] if role == "forecast" else years[0]
        points = tuple(_point(first + number, value) for number, value in enumerate(values))
        made.append(Series(msg("help-mark-role", role=role), role, points))  # type: ignore[arg-type]
    return tuple(made)


def _corrected() -> tuple[Series, ...]:
    (one,) = _bars_of("actual", (6, 9, 8))
    wrong = one.points[1]
    marked = replace(wrong, corrected=True, label=starred(wrong.label), shown=starred(wrong.shown))
    return (replace(one, points=(one.points[0], marked, one.points[2])),)


def _words() -> tuple[Series, ...]:
    # Three places alone: the words of some languages are long.
    (one,) = _bars_of("actual", (9,))
    words = (("none", 1), ("suppressed", 2))
    gaps = tuple(
        Point(str(_FIRST + after), None, shown=msg("status-word", status=status), status=status)  # type: ignore[arg-type]
        for status, after in words
    )
    return (replace(one, points=(*one.points, *gaps)),)


def _rank() -> tuple[Series, ...]:
    places = _line("actual", {_FIRST: 700, _FIRST + 1: 640})
    band = Point(str(_FIRST + 2), 801, shown="801+", label="801+", status="lower_bound")
    out: Text = msg("status-word", status="unranked")
    gone = Point(str(_FIRST + 3), None, shown=out, status="unranked")
    return (places, Series(_named("actual"), "actual", (band, gone), mark="band"))


def _cut() -> tuple[Series, ...]:
    return (_line("actual", {_FIRST: 91, _FIRST + 1: 94, _FIRST + 2: 93, _FIRST + 3: 96}),)


def _attainment() -> Chart:
    reached = {ACHIEVED: 104.0, NEAR: DEFAULT_THRESHOLDS.near * 100 + 5, BEHIND: 72.0}
    bars = tuple(
        Point(
            status,
            value,
            shown=Quantity(value, "%", 0),
            label=msg(
                "plan-gap-label", reached=value >= DEFAULT_THRESHOLDS.achieved * 100, text=Quantity(value, "%", 0)
            ),
            colour=theme.FILL.get(STATUS_ROLE[status], STATUS_ROLE[status]),
        )
        for status, value in reached.items()
    )
    panel = Panel(
        tuple(Place(status, status_name(status)) for status in reached),
        (Series(msg("plan-attainment"), "actual", bars, labels="inside"),),
        form="rows",
        axis=Axis(low=0, high=124, shown=True, suffix="\u202f%", ticks=(0.0, 50.0, 100.0)),
        references=(Reference(100.0, colour="target", dash=""),),
    )
    return Chart(Story("help-attainment", mark_name("attainment")), (panel,), height=HEIGHT)
