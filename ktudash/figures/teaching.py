"""Charts of teaching: electronic resources, accreditation, training and degrees of the staff."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    # electronic resources
    "resources_new": "Electronic resources reached {now} in {last} because {count} {kind} were counted for"
    " the first time",
    "resources_rose": "Electronic resources rose from {before} in {first} to {now} in {last}",
    "resources_fell": "Electronic resources fell from {before} in {first} to {now} in {last}",
    "resources_sub": "Electronic teaching resources, number, {first}-{last}",
    "resources_new_rose": "{kind} is a new kind: the table has a dash for it before {last}. All other kinds"
    " together rose from"
    " {before} in {before_year} to {now} in {last}.",
    "resources_new_fell": "{kind} is a new kind: the table has a dash for it before {last}. All other kinds"
    " together fell from"
    " {before} in {before_year} to {now} in {last}.",
    "resources_gone_rose": "{kind} had {count} in {before_year} and a dash in {last}; the other kinds without them rose"
    " from {before} to {now}.",
    "resources_gone_fell": "{kind} had {count} in {before_year} and a dash in {last}; the other kinds without them fell"
    " from {before} to {now}.",
    "sum_doubt": "{year}: the kinds add up to {sum}, the printed total is {printed}.",
    "others": "All other kinds",
    "total": "Total",
    "total_key": "On top: the printed total.",
    "total_corrected_key": "On top: the total of the table, with * where it is corrected.",
    "kinds": "{kind} grew most of the kinds that every year has: from {before} to {now}",
    "kinds_fell": "None of the kinds that every year has grew from {first} to {last}",
    "kinds_sub": "Electronic teaching resources by kind, number, {first}-{last}",
    "kinds_key": "All bars have one scale. None: the table prints a dash.",
    # training
    "training_rose": "{now} teachers completed a course in {last}, after {before} the year before",
    "training_fell": "Only {now} teachers completed a course in {last}, after {before} the year before",
    "training_sub": "Teaching staff who completed advanced training, people, by place, {first}-{last}",
    "training_key": "On top: the total that the text gives.",
    "training_doubt": "{year}: the parts add up to {sum}, the text gives {printed} in all.",
    "courses": "Courses for the staff",
    "enterprises": "At enterprises",
    "kazakhstan": "At universities in Kazakhstan",
    "abroad": "Abroad",
    "by_course": "{own} of the {all} training places of {year} ({share}) were in courses for the staff, up to {people}"
    " in one",
    "by_course_sub": "Teaching staff who completed advanced training, people, by course and place, {first}-{last}",
    "by_course_key": "Dark: courses for the staff. Light: at enterprises, at other universities, abroad.",
    "by_course_facet": "{year}: {total} people",
    # degrees
    "degrees_jump": "The share of degree holders is to rise by {jump} points in {year} alone, after {past}"
    " in {first}-{last}",
    "degrees_path": "The share of degree holders is to change from {actual} in {last} to {final} in {final_year}",
    "degrees_sub": "Teaching staff with an academic degree, %: actual {first}-{last}, targets {start}-{end}",
    "bars_key": "Solid: actual. Outlined: target.",
    "remark": "Indicator {number}: {remark}",
    "actual": "Actual",
    "target": "Target",
    "numbers_fewer": "The plan wants a larger share of degree holders from fewer people: {before} in"
    " {first}, {now} in {last}",
    "numbers_more": "The plan wants {now} degree holders in {last}, after {before} in {first}",
    "numbers_sub": "Teaching staff by degree, people, targets {first}-{last}",
    "numbers_key": "Hollow: target. The title adds up the three targets of a year.",
    "SP-6.4.2": "Doctors of sciences",
    "SP-6.4.3": "Candidates of sciences",
    "SP-6.4.4": "PhD",
    # accreditation
    "agencies_differ": "{sum} or {printed} programmes were accredited in {year}: agencies and total disagree",
    "agencies": "{first_name} accredited most programmes: {count} in {year}",
    "agencies_sub": "Educational programmes accredited in the year, number, {first}-{last}",
    "agencies_key": "Grey: printed total. None: the table prints a dash. Not printed: the cell is empty.",
    "agencies_doubt": "{year}: the agencies add up to {sum}, the printed total is {printed}; the text gives"
    " {text} too.",
    "agencies_doubt_only": "{year}: the agencies add up to {sum}, the printed total is {printed}.",
    "agencies_share": "By the text, the programmes accredited by {year} are {share} of all.",
    "kazsee": "KazSEE",
    "iaar": "IAAR",
    "iqaa": "IQAA",
    "acquin": "ACQUIN",
    "agencies_total": "Total",
    "accredited_all": "By {last} every programme is to have international accreditation",
    "accredited": "By {last}, {final} of the programmes are to have international accreditation",
    "accredited_sub": "Programmes with international accreditation, % of all programmes, targets {first}-{last}",
    "target_key": "Outlined: target. The plan gives no actual of the same definition.",
    # staff skills and electronic teaching
    "languages_slug": "staff-languages",
    "languages": "By {last}, {first} of the teachers are to teach in English, {second} to hold a certificate",
    "further_training_slug": "staff-further-training",
    "further_training": "By {last}, advanced training and foreign internship for {first} of staff, pedagogical training"
    " for {second}",
    "skills_sub": "Teaching staff, % of all, targets {first}-{last}",
    "skills_key": "Outlined: target. Each measure has its own scale.",
    "SP-6.4.5": "Teach in English",
    "SP-6.4.6": "Have a language certificate",
    "SP-6.4.7": "Advanced training, foreign internship",
    "SP-6.4.8": "Pedagogical training",
    "online_still": "Online courses are to cover {final} of the disciplines by {reached}, then to stand still",
    "online": "Online courses are to cover {final} of the disciplines by {reached}",
    "online_sub": "Growth of the electronic resources, disciplines with online courses, %, targets {first}-{last}",
    "libraries": "Digital libraries are to serve {programmes} of the programmes and {students} of the"
    " students"
    " by {last}",
    "libraries_sub": "Programmes and students that use the world’s digital libraries, %, targets {first}-{last}",
    "online_key": "Outlined: target. Each measure has its own scale. None: the plan prints a dash.",
    "SP-1.1.10": "Growth of e-resources",
    "SP-1.1.11": "Disciplines with online courses",
    "CD-1.2.1.3": "Programmes",
    "CD-1.2.1.4": "Students",
}

#: Kinds of Table 5, in printed order, as short as a bar's label must be.
KINDS: Final = {
    "basic_version": "Basic versions",
    "video_lecture": "Video lectures",
    "internet_version": "Internet versions",
    "virtual_lab": "Virtual laboratories",
    "multimedia_presentation": "Presentations",
    "slide_lecture": "Slide lectures",
    "web_portfolio": "Web portfolio",
    "mooc": "MOOC",
    "video_class": "Video classes",
    "acquired": "Acquired",
    "cer": "CER",
}
#: Places of training in the order of the stack; the colours fall from dark to light.
GROUPS: Final = ("courses", "enterprises", "kazakhstan", "abroad")
AGENCIES: Final = ("kazsee", "iaar", "iqaa", "acquin")

#: A part smaller than this share of the highest stack has no room for its number: the table has it.
_ROOM: Final = 0.06


def _percent(value: float) -> str:
    return theme.quantity(value, "%")


def _remarks(target: pd.DataFrame, *columns: str) -> tuple[str, ...]:
    """What the register remarks on the indicator of these rows, with the indicator's number."""
    first = target.iloc[0]
    number = first["code"].partition("-")[2]
    return tuple(SENTENCES["remark"].format(number=number, remark=first[column]) for column in columns if first[column])


