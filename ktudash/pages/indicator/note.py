"""Notes on years of an indicator, which every chart of it shows: what was said of each, and an editor's form for it."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl

import dash_bootstrap_components as dbc
from dash import Input, Output, State, callback, ctx, dcc, html, no_update
from dash.development.base_component import Component

from ktudash import accounts
from ktudash.accounts import EDITOR
from ktudash.catalog import Indicator
from ktudash.components import ledger
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.incoming import expect
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.actuals.link import last_ended
from ktudash.pages.indicator.report import NOW, Now
from ktudash.pages.indicator.seen import ChosenYear, Seen, shown
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.ledger import OfficeConflictError
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Year, msg, say

SEEN: Final = "indicator-noted-seen"
TOLD: Final = "indicator-noted"
_WITHDRAW: Final = "indicator-note-withdraw"


expect(SEEN, "data", Seen)
expect("indicator-note-year", "value", ChosenYear)


def add_callback(now: Now) -> None:
    """What the buttons of the card do; ``now`` draws the chart again."""

    @callback(
        {
            "message": Output("indicator-note-message", "children"),
            "told": Output(TOLD, "children"),
            "seen": Output(SEEN, "data"),
            "text": Output("indicator-note-text", "value"),
            "now": Output(NOW, "children", allow_duplicate=True),
        },
        Input("indicator-note-keep", "n_clicks"),
        Input(_WITHDRAW, "n_clicks"),
        State("indicator-note-year", "value"),
        State("indicator-note-text", "value"),
        State(ledger.AUTHOR_ID, "value"),
        State(SEEN, "data"),
        State("url", "search"),
        prevent_initial_call=True,
    )
    def keep(
        _keep: int | None,
        _withdraw: int | None,
        year: str,
        text: str | None,
        author: str | None,
        seen: dict[str, Any],
        search: str | None,
    ) -> dict[str, Any]:
        stays: dict[str, Any] = dict.fromkeys(("told", "seen", "text", "now"), no_update)
        if ctx.triggered_id is None:
            return stays | {"message": no_update}
        withdrawn = ctx.triggered_id == _WITHDRAW
        words = "" if withdrawn else (text or "").strip()
        if not words and not withdrawn:
            return stays | {"message": ledger.alert(msg("indicator-note-empty"))}
        store, code = get_store(), str(seen["code"])
        years = store.catalog.indicators[code].years
        if int(year) not in years:
            refused = msg("cli-no-such-year", year=Year(int(year)), first=Year(years[0]), last=Year(years[-1]))
            return stays | {"message": ledger.alert(refused)}
        try:
            store.year_notes.keep(
                code,
                int(year),
                words,
                author=accounts.author(author, EDITOR),
                seen=int(seen["version"]),
                request_id=str(seen["request_id"]),
            )
        except OfficeConflictError as error:
            # Shown what somebody else said meanwhile, the editor may press again: what was typed stays.
            return stays | anew(store, code, search) | {"message": ledger.alert(error.text)}
        except ReportingError as error:
            return stays | {"message": ledger.alert(error.text)}
        done = msg("indicator-note-kept", withdrawn=withdrawn, year=Year(int(year)))
        return {**anew(store, code, search), "text": "", "message": ledger.alert(done, role="good")}

    def anew(store: Store, code: str, search: str | None) -> dict[str, Any]:
        """What the page shows of the notes now."""
        view = View.parse(f"{TARGETS}/{code}", dict(parse_qsl((search or "").removeprefix("?"))), store.catalog.lines)
        return {
            "told": told(store, code),
            "seen": shown(code, store.noted_version()),
            "now": now(store, view, store.catalog.indicators[code]),
        }


def card(store: Store, view: View, indicator: Indicator) -> Component:
    """What was said of the years, the newest first, and the form behind a fold."""
    years = [{"label": say(Year(year)), "value": str(year)} for year in indicator.years]
    form: list[Any] = [
        ledger.field(
            msg("indicator-note-year"),
            dbc.Select(id="indicator-note-year", value=str(last_ended(indicator.years)), options=years),
        ),
        ledger.field(msg("indicator-note-text"), dbc.Textarea(id="indicator-note-text", rows=2, maxlength=300)),
        html.P(say(msg("indicator-note-hint", typed=not ledger.signer(), name=ledger.signer())), className="hint"),
        html.Div(
            [
                html.Button(
                    say(msg("indicator-note-keep")),
                    id="indicator-note-keep",
                    type="button",
                    className="first-button",
                ),
                html.Button(
                    say(msg("indicator-note-withdraw")), id=_WITHDRAW, type="button", className="plain-button push"
                ),
            ],
            className="ledger-buttons",
        ),
    ]
    return text_card(
        say(msg("indicator-notes")),
        [
            html.Div(told(store, indicator.code), id=TOLD),
            ledger.may_not(EDITOR)
            or html.Details([html.Summary(say(msg("indicator-note-form"))), *form], className="fold office-fold"),
            html.Div(id="indicator-note-message"),
            dcc.Store(id=SEEN, data=shown(indicator.code, store.noted_version())),
        ],
        span=12,
        tools=help_link("reporting", view),
    )


def told(store: Store, code: str) -> list[Component]:
    """All that was said, the newest first, with what was taken back; that nothing was."""
    found = store.noted_before(code)
    if not found:
        return [html.P(say(msg("indicator-note-none")), className="hint")]
    in_force = {one.id for one in store.noted(code)}
    return [
        html.P(
            say(
                msg(
                    "indicator-noted",
                    state="now" if one.id in in_force else "before" if one.text else "withdrawn",
                    year=Year(one.year),
                    text=ledger.typed(one.text),
                    author=ledger.typed(one.author),
                    moment=ledger.moment(one.recorded_at),
                )
            ),
            className="" if one.id in in_force else "muted",
        )
        for one in reversed(found)
    ]
