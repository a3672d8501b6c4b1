"""What stands around every page: navigation, the line filter, the figures switch, alerts, the grid of cards.

All of it is drawn from the :class:`~ktudash.view.View`, so no callback has to keep controls and URL alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, Final
from urllib.parse import urlencode

import dash
import dash_bootstrap_components as dbc
from dash import ClientsideFunction, Input, Output, State, clientside_callback, dcc, html
from dash.development.base_component import Component

from ktudash import registry
from ktudash.catalog import Line
from ktudash.clock import now
from ktudash.components import attributes, languages, screen, who
from ktudash.components.card import Card, chart_card, taken_along
from ktudash.components.fold import Folded, fold_of
from ktudash.components.help import PATH as HELP
from ktudash.components.tab import leave, tab_title
from ktudash.components.terms import led_to_glossary
from ktudash.plan.names import line_name, line_tag
from ktudash.reported import UNREAD
from ktudash.site import inside
from ktudash.store import get_store
from ktudash.view import AS_OF, FIGURES, View
from ktudash.words import Message, Text, language, msg, say, voice

#: The page that lists the indicators: the search of the top bar leads there (and it has a box of its own).
TARGETS: Final = "/targets"
SEARCH_ID: Final = "shell-search"
DECK: Final = "/deck"

#: Headings of the navigation in their order. A page names its group in ``register_page``, and may give its name as
#: a text there, ``label``, which is said in the language of the reader.
GROUPS: Final = ("Overview", "Plan", "Topics", "Analyses", "Work")


def page(
    view: View,
    *,
    lines: Sequence[Line],
    title: str,
    lead: str | Component,
    cards: Sequence[Card | Component | Folded],
    controls: Sequence[Component] = (),
    tiles: Sequence[Component] = (),
    tab: Text = "",
    filters: Sequence[Text] | None = None,
    said_by_charts: bool = False,
    frozen: Mapping[str, str] | None = None,
) -> Component:
    """A whole page. Of the cards with lines, only those of the filter's line are shown, and it is said.

    ``tab`` is the title of the browser's tab, where it is not the page's own with its line. ``filters`` are what
    narrows the page where that is more than its line; they go with every chart that is taken along,
    unless its own subtitle says them (``said_by_charts``). ``frozen`` are
    parameters that a copied link spells out, because what goes without saying today may not tomorrow.
    """
    of_tab: list[Text] = [line_tag(line) for line in lines if line.id == view.line]
    if view.figures == "printed":
        of_tab.append(msg("shell-figures-chosen", figures=view.figures))
    leave(tab or tab_title(title, of_tab))
    shown, notice = _of_line(view, lines, cards)
    told: list[Any] = [html.P(lead, className="page-lead"), html.Div(_drawn(view, shown), className="grid-k")]
    # In help the glossary stands itself.
    led, drawn = told if view.path == HELP else led_to_glossary(told, view)
    # Without a chart of the line nothing is there to be steered or read: what would stay is another line's.
    empty = notice is not None and not shown
    if filters is None:
        filters = [line_tag(line) for line in lines if line.id == view.line]
    narrowed = say(view.narrowed(filters))
    return html.Div(
        className="shell",
        # The frame of the document has its own: another window may have chosen another language since.
        lang=language(),
        children=[
            html.A(say(msg("shell-skip")), href="#main", className="skip"),
            _sidebar(view),
            html.Main(
                id="main",
                className="main",
                **attributes(
                    data_filters=say(view.narrowed(())) if said_by_charts else narrowed,
                    data_link=view.href(**(frozen or {})),
                    data_taken=now().isoformat(timespec="minutes"),
                ),
                children=[
                    _topbar(view, lines),
                    _paper_head(view),
                    html.H1(title, className="page-title"),
                    led,
                    html.P(narrowed, className="paper-filters") if narrowed else None,
                    *[dbc.Alert(say(problem), color="warning", className="alert-k") for problem in view.problems],
                    _without_ledger(),
                    _behind(),
                    _day(view),
                    html.Div(list(controls), className="controls") if controls and not empty else None,
                    html.Div(list(tiles), className="tiles") if tiles else None,
                    notice,
                    drawn,
                    taken_along(),
                ],
            ),
        ],
    )


def _paper_head(view: View) -> Component:
    """Whose figures these are, of which moment and found where: for paper alone. The browser knows its own address."""
    moment = view.as_of.written if view.as_of else voice(language()).datetime(now(), "long")
    words = say(msg("shell-paper-head", moment=moment))
    return html.P([words, html.Span(**attributes(data_paper_address=""))], className="paper-head")


def _without_ledger() -> Component | None:
    """That what was reported cannot be read just now: what the page shows is the plan alone."""
    if get_store().version() != UNREAD:
        return None
    return dbc.Alert(say(msg("serving-no-actuals")), color="danger", className="alert-k")


def _behind() -> Component | None:
    """That the newest files of the data could not be read."""
    return dbc.Alert(say(msg("serving-behind")), color="warning", className="alert-k") if get_store().behind else None


def _day(view: View) -> Component | None:
    """That the page is not of today, with the way back."""
    then = view.as_of
    if then is None:
        return None
    words = say(msg("shell-as-of", met=bool(then.meeting), meeting=then.meeting, day=then.written))
    link = dcc.Link(say(msg("shell-as-of-now")), href=replace(view, as_of=None).href())
    return html.P([words, " ", link], className="notice")


def _drawn(view: View, shown: Sequence[Card | Component | Folded]) -> list[Component]:
    """The cards as they stand on the page. Folds are open where nothing else has a chart: nobody comes for nothing."""
    alone = not any(isinstance(card, Card) for card in shown)
    made: list[Component] = []
    for card in shown:
        if isinstance(card, Folded):
            made.append(fold_of(card, _drawn(view, card.cards), is_open=alone and _charts(card.cards) > 0))
        else:
            made.append(chart_card(card, view=view) if isinstance(card, Card) else card)
    return made


def _charts(cards: Iterable[Card | Component | Folded]) -> int:
    return sum(_charts(card.cards) if isinstance(card, Folded) else isinstance(card, Card) for card in cards)


def _of_line(
    view: View, lines: Sequence[Line], cards: Sequence[Card | Component | Folded]
) -> tuple[list[Card | Component | Folded], Component | None]:
    if not view.line:
        return list(cards), None
    kept = _kept(view.line, cards)
    total, count = _charts(cards), _charts(kept)
    if count == total:
        return kept, None
    chosen = next(line for line in lines if line.id == view.line)
    name = _line_title(chosen.id, chosen)
    link = (say(msg("shell-show-all")), view.href(line=""))
    if not count:
        return [], _elsewhere(view, name, link)
    words = say(msg("shell-hidden", shown=count, total=total, line=name))
    return kept, html.P([words, " ", dcc.Link(link[0], href=link[1])], className="notice")


def _kept(line: str, cards: Iterable[Card | Component | Folded]) -> list[Any]:
    """The charts of a line, and what is none; a fold that loses all its charts goes with what stands beside them."""
    kept: list[Any] = []
    for card in cards:
        if isinstance(card, Folded):
            inside = replace(card, cards=tuple(_kept(line, card.cards)))
            if _charts(inside.cards) or not _charts(card.cards):
                kept.append(inside)
        elif not isinstance(card, Card) or line in card.lines:
            kept.append(card)
    return kept


def _elsewhere(view: View, line: Message, all_lines: tuple[str, str]) -> Component:
    """No chart of the line is here: where its charts are, and the way to all lines."""
    there = [entry for entry in _navigation() if view.line in _lines_of_page(entry["path"])]
    ways = [(_label(entry), view.href(entry["path"])) for entry in there] or [
        (say(msg("shell-indicators")), view.href(TARGETS))
    ]
    links: list[Any] = [say(msg("shell-all-hidden", line=line, elsewhere=bool(there)))]
    for place, (text, href) in enumerate((*ways, all_lines)):
        links += [" · " if place else " ", dcc.Link(text, href=href)]
    return html.Section(html.P(links), className="card-k span-12 empty")


def _taken_along(view: View) -> Component:
    """The page as a file to read elsewhere, and the charts of its line where it has one."""
    then = {AS_OF: view.as_of.link} if view.as_of else {}
    asked = [("page", {"of": view.href(), **then})]
    if view.line:
        asked.append(("line", {"line": view.line, **then}))
    links = [
        html.A(
            say(msg("report-take", what=what, form=form)),
            href=inside(f"/export/report/{form}?{urlencode(query)}"),
            className="menu-item",
            download="",
        )
        for what, query in asked
        for form in ("html", "pdf")
    ]
    label = html.Summary(say(msg("report-menu")), className="drop-button")
    return html.Details(className="drop", children=[label, html.Div(links, className="menu")])


def _navigation() -> list[dict[str, Any]]:
    """The pages of the navigation, in its order."""
    pages = [entry for entry in dash.page_registry.values() if entry.get("group")]
    return sorted(pages, key=lambda entry: (GROUPS.index(entry["group"]), entry["order"]))


def _label(entry: Mapping[str, Any]) -> str:
    return say(entry.get("label", entry["name"]))


def _lines_of_page(path: str) -> frozenset[str]:
    """The lines that the charts of a page belong to; empty for a page that declares none."""
    store = get_store()
    return frozenset[str]().union(*(registry.lines_of(one, store) for one in registry.charts(path)))


def _without(entry: Mapping[str, Any], view: View) -> bool:
    """Whether a page has charts, and none of the filter's line."""
    lines = _lines_of_page(entry["path"])
    return bool(view.line and lines) and view.line not in lines