def _span(rows: pd.DataFrame) -> dict[str, int]:
    return {"first": int(rows["year"].min()), "last": int(rows["year"].max())}


def _stack(figure: go.Figure, parts: Mapping[str, tuple[str, pd.DataFrame]]) -> dict[int, float]:
    """Parts (``key: (name, rows)``) on one another; returns the height of each year's stack.

    A part without a value has no word at the foot of its stack: another part stands there. A note says it.
    """
    for (name, rows), colour in zip(parts.values(), theme.PARTS, strict=False):
        marks.bars(figure, rows, role="part", name=name, colour=colour, labels="inside")
    figure.data = tuple(trace for trace in figure.data if trace.meta["role"] != "word")
    figure.update_layout(barmode="stack", showlegend=True, bargap=0.4)
    sums = pd.concat([rows for _, rows in parts.values()]).groupby("year")["value"].sum()
    for trace in figure.data:
        trace.text = [
            label if value and value >= _ROOM * sums.max() else ""
            for label, value in zip(trace.text, trace.y, strict=True)
        ]
    return dict(zip(sums.index.astype(int), sums, strict=True))


def _doubts(total: pd.DataFrame, sums: pd.Series, sentence: str) -> tuple[str, ...]:
    return tuple(
        sentence.format(year=row["year"], sum=theme.number(sums[row["year"]]), printed=theme.number(row["value"]))
        for _, row in total.iterrows()
        if pd.notna(row["value"]) and sums[row["year"]] != row["value"]
    )


