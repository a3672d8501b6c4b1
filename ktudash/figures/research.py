"""Charts of research: publications, titles of protection, funding, young scientists and their targets."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    "rsci": "RSCI",
    "scopus": "Scopus",
    "web_of_science": "Web of Science",
    "patent": "Patents",
    "copyright_certificate": "Copyright certificates",
    "rise": "▲ {percent}",
    "fall": "▼ {percent}",
    "same": "±0 %",
    "growth_of": "{name}, growth",
    "publications_all_rose": "Since {since} publications grew most in {best}, by {most}, and least in"
    " {worst}, by {least}",
    "publications_mixed": "Since {since} publications grew by {most} in {best} and fell by {least} in {worst}",
    "publications_all_fell": "Since {since} publications fell in every database, most in {worst}, by {least}",
    "publications_sub": "Publications of the teaching staff by database, number, {since}-{year}, and growth"
    " on the year before",
    "publications_key": "Each database has its own scale: RSCI counts several times as many as the two others.",
    "publications_own": "Each database has its own scale.",
    "deviation": "The text says {text} for {item} in {year}; by the table it is {table}.",
    "patents_below": "{target} patents are planned for {year}, fewer than the {reached} of {base}",
    "patents_above": "Patents are to grow from {reached} in {base} to {target} in {year}",
    "patents_sub": "Patents received in a year, number: actual {since}-{base}, targets {first}-{year}",
    "patents_key": "Solid: actual. Outlined: target.",
    "patents_line": "{reached} received in {base}",
    "patents_note": "The text counts {since_text} patents received since {since}; Table 4 alone adds up to"
    " {sum} for {first}-{last}. The text names those whose right holder is the university, the table may"
    " count more.",
    "actual": "{name}, actual",
    "target": "{name}, target",
    "titles_rose": "{best} rose {factor}-fold since {since}, {other} {other_factor}-fold",
    "titles_plain": "Titles of protection received from {since} to {year}",
    "copyright_certificate_then": "copyright certificates",
    "patent_then": "patents",
    "titles_sub": "Titles of protection received and applications filed in a year, number, {since}-{year}",
    "titles_key": "Dark: received (Table 4). Grey: applications filed (text). Each kind has its own scale.",
    "received": "{name}, received",
    "applied": "{name}, applications",
    "funding_rose": "R&D funding grew by {growth}; research income is to grow by {planned} by {last}",
    "funding_fell": "R&D funding fell by {growth}; research income is to grow by {planned} by {last}",
    "funding_sub": "R&D funding {since}-{year}, actual, and research income {first} and {last}, planned, mln"
    " tenge; one scale",
    "funding_key": "Solid: actual (text). Outlined: planned, from the heading of section 1.1.2.",
    "funding_note": "Whether “R&D funding” of the Strategic Plan and “income from research activities” of"
    " the Conceptual Directions are the same is not printed; they are not subtracted.",
    "heading_note": "“From … to …” in the Directions’ headings carries no year. It is read as {first} and {last}, the"
    " first and last year of the plan, because headings 2.2, 2.3 and 3.2 match their rows of {first} and {last}.",
    "funding": "R&D funding",
    "income_planned": "Research income, planned",
    "share_title": "R&D funding was {share} of the university’s income in {year}; research work is to bring"
    " {target} in {end}",
    "share_sub": "R&D funding in total income, %, {first}-{year}; targets for research income, %, {start}-{end}",
    "share_key": "Filled: worked out from the funding (text) and the income (Table 6). Hollow: target.",
    "share_note": "R&D funding and “RW income” (2.5.2) may not be the same, and 2.5.19 adds innovation and"
    " commercialisation and is a share of the budget: the lines stand side by side and are not subtracted.",
    "share_actual": "R&D funding",
    "share_rw": "RW income (2.5.2)",
    "share_science": "Science and innovation (2.5.19)",
    "share_lost": "income {word}",
    "share_gap": "{year}: R&D funding is printed ({funding}); the share is missing because the income is {word}.",
    "share_none": "{name}: {word}",
    "involved_title": "{most} of the teaching staff and {least} of the students take part in R&D",
    "involved_sub": "Shares named in the text, %, about {year}",
    "involved_key": "“More than” stands in the text where it is printed here.",
    "involved_note": "{item}: the document prints “{printed}”, which is not a number.",
    "involved": "Share",
    "young_title": "Young scientists with a university grant are to rise from {first} to {last} by {reached},"
    " then to stand still",
    "young_title_on": "Young scientists with a university grant are to rise from {first} to {last} by {reached}",
    "young_sub": "Targets of both plans for young scientists, people and %, {start}-{end}",
    "young_key": "Outlined: target. Each indicator has its own scale and base; the Directions count young"
    " scientists among researchers.",
    "plan_title": "{name} are to grow from {first} to {last} by {year}; {flat} of {all} targets here never move",
    "plan_title_one": "{name} are to grow from {first} to {last} by {year}; 1 of {all} targets here never moves",
    "plan_title_all": "{name} are to grow from {first} to {last} by {year}, faster than the other targets",
    "plan_sub": "Targets of {start}-{end}, units as named",
    "plan_key": "Outlined: target. Each indicator has its own scale.",
    "plan_flat": "Unchanged in every year: {list}.",
    "flat_one": "{name} ({value})",
    "facet": "{name},\u00a0{unit}",
    "facet_number": "{name}",
}

#: The table of the figures inside CD's headings, which are printed without years.
HEADINGS: Final = "CD-H"

#: What separates the members of a list in a sentence.
LIST_SEPARATOR: Final = ", "

#: The air between groups of two bars.
_GROUP_GAP: Final = 0.15

#: How far apart the two bars of a group of bars stand from its middle, in years (two bars).
_HALF_GROUP: Final = (1 - _GROUP_GAP) / 4

#: In more columns than this, only the first and the last year have room on a narrow screen.
_WIDE_ENOUGH: Final = 2

#: From here on a label in a narrow facet goes without decimals.
_SHORT_FROM: Final = 100


def wrapped(words: str, width: int) -> str:
    """``words`` broken into lines of at most ``width`` characters, for titles of narrow facets."""
    return "<br>".join(textwrap.wrap(words, width))


def facet_title(name: str, unit: str, width: int) -> str:
    """The title of a small multiple: the name and, where it is not a plain number of things, its unit."""
    plain = unit in ("units", "")
    return wrapped(SENTENCES["facet_number" if plain else "facet"].format(name=name, unit=unit), width)


def _growth_words(value: float) -> tuple[str, str]:
    """Growth with its arrow, and its colour."""
    percent = theme.quantity(abs(value), "%", 1)
    if round(value, 1) == 0:
        return SENTENCES["same"], theme.COLOUR["neutral"]
    return (
        (SENTENCES["rise"].format(percent=percent), theme.COLOUR["good"])
        if value > 0
        else (SENTENCES["fall"].format(percent=percent), theme.COLOUR["bad"])
    )


def _growth_marks(
    figure: go.Figure, rows: pd.DataFrame, changes: pd.DataFrame, *, name: str, row: int, col: int
) -> None:
    """Growth on the year before, written above each bar's own number; part of the table twin."""
    heights = rows.set_index("year")["value"]
    words = [_growth_words(value) for value in changes["value"]]
    figure.add_trace(
        go.Scatter(
            x=changes["year"].tolist(),
            y=[float(heights[year]) for year in changes["year"]],
            mode="text",
            name=SENTENCES["growth_of"].format(name=name),
            # The empty second line keeps clear of the number at the bar.
            text=[f"{text}<br><span style='font-size:16px'> </span>" for text, _ in words],
            textposition="top center",
            textfont={"size": 11.5, "color": [colour for _, colour in words]},
            cliponaxis=False,
            customdata=[[text, ""] for text, _ in words],
            hovertemplate=marks.HOVER,
            meta={"role": "change", "values": [float(value) for value in changes["value"]]},
        ),
        row=row,
        col=col,
    )


