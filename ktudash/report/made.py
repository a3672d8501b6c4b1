"""What a report is made of: the page at a link, or the charts of a line's standard set, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from dash import html
from dash.development.base_component import Component

from ktudash import deck, registry
from ktudash.chart.model import Chart, Story
from ktudash.chart.wire import from_json
from ktudash.components import words_in
from ktudash.components.addresses import absolute, is_page, made
from ktudash.components.audit.mark import PATH_OF
from ktudash.components.card import Card, chart_card, text_card
from ktudash.drawing.pptx import Field, Grid, Part, Slide, Table
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.plan.names import line_name
from ktudash.report.reading import readable
from ktudash.store import Store
from ktudash.words import Listed, Year, msg, say

#: Columns of a page whose width a chart is drawn for that stands in a frame: that of a column of text.
_FRAME: Final = 8


class NoPage(ValueError):
    """There is no page, line or year of that name; ``read`` is what was asked for."""

    def __init__(self, read: str) -> None:
        super().__init__(read)
        self.read = read


@dataclass(frozen=True)
class Paper:
    """A report before it is a file: its ``title``, its ``main`` part, and the address of the living page, if any."""

    title: str
    main: Component
    link: str = ""


def _parts(address: str) -> SplitResult:
    """An address at which a page stands, taken apart. Raises :class:`NoPage`."""
    parts = urlsplit(address)
    if not parts.path.startswith("/") or not is_page(unquote(parts.path)):
        raise NoPage(address)
    return parts


def of_page(address: str) -> Paper:
    """The page at an address (``/finance?line=SP-5``). Raises :class:`NoPage`."""
    _parts(address)
    page = made(address)
    main = next((one for one in page._traverse() if getattr(one, "id", "") == "main"), page)
    title = next((words_in(one) for one in main._traverse() if getattr(one, "_type", "") == "H1"), "")
    return Paper(title, html.Main(readable(main.children, _lead)), _lead(address))


def of_line(store: Store, line: str, year: int | None = None) -> Paper:
    """The standard set of a line: standing, gaps or way, paths and the charts of its topics. Raises :class:`NoPage`."""
    if line not in store.catalog.lines:
        raise NoPage(line)
    year = deck.year_of(store, line) if year is None else year
    if year not in deck.years_of(store, line):
        raise NoPage(str(year))
    one = store.catalog.lines[line]
    title = say(msg("shell-line-name", number=one.id, name=line_name(one)))
    lead = say(
        msg("deck-section", plan=store.catalog.documents[one.plan].named, count=one.n_indicators, year=Year(year))
    )
    cards = [card for part in deck.parts_of(store, line, year, tables=False) for card in _cards(part)]
    whole = html.Main(
        [
            html.H1(title, className="page-title"),
            html.P(lead, className="page-lead"),
            html.Div(cards, className="grid-k"),
        ]
    )
    return Paper(title, readable(whole, _lead), _lead(f"/targets?line={line}"))


def of_chart(name: str, address: str) -> Paper:
    """The chart ``name`` of the page at an address, alone, as its filters leave it. Raises :class:`NoPage`."""
    _parts(address)
    filters = ""
    for part in made(address)._traverse():
        filters = getattr(part, "data-filters", filters)
        if getattr(part, "data-card", None) == name and getattr(part, "data-chart", None):
            chart = from_json(getattr(part, "data-chart"))
            subtitle = Listed(tuple(one for one in (chart.story.subtitle, filters) if one), "sentence")
            story = replace(chart.story, subtitle=say(subtitle) if filters else chart.story.subtitle)
            card = readable(chart_card(Card(replace(chart, story=story), _FRAME)), _lead)
            return Paper(str(story.title), html.Main(_headed(card)), _lead(address))
    raise NoPage(name)


def _headed(card: Component) -> Component:
    """The card of the only chart of a document: its title is the document's."""
    for part in card._traverse():
        children = getattr(part, "children", None)
        if isinstance(children, list):
            part.children = [html.H1(one.children) if getattr(one, "_type", "") == "H2" else one for one in children]
    return card


def page_of_chart(name: str) -> str:
    """The page that a declared chart, or the path of an indicator, stands on. Raises :class:`NoPage`."""
    code = name.removeprefix(PATH_OF)
    if code != name:
        return f"{TARGETS}/{code}"
    known = {one.name: one.page for one in registry.charts()}
    if name not in known:
        raise NoPage(name)
    return known[name]


def _cards(part: Part) -> Iterator[Component]:
    if isinstance(part, Table):
        yield _table(part)
    elif isinstance(part, Grid):
        yield from (chart_card(Card(_told(one), 6)) for one in part.slides)
    elif isinstance(part, Slide):
        yield chart_card(Card(_told(part), 12))


def _told(slide: Slide) -> Chart:
    """The chart with what the notes of its slide say beside its own."""
    if not slide.remark:
        return slide.chart
    story: Story = slide.chart.story
    return replace(slide.chart, story=replace(story, notes=(*story.notes, *slide.remark.split("\n"))))


def _table(given: Table) -> Component:
    heads = html.Thead(html.Tr([html.Th(one.words, scope="col") for one in given.heads]))
    rows = [html.Tr([_field(one, first=place == 0) for place, one in enumerate(row)]) for row in given.rows]
    foot = say(Listed(tuple(part for part in (given.story.source, given.story.key) if part), "sentence"))
    table = html.Div(html.Table([heads, html.Tbody(rows)], className="table-k"), className="scroll")
    return text_card(str(given.story.title), table, subtitle=str(given.story.subtitle), foot=foot, span=12)


def _field(one: Field, *, first: bool) -> Component:
    return html.Th(one.words, scope="row") if first else html.Td(one.words, className="num" if one.right else "")


def _lead(address: str) -> str:
    """An address of ours from a file: on the site of the settings, else of the request; without either nowhere."""
    if not address.startswith("/") or address.startswith("//"):
        return address if address.startswith(("https://", "http://")) else ""
    whole = absolute(address)
    return whole if whole.startswith("http") else ""