def resources(
    frame: pd.DataFrame,
    others: pd.DataFrame,
    new: str | None,
    gone: str | None,
    lasting: pd.DataFrame,
    *,
    source: str,
) -> go.Figure:
    """All electronic resources by year, the kind that only the last year has set apart.

    ``new``: that kind (or ``None``); ``others``: all other kinds added up by year; ``gone``: the kind among
    them that stops before the last year (or ``None``); ``lasting``: the others without it.
    """
    total = frame[frame["resource"] == "total"].sort_values("year")
    start, before, end = total.iloc[0], others.iloc[-2], total.iloc[-1]
    words = {**_span(total), "before": theme.number(start["value"]), "now": theme.number(end["value"])}
    parts = {"others": (SENTENCES["others"], others)}
    notes: tuple[str, ...] = ()
    if new:
        kind = frame[frame["resource"] == new].sort_values("year")
        parts[new] = (KINDS[new], kind)
        count = theme.number(kind["value"].iloc[-1])
        title = SENTENCES["resources_new"].format(count=count, kind=KINDS[new], **words)
        rest = float(others["value"].iloc[-1])
        sentence = SENTENCES["resources_new_rose" if rest >= before["value"] else "resources_new_fell"]
        notes = (
            sentence.format(
                kind=KINDS[new],
                last=words["last"],
                before=theme.number(before["value"]),
                before_year=before["year"],
                now=theme.number(rest),
            ),
        )
        if gone:
            notes += (_without_gone(frame[frame["resource"] == gone].sort_values("year"), lasting),)
    else:
        key = "resources_rose" if end["value"] >= start["value"] else "resources_fell"
        title = SENTENCES[key].format(**words)
    sums = pd.concat([rows for _, rows in parts.values()]).groupby("year")["value"].sum()
    corrected = total["corrected"].notna().any()
    figure = canvas(
        Story(
            name="electronic-resources",
            title=title,
            subtitle=SENTENCES["resources_sub"].format(**_span(total)),
            source=source,
            key=SENTENCES["total_corrected_key" if corrected else "total_key"],
            notes=(
                *notes,
                *marks.correction_notes(total, SENTENCES["total"]),
                *_doubts(total, sums, SENTENCES["sum_doubt"]),
            ),
        ),
        height=380,
    )
    heights = _stack(figure, parts)
    marks.totals(figure, total, name=SENTENCES["total"], at_height=heights)
    year_axis(figure, total["year"])
    value_axis(figure, list(heights.values()), visible=False)
    return figure


def _without_gone(gone: pd.DataFrame, lasting: pd.DataFrame) -> str:
    """How the other kinds went on without the kind that stops before the last year."""
    stopped, (before, now) = gone.iloc[-2], lasting["value"].iloc[-2:]
    return SENTENCES["resources_gone_rose" if now >= before else "resources_gone_fell"].format(
        kind=KINDS[stopped["resource"]],
        count=theme.number(stopped["value"]),
        before_year=stopped["year"],
        last=gone["year"].iloc[-1],
        before=theme.number(before),
        now=theme.number(now),
    )


