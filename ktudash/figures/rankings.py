"""Charts of rankings: place 1 on top, bands as bands, and a word wherever there is no place."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    "qs_wur": "QS World University Rankings",
    "qs_wur_short": "QS World",
    "ui_greenmetric_short": "GreenMetric",
    "ares_short": "ARES",
    "qs_eeca": "QS EECA",
    "ui_greenmetric": "UI GreenMetric",
    "rankpro": "RankPro",
    "ares": "ARES, grade",
    "unirank": "uniRank",
    "webometrics": "Webometrics",
    "iqaa": "IQAA, place",
    "atameken": "Atameken, specialties in the top ten",
    "iaar": "IAAR, specialties in the top ten",
    "iaar_of": "IAAR, specialties in the top ten, of {all}",
    "actual": "{name}, actual",
    "target": "{name}, target",
    "none": "not ranked",
    "blank": "not printed",
    "aim_behind": "{name}: the target of {target_year}, place {target}, lies behind place {reached}, reached"
    " in {reached_year}",
    "aim_ahead_one": "{name}: the plan asks for place {target} by {target_year}, one place ahead of"
    " {reached} in {reached_year}",
    "aim_ahead": "{name}: the plan asks for place {target} by {target_year}, {places} places ahead of"
    " {reached} in {reached_year}",
    "aim_behind_always": "{name}: the target of every year, place {target}, lies behind place {reached}, reached"
    " in {reached_year}",
    "aim_ahead_one_always": "{name}: the plan asks for place {target} from {first} on, one place ahead of"
    " {reached} in {reached_year}",
    "aim_ahead_always": "{name}: the plan asks for place {target} from {first} on, {places} places ahead of"
    " {reached} in {reached_year}",
    "aim_same": "{name}: the plan asks for no better place by {target_year} than {reached}, reached in {reached_year}",
    "aim_band": "{name}: the plan asks for {target} by {target_year}; the university stood at {reached} in"
    " {reached_year}",
    "correction_place": "{first}-{last}",
    "correction": "* {name}, {place}: the text at hand reads {printed}, read as {value}. {reason}",
    "corrected": "Corrected: the text at hand reads {printed}. {reason}",
    "aim_sub": "Place, the best on top: actual {since}-{reached_year}, targets {first}-{target_year}",
    "aim_key": "Filled: actual. Hollow: target. The axis is cut: place 1 lies far above it.",
    "aim_key_corrected": "Filled: actual. Hollow: target, with * where corrected. The axis is cut: place 1 lies far"
    " above it.",
    "reached": "place {reached} reached in {reached_year}",
    "overview": "{year}: {moves}",
    "move_ahead": "up in {names}",
    "move_back": "down in {names}",
    "move_joined": "new in {names}",
    "move_left": "out of {names}",
    "move_places": "{name} ({places})",
    "overview_still": "No place in an international ranking changed in {year}",
    "overview_sub": "Places in international rankings, {since}-{year}, with the targets of QS World {first}-{last}",
    "overview_key": "Place 1 is on top; each ranking has its own scale. Shaded: a band, of which only the"
    " better edge is known. Outlined: target.",
    "moved": "The text puts {ranking} {printed} in {text_year}, Table 11 in {table_year}.",
    "national_title": "From {before} to {year}: IQAA place {iqaa_before} → {iqaa}, Atameken"
    " {atameken_before} → {atameken} and IAAR {iaar_before} → {iaar} specialties in the top ten",
    "national_sub": "National rankings, {since}-{year}: place (1 on top) and number of specialties",
    "national_key": "Place 1 is on top; the other two count specialties, each on its own scale.",
    "places_all_in": "All {all} national places of {year}, websites apart, lie within the TOP {aim} that is aimed at",
    "places_some_in": "{within} of {all} national places of {year}, websites apart, lie within the TOP {aim} that is"
    " aimed at",
    "places_sub": "Places named in the text, {year}, and the aim of the Conceptual Directions",
    "places_key": "Place 1 is on top. Shaded: the TOP {aim}; the document names neither year nor ranking for it.",
    "places_aim": "TOP {aim}",
    "places": "Place in {year}",
    "IQAA, technical universities": "IQAA, technical universities",
    "IQAA, websites of universities": "IQAA, websites",
    "IAAR, engineering, manufacturing and construction industries": "IAAR, engineering field",
    "IAAR, General Ranking of universities": "IAAR, all universities",
    "Atameken, programmes assessed": "Assessed",
    "Atameken, programmes in the TOP 10": "In the top ten",
    "Atameken, bachelor's programmes in 2nd place": "In 2nd place",
    "Atameken, bachelor's programmes in 1st place": "In 1st place",
    "programmes_title": "{top} of {all} programmes are in Atameken’s top ten, {first} of them first",
    "programmes_sub": "Educational programmes in the ranking of Atameken, number, {year}",
    "programmes_key": "First and second places count bachelor’s programmes.",
    "programmes_note": "Table 12 counts {table} specialties in Atameken’s top ten in {year}, the text {text}"
    " programmes.",
    "programmes": "Programmes",
    "improvement_title": "Positions in Atameken’s ranking are to improve by {end} by {year}, after {start} in {first}",
    "improvement_sub": "Target for improving the positions of programmes, %, {first}-{year}",
    "improvement_key": "Outlined: target.",
    "improvement": "Improvement",
}

#: Kinds of moves in the order of the title (see metrics.rankings.moves), and what stands between its parts.
MOVES: Final = ("ahead", "back", "joined", "left")
LIST_SEPARATOR: Final = ", "
CLAUSE_SEPARATOR: Final = "; "

#: Rows of the text that rank websites, not universities.
WEBSITES: Final = "websites"

#: Below the worst place there is air for the words of missing places, in parts of the axis.
_AIR: Final = 0.2

#: A band reaches down to the end of the axis and must be seen as one.
_BAND_AIR: Final = 0.4


def _word(row: pd.Series) -> str:
    """What stands for a ranking's cell: the place, the band, the grade, or why there is none."""
    word = SENTENCES.get(row["status"]) or marks.shown(row)
    return word + "*" if pd.notna(row["corrected"]) else word


