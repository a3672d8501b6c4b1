"""Charts of target paths: one indicator, many side by side, gaps, the way from the baseline, an index."""

from __future__ import annotations

from typing import Final

import pandas as pd
import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    "path_up": "{name}: from {first} in {first_year} to {last} in {last_year}",
    "path_flat": "{name}: {last} in every year that has a target",
    "path_rank": "{name}: place {last} is the target of {last_year}",
    "path_sub": "{printed} ({unit}), {first_year}-{last_year}",
    "path_sub_bare": "{printed}, {first_year}-{last_year}",
    "path_key": "Filled: actual. Hollow: target.",
    "target": "Target",
    "actual": "Actual",
    "baseline": "Before the plan",
    "gap_title": "{behind} of {judged} judged indicators are behind their target of {year}",
    "gap_title_none": "All {judged} judged indicators have reached their target of {year} or are near it",
    "gap_sub": "Attainment of the target of {year}, %, worst first: actual divided by target",
    "gap_key": "Line: the target (100 %). {thresholds}. ▲ reached, ▼ missed.",
    "gap_left": "{count} more have no ratio (rank, flag, no target or not judged): see the table.",
    "way_title": "No actuals yet: the plan asks for {most_name} to grow most, {most}",
    "way_title_below_one": "No actuals yet, but {name} is to fall below what was reached before",
    "way_title_below": "No actuals yet, but {count} indicators have targets below what was reached before",
    "way_sub": "Way from the baseline to the targets of {year} and {final}, baseline = 100 (logarithmic scale)",
    "way_sub_final": "Way from the baseline to the final target of {final}, baseline = 100 (logarithmic scale)",
    "way_key": "Filled: baseline, the last actual before the plan, else the first target. Hollow: targets."
    " Red: below the baseline.",
    "way_left": "{count} more have no ratio (ranks, flags, zero or no start): see the table.",
    "way_start": "Start",
    "way_year": "Target of {year}",
    "way_final": "Final target",
    "way_shown": "{index} ({value})",
    "index_title": "{name} grows fastest: {index} in {year}, first target = 100",
    "index_sub": "Targets as an index, first target year = 100, {first}-{last}; {count} indicators",
    "index_key": "Each line is one indicator; the fastest and the slowest are named.",
    "index_left": "{count} more have no index (ranks, flags, or a first target of zero).",
    "attainment": "Attainment",
    "source_plan": "{source}",
}


def _rank_axis(figure: go.Figure, values: list[float]) -> None:
    """Position 1 on top: the axis runs downwards."""
    low, high = min(values), max(values)
    air = max(1.0, (high - low) * 0.3)
    figure.update_yaxes(range=[high + air, max(0.0, low - air)], nticks=5)


