"""The board on the screen: a row an owner, the rows of the one who was clicked, red statuses without explanation."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlencode

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.accounts import EDITOR, may
from ktudash.components import ledger
from ktudash.components.addresses import absolute
from ktudash.components.card import empty_state, text_card
from ktudash.components.help import help_link
from ktudash.components.wide import blocks
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.actuals.workbook import TEMPLATE_FILE
from ktudash.pages.reporting.files import CALENDAR_FILE
from ktudash.pages.reporting.link import NOBODY, Asked, share_of
from ktudash.plan.attainment import STATUS_ROLE
from ktudash.plan.names import status_name
from ktudash.reporting.board import AWAITED, LATE, RECEIVED, STANDINGS, UNCONFIRMED, Board, Item, Share, red_state
from ktudash.reporting.letters import mail
from ktudash.site import inside
from ktudash.store import Store
from ktudash.words import Number, Own, Text, Year, language, msg, say, voice

LEAD: Final = "reporting-lead"
#: The colour role of how an indicator stands.
ROLES: Final = {LATE: "bad", UNCONFIRMED: "warn", AWAITED: "neutral", RECEIVED: "good"}
#: How many red statuses without explanation stand open; the others are unfolded below them.
MOST_RED: Final = 8

_COLUMNS: Final = ("owner", "planned", "received", "late", "unconfirmed", "red", "last", "send")
_ROW_COLUMNS: Final = ("indicator", "standing", "status", "last", "explanation")


def lead(given: Asked, found: Board) -> Text:
    """The year's reporting in a sentence: the round, what came, what is late."""
    set_round = found.round
    return msg(
        "reporting-lead",
        year=Year(given.year),
        round=set_round.state if set_round else "none",
        due=voice(language()).date(set_round.due) if set_round else "",
        planned=len(found.whole.items),
        received=found.whole.count(RECEIVED),
        late=found.whole.count(LATE),
        unconfirmed=found.whole.count(UNCONFIRMED),
    )


def cards(store: Store, given: Asked, found: Board) -> list[Component]:
    """What the link asks for, the most pressing first."""
    if not found.whole.items:
        return [empty_state(say(msg("reporting-nothing", year=Year(given.year))))]
    rows = [_rows_card(store, given, share_of(found, given.owner))] if given.owner else []
    return [*rows, _owners_card(given, found), _red_card(store, given, found)]


def _owners_card(given: Asked, found: Board) -> Component:
    # What nobody answers for has a row of its own, and the foot: it is no owner.
    late = [one for one in found.shares if one.owner and one.count(LATE)]
    title = msg(
        "reporting-owners",
        year=Year(given.year),
        late=len(late),
        first=Own("owner", late[0].owner, late[0].owner) if late else msg("reporting-nobody"),
        has_round=found.round is not None,
    )
    heads = html.Tr(
        [
            html.Th(say(msg("reporting-column", column=one)), scope="col", className=_LOOKS.get(one, "num"))
            for one in _COLUMNS
        ]
    )
    rows = [_owner_row(given, found, one) for one in found.shares]
    table = html.Table([html.Thead(heads), html.Tbody(rows)], className="table-k ledger-table board-table")
    return text_card(
        say(title),
        blocks(table),
        subtitle=say(msg("reporting-owners-sub")),
        foot=say(msg("reporting-nobodys", count=found.nobodys, may=may(EDITOR))) if found.nobodys else "",
        span=12,
        tools=help_link("reporting", given.view),
    )


_LOOKS: Final = {"owner": "", "last": "", "send": "sending"}


def _owner_row(given: Asked, found: Board, share: Share) -> Component:
    owner = share.owner or NOBODY
    name = Own("owner", share.owner, share.owner) if share.owner else msg("reporting-nobody")
    return html.Tr(
        [
            html.Td(dcc.Link(say(name), href=given.view.href(owner=owner)), className="words"),
            html.Td(say(Number(len(share.items))), className="num"),
            html.Td(say(Number(share.count(RECEIVED))), className="num"),
            html.Td(_pressing(share.count(LATE), "bad"), className="num"),
            html.Td(_pressing(share.count(UNCONFIRMED), "warn"), className="num"),
            html.Td(_pressing(share.unexplained, "bad"), className="num"),
            html.Td(_day(share), className="nowrap"),
            html.Td(_sending(given, found, share) if share.owner else None, className="sending"),
        ],
        className="chosen" if given.owner == owner else None,
    )