def _note(row: pd.Series) -> str:
    """The sentence of one cell; what is corrected here was misread in the text, not misprinted."""
    if pd.notna(row["corrected"]):
        return SENTENCES["corrected"].format(printed=row["printed"], reason=row["reason"])
    return marks.note(row)


def _places(
    figure: go.Figure,
    rows: pd.DataFrame,
    *,
    role: marks.Role,
    name: str,
    bottom: float,
    row: int | None = None,
    col: int | None = None,
    below_from: float | None = None,
) -> None:
    """One ranking: a line of places, or bands from their edge down to ``bottom``, and words in the gaps."""
    if (rows["status"] == "lower_bound").any():
        drawn = _bands(figure, rows, role=role, name=name, bottom=bottom, row=row, col=col)
        reported = marks.reported_in(rows)
        if role == "target" and not reported.empty:
            told = marks.SENTENCES["actual"].format(name=name)
            marks.line(figure, reported, role="actual", name=told, row=row, col=col)
            known = set(reported["year"][reported["value"].notna()])
            drawn.text = ["" if year in known else text for year, text in zip(drawn.x, drawn.text, strict=True)]
    else:
        drawn = marks.line(figure, rows, role=role, name=name, row=row, col=col)
        sides = _sides(rows["value"].tolist())
        if below_from is not None:
            # Clear of a dotted line at this place.
            sides = [
                "bottom center" if value >= below_from else chosen
                for value, chosen in zip(rows["value"], sides, strict=True)
            ]
        drawn.textposition = sides
    drawn.customdata = [[_word(one), _note(one)] for _, one in rows.iterrows()]
    gaps = rows[rows["value"].isna()]
    if gaps.empty:
        return
    figure.add_trace(
        go.Scatter(
            x=gaps["year"].tolist(),
            y=[bottom] * len(gaps),
            mode="text",
            text=[_word(gap).replace(" ", "<br>") for _, gap in gaps.iterrows()],
            textposition="top center",
            textfont={"size": 12, "color": theme.COLOUR["muted"]},
            customdata=[[marks.note(gap)] for _, gap in gaps.iterrows()],
            hovertemplate="%{customdata[0]}<extra></extra>",
            cliponaxis=False,
            showlegend=False,
            meta={"role": "word"},
        ),
        row=row,
        col=col,
    )