def path(
    targets: pd.DataFrame,
    before: pd.DataFrame,
    *,
    name: str,
    printed: str,
    kind: str,
    source: str,
    compact: bool = False,
) -> go.Figure:
    """One indicator: baseline and actuals filled, the target path hollow, dash years as gaps.

    ``before`` is the comparable baseline's row (or empty); both are rows for :mod:`~ktudash.figures.marks`, the targets
    with the reported ``actual``. ``compact`` is the small multiple: no axis, no subtitle needed.
    """
    known = targets[targets["value"].notna()]
    unit = targets.iloc[0]["unit"]
    first, last = known.iloc[0], known.iloc[-1]
    template = "path_rank" if kind == "rank" else "path_flat" if known["value"].nunique() == 1 else "path_up"
    reported = marks.reported_in(targets)
    everything = pd.concat([frame for frame in (before, reported, targets) if not frame.empty])
    years = sorted({int(year) for year in everything["year"]})
    story = Story(
        name=f"target-{targets.iloc[0]['code']}",
        title=name
        if compact
        else SENTENCES[template].format(
            name=name,
            first=marks.shown(first),
            first_year=first["year"],
            last=marks.shown(last),
            last_year=last["year"],
        ),
        subtitle=SENTENCES["path_sub" if unit else "path_sub_bare"].format(
            printed=printed, unit=unit, first_year=years[0], last_year=years[-1]
        ),
        source=source,
        key=SENTENCES["path_key"],
        notes=marks.correction_notes(targets, name),
    )
    figure = canvas(story, height=150 if compact else 340)
    ends = not compact or len(targets) <= 6
    marks.line(
        figure, targets, role="target", name=SENTENCES["target"], labels=not compact, reported_name=SENTENCES["actual"]
    )
    if compact and ends:
        _label_ends(figure, targets)
    if not before.empty:
        marks.line(
            figure,
            before,
            role="actual",
            name=SENTENCES["baseline"],
        )
    gaps = targets[targets["value"].isna()]
    if not gaps.empty:
        foot = float(everything["value"].min())
        for _, gap in gaps.iterrows():
            figure.add_annotation(
                x=gap["year"], y=foot, text=marks.shown(gap), showarrow=False,
                font={"size": 11, "color": theme.COLOUR["muted"]},
            )  # fmt: skip
    year_axis(figure, years)
    values = everything["value"].dropna().tolist()
    if kind == "rank":
        _rank_axis(figure, values)
        figure.update_yaxes(visible=False)
    else:
        low, high = value_axis(figure, values, from_zero=False, visible=False)
        if compact:  # air below for the label of the lowest point
            figure.update_yaxes(range=[low - 0.22 * (high - low), high + 0.06 * (high - low)])
    if compact:
        figure.update_layout(margin={"l": 4, "r": 4, "t": 6, "b": 4})
        shown = [years[0], *([years[len(years) // 2]] if len(years) > 4 else []), years[-1]]
        figure.update_xaxes(tickvals=shown, ticktext=[str(year) for year in shown], tickfont={"size": 11})
    return figure


def _label_ends(figure: go.Figure, targets: pd.DataFrame) -> None:
    """Write only the first and the last target of a small multiple."""
    known = [index for index, value in enumerate(targets["value"]) if value == value]
    texts = ["" for _ in range(len(targets))]
    for index in (known[0], known[-1]):
        row = targets.iloc[index]
        texts[index] = str(row["printed"]) if row["status"] == "lower_bound" else theme.number(row["value"])
    figure.data[0].update(
        mode="lines+markers+text",
        text=texts,
        textposition=marks.sides(targets["value"].tolist()),
        textfont={"color": theme.COLOUR["target"], "size": 12},
    )


def _categories(figure: go.Figure, labels: list[str], row_height: int = 24, head: int = 70) -> None:
    """A list of bars or dots: names at the left, worst on top, as high as its rows need."""
    figure.update_layout(height=head + row_height * max(3, len(labels)), margin={"l": 8, "r": 40, "t": 30, "b": 30})
    figure.update_yaxes(
        categoryorder="array",
        categoryarray=labels[::-1],
        tickfont={"size": 12, "color": theme.COLOUR["actual"]},
        ticklabelstandoff=6,
        showgrid=False,
        range=[-0.6, len(labels) - 0.4],
    )
    figure.update_xaxes(showgrid=True, side="top")


def label(code: str, name: str) -> str:
    """How an indicator is named on an axis."""
    return f"{name}  {code}"


def gaps(assessment: pd.DataFrame, *, thresholds: str, roles: dict[str, str], source: str) -> go.Figure | None:
    """Attainment of all selected indicators as bars, worst first, the target as the line at 100 %.

    ``assessment`` is that of :func:`ktudash.metrics.attainment.assess`; ``roles`` gives each status its
    colour role. ``None`` where nothing has an attainment: draw :func:`way` then.
    """
    rated = assessment[assessment["attainment"].notna()].sort_values("attainment")
    if rated.empty:
        return None
    year = int(rated["year"].iloc[0])
    behind = int((rated["status"] == "behind").sum())
    left = len(assessment) - len(rated)
    figure = canvas(
        Story(
            name="gaps",
            title=SENTENCES["gap_title" if behind else "gap_title_none"].format(
                behind=behind, judged=len(rated), year=year
            ),
            subtitle=SENTENCES["gap_sub"].format(year=year),
            source=source,
            key=SENTENCES["gap_key"].format(thresholds=thresholds),
            notes=(SENTENCES["gap_left"].format(count=left),) if left else (),
        )
    )
    names = [label(code, name) for code, name in zip(rated["code"], rated["short_name"], strict=True)]
    percent = (rated["attainment"] * 100).tolist()
    signs = ["▲" if value >= 100 else "▼" for value in percent]
    # A target missed by a hair is not written as 100 %.
    shown = rated["attainment_text"].tolist()
    figure.add_trace(
        go.Bar(
            x=percent,
            y=names,
            orientation="h",
            name=SENTENCES["attainment"],
            marker={"color": [theme.COLOUR[theme.FILL.get(roles[one], roles[one])] for one in rated["status"]]},
            text=[f"{sign} {text}" for sign, text in zip(signs, shown, strict=True)],
            textposition="outside",
            constraintext="none",
            cliponaxis=False,
            customdata=[
                [text, f"{theme.number(actual)} / {theme.number(target)} {unit}, {status}"]
                for text, actual, target, unit, status in zip(
                    shown, rated["actual"], rated["target"], rated["unit"], rated["status"], strict=True
                )
            ],
            hovertemplate=marks.HOVER_ACROSS,
            meta={"role": "actual"},
        )
    )
    figure.add_vline(x=100, line={"color": theme.COLOUR["target"], "width": 2})
    _categories(figure, names)
    figure.update_xaxes(range=[0, max(120.0, *percent) * 1.12], ticksuffix="\u202f%")
    return figure


def _way_title(below: int, first: str, most: pd.Series) -> str:
    if below:
        return SENTENCES["way_title_below" if below > 1 else "way_title_below_one"].format(count=below, name=first)
    return SENTENCES["way_title"].format(
        most_name=most["short_name"], most=theme.signed(most["way_final"] - 100, 0) + "\u202f%"
    )


def way(assessment: pd.DataFrame, *, source: str) -> go.Figure | None:
    """Without actuals: how far the plan wants each indicator to go from where it starts (= 100).

    The start is the comparable baseline, else the first target. ``None`` where nothing has a ratio.
    """
    rated = assessment[~assessment["kind"].isin(("rank", "flag"))].copy()
    with_baseline = rated["comparable"] & rated["baseline"].notna()
    rated["start"] = rated["baseline"].where(with_baseline, rated["first_target"])
    rated = rated[(rated["start"] > 0) & (rated["final_target"] > 0)]
    if rated.empty:
        return None
    rated["way_year"] = rated["target"] / rated["start"] * 100
    rated["way_final"] = rated["final_target"] / rated["start"] * 100
    # Below the baseline first, then the shortest way: what looks odd stands on top.
    rated = rated.sort_values(["below_baseline", "way_final"], ascending=[False, True])
    year = int(rated["year"].iloc[0])
    below = int(rated["below_baseline"].sum())
    most = rated.sort_values("way_final").iloc[-1]
    left = len(assessment) - len(rated)
    final = int(rated["final_year"].max())
    figure = canvas(
        Story(
            name="way-to-the-targets",
            title=_way_title(below, str(rated["short_name"].iloc[0]), most),
            subtitle=SENTENCES["way_sub_final" if final == year else "way_sub"].format(year=year, final=final),
            source=source,
            key=SENTENCES["way_key"],
            notes=(SENTENCES["way_left"].format(count=left),) if left else (),
        )
    )
    names = [label(code, name) for code, name in zip(rated["code"], rated["short_name"], strict=True)]
    inks = [theme.COLOUR["bad" if flag else "target"] for flag in rated["below_baseline"]]
    segments_x: list[float | None] = []
    segments_y: list[str | None] = []
    for name, end in zip(names, rated["way_final"], strict=True):
        segments_x += [100.0, float(end), None]
        segments_y += [name, name, None]
    figure.add_trace(
        go.Scatter(
            x=segments_x,
            y=segments_y,
            mode="lines",
            line={"color": theme.COLOUR["previous"], "width": 3},
            hoverinfo="skip",
            showlegend=False,
        )
    )
    for title, column, value_column, size, hollow in (
        (SENTENCES["way_start"], None, "start", 9, False),
        (SENTENCES["way_year"].format(year=year), "way_year", "target", 8, True),
        (SENTENCES["way_final"], "way_final", "final_target", 12, True),
    ):
        if column == "way_year" and final == year:
            continue
        index = [100.0] * len(rated) if column is None else rated[column].tolist()
        ink = [theme.COLOUR["actual"]] * len(rated) if column is None else inks
        figure.add_trace(
            go.Scatter(
                x=[None if value != value else value for value in index],
                y=names,
                mode="markers+text" if column == "way_final" else "markers",
                text=[f"{theme.signed(end - 100, 0)}\u202f%" for end in index] if column == "way_final" else None,
                textposition=["middle left" if end < 100 else "middle right" for end in index],
                textfont={"size": 12, "color": theme.COLOUR["muted"]},
                cliponaxis=False,
                orientation="h",
                name=title,
                marker={
                    "size": size,
                    "color": theme.COLOUR["ground"] if hollow else ink,
                    "line": {"color": ink, "width": 2},
                },
                customdata=[
                    [
                        "–"
                        if at != at
                        else SENTENCES["way_shown"].format(
                            index=theme.number(at, 0), value=theme.quantity(value, unit)
                        ),
                        "",
                    ]
                    for at, value, unit in zip(index, rated[value_column], rated["unit"], strict=True)
                ],
                hovertemplate=marks.HOVER_ACROSS,
                showlegend=True,
                meta={"role": "target" if hollow else "actual"},
            )
        )
    _categories(figure, names)
    figure.update_layout(
        showlegend=True, legend={"yref": "container", "y": 1, "yanchor": "top"}, margin={"t": 56, "r": 70}
    )
    low = min(70.0, float(rated[["way_year", "way_final"]].min().min()) * 0.9)
    high = max(150.0, float(rated[["way_year", "way_final"]].max().max()) * 1.15)
    ticks = [tick for tick in (10, 20, 50, 70, 100, 150, 200, 300, 500, 1000, 2000, 4000) if low <= tick <= high]
    figure.update_xaxes(type="log", tickvals=ticks, ticktext=[theme.number(tick) for tick in ticks])
    figure.add_vline(x=100, line={"color": theme.COLOUR["axis"], "width": 1})
    return figure


def index(targets: pd.DataFrame, *, source: str) -> go.Figure | None:
    """All selected paths in one chart, each indexed to its first target year = 100."""
    lines: list[tuple[str, str, pd.DataFrame, float]] = []
    for code, rows in targets.groupby("code", sort=False):
        known = rows[rows["value"].notna()]
        if known.empty or known["kind"].iloc[0] in ("rank", "flag") or known["value"].iloc[0] <= 0:
            continue
        amounts = known.columns.intersection(["value", "actual"])
        indexed = known.assign(unit="", **{str(one): known[one] / known["value"].iloc[0] * 100 for one in amounts})
        lines.append((str(code), str(known["short_name"].iloc[0]), indexed, float(indexed["value"].iloc[-1])))
    if not lines:
        return None
    lines.sort(key=lambda line: line[3])
    left = targets["code"].nunique() - len(lines)
    years = sorted({int(year) for *_, rows, _ in lines for year in rows["year"]})
    fastest = lines[-1]
    figure = canvas(
        Story(
            name="target-index",
            title=SENTENCES["index_title"].format(
                name=fastest[1], index=theme.number(fastest[3], 0), year=int(fastest[2]["year"].iloc[-1])
            ),
            subtitle=SENTENCES["index_sub"].format(first=years[0], last=years[-1], count=len(lines)),
            source=source,
            key=SENTENCES["index_key"],
            notes=(SENTENCES["index_left"].format(count=left),) if left else (),
        ),
        height=520,
    )
    named = {0, *range(max(0, len(lines) - 5), len(lines))} if len(lines) > 8 else set(range(len(lines)))
    ends = []
    for place, (code, name, rows, end) in enumerate(lines):
        ink = theme.SERIES[place % len(theme.SERIES)] if place in named else theme.COLOUR["previous"]
        marks.line(figure, rows, role="target", name=label(code, name), colour=ink, labels=False)
        if place in named:
            ends.append((name, float(years[-1]), end, ink))
    values = [value for *_, rows, _ in lines for value in rows["value"]]
    year_axis(figure, years)
    bounds = value_axis(figure, values, from_zero=False)
    marks.end_labels(figure, ends, bounds=bounds, plot_height=460)
    return figure
