"""The page of the two plans: on top what became of all indicators, below one pair, all pairs, what goes and comes."""

from __future__ import annotations

from collections.abc import Iterable

from dash.development.base_component import Component

from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.components import topic
from ktudash.components.card import Card, chart_card, empty_state, text_card
from ktudash.components.fold import Fold, Folded
from ktudash.components.help import help_link
from ktudash.components.shell import menu, page
from ktudash.components.tab import tab_title
from ktudash.indicators.charts import fates_chart, seam_chart
from ktudash.pages.two_plans import PATH
from ktudash.pages.two_plans.choice import OF_PAIRS, PARAMETERS, Choice, line_of, read
from ktudash.pages.two_plans.shown import facts, listed, without
from ktudash.plan.names import line_tag
from ktudash.plan.pairs import VERDICTS
from ktudash.plan.seam import DROPPED, NEW
from ktudash.plan.seam_charts import fate_name
from ktudash.store import Store, get_store
from ktudash.words import Text, Year, language, msg, say, voice


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("pairs-name"), order=15, group="Plan", layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    choice = read(store, query)
    return page(
        choice.view,
        lines=list(store.catalog.lines.values()),
        title=say(_title(choice)),
        lead=say(_lead(store)),
        tab=tab_title(msg("pairs-name"), choice.filters),
        controls=_controls(store, choice),
        filters=(),
        frozen={"pair": choice.shown.pair.id} if choice.shown else None,
        cards=_cards(store, choice),
    )


def _title(choice: Choice) -> Text:
    fates = list(choice.fates.values())
    older = [fate for code, fate in choice.fates.items() if code.startswith("SP-")]
    return msg(
        "pairs-page-title",
        dropped=older.count(DROPPED),
        of=len(older),
        new=fates.count(NEW),
        of_new=len(fates) - len(older),
    )


def _lead(store: Store) -> Text:
    older, newer = (store.catalog.documents[plan].years for plan in ("SP", "CD"))
    both = sorted({*older} & {*newer})
    return msg("pairs-page-lead", first=Year(both[0]), last=Year(both[-1]), pairs=len(store.pairs.pairs))


def _controls(store: Store, choice: Choice) -> list[Component]:
    return [
        _pair_menu(store, choice),
        _menu(choice, "verdict", choice.verdict, [(one, msg("pairs-verdict", verdict=one)) for one in VERDICTS]),
        _menu(choice, "fate", choice.fate, [(one, fate_name(one)) for one in OF_PAIRS]),
    ]


def _pair_menu(store: Store, choice: Choice) -> Component:
    """All pairs, below the directions of the newer plan."""
    entries: list[tuple[str, str, bool] | str] = []
    heading = ""
    for one in store.seams(choice.view.figures):
        line = store.catalog.lines[line_of(store, one.pair.newer[0])]
        if say(line_tag(line)) != heading:
            heading = say(line_tag(line))
            entries.append(heading)
        entries.append((say(one.pair.name), choice.view.href(pair=one.pair.id), one is choice.shown))
    shown = say(choice.shown.pair.name) if choice.shown else say(msg("pairs-any"))
    return menu(say(msg("pairs-menu", menu="pair")), shown, entries)


def _menu(choice: Choice, name: str, value: str, options: Iterable[tuple[str, Text]]) -> Component:
    """A filter of the list. A pair that was chosen would stay whatever is listed, so it is left."""
    words = {key: say(text) for key, text in options}
    every = say(msg("pairs-any"))
    entries = [(every, choice.view.href(pair="", **{name: ""}), not value)]
    entries += [(text, choice.view.href(pair="", **{name: key}), key == value) for key, text in words.items()]
    return menu(say(msg("pairs-menu", menu=name)), words.get(value, every), entries)


def _cards(store: Store, choice: Choice) -> list[Card | Component | Folded]:
    view = choice.view
    cards: list[Card | Component | Folded] = [chart_card(Card(_said(fates_chart(store, view.figures, view.line)), 12))]
    if choice.shown:
        pair = choice.shown.pair.id
        cards += [
            chart_card(Card(_said(seam_chart(store, pair, view.figures)), 8), view=view),
            facts(store, view, choice.shown),
        ]
    if choice.found:
        cards.append(_pairs(store, choice))
    else:
        everything = view.href(**dict.fromkeys(PARAMETERS, ""), line="")
        cards.append(empty_state(say(msg("pairs-nothing")), link=(say(msg("pairs-clear")), everything)))
    alone = [one for fate in (DROPPED, NEW) if (one := without(store, view, choice.fates, fate))]
    return [*cards, Folded(Fold("alone", msg("pairs-fold")), tuple(alone))] if alone else cards


def _said(chart: Chart) -> Chart:
    return spoken(chart, voice(language()))


def _pairs(store: Store, choice: Choice) -> Component:
    return text_card(
        say(msg("pairs-list-title", count=len(choice.found), of=len(store.pairs.pairs))),
        listed(store, choice.view, choice.found, choice.shown),
        subtitle=say(msg("pairs-list-sub")),
        span=12,
        tools=help_link("pairs", choice.view),
    )