def _sides(places: Sequence[float]) -> list[str]:
    """Where the label of each point of a line stands whose axis is turned: where the line does not run.

    A place better than its neighbours is a peak, so its label goes on top; one that is worse, below; on a
    slope it goes to the open side.
    """
    sides = []
    for index, place in enumerate(places):
        before = places[index - 1] if index else float("nan")
        after = places[index + 1] if index + 1 < len(places) else float("nan")
        if before > place > after:
            sides.append("bottom right")
        elif before < place < after:
            sides.append("top right")
        else:
            worse = before < place or after < place
            sides.append("bottom center" if worse else "top center")
    return sides


def _bands(
    figure: go.Figure,
    rows: pd.DataFrame,
    *,
    role: marks.Role,
    name: str,
    bottom: float,
    row: int | None,
    col: int | None,
) -> go.Bar:
    """Bands such as ``801+``: from the known edge down to the end of the axis, which is no edge."""
    edges = [None if pd.isna(value) else float(value) for value in rows["value"]]
    planned = role == "target"
    ink = theme.COLOUR["target" if planned else "actual"]
    figure.add_trace(
        go.Bar(
            x=rows["year"].tolist(),
            # Drawn from the foot up to the edge, so that the band's words stand above it.
            base=bottom,
            y=[None if edge is None else edge - bottom for edge in edges],
            width=0.7,
            name=name,
            marker={
                "color": theme.COLOUR["ground" if planned else "previous"],
                "line": {"color": ink, "width": 2},
            },
            text=["" if pd.isna(one["value"]) else str(one["printed"]) for _, one in rows.iterrows()],
            textposition="outside",
            textangle=0,
            constraintext="none",
            cliponaxis=False,
            textfont={"color": ink},
            customdata=[["", ""]] * len(rows),
            hovertemplate=marks.HOVER,
            # The bar's length means nothing: the table twin tells the edge.
            meta={"role": role, "values": edges},
        ),
        row=row,
        col=col,
    )
    return figure.data[-1]


def _rank_axis(figure: go.Figure, best: float, bottom: float, *, row: int, col: int) -> None:
    """Place 1 on top, written at its line; the places stand at their marks."""
    figure.update_yaxes(
        range=[bottom, best - 0.05 * (bottom - best)],
        tickvals=[1],
        ticktext=["1"],
        showgrid=True,
        row=row,
        col=col,
    )


def aim(actual: pd.DataFrame, plan: pd.DataFrame, *, ranking: str, places: int | None, source: str) -> go.Figure:
    """One ranking with its targets on a cut axis, the best place on top.

    ``places``: how many places the last target is ahead of the last place reached (negative: behind; ``None``
    where one of them is a band). Where it is not ahead, a dotted line shows what was reached.
    """
    actual, plan = actual.sort_values("year"), plan.sort_values("year")
    known = actual[actual["value"].notna()]
    base, end, name = known.iloc[-1], plan.iloc[-1], SENTENCES[ranking]
    words = {
        "name": name,
        "target": marks.shown(end),
        "target_year": end["year"],
        "reached": marks.shown(base),
        "reached_year": base["year"],
        "places": theme.number(places),
        "first": plan["year"].min(),
    }
    if places is None:
        kind = "band"
    else:
        kind = "behind" if places < 0 else "same" if not places else "ahead_one" if places == 1 else "ahead"
    always = plan["value"].nunique() == 1 and plan["value"].notna().all()
    kind = f"{kind}_always" if always and f"aim_{kind}_always" in SENTENCES else kind
    not_ahead = places is not None and places <= 0
    figure = canvas(
        Story(
            name=f"ranking-{ranking.replace('_', '-')}",
            title=SENTENCES[f"aim_{kind}"].format(**words),
            subtitle=SENTENCES["aim_sub"].format(since=actual["year"].min(), **words),
            source=source,
            key=SENTENCES["aim_key_corrected" if plan["corrected"].notna().any() else "aim_key"],
            notes=_correction_notes(plan, name),
        ),
        height=320,
    )
    shown = [*known["value"], *plan["value"].dropna(), *marks.reported_in(plan)["value"].dropna()]
    best, worst = min(shown), max(shown)
    span = (worst - best) or 1.0
    top, bottom = max(1.0, best - 0.2 * span), worst + 0.25 * span
    _places(figure, actual, role="actual", name=SENTENCES["actual"].format(name=name), bottom=bottom)
    _places(
        figure,
        plan,
        role="target",
        name=SENTENCES["target"].format(name=name),
        bottom=bottom,
        below_from=float(base["value"]) if not_ahead else None,
    )
    if not_ahead:
        marks.reference(figure, float(base["value"]), SENTENCES["reached"].format(**words))
        # Clear of markers that lie on the line, and readable where the targets cross it.
        figure.layout.annotations[-1].update(yshift=8, bgcolor=theme.COLOUR["ground"])
    year_axis(figure, [*actual["year"], *plan["year"]])
    figure.update_yaxes(range=[bottom, top], nticks=5, tickformat=",d")
    return figure


