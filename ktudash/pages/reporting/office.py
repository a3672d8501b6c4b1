"""What the office does on the board: opens and closes a round, assigns owners, freezes a meeting.

Each is kept at once and signed with the name in the field; what is wrong is a sentence under its button.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final
from urllib.parse import parse_qsl

import dash_bootstrap_components as dbc
from dash import Input, Output, State, callback, ctx, dcc, html, no_update
from dash.development.base_component import Component
from pydantic import AfterValidator, Field
from typing_extensions import TypedDict

from ktudash import accounts
from ktudash.accounts import EDITOR
from ktudash.catalog import Line
from ktudash.clock import today
from ktudash.components import ledger
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.incoming import STRICT, UploadId, Version, expect
from ktudash.components.once import name_of_request
from ktudash.pages.actuals.link import all_years
from ktudash.pages.reporting import meetings, shown
from ktudash.pages.reporting.link import Asked, asked, board_of
from ktudash.plan.names import line_tag, owner_name, task_name
from ktudash.reporting.board import Board
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.ledger import ROUND_CLOSED, ROUND_OPEN, OfficeConflictError, Round
from ktudash.store import Store, get_store
from ktudash.words import Own, Text, Year, language, msg, say, voice

NOW: Final = "reporting-now"
SEEN: Final = "reporting-seen"
CODES: Final = "reporting-codes"
#: The choice of what is ticked alone.
TICKED: Final = "ticked"


def _planned(year: int) -> int:
    if year not in all_years(get_store().catalog):
        raise ValueError("no year of a plan")
    return year


class Seen(TypedDict):
    """What the page shows, as it keeps it in the browser: the year, the newest rows, the name of the next request.

    An address without a year means the usual one, which is another when a round is opened or closed: what the page
    sets is of the year that it shows.
    """

    __pydantic_config__ = STRICT  # type: ignore[misc]

    year: Annotated[int, AfterValidator(_planned)]
    round: Version
    assigned: Version
    request_id: UploadId


expect(SEEN, "data", Seen)
expect(CODES, "value", list[Annotated[str, Field(max_length=64)]] | None)

Answer = dict[str, Any]

#: What every button changes, and what only its own form does.
_SHOWN: Final = {
    "lead": (shown.LEAD, "children"),
    "now": (NOW, "children"),
    "state": ("reporting-state", "children"),
    "codes": (CODES, "options"),
    "seen": (SEEN, "data"),
    "meetings": ("reporting-meetings", "children"),
    "nothing_to_close": ("reporting-close", "hidden"),
}
_STATES: Final = (State(ledger.AUTHOR_ID, "value"), State(SEEN, "data"), State("url", "search"))


def add_callbacks() -> None:
    """What the buttons of the office do."""

    def outputs(message: str, field: str) -> dict[str, Any]:
        shared = {name: Output(*place, allow_duplicate=True) for name, place in _SHOWN.items()}
        return {**shared, "message": Output(message, "children"), "typed": Output(field, "value")}

    callback(
        outputs("reporting-round-message", "reporting-round-note"),
        Input("reporting-open", "n_clicks"),
        Input("reporting-close", "n_clicks"),
        State("reporting-due", "value"),
        State("reporting-round-note", "value"),
        *_STATES,
        prevent_initial_call=True,
    )(set_round)
    callback(
        outputs("reporting-assign-message", CODES),
        Input("reporting-assign", "n_clicks"),
        Input("reporting-give-back", "n_clicks"),
        State("reporting-scope", "value"),
        State(CODES, "value"),
        State("reporting-owner", "value"),
        State("reporting-from", "value"),
        *_STATES,
        prevent_initial_call=True,
    )(assign)
    callback(
        outputs("reporting-meeting-message", "reporting-meeting"),
        Input("reporting-freeze", "n_clicks"),
        State("reporting-meeting", "value"),
        *_STATES,
        prevent_initial_call=True,
    )(freeze)


def set_round(
    _open: int | None,
    _close: int | None,
    due: str | None,
    note: str | None,
    author: str | None,
    seen: Seen,
    search: str | None,
) -> Answer:
    """Open the round of the year, move its due date, or close it."""
    store = get_store()
    given = _of_page(store, search, seen)
    closing = ctx.triggered_id == "reporting-close"

    def do() -> Text:
        before = store.rounds().get(given.year)
        day = before.due if closing and before else ledger.typed_day(due)
        state = ROUND_CLOSED if closing else ROUND_OPEN
        store.office.set_round(
            given.year,
            day,
            state,
            author=accounts.author(author, EDITOR),
            note=note or "",
            seen=seen["round"],
            request_id=seen["request_id"],
        )
        told = voice(language()).date(day)
        return msg("reporting-round-kept", state=state, year=Year(given.year), due=told)

    return _done(store, search, seen, do, emptied="")


def assign(
    _assign: int | None,
    _back: int | None,
    scope: str | None,
    ticked: list[str] | None,
    owner: str | None,
    since: str | None,
    author: str | None,
    seen: Seen,
    search: str | None,
) -> Answer:
    """Give the ticked indicators, and those of a chosen line or task, to an owner, or back to the register's."""
    store = get_store()
    given = _of_page(store, search, seen)
    back = ctx.triggered_id == "reporting-give-back"

    def do() -> Text:
        name = "" if back else known_owner(given.everybody, owner or "")
        if not name and not back:
            raise ledger.TypedError(msg("reporting-no-owner"))
        codes = _codes(store, scope or TICKED, ticked or [])
        count = store.office.assign(
            codes,
            name,
            ledger.typed_day(since),
            author=accounts.author(author, EDITOR),
            seen=seen["assigned"],
            request_id=seen["request_id"],
        )
        return msg("reporting-assigned", count=count, back=back, owner=owner_name(name))

    # What stays ticked out of sight would be given away with the next line.
    return _done(store, search, seen, do, emptied=[])


