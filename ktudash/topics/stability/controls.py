"""The card with the sliders: where they start from, how far they go, what they read."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from typing import Final

import dash_bootstrap_components as dbc
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.shell import menu
from ktudash.site import inside
from ktudash.topics.stability import known, rules
from ktudash.topics.stability.assumptions import EFFECTS, INPUTS, SLIDER_STEP, Assumption, Statement, slider_range
from ktudash.topics.stability.charts import PATH
from ktudash.topics.stability.print_cards import listed_years, measure_name
from ktudash.topics.stability.what_if_charts import origin_year
from ktudash.view import View
from ktudash.words import Message, Number, Signed, Year, msg, say

#: What the page reads of its URL besides line and figures.
PARAMETERS: Final = ("base", "effect", *(one.name for one in fields(Statement)))


def read(view: View) -> tuple[Assumption, View]:
    """The assumption of the URL; what is no base, no effect or no amount here is named among the view's problems."""
    figures = view.figures
    bases = [str(year) for year in (*known.printed_years(figures), *known.planned_years(figures))]
    base, view = view.choice("base", bases, str(_default(figures)))
    effect, view = view.choice("effect", EFFECTS, EFFECTS[0])
    values, view = _amounts(view, known.start(figures, int(base)))
    return known.assumption(figures, int(base), values, effect), view


def _default(figures: str) -> int:
    return known.printed_years(figures)[-1]


def _amounts(view: View, start: Statement) -> tuple[Statement, View]:
    """The amounts of the URL over those of ``start``."""
    values, problems = {}, list(view.problems)
    for name, base in asdict(start).items():
        written = view.get(name)
        low, high = slider_range(base)
        try:
            value = float(written) if written else base
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            words = msg("stability-unknown-number", measure=name, read=written, fallback=Number(base, 1))
            problems.append(words)
            value = base
        values[name] = value
    return Statement(**values), replace(view, problems=tuple(problems))


def controls(view: View, assumption: Assumption) -> Component:
    """The card. Its start is a link; the rest is live (`what_if`)."""
    figures = view.figures
    return text_card(
        say(msg("stability-assume-title")),
        [
            _starts(view, assumption),
            html.P(say(_not_offered(figures)), className="card-sub"),
            *[_slider(name, assumption) for name in INPUTS],
            html.Fieldset(
                [
                    html.Legend(say(msg("stability-effect")), className="legend-k"),
                    dbc.RadioItems(
                        options=[
                            {"label": say(msg("stability-effect-choice", effect=name)), "value": name}
                            for name in EFFECTS
                        ],
                        value=EFFECTS[0] if assumption.effect.moves else EFFECTS[1],
                        id="stability-effect",
                    ),
                ],
                style={"marginTop": "12px"},
            ),
            html.Div(
                [
                    html.Button(
                        say(msg("stability-reset")), id="stability-reset", type="button", className="plain-button"
                    ),
                    html.Button(
                        say(msg("stability-close")),
                        id="stability-close",
                        type="button",
                        className="plain-button",
                        title=say(msg("stability-close-title")),
                    ),
                ],
                style={"display": "flex", "gap": "8px", "marginTop": "12px"},
            ),
            dcc.Store(
                id="stability-start",
                data={
                    "path": inside(PATH),
                    "figures": figures,
                    "base": assumption.base,
                    "values": asdict(assumption.start),
                    "effect": EFFECTS[0],
                    "names": [say(measure_name(name)) for name in INPUTS],
                },
            ),
            dcc.Store(id="stability-written"),
        ],
        subtitle=say(msg("stability-assume-sub")),
        foot=say(msg("stability-assume-foot")),
        span=5,
        tools=help_link("z", view),
    )


def _starts(view: View, assumption: Assumption) -> Component:
    """The menu of the years to start from: links that leave everything moved behind."""
    cleared = dict.fromkeys((*INPUTS, "effect"), "")
    default = _default(view.figures)

    def words(year: int, *, planned: bool) -> str:
        return say(msg("stability-start-year", year=Year(year), planned=planned))

    def entry(year: int, *, planned: bool) -> tuple[str, str, bool]:
        chosen = "" if year == default else str(year)
        return words(year, planned=planned), view.href(base=chosen, **cleared), year == assumption.base

    entries: list[tuple[str, str, bool] | str] = [say(msg("stability-start-printed"))]
    entries += [entry(year, planned=False) for year in known.printed_years(view.figures)]
    entries.append(say(msg("stability-start-planned")))
    entries += [entry(year, planned=True) for year in known.planned_years(view.figures)]
    return menu(say(msg("stability-start")), words(assumption.base, planned=assumption.planned), entries)


def _not_offered(figures: str) -> Message:
    printed, planned = known.printed_years(figures), known.planned_years(figures)
    lost = [year for year in rules.years_of(known.finance(figures)) if year not in printed]
    return msg(
        "stability-not-offered",
        count=len(lost),
        lost=listed_years(lost),
        first=Year(printed[-1] + 1),
        last=Year(planned[0] - 1),
    )


def _slider(name: str, assumption: Assumption) -> Component:
    low, high = slider_range(getattr(assumption.start, name))
    origin = msg("stability-origin", origin=assumption.origin(name), year=origin_year(assumption, name))
    return html.Div(
        [
            html.Div(
                [
                    html.B(say(measure_name(name))),
                    html.Span(
                        say(readout(name, assumption)),
                        id=f"stability-{name}-readout",
                        style={"fontVariantNumeric": "tabular-nums"},
                    ),
                ],
                style={"display": "flex", "justifyContent": "space-between", "gap": "8px"},
            ),
            dcc.Slider(
                id=f"stability-{name}",
                min=low,
                max=high,
                step=SLIDER_STEP,
                value=getattr(assumption.values, name),
                marks=None,
                updatemode="drag",
                allow_direct_input=True,
            ),
            html.Div(say(origin), className="card-sub"),
        ],
        style={"marginTop": "10px"},
    )


def readout(name: str, assumption: Assumption) -> Message:
    """By how much a slider was moved, and from what; its amount stands in its field."""
    base, value = getattr(assumption.start, name), getattr(assumption.values, name)
    return msg(
        "stability-readout",
        moved=value != base,
        change=Signed((value / base - 1) * 100, 1, "%"),
        base=Number(base, 1),
    )
