"""What came in since a day or a meeting, which status flipped, who is late: for a mail, as text and as HTML."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from ktudash.office.year import board_of_year
from ktudash.plan.changes import changes
from ktudash.plan.names import status_name
from ktudash.reporting.board import LATE, RECEIVED, UNCONFIRMED, Board, Share, red_state
from ktudash.reporting.figures import figure
from ktudash.site import home
from ktudash.store import Store
from ktudash.then import Then
from ktudash.words import Own, Text, Year, language, msg, say, voice

#: Rows of a section; the rest is counted.
MOST_ROWS: Final = 40


@dataclass(frozen=True)
class Section:
    """A heading and its rows."""

    title: Text
    rows: tuple[Text, ...]


@dataclass(frozen=True)
class Digest:
    """The head of the mail, its sections, and where the dashboard is; empty where the settings do not say."""

    title: Text
    sections: tuple[Section, ...]
    link: str = ""


def digest(store: Store, since: Then, year: int) -> Digest:
    """What has changed since the evening before ``since``, or since that meeting; how ``year`` is reported."""
    before = store.ledger.state(**since.state_before)
    found = changes(store.targets(), before, store.actuals(), store.baselines())
    flipped = found[found["flipped"]]
    on = board_of_year(store, year)
    names = {code: Own("short-name", code, one.short_name) for code, one in store.catalog.indicators.items()}
    return Digest(
        msg("digest-title", met=bool(since.meeting), meeting=since.meeting, since=since.written, year=Year(year)),
        (
            Section(msg("digest-came", count=len(found)), _cut([_came(row, names) for _, row in found.iterrows()])),
            Section(
                msg("digest-flipped", count=len(flipped)),
                _cut([_flipped(row, names) for _, row in flipped.iterrows()]),
            ),
            _late(on),
            _red(on),
        ),
        link=f"{home()}/" if home() else "",
    )


def _cut(rows: list[Text]) -> tuple[Text, ...]:
    if len(rows) <= MOST_ROWS:
        return tuple(rows)
    return (*rows[:MOST_ROWS], msg("digest-more", count=len(rows) - MOST_ROWS))


def _came(row: pd.Series, names: dict[str, Own]) -> Text:
    return msg(
        "digest-came-row",
        code=row["code"],
        name=names.get(row["code"], ""),
        year=Year(row["year"]),
        change=row["change"],
        before=figure(row["value_from"], row["value_kind_from"]) if row["value_kind_from"] else "",
        after=figure(row["value_to"], row["value_kind_to"]) if row["value_kind_to"] else "",
        author=Own("ledger-note", row["author"], row["author"]),
    )


def _flipped(row: pd.Series, names: dict[str, Own]) -> Text:
    return msg(
        "digest-flipped-row",
        code=row["code"],
        name=names.get(row["code"], ""),
        year=Year(row["year"]),
        before=status_name(row["status_from"]),
        after=status_name(row["status_to"]),
    )


def _late(on: Board) -> Section:
    late = [one for one in on.shares if one.count(LATE) or one.count(UNCONFIRMED)]
    title = msg(
        "digest-late",
        round=on.round.state if on.round else "none",
        year=Year(on.year),
        due=voice(language()).date(on.round.due) if on.round else "",
        received=on.whole.count(RECEIVED),
        planned=len(on.whole.items),
        late=on.whole.count(LATE),
    )
    return Section(title, _cut([_owes(one) for one in late]))


def _owes(share: Share) -> Text:
    return msg(
        "digest-late-row",
        owner=Own("owner", share.owner, share.owner) if share.owner else msg("reporting-nobody"),
        late=share.count(LATE),
        unconfirmed=share.count(UNCONFIRMED),
        planned=len(share.items),
    )


def _red(on: Board) -> Section:
    red = [one.indicator for one in on.whole.items if one.unexplained]
    rows: list[Text] = [
        msg("reporting-mail-line", code=one.code, name=Own("short-name", one.code, one.short_name)) for one in red
    ]
    return Section(msg("digest-red", state=red_state(on.whole), count=len(red), year=Year(on.year)), _cut(rows))


def as_text(told: Digest) -> str:
    """As plain text, a row a line."""
    parts = [say(told.title), ""]
    for section in told.sections:
        parts += [say(section.title), *[f"  - {say(row)}" for row in section.rows], ""]
    if told.link:
        parts += [say(msg("digest-link", link=told.link)), ""]
    return "\n".join(parts)


def as_html(told: Digest) -> str:
    """As a page of its own: no script, no style from elsewhere, nothing that a mail program would not show."""
    body = "".join(_section(one) for one in told.sections)
    if told.link:
        words = html.escape(say(msg("digest-link", link=told.link)))
        body += f'<p><a href="{html.escape(told.link)}">{words}</a></p>'
    title = html.escape(say(told.title))
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f'<body style="font-family: system-ui, Arial, sans-serif; font-size: 14px; color: #13263C">'
        f"<h1>{title}</h1>{body}</body></html>\n"
    )


def _section(one: Section) -> str:
    rows: Sequence[str] = [f"<li>{html.escape(say(row))}</li>" for row in one.rows]
    listed = f"<ul>{''.join(rows)}</ul>" if rows else ""
    return f"<h2>{html.escape(say(one.title))}</h2>{listed}\n"
