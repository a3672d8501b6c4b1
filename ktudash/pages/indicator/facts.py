"""What an indicator is, what the plan asks for, and what the other plan says about the same thing."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.catalog import Indicator
from ktudash.chart import build
from ktudash.components.audit.mark import of_code
from ktudash.components.card import text_card
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.indicator.reported import Fact, reading, reports
from ktudash.pages.indicator.why import Row, standing
from ktudash.pages.two_plans import PATH as TWO_PLANS
from ktudash.plan import continuity
from ktudash.plan.ambition import below_baseline
from ktudash.plan.attainment import NOT_COMPARABLE, UNRANKED
from ktudash.plan.attention import OF_BACHELORS
from ktudash.plan.measure import known
from ktudash.plan.names import line_name, owner_name, task_name
from ktudash.plan.pairs import COMPARABLE
from ktudash.plan.paths import short_name
from ktudash.plan.seam import DROPPED, NEW
from ktudash.plan.seam_charts import title
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Listed, Number, Own, Quantity, Text, Year, msg, say
from ktudash.words.prints import several_lines


def facts(store: Store, view: View, indicator: Indicator) -> Component:
    """The facts as a card."""
    told = [
        *_where(store, view, indicator),
        *reading(view, indicator),
        *_asked(store, view, indicator),
        *reports(store, view, indicator),
        *_kin(store, view, indicator),
        *_doubts(store, view, indicator),
        *_audited(store, view, indicator),
    ]
    return text_card(
        say(msg("indicator-facts")),
        html.Dl(
            [part for key, value in told for part in (html.Dt(say(msg("indicator-fact", fact=key))), html.Dd(value))],
            className="facts",
        ),
        span=12,
    )


def _where(store: Store, view: View, indicator: Indicator) -> Iterator[Fact]:
    """Line, task, place in the document, kind, who answers."""
    line = store.catalog.lines[indicator.line_id]
    first = store.series(indicator.code, view.figures).targets.iloc[0]
    name = say(msg("indicator-line", id=line.id, name=line_name(line)))
    yield "line", dcc.Link(name, href=view.href(TARGETS, line=line.id))
    if indicator.task in line.tasks:
        yield "task", say(msg("targets-task", task=indicator.task, name=task_name(line, indicator.task)))
    document = Own("document", indicator.plan, store.catalog.documents[indicator.plan].short_title)
    table = Own("table", first["table_id"], store.catalog.tables[first["table_id"]].number)
    place = say(msg("indicator-place", document=document, table=table))
    lines = str(first["source_lines"])
    exactly = say(msg("indicator-cell", several=several_lines(lines), lines=lines, cell=first["cell"]))
    fold = html.Details([html.Summary(say(msg("indicator-exactly"))), exactly], className="fold")
    yield "place", html.Div([place, " ", fold])
    yield "kind", say(msg("indicator-kind", kind=indicator.kind, polarity=indicator.polarity))
    yield "owner", say(_owner(store, indicator))
    if indicator.stakeholders:
        yield "stakeholders", say(Own("stakeholders", indicator.code, indicator.stakeholders))


def _owner(store: Store, indicator: Indicator) -> Text:
    """Who answers: whom the office made answer, beside whom the register names; else the register's."""
    given, printed = store.owners().get(indicator.code, ""), owner_name(indicator.owner)
    if given and given != indicator.owner:
        return msg("indicator-owner-given", owner=owner_name(given), printed=bool(indicator.owner), register=printed)
    return printed or msg("indicator-owner-none", plan=indicator.plan)


def _asked(store: Store, view: View, indicator: Indicator) -> Iterator[Fact]:
    """How ambitious the plan is, and where it started."""
    row = standing(store, view, indicator)
    yield "growth", say(Listed(tuple(_ambition(store, view, row)), "space"))
    yield "baseline", say(_baseline(store, view, indicator))


def _baseline(store: Store, view: View, indicator: Indicator) -> Text:
    known = store.baselines(view.figures)
    known = known[(known["code"] == indicator.code) & known["value"].notna()]
    remark = Own("baseline-note", indicator.code, indicator.baseline_note) if indicator.baseline_note else ""
    if known.empty:
        return remark or msg("indicator-baseline-none")
    row = known.iloc[0]
    banded = row["status"] == "lower_bound"
    return msg(
        "indicator-baseline",
        comparable=bool(row["comparable"]),
        value=msg("targets-band", value=Number(row["value"])) if banded else Quantity(row["value"], row["unit"]),
        year=Year(row["year"]),
        source=store.catalog.source_line(row["table_ids"].split(", ")),
        note=remark,
    )