def _correction_notes(rows: pd.DataFrame, name: str) -> tuple[str, ...]:
    """One sentence for years in a row that are corrected alike, not one a year."""
    notes: list[str] = []
    fixed = rows[rows["corrected"].notna()]
    for _, alike in fixed.groupby(["printed", "corrected"], sort=False):
        first, last = alike["year"].min(), alike["year"].max()
        if last - first + 1 != len(alike) or len(alike) == 1:
            notes += [_correction(row, name, str(row["year"])) for _, row in alike.iterrows()]
            continue
        notes.append(_correction(alike.iloc[0], name, SENTENCES["correction_place"].format(first=first, last=last)))
    return tuple(notes)


def _correction(row: pd.Series, name: str, place: str) -> str:
    return SENTENCES["correction"].format(
        name=name,
        place=place,
        printed=row["printed"],
        value=theme.number(row["corrected"]),
        reason=row["reason"],
    )


def overview(
    series: Mapping[str, pd.DataFrame],
    wur_plan: pd.DataFrame,
    moves: pd.DataFrame,
    moved: pd.DataFrame,
    *,
    source: str,
) -> go.Figure:
    """All rankings of Table 11 as small multiples, place 1 on top; QS WUR, wider, with its targets.

    ``moves``: what became of each ranking in the last year (metrics.rankings.moves). ``moved``:
    ``printed, text_year, table_year`` of places that the text gives for another year.
    """
    everything = pd.concat(series.values())
    since, year = int(everything["year"].min()), int(everything["year"].max())
    first, last = int(wur_plan["year"].min()), int(wur_plan["year"].max())
    figure = canvas(
        Story(
            name="international-rankings",
            title=_overview_title(moves, year),
            subtitle=SENTENCES["overview_sub"].format(since=since, year=year, first=first, last=last),
            source=source,
            key=SENTENCES["overview_key"],
            notes=tuple(
                SENTENCES["moved"].format(
                    ranking=SENTENCES[one["ranking"]],
                    printed=one["printed"],
                    text_year=one["text_year"],
                    table_year=one["table_year"],
                )
                for _, one in moved.iterrows()
            ),
        ),
        height=450,
    )
    wide, *others = series
    figure = make_subplots(
        rows=2,
        cols=4,
        specs=[[{"colspan": 2}, None, {}, {}], [{}, {}, {}, {}]],
        subplot_titles=[f"<b>{SENTENCES[name]}</b>" for name in series],
        horizontal_spacing=0.06,
        vertical_spacing=0.16,
        figure=figure,
    )
    figure.update_annotations(font={"size": 13, "color": theme.COLOUR["muted"]})
    figure.update_layout(margin={"t": 34})
    cells = [(1, 1), (1, 3), (1, 4), (2, 1), (2, 2), (2, 3), (2, 4)]
    for name, (row, col) in zip([wide, *others], cells, strict=True):
        rows = series[name].sort_values("year")
        if rows["value"].isna().all():
            _grades(figure, rows, name=SENTENCES[name], row=row, col=col)
            continue
        planned = wur_plan if name == wide else wur_plan.head(0)
        banded = (rows["status"] == "lower_bound").any()
        air = _BAND_AIR if banded else _AIR
        bottom = pd.concat([rows, planned, marks.reported_in(planned)])["value"].max() * (1 + air)
        _places(
            figure,
            rows,
            role="actual",
            name=SENTENCES["actual"].format(name=SENTENCES[name]) if name == wide else SENTENCES[name],
            bottom=bottom,
            row=row,
            col=col,
        )
        if not planned.empty:
            target = SENTENCES["target"].format(name=SENTENCES[name])
            _places(figure, planned, role="target", name=target, bottom=bottom, row=row, col=col)
        year_axis(figure, [*rows["year"], *planned["year"]], row=row, col=col)
        _rank_axis(figure, 1, bottom, row=row, col=col)
    return figure


