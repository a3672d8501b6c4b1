"""The chart card: the only way a figure is shown.

Title, subtitle, chart, table twin, notes, source line and menu, all read from the chart. What the menu does
happens in the browser (``web/src/card``); the card marks its buttons with ``data-card-action``. The chart itself
goes with it as JSON (``data-chart``): that is what a deck keeps and what an export is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.chart.model import Chart
from ktudash.chart.table import table as table_of
from ktudash.chart.wire import to_json
from ktudash.components import attributes
from ktudash.components.audit.mark import mark, of_chart
from ktudash.components.explained import below
from ktudash.components.help import help_link, place_of
from ktudash.components.screen import on_phone, on_tablet
from ktudash.components.static import inner_width
from ktudash.components.twin import twin_data, twin_of, twin_table
from ktudash.components.wide import blocks, wide
from ktudash.drawing import phone, tablet
from ktudash.drawing.pptx import is_native
from ktudash.drawing.svg import svg
from ktudash.drawing.svg.frame import margins
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import msg, say

#: What a chart's menu offers, in its order; ``web/src/card/card.js`` knows what each does.
MENU: Final = ("picture", "png", "svg", "xlsx", "csv", "csv-semicolon", "deck", "embed")


#: As many columns of numbers have room beside the names on a phone.
_COLUMNS: Final = 2

#: Columns of cards that have the whole width of a tablet (``assets/ktudash.css``) and a part of it on a desk. Charts
#: that have the whole there too are drawn for that: the browser lays them out anew.
_WHOLE_ON_TABLET: Final = range(4, 8)


@dataclass(frozen=True, eq=False)
class Card:
    """A spoken chart on a page: how wide it stands (of 12 columns) and to which lines its numbers belong."""

    chart: Chart
    span: int = 6
    lines: frozenset[str] = frozenset()
    clicks: str = ""  # the ``dcc.Store`` that is told which mark was clicked
    leads: Callable[[str], str] | None = None  # the link of a clickable name, or "": for a table in the chart's place

    @property
    def name(self) -> str:
        """The slug of its chart."""
        return self.chart.story.name


def chart_card(
    card: Card,
    *,
    view: View | None = None,
    href: str = "",
    code: str = "",
    new_page: bool = False,
    audited_as: str = "",
) -> Component:
    """The card of one chart; ``href`` makes its title a link (small multiples) with ``code`` beside it.

    ``new_page``: on paper the card begins a page. ``view``: the page, for the mark of the audit and what was
    explained. ``audited_as``: the declared chart on whose figures it rests, where it is none itself.
    """
    chart, story = card.chart, _words(card.chart)
    twin = twin_of(table_of(chart))
    told = _of_years(chart) if href else story.notes
    audited = mark(of_chart(get_store(), audited_as or story.name, view.figures), view) if view else None
    place = place_of(chart, view.figures) if view and not href else ""
    explained = help_link(place, view) if view and place else None
    looks = {"mini": bool(href), "task-break": new_page}
    return html.Section(
        className=" ".join(["card-k", f"span-{card.span}", *(look for look, applies in looks.items() if applies)]),
        **attributes(
            data_card=story.name,
            data_chart=to_json(chart),
            data_native="true" if is_native(chart) else "false",
            aria_label=story.title,
        ),
        children=[
            html.Header(
                className="card-head",
                children=[
                    html.Div(
                        [
                            html.H2(
                                dcc.Link(story.title, href=href) if href else story.title,
                                className="card-title",
                            ),
                            html.P(story.subtitle, className="card-sub"),
                        ]
                    ),
                    _small_tools(code, audited) if href else _tools(story, audited, explained),
                ],
            ),
            _drawing(card, twin),
            html.Div(
                className="card-table",
                hidden=True,
                role="group",
                tabIndex="0",  # the arrow keys scroll it where it is wider or higher than its card
                **attributes(data_twin=twin_data(twin), data_caption=story.subtitle, aria_label=story.subtitle),
            ),
            html.Div([html.P(note) for note in told], className="card-notes") if told else None,
            below(story.name, view) if view and not href else None,
            None
            if href
            else html.Footer([html.Span(part) for part in (story.source, story.key) if part], className="card-foot"),
        ],
    )


def _drawing(card: Card, twin: Mapping[str, Any]) -> Component:
    """The chart as SVG: ``web/src/wake.js`` lays it into its place, ``point.js`` says what its marks show."""
    if on_phone():
        return _for_phone(card, twin)
    made, width = card.chart, inner_width(card.span)
    if on_tablet() and card.span in _WHOLE_ON_TABLET:
        made, width = tablet.for_tablet(made, width), tablet.WIDTH
    edge = margins(made, width)
    return html.Div(
        className="card-chart",
        style={"height": f"{made.height}px"},
        **attributes(
            data_svg=svg(made, width=width, clicks=bool(card.clicks)),
            data_margins=f"{edge.left:.0f} {edge.right:.0f} {edge.top:.0f} {edge.bottom:.0f}",
            **_clicks(card),
        ),
    )


def _clicks(card: Card) -> dict[str, str]:
    """Where the browser puts which mark was clicked."""
    return {"data_clicks": card.clicks} if card.clicks else {}


def _for_phone(card: Card, twin: Mapping[str, Any]) -> Component:
    """One panel a row, which stays a drawing; where that cannot be read, the numbers as a table."""
    if not phone.readable(card.chart):
        table = twin_table(twin, css="table-k", leads=card.leads)
        fits = len(twin["columns"]) <= _COLUMNS
        return html.Div(wide(table) if fits else blocks(table), **attributes(**_clicks(card)))
    made = phone.for_phone(card.chart)
    return html.Div(
        className="card-chart",
        style={"height": f"{made.height}px"},
        **attributes(
            data_svg=svg(made, width=phone.WIDTH, apart=phone.apart(made), clicks=bool(card.clicks)), **_clicks(card)
        ),
    )


@dataclass(frozen=True)
class _Words:
    """The story of a spoken chart, as the strings that it consists of."""

    name: str
    title: str
    subtitle: str
    source: str
    key: str
    notes: tuple[str, ...]


def _words(chart: Chart) -> _Words:
    told = chart.story
    return _Words(
        name=told.name,
        title=str(told.title),
        subtitle=str(told.subtitle),
        source=str(told.source),
        key=str(told.key),
        notes=tuple(str(note) for note in told.notes),
    )


def _of_years(chart: Chart) -> tuple[str, ...]:
    """The notes to which the marks of a chart lead: a small multiple has no room for the others."""
    return tuple(dict.fromkeys(str(note) for panel in chart.panels for one in panel.places for note in one.notes))


def _tools(story: _Words, audited: Component | None, explained: Component | None) -> Component:
    badge = None
    if story.notes:
        badge = html.Span(
            say(msg("card-notes", count=len(story.notes))),
            className="badge-note",
            title="\n".join(story.notes),
        )
    return html.Div(
        className="card-tools",
        children=[
            audited,
            badge,
            explained,
            _action("table", say(msg("card-table")), say(msg("card-table-help")), aria_expanded="false"),
            _action("copy", say(msg("card-copy")), say(msg("card-copy-help"))),
            _place_for_taking(),
        ],
    )


def _small_tools(code: str, audited: Component | None) -> Component:
    """The tools of a small multiple: its code, and what every chart can be taken along as."""
    return html.Div(
        [html.Span(code, className="card-code"), audited, _place_for_taking()], className="card-tools small-tools"
    )


def _place_for_taking() -> Component:
    return html.Span(className="taken-along", **attributes(data_taken_along="true"))


def taken_along() -> Component:
    """What every chart can be taken along as, once a page: ``web/src/card/tools.js`` puts a copy on each card.

    Ten components on each of 48 cards kept a browser busy longer than their drawings.
    """
    add, more = say(msg("card-deck")), say(msg("card-more"))
    children = [
        _action("deck", say(msg("card-deck-sign")), add, aria_label=add),
        html.Details(
            className="tool-menu",
            children=[
                html.Summary("⋯", className="tool", title=more, **attributes(aria_label=more)),
                html.Div(
                    className="menu",
                    children=[
                        html.Button(
                            say(msg("card-taken-as", form=action)), type="button", **attributes(data_card_action=action)
                        )
                        for action in MENU
                    ],
                ),
            ],
        ),
    ]
    return html.Div(children, id="taken-along", hidden=True)


def _action(action: str, text: str, title: str, **more: str) -> Component:
    return html.Button(
        text, type="button", className="tool", title=title, **attributes(data_card_action=action, **more)
    )


def text_card(
    title: str,
    children: Component | Sequence[Component],
    *,
    subtitle: str = "",
    foot: str = "",
    span: int = 6,
    tools: Component | None = None,
) -> Component:
    """A card of words or small components, in the same dress as the charts; ``tools`` stand where theirs do."""
    return html.Section(
        className=f"card-k span-{span}",
        **attributes(aria_label=title),
        children=[
            html.Header(
                className="card-head",
                children=[
                    html.Div(
                        [
                            html.H2(title, className="card-title"),
                            html.P(subtitle, className="card-sub") if subtitle else None,
                        ]
                    ),
                    tools,
                ],
            ),
            html.Div(_body(children), className="card-body-k"),
            html.Footer(foot, className="card-foot") if foot else None,
        ],
    )


def _body(children: Component | Sequence[Component]) -> list[Component]:
    given = [children] if isinstance(children, Component) else children
    return [wide(one) if isinstance(one, html.Table) else one for one in given]


def empty_state(words: str, *, link: tuple[str, str] | None = None, span: int = 12) -> Component:
    """Nothing to show, said in words, with a way on: ``link`` is ``(text, href)``."""
    return html.Section(
        className=f"card-k span-{span} empty",
        children=html.P([words, " ", dcc.Link(link[0], href=link[1]) if link else None]),
    )


def sparkline(
    values: list[float | None],
    *,
    width: int = 120,
    height: int = 28,
    role: str = "target",
    descending: bool = False,
) -> Component:
    """A small line without axes as an inline picture. Decoration beside written numbers.

    Gaps stay gaps, and a value between two of them is a dot. ``descending``: small values stand high, as the places of
    a ranking do.
    """
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return html.Span(className="spark-none")
    low, span = min(known), (max(known) - min(known)) or 1.0
    step = (width - 6) / (len(values) - 1)
    runs: list[list[str]] = [[]]
    for index, value in enumerate(values):
        if value is None:
            runs.append([])
            continue
        share = 1 - (value - low) / span if descending else (value - low) / span
        runs[-1].append(f"{3 + index * step:.1f} {height - 4 - share * (height - 8):.1f}")
    path = [f"M{' L'.join(run)}{'Z' if len(run) == 1 else ''}" for run in runs if run]
    colour = theme.COLOUR[role].replace("#", "%23")
    svg = (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}'>"
        f"<path d='{' '.join(path)}' fill='none' stroke='{colour}' stroke-width='2' stroke-linecap='round'/></svg>"
    )
    return html.Img(src=f"data:image/svg+xml;utf8,{svg}", width=width, height=height, alt="", className="spark")
