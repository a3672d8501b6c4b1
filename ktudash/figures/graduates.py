"""Charts of the graduates: who finds work, under which definition, and what the plan asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final, Literal

import pandas as pd
import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    "readings_rose_fell": "Bachelor employment rose {without} without master’s entrants, fell {with_them} with them",
    "readings_fell_rose": "Bachelor employment fell {without} without master’s entrants, rose {with_them} with them",
    "readings_rose_rose": "Bachelor employment rose {without} without master’s entrants, and {with_them} with them",
    "readings_fell_fell": "Bachelor employment fell {without} without master’s entrants, and {with_them} with them",
    "readings_other": "Bachelor employment stands at {without} without master’s entrants, at {with_them} with them",
    "change": "{start} → {end}",
    "readings_sub": "Employed bachelor’s graduates, % of the graduates of the year, {first}-{last}, three readings",
    "readings_key": "The value axis does not start at zero.",
    "readings_note": "Definition change: the printed “employed” of {counted} contains the bachelors who"
    " entered a"
    " master’s programme, that of {not_counted} does not. Only lines of one definition may be compared.",
    "printed": "as printed",
    "with_entrants": "entrants counted",
    "without_entrants": "entrants not counted",
    "below": "The target of {target_year} lies below what bachelors had reached in {year}: {target} after {actual}",
    "above": "Employment is to reach {final} of all graduates in {final_year}, after {actual} of bachelors in {year}",
    "all_above": "The target covers the graduates of all levels, the actuals here are bachelors. Of all graduates of"
    " {year}, {employed} of {graduates} had work: {share}, above every target.",
    "all_levels": "The target covers the graduates of all levels, the actuals here are bachelors. Of all graduates of"
    " {year}, {employed} of {graduates} had work: {share}.",
    "targets_sub": "Employed in the first year after graduation, %: actual {first}-{base}, targets {start}-{last}",
    "targets_key": "Solid: actual, entrants to the master’s not counted. Outlined: target.",
    "reached": "dotted: reached in {year}",
    "actual": "Actual",
    "target": "Target",
    "state_beaten": "{actual} of state-funded bachelors had work in {year}, above the {final} asked for {final_year}",
    "state_ahead": "{final} of state-funded graduates are to have work in {final_year}, after {actual} of bachelors"
    " in {year}",
    "state_sub": "Employed graduates of the state order, %: actual bachelor’s {first}-{base}, targets {start}-{last}",
    "state_key": "Solid: actual. Outlined: target. Entrants to the master’s are in none of the years.",
    "state_note": "Table 2 gives the share of the state order for bachelor’s graduates; the plan does not say"
    " whether its target covers the other levels too.",
    "gap_closes": "Bachelors on contract close up on the state order: {before} behind in {first}, {now} in {last}",
    "gap_widens": "Bachelors on contract fall behind the state order: {before} in {first}, {now} in {last}",
    "gap_over": "Bachelors on contract found work as often as those of the state order in {last}",
    "groups_sub": "Employed graduates, % of the graduates of the group, by level, funding and season, {first}-{last}",
    "groups_key": "Dark: {last}. Grey: {middle}. Pale: {first}. Bachelor’s without entrants to the master’s;"
    " the share"
    " on contract is worked out, the others are printed. The value axis does not start at zero.",
    "bachelor_state": "Bachelor’s, state order",
    "bachelor_contract": "Bachelor’s, contract",
    "master_winter": "Master’s, winter",
    "master_summer": "Master’s, summer",
    "doctoral": "Doctoral",
    "shifted": "Master’s graduation moved to summer: {winter} finished in winter {before}, {now} in winter {last}",
    "counts": "{employed} of {graduates} bachelors and {doctors_employed} of {doctors} doctoral graduates of"
    " {last} had found work",
    "counts_sub": "Graduates and employed graduates by who paid for their studies, people, {first}-{last}",
    "corrected_key": "{key} Hollow with *: corrected.",
    "counts_key": "Pale: graduates. Dark: employed. Bachelor’s without entrants to the master’s in all years. Each"
    " group has its own scale.",
    "seasons": "{summer} master’s students graduated in summer {last}, {now} in winter",
    "seasons_sub": "Master’s graduates and employed graduates by season and funding, people, {first}-{last}",
    "seasons_key": "Pale: graduates. Dark: employed. Each group has its own scale.",
    "facet": "{group}: {funding}",
    "graduates_of": "{group}, {funding}: graduates",
    "employed_of": "{group}, {funding}: employed",
    "bachelor": "Bachelor’s",
    "total_low": "all",
    "state_low": "state order",
    "contract_low": "contract",
    "idle_rose": "{now} master’s graduates of {last} had no work, {before} of {first}",
    "idle_fell": "Master’s graduates without work fell from {before} in {first} to {now} in {last}",
    "idle_sub": "Master’s graduates not employed, by season of graduation and funding, people, {first}-{last}",
    "idle_key": "Dark: state order. Light: contract.",
    "idle_of": "{season}, {funding}",
    "winter": "Winter",
    "summer": "Summer",
    "correction_name": "{group}, {funding}, {what}",
    "what_employed": "employed",
    "what_not_employed": "not employed",
    "what_employed_share": "share employed",
    "what_graduates": "graduates",
    "entrants_fell": "Fewer bachelors go on to a master’s programme: {before} in {first}, {now} in {last}",
    "entrants_rose": "More bachelors go on to a master’s programme: {before} in {first}, {now} in {last}",
    "entrants_sub": "Bachelor’s graduates who entered a master’s programme, {first}-{last}",
    "entrants_key": "Each measure has its own scale.",
    "entrants_people": "People",
    "entrants_share": "Per cent of the graduates",
    "salary_still": "A graduate’s salary is to reach {final} of the national average by {reached}, then to stand still",
    "salary": "A graduate’s salary is to reach {final} of the national average in {reached}",
    "salary_sub": "Average salary of a graduate to the average monthly salary in Kazakhstan, ratio, targets"
    " {first}-{last}",
    "salary_key": "Outlined: target. The plan gives no actual.",
    "salary_name": "Target of the ratio",
}

#: Sentences of the text card; each stands beside the number that it explains.
STATEMENTS: Final = {
    "without_entrants": "Without entrants to the master’s, the share of bachelors in work changed by this much from"
    " {first} to {last}.",
    "with_entrants": "With entrants to the master’s counted in all years, it changed by this much.",
    "as_printed": "As printed, it changed by this much, because {last} counts other people than {first}.",
    "as_printed_alike": "As printed, it changed by this much; both years count the same people.",
    "against_target": "of bachelors had found work in {year}; the first target, {target} of all graduates, is for"
    " {target_year}.",
    "contract": "of bachelors on contract had found work in {last}, after {before} in {first}.",
    "entrants": "Change in the number of bachelors who entered a master’s programme, {first} to {last}:"
    " {before} to {now}.",
    "stable": "“Stable {claim} employment of master’s and doctoral graduates”, says the text; Table 2 prints"
    " this much"
    " for {group}.",
    "stable_master_winter": "the master’s graduates of winter {year}",
    "stable_master_summer": "the master’s graduates of summer {year}",
    "stable_doctoral": "the doctoral graduates of {year}",
}

Judgement = Literal["good", "bad", "neutral"]


@dataclass(frozen=True)
class Statement:
    """A number and the sentence that goes with it; ``judgement`` only colours the number."""

    number: str
    sentence: str
    judgement: Judgement = "neutral"


def of(employment: pd.DataFrame, level: str, measure: str, funding: str, period: str = "summer") -> pd.DataFrame:
    """The rows of one group and measure by year."""
    chosen = (
        (employment["level"] == level)
        & (employment["measure"] == measure)
        & (employment["funding"] == funding)
        & (employment["period"] == period)
    )
    return employment[chosen].sort_values("year")


def _percent(value: float) -> str:
    return theme.quantity(value, "%", 1 if theme.decimals_of(value) else 0)


def _change(rows: pd.DataFrame) -> str:
    """First and last share of a reading, with one decimal."""
    start, end = rows["value"].iloc[0], rows["value"].iloc[-1]
    return SENTENCES["change"].format(start=theme.number(start, 1), end=theme.quantity(end, "%", 1))


def _turn(rows: pd.DataFrame) -> str:
    """``rose``, ``fell`` or ``same``, as the title's one decimal shows it."""
    start, end = round(rows["value"].iloc[0], 1), round(rows["value"].iloc[-1], 1)
    return "rose" if end > start else "fell" if end < start else "same"