def _overview_title(moves: pd.DataFrame, year: int) -> str:
    """Every ranking that moved, by the kind of its move; exact distances first, the longest before."""
    clauses = []
    for kind in MOVES:
        of_kind = moves[moves["move"] == kind]
        of_kind = of_kind.sort_values("places", key=lambda places: -places.abs(), na_position="last")
        names = [
            SENTENCES["move_places"].format(name=_short(row["ranking"]), places=theme.signed(row["places"]))
            if pd.notna(row["places"])
            else _short(row["ranking"])
            for _, row in of_kind.iterrows()
        ]
        if names:
            clauses.append(SENTENCES[f"move_{kind}"].format(names=LIST_SEPARATOR.join(names)))
    if not clauses:
        return SENTENCES["overview_still"].format(year=year)
    return SENTENCES["overview"].format(year=year, moves=CLAUSE_SEPARATOR.join(clauses))


def _short(ranking: str) -> str:
    return SENTENCES.get(f"{ranking}_short", SENTENCES[ranking])


def _grades(figure: go.Figure, rows: pd.DataFrame, *, name: str, row: int, col: int) -> None:
    """A ranking that gives grades, not places: the grade of each year as text."""
    figure.add_trace(
        go.Scatter(
            x=rows["year"].tolist(),
            y=[0] * len(rows),
            mode="text",
            name=name,
            text=[f"<b>{_word(one)}</b>" for _, one in rows.iterrows()],
            textfont={"size": 14},
            customdata=[[_word(one), ""] for _, one in rows.iterrows()],
            hovertemplate=marks.HOVER,
            meta={"role": "actual", "values": [None] * len(rows)},
        ),
        row=row,
        col=col,
    )
    year_axis(figure, rows["year"], row=row, col=col)
    figure.update_yaxes(range=[-1, 1], visible=False, row=row, col=col)


def national(series: Mapping[str, pd.DataFrame], out_of: int | None, *, source: str) -> go.Figure:
    """Table 12: the place by IQAA, and the numbers of specialties in the top ten of Atameken and IAAR.

    ``out_of``: of how many specialties the IAAR counts, where the table says so.
    """
    recent = {name: rows.sort_values("year").tail(2) for name, rows in series.items()}
    years = series["iqaa"]["year"]
    words = {name: theme.number(rows["value"].iloc[-1]) for name, rows in recent.items()}
    words |= {f"{name}_before": theme.number(rows["value"].iloc[0]) for name, rows in recent.items()}
    labels = {name: SENTENCES[name] for name in series}
    if out_of is not None:
        labels["iaar"] = SENTENCES["iaar_of"].format(all=out_of)
    figure = canvas(
        Story(
            name="national-rankings",
            title=SENTENCES["national_title"].format(before=recent["iqaa"]["year"].iloc[0], year=years.max(), **words),
            subtitle=SENTENCES["national_sub"].format(since=years.min(), year=years.max()),
            source=source,
            key=SENTENCES["national_key"],
        ),
        height=365,
    )
    figure = marks.facets(figure, [_wrapped(label, 24) for label in labels.values()])
    figure.update_layout(margin={"t": 20 + 17 * 2})
    for column, (name, rows) in enumerate(series.items(), start=1):
        year_axis(figure, rows["year"], row=1, col=column)
        if name == "iqaa":
            bottom = rows["value"].max() + 1.0
            _places(figure, rows, role="actual", name=labels[name], bottom=bottom, row=1, col=column)
            _rank_axis(figure, 1, bottom, row=1, col=column)
            continue
        marks.bars(figure, rows, role="actual", name=labels[name], decimals=0, row=1, col=column)
        value_axis(figure, rows["value"].tolist(), visible=False, row=1, col=column)
    return figure


