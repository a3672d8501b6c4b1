"""Charts of the university's money: income, profit, balance sheet, profitability, and both plans' targets."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    "income_rose": "Income rose by {income} in {year}, expenses by {expenses}",
    "income_rose_expenses_fell": "Income rose by {income} in {year} while expenses fell by {expenses}",
    "income_fell": "Income fell by {income} in {year}, to {now} mln tenge",
    "income_sub": "Income, expenses and gross income, mln tenge, {first}-{last}",
    "income_key": "The three share one scale. {lost}: the figures did not survive in the text of the document.",
    "income_key_whole": "The three share one scale.",
    "gross_note": "How gross income follows from income and expenses is not printed: it is not their"
    " difference, which is the profit before tax.",
    "profit_rose": "Profit before tax rose {factor} times in {year}, to {now} mln tenge",
    "profit_grew": "Profit before tax rose by {percent} in {year}, to {now} mln tenge",
    "profit_fell": "Profit before tax fell by {percent} in {year}, to {now} mln tenge",
    "profit_sub": "Profit before tax, net, and what is left of it, mln tenge, {first}-{last}",
    "profit_key": "All four share one scale.",
    "profit_note": "{year}: of the net profit of {net} mln tenge only {left} mln are left at the disposal of the"
    " university. The plan does not say where the difference of {difference} mln went.",
    "profit_untaxed": "{year}: net profit and profit before tax are the same; no tax is printed.",
    "profit_untaxed_years": "{first} and {year}: net profit and profit before tax are the same; no tax is printed.",
    "balance_rose": "Own capital carries {now} of the assets, up from {before} in {year}",
    "balance_fell": "Own capital carries {now} of the assets, down from {before} in {year}",
    "balance_sub": "Own capital and liabilities, which together equal the assets, mln tenge, {first}-{last}",
    "balance_key": "Above the bars: assets.",
    "balance_doubt": "{year}: own capital and liabilities add up to {sum} mln tenge, the printed assets are {printed}.",
    "returns_rose": "Profitability rose on all three bases: {income} of income was profit in {year}",
    "returns_fell": "Profitability fell on all three bases: {income} of income was profit in {year}",
    "returns_mixed": "Profitability moved both ways in {year}: {income} of income was profit",
    "returns_sub": "Net profit in % of assets, own capital and income, {first}-{last}",
    "returns_key": "The three share one scale.",
    "leverage_fell": "Leverage fell to {leverage} in {year} while EBITDA grew to {ebitda} mln tenge",
    "leverage_other": "Leverage stood at {leverage} in {year}, EBITDA at {ebitda} mln tenge",
    "leverage_sub": "Leverage (ratio), leverage effect (%), EBITDA (mln tenge), {first}-{last}",
    "leverage_key": "Each has its own unit and scale. Leverage: liabilities to own capital.",
    "financing_rising": "The Strategic Plan takes {total} bn tenge, from {start} bn in {first} to {end} bn in {last}",
    "financing_flat": "The Strategic Plan takes {total} bn tenge over {first}-{last}",
    "financing_sub": "Planned financing of the Strategic Plan, bn tenge, {first}-{last}",
    "financing_key": "Outlined: target.",
    "financing_doubt": "The years add up to {sum} bn tenge, the printed total is {total}.",
    "path_up": "Income is to reach {end} bn tenge in {last}, {factor} times the {base} bn of {base_year}",
    "path_down": "Income is to be {end} bn tenge in {last}, below the {base} bn of {base_year}",
    "path_sub": "Total income, bn tenge: actual {first}-{base}, target {start}-{last}",
    "path_key": "Solid: actual. Outlined: target.",
    "no_figures": "no figures<br>in either plan",
    "profit_plan_below": "A net profit of {start} mln tenge is planned for {first}; {base_year} brought {base} mln",
    "profit_plan_above": "Net profit is to grow from {base} mln tenge in {base_year} to {end} mln in {last}",
    "profit_plan_sub": "Net profit, mln tenge: actual {first}-{base}, target {start}-{last}",
    "profit_plan_key": "Solid: actual. Outlined: target. In % of income: {base_margin} in {base_year},"
    " {start_margin} planned for {first}, {end_margin} for {last}.",
    "parts_shrink": "Education and research are to bring {end} of the income in {last}, up from {start} in {first}",
    "parts_grow": "Income besides education and research is to grow to {end} mln tenge in {last}",
    "parts_sub": "Planned income by source, mln tenge, {first} and {last}",
    "parts_key": "Outlined: target. Above the bars: all income. Only the first and the last year are given.",
    "parts_note": "The remaining part is our subtraction: all income less education and research. For it"
    " the plan names only social work and fundraising, {social} mln tenge a year by {last}.",
    "parts_year": "The headings say “from … to …” without years. “From” is read as {first}: headings 2.2,"
    " 2.3 and 3.2 match their rows of {first}, and both parts then grow by {education} and {research} a"
    " year.",
    "value_title": "Added value per academic hour is to rise {factor} times by {last}, productivity by {percent}",
    "value_fell": "Added value per academic hour is to be {end} tenge in {last}, productivity {productivity}",
    "value_sub": "Employee productivity (no unit printed); added value per academic hour, tenge and USD,"
    " {first}-{last}",
    "value_key": "Outlined: target. Each has its own unit and scale. By {last} the headings ask for a"
    " productivity of {education} in education, {research} in research and {social} in social work.",
    "value_note": "The tenge and the dollar figures imply an exchange rate that changes from year to year:"
    " {rates} tenge per dollar.",
    "rate": "{year}: {rate}",
    "income": "Income",
    "expenses": "Expenses",
    "gross_income": "Gross income",
    "profit_before_tax": "Profit before tax",
    "net_profit": "Net profit",
    "net_profit_retained": "Left at disposal",
    "net_profit_for_development": "For development",
    "own_capital": "Own capital",
    "liabilities": "Liabilities",
    "assets": "Assets",
    "return_on_assets": "On assets",
    "return_on_own_capital": "On own capital",
    "return_on_income": "On income",
    "leverage": "Leverage",
    "leverage_effect": "Leverage effect, %",
    "ebitda": "EBITDA, mln tenge",
    "financing": "Financing",
    "all_income": "All income",
    "education": "Education",
    "research": "Research",
    "remaining": "Remaining",
    "part": "{name}",
    "part_with_value": "{name} {value}",
    "productivity": "Employee productivity",
    "kzt": "Added value, tenge",
    "usd": "Added value, USD",
}

#: Tints of the target colour for the parts of an outlined stack, from the foot up.
TINTS: Final = ("#C6DBEF", "#E6F0F9", theme.COLOUR["ground"])


def _change(rows: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The last two rows that have a value: the one before and the last."""
    known = rows[rows["value"].notna()]
    return known.iloc[-2], known.iloc[-1]


