"""What follows from the assumptions, and the callbacks by which it follows the sliders.

The address bar follows them without a visit to the server (``web/src/what-if.js``).
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Annotated, Any, Final, Literal

from dash import ClientsideFunction, Input, Output, State, callback, clientside_callback, ctx, html
from dash.development.base_component import Component
from pydantic import AfterValidator, Field
from typing_extensions import TypedDict

from ktudash.chart.checks import checked
from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.components.card import Card, chart_card, text_card
from ktudash.components.incoming import STRICT, expect
from ktudash.components.wide import blocks
from ktudash.store import get_store
from ktudash.topics.stability import known
from ktudash.topics.stability.assumptions import EFFECTS, INPUTS, Assumption, Outcome, Statement, rounded
from ktudash.topics.stability.charts import PATH
from ktudash.topics.stability.controls import readout
from ktudash.topics.stability.print_cards import measure_name
from ktudash.topics.stability.what_if_charts import notes, tornado, what_if
from ktudash.view import View
from ktudash.words import Number, Quantity, Signed, Text, Year, language, msg, say, voice


def result(figures: str, assumption: Assumption) -> list[Component]:
    """What follows from an assumption: terms of Z, ratios, sensitivity."""
    outcome = known.outcome(figures, assumption)
    told = notes(assumption, known.rounding(figures, assumption))
    sources = known.sources(assumption)
    source = get_store().catalog.source_line(sources)
    view = View(PATH, figures=figures)

    def card(chart: Chart) -> Component:
        made = replace(checked(chart), sources=sources)
        # It rests on the printed figures of the terms of Z, and on what touches them.
        return chart_card(Card(spoken(made, voice(language())), 7), view=view, audited_as="stability-terms")

    return [
        card(what_if(assumption, outcome, told, source)),
        _ratios(assumption, outcome),
        card(tornado(assumption, outcome, told, source)),
    ]


def _ratios(assumption: Assumption, outcome: Outcome) -> Component:
    """The card with the assumed ratios beside the printed ones, and the class that follows."""
    year = Year(assumption.reference)
    head = (
        msg("stability-head-ratio"),
        msg("stability-printed", year=year),
        msg("stability-assumed"),
        msg("stability-head-change"),
        msg("stability-head-term"),
    )
    printed, ratios = outcome.printed, outcome.ratios
    terms = outcome.formula.terms(ratios)
    rows = [_row(measure_name(name), printed[name], ratios[name], terms[name]) for name in terms]
    rows.append(_row(msg("stability-z"), outcome.z_printed, outcome.z, outcome.z))
    return text_card(
        say(
            msg(
                "stability-ratios-title",
                known=outcome.known,
                profit=Number(assumption.values.profit, 1),
                share=Quantity(ratios["return_on_income"], "%", 1),
            )
        ),
        [
            blocks(
                html.Table(
                    [
                        html.Thead(html.Tr([html.Th(say(words), scope="col") for words in head])),
                        html.Tbody(rows),
                    ],
                    className="table-k",
                )
            ),
            html.P(_class(outcome), id="stability-class", style={"marginTop": "10px"}),
        ],
        subtitle=say(msg("stability-ratios-sub", year=year)),
        foot=say(msg("stability-ratios-foot", threshold=Number(outcome.formula.class_one_from))),
        span=5,
    )


def _row(name: Text, old: float, new: float, term: float) -> Component:
    known_now = new == new
    words: tuple[Text, ...] = (
        Number(old, 2),
        Number(new, 2) if known_now else msg("stability-no-value"),
        Signed(new - old, 2) if known_now else "",
        Number(term, 2),
    )
    return html.Tr([html.Th(say(name), scope="row"), *[html.Td(say(word), className="num") for word in words]])


def _class(outcome: Outcome) -> list[Component | str]:
    """Z and its class in both readings of a percentage."""
    if not outcome.known:
        return [say(msg("stability-no-value"))]
    of, z, fraction = outcome.formula, outcome.z, outcome.z_fractions
    one = of.is_class_one(z)
    return [
        html.B(say(msg("stability-zone", z=Number(z, 2), class_one=one)), className="good" if one else "bad"),
        html.Br(),
        say(msg("stability-zone-fractions", z=Number(fraction, 2), class_one=of.is_class_one(fraction))),
    ]


class Start(TypedDict):
    """What the sliders start from, as the page keeps it in the browser."""

    __pydantic_config__ = STRICT  # type: ignore[misc]

    path: str
    figures: Literal["corrected", "printed"]
    base: int
    values: dict[str, float]
    effect: str
    names: list[str]


def _offered(start: Start) -> Start:
    years = (*known.printed_years(start["figures"]), *known.planned_years(start["figures"]))
    if start["base"] not in years or list(start["values"]) != list(INPUTS):
        raise ValueError("no start of this page")
    return start


_SLIDERS: Final = tuple(f"stability-{name}" for name in INPUTS)

for _slider in _SLIDERS:
    expect(_slider, "value", Annotated[float, Field(ge=-1e9, le=1e9)])
expect("stability-effect", "value", Literal[*EFFECTS])
expect("stability-start", "data", Annotated[Start, AfterValidator(_offered)])


@callback(
    Output("stability-result", "children"),
    *[Output(f"{slider}-readout", "children") for slider in _SLIDERS],
    *[Input(slider, "value") for slider in _SLIDERS],
    Input("stability-effect", "value"),
    State("stability-start", "data"),
    prevent_initial_call=True,
)
def _assume(*given: Any) -> tuple[Any, ...]:
    *amounts, effect, start = given
    values = Statement(*[float(amount) for amount in amounts])
    assumption = known.assumption(start["figures"], start["base"], values, effect)
    return result(start["figures"], assumption), *[say(readout(name, assumption)) for name in INPUTS]


@callback(
    *[Output(slider, "value") for slider in _SLIDERS],
    Output("stability-effect", "value"),
    Input("stability-reset", "n_clicks"),
    Input("stability-close", "n_clicks"),
    *[State(slider, "value") for slider in _SLIDERS],
    State("stability-effect", "value"),
    State("stability-start", "data"),
    prevent_initial_call=True,
)
def _set(_reset: int | None, _close: int | None, *given: Any) -> tuple[Any, ...]:
    *amounts, effect, start = given
    if ctx.triggered_id == "stability-reset":
        return *start["values"].values(), EFFECTS[0]
    values = Statement(*amounts)
    closed = rounded(replace(values, assets=values.own_capital + values.liabilities))
    return *asdict(closed).values(), effect


clientside_callback(
    ClientsideFunction("stability", "follow"),
    Output("stability-written", "data"),
    *[Input(slider, "value") for slider in _SLIDERS],
    Input("stability-effect", "value"),
    State("stability-start", "data"),
)