def publications(
    series: Mapping[str, pd.DataFrame],
    growths: Mapping[str, pd.DataFrame],
    totals: Mapping[str, float],
    deviations: pd.DataFrame,
    *,
    source: str,
) -> go.Figure:
    """Table 3 as small multiples with own scales and the yearly growth; notes where the text differs.

    ``growths`` has the yearly growth and ``totals`` that from the first year to the last, both in per cent
    and by database like ``series``; ``deviations`` the figures of the text that the table does not give.
    """
    frame = pd.concat(series.values())
    best, worst = max(totals, key=lambda name: totals[name]), min(totals, key=lambda name: totals[name])
    if totals[best] <= 0:
        title = SENTENCES["publications_all_fell"]
    elif totals[worst] < 0:
        title = SENTENCES["publications_mixed"]
    else:
        title = SENTENCES["publications_all_rose"]
    since, year = int(frame["year"].min()), int(frame["year"].max())
    peaks = {name: rows["value"].max() for name, rows in series.items()}
    far_apart = max(peaks, key=lambda name: peaks[name]) == "rsci" and peaks["rsci"] > 3 * sorted(peaks.values())[-2]
    figure = canvas(
        Story(
            name="publications-by-database",
            title=title.format(
                since=since,
                year=year,
                best=SENTENCES[best],
                worst=SENTENCES[worst],
                most=theme.quantity(abs(totals[best]), "%", 1),
                least=theme.quantity(abs(totals[worst]), "%", 1),
            ),
            subtitle=SENTENCES["publications_sub"].format(since=since, year=year),
            source=source,
            key=SENTENCES["publications_key" if far_apart else "publications_own"],
            notes=tuple(
                SENTENCES["deviation"].format(
                    item=one["item"],
                    year=one["year"],
                    text=theme.quantity(one["text"], "%"),
                    table=theme.quantity(one["table"], "%", 1),
                )
                for _, one in deviations.iterrows()
            ),
        ),
        height=310,
    )
    figure = marks.facets(figure, [SENTENCES[name] for name in series])
    for column, (name, rows) in enumerate(series.items(), start=1):
        marks.bars(figure, rows, role="actual", name=SENTENCES[name], row=1, col=column)
        _growth_marks(figure, rows, growths[name], name=SENTENCES[name], row=1, col=column)
        year_axis(figure, rows["year"], row=1, col=column)
        # Air for two lines of words above the highest bar.
        value_axis(figure, [*rows["value"], rows["value"].max() * 1.1], visible=False, row=1, col=column)
    return figure