def _key(name: str, *frames: pd.DataFrame) -> str:
    """The key of a chart of ``frames``; hollow bars are explained only where a correction is in force."""
    fixed = any(rows["corrected"].notna().any() for rows in frames)
    return SENTENCES["corrected_key"].format(key=SENTENCES[name]) if fixed else SENTENCES[name]


def readings(lines: dict[str, pd.DataFrame], counted: dict[int, bool], *, source: str) -> go.Figure:
    """The bachelor rate as printed and under both definitions. ``lines``: rows by reading.

    ``counted`` says for each year whether the printed figure counts the entrants to the master's.
    """
    like = lines["without_entrants"]
    turns = {name: _turn(lines[name]) for name in ("without_entrants", "with_entrants")}
    title = SENTENCES.get("readings_{without_entrants}_{with_entrants}".format(**turns), SENTENCES["readings_other"])
    with_them = [str(year) for year, flag in counted.items() if flag]
    without = [str(year) for year, flag in counted.items() if not flag]
    notes: tuple[str, ...] = ()
    if with_them and without:
        note = SENTENCES["readings_note"].format(counted=", ".join(with_them), not_counted=", ".join(without))
        notes = (note,)
    height = 372
    figure = canvas(
        Story(
            name="graduates-three-readings",
            title=title.format(without=_change(like), with_them=_change(lines["with_entrants"])),
            subtitle=SENTENCES["readings_sub"].format(first=like["year"].iloc[0], last=like["year"].iloc[-1]),
            source=source,
            key=SENTENCES["readings_key"],
            notes=notes,
        ),
        height=height,
    )
    muted = theme.COLOUR["muted"]
    looks: tuple[tuple[str, str, str | None, Literal["top", "bottom"]], ...] = (
        ("printed", muted, "dot", "bottom"),
        ("with_entrants", theme.COLOUR["actual"], None, "top"),
        ("without_entrants", theme.SERIES[3], None, "bottom"),
    )
    for name, colour, dash, side in looks:
        marks.line(
            figure,
            lines[name],
            role="actual",
            name=SENTENCES[name],
            colour=colour,
            dash=dash,
            labels=name != "printed",
            label_side=side,
            decimals=1,
        )
    values = pd.concat(lines.values())["value"].dropna()
    low, high = float(values.min()), float(values.max())
    bounds = (low - 0.18 * (high - low), high + 0.14 * (high - low))
    figure.update_yaxes(range=list(bounds), ticksuffix=theme.THIN_SPACE + "%", nticks=6)
    year_axis(figure, like["year"])
    figure.update_xaxes(range=[like["year"].iloc[0] - 0.3, like["year"].iloc[-1] + 0.12])
    ends = [
        (SENTENCES[name], int(rows["year"].iloc[-1]), float(rows["value"].iloc[-1]), colour)
        for (name, colour, *_), rows in ((look, lines[look[0]]) for look in looks)
    ]
    # Where two lines end at one place, the later name is pushed up: the print belongs above.
    ends.sort(key=lambda label: (label[2], label[0] == SENTENCES["printed"]))
    marks.end_labels(figure, ends, bounds=bounds, plot_height=height - 54)
    return figure


