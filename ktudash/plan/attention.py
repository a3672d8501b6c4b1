"""What needs attention: findings by rules over the whole plan, each a sentence with its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from ktudash import theme
from ktudash.plan.attainment import BEHIND, UNRANKED
from ktudash.plan.measure import difference, known
from ktudash.words import say

#: The rules, worst first, and how severe a finding of each is.
RULES: Final = {
    "below_baseline": "bad",
    "behind": "bad",
    "no_actual": "warn",
    "flat": "note",
    "plateau": "note",
}

#: Up to so many silent indicators of a line are named one by one; more are one finding of the line.
SINGLY: Final = 3

SENTENCES: Final = {
    "below_baseline": "{name}: the target of {year}, {target}, is {side} what {baseline_year} already "
    "reached, {baseline}{more}.",
    "more_one": "",
    "more_some": "; so are {n} of {of} targets in all",
    "more_all": "; so are all {of} targets, the last of {final_year} ({final}) too",
    "below": "below",
    "above": "above",
    "worse": "worse than",
    "behind": "{name}: {actual} in {year} against a target of {target}: {attainment} reached, {variance}.",
    "behind_plain": "{name}: {actual} in {year} against a target of {target}: {variance}.",
    "unranked": "{name}: no longer in the ranking in {year}; the target is {target}.",
    "silent": "{name}: no actual for {earlier} or {later}, nor before.",
    "silent_last": "{name}: no actual for {earlier} or {later}, the last one is of {last}.",
    "silent_plan": "{place}: no actual is reported for any of the {of} indicators. {compared}",
    "silent_compared": "{n} of them can be compared with what was reached before the plan.",
    "silent_incomparable": "None of them can be compared with what was reached before the plan.",
    "silent_line": "{place}: {n} of {of} indicators have had no actual for two years, among them {first}.",
    "flat": "{name}: every target from {first_year} to {final_year} is {target}.",
    "plateau": "{name}: the target of {final_year} is that of the year before again, {target}.",
}


@dataclass(frozen=True, slots=True)
class Attention:
    """One finding.

    ``code`` is the indicator, empty where the finding is about a line or a plan; ``rule`` one of ``RULES``;
    ``severity`` ``bad``, ``warn`` or ``note``, a colour role but for the last; ``words`` the sentence;
    ``link`` what to open: an indicator's code, a line's id (``SP-1``) or a plan (``SP``).
    """

    code: str
    rule: str
    severity: str
    words: str
    link: str


def attention(assessment: pd.DataFrame, names: Mapping[str, str] | None = None) -> tuple[Attention, ...]:
    """All findings in an assessment, worst first: by the order of ``RULES``, then by size, then by code.

    ``names`` gives the name of a plan or line by its id for findings about a whole one (default: the id).
    A plan without any actual is one finding, a line with more than ``SINGLY`` silent indicators too. A flat
    path is a finding only where more (or less) is better: a level to hold is meant to be flat. A growth rate
    or share that keeps its value still asks for as much every year, and is named like any other.
    """
    rows = [{str(key): value for key, value in row.items()} for row in assessment.to_dict("records")]
    found: list[Attention] = []
    for rule, findings in (
        ("below_baseline", _below_baseline(rows)),
        ("behind", _behind(rows)),
        ("no_actual", _silent(rows, names or {})),
        ("flat", _flat(rows)),
        ("plateau", _plateau(rows)),
    ):
        # sorted() is stable: equals keep the order of the plan
        found += [
            Attention(code, rule, RULES[rule], words, link)
            for _, code, words, link in sorted(findings, key=lambda finding: -finding[0])
        ]
    return tuple(found)


#: size for sorting, code, words, link
_Finding = tuple[float, str, str, str]


def _below_baseline(rows: list[dict[str, Any]]) -> Iterator[_Finding]:
    for row in rows:
        if not row["below_baseline"]:
            continue
        first, baseline, years = row["below_first_target"], row["baseline"], row["below_years"]
        more = SENTENCES["more_one" if years == 1 else "more_all" if years == row["n_targets"] else "more_some"]
        side = "worse" if row["kind"] == "rank" else "below" if first < baseline else "above"
        words = SENTENCES["below_baseline"].format(
            name=row["short_name"],
            year=row["below_first_year"],
            target=theme.quantity(first, row["unit"]),
            side=SENTENCES[side],
            baseline_year=row["baseline_year"],
            baseline=_figure(baseline, row["baseline_status"], row["unit"]),
            more=more.format(
                n=years,
                of=row["n_targets"],
                final_year=row["final_year"],
                final=_figure(row["final_target"], row["final_status"], row["unit"]),
            ),
        )
        size = abs(first - baseline) / abs(baseline) if baseline else float("inf")
        yield size, row["code"], words, row["code"]


def _behind(rows: list[dict[str, Any]]) -> Iterator[_Finding]:
    for row in rows:
        if row["status"] not in (BEHIND, UNRANKED):
            continue
        target = _figure(row["target"], row["target_status"], row["unit"])
        ratio = known(row["attainment"])
        if row["status"] == UNRANKED:
            words = SENTENCES["unranked"].format(name=row["short_name"], year=row["year"], target=target)
        else:
            words = SENTENCES["behind_plain" if ratio is None else "behind"].format(
                name=row["short_name"],
                actual=_figure(row["actual"], row["actual_status"], row["unit"]),
                year=row["year"],
                target=target,
                attainment=say(row["attainment_text"]),
                variance=say(difference(row["variance"], row["unit"])),
            )
        # a rank has no ratio to be sorted by: it stands after those that have one
        yield (0.0 if ratio is None else 1 - ratio), row["code"], words, row["code"]


def _silent(rows: list[dict[str, Any]], names: Mapping[str, str]) -> Iterator[_Finding]:
    plans: dict[str, list[dict[str, Any]]] = {}
    lines: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        plans.setdefault(row["plan"], []).append(row)
        lines.setdefault(row["line_id"], []).append(row)

    wholly = set()
    for plan, members in plans.items():
        if any(row["silent"] for row in members) and all(pd.isna(row["actual_year"]) for row in members):
            wholly.add(plan)
            n = sum(row["comparable"] for row in members)
            compared = SENTENCES["silent_compared" if n else "silent_incomparable"].format(n=n)
            words = SENTENCES["silent_plan"].format(place=names.get(plan, plan), of=len(members), compared=compared)
            yield float(len(members)), "", words, plan
    for line_id, members in lines.items():
        silent = [row for row in members if row["silent"] and row["plan"] not in wholly]
        if len(silent) > SINGLY:
            words = SENTENCES["silent_line"].format(
                place=names.get(line_id, line_id),
                n=len(silent),
                of=len(members),
                first=silent[0]["short_name"],
            )
            yield float(len(silent)), "", words, line_id
            continue
        for row in silent:
            last = row["actual_year"]
            words = SENTENCES["silent" if pd.isna(last) else "silent_last"].format(
                name=row["short_name"],
                earlier=row["silent_from"],
                later=row["silent_to"],
                last=last,
            )
            yield 0.0, row["code"], words, row["code"]


def _flat(rows: list[dict[str, Any]]) -> Iterator[_Finding]:
    for row in rows:
        if row["flat"] and row["polarity"] in ("up", "down"):
            words = SENTENCES["flat"].format(
                name=row["short_name"],
                target=_figure(row["final_target"], row["final_status"], row["unit"]),
                first_year=row["first_year"],
                final_year=row["final_year"],
            )
            yield 0.0, row["code"], words, row["code"]


def _plateau(rows: list[dict[str, Any]]) -> Iterator[_Finding]:
    for row in rows:
        # All of everything is no standstill: a share cannot go beyond 100 %.
        complete = row["kind"] == "share" and row["unit"] == "%" and row["final_target"] >= 100
        if row["plateau"] and row["polarity"] in ("up", "down") and not complete:
            words = SENTENCES["plateau"].format(
                name=row["short_name"],
                target=_figure(row["final_target"], row["final_status"], row["unit"]),
                final_year=row["final_year"],
            )
            yield 0.0, row["code"], words, row["code"]


def _figure(value: float, status: str, unit: str) -> str:
    """A figure as it is printed: a rank band keeps its plus (``801+``)."""
    text = theme.quantity(value, unit)
    return f"{text}+" if status == "lower_bound" else text