def patents(actual: pd.DataFrame, plan: pd.DataFrame, since_text: pd.DataFrame, *, source: str) -> go.Figure:
    """Patents received and planned (SP-2.5.7), with a dotted line where the plan ends below what was reached.

    ``since_text``: the text's number of patents received since a year (one row), or none.
    """
    actual, plan = actual.sort_values("year"), plan.sort_values("year")
    base, end = actual.iloc[-1], plan.iloc[-1]
    below = bool(end["value"] < base["value"])
    notes = tuple(
        SENTENCES["patents_note"].format(
            since_text=theme.number(row["value"]),
            since=row["since"],
            sum=theme.number(actual["value"].sum()),
            first=actual["year"].min(),
            last=base["year"],
        )
        for _, row in since_text.iterrows()
        if row["value"] < actual["value"].sum()
    )
    figure = canvas(
        Story(
            name="patents",
            title=SENTENCES["patents_below" if below else "patents_above"].format(
                year=end["year"],
                target=theme.number(end["value"]),
                reached=theme.number(base["value"]),
                base=base["year"],
            ),
            subtitle=SENTENCES["patents_sub"].format(
                since=actual["year"].min(), base=base["year"], first=plan["year"].min(), year=end["year"]
            ),
            source=source,
            key=SENTENCES["patents_key"],
            notes=notes + marks.correction_notes(plan, SENTENCES["patent"]),
        ),
        height=310,
    )
    name = SENTENCES["patent"]
    marks.bars(figure, actual, role="actual", name=SENTENCES["actual"].format(name=name))
    marks.bars(figure, plan, role="target", name=SENTENCES["target"].format(name=name))
    if below:
        words = SENTENCES["patents_line"].format(reached=theme.number(base["value"]), base=base["year"])
        marks.reference(figure, float(base["value"]), words)
    year_axis(figure, [*actual["year"], *plan["year"]])
    value_axis(figure, [*actual["value"], *plan["value"]], visible=False)
    return figure


