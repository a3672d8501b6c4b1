"""The rule behind every status and number, with the thresholds and formulas that the code itself goes by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.audit import SEVERITIES
from ktudash.components.audit import PATH as AUDIT
from ktudash.pages.help.telling import listed, sentences, told, way
from ktudash.pages.two_plans import PATH as TWO_PLANS
from ktudash.plan.attainment import DEFAULT_THRESHOLDS, STATUS_ROLE, STATUSES
from ktudash.plan.attention import SINGLY, Rule
from ktudash.plan.names import status_key, status_name
from ktudash.plan.pace import HORIZON_YEARS
from ktudash.plan.pairs import VERDICTS
from ktudash.plan.seam import FATES
from ktudash.plan.standing import SMALL
from ktudash.store import Store
from ktudash.topics.graduates.rules import READINGS
from ktudash.topics.labour_market.choice import PATH as LABOUR
from ktudash.topics.stability.known import formula
from ktudash.topics.stability.rules import DISTRESS_BELOW, RATIOS
from ktudash.view import View
from ktudash.words import Listed, Message, Number, Own, Quantity, msg, say
from ktudash.words.numbers import decimals_of

#: The numbers that are explained, in their order.
NUMBERS: Final = ("attainment", "variance", "baseline", "growth", "rounding", "index", "roll-up")
#: What there is to know of vacancies.
VACANCIES: Final = ("tables", "once", "land", "x", "forecast")


def sections(store: Store, view: View) -> Mapping[str, list[Component]]:
    """What each place says, by its name."""
    return {
        "status": _status(),
        "attainment": [told((msg("help-number-name", number=one), _number(one)) for one in NUMBERS)],
        "paces": sentences(*(_pace(part) for part in ("needed", "recent", "fan", "never"))),
        "z": _z(view),
        "corrections": _corrections(store, view),
        "attention": _attention(view),
        "pairs": _pairs(view),
        "audit": _audit(view),
        "employment": _employment(view),
        "labour": [
            *sentences(*(msg("help-labour", part=one) for one in VACANCIES)),
            way("labour-market", view.href(LABOUR)),
        ],
        "sources": _sources(store, view),
    }


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
    return [html.P(say(msg("help-status-lead"))), html.Dl(rows, className="facts"), *sentences(*rules)]


def _number(number: str) -> Message:
    return msg("help-number", number=number, small=Number(SMALL))


def _pace(part: str) -> Message:
    return msg("help-pace", part=part, years=HORIZON_YEARS)


def _weight(value: float) -> Number:
    return Number(value, decimals_of(value, 3))


def _attention(view: View) -> list[Component]:
    return [
        *sentences(msg("help-attention")),
        listed((msg("help-rule", rule=rule.value, singly=SINGLY) for rule in Rule), ordered=True),
        way("home", view.href("/")),
    ]


def _pairs(view: View) -> list[Component]:
    verdicts = Listed(tuple(msg("pairs-verdict", verdict=one) for one in VERDICTS), "comma")
    return [
        *sentences(msg("help-pairs")),
        told((msg("pairs-fate", fate=one), msg("help-fate", fate=one)) for one in FATES),
        *sentences(msg("help-verdict", verdicts=verdicts)),
        way("two-plans", view.href(TWO_PLANS)),
    ]


def _audit(view: View) -> list[Component]:
    kinds = ((msg("audit-severity-name", severity=one), msg("help-severity", severity=one)) for one in SEVERITIES)
    return [
        *sentences(msg("help-audit")),
        told(kinds),
        *sentences(msg("help-finding-status"), msg("help-audit-mark", mark=msg("audit-mark", count=3))),
        way("findings", view.href(AUDIT)),
    ]


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
        *sentences(
            msg("help-z-class", threshold=threshold),
            msg("help-z-unit"),
            msg("help-z-altman", distress=Number(DISTRESS_BELOW, 2)),
        ),
        way("stability", view.href("/stability")),
    ]


def _corrections(store: Store, view: View) -> list[Component]:
    known = store.catalog
    return [
        *sentences(
            msg("help-corrections", count=len(known.corrections)),
            msg("help-readings", count=len(known.readings)),
            msg("help-printed", printed=msg("shell-figures-chosen", figures="printed")),
        ),
        way("audit", view.href(AUDIT)),
    ]


def _employment(view: View) -> list[Component]:
    readings = [html.Li(say(msg("help-reading", reading=one))) for one in READINGS]
    return [
        html.P(say(msg("help-employment"))),
        html.Ul(readings),
        html.P(say(msg("help-employment-use"))),
        way("graduates", view.href("/graduates")),
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
        *sentences(msg("help-source-actuals"), msg("help-source-place"), msg("help-source-day")),
        way("data", view.href("/data")),
    ]