def _pressing(count: int, role: str) -> Component | str:
    """A number that wants something done has its dot; none is quiet."""
    number = say(Number(count))
    return html.Span(number, className=f"status {role}") if count else html.Span(number, className="muted")


def _day(share: Share) -> str:
    return ledger.day(share.last) if share.last else "–"


def _sending(given: Asked, found: Board, share: Share) -> list[Component | str]:
    """What can be sent to an owner: the workbook, the draft of a mail, the entry of a calendar."""
    year = str(given.year)
    workbook = f"{TEMPLATE_FILE}?{urlencode({'year': year, 'owner': share.owner})}"
    parts: list[Component | str] = [html.A(say(msg("reporting-send", what="workbook")), href=inside(workbook))]
    draft = mail(share, given.year, found.round, absolute(workbook))
    parts += [" · ", html.A(say(msg("reporting-send", what="mail")), href=draft)]
    if found.round is not None:
        entry = f"{CALENDAR_FILE}?{urlencode({'year': year, 'owner': share.owner})}"
        parts += [" · ", html.A(say(msg("reporting-send", what="calendar")), href=inside(entry))]
    return parts


def _rows_card(store: Store, given: Asked, share: Share) -> Component:
    name: Text = Own("owner", share.owner, share.owner) if share.owner else msg("reporting-nobody")
    title = msg(
        "reporting-rows",
        owner=name,
        year=Year(given.year),
        late=share.count(LATE),
        missing=len(share.items) - share.count(RECEIVED),
        planned=len(share.items),
    )
    items = sorted(share.items, key=lambda one: (STANDINGS.index(one.standing), not one.unexplained))
    close = dcc.Link(say(msg("reporting-close-rows")), href=given.view.href(owner=""), className="plain-button")
    return text_card(say(title), _table(store, given, items), span=12, tools=close)


def _red_card(store: Store, given: Asked, found: Board) -> Component:
    red = [one for one in found.whole.items if one.unexplained]
    explained = sum(one.red for one in found.whole.items) - len(red)
    title = msg(
        "reporting-red", state=red_state(found.whole), count=len(red), year=Year(given.year), explained=explained
    )
    if not red:
        return text_card(say(title), [], span=12)
    parts: list[Component] = [_table(store, given, red[:MOST_RED])]
    if len(red) > MOST_RED:
        rest = html.Summary(say(msg("reporting-more-red", count=len(red) - MOST_RED)))
        parts.append(html.Details([rest, _table(store, given, red[MOST_RED:])], className="fold"))
    return text_card(
        say(title), parts, subtitle=say(msg("reporting-red-sub")), span=12, tools=help_link("status", given.view)
    )


def _table(store: Store, given: Asked, items: list[Item]) -> Component:
    standing = store.assessment(given.year, given.view.figures).set_index("code")["status"]
    heads = [html.Th(say(msg("reporting-column", column=one)), scope="col") for one in _ROW_COLUMNS]
    rows = [_row(given, item, str(standing[item.indicator.code])) for item in items]
    table = html.Table(
        [html.Thead(html.Tr(heads)), html.Tbody(rows)], className="table-k ledger-table board-table items-table"
    )
    return blocks(table)


def _row(given: Asked, item: Item, status: str) -> Component:
    code = item.indicator.code
    told = msg("reporting-standing", standing=item.standing, read=item.read)
    return html.Tr(
        [
            html.Td(
                [
                    dcc.Link(code, href=given.view.href(f"{TARGETS}/{quote(code)}")),
                    html.Div(say(Own("short-name", code, item.indicator.short_name)), className="muted"),
                ]
            ),
            html.Td(html.Span(say(told), className=f"status {ROLES[item.standing]}")),
            html.Td(html.Span(say(status_name(status)), className=f"status {STATUS_ROLE[status]}")),
            html.Td(ledger.day(item.last) if item.last else "–", className="nowrap"),
            html.Td(say(explanation(item)), className="words wide"),
        ]
    )


def explanation(item: Item) -> Text:
    """Why it stands so, in a sentence or two; that nobody says where it is red."""
    if item.explanation is None:
        return msg("reporting-unexplained") if item.red else ""
    return ledger.explained(item.explanation)