def _line_title(number: str, line: Line) -> Message:
    return msg("shell-line-name", number=number, name=line_name(line))


def _sidebar(view: View) -> Component:
    groups: list[Component] = []
    for group, entries in groupby(_navigation(), key=lambda entry: entry["group"]):
        groups.append(html.Div(say(msg("shell-group", group=group.lower())), className="nav-group"))
        groups += [_nav_item(entry, view) for entry in entries]
    return html.Nav(
        className="sidebar",
        **attributes(aria_label=say(msg("shell-menu"))),
        children=[
            html.Div([html.Span(className="brand-mark"), say(msg("shell-brand"))], className="brand"),
            html.Button(
                say(msg("shell-menu")),
                type="button",
                className="nav-toggle",
                **attributes(data_shell_action="menu", aria_expanded="false"),
            ),
            languages.choice(view),
            who.standing(view),
            html.Div([*groups, screen.choice(view)], className="nav-items"),
        ],
    )


def _nav_item(entry: Mapping[str, Any], view: View) -> Component:
    """The link to a page; where it has no chart of the filter's line, that stands beside its name."""
    path = entry["path"]
    current = path == view.path or (path != "/" and view.path.startswith(path + "/"))
    mark = None
    if _without(entry, view):
        mark = html.Span(say(msg("shell-no-charts")), className="nav-none")
    return dcc.Link(
        [_label(entry), mark] if mark else _label(entry),
        href=view.href(path, **({} if path != view.path else dict(view.extra))),
        className="nav-item current" if current else "nav-item",
    )


