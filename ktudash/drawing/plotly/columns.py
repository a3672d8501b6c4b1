"""A panel whose places stand side by side: columns, lines, bands and words over a horizontal axis."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from ktudash import theme
from ktudash.chart.model import Panel, Point, Remark, Series
from ktudash.drawing import look
from ktudash.drawing.ends import apart
from ktudash.drawing.placing import CUT, cut_end
from ktudash.drawing.plotly import marks
from ktudash.drawing.plotly.axes import at, place_axis, value_axis
from ktudash.drawing.plotly.frame import Plot, escaped
from ktudash.drawing.wrap import wrapped

_SLIM: Final = {"width": look.SLIM, "offset": -look.SLIM / 2}
#: An edge of the ground around a number, so that a line behind it strikes nothing through.
_CLEAR: Final = ", ".join(f"{x}px {y}px 1px {theme.COLOUR['ground']}" for x in (-1, 0, 1) for y in (-1, 0, 1))


def columns(plot: Plot) -> None:
    """Draw a panel of the form ``columns``."""
    panel = plot.panel
    place_axis(plot)
    plot.y = value_axis(panel.axis)
    for zone in panel.zones:
        _zone(plot, zone)
    for one in panel.series:
        if one.mark == "bar":
            _bars(plot, one)
        elif one.mark == "band":
            _bands(plot, one)
        elif one.mark == "text":
            _texts(plot, one)
        else:
            _line(plot, one)
    _gap_words(plot)
    if panel.axis.cut:
        _cut(plot)
    for reference in panel.references:
        _reference(plot, reference)
    for remark in panel.remarks:
        _remark(plot, remark)
    _names_at_ends(plot)


def _cut(plot: Plot) -> None:
    """A mark on the end of the value axis behind which zero (place 1) lies; inside where numbers stand outside."""
    shown = plot.panel.axis.shown
    plot.write(
        CUT, size=17, xref="paper", x=plot.domain[0], xanchor="left" if shown else "center",
        y=cut_end(plot.panel.axis), yanchor="middle",
        bgcolor=theme.COLOUR["ground"], borderpad=0,
    )  # fmt: skip


def _places(panel: Panel, series: Series) -> list[int | str]:
    return [at(panel, point.place) for point in series.points]


def _bars(plot: Plot, one: Series) -> None:
    panel = plot.panel
    inside = one.labels == "inside"
    texts, inks = marks.labels(one), look.label_inks(one)
    within = look.is_slim(one) and look.pairs_inside(panel, plot.height)
    if not within:
        texts = [_label(plot, one, point, text) for point, text in zip(one.points, texts, strict=True)]
    trace = plot.trace(
        type="bar",
        x=_places(panel, one),
        y=list(one.values),
        base=[point.base for point in one.points] if any(point.base for point in one.points) else None,
        name=str(one.name),
        marker=marks.bar_marker(one),
        text=texts if one.labels != "none" else None,
        textposition=("inside" if inside or within else "outside") if one.labels != "none" else None,
        insidetextanchor="end" if within else "middle",
        # Without an angle plotly.js turns what has no room across its bar.
        textangle=None if within else -90 if one.slim and inside else 0,
        constraintext="both" if inside and not one.slim else "none",
        cliponaxis=False,
        width=one.width or None,
        customdata=marks.custom(one),
        hovertemplate=marks.hover(one, across=False),
        showlegend=None if one.in_legend and not one.slim else False,
        meta={"role": one.role, **({"over_targets": True} if one.slim else {})},
    )
    if inside or within:
        if one.slim:
            trace["textfont"] = {"color": theme.COLOUR["ground"]}
        elif one.ink:
            trace["textfont"] = {"color": theme.colour(one.ink)}
        else:
            trace["textfont"] = {"color": marks.inside_inks(one)}
    else:
        paired = any(look.numbers_of_pair(panel, one, point, plot.height) for point in one.points)
        trace["textfont"] = {"color": inks, **({"shadow": _CLEAR} if paired else {})}
    if one.slim:
        trace |= _SLIM
    if within:
        _targets_above(plot, one)


def _targets_above(plot: Plot, one: Series) -> None:
    """The numbers of targets below their actuals, whose bars have their own inside: above these, on bars unseen."""
    panel = plot.panel
    numbers = [look.numbers_of_pair(panel, one, point, plot.height) or () for point in one.points]
    if not any(numbers):
        return
    trace = plot.trace(
        type="bar",
        x=_places(panel, one),
        y=list(one.values),
        marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        text=["".join(escaped(words) for words, _ in of_one) for of_one in numbers],
        textposition="outside",
        textangle=0,
        constraintext="none",
        cliponaxis=False,
        textfont={"color": theme.COLOUR["target"], "shadow": _CLEAR},
        hoverinfo="skip",
        showlegend=False,
        meta={"role": "word"},
    )
    trace |= _SLIM


def _label(plot: Plot, one: Series, point: Point, alone: str) -> str:
    """The words above a bar: its own, or those of a pair where it is the higher of an actual and its target."""
    numbers = look.numbers_of_pair(plot.panel, one, point, plot.height)
    if numbers is None:
        return alone
    return _numbers(numbers)


def _numbers(numbers: tuple[tuple[str, str], ...]) -> str:
    """Numbers above one another, each in its ink."""
    return "<br>".join(f"<span style='color:{ink}'>{escaped(words)}</span>" for words, ink in numbers)


def _bands(plot: Plot, one: Series) -> None:
    """Bands such as ``801+``: from the known edge down to the end of the axis, which is no edge."""
    panel = plot.panel
    bottom = float(panel.axis.high or 0.0)
    colour = look.ink(one)
    plot.trace(
        type="bar",
        x=_places(panel, one),
        # Drawn from the foot up to the edge, so that the band's words stand above it.
        base=bottom,
        y=[None if value is None else value - bottom for value in one.values],
        width=[look.SLIM if look.is_band_within(panel, one, point.place) else look.BAND for point in one.points],
        name=str(one.name),
        marker={
            "color": theme.COLOUR["ground" if one.role == "target" else "previous"],
            "line": {"color": colour, "width": 2},
        },
        text=[_numbers(look.numbers_of_band(panel, one, point)) for point in one.points],
        textposition="outside",
        textangle=0,
        constraintext="none",
        cliponaxis=False,
        textfont={"color": colour},
        customdata=marks.custom(one),
        hovertemplate=marks.hover(one, across=False),
        meta={"role": one.role},
    )


def _texts(plot: Plot, one: Series) -> None:
    """Words alone: printed totals above their stacks, growth above its bar, grades."""
    inks = [theme.colour(point.ink or point.colour or one.ink or "actual") for point in one.points]
    plot.trace(
        type="scatter",
        mode="text",
        x=_places(plot.panel, one),
        y=[point.height if point.height is not None else (point.value or 0.0) for point in one.points],
        name=str(one.name),
        # Growth stands above the number of its bar: the empty second line keeps clear of it. A line is as high as the
        # type of the whole text, so that is larger than what is read.
        text=[
            f"<span style='font-size:11.5px'>{text}</span><br> " if one.role == "change" else text
            for text in marks.labels(one)
        ],
        textposition="middle center" if all(value is None for value in one.values) else "top center",
        textfont={"color": inks, "size": one.size or (16 if one.role == "change" else 13)},
        cliponaxis=False,
        customdata=marks.custom(one),
        hovertemplate=marks.hover(one, across=False),
        showlegend=False,
        meta={"role": one.role},
    )


def _from_first_value(one: Series) -> Series:
    """The series without the gaps before its first value: plotly.js loses the label of a point behind such gaps."""
    first = next((index for index, value in enumerate(one.values) if value is not None), 0)
    return replace(one, points=one.points[first:])


def _line(plot: Plot, given: Series) -> None:
    panel, one = plot.panel, _from_first_value(given)
    colour = look.ink(one)
    hollow = [one.role in ("target", "forecast") or point.corrected for point in one.points]
    written = one.labels != "none"
    drawn = "markers" if one.mark == "dot" else "lines+markers"
    trace = plot.trace(
        type="scatter",
        x=_places(panel, one),
        y=list(one.values),
        name=str(one.name),
        mode=f"{drawn}+text" if written else drawn,
        line={"color": colour, "width": 2.5, **({"dash": one.dash} if one.dash else {})},
        marker={
            "size": one.size or 9,
            "symbol": look.shape(one),
            "color": [theme.COLOUR["ground"] if flag else colour for flag in hollow],
            "line": {"color": theme.edge_of(colour), "width": 2},
        },
        connectgaps=False,
        cliponaxis=False,
        customdata=marks.custom(one),
        hovertemplate=marks.hover(one, across=False),
        showlegend=None if one.in_legend else False,
        meta={"role": one.role},
    )
    if written:
        trace |= {
            "text": marks.labels(one),
            # Plotly's series begins at its first value: so do the sides.
            "textposition": look.label_sides(panel, given)[len(given.points) - len(one.points) :],
            "textfont": {
                "color": look.label_inks(one),
                "shadow": _CLEAR,
                **({"size": one.size} if one.mark == "dot" and one.size else {}),
            },
        }


def _gap_words(plot: Plot) -> None:
    """Where nothing stands at a place, say in a word why, at its foot; beside other bars of a group, upright."""
    panel = plot.panel
    if not panel.gap_words or panel.arrangement == "stack":
        return
    taken = {point.place for one in panel.series for point in one.points if point.value is not None}
    bars = [one for one in panel.series if one.mark == "bar" and not one.slim]
    beside = panel.arrangement == "beside" and len(bars) > 1
    foot = float(panel.axis.high or 0.0) if panel.axis.descending else max(0.0, float(panel.axis.low or 0.0))
    told: set[str] = set()
    gaps: list[Point] = []
    for number, one in enumerate(bars if beside else panel.series):
        if one.mark == "text":
            continue
        for point in one.points:
            if point.value is not None or point.status in ("unreported", "text") or point.place in told:
                continue
            if beside and point.place in taken:
                _upright(plot, point, number, len(bars))
            elif point.place not in taken:
                told.add(point.place)
                gaps.append(point)
    if gaps:
        plot.trace(
            type="scatter",
            mode="text",
            x=[at(panel, point.place) for point in gaps],
            y=[foot] * len(gaps),
            text=[escaped(str(point.shown)).replace(" ", "<br>") for point in gaps],
            textposition="top center",
            textfont={"size": look.gap_word_size(plot.chart, panel), "color": theme.COLOUR["muted"]},
            customdata=[[escaped(str(point.note))] for point in gaps],
            hovertemplate="%{customdata[0]}<extra></extra>",
            cliponaxis=False,
            showlegend=False,
            meta={"role": "word"},
        )


def _upright(plot: Plot, point: Point, number: int, count: int) -> None:
    """The word of a bar that is missing in a group, upright in its slot."""
    panel = plot.panel
    slot = (1 - panel.gap) / count
    place = float(at(panel, point.place)) if panel.years else [one.key for one in panel.places].index(point.place)
    plot.write(
        str(point.shown),
        x=place + (number - (count - 1) / 2) * slot,
        y=0,
        yanchor="bottom",
        textangle=-90,
        hovertext=escaped(str(point.note)),
    )


def _zone(plot: Plot, zone: Any) -> None:
    descending = plot.panel.axis.descending
    plot.shape(
        type="rect", x0=0, x1=1, xref=f"x{plot.suffix} domain", y0=zone.low, y1=zone.high,
        fillcolor=theme.colour(zone.colour), line={"width": 0}, layer="below",
    )  # fmt: skip
    if zone.name:
        end = zone.side == "end"
        plot.write(
            str(zone.name), size=13, colour=zone.ink, x=0.99 if end else 0.01, xref=f"x{plot.suffix} domain",
            y=zone.high, xanchor="right" if end else "left", yanchor="bottom" if descending else "top",
        )  # fmt: skip


def _reference(plot: Plot, one: Any) -> None:
    colour, descending = theme.colour(one.colour), plot.panel.axis.descending
    plot.shape(
        type="line", x0=0, x1=1, xref=f"x{plot.suffix} domain", y0=one.value, y1=one.value,
        line={"color": colour, "width": one.width, **({"dash": one.dash} if one.dash else {})},
        **({"layer": "below"} if look.behind_marks(plot.panel, one.below) else {}),
    )  # fmt: skip
    if not one.name:
        return
    if one.side == "head":
        plot.write(
            str(one.name), colour=one.colour, x=1, xref=f"x{plot.suffix} domain", y=1, yref=f"y{plot.suffix} domain",
            xanchor="right", yanchor="bottom",
        )  # fmt: skip
        return
    start = one.side == "start"
    # Clear of markers that lie on the line, and readable where the targets cross it.
    over_marks: dict[str, Any] = {"yshift": 8, "bgcolor": theme.COLOUR["ground"]} if descending else {}
    plot.write(
        str(one.name), colour=one.colour, x=0 if start else 1, xref=f"x{plot.suffix} domain", y=one.value,
        xanchor="left" if start else "right", yanchor="top" if one.below else "bottom",
        **over_marks,
    )  # fmt: skip


def _remark(plot: Plot, one: Remark) -> None:
    panel = plot.panel
    keys = [place.key for place in panel.places]

    def coordinate(key: str) -> float:
        return float(key) if panel.years else float(keys.index(key))

    x = coordinate(one.place)
    if one.until:
        x = (x + coordinate(one.until)) / 2
    foot = float(panel.axis.high or 0.0) if panel.axis.descending else max(0.0, float(panel.axis.low or 0.0))
    plot.write(
        str(one.text), size=one.size, colour=one.colour, bold=one.bold, x=x, y=foot if one.value is None else one.value,
        xshift=one.shift[0], yshift=one.shift[1], yanchor="bottom" if one.value is None else "middle",
        **({"hovertext": escaped(str(one.note))} if one.note else {}),
    )  # fmt: skip


def _names_at_ends(plot: Plot) -> None:
    """Name series where they end: lines beside their last value, parts of a stack beside the last stack."""
    panel = _with_names_broken(plot.panel)
    named = [one for one in panel.series if one.end_name]
    if not named:
        return
    if panel.arrangement == "stack":
        ends = _ends_of_stack(panel)
    else:
        ends = []
        for one in named:
            known = [point for point in one.points if point.value is not None]
            if known:
                ends.append((one, known[-1].place, float(known[-1].value or 0.0)))
    low, high = float(panel.axis.low or 0.0), float(panel.axis.high or 1.0)
    height = plot.height
    pixel = height / ((high - low) or 1.0) * (-1 if panel.axis.descending else 1)
    foot = high if panel.axis.descending else low
    ends.sort(key=lambda end: (end[2] - foot) * pixel)
    names = [str(one.end_name).split("\n") for one, *_ in ends]
    heights = apart([(end[2] - foot) * pixel for end in ends], [len(lines) for lines in names], height)
    longest = max((len(line) for lines in names for line in lines), default=0)
    plot.margin_right = 20 + 7 * longest
    for (one, place, value), y in zip(ends, heights, strict=True):
        bar = panel.arrangement == "stack"
        place_at = float(at(panel, place)) if panel.years else [p.key for p in panel.places].index(place)
        half = (one.width or 1 - panel.gap) / 2 + 0.04 if bar else 0.0
        plot.write(
            str(one.end_name), size=13, x=place_at + half, y=value,
            xanchor="left", align="left", xshift=4 if bar else 12,
            # A part is known by where it stands, and a pale fill makes no words; a line is known by its colour.
            yshift=y - (value - foot) * pixel, colour=(one.ink or "actual") if bar else one.colour or
            look.ROLE_COLOUR.get(one.role, "actual"),
        )  # fmt: skip


def _with_names_broken(panel: Panel) -> Panel:
    """The panel with the names of its series broken into lines, where it has little room for them."""
    broken = (replace(one, end_name="\n".join(wrapped(str(one.end_name), panel.end_room))) for one in panel.series)
    return replace(panel, series=tuple(broken))


def _ends_of_stack(panel: Panel) -> list[tuple[Series, str, float]]:
    last, height, ends = panel.places[-1].key, 0.0, []
    for one in panel.series:
        if one.mark != "bar":
            continue
        value = next((point.value or 0.0 for point in one.points if point.place == last), 0.0)
        if one.end_name:
            ends.append((one, last, height + value / 2))
        height += value
    return ends