def resource_kinds(frame: pd.DataFrame, *, source: str) -> go.Figure:
    """Table 5 as bars: a row a kind, a column a year, one scale."""
    kinds = frame[frame["resource"] != "total"]
    years = sorted({int(year) for year in kinds["year"]})
    wide = kinds.pivot(index="resource", columns="year", values="value").dropna()
    growth = wide[years[-1]] - wide[years[0]]
    if growth.empty or growth.max() <= 0:
        title = SENTENCES["kinds_fell"].format(first=years[0], last=years[-1])
    else:
        top = str(growth.idxmax())
        title = SENTENCES["kinds"].format(
            kind=KINDS[top], before=theme.number(wide[years[0]][top]), now=theme.number(wide[years[-1]][top])
        )
    figure = canvas(
        Story(
            name="electronic-resources-by-kind",
            title=title,
            subtitle=SENTENCES["kinds_sub"].format(first=years[0], last=years[-1]),
            source=source,
            key=SENTENCES["kinds_key"],
        ),
        height=710,
    )
    rows = kinds.assign(name=kinds["resource"].map(KINDS))
    return _columns(figure, rows, list(KINDS.values()))


def _columns(figure: go.Figure, rows: pd.DataFrame, order: list[str], grey: str = "") -> go.Figure:
    """Bars on their side, a facet a year; categories (column ``name``) in ``order``, ``grey`` one of them."""
    years = sorted({int(year) for year in rows["year"]})
    figure = marks.facets(figure, [str(year) for year in years])
    for column, year in enumerate(years, start=1):
        of_year = rows[rows["year"] == year].set_index("name").reindex(order).reset_index()
        for part, colour in (
            (of_year[of_year["name"] != grey], theme.COLOUR["actual"]),
            (of_year[of_year["name"] == grey], theme.COLOUR["neutral"]),
        ):
            if part.empty:
                continue
            marks.bars(
                figure, part, role="actual", name=str(year), at="name", across=True, colour=colour,
                row=1, col=column,
            )  # fmt: skip
        figure.update_xaxes(visible=False, range=[0, 1.45 * rows["value"].max()], row=1, col=column)
        figure.update_yaxes(
            categoryorder="array", categoryarray=order, range=[len(order) - 0.5, -0.5], showgrid=False,
            showticklabels=column == 1, tickfont={"color": theme.COLOUR["actual"], "size": 13},
            ticklabelstandoff=6,
            row=1, col=column,
        )  # fmt: skip
    figure.update_layout(barmode="overlay", bargap=0.3)
    return figure


def training(groups: pd.DataFrame, total: pd.DataFrame, *, source: str) -> go.Figure:
    """Trained staff by year and place. ``groups``: rows with column ``group``; ``total``: the text's."""
    before, end = total.iloc[-2], total.iloc[-1]
    title = SENTENCES["training_rose" if end["value"] >= before["value"] else "training_fell"].format(
        now=theme.number(end["value"]),
        last=end["year"],
        before=theme.number(before["value"]),
    )
    parts = {name: (SENTENCES[name], groups[groups["group"] == name].sort_values("year")) for name in GROUPS}
    sums = groups.groupby("year")["value"].sum()
    figure = canvas(
        Story(
            name="staff-training",
            title=title,
            subtitle=SENTENCES["training_sub"].format(**_span(total)),
            source=source,
            key=SENTENCES["training_key"],
            notes=_doubts(total, sums, SENTENCES["training_doubt"]),
        ),
        height=430,
    )
    heights = _stack(figure, parts)
    marks.totals(figure, total, name=SENTENCES["total"], at_height=heights)
    year_axis(figure, total["year"])
    value_axis(figure, list(heights.values()), visible=False)
    return figure