def _targets(actual: pd.DataFrame, target: pd.DataFrame, story: Story, *, height: int) -> go.Figure:
    """Actuals and targets as bars on one year axis, the last actual as a dotted line across the targets."""
    figure = canvas(story, height=height)
    marks.bars(figure, actual, role="actual", name=SENTENCES["actual"], labels="inside", decimals=1)
    marks.bars(figure, target, role="target", name=SENTENCES["target"], labels="inside")
    figure.update_layout(barmode="overlay", bargap=0.25)
    last = actual.iloc[-1]
    red = theme.COLOUR["bad"]
    figure.add_hline(y=last["value"], line={"color": red, "width": 2, "dash": "dot"})
    figure.add_annotation(
        x=1, xref="paper", y=1, yref="paper", text=SENTENCES["reached"].format(year=last["year"]),
        showarrow=False, xanchor="right", yanchor="bottom", font={"color": red, "size": 12},
    )  # fmt: skip
    year_axis(figure, [*actual["year"], *target["year"]])
    value_axis(figure, [*actual["value"], *target["value"]], suffix=theme.THIN_SPACE + "%")
    return figure


def targets(actual: pd.DataFrame, target: pd.DataFrame, everybody: pd.DataFrame, *, source: str) -> go.Figure:
    """SP-1.3.3 beside the bachelors in work (entrants not counted).

    ``everybody``: the graduates of all levels (metrics.graduates.of_all_levels), whom the target covers.
    """
    last, known = actual.iloc[-1], target[target["value"].notna()]
    first, final = known.iloc[0], known.iloc[-1]
    title = SENTENCES["below" if first["value"] < last["value"] else "above"].format(
        target_year=first["year"],
        year=last["year"],
        target=_percent(first["value"]),
        actual=theme.quantity(last["value"], "%", 1),
        final=_percent(final["value"]),
        final_year=final["year"],
    )
    subtitle = SENTENCES["targets_sub"].format(
        first=actual["year"].min(), base=last["year"], start=target["year"].min(), last=final["year"]
    )
    total = everybody.iloc[-1]
    note = SENTENCES["all_above" if total["value"] > known["value"].max() else "all_levels"].format(
        year=int(total["year"]),
        employed=theme.number(total["employed"]),
        graduates=theme.number(total["graduates"]),
        share=theme.quantity(total["value"], "%", 1),
    )
    story = Story(
        name="graduates-targets",
        title=title,
        subtitle=subtitle,
        source=source,
        key=SENTENCES["targets_key"],
        notes=(note, *(told for told in target["baseline_note"].drop_duplicates() if told)),
    )
    return _targets(actual.assign(unit="%"), target, story, height=330)


