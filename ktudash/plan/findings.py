"""What the rules found, as sentences: each with its figures, and who answers for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ktudash.money import readable
from ktudash.plan.attainment import attained
from ktudash.plan.attention import (
    Behind,
    Below,
    Figure,
    Finding,
    Overdue,
    OverdueTogether,
    Rule,
    Same,
)
from ktudash.plan.measure import difference
from ktudash.plan.paths import short_name
from ktudash.words import Listed, Own, Quantity, Signed, Text, Year, msg

#: From here on a figure is read without decimals.
_WHOLE_FROM: Final = 100


def figure(value: float, unit: str, *, band: bool) -> Text:
    """A figure with its unit, whole from 100 on; thousands of tenge as millions; a band keeps its plus (``801+``)."""
    scale = readable(unit, value)
    decimals = 0 if scale.decimals is None and abs(value) >= _WHOLE_FROM else scale.decimals
    written = Quantity(value * scale.factor, scale.unit, decimals)
    return msg("home-band", value=written) if band else written


def subject(finding: Finding, places: Mapping[str, Text]) -> Text:
    """What a finding is about: the indicator's name, or that of a line or a plan, from ``places`` by its id."""
    if isinstance(finding, OverdueTogether):
        return places[finding.place]
    return short_name(finding.code, finding.name)


def owners(finding: Finding) -> Text:
    """The indicator's code and who answers for it, or that the plan names nobody; empty for a line or a plan."""
    if not finding.code:
        return ""
    named = tuple(Own("owner", one, one) for one in finding.owners)
    return msg("home-owners", code=finding.code, count=len(named), owners=Listed(named, "comma"))


def sentence(finding: Finding) -> Text:
    """What was found, without the subject."""
    match finding:
        case Behind():
            return _behind(finding)
        case Overdue():
            return msg(
                "home-overdue",
                year=Year(finding.year),
                reported=finding.last is not None,
                last=Year(finding.last or finding.year),
            )
        case OverdueTogether():
            return _together(finding)
        case Below():
            return _below(finding)
        case Same():
            return msg(
                "home-same",
                rule=finding.rule,
                target=_said(finding.target),
                since=Year(finding.since),
                year=Year(finding.year),
            )
    raise TypeError(f"read {finding!r}, expected a finding of a rule")


def _said(of: Figure) -> Text:
    return figure(of.value, of.unit, band=of.band)


def _behind(one: Behind) -> Text:
    shape = "unranked" if one.actual is None else "plain" if one.attainment is None else "ratio"
    return msg(
        "home-behind",
        shape=shape,
        actual=_said(one.actual or one.target),
        year=Year(one.year),
        target=_said(one.target),
        attained=attained(one.attainment),
        variance="" if one.variance is None else _variance(one.variance, one.target.unit),
        course=one.rule,
        before=_before(one),
        before_year=Year(one.before_year),
    )


def _variance(value: float, unit: str) -> Text:
    scale = readable(unit, value)
    return difference(value, unit) if scale.unit == unit else Signed(value * scale.factor, scale.decimals, scale.unit)


def _before(one: Behind) -> Text:
    """The figure of the year before that may be set beside this year's: of the same kind."""
    if one.attainment is not None and one.before_attainment is not None:
        return attained(one.before_attainment)
    if one.before is None:
        return ""
    return _said(one.before)


def _together(one: OverdueTogether) -> Text:
    if not one.whole:
        return msg("home-overdue-line", count=one.count, of=one.of, year=Year(one.year))
    return msg("home-overdue-plan", of=one.of, comparable=one.comparable)


def _below(one: Below) -> Text:
    (first_year, first), (last_year, last) = one.first, one.last
    side = "later" if one.kind == "rank" else "below" if first.value < one.level.figure.value else "above"
    return msg(
        "home-below",
        share="one" if one.of == 1 else "all" if one.count == one.of else "some",
        count=one.count,
        of=one.of,
        side=side,
        value=_said(one.level.figure),
        year=Year(one.level.year),
        whose=one.level.whose,
        first=_said(first),
        first_year=Year(first_year),
        several=one.count > 1,
        last=_said(last),
        last_year=Year(last_year),
    )


def counted(counts: Mapping[Rule, int]) -> Text:
    """How many indicators each rule found, the most urgent first."""
    return Listed(tuple(msg("home-count", rule=rule, count=count) for rule, count in counts.items()), "comma")
