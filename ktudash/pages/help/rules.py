"""The rule behind every status and number, with the thresholds and formulas that the code itself goes by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components.audit import PATH as AUDIT
from ktudash.pages.actuals.link import PATH as ACTUALS
from ktudash.pages.deck import PATH as DECK
from ktudash.plan.attainment import DEFAULT_THRESHOLDS, STATUS_ROLE, STATUSES
from ktudash.plan.names import status_key, status_name
from ktudash.plan.pace import HORIZON_YEARS
from ktudash.plan.standing import SMALL
from ktudash.store import Store
from ktudash.topics.graduates.rules import READINGS
from ktudash.topics.stability.known import formula
from ktudash.topics.stability.rules import DISTRESS_BELOW, RATIOS
from ktudash.view import View
from ktudash.words import Message, Number, Own, Quantity, Text, msg, say
from ktudash.words.numbers import decimals_of

#: The numbers that are explained, in their order.
NUMBERS: Final = ("attainment", "variance", "baseline", "growth", "rounding", "roll-up")
#: The ways of the keyboard.
KEYS: Final = ("tab", "enter", "arrows", "escape", "skip", "search")


def sections(store: Store, view: View) -> Mapping[str, list[Component]]:
    """What each place says, by its name."""
    return {
        "status": _status(),
        "attainment": [_told((msg("help-number-name", number=one), _number(one)) for one in NUMBERS)],
        "paces": _sentences(*(_pace(part) for part in ("needed", "recent", "fan", "never"))),
        "z": _z(view),
        "corrections": _corrections(store, view),
        "employment": _employment(view),
        "sources": _sources(store, view),
        "reporting": _steps(("template", "check", "keep", "single", "back"), ACTUALS, view),
        "slides": _steps(("add", "order", "take", "again"), DECK, view),
        "keyboard": [_told((msg("help-key", key=one), msg("help-key-does", key=one)) for one in KEYS)],
    }


def _told(pairs: Iterable[tuple[Text, Text]]) -> Component:
    return html.Dl(
        [part for name, told in pairs for part in (html.Dt(say(name)), html.Dd(say(told)))], className="facts"
    )


def _sentences(*texts: Text) -> list[Component]:
    return [html.P(say(one)) for one in texts]


def _way(place: str, href: str) -> Component:
    return html.P(dcc.Link(say(msg("help-way", place=place)), href=href))


def _near() -> Quantity:
    return Quantity(DEFAULT_THRESHOLDS.near * 100, "%")


def _achieved() -> Quantity:
    return Quantity(DEFAULT_THRESHOLDS.achieved * 100, "%")


def _status() -> list[Component]:
    rows = [
        part
        for one in STATUSES
        for part in (
            html.Dt(html.Span(say(status_name(one)), className=f"status {STATUS_ROLE[one]}")),
            html.Dd(say(msg("help-status", status=status_key(one), achieved=_achieved(), near=_near()))),
        )
    ]
    tolerance = DEFAULT_THRESHOLDS.hold_tolerance
    rules = (
        msg("help-status-rank", near=_near()),
        msg("help-status-hold", strict=not tolerance, tolerance=Quantity(tolerance * 100, "%")),
        msg("help-status-line"),
    )
    return [html.P(say(msg("help-status-lead"))), html.Dl(rows, className="facts"), *_sentences(*rules)]


def _number(number: str) -> Message:
    return msg("help-number", number=number, small=Number(SMALL))


def _pace(part: str) -> Message:
    return msg("help-pace", part=part, years=HORIZON_YEARS)


def _weight(value: float) -> Number:
    return Number(value, decimals_of(value))


def _z(view: View) -> list[Component]:
    rule = formula(view.figures)
    weights = [
        html.Li(say(msg("help-z-term", ratio=ratio, weight=_weight(rule.coefficients[ratio]))))
        for ratio in RATIOS.values()
    ]
    threshold = Number(rule.class_one_from, 1)
    return [
        html.P(say(msg("help-z-sum"))),
        html.Ul(weights),
        *_sentences(
            msg("help-z-class", threshold=threshold),
            msg("help-z-unit"),
            msg("help-z-altman", distress=Number(DISTRESS_BELOW, 2)),
        ),
        _way("stability", view.href("/stability")),
    ]


def _corrections(store: Store, view: View) -> list[Component]:
    known = store.catalog
    return [
        *_sentences(
            msg("help-corrections", count=len(known.corrections)),
            msg("help-readings", count=len(known.readings)),
            msg("help-printed"),
        ),
        _way("audit", view.href(AUDIT)),
    ]


def _employment(view: View) -> list[Component]:
    readings = [html.Li(say(msg("help-reading", reading=one))) for one in READINGS]
    return [
        html.P(say(msg("help-employment"))),
        html.Ul(readings),
        html.P(say(msg("help-employment-use"))),
        _way("graduates", view.href("/graduates")),
    ]


def _sources(store: Store, view: View) -> list[Component]:
    known = store.catalog
    documents = [
        html.Li(
            say(
                msg(
                    "help-document",
                    document=Own("document", plan, document.short_title),
                    lines=sum(one.plan == plan for one in known.lines.values()),
                    plan=plan,
                    indicators=sum(one.plan == plan for one in known.indicators.values()),
                )
            )
        )
        for plan, document in known.documents.items()
    ]
    return [
        html.P(say(msg("help-sources"))),
        html.Ul(documents),
        *_sentences(msg("help-source-actuals"), msg("help-source-place"), msg("help-source-day")),
        _way("data", view.href("/data")),
    ]


def _steps(steps: Iterable[str], path: str, view: View) -> list[Component]:
    return [
        html.Ol([html.Li(say(msg("help-step", step=one))) for one in steps]),
        _way(path.strip("/"), view.href(path)),
    ]