def titles(
    series: Mapping[str, pd.DataFrame],
    applications: Mapping[str, pd.DataFrame],
    factors: Mapping[str, float],
    *,
    source: str,
) -> go.Figure:
    """Titles of protection received (Table 4) beside the applications filed (text), one facet a kind.

    ``applications[kind]`` has a row for every year of the table, blank where the text names no number;
    ``factors[kind]`` is the last year's number over the first year's.
    """
    frame, kinds = pd.concat(series.values()), list(series)
    best, other = sorted(kinds, key=lambda kind: -factors[kind])[:2]
    since, year = int(frame["year"].min()), int(frame["year"].max())
    title = SENTENCES["titles_rose" if factors[other] > 1 else "titles_plain"].format(
        factor=theme.number(factors[best], 1),
        best=SENTENCES[best],
        other_factor=theme.number(factors[other], 1),
        other=SENTENCES[f"{other}_then"],
        since=since,
        year=year,
    )
    figure = canvas(
        Story(
            name="titles-of-protection",
            title=title,
            subtitle=SENTENCES["titles_sub"].format(since=since, year=year),
            source=source,
            key=SENTENCES["titles_key"],
        ),
        height=350,
    )
    figure = marks.facets(figure, [SENTENCES[kind] for kind in kinds])
    for column, kind in enumerate(kinds, start=1):
        filed, received, name = applications[kind], series[kind], SENTENCES[kind]
        marks.bars(
            figure,
            filed,
            role="part",
            colour=theme.COLOUR["neutral"],
            name=SENTENCES["applied"].format(name=name),
            row=1,
            col=column,
        )
        _upright_gap_words(figure, filed, row=1, col=column)
        marks.bars(figure, received, role="actual", name=SENTENCES["received"].format(name=name), row=1, col=column)
        year_axis(figure, received["year"], row=1, col=column)
        value_axis(figure, [*received["value"], *filed["value"]], visible=False, row=1, col=column)
    figure.update_layout(barmode="group", bargap=_GROUP_GAP)
    # A part has a white outline, and its numbers would be white too.
    figure.update_traces(textfont_color=theme.COLOUR["muted"], selector={"meta.role": "part"})
    return figure


def _upright_gap_words(figure: go.Figure, rows: pd.DataFrame, *, row: int, col: int) -> None:
    """The words of missing bars at the left of a group of two, upright in place of the bar.

    ``marks.bars`` writes them across the middle of the group, over its other bar: those are taken out.
    """
    if (figure.data[-1].meta or {}).get("role") == "word":
        figure.data = figure.data[:-1]
    for _, gap in rows[rows["value"].isna()].iterrows():
        figure.add_annotation(
            x=float(gap["year"]) - _HALF_GROUP,
            y=0,
            yanchor="bottom",
            text=marks.shown(gap),
            hovertext=marks.note(gap),
            textangle=-90,
            showarrow=False,
            font={"size": 12, "color": theme.COLOUR["muted"]},
            row=row,
            col=col,
        )