def state_order(actual: pd.DataFrame, target: pd.DataFrame, *, source: str) -> go.Figure:
    """SP-1.3.4 beside the printed shares of the state order (bachelor's)."""
    last, final = actual.iloc[-1], target[target["value"].notna()].iloc[-1]
    title = SENTENCES["state_beaten" if last["value"] > final["value"] else "state_ahead"].format(
        actual=_percent(last["value"]),
        year=last["year"],
        final=_percent(final["value"]),
        final_year=final["year"],
    )
    subtitle = SENTENCES["state_sub"].format(
        first=actual["year"].min(), base=last["year"], start=target["year"].min(), last=final["year"]
    )
    story = Story(
        name="graduates-state-order",
        title=title,
        subtitle=subtitle,
        source=source,
        key=SENTENCES["state_key"],
        notes=(SENTENCES["state_note"],),
    )
    return _targets(actual, target, story, height=300)


def groups(shares: dict[str, pd.DataFrame], *, source: str) -> go.Figure:
    """One row a group, one dot a year: where the share of employed graduates came from and where it stands.

    ``shares``: rows by group, among them ``bachelor_state`` and ``bachelor_contract``.
    """
    years = [int(year) for year in shares["bachelor_state"]["year"]]
    first, last = years[0], years[-1]
    gaps = shares["bachelor_state"].set_index("year")["value"] - shares["bachelor_contract"].set_index("year")["value"]
    key = "gap_over" if gaps[last] <= 0 else "gap_closes" if gaps[last] < gaps[first] else "gap_widens"
    title = SENTENCES[key].format(
        before=theme.quantity(gaps[first], "percentage points", 1),
        now=theme.quantity(gaps[last], "percentage points", 1),
        first=first,
        last=last,
    )
    every = pd.concat([rows.assign(group=SENTENCES[name]) for name, rows in shares.items()])
    notes = tuple(note for name, rows in shares.items() for note in marks.correction_notes(rows, SENTENCES[name]))
    figure = canvas(
        Story(
            name="graduates-by-group",
            title=title,
            subtitle=SENTENCES["groups_sub"].format(first=first, last=last),
            source=source,
            key=SENTENCES["groups_key"].format(
                first=first, middle=", ".join(str(year) for year in years[1:-1]), last=last
            ),
            notes=notes,
        ),
        height=330,
    )
    for name, rows in shares.items():
        known = rows["value"].dropna()
        figure.add_shape(
            type="line", x0=known.min(), x1=known.max(), y0=SENTENCES[name], y1=SENTENCES[name],
            layer="below", line={"color": theme.COLOUR["previous"], "width": 4},
        )  # fmt: skip
    for year in years:
        rows = every[every["year"] == year]
        colour = theme.COLOUR["actual" if year == last else "previous" if year == first else "neutral"]
        labels = [
            theme.number(row["value"], 1) + ("*" if pd.notna(row["corrected"]) else "") for _, row in rows.iterrows()
        ]
        figure.add_trace(
            go.Scatter(
                x=[None if pd.isna(value) else float(value) for value in rows["value"]],
                y=rows["group"].tolist(),
                orientation="h",  # the category stands on the y axis: the table twin reads it from there
                name=str(year),
                mode="markers+text" if year in (first, last) else "markers",
                marker={
                    "size": 14 if year == last else 11,
                    "color": [theme.COLOUR["ground"] if pd.notna(value) else colour for value in rows["corrected"]],
                    "line": {"color": colour, "width": 2},
                },
                text=[f"<b>{label}</b>" for label in labels] if year == last else labels,
                textposition="top center" if year == last else "bottom center",
                textfont={"color": theme.COLOUR["actual" if year == last else "muted"]},
                cliponaxis=False,
                customdata=[
                    [marks.shown(row, 1) + ("*" if pd.notna(row["corrected"]) else ""), marks.note(row)]
                    for _, row in rows.iterrows()
                ],
                hovertemplate=marks.HOVER_ACROSS,
                meta={"role": "actual" if year == last else "previous"},
            )
        )
    low, high = float(every["value"].min()), float(every["value"].max())
    figure.update_xaxes(
        range=[low - 0.14 * (high - low), high + 0.14 * (high - low)], ticksuffix=theme.THIN_SPACE + "%",
        showgrid=True, nticks=7,
    )  # fmt: skip
    figure.update_yaxes(autorange="reversed", showgrid=False, tickfont={"color": theme.COLOUR["actual"], "size": 13})
    return figure