def _percent(now: float, before: float) -> str:
    return theme.quantity(abs(now / before - 1) * 100, "%", 1)


def _facets(
    story: Story,
    series: Mapping[str, pd.DataFrame],
    *,
    role: marks.Role,
    one_scale: bool,
    decimals: int | Mapping[str, int] | None = None,
    rows: int = 1,
    height: int = 320,
) -> go.Figure:
    """Bars of each series in a small multiple of its own, with one scale for all or one each."""
    series = {name: of.assign(unit=of["unit"].replace("ratio", "")) for name, of in series.items()}
    figure = marks.facets(canvas(story, height=height), [SENTENCES[name] for name in series], rows=rows)
    everything = [value for of in series.values() for value in of["value"]]
    columns = -(-len(series) // rows)
    for index, (name, of) in enumerate(series.items()):
        row, col = index // columns + 1, index % columns + 1
        marks.bars(
            figure,
            of,
            role=role,
            name=SENTENCES[name],
            decimals=decimals[name] if isinstance(decimals, Mapping) else decimals,
            row=row,
            col=col,
        )
        year_axis(figure, of["year"], row=row, col=col)
        _short_years(figure, of["year"], row=row, col=col)
        value_axis(figure, everything if one_scale else of["value"].tolist(), visible=False, row=row, col=col)
    return figure


def _short_years(figure: go.Figure, years: pd.Series, *, row: int, col: int) -> None:
    """Many years in a narrow multiple: the first in full, the others by their last two digits."""
    if len(years) > 3:
        words = [str(year) if place == 0 else f"’{year % 100:02d}" for place, year in enumerate(years)]
        figure.update_xaxes(ticktext=words, tickangle=0, row=row, col=col)


def income(series: Mapping[str, pd.DataFrame], *, source: str) -> go.Figure:
    """Income, expenses and gross income by year, mln tenge; lost cells are gaps with a word."""
    before, last = _change(series["income"])
    costs_before, costs = _change(series["expenses"])
    if last["value"] < before["value"]:
        title = "income_fell"
    elif costs["value"] < costs_before["value"]:
        title = "income_rose_expenses_fell"
    else:
        title = "income_rose"
    lost = sorted({str(year) for rows in series.values() for year in rows.loc[rows["status"] == "lost", "year"]})
    story = Story(
        name="income-and-expenses",
        title=SENTENCES[title].format(
            income=_percent(last["value"], before["value"]),
            expenses=_percent(costs["value"], costs_before["value"]),
            year=last["year"],
            now=theme.number(last["value"], 1),
        ),
        subtitle=SENTENCES["income_sub"].format(
            first=series["income"]["year"].min(), last=series["income"]["year"].max()
        ),
        source=source,
        key=" ".join(
            [
                SENTENCES["income_key" if lost else "income_key_whole"].format(lost=", ".join(lost)),
                SENTENCES["gross_note"],
            ]
        ),
        notes=_corrections(series),
    )
    return _facets(story, series, role="actual", one_scale=True, decimals=1, height=340)


def profit(series: Mapping[str, pd.DataFrame], *, source: str) -> go.Figure:
    """Profit before tax, net, left at disposal and for development: four small multiples on one scale."""
    before, last = _change(series["profit_before_tax"])
    if last["value"] < before["value"]:
        title = "profit_fell"
    else:
        title = "profit_rose" if last["value"] >= 2 * before["value"] else "profit_grew"
    story = Story(
        name="profit",
        title=SENTENCES[title].format(
            factor=theme.number(last["value"] / before["value"], 1),
            percent=_percent(last["value"], before["value"]),
            year=last["year"],
            now=theme.number(last["value"], 1),
        ),
        subtitle=SENTENCES["profit_sub"].format(
            first=series["net_profit"]["year"].min(), last=series["net_profit"]["year"].max()
        ),
        source=source,
        key=SENTENCES["profit_key"],
        notes=(*_untaxed(series), *_left_out(series), *_corrections(series)),
    )
    return _facets(story, series, role="actual", one_scale=True, decimals=1, height=340)


def _untaxed(series: Mapping[str, pd.DataFrame]) -> tuple[str, ...]:
    """A sentence that names the years whose net profit is the profit before tax."""
    before, net = (series[name].set_index("year")["value"] for name in ("profit_before_tax", "net_profit"))
    years = [str(year) for year in net.index if net[year] == before.get(year)]
    if not years:
        return ()
    sentence = SENTENCES["profit_untaxed_years" if len(years) > 1 else "profit_untaxed"]
    return (sentence.format(first=", ".join(years[:-1]), year=years[-1]),)


def _left_out(series: Mapping[str, pd.DataFrame]) -> tuple[str, ...]:
    """A sentence for each year whose net profit is not all left at disposal."""
    values = pd.DataFrame({name: rows.set_index("year")["value"] for name, rows in series.items()})
    odd = values[values["net_profit_retained"] < values["net_profit"]]
    return tuple(
        SENTENCES["profit_note"].format(
            year=year,
            net=theme.number(row["net_profit"], 1),
            left=theme.number(row["net_profit_retained"], 1),
            difference=theme.number(row["net_profit"] - row["net_profit_retained"], 1),
        )
        for year, row in odd.iterrows()
    )


def _corrections(series: Mapping[str, pd.DataFrame]) -> tuple[str, ...]:
    return tuple(
        sentence for name, rows in series.items() for sentence in marks.correction_notes(rows, SENTENCES[name])
    )


def balance(series: Mapping[str, pd.DataFrame], shares: pd.Series, *, source: str) -> go.Figure:
    """Own capital and liabilities stacked to the assets, mln tenge. ``series`` has the three by name.

    ``shares``: own capital in % of the assets by year.
    """
    assets, own = series["assets"], series["own_capital"]
    sums = pd.concat([own, series["liabilities"]]).groupby("year")["value"].sum()
    doubts = tuple(
        SENTENCES["balance_doubt"].format(
            year=row["year"], sum=theme.number(sums[row["year"]], 1), printed=theme.number(row["value"], 1)
        )
        for _, row in assets.iterrows()
        if abs(sums[row["year"]] - row["value"]) > 5e-4
    )
    figure = canvas(
        Story(
            name="balance-sheet",
            title=SENTENCES["balance_rose" if shares.iloc[-1] >= shares.iloc[0] else "balance_fell"].format(
                now=theme.quantity(shares.iloc[-1], "%", 0),
                before=theme.quantity(shares.iloc[0], "%", 0),
                year=shares.index[0],
            ),
            subtitle=SENTENCES["balance_sub"].format(first=assets["year"].min(), last=assets["year"].max()),
            source=source,
            key=SENTENCES["balance_key"],
            notes=(*doubts, *_corrections(series)),
        )
    )
    for name, colour in (("own_capital", theme.PARTS[1]), ("liabilities", theme.PARTS[3])):
        marks.bars(
            figure,
            series[name],
            role="part",
            name=SENTENCES[name],
            colour=colour,
            labels="inside",
            decimals=1,
        )
    figure.update_traces(textfont_color=theme.COLOUR["actual"], selector={"name": SENTENCES["liabilities"]})
    marks.totals(figure, assets, name=SENTENCES["assets"], at_height=sums, decimals=1)
    figure.update_layout(barmode="stack", showlegend=True, bargap=0.45)
    year_axis(figure, assets["year"])
    value_axis(figure, sums.tolist(), visible=False)
    return figure


def returns(series: Mapping[str, pd.DataFrame], *, source: str) -> go.Figure:
    """Profitability of assets, own capital and income, %, on one scale."""
    ups = {rows["value"].iloc[-1] > rows["value"].iloc[0] for rows in series.values()}
    title = "returns_mixed" if len(ups) > 1 else "returns_rose" if ups == {True} else "returns_fell"
    last = series["return_on_income"].iloc[-1]
    story = Story(
        name="profitability",
        title=SENTENCES[title].format(income=theme.quantity(last["value"], "%"), year=last["year"]),
        subtitle=SENTENCES["returns_sub"].format(first=series["return_on_income"]["year"].min(), last=last["year"]),
        source=source,
        key=SENTENCES["returns_key"],
        notes=_corrections(series),
    )
    return _facets(story, series, role="actual", one_scale=True)


def leverage(series: Mapping[str, pd.DataFrame], *, source: str) -> go.Figure:
    """Leverage, leverage effect and EBITDA: three units, three scales."""
    before, last = _change(series["leverage"])
    ebitda_before, ebitda = _change(series["ebitda"])
    expected = last["value"] < before["value"] and ebitda["value"] > ebitda_before["value"]
    story = Story(
        name="leverage-and-ebitda",
        title=SENTENCES["leverage_fell" if expected else "leverage_other"].format(
            leverage=theme.number(last["value"], 2),
            year=last["year"],
            ebitda=theme.number(ebitda["value"], 1),
        ),
        subtitle=SENTENCES["leverage_sub"].format(first=series["leverage"]["year"].min(), last=last["year"]),
        source=source,
        key=SENTENCES["leverage_key"],
        notes=_corrections(series),
    )
    return _facets(
        story,
        series,
        role="actual",
        one_scale=False,
        decimals={"leverage": 2, "leverage_effect": 2, "ebitda": 1},
    )


def financing(years: pd.DataFrame, total: float, *, source: str) -> go.Figure:
    """Planned financing by year, bn tenge; ``total`` is the printed sum."""
    first, last = years.iloc[0], years.iloc[-1]
    spent = float(years["value"].sum())
    figure = canvas(
        Story(
            name="financing",
            title=SENTENCES["financing_rising" if last["value"] > first["value"] else "financing_flat"].format(
                total=theme.number(total, 1),
                start=theme.number(first["value"], 1),
                first=first["year"],
                end=theme.number(last["value"], 1),
                last=last["year"],
            ),
            subtitle=SENTENCES["financing_sub"].format(first=first["year"], last=last["year"]),
            source=source,
            key=SENTENCES["financing_key"],
            notes=()
            if abs(spent - total) < 1e-6
            else (SENTENCES["financing_doubt"].format(sum=theme.number(spent, 1), total=theme.number(total, 1)),),
        )
    )
    marks.bars(figure, years, role="target", name=SENTENCES["financing"], decimals=1)
    year_axis(figure, years["year"])
    value_axis(figure, years["value"].tolist(), visible=False)
    return figure


def income_path(actual: pd.DataFrame, target: pd.DataFrame, *, source: str) -> go.Figure:
    """Income in both plans, bn tenge, with the years between them that neither gives."""
    base = actual[actual["value"].notna()].iloc[-1]
    first, last = target.iloc[0], target.iloc[-1]
    story = Story(
        name="income-both-plans",
        title=SENTENCES["path_up" if last["value"] > base["value"] else "path_down"].format(
            end=theme.number(last["value"], 1),
            last=last["year"],
            factor=theme.number(last["value"] / base["value"], 1),
            base=theme.number(base["value"], 1),
            base_year=base["year"],
        ),
        subtitle=SENTENCES["path_sub"].format(
            first=actual.loc[actual["value"].notna(), "year"].min(),
            base=base["year"],
            start=first["year"],
            last=last["year"],
        ),
        source=source,
        key=SENTENCES["path_key"],
        notes=_corrections({"income": pd.concat([actual, target])}),
    )
    return _both_plans(story, actual, target, name="income", decimals=1)


def profit_path(
    actual: pd.DataFrame,
    target: pd.DataFrame,
    margins: Mapping[int, float],
    *,
    source: str,
) -> go.Figure:
    """Net profit in both plans, mln tenge. ``margins``: net profit in % of income by year."""
    base = actual[actual["value"].notna()].iloc[-1]
    first, last = target.iloc[0], target.iloc[-1]
    story = Story(
        name="net-profit-both-plans",
        title=SENTENCES["profit_plan_below" if first["value"] < base["value"] else "profit_plan_above"].format(
            start=theme.number(first["value"], 0),
            first=first["year"],
            base=theme.number(base["value"], 0),
            base_year=base["year"],
            end=theme.number(last["value"], 0),
            last=last["year"],
        ),
        subtitle=SENTENCES["profit_plan_sub"].format(
            first=actual["year"].min(), base=base["year"], start=first["year"], last=last["year"]
        ),
        source=source,
        key=SENTENCES["profit_plan_key"].format(
            base_margin=theme.quantity(margins[base["year"]], "%", 1),
            base_year=base["year"],
            start_margin=theme.quantity(margins[first["year"]], "%", 1),
            first=first["year"],
            end_margin=theme.quantity(margins[last["year"]], "%", 1),
            last=last["year"],
        ),
        notes=_corrections({"net_profit": pd.concat([actual, target])}),
    )
    return _both_plans(story, actual, target, name="net_profit", decimals=0)


def _both_plans(story: Story, actual: pd.DataFrame, target: pd.DataFrame, *, name: str, decimals: int) -> go.Figure:
    figure = canvas(story)
    marks.bars(figure, actual, role="actual", name=SENTENCES[name], decimals=decimals)
    marks.bars(figure, target, role="target", name=SENTENCES[name], decimals=decimals)
    between = range(int(actual["year"].max()) + 1, int(target["year"].min()))
    values = [*actual["value"], *target["value"]]
    year_axis(figure, range(int(actual["year"].min()), int(target["year"].max()) + 1))
    value_axis(figure, values, visible=False)
    figure.update_layout(barmode="overlay")
    if between:
        figure.add_annotation(
            x=sum(between) / len(between), y=0, text=SENTENCES["no_figures"], showarrow=False,
            yanchor="bottom", font={"size": 12, "color": theme.COLOUR["muted"]},
        )  # fmt: skip
    return figure


def income_parts(
    total: pd.DataFrame,
    parts: Mapping[str, pd.DataFrame],
    growth: Mapping[str, float],
    *,
    social: float,
    source: str,
) -> go.Figure:
    """Planned income of the first and the last year by source; ``parts``: education, research, remaining.

    ``growth``: of education and research, % a year. ``social``: the planned income from social work and
    fundraising, mln tenge a year.
    """
    years = sorted(int(year) for year in parts["education"]["year"])
    first, last = years[0], years[-1]
    total = total[total["year"].isin(years)]
    rest, all_income = (rows.set_index("year")["value"] for rows in (parts["remaining"], total))
    named = (1 - rest / all_income) * 100
    title = "parts_shrink" if named[last] > named[first] else "parts_grow"
    figure = canvas(
        Story(
            name="planned-income-by-source",
            title=SENTENCES[title].format(
                start=theme.quantity(named[first], "%", 0),
                end=theme.quantity(named[last], "%", 0) if title == "parts_shrink" else theme.number(rest[last], 1),
                first=first,
                last=last,
            ),
            subtitle=SENTENCES["parts_sub"].format(first=first, last=last),
            source=source,
            key=SENTENCES["parts_key"],
            notes=(
                SENTENCES["parts_year"].format(
                    first=first,
                    education=theme.quantity(growth["education"], "%", 1),
                    research=theme.quantity(growth["research"], "%", 1),
                ),
                SENTENCES["parts_note"].format(social=theme.number(social), last=last),
                *_corrections(parts),
            ),
        )
    )
    for (name, rows), tint in zip(parts.items(), TINTS, strict=True):
        marks.bars(
            figure,
            rows.assign(place=rows["year"].astype(str)),
            at="place",
            role="target",
            name=SENTENCES[name],
            fill=tint,
            labels="inside",
            decimals=1,
        )
    figure.update_traces(textfont_color=theme.COLOUR["target"], selector={"type": "bar"})
    tops: dict[Hashable, float] = {str(year): value for year, value in all_income.items()}
    by_name = total.assign(year=total["year"].astype(str))
    marks.totals(figure, by_name, name=SENTENCES["all_income"], at_height=tops, decimals=1)
    _part_names(figure, {name: rows.set_index("year")["value"] for name, rows in parts.items()}, years)
    figure.update_layout(barmode="stack", bargap=0.4)
    figure.update_xaxes(type="category", range=[-0.5, 1.9])
    value_axis(figure, all_income.tolist(), visible=False)
    return figure


def _part_names(figure: go.Figure, parts: Mapping[str, pd.Series], years: Sequence[int]) -> None:
    """Names of the parts at the right of the last stack; a part too thin for its number gets it here."""
    height, last = 0.0, years[-1]
    whole = sum(values[last] for values in parts.values())
    for name, values in parts.items():
        thin = values[last] < 0.06 * whole
        figure.add_annotation(
            x=len(years) - 1 + 0.32,
            y=height + values[last] / 2,
            text=SENTENCES["part_with_value" if thin else "part"].format(
                name=SENTENCES[name], value=theme.number(values[last], 1)
            ),
            showarrow=False,
            xanchor="left",
            font={"size": 13, "color": theme.COLOUR["target"]},
        )
        if thin:
            (trace,) = figure.select_traces(selector={"type": "bar", "name": SENTENCES[name]})
            trace.text = [*trace.text[:-1], ""]
        height += values[last]


def added_value(
    series: Mapping[str, pd.DataFrame], rates: pd.Series, headings: Mapping[str, float], *, source: str
) -> go.Figure:
    """Productivity and added value per academic hour.

    ``rates``: tenge per dollar that the two series imply, by year. ``headings``: productivity by process at
    the end.
    """
    productivity, kzt = series["productivity"], series["kzt"]
    first, last = kzt.iloc[0], kzt.iloc[-1]
    rising = last["value"] > first["value"] and productivity["value"].iloc[-1] > productivity["value"].iloc[0]
    changing = rates.round(0).nunique() > 1
    story = Story(
        name="productivity-and-added-value",
        title=SENTENCES["value_title" if rising else "value_fell"].format(
            factor=theme.number(last["value"] / first["value"], 1),
            percent=_percent(productivity["value"].iloc[-1], productivity["value"].iloc[0]),
            end=theme.number(last["value"]),
            productivity=theme.number(productivity["value"].iloc[-1], 2),
            last=last["year"],
        ),
        subtitle=SENTENCES["value_sub"].format(first=first["year"], last=last["year"]),
        source=source,
        key=SENTENCES["value_key"].format(
            last=last["year"], **{name: theme.number(value, 2) for name, value in headings.items()}
        ),
        notes=(
            *([SENTENCES["value_note"].format(rates=_rates(rates))] if changing else []),
            *_corrections(series),
        ),
    )
    return _facets(
        story,
        series,
        role="target",
        one_scale=False,
        decimals={"productivity": 2, "kzt": 0, "usd": 2},
        height=400,
    )


def _rates(rates: pd.Series) -> str:
    return ", ".join(SENTENCES["rate"].format(year=year, rate=theme.number(rate, 0)) for year, rate in rates.items())


#: The measures of Table 6 by the chart that shows them, in the order of the chart.
MEASURES: Final[Mapping[str, Sequence[str]]] = {
    "income": ("income", "expenses", "gross_income"),
    "profit": ("profit_before_tax", "net_profit", "net_profit_retained", "net_profit_for_development"),
    "balance": ("assets", "own_capital", "liabilities"),
    "returns": ("return_on_assets", "return_on_own_capital", "return_on_income"),
    "leverage": ("leverage", "leverage_effect", "ebitda"),
}