def funding(
    spent: pd.DataFrame,
    planned: pd.DataFrame,
    growths: pd.DataFrame,
    totals: tuple[float, float],
    *,
    source: str,
) -> go.Figure:
    """R&D funding of 2018-2020 beside the from–to of CD's research income, in mln tenge on one scale.

    ``growths``: the funding's growth by year; ``totals``: growth of funding and of planned income from first
    to last year, in per cent.
    """
    spent, planned = spent.sort_values("year"), planned.sort_values("year")
    grown, to_grow = totals
    figure = canvas(
        Story(
            name="research-funding",
            title=SENTENCES["funding_rose" if grown >= 0 else "funding_fell"].format(
                growth=theme.quantity(abs(grown), "%", 1),
                planned=theme.quantity(to_grow, "%", 1),
                last=planned["year"].iloc[-1],
            ),
            subtitle=SENTENCES["funding_sub"].format(
                since=spent["year"].iloc[0],
                year=spent["year"].iloc[-1],
                first=planned["year"].iloc[0],
                last=planned["year"].iloc[-1],
            ),
            source=source,
            key=SENTENCES["funding_key"],
            notes=(SENTENCES["funding_note"], *_heading_note(planned)),
        ),
        height=310,
    )
    figure = marks.facets(figure, [SENTENCES["funding"], SENTENCES["income_planned"]])
    everything = [*spent["value"], *planned["value"]]
    marks.bars(figure, spent, role="actual", name=SENTENCES["funding"], row=1, col=1)
    _growth_marks(figure, spent, growths, name=SENTENCES["funding"], row=1, col=1)
    # The heading names two years far apart: categories, so that the bars do not shrink to their distance.
    ends = planned.assign(year=planned["year"].astype(str))
    marks.bars(figure, ends, role="target", name=SENTENCES["income_planned"], decimals=1, row=1, col=2)
    year_axis(figure, spent["year"], row=1, col=1)
    figure.update_xaxes(type="category", range=[-0.9, len(ends) - 0.1], row=1, col=2)
    for column in (1, 2):
        value_axis(figure, everything, visible=False, row=1, col=column)
    return figure


def _heading_note(rows: pd.DataFrame) -> tuple[str, ...]:
    """Says that the years are our reading, where ``rows`` hold figures of headings."""
    years = rows[rows["table_id"] == HEADINGS]["year"]
    return () if years.empty else (SENTENCES["heading_note"].format(first=years.min(), last=years.max()),)


def share(shares: pd.DataFrame, rw_plan: pd.DataFrame, science_plan: pd.DataFrame, *, source: str) -> go.Figure:
    """R&D funding in total income, worked out, beside the targets SP-2.5.2 and SP-2.5.19 (% each)."""
    shares = shares.sort_values("year")
    gaps = [_gap_of_income(row) for _, row in shares.iterrows()]
    known = shares[shares["value"].notna()]
    last, end = known.iloc[-1], rw_plan.sort_values("year").iloc[-1]
    figure = canvas(
        Story(
            name="research-share-of-income",
            title=SENTENCES["share_title"].format(
                share=theme.quantity(last["value"], "%", 1),
                year=last["year"],
                target=theme.quantity(end["value"], "%"),
                end=end["year"],
            ),
            subtitle=SENTENCES["share_sub"].format(
                first=shares["year"].min(),
                year=last["year"],
                start=rw_plan["year"].min(),
                end=end["year"],
            ),
            source=source,
            key=SENTENCES["share_key"],
            notes=(SENTENCES["share_note"], *(note for note in gaps if note)),
        ),
        height=310,
    )
    ink, brand, third = theme.COLOUR["actual"], theme.COLOUR["target"], theme.SERIES[3]
    drawn = marks.line(figure, shares, role="actual", name=SENTENCES["share_actual"], decimals=1)
    drawn.customdata = [
        [SENTENCES["share_lost"].format(word=shown), gap] if gap else [shown, note]
        for (shown, note), gap in zip(drawn.customdata, gaps, strict=True)
    ]
    marks.line(figure, science_plan, role="target", name=SENTENCES["share_science"], colour=third)
    marks.line(figure, rw_plan, role="target", name=SENTENCES["share_rw"], label_side="bottom")
    figure.add_annotation(
        x=known["year"].iloc[0], y=known["value"].iloc[0], yshift=34, text=SENTENCES["share_actual"],
        showarrow=False, font={"color": ink, "size": 13},
    )  # fmt: skip
    for words, rows, colour in (("share_science", science_plan, third), ("share_rw", rw_plan, brand)):
        final = rows[rows["value"].notna()].sort_values("year").iloc[-1]
        figure.add_annotation(
            x=final["year"], y=final["value"], xanchor="left", xshift=14, align="left", showarrow=False,
            text=wrapped(SENTENCES[words], 14), font={"color": colour, "size": 13},
        )  # fmt: skip
    _foot_words(figure, shares, SENTENCES["share_lost"], name=SENTENCES["share_actual"])
    _foot_words(figure, rw_plan, SENTENCES["share_none"], name=SENTENCES["share_rw"])
    everything = pd.concat([shares, rw_plan, science_plan])
    year_axis(figure, everything["year"])
    low, high = value_axis(figure, everything["value"].tolist(), suffix=f"{theme.THIN_SPACE}%")
    figure.update_yaxes(range=[low, high * 1.08])
    figure.update_layout(margin={"r": 110})  # the names at the ends of the lines
    return figure


