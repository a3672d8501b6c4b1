"""The SVG of every chart: well-formed, nothing cut, every figure told, and each mark where its number is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import combinations
from xml.etree import ElementTree

import pytest

from ktudash import registry, theme
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Role, Series, Story
from ktudash.components.static import inner_width
from ktudash.drawing import tablet
from ktudash.drawing.svg import paper, svg
from ktudash.view import View
from ktudash.words import speaking

SVG = "{http://www.w3.org/2000/svg}"
WIDTH = 700.0
#: Pixels by which the width of words may be estimated too large.
_MISTAKEN = 10.0

registry.discover()
CHARTS = registry.charts()


def drawn(chart: Chart, width: float = WIDTH) -> ElementTree.Element:
    return ElementTree.fromstring(svg(chart, width=width))  # noqa: S314 - our own text


def declared(one: registry.Declared, figures: str = "corrected") -> Chart:
    chart = registry.spoken_chart(one, View(one.page, figures=figures))
    assert chart is not None
    return chart


def titles(root: ElementTree.Element) -> list[str]:
    return [str(one.text) for one in root.iter(f"{SVG}title")]


@pytest.mark.parametrize("one", CHARTS, ids=lambda one: one.name)
def test_every_figure_is_told_where_it_stands(one: registry.Declared) -> None:
    chart = declared(one)
    told = titles(drawn(chart))
    for series in chart.series:
        for point in series.points:
            if point.value is not None and series.mark != "text":
                assert any(words.startswith(f"{point.shown}\n{series.name}") for words in told), (series.name, point)


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("figures", ["corrected", "printed"])
@pytest.mark.parametrize("one", CHARTS, ids=lambda one: one.name)
def test_no_word_leaves_the_paper(one: registry.Declared, figures: str, lang: str) -> None:
    width = 1120 * one.span / 12 - 36
    with speaking(lang):
        chart = declared(one, figures)
        root = drawn(chart, width)
    cut = [
        one
        for one in boxes(root)
        if one.left < -2 or one.right > width + 2 or one.top < 0 or one.base > chart.height + 1
    ]
    assert not cut, (width, chart.height, cut)


@dataclass(frozen=True)
class Box:
    """Where words stand: from the height of their first line to below their last, whose letters stand on ``base``."""

    words: str
    left: float
    right: float
    top: float
    base: float
    bottom: float

    def is_on(self, other: Box) -> bool:
        """Whether the two write over each other, by more than their estimated widths are wrong."""
        across = min(self.right, other.right) - max(self.left, other.left)
        return across > _MISTAKEN and min(self.bottom, other.bottom) - max(self.top, other.top) > 2


def boxes(root: ElementTree.Element) -> list[Box]:
    """Every piece of words of a drawing that stands level."""
    found = []
    for text in root.iter(f"{SVG}text"):
        if text.get("transform"):
            continue
        size, x, y = float(text.get("font-size", 13)), float(text.get("x", 0)), float(text.get("y", 0))
        lines = [text.text or "", *(str(span.text) for span in text.iter(f"{SVG}tspan"))]
        wide = paper.width("\n".join(lines), size)
        left = x - {"start": 0, "middle": wide / 2, "end": wide}[text.get("text-anchor", "start")]
        deep = (len(lines) - 1) * paper.LEADING * size
        found.append(Box("\n".join(lines), left, left + wide, y - 0.7 * size, y, y + deep + 0.2 * size))
    return found


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("one", CHARTS, ids=lambda one: one.name)
def test_no_words_stand_on_others(one: registry.Declared, lang: str) -> None:
    with speaking(lang):
        chart = declared(one)
    usual = inner_width(one.span)
    for made, wide in ((chart, usual), (tablet.for_tablet(chart, usual), tablet.WIDTH)):
        if wide == tablet.WIDTH and one.span > 8:
            continue  # the browser lays it out anew
        found = boxes(drawn(made, wide))
        touching = [(this.words, that.words) for this, that in combinations(found, 2) if this.is_on(that)]
        assert not touching, wide


def test_an_actual_band_stands_in_its_targets_outline_and_both_have_their_numbers() -> None:
    def bands(role: Role, *edges: float) -> Series:
        points = (Point(str(2020 + n), edge, label=f"{edge:.0f}+") for n, edge in enumerate(edges))
        return Series(role, role, tuple(points), mark="band")

    chart = chart_of(bands("target", 801, 801), bands("actual", 601))
    axis = Axis(low=1, high=1200, descending=True)
    root = drawn(replace(chart, panels=(replace(chart.panels[0], axis=axis),)))
    (target, alone), (actual,) = (
        [rect for rect in root.iter(f"{SVG}rect") if rect.get("stroke") == theme.COLOUR[role]]
        for role in ("target", "actual")
    )
    assert float(actual.get("width", 0)) < float(target.get("width", 0)) == float(alone.get("width", 0))
    numbers = [one for one in boxes(root) if one.words.endswith("+")]
    assert sorted(one.words for one in numbers) == ["601+", "801+", "801+"]
    assert not [(this, that) for this, that in combinations(numbers, 2) if this.is_on(that)]


def test_the_word_of_a_gap_is_small_where_bars_stand_close() -> None:
    alone = chart_of(Series("A", "actual", years(10, None, 30)))
    (panel,) = alone.panels
    close = replace(alone, panels=tuple(replace(panel, column=number) for number in range(3)))
    sizes = [
        {text.get("font-size") for text in drawn(one).iter(f"{SVG}text") if text.get("font-size") in ("12", "10.5")}
        for one in (alone, close)
    ]
    assert sizes == [{"12"}, {"10.5"}]


def years(*values: float | None) -> tuple[Point, ...]:
    return tuple(
        Point(str(2020 + number), value, str(value), str(value), status="reported" if value is not None else "none")
        for number, value in enumerate(values)
    )


def chart_of(*series: Series, **look: object) -> Chart:
    places = tuple(Place(str(2020 + number), str(2020 + number)) for number in range(3))
    panel = Panel(places, series, years=True, axis=Axis(0.0, 100.0), **look)  # type: ignore[arg-type]
    return Chart(Story("made", "A title"), (panel,))


def bars(root: ElementTree.Element) -> list[tuple[float, float, float]]:
    """Middle, top and height of every told bar."""
    found = []
    for rect in root.iter(f"{SVG}rect"):
        if rect.find(f"{SVG}title") is not None:
            left, top, wide, high = (float(rect.get(name, 0)) for name in ("x", "y", "width", "height"))
            found.append((left + wide / 2, top, high))
    return found


def test_bars_are_as_high_as_their_numbers() -> None:
    (_, first_top, first), (_, _, second), (_, _, third) = bars(
        drawn(chart_of(Series("A", "actual", years(25, 50, 100))))
    )
    assert second == pytest.approx(2 * first, abs=0.2)
    assert third == pytest.approx(4 * first, abs=0.2)
    assert first_top > 0


def test_parts_of_a_stack_stand_on_one_another() -> None:
    low, high = Series("Low", "part", years(25, 50, 10)), Series("High", "part", years(25, 50, 90))
    found = bars(drawn(chart_of(low, high, arrangement="stack")))
    for below, above in zip(found[:3], found[3:], strict=True):
        assert above[0] == below[0]
        assert above[1] + above[2] == pytest.approx(below[1], abs=0.2)


def test_bars_of_a_group_stand_beside_one_another() -> None:
    found = bars(
        drawn(
            chart_of(
                Series("A", "actual", years(1, 2, 3)), Series("B", "previous", years(1, 2, 3)), arrangement="beside"
            )
        )
    )
    assert [one[0] for one in found[:3]] < [one[0] for one in found[3:]]
    assert len({one[0] for one in found}) == 6


def test_a_gap_in_the_data_is_a_gap_in_the_line() -> None:
    ways = [
        path.get("d", "")
        for path in drawn(chart_of(Series("A", "actual", years(10, None, 30), mark="line"))).iter(f"{SVG}path")
    ]
    assert not ways  # a single point on each side of the gap: dots, and no line between them
    whole = drawn(chart_of(Series("A", "actual", years(10, 20, 30), mark="line")))
    assert [path.get("d", "").count("L") for path in whole.iter(f"{SVG}path")] == [2]


def test_what_looks_like_a_tag_stays_text() -> None:
    chart = chart_of(Series("<b>A</b> & \x00B", "actual", years(1, 2, 3)))
    chart = replace(chart, story=replace(chart.story, title='"<script>"'))
    text = svg(chart)
    assert "<script>" not in text
    assert "<b>" not in text
    assert titles(ElementTree.fromstring(text))[0].startswith("1\n<b>A</b> & B")  # noqa: S314


def test_patterns_of_two_charts_on_a_page_have_names_of_their_own() -> None:
    one = chart_of(Series("A", "forecast", years(1, 2, 3)))
    two = replace(one, story=replace(one.story, name="other"))
    ids = [re.findall(r'pattern id="([^"]+)"', svg(chart)) for chart in (one, two)]
    assert all(ids)
    assert set(ids[0]).isdisjoint(ids[1])


def test_heads_of_a_heatmap_stand_level_where_they_have_room_and_upright_where_not() -> None:
    (one,) = [one for one in CHARTS if one.name == "labour-heat"]
    chart = declared(one)
    assert "rotate(" not in svg(chart, width=1400)
    assert svg(chart, width=700).count("rotate(-90") == len(list(chart.series))