#: Groups of Table 2 in printed order: level and season.
GROUPS: Final = {
    "bachelor": ("bachelor", "summer"),
    "master_winter": ("master", "winter"),
    "master_summer": ("master", "summer"),
    "doctoral": ("doctoral", "summer"),
}
FUNDINGS: Final = ("state", "contract")
#: The same with all of them first.
ROWS: Final = ("total", *FUNDINGS)


def _corrections(rows: pd.DataFrame, group: str, funding: str, measure: str) -> tuple[str, ...]:
    name = SENTENCES["correction_name"].format(
        group=SENTENCES[group], funding=SENTENCES[f"{funding}_low"], what=SENTENCES[f"what_{measure}"]
    )
    return marks.correction_notes(rows, name)


def counts_of_bachelors(employment: pd.DataFrame, like_for_like: pd.DataFrame, *, source: str) -> go.Figure:
    """Graduates and employed graduates of the bachelor's and the doctoral level.

    ``like_for_like``: the bachelor's reading without entrants, whose ``counted`` stands for all bachelors in
    work (the printed total mixes two definitions).
    """
    cells = _cells(employment, ("bachelor", "doctoral"))
    cells["bachelor", "total", "employed"] = like_for_like.assign(
        value=like_for_like["counted"], unit="people", printed=like_for_like["counted"].map("{:.0f}".format)
    )
    now = {key: theme.number(rows["value"].iloc[-1]) for key, rows in cells.items()}
    years = like_for_like["year"]
    story = Story(
        name="graduates-by-funding",
        title=SENTENCES["counts"].format(
            employed=now["bachelor", "total", "employed"],
            graduates=now["bachelor", "total", "graduates"],
            doctors_employed=now["doctoral", "total", "employed"],
            doctors=now["doctoral", "total", "graduates"],
            last=years.iloc[-1],
        ),
        subtitle=SENTENCES["counts_sub"].format(first=years.iloc[0], last=years.iloc[-1]),
        source=source,
        key=_key("counts_key", *cells.values()),
    )
    return _counts(story, cells, {"bachelor": SENTENCES["bachelor"], "doctoral": SENTENCES["doctoral"]})