def freeze(_clicks: int | None, name: str | None, author: str | None, seen: Seen, search: str | None) -> Answer:
    """Give the state of now a name."""
    store = get_store()

    def do() -> Text:
        kept = store.office.freeze(name or "", author=accounts.author(author, EDITOR), request_id=seen["request_id"])
        return msg("reporting-frozen", name=kept.name, moment=ledger.moment(kept.as_of))

    return _done(store, search, seen, do, emptied="")


def _of_page(store: Store, search: str | None, seen: Seen) -> Asked:
    """What the page shows, whatever year its address would mean by now."""
    query = dict(parse_qsl((search or "").removeprefix("?")))
    return asked(store, query | {"year": str(seen["year"])})


def _done(store: Store, search: str | None, seen: Seen, do: Callable[[], Text], *, emptied: Any) -> Answer:
    """Do it and draw what it changed; the field that was for this once is ``emptied``.

    Where somebody else came first the page shows what they set, and what was typed stays: pressed again, it follows on
    that. Where it fails otherwise nothing but the sentence changes.
    """
    stays: Answer = dict.fromkeys((*_SHOWN, "typed"), no_update)
    if ctx.triggered_id is None:
        return stays | {"message": no_update}
    try:
        told = do()
    except OfficeConflictError as error:
        return stays | _anew(store, search, seen) | {"message": ledger.alert(error.text)}
    except ReportingError as error:
        return stays | {"message": ledger.alert(error.text)}
    return _anew(store, search, seen) | {"typed": emptied, "message": ledger.alert(told, role="good")}


def _anew(store: Store, search: str | None, seen: Seen) -> Answer:
    """All that the page shows, read anew: whose rows are open may have another name now."""
    given = _of_page(store, search, seen)
    found = board_of(store, given)
    return {
        "lead": say(shown.lead(given, found)),
        "now": shown.cards(store, given, found),
        "state": _state(found.round, given.year),
        "codes": _options(store, found),
        "seen": _seen(store, given.year),
        "meetings": meetings.kept(store),
        "nothing_to_close": _nothing_to_close(found.round),
    }


def known_owner(everybody: tuple[str, ...], written: str) -> str:
    """An owner as the board knows them, whatever the case and the blanks of the letters; a new one as written."""
    by_name = {one.casefold(): one for one in everybody}
    parts = (" ".join(part.split()) for part in written.split(";"))
    return "; ".join(by_name.get(part.casefold(), part) for part in parts if part)


def _codes(store: Store, scope: str, ticked: list[str]) -> list[str]:
    """The ticked indicators and those of the scope, which is a line (``SP-2``) or a task of one (``SP-2/2.5``)."""
    known = store.catalog.indicators
    if unknown := [code for code in ticked if code not in known]:
        raise ledger.TypedError(msg("check-unknown-code", read=unknown[0]))
    line, _, task = scope.partition("/")
    chosen = set(ticked)
    return [
        code
        for code, one in known.items()
        if code in chosen or (one.line_id == line and (not task or one.task == task))
    ]


def _seen(store: Store, year: int) -> dict[str, Any]:
    """What the page is shown now: `Seen`."""
    newest = store.rounds().get(year)
    return {
        "year": year,
        "round": newest.id if newest else 0,
        "assigned": store.assigned_version(),
        "request_id": name_of_request(),
    }


