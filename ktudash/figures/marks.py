"""The marks of the house, after IBCS: one function a mark, one notation for all charts.

Each takes rows of a tidy frame (``value, unit, printed, status, corrected, reason`` and the axis column) and adds
one trace. A trace carries ``meta={"role": …}`` and per point ``customdata=[shown, note]``: hover, table twin and
exports read the same words. Points without a value stay in the trace (a gap) and get a word in the chart.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Final, Literal

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from ktudash import theme

Role = Literal["actual", "previous", "target", "forecast", "part"]

#: The word of a cell without a number. Zero is a number and is written as one.
STATUS_WORDS: Final = {
    "none": "none",
    "suppressed": "confidential",
    "blank": "not printed",
    "lost": "lost",
    "malformed": "unreadable",
    "unreported": "no actual",  # no status of a printed cell: a year between two reported ones
}

SENTENCES: Final = {
    "actual": "{name}, actual",
    "corrected": "Corrected: the document prints {printed}. {reason}",
    "correction": "* {name}, {place}: the document prints {printed}, read as {value}. {reason}",
    "none": "The document prints a dash: none, or not set.",
    "suppressed": "The statistics office keeps this figure confidential.",
    "blank": "The document prints nothing here.",
    "lost": "The figure did not survive in the text of the document.",
    "malformed": "The document prints “{printed}”, which is not a number.",
    "unreported": "No actual was reported for this year.",
    "lower_bound": "A band: {printed} means this place or a later one.",
}

HOVER: Final = "<b>%{customdata[0]}</b><br>%{fullData.name}, %{x}<br>%{customdata[1]}<extra></extra>"
HOVER_ACROSS: Final = "<b>%{customdata[0]}</b><br>%{fullData.name}, %{y}<br>%{customdata[1]}<extra></extra>"


def shown(row: pd.Series, decimals: int | None = None) -> str:
    """What a reader sees for one cell: a number with its unit, a band, a grade, or the word for nothing."""
    if row["status"] in ("lower_bound", "text"):
        return str(row["printed"])
    if row["status"] in STATUS_WORDS:
        return STATUS_WORDS[row["status"]]
    return theme.quantity(row["value"], row["unit"], decimals)


def note(row: pd.Series) -> str:
    """The sentence that explains one cell on hover, empty where nothing needs explaining."""
    if pd.notna(row["corrected"]):
        return SENTENCES["corrected"].format(printed=row["printed"], reason=row["reason"])
    sentence = SENTENCES.get(row["status"], "")
    return sentence.format(printed=row["printed"])


def correction_notes(rows: pd.DataFrame, name: str, *, at: str = "year") -> tuple[str, ...]:
    """A sentence for every corrected value among ``rows``, for the notes of the chart that shows them."""
    return tuple(
        SENTENCES["correction"].format(
            name=name,
            place=row[at],
            printed=row["printed"],
            value=theme.number(row["corrected"]),
            reason=row["reason"],
        )
        for _, row in rows[rows["corrected"].notna()].iterrows()
    )


def _customdata(rows: pd.DataFrame, decimals: int | None) -> list[list[str]]:
    return [
        [shown(row, decimals) + ("*" if pd.notna(row["corrected"]) else ""), note(row)] for _, row in rows.iterrows()
    ]


def _labels(rows: pd.DataFrame, decimals: int | None) -> list[str]:
    """Numbers written at the marks: without unit (the subtitle has it), ``*`` where corrected."""
    labels = []
    for _, row in rows.iterrows():
        if row["status"] == "lower_bound":
            text = str(row["printed"])
        elif pd.isna(row["value"]):
            text = ""
        else:
            text = theme.number(row["value"], decimals)
        labels.append(f"{text}*" if pd.notna(row["corrected"]) else text)
    return labels


def _fill(role: Role, colour: str | None) -> tuple[str, str]:
    """Fill and outline of a bar by its role."""
    ink = colour or theme.COLOUR["target" if role in ("target", "forecast") else "actual"]
    if role == "target":
        return theme.COLOUR["ground"], ink
    if role == "previous":
        return theme.COLOUR["previous"], theme.COLOUR["previous"]
    return ink, ink


def bars(
    figure: go.Figure,
    rows: pd.DataFrame,
    *,
    role: Role,
    name: str,
    at: str = "year",
    across: bool = False,
    colour: str | None = None,
    fill: str | None = None,
    labels: bool | Literal["inside"] = True,
    decimals: int | None = None,
    row: int | None = None,
    col: int | None = None,
    actuals: bool = True,
    **trace: object,
) -> None:
    """Bars of ``rows`` at column ``at``: actual solid, target outlined, forecast hatched, previous pale.

    ``across=True`` lays them on their side (categories on the y axis). A corrected value is hollow and its
    label has an asterisk. ``labels="inside"`` writes into the bars (stacks); ``fill`` tints the parts of an
    outlined stack. Targets with reported actuals (column ``actual``) get these as slim solid bars inside the
    outline and as the number above; ``actuals=False`` leaves them out (stacks, whose parts they would bury).
    """
    body, outline = _fill(role, colour)
    body = fill or body
    fills = [theme.COLOUR["ground"] if pd.notna(value) else body for value in rows["corrected"]]
    marker: dict[str, object] = {"color": fills, "line": {"color": outline, "width": 2}}
    if role == "part":
        marker["line"] = {"color": theme.COLOUR["ground"], "width": 1}
    if role == "forecast":
        marker["pattern"] = {"shape": "/", "fgcolor": outline, "bgcolor": theme.COLOUR["ground"], "size": 6}
    places = rows[at].tolist()
    values = [None if pd.isna(value) else float(value) for value in rows["value"]]
    inside = labels == "inside"
    figure.add_trace(
        go.Bar(
            x=values if across else places,
            y=places if across else values,
            orientation="h" if across else "v",
            name=name,
            marker=marker,
            text=_labels(rows, decimals) if labels else None,
            textposition=("inside" if inside else "outside") if labels else None,
            insidetextanchor="middle",
            textangle=0,
            constraintext="none" if not inside else "both",
            cliponaxis=False,
            textfont=None if inside else {"color": outline if role != "previous" else theme.COLOUR["muted"]},
            customdata=_customdata(rows, decimals),
            hovertemplate=HOVER_ACROSS if across else HOVER,
            meta={"role": role},
            **trace,
        ),
        row=row,
        col=col,
    )
    _gap_words(figure, rows, at=at, across=across, row=row, col=col)
    reported = reported_in(rows)
    if role == "target" and actuals and not across and not reported.empty:
        reported = reported[reported["value"].notna()]
        outlined = figure.data[-1 if rows["value"].notna().all() else -2]
        if labels:
            _label_higher(outlined, reported, at, decimals, inside=inside)
        texts = [
            text if higher or inside else ""
            for text, higher in zip(_labels(reported, decimals), reported["actual_above"], strict=True)
        ]
        figure.add_trace(
            go.Bar(
                x=reported[at].tolist(),
                y=reported["value"].tolist(),
                width=0.3,
                offset=-0.15,
                name=SENTENCES["actual"].format(name=name),
                marker={"color": theme.COLOUR["actual"]},
                text=texts if labels else None,
                textposition="inside" if inside else "outside",
                textangle=-90 if inside else 0,
                constraintext="none",
                cliponaxis=False,
                textfont={"color": theme.COLOUR["ground" if inside else "actual"]},
                customdata=_customdata(reported, decimals),
                hovertemplate=HOVER,
                showlegend=False,
                meta={"role": "actual", "over_targets": True},
            ),
            row=row,
            col=col,
        )


def _label_higher(outlined: go.Bar, reported: pd.DataFrame, at: str, decimals: int | None, *, inside: bool) -> None:
    """Where an actual stands in its target's outline, the one number above the pair is the actual's.

    It is written by the higher of the two bars, so that no outline crosses it; ``inside``, by the actual.
    """
    actual = dict(zip(reported[at], _labels(reported, decimals), strict=True))
    higher = dict(zip(reported[at], reported["actual_above"], strict=True))
    outlined.text = [
        text if place not in actual else "" if inside or higher[place] else actual[place]
        for place, text in zip(outlined.x, outlined.text, strict=True)
    ]
    outlined.textfont = {"color": [theme.COLOUR["actual" if place in actual else "target"] for place in outlined.x]}


def reported_in(rows: pd.DataFrame) -> pd.DataFrame:
    """The reported actuals beside targets (column ``actual``) as rows of their own; empty where there are none.

    Years between two reported ones are there without a value, so that a line breaks; ``actual_above`` says
    whether the actual is higher than its target.
    """
    if "actual" not in rows or rows["actual"].isna().all():
        return rows.iloc[0:0]
    known = rows.index[rows["actual"].notna()]
    reported = rows.loc[known[0] : known[-1]]
    missing = reported["actual"].isna()
    return reported.assign(
        actual_above=(reported["actual"] > reported["value"]) | reported["value"].isna(),
        value=reported["actual"],
        printed=reported["actual"].map("{:.15g}".format).mask(missing, ""),
        status=pd.Series("reported", index=reported.index).mask(missing, "unreported"),
        corrected=float("nan"),
        reason="",
    ).drop(columns="actual")


def sides(values: Sequence[float]) -> list[str]:
    """For each point of a line the side of its label that the line does not cross.

    Peaks above, dips below, slopes on the outer side of the bend.
    """
    places = []
    for index, value in enumerate(values):
        before = values[index - 1] if index else float("nan")
        after = values[index + 1] if index + 1 < len(values) else float("nan")
        if before < value < after:
            places.append("top left")
        elif before > value > after:
            places.append("top right")
        elif before > value or after > value:
            places.append("bottom center")
        else:
            places.append("top center")
    return places


def line(
    figure: go.Figure,
    rows: pd.DataFrame,
    *,
    role: Role,
    name: str,
    at: str = "year",
    colour: str | None = None,
    labels: bool = True,
    label_side: Literal["top", "bottom", "auto"] = "auto",
    decimals: int | None = None,
    dash: str | None = None,
    reported_name: str = "",
    row: int | None = None,
    col: int | None = None,
    **trace: object,
) -> go.Scatter:
    """A line with a marker at each value: actual filled, target with hollow markers; no line across a gap.

    Returns the trace. Targets with reported actuals (column ``actual``) get these as a second, filled line.
    """
    ink = colour or theme.COLOUR[{"target": "target", "forecast": "target", "previous": "previous"}.get(role, "actual")]
    hollow = [role in ("target", "forecast") or pd.notna(value) for value in rows["corrected"]]
    figure.add_trace(
        go.Scatter(
            x=rows[at].tolist(),
            y=[None if pd.isna(value) else float(value) for value in rows["value"]],
            name=name,
            mode="lines+markers+text" if labels else "lines+markers",
            line={"color": ink, "width": 2.5, "dash": dash},
            marker={
                "size": 9,
                "color": [theme.COLOUR["ground"] if flag else ink for flag in hollow],
                "line": {"color": ink, "width": 2},
            },
            text=_labels(rows, decimals) if labels else None,
            textposition=sides(rows["value"].tolist()) if label_side == "auto" else f"{label_side} center",
            textfont={"color": ink},
            connectgaps=False,
            cliponaxis=False,
            customdata=_customdata(rows, decimals),
            hovertemplate=HOVER,
            meta={"role": role},
            **trace,
        ),
        row=row,
        col=col,
    )
    drawn = figure.data[-1]
    reported = reported_in(rows)
    if role == "target" and not reported.empty:
        if labels:  # one number a year: the actual's
            known = set(reported[at][reported["value"].notna()])
            drawn.text = ["" if place in known else text for place, text in zip(drawn.x, drawn.text, strict=True)]
        line(
            figure,
            reported,
            role="actual",
            name=reported_name or SENTENCES["actual"].format(name=name),
            at=at,
            labels=labels,
            decimals=decimals,
            row=row,
            col=col,
            showlegend=False,
        ).meta = {"role": "actual", "over_targets": True}
    return drawn


def _gap_words(
    figure: go.Figure, rows: pd.DataFrame, *, at: str, across: bool, row: int | None, col: int | None
) -> None:
    """Where a bar is missing, say in a word why (at the foot of its place)."""
    gaps = rows[rows["value"].isna()]
    if gaps.empty:
        return
    words = [shown(gap) for _, gap in gaps.iterrows()]
    notes = [[note(gap)] for _, gap in gaps.iterrows()]
    places, zeros = gaps[at].tolist(), [0] * len(gaps)
    figure.add_trace(
        go.Scatter(
            x=zeros if across else places,
            y=places if across else zeros,
            mode="text",
            text=words,
            textposition="middle right" if across else "top center",
            textfont={"size": 12, "color": theme.COLOUR["muted"]},
            customdata=notes,
            hovertemplate="%{customdata[0]}<extra></extra>",
            cliponaxis=False,
            showlegend=False,
            meta={"role": "word"},
        ),
        row=row,
        col=col,
    )


def end_labels(
    figure: go.Figure,
    labels: Sequence[tuple[str, float, float, str]],
    *,
    bounds: tuple[float, float],
    plot_height: float,
) -> None:
    """Name lines at their ends: ``(name, x, y, colour)`` each, pushed apart where they would overlap.

    ``bounds`` is the value axis' range and ``plot_height`` its height in pixels: both are needed to know
    what overlaps. The right margin grows with the longest name.
    """
    low, high = bounds
    pixel = plot_height / (high - low)
    apart = 17.0
    ordered = sorted(labels, key=lambda label: label[2])
    places = [(label[2] - low) * pixel for label in ordered]
    for index in range(1, len(places)):
        places[index] = max(places[index], places[index - 1] + apart)
    overflow = max(0.0, places[-1] - plot_height) if places else 0.0
    if overflow:
        places[-1] -= overflow
        for index in range(len(places) - 2, -1, -1):
            places[index] = min(places[index], places[index + 1] - apart)
    for (name, x, y, colour), place in zip(ordered, places, strict=True):
        figure.add_annotation(
            x=x,
            y=y,
            text=name,
            showarrow=False,
            xanchor="left",
            xshift=12,
            yshift=place - (y - low) * pixel,
            font={"color": colour, "size": 13},
        )
    longest = max((len(name) for name, *_ in labels), default=0)
    figure.update_layout(margin={"r": 20 + 7 * longest})


def reference(figure: go.Figure, value: float, words: str, *, colour: str = theme.COLOUR["bad"]) -> None:
    """A dotted line across the chart at ``value`` with its words at the right end, above the line."""
    figure.add_hline(y=value, line={"color": colour, "width": 2, "dash": "dot"})
    figure.add_annotation(
        x=1, xref="paper", y=value, text=words, showarrow=False, xanchor="right", yanchor="bottom",
        font={"color": colour, "size": 12},
    )  # fmt: skip


def totals(
    figure: go.Figure,
    rows: pd.DataFrame,
    *,
    name: str,
    at_height: Mapping[int, float] | Mapping[Hashable, float] | pd.Series,
    decimals: int | None = None,
) -> None:
    """Write printed totals above stacked bars: ``at_height`` gives each stack's top by year."""
    figure.add_trace(
        go.Scatter(
            x=rows["year"].tolist(),
            y=[at_height[year] for year in rows["year"]],
            mode="text",
            name=name,
            text=[f"<b>{label}</b>" for label in _labels(rows, decimals)],
            textposition="top center",
            cliponaxis=False,
            customdata=_customdata(rows, decimals),
            hovertemplate=HOVER,
            showlegend=False,
            meta={"role": "total", "values": [float(value) for value in rows["value"]]},
        )
    )


def facets(figure: go.Figure, titles: Sequence[str], *, rows: int = 1, vertical_spacing: float = 0.18) -> go.Figure:
    """The figure cut into small multiples, each with its title above and axes of its own."""
    columns = -(-len(titles) // rows)
    cut = make_subplots(
        rows=rows,
        cols=columns,
        subplot_titles=[f"<b>{title}</b>" for title in titles],
        horizontal_spacing=0.06,
        vertical_spacing=vertical_spacing,
        figure=figure,
    )
    cut.update_annotations(font={"size": 13, "color": theme.COLOUR["muted"]})
    cut.update_layout(margin={"t": 34})
    return cut