def counts_of_masters(employment: pd.DataFrame, *, source: str) -> go.Figure:
    """Graduates and employed graduates of the master's level by season."""
    cells = _cells(employment, ("master_winter", "master_summer"))
    winter = cells["master_winter", "total", "graduates"].set_index("year")["value"]
    summer = cells["master_summer", "total", "graduates"].set_index("year")["value"]
    first, before, last = (int(winter.index[place]) for place in (0, -2, -1))
    moved = winter[before] > summer[before] and winter[last] < summer[last]
    story = Story(
        name="masters-by-season",
        title=SENTENCES["shifted" if moved else "seasons"].format(
            winter=theme.number(winter[before]),
            now=theme.number(winter[last]),
            summer=theme.number(summer[last]),
            before=before,
            last=last,
        ),
        subtitle=SENTENCES["seasons_sub"].format(first=first, last=last),
        source=source,
        key=_key("seasons_key", *cells.values()),
    )
    return _counts(story, cells, {"master_winter": SENTENCES["winter"], "master_summer": SENTENCES["summer"]})


def _cells(employment: pd.DataFrame, names: tuple[str, ...]) -> dict[tuple[str, str, str], pd.DataFrame]:
    """Graduates and employed of the groups ``names`` by (group, funding, measure)."""
    return {
        (group, funding, measure): of(employment, level, measure, funding, period)
        for funding in ROWS
        for group, (level, period) in GROUPS.items()
        if group in names
        for measure in ("graduates", "employed")
    }


def _counts(story: Story, cells: dict[tuple[str, str, str], pd.DataFrame], groups: dict[str, str]) -> go.Figure:
    """Small multiples: ``groups`` (key: name) side by side, everybody and both kinds of funding below."""
    notes = tuple(note for key, rows in cells.items() for note in _corrections(rows, *key))
    titles = [
        SENTENCES["facet"].format(group=name, funding=SENTENCES[f"{funding}_low"])
        for funding in ROWS
        for name in groups.values()
    ]
    figure = marks.facets(canvas(replace(story, notes=notes), height=520), titles, rows=len(ROWS))
    for row, funding in enumerate(ROWS, start=1):
        for column, group in enumerate(groups, start=1):
            words = {"group": SENTENCES[group], "funding": SENTENCES[f"{funding}_low"]}
            at: dict[str, Any] = {"row": row, "col": column}
            graduates, employed = cells[group, funding, "graduates"], cells[group, funding, "employed"]
            marks.bars(
                figure, graduates, role="actual", name=SENTENCES["graduates_of"].format(**words),
                colour=theme.COLOUR["muted"], fill=theme.COLOUR["previous"], **at,
            )  # fmt: skip
            figure.data[-1].marker.line.width = 0
            marks.bars(figure, employed, role="actual", name=SENTENCES["employed_of"].format(**words), **at)
            year_axis(figure, graduates["year"], **at)
            value_axis(figure, [0.0, 1.15 * graduates["value"].max()], visible=False, **at)
    figure.update_layout(bargap=0.2)
    return figure