def menu(label: str, value: str, entries: Iterable[tuple[str, str, bool] | str]) -> Component:
    """A drop-down of links: ``(text, href, chosen)`` each, or a heading. Plain HTML, no callback."""
    items: list[Component] = []
    for entry in entries:
        if isinstance(entry, str):
            items.append(html.Div(entry, className="menu-head"))
            continue
        text, href, chosen = entry
        items.append(dcc.Link(text, href=href, className="menu-item chosen" if chosen else "menu-item"))
    return html.Details(
        className="drop",
        children=[
            html.Summary([html.Span(label, className="drop-label"), " ", html.B(value)], className="drop-button"),
            html.Div(items, className="menu"),
        ],
    )


def search_box(box_id: str, words: str, value: str = "") -> Component:
    """A search box with its label for readers of the screen."""
    return html.Label(
        [
            html.Span(words, className="visually-hidden"),
            dcc.Input(id=box_id, type="search", value=value, placeholder=words, autoComplete="off"),
        ],
        className="search",
    )


def let_search(box_id: str) -> None:
    """What is typed into a page's search box goes into the page's link, at Enter or when the reader leaves the box."""
    clientside_callback(
        ClientsideFunction("shell", "search"),
        Output("url", "href", allow_duplicate=True),
        Input(box_id, "n_submit"),
        Input(box_id, "n_blur"),
        State(box_id, "value"),
        prevent_initial_call=True,
    )


def _topbar(view: View, lines: Sequence[Line]) -> Component:
    entries: list[tuple[str, str, bool] | str] = [(say(msg("shell-all-lines")), view.href(line=""), not view.line)]
    for plan in ("SP", "CD"):
        entries.append(say(msg("shell-plan", plan=plan)))
        entries += [
            (say(_line_title(str(line.number), line)), view.href(line=line.id), view.line == line.id)
            for line in lines
            if line.plan == plan
        ]
    chosen = next((line for line in lines if line.id == view.line), None)
    value = say(line_tag(chosen) if chosen else msg("shell-all-lines"))
    return html.Div(
        className="topbar",
        children=[
            menu(say(msg("shell-line")), value, entries),
            menu(
                say(msg("shell-figures")),
                say(msg("shell-figures-chosen", figures=view.figures)),
                [
                    (say(msg("shell-figures-help", figures=one)), view.href(figures=one), view.figures == one)
                    for one in FIGURES
                ],
            ),
            _taken_along(view),
            html.Div(className="push"),
            None if view.path == TARGETS else search_box(SEARCH_ID, say(msg("shell-search"))),
            # The browser keeps the deck and writes its number of charts into the attribute.
            dcc.Link(
                html.Span(say(msg("shell-deck")), **attributes(data_deck_count="")),
                href=view.href(DECK),
                className="plain-button",
            ),
        ],
    )
