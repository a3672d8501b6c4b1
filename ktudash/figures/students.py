"""Charts of the contingent: how many study, at which level, who pays, and what the plans ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    "contingent_fell": "Students fell by {percent} in {year}, to {now}",
    "contingent_fell_one": "Students fell by {percent} in {year}, to {now}: {count} fewer {part} students",
    "contingent_fell_two": "Students fell by {percent} in {year}, to {now}: {count} fewer {part} and {other_count}"
    " fewer {other} students",
    "contingent_rose": "Students rose by {percent} in {year}, to {now}",
    "contingent_rose_one": "Students rose by {percent} in {year}, to {now}: {count} more {part} students",
    "contingent_rose_two": "Students rose by {percent} in {year}, to {now}: {count} more {part} and {other_count}"
    " more {other} students",
    "contingent_sub": "Students by level and mode of study, people, {first}-{last}",
    "contingent_key": "Part-time students are part of the bachelor's level.",
    "contingent_doubt": "{year}: the levels add up to {sum}, the printed total is {printed}.",
    "contingent_text": "The text beside Table 1 has {value} students, and names no year.",
    "contingent_text_finance": "The text on finance has {value} students for {year}.",
    "contingent_text_decline": "The text on finance has {value} students for {year}, {decline} fewer than in {since}.",
    "path_title": "Full-time students are to grow from {start} in {start_year} to {end} in {end_year}",
    "path_sub": "Students of all levels, people: actual {first}-{base}, targets to {last}",
    "path_key": "Filled: actual. Hollow: target.",
    "path_note": "Three definitions, never subtracted from one another: Table 1 counts all students; the targets"
    " of the Strategic Plan count full-time students only; those of the Conceptual Directions add the college.",
    "path_doubt": "{year}: full-time is the printed total less part-time, {value}; the levels without part-time add"
    " up to {sum}.",
    "path_sum": "{wide} in {year} are the {narrow} of the Strategic Plan and the {college} of its college.",
    "all": "all students",
    "full_time": "full-time",
    "with_college": "with college",
    "levels_title": "Master’s students are to reach {last} in {year}, {factor} times the {base} of {base_year}",
    "levels_sub": "Full-time students by level, people: actual {base}, targets {first}-{last}",
    "levels_key": "Solid: actual. Outlined: target. Each level has its own scale.",
    "funding_title": "The state pays for {share} of the students planned for {year}",
    "funding_sub": "Targets of full-time students by who pays, people, {first}-{last}",
    "funding_doubt": "{level}, {year}: state order and contract add up to {sum}, the printed total is {printed}.",
    "funding_doubt_years": "{level}, {first} and {year}: state order and contract add up to {sum}, the printed total"
    " is {printed}.",
    "funding_key": "Outlined: target. Tinted: state order. White: contract.",
    "admission_title": "Intake is planned to grow by {count} places by {year}, then to stand still",
    "admission_sub": "Targets of first-year admissions by level and who pays, people, {first}-{last}",
    "directions_title": "By {year} the university plans {end} students, {growth} more than in {start_year}",
    "directions_sub": "Targets of students by kind of programme, people, {first}-{last}",
    "directions_key": "Outlined: target. Each kind has its own scale.",
    "state": "State order",
    "contract": "Contract",
    "facet": "{level}: {funding}",
    "actual": "{level}, actual",
    "target": "{level}, target",
    "bachelor_full_time": "Bachelor’s, full-time",
    "bachelor_part_time": "Bachelor’s, part-time",
    "bachelor": "Bachelor’s",
    "master": "Master’s",
    "doctoral": "Doctoral",
    "formal": "All levels, college to doctorate",
    "non_formal": "Non-formal education",
    "of_bachelor_full_time": "full-time bachelor’s",
    "of_bachelor_part_time": "part-time",
    "of_master": "master’s",
    "of_doctoral": "doctoral",
    "total": "Total",
}

#: A pale tint of the target colour: the state-funded part of an outlined stack.
STATE_TINT: Final = "#DCE9F6"


def by_level(
    contingent: pd.DataFrame, full_time: pd.DataFrame, text: pd.DataFrame | None = None, *, source: str
) -> go.Figure:
    """Stacked bars of Table 1. ``contingent``: the frame; ``full_time``: bachelor's without part-time.

    ``text``: the numbers of students that stand in running text, which a note sets beside the table.
    """
    total = contingent[contingent["level"] == "total"].sort_values("year")
    parts = {
        "bachelor_full_time": full_time,
        "bachelor_part_time": contingent[contingent["mode"] == "part_time"],
        "master": contingent[contingent["level"] == "master"],
        "doctoral": contingent[contingent["level"] == "doctoral"],
    }
    last = total.iloc[-1]
    sums = pd.concat(parts.values()).groupby("year")["value"].sum()
    doubts = tuple(
        SENTENCES["contingent_doubt"].format(
            year=row["year"], sum=theme.number(sums[row["year"]]), printed=theme.number(row["value"])
        )
        for _, row in total.iterrows()
        if sums[row["year"]] != row["value"]
    )
    figure = canvas(
        Story(
            name="students-by-level",
            title=_contingent_title(total, parts),
            subtitle=SENTENCES["contingent_sub"].format(first=total["year"].min(), last=last["year"]),
            source=source,
            key=SENTENCES["contingent_key"],
            notes=(*doubts, *(() if text is None else _told(text, total))),
        )
    )
    for (name, rows), colour in zip(parts.items(), theme.PARTS, strict=False):
        marks.bars(figure, rows, role="part", name=SENTENCES[name], colour=colour, labels="inside")
    marks.totals(figure, total, name=SENTENCES["total"], at_height=sums)
    figure.update_layout(barmode="stack", showlegend=True, bargap=0.45)
    figure.update_traces(textfont_color=theme.COLOUR["actual"], selector={"name": SENTENCES["master"]})
    year_axis(figure, total["year"])
    value_axis(figure, sums.tolist(), visible=False)
    return figure


def _contingent_title(total: pd.DataFrame, parts: Mapping[str, pd.DataFrame]) -> str:
    """The change of the total, and the two parts that moved most in its direction."""
    before, last = total.iloc[-2], total.iloc[-1]
    change = last["value"] / before["value"] - 1
    values = {name: rows.set_index("year")["value"] for name, rows in parts.items()}
    moved = {name: float(of[last["year"]] - of[before["year"]]) for name, of in values.items()}
    along = sorted(
        (name for name in moved if moved[name] * change > 0), key=lambda name: abs(moved[name]), reverse=True
    )[:2]
    words = {
        "percent": theme.quantity(abs(change) * 100, "%", 1),
        "year": last["year"],
        "now": theme.number(last["value"]),
    }
    for count, part, name in zip(("count", "other_count"), ("part", "other"), along, strict=False):
        words |= {count: theme.number(abs(moved[name])), part: SENTENCES[f"of_{name}"]}
    direction = "contingent_fell" if change < 0 else "contingent_rose"
    return SENTENCES[direction + ("", "_one", "_two")[len(along)]].format(**words)


#: Of the text's numbers of students: the one of the section on finance. The other stands beside Table 1.
TEXT_ON_FINANCE: Final = "Total (financial section)"


def _told(text: pd.DataFrame, total: pd.DataFrame) -> tuple[str, ...]:
    """A sentence for every number of all students in running text that is not the table's of its year."""
    printed = total.set_index("year")["value"]
    people = text[(text["measure"] == "people") & text["item"].isin(["Total", TEXT_ON_FINANCE])]
    declines = text[text["measure"] == "decline"].set_index(["item", "year"])
    sentences = []
    for _, row in people.iterrows():
        if printed.get(row["year"]) == row["value"]:
            continue
        words = {"value": theme.number(row["value"]), "year": row["year"]}
        if row["item"] != TEXT_ON_FINANCE:
            sentence = "contingent_text"
        elif (row["item"], row["year"]) in declines.index:
            sentence = "contingent_text_decline"
            decline = declines.loc[(row["item"], row["year"])]
            words |= {"decline": theme.quantity(decline["value"], "%"), "since": decline["since"]}
        else:
            sentence = "contingent_text_finance"
        sentences.append(SENTENCES[sentence].format(**words))
    return tuple(sentences)