def _ambition(store: Store, view: View, row: Row) -> Iterator[Text]:
    if row["flat"]:
        yield msg("indicator-flat")
    elif pd.isna(row["growth"]):
        yield row["growth_reason"]
    else:
        yield msg(
            "indicator-growth",
            total=_grown(row["growth"], row["growth_unit"]),
            yearly=_grown(row["growth_yearly"], row["growth_unit"]),
            first=Year(row["first_year"]),
            last=Year(row["final_year"]),
        )
    if row["plateau"]:
        yield msg("indicator-plateau")
    year, level = _level(row)
    if level is not None:
        targets = store.series(str(row["code"]), view.figures).targets
        ahead = targets[(targets["year"] > year) & targets["value"].notna()]
        path = dict(zip(ahead["year"].astype(int), ahead["value"].astype(float), strict=True))
        count = len(below_baseline(path, level, row["polarity"]))
        if count:
            of_bachelors = row["code"] in OF_BACHELORS and pd.isna(row["actual_year"])
            kind = "bachelors" if of_bachelors else row["kind"]
            yield msg("indicator-below", kind=kind, count=count, year=Year(year))


def _level(row: Row) -> tuple[int, float | None]:
    """The last figure that is known and can be compared: the last actual, before any the baseline."""
    if pd.notna(row["actual_year"]):
        comparable = row["actual_status"] not in (NOT_COMPARABLE, UNRANKED)
        return int(row["actual_year"]), known(row["actual"]) if comparable else None
    return (int(row["baseline_year"]), known(row["baseline"])) if row["comparable"] else (0, None)


def _grown(value: float, unit: str) -> Quantity:
    return Quantity(value, unit, min(3, theme.significant(value)))


def _kin(store: Store, view: View, indicator: Indicator) -> Iterator[Fact]:
    """What the other plan says of the same thing: what it is paired with, and whether both may stand in one series."""
    indicators = store.catalog.indicators
    seam = next((one for one in store.seams(view.figures) if indicator.code in one.pair.codes), None)
    if seam:
        pair = seam.pair
        series = pair.verdict == COMPARABLE and not pair.convert
        key, codes = ("successor", pair.newer) if indicator.code in pair.older else ("predecessor", pair.older)
        for code in (one for one in codes if one in indicators):
            name = short_name(code, indicators[code].short_name)
            words = (
                msg("indicator-kin", code=code, name=name)
                if series
                else msg("indicator-kin-break", code=code, name=name, reason=pair.reason)
            )
            yield key, dcc.Link(say(words), href=view.href(f"{TARGETS}/{code}"))
            if series:
                yield from (("both", say(one)) for one in _both_plans(store, view, {indicator.code, code}))
        yield "pair", dcc.Link(say(title(seam)), href=view.href(TWO_PLANS, pair=seam.pair.id, line=""))
    else:
        without = say(msg("pairs-without", fate=DROPPED if indicator.code in store.pairs.dropped else NEW))
        yield "pair", dcc.Link(without, href=view.href(TWO_PLANS, line=""))


def _both_plans(store: Store, view: View, codes: set[str]) -> list[Text]:
    """Years for which the two plans set different targets for the same thing, a sentence each."""
    targets = store.targets(view.figures)
    targets = targets[targets["code"].isin(codes) & targets["value"].notna()]
    sentences: list[Text] = []
    for year, rows in targets.groupby("year"):
        if rows["plan"].nunique() == 2 and rows["value"].nunique() == 2:
            asked = {row["plan"]: build.shown(row) for _, row in rows.iterrows()}
            sentences.append(msg("indicator-both", year=Year(int(str(year))), sp=asked["SP"], cd=asked["CD"]))
    return sentences


def _doubts(store: Store, view: View, indicator: Indicator) -> Iterator[Fact]:
    """What is doubtful about the print, and what was corrected."""
    if indicator.doubt:
        yield "doubt", say(continuity.doubt(indicator))
    targets = store.series(indicator.code, view.figures).targets
    for _, row in targets[targets["corrected"].notna()].iterrows():
        yield (
            "correction",
            say(
                msg(
                    "indicator-correction",
                    year=Year(row["year"]),
                    printed=str(row["printed"]),
                    value=Number(row["value"]),
                    reason=build.reason(row),
                )
            ),
        )


def _audited(store: Store, view: View, indicator: Indicator) -> Iterator[Fact]:
    """How many findings of the audit touch it, as its mark counts them, and the way there."""
    marked = of_code(store, indicator.code, view.figures)
    if marked:
        yield "audit", dcc.Link(say(marked.told), href=marked.href(view))