def not_employed(employment: pd.DataFrame, *, source: str) -> go.Figure:
    """Master's graduates without work, facets by season, bars by funding."""
    rows = employment[(employment["level"] == "master") & (employment["measure"] == "not_employed")]
    sums = rows[rows["funding"] == "total"].groupby("year")["value"].sum()
    years = [int(year) for year in sums.index]
    first, last = years[0], years[-1]
    title = SENTENCES["idle_rose" if sums[last] >= sums[first] else "idle_fell"].format(
        now=theme.number(sums[last]), before=theme.number(sums[first]), first=first, last=last
    )
    cells = {
        (season, funding): of(employment, "master", "not_employed", funding, season)
        for season in ("winter", "summer")
        for funding in FUNDINGS
    }
    figure = canvas(
        Story(
            name="masters-not-employed",
            title=title,
            subtitle=SENTENCES["idle_sub"].format(first=first, last=last),
            source=source,
            key=_key("idle_key", *cells.values()),
            notes=tuple(
                note
                for (season, funding), of_cell in cells.items()
                for note in _corrections(of_cell, f"master_{season}", funding, "not_employed")
            ),
        ),
        height=300,
    )
    figure = marks.facets(figure, [SENTENCES["winter"], SENTENCES["summer"]])
    colours = {"state": theme.COLOUR["actual"], "contract": theme.PARTS[2]}
    for (season, funding), of_cell in cells.items():
        at: dict[str, Any] = {"row": 1, "col": 1 if season == "winter" else 2}
        name = SENTENCES["idle_of"].format(season=SENTENCES[season], funding=SENTENCES[f"{funding}_low"])
        marks.bars(figure, of_cell, role="actual", name=name, colour=colours[funding], **at)
        figure.data[-1].textfont.color = theme.COLOUR["actual"]
        year_axis(figure, years, **at)
        value_axis(figure, rows["value"].tolist(), visible=False, **at)
    return figure


def entrants(people: pd.DataFrame, share: pd.DataFrame, *, source: str) -> go.Figure:
    """Bachelors who entered a master's programme: people and per cent of the graduates, own scales."""
    first, last = people.iloc[0], people.iloc[-1]
    title = SENTENCES["entrants_fell" if last["value"] < first["value"] else "entrants_rose"].format(
        before=theme.number(first["value"]),
        now=theme.number(last["value"]),
        first=first["year"],
        last=last["year"],
    )
    figure = canvas(
        Story(
            name="entrants-to-master",
            title=title,
            subtitle=SENTENCES["entrants_sub"].format(first=first["year"], last=last["year"]),
            source=source,
            key=_key("entrants_key", people, share),
            notes=(
                *marks.correction_notes(people, SENTENCES["entrants_people"]),
                *marks.correction_notes(share, SENTENCES["entrants_share"]),
            ),
        ),
        height=300,
    )
    parts = {"entrants_people": people, "entrants_share": share}
    figure = marks.facets(figure, [SENTENCES[name] for name in parts])
    for column, (name, rows) in enumerate(parts.items(), start=1):
        at: dict[str, Any] = {"row": 1, "col": column}
        decimals = 1 if name == "entrants_share" else None
        marks.bars(figure, rows, role="actual", name=SENTENCES[name], decimals=decimals, **at)
        year_axis(figure, rows["year"], **at)
        value_axis(figure, rows["value"].tolist(), visible=False, **at)
    return figure


