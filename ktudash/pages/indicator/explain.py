"""Why an indicator is where it is: what was explained, year by year, and the form to explain it."""

from __future__ import annotations

from typing import Any, Final

import dash_bootstrap_components as dbc
from dash import Input, Output, State, callback, ctx, dcc, html, no_update
from dash.development.base_component import Component

from ktudash import accounts
from ktudash.accounts import REPORTER
from ktudash.accounts.own_rows import check_own
from ktudash.catalog import Indicator
from ktudash.components import ledger
from ktudash.components.card import text_card
from ktudash.components.explained import PLACE
from ktudash.components.help import help_link
from ktudash.components.incoming import expect
from ktudash.pages.actuals.link import last_ended
from ktudash.pages.indicator.report import barred_from
from ktudash.pages.indicator.seen import ChosenYear, Seen, shown
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.ledger import Explained, Explanation, OfficeConflictError
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Text, Year, msg, say

SEEN: Final = "indicator-explained-seen"
TOLD: Final = "indicator-explained"


expect(SEEN, "data", Seen)
expect("indicator-explain-year", "value", ChosenYear)


def add_callback() -> None:
    """What the button of the card does."""
    callback(
        {
            "message": Output("indicator-explain-message", "children"),
            "told": Output(TOLD, "children"),
            "seen": Output(SEEN, "data"),
            "cause": Output("indicator-cause", "value"),
            "measure": Output("indicator-measure", "value"),
        },
        Input("indicator-explain", "n_clicks"),
        State("indicator-explain-year", "value"),
        State("indicator-cause", "value"),
        State("indicator-measure", "value"),
        State("indicator-responsible", "value"),
        State("indicator-until", "value"),
        State(ledger.AUTHOR_ID, "value"),
        State(SEEN, "data"),
        prevent_initial_call=True,
    )(explain)


def explain(
    _clicks: int | None,
    year: str,
    cause: str | None,
    measure: str | None,
    responsible: str | None,
    until: str | None,
    author: str | None,
    seen: dict[str, Any],
) -> dict[str, Any]:
    """Keep the explanation; where that fails, what was typed stays."""
    stays: dict[str, Any] = dict.fromkeys(("told", "seen", "cause", "measure"), no_update)
    if ctx.triggered_id is None:
        return stays | {"message": no_update}
    store, code = get_store(), str(seen["code"])
    try:
        check_own(code, store.responsible())
        given = Explained(
            code,
            int(year),
            (cause or "").strip(),
            (measure or "").strip(),
            " ".join((responsible or "").split()),
            ledger.typed_day(until) if until else None,
        )
        store.office.explain(
            [given],
            author=accounts.author(author, REPORTER),
            seen=int(seen["version"]),
            request_id=str(seen["request_id"]),
        )
    except OfficeConflictError as error:
        # Shown what somebody else said meanwhile, the reader may press again: what was typed stays.
        return stays | _anew(store, code) | {"message": ledger.alert(msg("indicator-explain-others", told=error.text))}
    except ReportingError as error:
        return stays | {"message": ledger.alert(error.text)}
    return {
        "message": ledger.alert(msg("indicator-explain-kept", year=Year(int(year))), role="good"),
        **_anew(store, code),
        "cause": "",
        "measure": "",
    }


def _anew(store: Store, code: str) -> dict[str, Any]:
    """What the card shows now."""
    return {"told": told(store, code), "seen": shown(code, store.explained_version())}


def card(store: Store, view: View, indicator: Indicator) -> Component:
    """What was explained, the newest first, and the form behind a fold."""
    usual = last_ended(indicator.years)
    known = [year for code, year in zip(*_reported(store), strict=True) if code == indicator.code]
    years = [{"label": say(Year(year)), "value": str(year)} for year in indicator.years]
    form: list[Any] = [
        html.Div(
            [
                ledger.field(
                    msg("indicator-explain-year"),
                    dbc.Select(id="indicator-explain-year", value=str(max(known, default=usual)), options=years),
                ),
                ledger.field(
                    msg("indicator-responsible"), dbc.Input(id="indicator-responsible", type="text", maxlength=200)
                ),
                ledger.field(msg("indicator-until"), dbc.Input(id="indicator-until", type="date")),
            ],
            className="fields",
        ),
        ledger.field(msg("indicator-cause"), dbc.Textarea(id="indicator-cause", rows=2, maxlength=2000)),
        ledger.field(msg("indicator-measure"), dbc.Textarea(id="indicator-measure", rows=2, maxlength=2000)),
        html.P(say(msg("indicator-explain-hint", typed=not ledger.signer(), name=ledger.signer())), className="hint"),
        html.Button(say(msg("indicator-explain")), id="indicator-explain", type="button", className="first-button"),
    ]
    return text_card(
        say(msg("indicator-explanations")),
        [
            html.Section(html.Div(told(store, indicator.code), id=TOLD), id=PLACE),
            barred_from(store, indicator.code)
            or html.Details([html.Summary(say(msg("indicator-explain-form"))), *form], className="fold office-fold"),
            html.Div(id="indicator-explain-message"),
            dcc.Store(id=SEEN, data=shown(indicator.code, store.explained_version())),
        ],
        span=12,
        tools=help_link("reporting", view),
    )


def _reported(store: Store) -> tuple[list[str], list[int]]:
    state = store.actuals()
    return state["code"].tolist(), [int(year) for year in state["year"]]


def told(store: Store, code: str) -> list[Component]:
    """The explanations of an indicator, the newest first; that there is none."""
    found = store.explained(code)
    if not found:
        return [html.P(say(msg("indicator-explain-none")), className="hint")]
    return [html.P(say(_sentence(one))) for one in reversed(found)]


def _sentence(one: Explanation) -> Text:
    return msg(
        "indicator-explained",
        year=Year(one.year),
        explanation=ledger.explained(one),
        author=ledger.typed(one.author),
        moment=ledger.moment(one.recorded_at),
    )
