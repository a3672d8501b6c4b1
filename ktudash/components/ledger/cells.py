"""What every table of the ledger is made of: values, moments, codes with their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.clock import local
from ktudash.plan.names import owner_name
from ktudash.reporting.figures import figure
from ktudash.reporting.ledger import Explained, Explanation
from ktudash.words import Number, Own, Text, Year, language, msg, say, voice

#: The name of a code and the link to its page; both empty where the register does not know it.
NameOf = Callable[[str], tuple[str, str]]


def kept(value: float | None, status: str) -> Text:
    """A value with every decimal that it has (a ledger does not round), a band, the word for no place, or a dash."""
    return figure(value, status) if status else Number(None)


def withdrawn_or(value: float | None, status: str, *, gone: bool) -> Text:
    """A value, or the word for one that was taken back."""
    return msg("actuals-what", what="withdrawn") if gone else kept(value, status)


def moment(when: datetime) -> str:
    """A moment of the ledger in the readers' time, to the minute, as their language writes it."""
    return voice(language()).datetime(local(when))


def day(when: datetime) -> str:
    """The day of a moment in the readers' time."""
    return voice(language()).date(local(when))


def typed(text: str) -> Own:
    """What somebody typed, as it is; what the demonstration invented is said in the language of the reader."""
    return Own("ledger-note", text, text)


def year(value: int) -> str:
    """A year of a row."""
    return say(Year(value))


def indicator(code: str, name_of: NameOf) -> list[Component | str]:
    """A code as the link to its page, its name below."""
    name, href = name_of(code)
    return [dcc.Link(code, href=href) if href else code, html.Div(name, className="muted")]


def table(heads: Iterable[tuple[str, str]], bodies: Sequence[Component], *, style: str = "") -> html.Table:
    """A table of the ledger: ``heads`` are columns of ``actuals-head``, each with its class."""
    return html.Table(
        [
            html.Thead(
                html.Tr(
                    [
                        html.Th(say(msg("actuals-head", column=column)), scope="col", className=look or None)
                        for column, look in heads
                    ]
                )
            ),
            *bodies,
        ],
        className=f"table-k ledger-table {style}".strip(),
    )


def explained(one: Explanation | Explained) -> Text:
    """Cause, measure, who and until when, in a sentence or two."""
    return msg(
        "reporting-explained",
        cause=typed(one.cause),
        has_measure=bool(one.measure),
        measure=typed(one.measure),
        has_who=bool(one.responsible),
        who=owner_name(one.responsible),
        has_until=one.until is not None,
        until=voice(language()).date(one.until) if one.until else "",
    )