def training_courses(items: pd.DataFrame, total: pd.DataFrame, places: Mapping[str, str], *, source: str) -> go.Figure:
    """Every course and place of the text, a facet a year below the other, largest first.

    ``items``: all rows but the totals; ``places``: the items that are no courses (see metrics.teaching).
    """
    years = sorted({int(year) for year in items["year"]})
    own = items[~items["item"].isin(list(places))]
    now = items[items["year"] == years[-1]]
    own_now = own[own["year"] == years[-1]]["value"]
    figure = canvas(
        Story(
            name="staff-training-by-course",
            title=SENTENCES["by_course"].format(
                own=theme.number(own_now.sum()),
                all=theme.number(now["value"].sum()),
                share=theme.quantity(own_now.sum() / now["value"].sum() * 100, "%", 0),
                year=years[-1],
                people=theme.number(own_now.max()),
            ),
            subtitle=SENTENCES["by_course_sub"].format(first=years[0], last=years[-1]),
            source=source,
            key=SENTENCES["by_course_key"],
            notes=_doubts(total, items.groupby("year")["value"].sum(), SENTENCES["training_doubt"]),
        ),
        height=740,
    )
    per_year = [items[items["year"] == year].sort_values("value", ascending=False) for year in years]
    printed = total.set_index("year")["value"]
    titles = [SENTENCES["by_course_facet"].format(year=year, total=theme.number(printed[year])) for year in years]
    figure = make_subplots(
        rows=len(years), cols=1, figure=figure, subplot_titles=[f"<b>{title}</b>" for title in titles],
        row_heights=[len(rows) for rows in per_year], vertical_spacing=0.06,
    )  # fmt: skip
    figure.update_annotations(font={"size": 13, "color": theme.COLOUR["muted"]}, x=0, xanchor="left", xref="paper")
    for row, (year, rows) in enumerate(zip(years, per_year, strict=True), start=1):
        for chosen, colour in (
            (~rows["item"].isin(list(places)), theme.COLOUR["actual"]),
            (rows["item"].isin(list(places)), theme.PARTS[2]),
        ):
            marks.bars(
                figure, rows[chosen], role="actual", name=str(year), at="item", across=True, colour=colour,
                row=row, col=1,
            )  # fmt: skip
            figure.data[-1].textfont.color = theme.COLOUR["actual"]
        order = rows["item"].tolist()
        figure.update_xaxes(visible=False, range=[0, 1.2 * items["value"].max()], row=row, col=1)
        figure.update_yaxes(
            categoryorder="array", categoryarray=order, range=[len(order) - 0.5, -0.5], showgrid=False,
            ticklabelstandoff=6, tickvals=order, ticktext=[_wrapped(item) for item in order],
            tickfont={"color": theme.COLOUR["actual"], "size": 12}, row=row, col=1,
        )  # fmt: skip
    figure.update_layout(barmode="overlay", bargap=0.25, margin={"t": 28})
    return figure


def _wrapped(words: str, most: int = 46) -> str:
    """Two lines at most, broken at a blank near the middle where the words are long."""
    if len(words) <= most:
        return words
    blanks = [index for index, letter in enumerate(words) if letter == " "]
    middle = min(blanks, key=lambda index: abs(index - len(words) / 2))
    return f"{words[:middle]}<br>{words[middle + 1 :]}"


def degree_share(actual: pd.DataFrame, target: pd.DataFrame, *, source: str) -> go.Figure:
    """SP-6.4.1: the share of degree holders, actual and target."""
    last, first_goal, final = actual.iloc[-1], target.iloc[0], target.iloc[-1]
    past = last["value"] - actual["value"].iloc[0]
    jump = first_goal["value"] - last["value"]
    title = SENTENCES["degrees_jump" if jump > past > 0 else "degrees_path"].format(
        jump=theme.number(jump),
        past=theme.number(past),
        year=first_goal["year"],
        actual=_percent(last["value"]),
        final=_percent(final["value"]),
        final_year=final["year"],
        **_span(actual),
    )
    figure = canvas(
        Story(
            name="degree-holders",
            title=title,
            subtitle=SENTENCES["degrees_sub"].format(start=first_goal["year"], end=final["year"], **_span(actual)),
            source=source,
            key=SENTENCES["bars_key"],
            notes=_remarks(target, "doubt"),
        )
    )
    marks.bars(figure, actual, role="actual", name=SENTENCES["actual"])
    marks.bars(figure, target, role="target", name=SENTENCES["target"])
    figure.update_layout(barmode="overlay", bargap=0.25)
    year_axis(figure, [*actual["year"], *target["year"]])
    value_axis(figure, [*actual["value"], *target["value"]], visible=False)
    return figure


