"""Charts of financial stability: Z and its terms, what moved it, two conventions of unit, and assumptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, value_axis, year_axis

SENTENCES: Final = {
    "z_rose": "Z rises from {start} in {first} to {end} in {last}: {classes}",
    "z_fell": "Z falls from {start} in {first} to {end} in {last}: {classes}",
    "always": "class I in every year",
    "sometimes": "class I in {count} of {total} years",
    "never": "below class I in every year",
    "z_sub": "Z of financial stability, computed from the printed ratios and coefficients, {first}-{last}",
    "z_key": "Green ground: class I, from {threshold}. The plan names no other class. The text prints {printed}.",
    "z_printed": "{value} for {year}",
    "z_differs": "{year}: the text prints a Z of {printed}, its own formula gives {value}.",
    "terms_title": "In {year} {share} of Z is {largest}, only {smallest_share} is {smallest}",
    "terms_sub": "What each ratio adds to Z (coefficient × ratio), {first}-{last}",
    "terms_key": "Above the bars: Z. Coefficients as printed: {coefficients}.",
    "coefficient": "{coefficient} × {name}",
    "moves_title": "{largest} moved Z most: {value} of the {total} from {before} to {after}",
    "moves_title_flat": "Z did not move from {before} to {after}",
    "moves_sub": "Change of Z by term, from one year to the next, {first}-{last}",
    "moves_key": "Dark: Z before and after. Green ▲: the term raises Z. Red ▼: it lowers Z. Each step has"
    " its own scale.",
    "step": "{before} to {after}",
    "z_before": "Z before",
    "z_after": "Z after",
    "raised": "▲ {value}",
    "lowered": "▼ {value}",
    "units_title": "In whole per cent Z is {whole} in {year}, in fractions {fraction}: the unit decides the class",
    "units_title_same": "In whole per cent Z is {whole} in {year}, in fractions {fraction}: the class is the same",
    "units_sub": "Z with per cent as whole numbers (9.44) and as fractions (0.0944), {first}-{last}",
    "units_key": "Each reading has its own scale. Dotted: class I from {threshold}; Altman’s zone of"
    " distress below {distress}, for firms, not in the plan.",
    "units_whole": "Whole per cent is the plan’s way: Z is {values}, and class I is reached in {count} of"
    " {total} years.",
    "units_fraction": "With fractions Z is {values}, and class I is reached in {count} of {total} years;"
    " of the lower zones the plan says nothing, and Altman’s are made for other ratios, so none of them is"
    " a verdict here.",
    "whole": "Per cent as whole numbers",
    "fractions": "Per cent as fractions",
    "class_line": "class I",
    "distress_line": "distress",
    "assumed_same": "Nothing moved: Z is {z}, {zone}",
    "assumed_up": "Under these assumptions Z is {z}, {change} on {year}: {zone}",
    "assumed_none": "Under these assumptions Z cannot be computed",
    "class_one": "class I",
    "below": "below class I",
    "assumed_sub": "What each ratio adds to Z, printed for {year} and under your assumptions",
    "assumed_key": "Pale: printed for {year}. Hatched: your assumptions. With fractions instead of whole"
    " per cent Z would be {fraction}.",
    "assumed": "Assumed",
    "printed_year": "Printed {year}",
    "z_row": "Z",
    "tornado_title": "By 1 % {largest} moves Z most ({value}), by {step} mln tenge {other} ({other_value})",
    "tornado_title_same": "{largest} moves Z most: by {value} for 1 % more, by {other_value} for {step} mln tenge",
    "tornado_none": "Sensitivity cannot be computed for these figures",
    "tornado_sub": "Change of Z when one input alone moves, by 1 % of itself and by {step} mln tenge",
    "tornado_key": "Dark: the input rises. Pale: it falls. The others stay, so a moved asset or capital"
    " leaves the balance sheet open by that much. Each has its own scale.",
    "by_percent": "By 1 %",
    "by_step": "By {step} mln tenge",
    "more_percent": "1 % more",
    "less_percent": "1 % less",
    "more_step": "{step} mln more",
    "less_step": "{step} mln less",
    "return_on_assets": "Return on assets",
    "leverage": "Leverage",
    "leverage_effect": "Leverage effect",
    "return_on_own_capital": "Return on own capital",
    "return_on_income": "Return on income",
    "income": "Income",
    "expenses": "Expenses",
    "assets": "Assets",
    "own_capital": "Own capital",
    "liabilities": "Liabilities",
}

#: The ground of class I.
CLASS_GROUND: Final = "#EAF5EE"

#: Fills of the five terms and the colour of the numbers in them.
_TERM_COLOURS: Final = {
    "return_on_assets": (theme.PARTS[0], theme.COLOUR["ground"]),
    "leverage": (theme.COLOUR["home"], theme.COLOUR["actual"]),
    "leverage_effect": (theme.PARTS[3], theme.COLOUR["actual"]),
    "return_on_own_capital": (theme.PARTS[2], theme.COLOUR["actual"]),
    "return_on_income": (theme.PARTS[1], theme.COLOUR["ground"]),
}


def _classes(z: pd.DataFrame, class_one_from: float) -> tuple[int, int]:
    """In how many of the years with a Z class I is reached, and how many those are."""
    known = z["value"].dropna()
    return int((known.round(2) >= class_one_from).sum()), len(known)


def z_by_year(
    z: pd.DataFrame, printed: pd.DataFrame, class_one_from: float, *, source: str, notes: Sequence[str] = ()
) -> go.Figure:
    """Z by year over the ground of class I. ``printed``: the Z that the text gives, rows with ``year``."""
    known = z[z["value"].notna()]
    first, last = known.iloc[0], known.iloc[-1]
    count, total = _classes(z, class_one_from)
    values = dict(zip(z["year"], z["value"], strict=True))
    differing = tuple(
        SENTENCES["z_differs"].format(
            year=row["year"], printed=row["printed"], value=theme.number(values[row["year"]], 2)
        )
        for _, row in printed.iterrows()
        if abs(round(values[row["year"]], theme.decimals_of(row["value"])) - row["value"]) > 1e-9
    )
    figure = canvas(
        Story(
            name="stability-z",
            title=SENTENCES["z_rose" if last["value"] >= first["value"] else "z_fell"].format(
                start=theme.number(first["value"], 2),
                first=first["year"],
                end=theme.number(last["value"], 2),
                last=last["year"],
                classes=SENTENCES["always" if count == total else "sometimes" if count else "never"].format(
                    count=count, total=total
                ),
            ),
            subtitle=SENTENCES["z_sub"].format(first=first["year"], last=last["year"]),
            source=source,
            key=SENTENCES["z_key"].format(
                threshold=theme.number(class_one_from),
                printed=", ".join(
                    SENTENCES["z_printed"].format(value=row["printed"], year=row["year"])
                    for _, row in printed.iterrows()
                ),
            ),
            notes=(*differing, *notes),
        )
    )
    marks.bars(figure, z, role="actual", name=SENTENCES["z_row"], decimals=2)
    year_axis(figure, z["year"])
    _, high = value_axis(figure, [*z["value"], class_one_from], visible=False)
    figure.add_hrect(y0=class_one_from, y1=high, fillcolor=CLASS_GROUND, line_width=0, layer="below")
    figure.add_annotation(
        x=0.01, xref="paper", y=high, text=SENTENCES["class_one"], showarrow=False, xanchor="left",
        yanchor="top", font={"size": 13, "color": theme.COLOUR["good"]},
    )  # fmt: skip
    return figure


def terms(rows: pd.DataFrame, z: pd.DataFrame, coefficients: Mapping[str, float], *, source: str) -> go.Figure:
    """What each ratio adds to Z, stacked by year. ``rows`` have ``ratio, year, value``."""
    last = z[z["value"].notna()].iloc[-1]
    at_last = rows[rows["year"] == last["year"]].set_index("ratio")["value"]
    largest, smallest = str(at_last.idxmax()), str(at_last.idxmin())
    figure = canvas(
        Story(
            name="stability-terms",
            title=SENTENCES["terms_title"].format(
                year=last["year"],
                largest=SENTENCES[largest].lower(),
                share=theme.quantity(at_last[largest] / last["value"] * 100, "%", 0),
                smallest=SENTENCES[smallest].lower(),
                smallest_share=theme.quantity(at_last[smallest] / last["value"] * 100, "%", 0),
            ),
            subtitle=SENTENCES["terms_sub"].format(first=z["year"].min(), last=last["year"]),
            source=source,
            key=SENTENCES["terms_key"].format(
                coefficients=", ".join(
                    SENTENCES["coefficient"].format(
                        coefficient=theme.number(value, 3 if value != round(value, 2) else 2),
                        name=SENTENCES[ratio].lower(),
                    )
                    for ratio, value in coefficients.items()
                )
            ),
        )
    )
    height = 0.0
    high = float(z["value"].max())
    for ratio, value in at_last.items():
        fill, ink = _TERM_COLOURS[str(ratio)]
        of_ratio = rows[rows["ratio"] == ratio]
        name = SENTENCES[str(ratio)]
        marks.bars(figure, of_ratio, role="part", name=name, colour=fill, labels="inside", decimals=2, width=0.5)
        figure.update_traces(
            text=[theme.number(one, 2) if one > 0.1 * high else "" for one in of_ratio["value"]],
            textfont_color=ink,
            selector={"name": name},
        )
        figure.add_annotation(
            x=last["year"] + 0.3, y=height + value / 2, text=name, showarrow=False, xanchor="left",
            font={"size": 13, "color": theme.COLOUR["actual"]},
        )  # fmt: skip
        height += value
    marks.totals(figure, z, name=SENTENCES["z_row"], at_height=dict(zip(z["year"], z["value"], strict=True)))
    figure.update_layout(barmode="stack", margin={"r": 8})
    year_axis(figure, z["year"])
    figure.update_xaxes(range=[z["year"].min() - 0.5, z["year"].max() + 1.15])
    value_axis(figure, z["value"].tolist(), visible=False)
    return figure


def moves(z: Mapping[int, float], steps: Mapping[tuple[int, int], Mapping[str, float]], *, source: str) -> go.Figure:
    """A waterfall for each step from one year to the next: ``steps[before, after][ratio]`` changes Z."""
    before, after = list(steps)[-1]
    change, total = steps[before, after], z[after] - z[before]
    largest = max(change, key=lambda ratio: abs(change[ratio]))
    story = Story(
        name="stability-moves",
        title=SENTENCES["moves_title" if total else "moves_title_flat"].format(
            largest=SENTENCES[largest],
            value=theme.signed(change[largest], 2),
            total=theme.signed(total, 2),
            before=before,
            after=after,
        ),
        subtitle=SENTENCES["moves_sub"].format(first=min(z), last=max(z)),
        source=source,
        key=SENTENCES["moves_key"],
    )
    names = [SENTENCES["step"].format(before=one, after=other) for one, other in steps]
    figure = marks.facets(canvas(story, height=430), names)
    for col, ((one, other), of_step) in enumerate(steps.items(), start=1):
        _waterfall(figure, names[col - 1], z[one], of_step, z[other], col=col)
    figure.update_layout(bargap=0.3)
    return figure


def _waterfall(
    figure: go.Figure,
    name: str,
    start: float,
    changes: Mapping[str, float],
    end: float,
    *,
    col: int,
) -> None:
    places = [SENTENCES["z_before"]]
    bases, lengths, colours, texts = [0.0], [start], [theme.COLOUR["actual"]], [theme.number(start, 2)]
    level = start
    for ratio, change in changes.items():
        places.append(SENTENCES[ratio])
        bases.append(level)
        lengths.append(change)
        colours.append(theme.COLOUR["good" if change > 0 else "bad" if change < 0 else "neutral"])
        texts.append(SENTENCES["raised" if change >= 0 else "lowered"].format(value=theme.signed(change, 2)))
        level += change
    places.append(SENTENCES["z_after"])
    bases.append(0.0)
    lengths.append(end)
    colours.append(theme.COLOUR["actual"])
    texts.append(theme.number(end, 2))
    figure.add_trace(
        go.Bar(
            x=lengths,
            y=places,
            base=bases,
            orientation="h",
            name=name,
            marker={"color": colours},
            customdata=[[text, ""] for text in texts],
            hovertemplate=marks.HOVER_ACROSS,
            meta={"role": "variance"},
        ),
        row=1,
        col=col,
    )
    # The words stand right of the bar's right end, whichever way it runs.
    figure.add_trace(
        go.Scatter(
            x=[max(base, base + length) for base, length in zip(bases, lengths, strict=True)],
            y=places,
            mode="text",
            text=[f" {text}" for text in texts],
            textposition="middle right",
            textfont={"color": colours},
            cliponaxis=False,
            hoverinfo="skip",
            meta={"role": "word"},
        ),
        row=1,
        col=col,
    )
    tops = [max(base, base + length) for base, length in zip(bases, lengths, strict=True)]
    figure.update_xaxes(range=[min(0.0, *bases), max(tops) * 1.35], visible=False, row=1, col=col)
    figure.update_yaxes(autorange="reversed", showgrid=False, ticksuffix=" ", showticklabels=col == 1, row=1, col=col)


def units(
    whole: pd.DataFrame, fractions: pd.DataFrame, class_one_from: float, distress_below: float, *, source: str
) -> go.Figure:
    """Z in both readings of a percentage, each on its own scale, with the borders of the classes."""
    year = int(whole["year"].max())
    readings = {"whole": whole, "fractions": fractions}
    counts = {name: _classes(rows, class_one_from) for name, rows in readings.items()}
    at_last = {name: float(rows["value"].iloc[-1]) for name, rows in readings.items()}
    same = (round(at_last["whole"], 2) >= class_one_from) == (round(at_last["fractions"], 2) >= class_one_from)
    sentences = tuple(
        SENTENCES[sentence].format(
            values=", ".join(theme.number(value, 2) for value in readings[name]["value"]),
            count=counts[name][0],
            total=counts[name][1],
        )
        for name, sentence in (("whole", "units_whole"), ("fractions", "units_fraction"))
    )
    story = Story(
        name="stability-units",
        title=SENTENCES["units_title_same" if same else "units_title"].format(
            whole=theme.number(at_last["whole"], 2), fraction=theme.number(at_last["fractions"], 2), year=year
        ),
        subtitle=SENTENCES["units_sub"].format(first=whole["year"].min(), last=year),
        source=source,
        key=SENTENCES["units_key"].format(
            threshold=theme.number(class_one_from), distress=theme.number(distress_below)
        ),
        notes=sentences,
    )
    figure = marks.facets(canvas(story), [SENTENCES[name] for name in readings])
    for col, (name, rows) in enumerate(readings.items(), start=1):
        marks.bars(figure, rows, role="actual", name=SENTENCES[name], decimals=2, row=1, col=col)
        year_axis(figure, rows["year"], row=1, col=col)
        _, high = value_axis(figure, [*rows["value"], class_one_from], visible=False, row=1, col=col)
        for border, words in ((class_one_from, "class_line"), (distress_below, "distress_line")):
            if border < 0.06 * high:
                continue  # on this scale it would lie on the axis
            crowded = border < 0.2 * high
            figure.add_hline(
                y=border, line={"color": theme.COLOUR["neutral"], "width": 1.5, "dash": "dot"}, row=1, col=col
            )
            figure.add_annotation(
                x=rows["year"].min() - 0.55, y=border, text="" if crowded else SENTENCES[words],
                showarrow=False, xanchor="left", yanchor="bottom" if words == "class_line" else "top",
                font={"size": 12, "color": theme.COLOUR["muted"]}, row=1, col=col,
            )  # fmt: skip
    return figure


def assumed(
    printed: Mapping[str, float],
    assumption: Mapping[str, float],
    *,
    year: int,
    z: tuple[float, float],
    fraction: float,
    class_one_from: float,
    moved: bool,
    notes: Sequence[str],
    source: str,
) -> go.Figure:
    """The terms of Z under an assumption beside those printed for ``year``.

    ``z`` is Z printed and assumed, ``fraction`` the assumed Z with fractions; ``notes`` are the assumptions
    in words, which stand on the chart and on every export of it.
    """
    before, now = z
    known = now == now
    zone = SENTENCES["class_one" if known and round(now, 2) >= class_one_from else "below"]
    title = "assumed_none" if not known else "assumed_up" if moved else "assumed_same"
    figure = canvas(
        Story(
            name="stability-what-if",
            title=SENTENCES[title].format(
                z=theme.number(now, 2),
                change=theme.signed(now - before, 2) if known else "",
                year=year,
                zone=zone,
            ),
            subtitle=SENTENCES["assumed_sub"].format(year=year),
            source=source,
            key=SENTENCES["assumed_key"].format(year=year, fraction=theme.number(fraction, 2)),
            notes=tuple(notes),
        ),
        height=400,
    )
    places = [SENTENCES["z_row"], *(SENTENCES[ratio] for ratio in printed)]
    sides: tuple[tuple[marks.Role, str, list[float]], ...] = (
        ("previous", SENTENCES["printed_year"].format(year=year), [before, *printed.values()]),
        ("forecast", SENTENCES["assumed"], [now, *assumption.values()]),
    )
    for role, name, values in sides:
        rows = pd.DataFrame(
            {
                "place": places,
                "value": values,
                "unit": "",
                "printed": "",
                "status": ["reported" if value == value else "malformed" for value in values],
                "corrected": float("nan"),
                "reason": "",
            }
        )
        marks.bars(figure, rows[rows["value"].notna()], role=role, name=name, at="place", across=True, decimals=2)
    shown = [value for value in (before, now, *printed.values(), *assumption.values()) if value == value]
    low, high = min(0.0, *shown), max(shown)
    figure.update_xaxes(
        range=[low - (0.14 * (high - low) if low < 0 else 0), high + 0.14 * (high - low)], visible=False
    )
    figure.update_yaxes(
        categoryorder="array", categoryarray=places, autorange="reversed", showgrid=False, ticksuffix=" "
    )
    figure.update_layout(barmode="group", bargap=0.28, showlegend=True)
    return figure


def tornado(
    by_percent: Mapping[str, tuple[float, float]],
    by_step: Mapping[str, tuple[float, float]],
    *,
    step: float,
    notes: Sequence[str],
    source: str,
) -> go.Figure:
    """The change of Z by input, ``(input rises, input falls)``, for 1 % and for ``step``, in one order."""
    known = {name: change for name, change in by_percent.items() if all(one == one for one in change)}
    title, words = SENTENCES["tornado_none"], theme.number(step)
    if known:
        largest = max(known, key=lambda name: abs(known[name][0]))
        other = max(known, key=lambda name: abs(by_step[name][0]))
        title = SENTENCES["tornado_title_same" if largest == other else "tornado_title"].format(
            largest=SENTENCES[largest] if largest == other else SENTENCES[largest].lower(),
            value=theme.signed(known[largest][0], 2),
            step=words,
            other=SENTENCES[other].lower(),
            other_value=theme.signed(by_step[other][0], 2),
        )
    story = Story(
        name="stability-sensitivity",
        title=title,
        subtitle=SENTENCES["tornado_sub"].format(step=words),
        source=source,
        key=SENTENCES["tornado_key"],
        notes=tuple(notes),
    )
    figure = marks.facets(canvas(story, height=340), [SENTENCES["by_percent"], SENTENCES["by_step"].format(step=words)])
    order = sorted(known, key=lambda name: max(abs(one) for one in known[name]), reverse=True)
    places = [SENTENCES[name] for name in order]
    for col, (kind, changes) in enumerate((("percent", by_percent), ("step", by_step)), start=1):
        for side, (direction, colour) in enumerate(
            (("more", theme.COLOUR["actual"]), ("less", theme.COLOUR["previous"]))
        ):
            values = [changes[name][side] for name in order]
            texts = [theme.signed(value, 2) for value in values]
            figure.add_trace(
                go.Bar(
                    x=values,
                    y=places,
                    orientation="h",
                    name=SENTENCES[f"{direction}_{kind}"].format(step=words),
                    marker={"color": colour},
                    text=texts,
                    textposition="outside",
                    textangle=0,
                    constraintext="none",
                    cliponaxis=False,
                    textfont={"color": theme.COLOUR["actual" if side == 0 else "muted"]},
                    customdata=[[text, ""] for text in texts],
                    hovertemplate=marks.HOVER_ACROSS,
                    meta={"role": "variance"},
                ),
                row=1,
                col=col,
            )
        reach = 1.5 * max((abs(one) for name in order for one in changes[name]), default=1.0)
        figure.update_xaxes(
            range=[-reach, reach], visible=True, showticklabels=False, showline=False, zeroline=True,
            zerolinecolor=theme.COLOUR["axis"], row=1, col=col,
        )  # fmt: skip
        figure.update_yaxes(
            autorange="reversed", showgrid=False, ticksuffix=" ", showticklabels=col == 1, row=1, col=col
        )
    figure.update_layout(barmode="overlay", bargap=0.35)
    return figure
