"""Reporting an actual by hand on the page of its indicator, and the statement of what was reported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from urllib.parse import parse_qsl

import dash_bootstrap_components as dbc
from dash import Input, Output, State, callback, ctx, dcc, html, no_update
from dash.development.base_component import Component
from typing_extensions import TypedDict

from ktudash import accounts
from ktudash.accounts import REPORTER
from ktudash.accounts.own_rows import of_another, own_row
from ktudash.catalog import Indicator
from ktudash.components import ledger
from ktudash.components.card import empty_state, text_card
from ktudash.components.help import help_link
from ktudash.components.incoming import STRICT, UploadId, Version, expect
from ktudash.components.once import name_of_request
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.actuals.link import last_ended
from ktudash.pages.indicator.reported import next_year
from ktudash.pages.indicator.seen import ChosenYear, KnownCode
from ktudash.reporting.check import WITHDRAW, Row, check_value, number_text
from ktudash.reporting.ledger import ConflictError, Entry, LedgerError
from ktudash.reporting.seen import state_seen
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import UnitName, Year, msg, say

SEEN: Final = "indicator-seen"
NOW: Final = "indicator-now"
STATEMENT: Final = "indicator-statement"


class Seen(TypedDict):
    """What the page was shown, and what it asked about, as it keeps it in the browser."""

    __pydantic_config__ = STRICT  # type: ignore[misc]

    code: KnownCode
    version: Version
    upload_id: UploadId
    doubted: list[str] | None


expect(SEEN, "data", Seen)
expect("indicator-year", "value", ChosenYear)

#: What the page shows of an indicator's standing, drawn again after a value was kept.
Now = Callable[[Store, View, Indicator], list[Component]]


def answer(now: Now) -> None:
    """Let the buttons of the card report; ``now`` draws what a new value changes."""

    @callback(
        {
            "message": Output("indicator-message", "children"),
            "sure_hidden": Output("indicator-sure", "hidden"),
            "seen": Output(SEEN, "data"),
            "value": Output("indicator-value", "value"),
            "note": Output("indicator-note", "value"),
            "years": Output("indicator-year", "options"),
            "now": Output(NOW, "children"),
            "statement": Output(STATEMENT, "children"),
        },
        Input("indicator-keep", "n_clicks"),
        Input("indicator-sure", "n_clicks"),
        Input("indicator-withdraw", "n_clicks"),
        State("indicator-year", "value"),
        State("indicator-value", "value"),
        State("indicator-note", "value"),
        State(ledger.AUTHOR_ID, "value"),
        State(SEEN, "data"),
        State("url", "search"),
        prevent_initial_call=True,
        running=[(Output("indicator-keep", "disabled"), True, False)],
    )
    def report(
        _keep: int | None,
        _sure: int | None,
        _withdraw: int | None,
        year: str,
        value: str | None,
        note: str | None,
        author: str | None,
        seen: dict[str, Any],
        search: str | None,
    ) -> dict[str, Any]:
        if ctx.triggered_id is None:
            return _unchanged(message=no_update, sure_hidden=no_update, seen=no_update)
        typed = WITHDRAW if ctx.triggered_id == "indicator-withdraw" else (value or "")
        asked = [year, typed, (note or "").strip()]
        sure = ctx.triggered_id == "indicator-sure" and seen["doubted"] == asked
        return _reported(now, asked, author or "", seen, search or "", sure=sure)

    @callback(
        Output("indicator-withdraw", "hidden"),
        Input("indicator-year", "value"),
        Input(SEEN, "data"),
        prevent_initial_call=True,
    )
    def offered(year: str, seen: dict[str, Any]) -> bool:
        return not _has_value(get_store(), str(seen["code"]), int(year))


def _has_value(store: Store, code: str, year: int) -> bool:
    """Whether there is something to withdraw."""
    state = store.actuals()
    return bool(((state["code"] == code) & (state["year"] == year)).any())


def _next_year(store: Store, indicator: Indicator) -> int:
    """The year that is reported next: the one after the last reported, up to the last that has ended."""
    state, ended = store.actuals(), last_ended(indicator.years)
    reported = state.loc[state["code"] == indicator.code, "year"]
    return min(next_year(indicator, [int(year) for year in reported]) or ended, ended)


def _unchanged(**told: Any) -> dict[str, Any]:
    return dict.fromkeys(("value", "note", "years", "now", "statement"), no_update) | told


def _reported(
    now: Now, asked: list[str], author: str, seen: dict[str, Any], search: str, *, sure: bool
) -> dict[str, Any]:
    """Check what was typed and keep it; what is doubtful is kept when the same is confirmed (``sure``)."""
    store, code = get_store(), str(seen["code"])
    try:
        row = _kept(store, code, asked, author, seen, sure=sure)
    except ConflictError as error:
        # Shown what others have reported, the reader may decide again.
        return _unchanged(
            message=ledger.alert(str(error)),
            sure_hidden=True,
            seen=_seen(store, code),
            years=_year_options(store, store.catalog.indicators[code]),
            statement=statement(store, code),
        )
    except LedgerError as error:
        return _unchanged(message=ledger.alert(str(error)), sure_hidden=no_update, seen=no_update)
    doubtful = row.status == "confirm" and not sure
    if row.status in ("refused", "unchanged") or doubtful:
        words = say(msg("indicator-not-kept", status=row.status, reason=row.reason))
        return _unchanged(
            message=ledger.alert(words, role="warn" if doubtful else "bad"),
            sure_hidden=not doubtful,
            seen=seen | {"doubted": asked if doubtful else None},
        )
    view = View.parse(f"{TARGETS}/{code}", dict(parse_qsl(search.removeprefix("?"))), store.catalog.lines)
    indicator = store.catalog.indicators[code]
    return {
        "message": ledger.alert(_kept_words(row), role="good"),
        "sure_hidden": True,
        "seen": _seen(store, code),
        "value": "",
        "note": "",
        "years": _year_options(store, indicator),
        "now": now(store, view, indicator),
        "statement": statement(store, code),
    }


def _kept(store: Store, code: str, asked: list[str], author: str, seen: dict[str, Any], *, sure: bool) -> Row:
    """The checked value, kept in the ledger where nothing stands against it."""
    year, typed, note = asked
    state = state_seen(store.ledger, int(seen["version"]))
    row = check_value(
        code,
        int(year),
        typed,
        note,
        store.catalog,
        store.targets(),
        state,
        sums=store.sums,
        closed=store.closed_years(),
    )
    row = own_row(row, store.responsible())
    if row.status in ("new", "changed") or (row.status == "confirm" and sure):
        store.ledger.append(
            [Entry(row.code, int(year), row.value, row.note, row.value_status)],
            author=accounts.author(author, REPORTER),
            base_version=int(seen["version"]),
            upload_id=str(seen["upload_id"]),
        )
    return row


def _kept_words(row: Row) -> str:
    year = Year(int(row.year or 0))
    if row.withdraws:
        return say(msg("indicator-withdrawn", year=year, reason=row.reason))
    if row.status == "confirm" or not row.reason:
        return say(msg("indicator-kept-sure", year=year, value=ledger.kept(row.value, row.value_status)))
    return say(msg("indicator-kept", year=year, value=ledger.kept(row.value, row.value_status), reason=row.reason))


def card(store: Store, view: View, indicator: Indicator) -> Component:
    """Year, value, note and name, and what can be done with them."""
    if barred := barred_from(store, indicator.code):
        return text_card(say(msg("indicator-report")), barred, span=4, tools=help_link("reporting", view))
    year = _next_year(store, indicator)
    fields = html.Div(
        [
            ledger.field(
                say(msg("indicator-report-year")),
                dbc.Select(id="indicator-year", value=str(year), options=_year_options(store, indicator)),
            ),
            ledger.field(
                say(msg("indicator-report-value")),
                dbc.Input(id="indicator-value", type="text", placeholder=_hint(store, indicator), autocomplete="off"),
            ),
        ],
        className="fields",
    )
    note = dbc.Textarea(id="indicator-note", rows=2, maxlength=2000)
    has_unit = bool(indicator.unit)
    return text_card(
        say(msg("indicator-report")),
        [
            fields,
            ledger.field(say(msg("indicator-report-note")), note),
            ledger.author_field(),
            _buttons(may_withdraw=_has_value(store, indicator.code, year)),
            html.Div(id="indicator-message"),
            dcc.Store(id=SEEN, data=_seen(store, indicator.code)),
        ],
        subtitle=say(msg("indicator-report-sub", has_unit=has_unit, unit=UnitName(indicator.unit))),
        span=4,
        tools=help_link("reporting", view),
    )


def barred_from(store: Store, code: str) -> Component | None:
    """In place of the forms: why who reads the page reports nothing of the indicator; nothing where they may."""
    told = of_another(code, store.responsible())
    return ledger.may_not(REPORTER) or (html.P(say(told), className="hint") if told else None)


def _hint(store: Store, indicator: Indicator) -> str:
    """How a value of this indicator looks."""
    targets = store.targets()
    known = targets.loc[(targets["code"] == indicator.code) & targets["value"].notna(), "value"]
    example = number_text(float(known.iloc[0])) if len(known) else ""
    return say(msg("indicator-value-hint", kind=indicator.kind, example=example))


def _buttons(*, may_withdraw: bool) -> Component:
    return html.Div(
        [
            html.Button(say(msg("indicator-keep")), id="indicator-keep", type="button", className="first-button"),
            html.Button(
                say(msg("indicator-sure")), id="indicator-sure", type="button", className="plain-button", hidden=True
            ),
            html.Button(
                say(msg("indicator-withdraw")),
                id="indicator-withdraw",
                type="button",
                className="plain-button push",
                hidden=not may_withdraw,
            ),
        ],
        className="ledger-buttons",
    )


def _year_options(store: Store, indicator: Indicator) -> list[dict[str, str]]:
    state = store.actuals()
    state = state[state["code"] == indicator.code]
    values = dict(zip(state["year"].astype(int), zip(state["value"], state["status"], strict=True), strict=True))
    return [
        {
            "label": say(
                msg(
                    "indicator-year-option",
                    year=Year(year),
                    kept=year in values,
                    value=ledger.kept(*values.get(year, (None, ""))),
                )
            ),
            "value": str(year),
        }
        for year in indicator.years
    ]


def _seen(store: Store, code: str) -> dict[str, Any]:
    """What this page shows, and the name under which the next value of it is kept once."""
    return {"code": code, "version": store.version(), "upload_id": name_of_request(), "doubted": None}


def statement(store: Store, code: str) -> Component:
    """Everything that was ever reported of the indicator, newest first."""
    try:
        rows = store.ledger.history(code).iloc[::-1]
    except LedgerError as error:
        return empty_state(say(error.text), span=8)
    if rows.empty:
        return empty_state(say(msg("indicator-statement-none")), span=8)
    return text_card(
        say(msg("indicator-statement")),
        ledger.statement(rows, None),
        subtitle=say(msg("indicator-statement-sub")),
        span=8,
    )