def _gap_of_income(row: pd.Series) -> str:
    """Why a year has no share although its funding is printed; empty where it has one."""
    if pd.notna(row["value"]) or pd.isna(row["part"]):
        return ""
    return SENTENCES["share_gap"].format(
        year=row["year"], funding=theme.quantity(row["part"], row["part_unit"]), word=marks.shown(row)
    )


def _foot_words(figure: go.Figure, rows: pd.DataFrame, words: str, *, name: str) -> None:
    """Where a line has no value, say at the foot of its year why."""
    for _, gap in rows[rows["value"].isna()].iterrows():
        figure.add_annotation(
            x=gap["year"],
            y=0,
            yanchor="bottom",
            text=wrapped(words.format(name=name, word=marks.shown(gap)), 18),
            hovertext=marks.note(gap),
            showarrow=False,
            font={"size": 12, "color": theme.COLOUR["muted"]},
        )


def involvement(rows: pd.DataFrame, *, source: str) -> go.Figure:
    """Who takes part in R&D by the text: bars on their side, a word where the share is unreadable."""
    rows = rows.iloc[::-1].reset_index(drop=True)
    people = rows[rows["item"].str.startswith(("Teaching staff", "Students involved"))]
    figure = canvas(
        Story(
            name="research-involvement",
            title=SENTENCES["involved_title"].format(
                most=theme.quantity(people["value"].iloc[-1], "%"),
                least=theme.quantity(people["value"].iloc[0], "%"),
            ),
            subtitle=SENTENCES["involved_sub"].format(year=rows["year"].max()),
            source=source,
            key=SENTENCES["involved_key"],
            notes=tuple(
                SENTENCES["involved_note"].format(item=row["item"], printed=row["printed"])
                for _, row in rows[rows["status"] == "malformed"].iterrows()
            ),
        ),
        height=320,
    )
    rows = rows.assign(item=[wrapped(item, 30) for item in rows["item"]])
    marks.bars(figure, rows, role="actual", name=SENTENCES["involved"], at="item", across=True)
    figure.update_xaxes(range=[0, 112], visible=False)
    # Invisible ticks keep the words away from the bars.
    figure.update_yaxes(
        showgrid=False, tickfont={"color": theme.COLOUR["actual"]}, ticks="outside", ticklen=6,
        tickcolor=theme.COLOUR["ground"],
    )  # fmt: skip
    return figure


def young(series: Mapping[str, pd.DataFrame], *, source: str) -> go.Figure:
    """Targets for young scientists: the first series is the number of grants, which the title tells."""
    grants = next(iter(series.values())).sort_values("year")
    last = grants.iloc[-1]
    reached = grants[grants["value"] == last["value"]]["year"].min()
    years = [int(year) for rows in series.values() for year in rows["year"]]
    title = SENTENCES["young_title" if reached < last["year"] else "young_title_on"].format(
        first=theme.number(grants["value"].iloc[0]),
        last=theme.number(last["value"]),
        reached=reached,
    )
    figure = canvas(
        Story(
            name="young-scientists",
            title=title,
            subtitle=SENTENCES["young_sub"].format(start=min(years), end=max(years)),
            source=source,
            key=SENTENCES["young_key"],
        ),
        height=480,
    )
    return _grid(figure, series, rows=2, width=36)