def degree_numbers(targets: dict[str, pd.DataFrame], share: pd.DataFrame, *, source: str) -> go.Figure:
    """SP-6.4.2 to 6.4.4: how many of each degree, lines named at their ends. ``share``: SP-6.4.1."""
    sums = pd.concat(targets.values()).groupby("year")["value"].sum()
    first, last = int(sums.index[0]), int(sums.index[-1])
    fewer = sums[last] < sums[first] and share["value"].iloc[-1] > share["value"].iloc[0]
    height = 320
    figure = canvas(
        Story(
            name="degree-holders-by-degree",
            title=SENTENCES["numbers_fewer" if fewer else "numbers_more"].format(
                before=theme.number(sums[first]), now=theme.number(sums[last]), first=first, last=last
            ),
            subtitle=SENTENCES["numbers_sub"].format(first=first, last=last),
            source=source,
            key=SENTENCES["numbers_key"],
            notes=_remarks(targets["SP-6.4.3"], "doubt"),
        ),
        height=height,
    )
    colours = {
        "SP-6.4.2": theme.COLOUR["muted"],
        "SP-6.4.3": theme.COLOUR["actual"],
        "SP-6.4.4": theme.COLOUR["target"],
    }
    for code, rows in targets.items():
        marks.line(
            figure, rows, role="target", name=SENTENCES[code], colour=colours[code],
            label_side="bottom" if code == "SP-6.4.2" else "top",
        )  # fmt: skip
    year_axis(figure, sums.index)
    drawn = pd.concat([one["value"] for rows in targets.values() for one in (rows, marks.reported_in(rows))])
    bounds = (-8.0, 1.12 * float(drawn.max()))
    figure.update_yaxes(visible=False, range=list(bounds))
    figure.update_xaxes(range=[first - 0.3, last + 0.2])
    ends = [(SENTENCES[code], last, float(rows["value"].iloc[-1]), colours[code]) for code, rows in targets.items()]
    marks.end_labels(figure, ends, bounds=bounds, plot_height=height - 54)
    return figure


def agencies(frame: pd.DataFrame, text: pd.DataFrame, *, source: str) -> go.Figure:
    """Table 10: programmes accredited in the year by agency, a facet a year; ``text``: the text's totals."""
    parts, total = frame[frame["agency"] != "total"], frame[frame["agency"] == "total"]
    largest = parts.sort_values("value", ascending=False).iloc[0]
    title = SENTENCES["agencies"].format(
        first_name=SENTENCES[largest["agency"]], count=theme.number(largest["value"]), year=largest["year"]
    )
    sums = parts.groupby("year")["value"].sum()
    told = text[text["measure"] == "number"].set_index("year")["value"]
    doubts = []
    for _, row in total[total["value"].notna()].iterrows():
        year = row["year"]
        if sums[year] != row["value"]:
            agrees = told.get(year) == row["value"]
            title = SENTENCES["agencies_differ"].format(
                sum=theme.number(sums[year]), printed=theme.number(row["value"]), year=year
            )
            doubts.append(
                SENTENCES["agencies_doubt" if agrees else "agencies_doubt_only"].format(
                    year=year,
                    sum=theme.number(sums[year]),
                    printed=theme.number(row["value"]),
                    text=theme.number(told.get(year)),
                )
            )
    shares = tuple(
        SENTENCES["agencies_share"].format(year=row["year"], share=_percent(row["value"]))
        for _, row in text[text["measure"] == "share"].iterrows()
    )
    figure = canvas(
        Story(
            name="accreditation",
            title=title,
            subtitle=SENTENCES["agencies_sub"].format(**_span(frame)),
            source=source,
            key=SENTENCES["agencies_key"],
            notes=(*marks.correction_notes(total, SENTENCES["total"]), *doubts, *shares),
        ),
        height=270,
    )
    names = {**{agency: SENTENCES[agency] for agency in AGENCIES}, "total": SENTENCES["agencies_total"]}
    return _columns(
        figure,
        frame.assign(name=frame["agency"].map(names)),
        list(names.values()),
        SENTENCES["agencies_total"],
    )


