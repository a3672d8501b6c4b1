"""Charts of what the plans expect: financing, income and profit to 2029, income by source, added value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Remark, Series, Story
from ktudash.money import of_measure, scaled, yearly_growth
from ktudash.registry import chart, frame, heading, targets
from ktudash.topics.finance import rules
from ktudash.topics.finance.multiples import PATH, corrections, measure_name, multiples
from ktudash.topics.finance.rules import BN, MLN
from ktudash.words import Listed, Message, Number, Quantity, Year, msg

#: Tints of the parts of the outlined stack, from the foot up; the last is white.
TINTS: Final = ("tint_1", "tint_2", "")

#: A part of a stack lower than this share of it has no room for its number inside.
_THIN: Final = 0.06


@chart("financing", page=PATH, span=5, planned=frame("financing"))
def financing(planned: pd.DataFrame) -> Chart:
    """Planned financing by year, bn tenge; a note says where the years miss the printed sum."""
    years = planned[~planned["is_total"]]
    total = float(planned.loc[planned["is_total"], "value"].iloc[0])
    first, last = years.iloc[0], years.iloc[-1]
    spent = float(years["value"].sum())
    doubts = (
        () if abs(spent - total) < 1e-6
        else (msg("finance-financing-doubt", sum=Number(spent, 1), total=Number(total, 1)),)
    )  # fmt: skip
    return Chart(
        Story(
            name="financing",
            title=msg(
                "finance-financing-title",
                rising=bool(last["value"] > first["value"]),
                total=Number(total, 1),
                start=Number(first["value"], 1),
                first=Year(int(first["year"])),
                end=Number(last["value"], 1),
                last=Year(int(last["year"])),
            ),
            subtitle=msg("finance-financing-sub", first=Year(int(first["year"])), last=Year(int(last["year"]))),
            key=msg("finance-financing-key"),
            notes=doubts,
        ),
        (
            Panel(
                build.years(years["year"]),
                build.bars(years, role="target", name=measure_name("financing"), decimals=1),
                years=True,
                axis=build.value_axis(years["value"], shown=False),
            ),
        ),
    )


@chart(
    "income-both-plans",
    page=PATH,
    span=6,
    statements=frame("finance", measure="income"),
    planned=targets("CD-T1.1"),
)
def income_path(statements: pd.DataFrame, planned: pd.DataFrame) -> Chart:
    """Income in both plans, bn tenge, with the years between them that neither gives."""
    actual, target = scaled(of_measure(statements, "income"), BN), scaled(planned, BN)
    known = actual[actual["value"].notna()]
    base, first, last = known.iloc[-1], target.iloc[0], target.iloc[-1]
    return Chart(
        Story(
            name="income-both-plans",
            title=msg(
                "finance-income-path-title",
                direction="up" if last["value"] > base["value"] else "down",
                end=Number(last["value"], 1),
                last=Year(int(last["year"])),
                factor=Number(last["value"] / base["value"], 1),
                base=Number(base["value"], 1),
                base_year=Year(int(base["year"])),
            ),
            subtitle=msg(
                "finance-income-path-sub",
                first=Year(int(known["year"].min())),
                base=Year(int(base["year"])),
                start=Year(int(first["year"])),
                last=Year(int(last["year"])),
            ),
            key=msg("finance-income-path-key"),
            notes=corrections({"income": pd.concat([of_measure(statements, "income"), planned])}),
        ),
        (_both_plans(actual, target, measure="income", decimals=1),),
    )


@chart(
    "net-profit-both-plans",
    page=PATH,
    span=6,
    statements=frame("finance", measure=("income", "net_profit")),
    profit=targets("CD-T1"),
    income=targets("CD-T1.1", leads=False),
)
def profit_path(statements: pd.DataFrame, profit: pd.DataFrame, income: pd.DataFrame) -> Chart:
    """Net profit in both plans, mln tenge, and in the key what it is of the income."""
    earned = of_measure(statements, "net_profit")
    actual, target = scaled(earned, MLN), scaled(profit, MLN)
    base = actual[actual["value"].notna()].iloc[-1]
    first, last = target.iloc[0], target.iloc[-1]
    margins = rules.margins((earned, of_measure(statements, "income")), (profit, income))
    return Chart(
        Story(
            name="net-profit-both-plans",
            title=msg(
                "finance-profit-path-title",
                below=bool(first["value"] < base["value"]),
                start=Number(first["value"], 0),
                first=Year(int(first["year"])),
                base=Number(base["value"], 0),
                base_year=Year(int(base["year"])),
                end=Number(last["value"], 0),
                last=Year(int(last["year"])),
            ),
            subtitle=msg(
                "finance-profit-path-sub",
                first=Year(int(actual["year"].min())),
                base=Year(int(base["year"])),
                start=Year(int(first["year"])),
                last=Year(int(last["year"])),
            ),
            key=msg(
                "finance-profit-path-key",
                base_margin=Quantity(margins[int(base["year"])], "%", 1),
                base_year=Year(int(base["year"])),
                start_margin=Quantity(margins[int(first["year"])], "%", 1),
                first=Year(int(first["year"])),
                end_margin=Quantity(margins[int(last["year"])], "%", 1),
                last=Year(int(last["year"])),
            ),
            notes=corrections({"net_profit": pd.concat([earned, profit])}),
        ),
        (_both_plans(actual, target, measure="net_profit", decimals=0),),
    )


def _both_plans(actual: pd.DataFrame, target: pd.DataFrame, *, measure: str, decimals: int) -> Panel:
    """Actuals of the one plan and targets of the other on one axis; words stand in the years between them."""
    bars = (
        *build.bars(actual, role="actual", name=measure_name(measure), decimals=decimals),
        *build.bars(target, role="target", name=measure_name(measure), decimals=decimals),
    )
    first, last = int(actual["year"].max()) + 1, int(target["year"].min()) - 1
    between = () if first > last else (Remark(msg("finance-no-figures"), str(first), until=str(last)),)
    return Panel(
        build.years(range(int(actual["year"].min()), int(target["year"].max()) + 1)),
        bars,
        years=True,
        axis=build.value_axis([*actual["value"], *target["value"]], *bars, shown=False),
        remarks=between,
    )


@chart(
    "planned-income-by-source",
    page=PATH,
    span=5,
    planned=targets("CD-T1.1", leads=False),
    education=heading("CD-H1.1.1"),
    research=heading("CD-H1.1.2"),
    social=heading("CD-H1.1.3"),
)
def income_parts(planned: pd.DataFrame, education: pd.DataFrame, research: pd.DataFrame, social: pd.DataFrame) -> Chart:
    """Planned income of the first and the last year by source: education, research, and what remains, mln tenge."""
    whole = scaled(planned, MLN)
    parts = {"education": scaled(education, MLN), "research": scaled(research, MLN)}
    parts["remaining"] = rules.remaining(whole, *parts.values())
    years = sorted(int(year) for year in education["year"])
    first, last = years[0], years[-1]
    total = whole[whole["year"].isin(years)]
    tops, rest = (rows.set_index("year")["value"] for rows in (total, parts["remaining"]))
    named = (1 - rest / tops) * 100
    return Chart(
        Story(
            name="planned-income-by-source",
            title=msg(
                "finance-parts-title",
                named_moved="rose" if named[last] > named[first] else "fell",
                start=Quantity(named[first], "%", 0),
                end=Quantity(named[last], "%", 0),
                remaining=Number(rest[last], 1),
                first=Year(first),
                last=Year(last),
            ),
            subtitle=msg("finance-parts-sub", first=Year(first), last=Year(last)),
            key=msg("finance-parts-key"),
            notes=(
                msg(
                    "finance-parts-years",
                    first=Year(first),
                    education=Quantity(yearly_growth(education), "%", 1),
                    research=Quantity(yearly_growth(research), "%", 1),
                ),
                msg("finance-parts-note", social=Number(rules.at_end(social) / 1000), last=Year(last)),
                *corrections(
                    {"all_income": planned[planned["year"].isin(years)], "education": education, "research": research}
                ),
            ),
        ),
        (
            Panel(
                build.years(years),
                (
                    *_stack(parts, last),
                    build.totals(total, name=measure_name("all_income"), at_height=tops, decimals=1),
                ),
                arrangement="stack",
                gap=0.4,
                room=(0.5, 0.45),
                axis=build.value_axis(tops, shown=False),
            ),
        ),
    )


def _stack(parts: Mapping[str, pd.DataFrame], last: int) -> Sequence[Series]:
    """The parts in tints, named beside the last stack; a part too thin for its number gets it there."""
    at_last = {name: float(rows.set_index("year")["value"][last]) for name, rows in parts.items()}
    found = []
    for (name, rows), tint in zip(parts.items(), TINTS, strict=True):
        thin = at_last[name] < _THIN * sum(at_last.values())
        (bars,) = build.bars(
            rows,
            role="target",
            name=measure_name(name),
            fill=tint,
            ink="target",
            labels="inside",
            decimals=1,
            actuals=False,
            end_name=msg("finance-part", part=measure_name(name), thin=thin, value=Number(at_last[name], 1)),
        )
        if thin:
            points = tuple(replace(one, label="") if one.place == str(last) else one for one in bars.points)
            bars = replace(bars, points=points)
        found.append(bars)
    return found


@chart(
    "productivity-and-added-value",
    page=PATH,
    span=7,
    productivity=targets("CD-T1.2"),
    kzt=targets("CD-T2.kzt"),
    usd=targets("CD-T2.usd"),
    education=heading("CD-H1.2.1"),
    research=heading("CD-H1.2.2"),
    social=heading("CD-H1.2.3"),
)
def added_value(
    productivity: pd.DataFrame,
    kzt: pd.DataFrame,
    usd: pd.DataFrame,
    education: pd.DataFrame,
    research: pd.DataFrame,
    social: pd.DataFrame,
) -> Chart:
    """Productivity and added value per academic hour; a note names the exchange rates that its two units imply."""
    series = {"productivity": productivity, "kzt": kzt, "usd": usd}
    first, last = kzt.iloc[0], kzt.iloc[-1]
    before, now = productivity["value"].iloc[0], productivity["value"].iloc[-1]
    rates = rules.implied_rates(kzt, usd)
    implied: tuple[Message, ...] = ()
    if rules.changing(rates):
        told = tuple(msg("finance-rate", year=Year(year), rate=Number(rate, 0)) for year, rate in rates.items())
        implied = (msg("finance-value-note", rates=Listed(told, "comma")),)
    return Chart(
        Story(
            name="productivity-and-added-value",
            title=msg(
                "finance-value-title",
                rising=bool(last["value"] > first["value"] and now > before),
                factor=Number(last["value"] / first["value"], 1),
                usd_factor=Number(usd["value"].iloc[-1] / usd["value"].iloc[0], 1),
                start=Number(first["value"]),
                first=Year(int(first["year"])),
                end=Number(last["value"]),
                productivity=Number(now, 2),
                last=Year(int(last["year"])),
            ),
            subtitle=msg("finance-value-sub", first=Year(int(first["year"])), last=Year(int(last["year"]))),
            key=msg(
                "finance-value-key",
                last=Year(int(last["year"])),
                education=Number(rules.at_end(education), 2),
                research=Number(rules.at_end(research), 2),
                social=Number(rules.at_end(social), 2),
            ),
            notes=(*implied, *corrections(series)),
        ),
        multiples(series, role="target", one_scale=False, decimals={"productivity": 2, "kzt": 0, "usd": 2}),
        height=400,
        title_room=22,
    )