def card(store: Store, given: Asked, found: Board) -> Component:
    """The office's own card: a name for all of it, and three folds."""
    explained = help_link("reporting", given.view)
    if barred := ledger.may_not(EDITOR):
        return text_card(
            say(msg("reporting-office")), barred, subtitle=say(msg("reporting-office-sub")), span=12, tools=explained
        )
    return text_card(
        say(msg("reporting-office")),
        [
            ledger.author_field(),
            _fold(msg("reporting-round"), _round_form(given, found), is_open=found.round is None),
            _fold(msg("reporting-owners-form"), _assign_form(store, given, found)),
            _fold(msg("reporting-meetings-form"), meetings.form(store)),
            dcc.Store(id=SEEN, data=_seen(store, given.year)),
        ],
        subtitle=say(msg("reporting-office-sub")),
        span=12,
        tools=explained,
    )


def _fold(title: Text, parts: list[Component], *, is_open: bool = False) -> Component:
    return html.Details([html.Summary(say(title)), *parts], className="fold office-fold", open=is_open)


def _button(name: str, words: Text, look: str = "plain-button", *, hidden: bool = False) -> Component:
    return html.Button(say(words), id=f"reporting-{name}", type="button", className=look, hidden=hidden)


def _nothing_to_close(set_round: Round | None) -> bool:
    return set_round is None or set_round.state == ROUND_CLOSED


def _round_form(given: Asked, found: Board) -> list[Component]:
    due = found.round.due.isoformat() if found.round else ""
    return [
        html.P(_state(found.round, given.year), id="reporting-state"),
        html.Div(
            [
                ledger.field(msg("reporting-due"), dbc.Input(id="reporting-due", type="date", value=due)),
                ledger.field(
                    msg("reporting-round-note"),
                    dbc.Input(id="reporting-round-note", type="text", maxlength=2000, autocomplete="off"),
                ),
            ],
            className="fields",
        ),
        html.Div(
            [
                _button("open", msg("reporting-open"), "first-button"),
                _button("close", msg("reporting-close"), hidden=_nothing_to_close(found.round)),
            ],
            className="ledger-buttons",
        ),
        html.Div(id="reporting-round-message"),
    ]


def _state(set_round: Round | None, year: int) -> str:
    if set_round is None:
        return say(msg("reporting-round-none", year=Year(year)))
    told = msg(
        "reporting-round-is",
        state=set_round.state,
        year=Year(year),
        due=voice(language()).date(set_round.due),
        author=ledger.typed(set_round.author),
        moment=ledger.moment(set_round.recorded_at),
        has_note=bool(set_round.note),
        note=set_round.note,
    )
    return say(told)


def _assign_form(store: Store, given: Asked, found: Board) -> list[Component]:
    scopes = [{"label": say(msg("reporting-only-ticked")), "value": TICKED}]
    for line in store.catalog.lines.values():
        scopes.append({"label": say(line_tag(line)), "value": line.id})
        scopes += [{"label": say(_task(line, task)), "value": f"{line.id}/{task}"} for task in line.tasks]
    return [
        html.P(say(msg("reporting-assign-hint")), className="hint"),
        html.Div(
            [
                ledger.field(msg("reporting-scope"), dbc.Select(id="reporting-scope", value=TICKED, options=scopes)),
                ledger.field(
                    msg("reporting-owner"),
                    dbc.Input(id="reporting-owner", type="text", list="reporting-known", maxlength=500),
                ),
                ledger.field(
                    msg("reporting-from"),
                    dbc.Input(id="reporting-from", type="date", value=today().isoformat()),
                ),
                html.Datalist([html.Option(value=one) for one in given.everybody], id="reporting-known"),
            ],
            className="fields",
        ),
        html.Div(
            dbc.Checklist(id=CODES, options=_options(store, found), value=[]),
            className="office-codes",
        ),
        html.Div(
            [
                _button("assign", msg("reporting-assign"), "first-button"),
                _button("give-back", msg("reporting-give-back")),
            ],
            className="ledger-buttons",
        ),
        html.Div(id="reporting-assign-message"),
    ]


def _task(line: Line, task: str) -> Text:
    return msg("reporting-task", task=task, name=task_name(line, task))


def _options(store: Store, found: Board) -> list[dict[str, str]]:
    """The indicators of the board with those who answer for them now."""
    responsible = store.responsible().indicators
    return [
        {
            "value": one.indicator.code,
            "label": say(
                msg(
                    "reporting-option",
                    code=one.indicator.code,
                    name=Own("short-name", one.indicator.code, one.indicator.short_name),
                    owned=bool(one.owners),
                    owner=owner_name(responsible[one.indicator.code].owner),
                )
            ),
        }
        for one in found.whole.items
    ]
