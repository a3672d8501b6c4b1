"""How the office sets the status of a finding: a small form, and all that was said of it before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Final

import dash_bootstrap_components as dbc
from dash import Input, Output, State, callback, dcc, html, no_update
from dash.development.base_component import Component
from pydantic import Field
from typing_extensions import TypedDict

from ktudash import accounts
from ktudash.accounts import EDITOR
from ktudash.audit import Finding
from ktudash.audit.standing import STATUSES, status_of
from ktudash.components import ledger
from ktudash.components.incoming import STRICT, UploadId, Version, expect
from ktudash.components.once import name_of_request
from ktudash.reporting.ledger import LIMITS, Judgement, LedgerError
from ktudash.store import PRINTED, Store, get_store
from ktudash.words import msg, say

OPENED: Final = "audit-opened"
STATUS: Final = "audit-status"
NOTE: Final = "audit-note"
KEEP: Final = "audit-keep"


class Opened(TypedDict):
    """Which finding is judged, the newest word on it that the page shows, and under which name it is kept once."""

    __pydantic_config__ = STRICT  # type: ignore[misc]

    finding: Annotated[str, Field(max_length=LIMITS["finding"])]
    seen: Version
    request_id: UploadId


expect(OPENED, "data", Opened)


def add_callbacks() -> None:
    """What the button of the form does."""
    callback(
        Output("audit-message", "children"),
        Output("audit-history", "children"),
        Output(OPENED, "data"),
        Output(NOTE, "value"),
        Input(KEEP, "n_clicks"),
        State(OPENED, "data"),
        State(STATUS, "value"),
        State(ledger.AUTHOR_ID, "value"),
        State(NOTE, "value"),
        prevent_initial_call=True,
        running=[(Output(KEEP, "disabled"), True, False)],
    )(keep)


def form(store: Store, finding: Finding) -> Component:
    """The form and the history of a finding."""
    before = store.judged_before(finding.id)
    barred = ledger.may_not(EDITOR)
    options = [{"label": say(msg("audit-status", status=one)), "value": one} for one in STATUSES]
    note = dbc.Textarea(id=NOTE, maxlength=LIMITS["note"], rows=2, placeholder=say(msg("audit-note-hint")))
    return html.Div(
        [
            html.H3(say(msg("audit-history-title")), className="audit-table-name"),
            html.Div(history(before), id="audit-history"),
            barred
            or html.Div(
                [
                    ledger.field(
                        msg("audit-menu", menu="status"),
                        dbc.Select(id=STATUS, options=options, value=status_of(finding, store.judgements())),
                    ),
                    ledger.author_field(),
                    ledger.field(msg("audit-note"), note),
                    html.Button(say(msg("audit-keep")), id=KEEP, type="button", className="plain-button"),
                ],
                className="audit-form",
            ),
            html.Div(id="audit-message"),
            dcc.Store(id=OPENED, data=_opened(finding.id, before)),
        ]
    )


def _opened(finding: str, before: Sequence[Judgement]) -> dict[str, Any]:
    """What `Opened` says, as the browser keeps it."""
    return {"finding": finding, "seen": before[-1].id if before else 0, "request_id": name_of_request()}


def history(before: Sequence[Judgement]) -> Component:
    """All that was said of a finding, oldest first."""
    if not before:
        return html.P(say(msg("audit-history-none")), className="muted")
    return html.Ol(
        [
            html.Li(
                [
                    html.B(say(msg("audit-status", status=one.status))),
                    " ",
                    say(msg("audit-said-by", author=one.author, moment=ledger.moment(one.recorded_at))),
                    html.Div(one.note, className="words"),
                ]
            )
            for one in before
        ],
        className="audit-history",
    )


def keep(
    clicks: int | None, opened: Opened, status: str | None, author: str | None, note: str | None
) -> tuple[Any, Any, Any, Any]:
    """Keep a status. Where that fails the form stays as it is, and a sentence says why."""
    if not clicks:
        return no_update, no_update, no_update, no_update
    store, finding = get_store(), opened["finding"]
    if not any(finding == one.id for figures in (PRINTED, "corrected") for one in store.audit(figures).open):
        return ledger.alert(msg("audit-no-finding")), no_update, no_update, no_update
    try:
        kept = store.judged.keep(
            finding,
            status or "",
            author=accounts.author(author, EDITOR),
            note=note or "",
            seen=int(opened["seen"]),
            request_id=opened["request_id"],
        )
    except LedgerError as error:
        before = store.judged_before(finding)
        # What somebody else said meanwhile stands there now: pressed again, the status follows on that.
        return ledger.alert(error.text), history(before), _opened(finding, before), no_update
    before = store.judged_before(finding)
    told = ledger.alert(msg("audit-kept", status=kept.status, author=kept.author), role="good")
    return told, history(before), _opened(finding, before), ""