def places(rows: pd.DataFrame, top: int, *, source: str) -> go.Figure:
    """Places of one year by ranking (text), against the TOP ``top`` that CD asks for."""
    year = int(rows["year"].max())
    universities = rows[~rows["item"].str.contains(WEBSITES)]
    within = int((universities["value"] <= top).sum())
    figure = canvas(
        Story(
            name="national-places",
            title=SENTENCES["places_all_in" if within == len(universities) else "places_some_in"].format(
                within=within, all=len(universities), year=year, aim=top
            ),
            subtitle=SENTENCES["places_sub"].format(year=year),
            source=source,
            key=SENTENCES["places_key"].format(aim=top),
        ),
        height=330,
    )
    labels = [_wrapped(SENTENCES.get(item, item), 14) for item in rows["item"]]
    figure.add_hrect(
        y0=-0.2, y1=top + 0.5, fillcolor=theme.COLOUR["grid"], line_width=0, layer="below",
    )  # fmt: skip
    figure.add_annotation(
        x=1, xref="paper", y=top + 0.45, xanchor="right", yanchor="bottom", showarrow=False,
        text=SENTENCES["places_aim"].format(aim=top), font={"size": 13, "color": theme.COLOUR["target"]},
    )  # fmt: skip
    marks.line(
        figure,
        rows.assign(label=labels),
        role="actual",
        name=SENTENCES["places"].format(year=year),
        at="label",
        label_side="top",
    )
    figure.update_traces(mode="markers+text", marker_size=15, textfont_size=15)
    bottom = max(top, float(rows["value"].max())) + 1.2
    figure.update_xaxes(type="category", range=[-0.6, len(rows) - 0.4])
    figure.update_yaxes(range=[bottom, -0.2], tickvals=list(range(1, top + 1)), showgrid=False)
    return figure


def programmes(rows: pd.DataFrame, in_table: float, *, source: str) -> go.Figure:
    """Programmes in Atameken's ranking by the text: assessed, in the top ten, second, first.

    ``in_table``: the number in the top ten by Table 12 for the same year; a note where the text differs.
    """
    by_label = rows.assign(label=[SENTENCES.get(item, item) for item in rows["item"]])
    by_label = by_label.sort_values("value").reset_index(drop=True)
    value = by_label.set_index("label")["value"]
    year = int(rows["year"].max())
    top = value[SENTENCES["Atameken, programmes in the TOP 10"]]
    note = SENTENCES["programmes_note"].format(table=theme.number(in_table), year=year, text=theme.number(top))
    figure = canvas(
        Story(
            name="atameken-programmes",
            title=SENTENCES["programmes_title"].format(
                top=theme.number(top),
                all=theme.number(value[SENTENCES["Atameken, programmes assessed"]]),
                first=theme.number(value[SENTENCES["Atameken, bachelor's programmes in 1st place"]]),
            ),
            subtitle=SENTENCES["programmes_sub"].format(year=year),
            source=source,
            key=SENTENCES["programmes_key"],
            notes=(note,) if in_table != top else (),
        ),
        height=250,
    )
    marks.bars(figure, by_label, role="actual", name=SENTENCES["programmes"], at="label", across=True, decimals=0)
    figure.update_xaxes(range=[0, by_label["value"].max() * 1.1], visible=False)
    figure.update_yaxes(
        showgrid=False, tickfont={"color": theme.COLOUR["actual"]}, ticks="outside", ticklen=6,
        tickcolor=theme.COLOUR["ground"],
    )  # fmt: skip
    return figure


def improvement(plan: pd.DataFrame, *, source: str) -> go.Figure:
    """The target SP-1.3.2; the register's doubt about what the percentage is measured on is its note."""
    plan = plan.sort_values("year")
    doubt = plan["doubt"].iloc[0]
    figure = canvas(
        Story(
            name="atameken-improvement",
            title=SENTENCES["improvement_title"].format(
                end=theme.quantity(plan["value"].iloc[-1], "%"),
                year=plan["year"].iloc[-1],
                start=theme.quantity(plan["value"].iloc[0], "%"),
                first=plan["year"].iloc[0],
            ),
            subtitle=SENTENCES["improvement_sub"].format(first=plan["year"].iloc[0], year=plan["year"].iloc[-1]),
            source=source,
            key=SENTENCES["improvement_key"],
            notes=((doubt,) if doubt else ()) + marks.correction_notes(plan, SENTENCES["improvement"]),
        ),
        height=250,
    )
    marks.bars(figure, plan, role="target", name=SENTENCES["improvement"])
    year_axis(figure, plan["year"])
    value_axis(figure, plan["value"].tolist(), visible=False)
    return figure


def _wrapped(words: str, width: int) -> str:
    return "<br>".join(textwrap.wrap(words, width))