def path(
    total: pd.DataFrame,
    full_time: pd.DataFrame,
    plan: pd.DataFrame,
    college: pd.DataFrame,
    directions: pd.DataFrame,
    *,
    by_levels: pd.DataFrame | None = None,
    source: str,
) -> go.Figure:
    """All students under three definitions: Table 1, full-time (actual and SP-1.2.1), with college (CD-1.1.1).

    ``college`` are the targets SP-1.2.23, which explain the difference of the two plans. ``by_levels``: the
    full-time students of all levels by year, which a note names where the printed totals give others.
    """
    base, last = full_time.iloc[-1], plan.iloc[-1]
    figure = canvas(
        Story(
            name="students-path",
            title=SENTENCES["path_title"].format(
                start=theme.number(base["value"]),
                start_year=base["year"],
                end=theme.number(last["value"]),
                end_year=last["year"],
            ),
            subtitle=SENTENCES["path_sub"].format(
                first=total["year"].min(), base=base["year"], last=directions["year"].max()
            ),
            source=source,
            key=SENTENCES["path_key"],
            notes=(SENTENCES["path_note"], *_explained(plan, college, directions), *_unlike(full_time, by_levels)),
        )
    )
    pale = theme.COLOUR["neutral"]
    marks.line(figure, total, role="actual", name=SENTENCES["all"], colour=pale)
    marks.line(figure, full_time, role="actual", name=SENTENCES["full_time"])
    marks.line(figure, plan, role="target", name=SENTENCES["full_time"], label_side="bottom")
    marks.line(
        figure,
        directions,
        role="target",
        name=SENTENCES["with_college"],
        colour=theme.SERIES[3],
        label_side="top",
    )
    for words, rows, colour, shift in (
        ("all", total, pale, 36),
        ("full_time", full_time, theme.COLOUR["actual"], -40),
        ("full_time", plan, theme.COLOUR["target"], -42),
        ("with_college", directions, theme.SERIES[3], 36),
    ):
        middle = rows.iloc[len(rows) // 2]
        figure.add_annotation(
            x=middle["year"], y=middle["value"], yshift=shift, text=f"<b>{SENTENCES[words]}</b>", showarrow=False,
            font={"color": colour, "size": 13},
        )  # fmt: skip
    frames = pd.concat([total, full_time, plan, directions])
    year_axis(figure, range(int(frames["year"].min()), int(frames["year"].max()) + 1))
    value_axis(figure, frames["value"].tolist(), from_zero=False, visible=False)
    return figure


def _explained(plan: pd.DataFrame, college: pd.DataFrame, directions: pd.DataFrame) -> tuple[str, ...]:
    """The first year in which the wider target is the narrower one and the college, as a sentence."""
    narrow, pupils, wide = (rows.set_index("year")["value"] for rows in (plan, college, directions))
    for year in wide.index.intersection(narrow.index):
        if narrow[year] + pupils[year] == wide[year]:
            words = {"wide": wide[year], "narrow": narrow[year], "college": pupils[year]}
            numbers = {name: theme.number(value) for name, value in words.items()}
            return (SENTENCES["path_sum"].format(year=year, **numbers),)
    return ()


def _unlike(full_time: pd.DataFrame, by_levels: pd.DataFrame | None) -> tuple[str, ...]:
    """A sentence for every year whose levels add up to other full-time students than the printed total gives."""
    sums = {} if by_levels is None else by_levels.groupby("year")["value"].sum().to_dict()
    return tuple(
        SENTENCES["path_doubt"].format(
            year=row["year"], value=theme.number(row["value"]), sum=theme.number(sums[row["year"]])
        )
        for _, row in full_time.iterrows()
        if sums.get(row["year"], row["value"]) != row["value"]
    )


def levels(actual: dict[str, pd.DataFrame], targets: dict[str, pd.DataFrame], *, source: str) -> go.Figure:
    """Small multiples by level: the comparable actual of the last year, then the targets. Own scales."""
    names = list(targets)
    master_base, master_last = actual["master"].iloc[-1], targets["master"].iloc[-1]
    years = sorted({int(year) for rows in targets.values() for year in rows["year"]})
    figure = canvas(
        Story(
            name="students-targets-by-level",
            title=SENTENCES["levels_title"].format(
                last=theme.number(master_last["value"]),
                year=master_last["year"],
                factor=theme.number(master_last["value"] / master_base["value"], 1),
                base=theme.number(master_base["value"]),
                base_year=master_base["year"],
            ),
            subtitle=SENTENCES["levels_sub"].format(base=master_base["year"], first=years[0], last=years[-1]),
            source=source,
            key=SENTENCES["levels_key"],
        )
    )
    figure = marks.facets(figure, [SENTENCES[name] for name in names])
    for column, name in enumerate(names, start=1):
        base = actual[name].tail(1)
        marks.bars(
            figure,
            base,
            role="actual",
            name=SENTENCES["actual"].format(level=SENTENCES[name]),
            row=1,
            col=column,
        )
        marks.bars(
            figure,
            targets[name],
            role="target",
            name=SENTENCES["target"].format(level=SENTENCES[name]),
            row=1,
            col=column,
        )
        year_axis(figure, [*base["year"], *targets[name]["year"]], row=1, col=column)
        value_axis(figure, [*base["value"], *targets[name]["value"]], visible=False, row=1, col=column)
    return figure


def funding(
    parts: dict[str, dict[str, pd.DataFrame]],
    totals: Mapping[str, pd.DataFrame],
    *,
    source: str,
    name: str,
    admission: bool,
) -> go.Figure:
    """Targets by level (facets) and funding (stacks): ``parts[level]["state" | "contract"]`` are target rows.

    ``totals[level]``: the printed totals, which a note names where the parts do not add up to them.
    """
    years = sorted({int(year) for of in parts.values() for rows in of.values() for year in rows["year"]})
    last, first = years[-1], years[0]
    everything = pd.concat([rows.assign(funding=key) for of in parts.values() for key, rows in of.items()])
    at_last = everything[everything["year"] == last]
    if admission:
        growth = at_last["value"].sum() - everything.loc[everything["year"] == first, "value"].sum()
        title = SENTENCES["admission_title"].format(count=theme.number(growth), year=last - 1)
        subtitle = SENTENCES["admission_sub"]
    else:
        share = at_last.loc[at_last["funding"] == "state", "value"].sum() / at_last["value"].sum()
        title = SENTENCES["funding_title"].format(share=theme.quantity(share * 100, "%", 0), year=last)
        subtitle = SENTENCES["funding_sub"]
    figure = canvas(
        Story(
            name=name,
            title=title,
            subtitle=subtitle.format(first=first, last=last),
            source=source,
            key=SENTENCES["funding_key"],
            notes=tuple(note for level, of in parts.items() for note in _unequal(level, of, totals[level])),
        )
    )
    figure = marks.facets(figure, [SENTENCES[level] for level in parts])
    for column, (level, of) in enumerate(parts.items(), start=1):
        for key, rows in of.items():
            marks.bars(
                figure,
                rows,
                role="target",
                actuals=False,
                fill=STATE_TINT if key == "state" else None,
                name=SENTENCES["facet"].format(level=SENTENCES[level], funding=SENTENCES[key]),
                labels="inside",
                row=1,
                col=column,
            )
        sums = pd.concat(of.values()).groupby("year")["value"].sum()
        year_axis(figure, years, row=1, col=column)
        value_axis(figure, sums.tolist(), visible=False, row=1, col=column)
    figure.update_layout(barmode="stack")
    return figure


def _unequal(level: str, parts: Mapping[str, pd.DataFrame], total: pd.DataFrame) -> list[str]:
    """A sentence for the years whose parts do not add up to the printed total; alike years share one."""
    sums = pd.concat(parts.values()).groupby("year")["value"].sum()
    printed = total.set_index("year")["value"]
    odd: dict[tuple[float, float], list[int]] = {}
    for year in printed.index.intersection(sums.index):
        if sums[year] != printed[year]:
            odd.setdefault((sums[year], printed[year]), []).append(year)
    return [
        SENTENCES["funding_doubt_years" if len(years) > 1 else "funding_doubt"].format(
            level=SENTENCES[level],
            first=", ".join(str(year) for year in years[:-1]),
            year=years[-1],
            sum=theme.number(added),
            printed=theme.number(whole),
        )
        for (added, whole), years in odd.items()
    ]


def directions(series: dict[str, pd.DataFrame], *, source: str) -> go.Figure:
    """Targets of the Conceptual Directions: students of all programmes, and of non-formal education."""
    formal = series["formal"]
    first, last = formal.iloc[0], formal.iloc[-1]
    figure = canvas(
        Story(
            name="students-directions",
            title=SENTENCES["directions_title"].format(
                year=last["year"],
                end=theme.number(last["value"]),
                growth=theme.quantity((last["value"] / first["value"] - 1) * 100, "%", 1),
                start_year=first["year"],
            ),
            subtitle=SENTENCES["directions_sub"].format(first=first["year"], last=last["year"]),
            source=source,
            key=SENTENCES["directions_key"],
        )
    )
    figure = marks.facets(figure, [SENTENCES[name] for name in series])
    for column, (name, rows) in enumerate(series.items(), start=1):
        marks.bars(figure, rows, role="target", name=SENTENCES[name], row=1, col=column)
        year_axis(figure, rows["year"], row=1, col=column)
        value_axis(figure, rows["value"].tolist(), visible=False, row=1, col=column)
    return figure