def salary(target: pd.DataFrame, *, source: str) -> go.Figure:
    """SP-1.3.5: what graduates are to earn, as a ratio to the national average."""
    first, final = target.iloc[0], target.iloc[-1]
    reached = target.loc[target["value"] == final["value"], "year"].min()
    figure = canvas(
        Story(
            name="graduates-salary",
            title=SENTENCES["salary_still" if reached < final["year"] else "salary"].format(
                final=theme.number(final["value"], 2), reached=reached
            ),
            subtitle=SENTENCES["salary_sub"].format(first=first["year"], last=final["year"]),
            source=source,
            key=SENTENCES["salary_key"],
        ),
        height=300,
    )
    marks.bars(figure, target, role="target", name=SENTENCES["salary_name"], decimals=2)
    year_axis(figure, target["year"])
    value_axis(figure, target["value"].tolist(), visible=False)
    return figure


def statements(
    lines: dict[str, pd.DataFrame],
    counted: dict[int, bool],
    target: pd.DataFrame,
    shares: dict[str, pd.DataFrame],
    people: pd.DataFrame,
    claim: pd.DataFrame,
) -> tuple[Statement, ...]:
    """What the numbers say, by rules: change under both definitions and as printed, target, contract, entrants.

    ``claim``: the figure of the text for master's and doctoral graduates (one row, %). Its sentence appears
    only where a printed share of the last year stays below it.
    """

    def change(rows: pd.DataFrame) -> float:
        return float(rows["value"].iloc[-1] - rows["value"].iloc[0])

    def points(value: float) -> str:
        return theme.signed(value, 1) + theme.THIN_SPACE + "pp"

    def judged(value: float) -> Judgement:
        return "good" if value > 0 else "bad" if value < 0 else "neutral"

    like, counting, print_ = lines["without_entrants"], lines["with_entrants"], lines["printed"]
    agree = change(like) * change(counting) > 0
    first, last = int(like["year"].iloc[0]), int(like["year"].iloc[-1])
    years = {"first": first, "last": last}
    alike = counted[first] == counted[last]
    goal = target[target["value"].notna()].iloc[0]
    contract = shares["bachelor_contract"]
    growth = (people["value"].iloc[-1] / people["value"].iloc[0] - 1) * 100
    result = [
        *(
            Statement(
                points(change(rows)),
                STATEMENTS[name].format(**years),
                judged(change(rows)) if agree else "neutral",
            )
            for name, rows in (("without_entrants", like), ("with_entrants", counting))
        ),
        Statement(
            points(change(print_)),
            STATEMENTS["as_printed_alike" if alike else "as_printed"].format(**years),
            judged(change(print_)) if alike else "neutral",
        ),
        Statement(
            theme.quantity(like["value"].iloc[-1], "%", 1),
            STATEMENTS["against_target"].format(year=last, target=_percent(goal["value"]), target_year=goal["year"]),
            judged(like["value"].iloc[-1] - goal["value"]),
        ),
        Statement(
            theme.quantity(contract["value"].iloc[-1], "%", 1),
            STATEMENTS["contract"].format(before=theme.quantity(contract["value"].iloc[0], "%", 1), **years),
            judged(change(contract)),
        ),
        Statement(
            theme.signed(growth, 1) + theme.THIN_SPACE + "%",
            STATEMENTS["entrants"].format(
                before=theme.number(people["value"].iloc[0]),
                now=theme.number(people["value"].iloc[-1]),
                **years,
            ),
            judged(growth),
        ),
    ]
    said = float(claim["value"].iloc[0])
    lowest = min(("master_winter", "master_summer", "doctoral"), key=lambda name: shares[name]["value"].iloc[-1])
    value = float(shares[lowest]["value"].iloc[-1])
    if value < said:
        sentence = STATEMENTS["stable"].format(
            claim=_percent(said), group=STATEMENTS[f"stable_{lowest}"].format(year=last)
        )
        result.append(Statement(theme.quantity(value, "%", 1), sentence, "bad"))
    return tuple(result)