def accredited(target: pd.DataFrame, *, source: str) -> go.Figure:
    """SP-3.3.6: the share of programmes with international accreditation."""
    final = target.iloc[-1]
    figure = canvas(
        Story(
            name="accreditation-target",
            title=SENTENCES["accredited_all" if final["value"] == 100 else "accredited"].format(
                last=final["year"], final=_percent(final["value"])
            ),
            subtitle=SENTENCES["accredited_sub"].format(**_span(target)),
            source=source,
            key=SENTENCES["target_key"],
            notes=_remarks(target, "baseline_note"),
        ),
        height=270,
    )
    marks.bars(figure, target, role="target", name=SENTENCES["target"])
    year_axis(figure, target["year"])
    value_axis(figure, target["value"].tolist(), visible=False)
    return figure


def skills(targets: dict[str, pd.DataFrame], *, name: str, source: str) -> go.Figure:
    """Two targets of the staff in per cent, own scales. ``name`` is ``languages`` or ``further_training``."""
    first, second = targets.values()
    story = Story(
        name=SENTENCES[f"{name}_slug"],
        title=SENTENCES[name].format(
            first=_percent(first["value"].iloc[-1]),
            second=_percent(second["value"].iloc[-1]),
            last=first["year"].iloc[-1],
        ),
        subtitle=SENTENCES["skills_sub"].format(**_span(pd.concat(targets.values()))),
        source=source,
        key=SENTENCES["skills_key"],
    )
    return _multiples(story, targets)


def online(targets: dict[str, pd.DataFrame], *, source: str) -> go.Figure:
    """SP-1.1.10 and SP-1.1.11: growth of the electronic resources, disciplines with online courses."""
    growth, courses = targets["SP-1.1.10"], targets["SP-1.1.11"]
    final = courses.iloc[-1]
    reached = courses.loc[courses["value"] == final["value"], "year"].min()
    story = Story(
        name="online-courses",
        title=SENTENCES["online_still" if reached < final["year"] else "online"].format(
            final=_percent(final["value"]), reached=reached
        ),
        subtitle=SENTENCES["online_sub"].format(**_span(courses)),
        source=source,
        key=SENTENCES["online_key"],
        notes=_remarks(growth, "baseline_note", "doubt"),
    )
    return _multiples(story, targets)


def libraries(targets: dict[str, pd.DataFrame], *, source: str) -> go.Figure:
    """CD-1.2.1.3 and CD-1.2.1.4: programmes and students that use the world's digital libraries."""
    programmes, students = targets["CD-1.2.1.3"], targets["CD-1.2.1.4"]
    story = Story(
        name="digital-libraries",
        title=SENTENCES["libraries"].format(
            programmes=_percent(programmes["value"].iloc[-1]),
            students=_percent(students["value"].iloc[-1]),
            last=programmes["year"].iloc[-1],
        ),
        subtitle=SENTENCES["libraries_sub"].format(**_span(programmes)),
        source=source,
        key=SENTENCES["skills_key"],
    )
    return _multiples(story, targets)


def _multiples(story: Story, targets: dict[str, pd.DataFrame]) -> go.Figure:
    """Targets side by side, a facet an indicator, each with its own scale."""
    figure = marks.facets(canvas(story, height=250), [SENTENCES[code] for code in targets])
    for column, (code, rows) in enumerate(targets.items(), start=1):
        at: dict[str, Any] = {"row": 1, "col": column}
        marks.bars(figure, rows, role="target", name=SENTENCES[code], **at)
        year_axis(figure, rows["year"], **at)
        value_axis(figure, rows["value"].tolist(), visible=False, **at)
    return figure