def plan(
    moving: Mapping[str, pd.DataFrame],
    flat: Mapping[str, pd.DataFrame],
    leader: str,
    *,
    name: str,
    source: str,
    rows: int = 2,
) -> go.Figure:
    """Target paths that move, as small multiples; those that never move (``flat``) are named in the key.

    ``leader`` is the series that the title tells.
    """
    series = {**moving, **flat}
    path = moving[leader].sort_values("year")
    known = path[path["value"].notna()]
    years = [int(year) for of in series.values() for year in of["year"]]
    key = SENTENCES["plan_key"]
    if flat:
        listed = LIST_SEPARATOR.join(
            SENTENCES["flat_one"].format(name=label, value=marks.shown(of[of["value"].notna()].iloc[-1]))
            for label, of in flat.items()
        )
        key = f"{key} {SENTENCES['plan_flat'].format(list=listed)}"
    figure = canvas(
        Story(
            name=name,
            title=SENTENCES[
                "plan_title_all" if not flat else "plan_title_one" if len(flat) == 1 else "plan_title"
            ].format(
                name=leader.partition(",")[0],
                first=marks.shown(known.iloc[0]),
                last=marks.shown(known.iloc[-1]),
                year=known["year"].iloc[-1],
                flat=len(flat),
                all=len(series),
            ),
            subtitle=SENTENCES["plan_sub"].format(start=min(years), end=max(years)),
            source=source,
            key=key,
            notes=(
                *_heading_note(pd.concat(series.values())),
                *(note for label, of in series.items() for note in marks.correction_notes(of, label)),
            ),
        ),
        height=280 * rows,
    )
    return _grid(figure, moving, rows=rows, width=21)


def _short_labels(rows: pd.DataFrame) -> list[str]:
    """Labels without decimals for narrow facets; hover and table twin keep them."""
    labels = ["" if pd.isna(value) else theme.number(value, 0) for value in rows["value"]]
    fixed = rows["corrected"].notna()
    return [f"{label}*" if flag else label for label, flag in zip(labels, fixed, strict=True)]


def _grid(figure: go.Figure, series: Mapping[str, pd.DataFrame], *, rows: int, width: int) -> go.Figure:
    """Outlined bars of each series in a facet of its own; a facet without a series stays empty."""
    columns = -(-len(series) // rows)
    labels = [facet_title(name, path["unit"].iloc[0], width) for name, path in series.items()]
    figure = marks.facets(figure, labels, rows=rows)
    figure.update_layout(margin={"t": 20 + 17 * max(label.count("<br>") + 1 for label in labels)})
    for index, (name, path) in enumerate(series.items()):
        row, col = index // columns + 1, index % columns + 1
        # A fixed width: two targets five years apart must not become two walls.
        marks.bars(figure, path, role="target", name=name, width=0.65, row=row, col=col)
        if path["value"].max() >= _SHORT_FROM:
            figure.update_traces(text=_short_labels(path), selector={"name": name})
        year_axis(figure, path["year"], row=row, col=col)
        if columns > _WIDE_ENOUGH:
            ends = [int(path["year"].min()), int(path["year"].max())]
            figure.update_xaxes(tickvals=ends, ticktext=[str(end) for end in ends], row=row, col=col)
        value_axis(figure, path["value"].tolist(), visible=False, row=row, col=col)
    for index in range(len(series), rows * columns):
        figure.update_xaxes(visible=False, row=index // columns + 1, col=index % columns + 1)
        figure.update_yaxes(visible=False, row=index // columns + 1, col=index % columns + 1)
    return figure
