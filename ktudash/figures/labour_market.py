"""Charts of the labour market: where vacancies are, what an x may hide, what the plan expects until 2025.

The map and the ranked list are drawn from the same ranked rows, so they cannot disagree.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import pandas as pd
import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas

#: A region's name on charts, its name on the map (where room is short), and its feature in the map's file.
REGIONS: Final = {
    "republic": ("Republic", "Republic", ""),
    "akmola": ("Akmola", "Akmola", "akmola"),
    "aktobe": ("Aktobe", "Aktobe", "aktobe"),
    "almaty": ("Almaty region", "Almaty", "almaty_region"),
    "atyrau": ("Atyrau", "Atyrau", "atyrau"),
    "west_kazakhstan": ("West Kazakhstan", "West Kaz.", "west_kazakhstan"),
    "zhambyl": ("Zhambyl", "Zhambyl", "zhambyl"),
    "karaganda": ("Karaganda", "Karaganda", "karaganda"),
    "kostanay": ("Kostanay", "Kostanay", "kostanay"),
    "kyzylorda": ("Kyzylorda", "Kyzylorda", "kyzylorda"),
    "mangystau": ("Mangystau", "Mangystau", "mangystau"),
    "pavlodar": ("Pavlodar", "Pavlodar", "pavlodar"),
    "north_kazakhstan": ("North Kazakhstan", "North Kaz.", "north_kazakhstan"),
    "turkestan": ("Turkestan", "Turkestan", "turkestan"),
    "east_kazakhstan": ("East Kazakhstan", "East Kaz.", "east_kazakhstan"),
}

#: An industry's name on charts, and within a sentence.
INDUSTRIES: Final = {
    "total": ("All industries", "all industries"),
    "mining": ("Mining", "mining and quarrying"),
    "manufacturing": ("Manufacturing", "manufacturing"),
    "power_supply": ("Power supply", "power supply"),
    "civil_engineering": ("Civil engineering", "civil engineering"),
    "passenger_rail": ("Passenger rail", "passenger rail transport"),
    "freight_rail": ("Rail freight", "rail freight"),
    "other_passenger_land": ("Other passenger", "other passenger land transport"),
    "freight_road": ("Road freight", "road freight and transport services"),
    "communication": ("Communication", "communication"),
    "programming": ("Programming", "programming and consulting"),
    "architecture": ("Architecture", "architecture, surveys and technical tests"),
}

#: A measure's name on charts, within a sentence, and as the mark of one cell.
MEASURES: Final = {
    "vacant_jobs": ("Vacant jobs", "vacant jobs"),
    "expected_need": ("Expected need", "expected need for workers"),
    "need_per_vacancy": ("Need per vacancy", "expected need per vacant job"),
}

#: Cities of republican significance: on the map, but without a column in Table 8.
CITIES: Final = {"almaty_city": "Almaty (city)", "astana": "Astana"}

_COUNTS: Final = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen",
)  # fmt: skip
_PLACES: Final = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth",
)  # fmt: skip

SENTENCES: Final = {
    # map
    "map_three_vacant_jobs": "{first}, {second} and {third} have the most vacant jobs in {industry}",
    "map_three_expected_need": "{first}, {second} and {third} expect to need the most workers in {industry}",
    "map_three_need_per_vacancy": "{first}, {second} and {third} expect the most workers per vacant job in {industry}",
    "map_two": "Only {first} and {second} print a number above zero for {measure} in {industry}",
    "map_one": "Only {first} prints a number above zero for {measure} in {industry}",
    "map_zero": "No region prints a number above zero for {measure} in {industry}",
    "map_sub_people": "{measure} in {industry}, people, by region (borders before 2022; Table 8 names no year)",
    "map_sub_ratio": "{measure} in {industry}, by region (borders before 2022; Table 8 names no year)",
    "map_key": "Cities of republican significance (dark) have no column in Table 8.",
    "map_key_total": "All industries: the printed totals, which may contain industries that are not listed."
    " Cities of republican significance (dark) have no column in Table 8.",
    "map_city": "Table 8 has no column for this city.",
    "map_share": "{share} of the republic’s {total}",
    "map_rank": "Place {rank} of {ranked} regions with a number",
    "map_no_share": "The republic’s figure is confidential: no share",
    "map_no_rank": "No share and no place",
    "map_home": "{region}, home of the university",
    "map_chosen": "{region}, chosen",
    "legend_suppressed": "confidential (x)",
    "legend_none": "none (–)",
    # list
    "list_place": "{region} is {place} of fourteen regions",
    "list_place_some": "{region} is {place} of the {count} regions with a number",
    "list_tie": "{region} shares {place} place of fourteen regions",
    "list_tie_some": "{region} shares {place} place of the {count} regions with a number",
    "list_only": "{region} is the only region with a number",
    "list_suppressed": "The figure of {region} is confidential",
    "list_none": "{region} has none",
    "list_sub_people": "{measure} in {industry}, people",
    "list_sub_ratio": "{measure} in {industry}",
    "list_key_home": "Orange: Karaganda.",
    "list_key_chosen": "Orange: Karaganda. Dark blue: {region}, chosen.",
    "list_key_hidden": "Confidential figures have no place and might take any.",
    # heatmap
    "heat_title_vacant_jobs": "{industry} in {region} has the most vacant jobs of any listed cell: {value}",
    "heat_title_expected_need": "{industry} in {region} has the largest expected need of any listed cell: {value}",
    "heat_title_need_per_vacancy": "{industry} in {region} expects {value} workers per vacant job, the most of all",
    "heat_title_nothing": "No region prints a number above zero",
    "heat_sub_people": "{measure} by region and industry, people",
    "heat_sub_ratio": "{measure} by region and industry",
    "heat_key": "Hatched “conf.”: confidential (x), {hidden} of {cells} cells. Dash: none. 0: a printed"
    " zero. Totals as printed, without colour; the colour scale is compressed.",
    "heat_hidden": "conf.",
    "heat_none": "–",
    # profile
    "profile_two": "{region}: most vacant jobs in {jobs}, largest expected need in {need}",
    "profile_same": "{region}: {jobs} leads in vacant jobs and in expected need",
    "profile_jobs": "{region}: most vacant jobs in {jobs}; no industry prints an expected need above zero",
    "profile_none": "{region}: no industry prints a number above zero",
    "profile_sub": "Vacant jobs and expected need by industry, people",
    "profile_key": "Dark blue: the industry chosen. Each measure has its own scale.",
    "profile_key_all": "Each measure has its own scale.",
    # bounds
    "bounds_title": "{zero} of {all} confidential figures of {measure} must be 0, or their total leaves them out",
    "bounds_title_one": "One of {all} confidential figures of {measure} must be 0, or its total leaves it out",
    "bounds_title_open": "The printed totals leave room for each of {all} confidential figures of {measure}",
    "bounds_sub": "{measure}, people: what the printed totals of row and column allow for each x",
    "bounds_name": "Bounds",
    "bounds_key": "Bars end at the upper bound; column, row: what each total leaves. “0 or 1”: 1 if an x"
    " stands for somebody.",
    "bounds_note": "Bounds, not values. They hold only if the totals contain the confidential figures and"
    " nothing else; several totals provably contain more than the listed industries, so no hidden figure"
    " may be derived.",
    "bounds_cell": "{region}, {industry}",
    "bounds_zero": "0",
    "bounds_one": "0 or 1",
    "bounds_range": "0 or 1 … {upper}",
    "bounds_unknown": "no bound",
    "bounds_label": "{range} (column {column}, row {row})",
    "bounds_label_republic": "{range} (column {column})",
    "bounds_why": "The row leaves {row}, the column {column}.",
    "bounds_why_republic": "The column leaves {column}; the row sets no upper bound on the republic itself.",
    "bounds_nothing": "nothing",
    # contradictions
    "clash_without_head": "The printed total is more than all listed industries, and none of them is confidential",
    "clash_without": "{place}, {measure}: total {printed}, industries {computed}, {difference} more.",
    "clash_beyond_head": "The confidential cells cannot hold what the total is more",
    "clash_beyond": "{place}, {measure}: total {printed}, industries {computed}; of the {difference}"
    " missing, the {count} confidential cells can hold at most {carry} by the totals of their rows.",
    "clash_beyond_one": "{place}, {measure}: total {printed}, industries {computed}; of the {difference}"
    " missing, the one confidential cell can hold at most {carry} by the total of its row.",
    "clash_closes_head": "The total is already reached without the confidential cells",
    "clash_closes_one": "{place}, {measure}: the printed figures make up the whole {printed}, yet one cell"
    " is confidential.",
    "clash_closes": "{place}, {measure}: the printed figures make up the whole {printed}, yet {count} cells"
    " are confidential.",
    "clash_short_head": "The industries add up to more than the printed total",
    "clash_short": "{place}, {measure}: total {printed}, industries {computed}.",
    "clash_end": "So a total may contain industries that Table 8 does not list, and may leave confidential"
    " figures out. What an x hides can be bounded, not worked out.",
    # totals tables
    "finding_closes": "adds up",
    "finding_closes_despite_x": "adds up without the x",
    "finding_x_may_carry": "x may hold it",
    "finding_exceeds_beyond_x": "more than x can hold",
    "finding_exceeds_without_x": "more, without any x",
    "finding_falls_short": "less than its parts",
    "finding_no_column": "cities without column",
    "finding_no_column_or_x": "cities, or x",
    "finding_total_hidden": "total confidential",
    # Table 9
    "industries_rose": "{section}: vacancies rose by {percent} in a year, to {now} in {year}",
    "industries_fell": "{section}: vacancies fell by {percent} in a year, to {now} in {year}",
    "industries_still": "{section}: vacancies stayed at {now} in {year}",
    "industries_sub": "Vacancies for specialists with higher education, Karaganda and its region, by"
    " industry, people, {first}-{last}",
    "industries_key": "A row with › is part of the row above it with fewer. Bold: sections with parts.",
    "industries_note": "2018 is not drawn here: it is counted by occupation, {first} and {last} by"
    " industry. One vacancy would stand in both counts, and neither can be turned into the other.",
    "industries_amiss": "The parts printed do not add up to these rows: {rows}.",
    "industries_amiss_row": "{name} {year}, {value} (its parts {parts})",
    "occupations_title": "{count} occupations and groups make up the printed total of {total} of {year}",
    "occupations_off": "The {count} occupations and groups of {year} add up to {sum}; the printed total is {total}",
    "occupations_sub": "Vacancies for specialists with higher education, Karaganda and its region, by"
    " occupation, people, {year}",
    "occupations_key": "Pale: groups. A row with › is part of the row above it with fewer.",
    "occupations_note": "{year} is counted by occupation, the years after by industry: they never stand on one axis.",
    "group": "Group",
    "single": "Occupation",
    "top_title": "{first}: {value} vacancies, the most of any single occupation",
    "top_sub": "The {count} single occupations with most vacancies, Karaganda and its region, people, {year}",
    "top_key": "Groups and their headings are left out.",
    "totals_title": "The printed totals count parents and their parts: counted once, {year} has at most {once}",
    "totals_sub": "Printed TOTAL of Table 9 and two sums of its rows, people",
    "totals_key": "Each year has its own scale: 2018 counts occupations, the others industries.",
    "totals_same": "{year}: the printed total {printed} is the plain sum of all rows, parents and children alike.",
    "totals_repeat": "{year}: all rows add up to {all}; the printed {printed} is reached if {value},"
    " printed for “{parent}” and for its part “{name}”, is counted once.",
    "totals_off": "{year}: all rows add up to {all}, the printed total is {printed}.",
    "totals_once": "“Once” leaves out every row whose parent has a figure; rows may overlap in other ways too.",
    "totals_printed": "printed",
    "totals_all": "all rows",
    "totals_once_bar": "once",
    "totals_row": "TOTAL, {year}",
    # demand
    "demand_title": "{first}, {second} and {third} are to need {share} of the {total} specialists",
    "demand_sub": "Expected need for personnel in the Karaganda region by district, people, {first}-{last},"
    " as far as the text states it",
    "demand_key": "Pale: the total less the districts stated, which are rounded.",
    "demand_note": "{place}: the document prints “{printed}”. Thousands may be meant, but nothing says so;"
    " it is not drawn.",
    "demand_base": "The total extrapolates a survey in which {share} of the enterprises expressed a need.",
    "demand_rest": "Districts not stated",
    "demand_name": "Expected need",
    "district_Karaganda": "Karaganda (city)",
    "shares_title": "{parts}: of what, the plan leaves open",
    "shares_part": "{share} {industry}",
    "shares_sub": "Industries with an increased shortage of personnel, Karaganda region, %, by {year}",
    "shares_note": "The text calls the {share} of manufacturing a share of GDP in the structure of the"
    " economy, so these may not be shares of the need.",
    "shares_name": "Share",
    "need_title": "Higher education is asked for in {share} of the republic’s need",
    "need_sub": "Need for personnel in the republic by education, people, {year}",
    "need_name": "People",
    "need_share": "{people} ({share})",
    "text_title": "The text names {low} to {high} times the vacancies of Table 8",
    "text_sub": "Vacancies in the republic by industry, people: running text beside Table 8",
    "text_note": "Text and table differ in every industry, also when the expected need is added; the"
    " document names no source or year that would explain it.",
    "text_note_some": "Text and table differ; the document names no source or year that would explain it.",
    "text_bar": "Text",
    "text_jobs": "Table 8, vacant jobs",
    "text_need": "Table 8, expected need",
    # programmes
    "programmes_title": "{graduates} graduates in {year}, {places} places planned for {last}: by industry the plan"
    " gives neither",
    "programmes_sub": "Need, graduates and targets where the plan gives both, each with its own scale",
    "programmes_vacancies": "Vacancies, at most",
    "programmes_graduates": "Graduates, all levels",
    "programmes_places": "First-year places",
    "programmes_employed": "Employed in year one, %",
    "programmes_key": "Solid: actual. Outlined: target. Vacancies, in the region: rows of Table 9 counted once, an"
    " upper limit.",
    "programmes_totals": "Table 9 prints totals of {totals}: they count rows and parts of these, so they are not"
    " drawn.",
    "programmes_totals_unlike": "Table 9 prints totals of {totals}: they count rows and parts of these, and not alike"
    " in all years, so they are not drawn.",
    "programmes_total": "{value} for {year}",
    "programmes_note": "Table 8 lists the priority industries of the university’s programmes: that is the"
    " plan’s own premise. Graduates are given by level only, so no industry’s need can be set against its"
    " graduates.",
}

#: Pale to dark for amounts; what has no number never takes a colour of this scale.
SCALE: Final = ("#E1ECF7", "#A9C8E8", "#5B94CF", "#0B5CAD", "#0A2F5C")
HATCHED_GROUND: Final = "#EEF0F3"
HATCH: Final = "#8A94A3"
HATCH_LIGHT: Final = "#C3CAD4"
BAR: Final = theme.PARTS[2]

#: Where a region's label stands on the map: longitude and latitude.
LABELS_AT: Final = {
    "akmola": (69.3, 51.85),
    "aktobe": (58.0, 48.7),
    "almaty": (78.0, 44.9),
    "atyrau": (52.6, 47.5),
    "west_kazakhstan": (51.1, 49.9),
    "zhambyl": (72.2, 44.7),
    "karaganda": (71.0, 48.4),
    "kostanay": (63.9, 51.7),
    "kyzylorda": (63.9, 45.3),
    "mangystau": (53.6, 43.7),
    "pavlodar": (76.3, 52.4),
    "north_kazakhstan": (68.8, 54.2),
    "turkestan": (72.0, 41.4),
    "east_kazakhstan": (81.6, 48.6),
}

#: Too narrow for its label, which stands outside the country beside it.
LABELLED_OUTSIDE: Final = frozenset({"turkestan"})

#: A parallel or meridian is as long as the other at the middle of the country by this factor.
_NARROWING: Final = math.cos(math.radians(48))
_HATCH_STEP: Final = 0.62

GeoJson = Mapping[str, Any]


def _each(rows: pd.DataFrame) -> Iterator[Any]:
    """The rows one by one, as objects with the columns' names (pandas types them as scalars of any kind)."""
    yield from rows.itertuples(index=False)


def _largest(rows: pd.DataFrame) -> pd.Series:
    """The row with the largest number, the first of equal ones."""
    return rows.sort_values("value", ascending=False, kind="stable").iloc[0]


def region_name(region: str) -> str:
    """A region's name as charts write it."""
    return REGIONS[region][0]


def industry_name(industry: str, *, within_sentence: bool = False) -> str:
    """An industry's name on charts, or as it stands within a sentence."""
    return INDUSTRIES[industry][within_sentence]


def place_of(point: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Region and industry of a clicked point of the map, the list, the heatmap or the profile.

    ``None``: the point says nothing of it. ``republic`` and ``total`` stand for no choice.
    """
    by_region = {label: key for key, (label, *_) in REGIONS.items()}
    by_industry = {label: key for key, (label, _) in INDUSTRIES.items()}
    by_feature = {feature: key for key, (*_, feature) in REGIONS.items() if feature}
    if "location" in point:
        return by_feature.get(str(point["location"])), None
    found = [str(point.get(axis)) for axis in ("x", "y")]
    region = next((by_region[label] for label in found if label in by_region), None)
    industry = next((by_industry[label] for label in found if label in by_industry), None)
    return region, industry


def _measure_words(measure: str, industry: str, people: str, ratio: str) -> str:
    words = SENTENCES[ratio if measure == "need_per_vacancy" else people]
    return words.format(measure=MEASURES[measure][0], industry=industry_name(industry, within_sentence=True))


# --- Map and list ----------------------------------------------------------------------------------


def region_map(
    ranked: pd.DataFrame,
    geojson: GeoJson,
    *,
    measure: str,
    industry: str,
    republic: float,
    chosen: str = "",
    home: str = "karaganda",
    source: str,
) -> go.Figure:
    """The map of the 14 regions.

    ``ranked``: rows of ``topics.labour_market.rules.ranking``; ``republic``: its printed figure.

    Numbers take a colour of the scale (a printed zero its palest, with its 0), confidential figures a hatch
    and none stays white; each has its word in the region and its legend. ``chosen`` is outlined.
    """
    figure = canvas(
        Story(
            name="labour-map",
            title=_map_title(ranked, measure, industry),
            subtitle=_measure_words(measure, industry, "map_sub_people", "map_sub_ratio"),
            source=source,
            key=SENTENCES["map_key_total" if industry == "total" else "map_key"],
        ),
        height=470,
    )
    known = ranked[ranked["value"].notna()]
    hidden = ranked[ranked["status"] == "suppressed"]
    none = ranked[ranked["value"].isna() & (ranked["status"] != "suppressed")]
    top = float(known["value"].max()) if len(known) else 0.0
    _regions(figure, known, geojson, measure=measure, republic=republic, top=top)
    _regions(figure, hidden, geojson, measure=measure, republic=republic, fill=HATCHED_GROUND)
    _regions(figure, none, geojson, measure=measure, republic=republic, fill=theme.COLOUR["ground"])
    _hatch(figure, [REGIONS[region][2] for region in hidden["region"]], geojson)
    _cities(figure, geojson)
    for region, words, colour in (
        (home, "map_home", theme.COLOUR["home"]),
        (chosen, "map_chosen", theme.COLOUR["actual"]),
    ):
        if region and (region != home or words == "map_home"):
            _outline(
                figure,
                geojson,
                REGIONS[region][2],
                SENTENCES[words].format(region=region_name(region)),
                colour,
            )
    _map_labels(figure, ranked, measure=measure, top=top)
    _legend(figure, suppressed=len(hidden) > 0, none=len(none) > 0)
    figure.update_layout(
        showlegend=True,
        dragmode=False,
        margin={"l": 0, "r": 0, "t": 4, "b": 4},
        legend={"orientation": "h", "x": 0, "y": 0, "yanchor": "bottom", "traceorder": "normal"},
        geo={
            "visible": False,
            "bgcolor": theme.COLOUR["ground"],
            "domain": {"x": [0, 1], "y": [0.06, 1]},
            "projection": {"type": "conic conformal", "rotation": {"lon": 67}, "parallels": [43, 53]},
            "lonaxis": {"range": [46.3, 87.4]},
            "lataxis": {"range": [40.4, 55.6]},
        },
    )
    return figure


def _map_title(ranked: pd.DataFrame, measure: str, industry: str) -> str:
    first = [region_name(region) for region in ranked.loc[ranked["value"] > 0, "region"]]
    words = {"measure": MEASURES[measure][1], "industry": industry_name(industry, within_sentence=True)}
    if len(first) >= 3:
        return SENTENCES[f"map_three_{measure}"].format(first=first[0], second=first[1], third=first[2], **words)
    if len(first) == 2:
        return SENTENCES["map_two"].format(first=first[0], second=first[1], **words)
    if first:
        return SENTENCES["map_one"].format(first=first[0], **words)
    return SENTENCES["map_zero"].format(**words)


def _features(geojson: GeoJson, ids: Iterable[str]) -> dict[str, Any]:
    wanted = set(ids)
    return {
        "type": "FeatureCollection",
        "features": [one for one in geojson["features"] if one["id"] in wanted],
    }


def _regions(
    figure: go.Figure,
    rows: pd.DataFrame,
    geojson: GeoJson,
    *,
    measure: str,
    republic: float,
    top: float = 1.0,
    fill: str | None = None,
) -> None:
    if rows.empty:
        return
    ids = [REGIONS[region][2] for region in rows["region"]]
    if fill:
        scale: Sequence[Sequence[object]] = [[0, fill], [1, fill]]
    else:
        scale = [[index / (len(SCALE) - 1), colour] for index, colour in enumerate(SCALE)]
    names = [region_name(region) for region in rows["region"]]
    words = [[marks.shown(row), marks.note(row), _place_words(row, measure, republic)] for _, row in rows.iterrows()]
    if fill:
        # Plotly paints a region only if it has a number. What is painted here stands for no number, so it is
        # no data; the table twin reads the cells from a trace that is not drawn.
        figure.add_trace(
            go.Choropleth(
                locations=ids,
                z=[None] * len(rows),
                text=names,
                name=MEASURES[measure][0],
                customdata=words,
                visible=False,
                meta={"role": "gap"},
            )
        )
    figure.add_trace(
        go.Choropleth(
            geojson=_features(geojson, ids),
            featureidkey="id",
            locationmode="geojson-id",
            locations=ids,
            z=[0] * len(rows) if fill else [float(value) for value in rows["value"]],
            zmin=0,
            zmax=top or 1.0,
            colorscale=scale,
            text=names,
            name=MEASURES[measure][0],
            marker={"line": {"color": theme.COLOUR["muted"] if fill else theme.COLOUR["ground"], "width": 1}},
            showscale=not fill and top > 0,
            colorbar={
                "orientation": "v",
                "x": 1,
                "xanchor": "right",
                "y": 0.06,
                "yanchor": "bottom",
                "len": 0.42,
                "thickness": 12,
                "outlinewidth": 0,
                "nticks": 5,
                "tickfont": {"size": 12, "color": theme.COLOUR["muted"]},
            },
            showlegend=False,
            customdata=words,
            hovertemplate="<b>%{text}: %{customdata[0]}</b><br>%{customdata[2]}<extra></extra>",
            meta={"role": "word" if fill else "actual"},
        )
    )


def _place_words(row: pd.Series, measure: str, republic: float) -> str:
    """Share of the republic and rank, for the hover."""
    if pd.isna(row["value"]):
        return "<br>".join((marks.note(row), SENTENCES["map_no_rank"]))
    lines = []
    if not math.isnan(row["share"]):
        share = theme.quantity(row["share"], "%", 1)
        lines.append(SENTENCES["map_share"].format(share=share, total=theme.number(republic)))
    elif measure != "need_per_vacancy" and math.isnan(republic):
        lines.append(SENTENCES["map_no_share"])
    lines.append(SENTENCES["map_rank"].format(rank=theme.number(row["rank"], 0), ranked=row["ranked"]))
    return "<br>".join(lines)


def _rings(geojson: GeoJson, feature: str) -> list[list[tuple[float, float]]]:
    """All rings of a feature, holes included, as longitude and latitude."""
    geometry = next(one["geometry"] for one in geojson["features"] if one["id"] == feature)
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [[(float(point[0]), float(point[1])) for point in ring] for polygon in polygons for ring in polygon]


def hatch_lines(
    rings: Sequence[Sequence[tuple[float, float]]], *, step: float = _HATCH_STEP
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Slanting lines clipped to a polygon (even-odd, so that holes stay free), as pairs of end points.

    Every line satisfies ``latitude − slope · longitude = k · step``; between its crossings with the rings,
    every second piece lies inside.
    """
    slope = _NARROWING
    levels = [lat - slope * lon for ring in rings for lon, lat in ring]
    lines = []
    for k in range(math.ceil(min(levels) / step), math.floor(max(levels) / step) + 1):
        level = k * step + 1e-9
        crossings = []
        for ring in rings:
            for (lon_a, lat_a), (lon_b, lat_b) in zip(ring, [*ring[1:], ring[0]], strict=True):
                a, b = lat_a - slope * lon_a - level, lat_b - slope * lon_b - level
                if (a < 0) != (b < 0):
                    part = a / (a - b)
                    crossings.append((lon_a + part * (lon_b - lon_a), lat_a + part * (lat_b - lat_a)))
        crossings.sort()
        lines += list(zip(crossings[::2], crossings[1::2], strict=True))
    return lines


def _hatch(figure: go.Figure, features: Sequence[str], geojson: GeoJson) -> None:
    lon: list[float | None] = []
    lat: list[float | None] = []
    for feature in features:
        for start, end in hatch_lines(_rings(geojson, feature)):
            lon += [start[0], end[0], None]
            lat += [start[1], end[1], None]
    if lon:
        figure.add_trace(
            go.Scattergeo(
                lon=lon,
                lat=lat,
                mode="lines",
                line={"color": HATCH, "width": 1},
                hoverinfo="skip",
                showlegend=False,
                meta={"role": "word"},
            )
        )


def _cities(figure: go.Figure, geojson: GeoJson) -> None:
    present = [one["id"] for one in geojson["features"] if one["id"] in CITIES]
    if not present:
        return
    colour = theme.COLOUR["muted"]
    figure.add_trace(
        go.Choropleth(
            geojson=_features(geojson, present),
            featureidkey="id",
            locationmode="geojson-id",
            locations=present,
            z=[0] * len(present),
            colorscale=[[0, colour], [1, colour]],
            showscale=False,
            showlegend=False,
            text=[CITIES[city] for city in present],
            marker={"line": {"color": colour, "width": 1}},
            hovertemplate=f"<b>%{{text}}</b><br>{SENTENCES['map_city']}<extra></extra>",
            meta={"role": "word"},
        )
    )


def _outline(figure: go.Figure, geojson: GeoJson, feature: str, name: str, colour: str) -> None:
    lon: list[float | None] = []
    lat: list[float | None] = []
    for ring in _rings(geojson, feature):
        lon += [*[point[0] for point in ring], None]
        lat += [*[point[1] for point in ring], None]
    figure.add_trace(
        go.Scattergeo(
            lon=lon,
            lat=lat,
            mode="lines",
            name=name,
            line={"color": colour, "width": 3},
            hoverinfo="skip",
            showlegend=True,
            meta={"role": "word"},
        )
    )


def _map_labels(figure: go.Figure, ranked: pd.DataFrame, *, measure: str, top: float) -> None:
    """Each region's name with its number or its word, light on dark regions."""
    texts, colours, lon, lat = [], [], [], []
    for _, row in ranked.iterrows():
        words = theme.number(row["value"]) if pd.notna(row["value"]) else marks.shown(row)
        texts.append(f"{REGIONS[row['region']][1]}<br><b>{words}</b>")
        inside = row["region"] not in LABELLED_OUTSIDE
        dark = inside and pd.notna(row["value"]) and top > 0 and row["value"] / top > 0.45
        colours.append(theme.COLOUR["ground" if dark else "actual"])
        lon.append(LABELS_AT[row["region"]][0])
        lat.append(LABELS_AT[row["region"]][1])
    figure.add_trace(
        go.Scattergeo(
            lon=lon,
            lat=lat,
            mode="text",
            text=texts,
            textfont={"size": 12, "color": colours},
            hoverinfo="skip",
            showlegend=False,
            meta={"role": "word"},
        )
    )


def _legend(figure: go.Figure, *, suppressed: bool, none: bool) -> None:
    """Legend entries that a map cannot draw itself: swatches of bars that have no point."""
    swatches = []
    if suppressed:
        pattern = {"shape": "/", "fgcolor": HATCH, "bgcolor": HATCHED_GROUND, "size": 5, "solidity": 0.2}
        swatches.append(
            (
                "legend_suppressed",
                {"color": HATCHED_GROUND, "pattern": pattern, "line": {"color": HATCH, "width": 1}},
            )
        )
    if none:
        swatches.append(
            (
                "legend_none",
                {"color": theme.COLOUR["ground"], "line": {"color": theme.COLOUR["muted"], "width": 1}},
            )
        )
    for words, marker in swatches:
        figure.add_trace(
            go.Bar(
                x=[None],
                y=[None],
                name=SENTENCES[words],
                marker=marker,
                showlegend=True,
                hoverinfo="skip",
                meta={"role": "word"},
            )
        )
    if swatches:
        figure.update_xaxes(visible=False, domain=[0, 0.01])
        figure.update_yaxes(visible=False, domain=[0, 0.01])


def ranked_list(
    ranked: pd.DataFrame,
    *,
    measure: str,
    industry: str,
    republic: float,
    chosen: str = "",
    home: str = "karaganda",
    source: str,
) -> go.Figure:
    """The regions as ranked bars, from the rows of the map; ``home`` is orange, ``chosen`` dark blue."""
    focus = chosen or home
    key = [SENTENCES["list_key_chosen" if chosen and chosen != home else "list_key_home"]]
    if (ranked["status"] == "suppressed").any():
        key.append(SENTENCES["list_key_hidden"])
    figure = canvas(
        Story(
            name="labour-list",
            title=_list_title(ranked, focus),
            subtitle=_measure_words(measure, industry, "list_sub_people", "list_sub_ratio"),
            source=source,
            key=" ".join(key).format(region=region_name(focus)),
        ),
        height=470,
    )
    rows = ranked.assign(place=[region_name(region) for region in ranked["region"]])
    colours = {home: theme.COLOUR["home"], chosen: theme.COLOUR["target"]} | {home: theme.COLOUR["home"]}
    _coloured_bars(figure, rows, colours=colours, by="region", name=MEASURES[measure][0])
    hover = {row["place"]: _place_words(row, measure, republic) for _, row in rows.iterrows()}
    for trace in figure.data:
        if trace.meta["role"] == "actual":
            trace.customdata = [
                [*words[:2], hover[place]] for place, words in zip(trace.y, trace.customdata, strict=True)
            ]
            trace.hovertemplate = "<b>%{y}: %{customdata[0]}</b><br>%{customdata[2]}<extra></extra>"
    figure.update_layout(bargap=0.3, margin={"t": 4, "b": 4})
    return figure


def _list_title(ranked: pd.DataFrame, focus: str) -> str:
    row = ranked[ranked["region"] == focus].iloc[0]
    name = region_name(focus)
    if pd.isna(row["value"]):
        return SENTENCES["list_suppressed" if row["status"] == "suppressed" else "list_none"].format(region=name)
    count = int(row["ranked"])
    if count == 1:
        return SENTENCES["list_only"].format(region=name)
    tie = (ranked["rank"] == row["rank"]).sum() > 1
    words = ("list_tie" if tie else "list_place") + ("" if count == len(ranked) == 14 else "_some")
    return SENTENCES[words].format(region=name, place=_PLACES[int(row["rank"])], count=_COUNTS[count])


def _coloured_bars(
    figure: go.Figure,
    rows: pd.DataFrame,
    *,
    colours: Mapping[str, str],
    by: str,
    name: str,
    label_room: float = 1.24,
    row: int | None = None,
    col: int | None = None,
) -> None:
    """Bars on their side in the order of ``rows`` (column ``place``), some in a colour of their own.

    A confidential figure is a light hatch with its word; other gaps have their word alone.
    """
    high = float(rows["value"].max()) if rows["value"].notna().any() else 0.0
    high = high or 1.0
    marks.bars(figure, rows, role="actual", name=name, at="place", across=True, row=row, col=col)
    drawn = next(trace for trace in reversed(figure.data) if trace.type == "bar")
    fills = [colours.get(key) or BAR for key in rows[by]]
    hollow = rows["corrected"].notna()
    drawn.marker.color = [theme.COLOUR["ground"] if one else fill for one, fill in zip(hollow, fills, strict=True)]
    drawn.marker.line.color = fills
    _hatched_stubs(figure, rows[rows["status"] == "suppressed"]["place"].tolist(), high * 0.06, row=row, col=col)
    figure.update_traces(textfont_color=theme.COLOUR["actual"], selector={"type": "bar"})
    figure.update_layout(barmode="overlay")
    figure.update_xaxes(range=[0, high * label_room], visible=False, row=row, col=col)
    _category_axis(figure, rows["place"].tolist(), row=row, col=col)


def _hatched_stubs(figure: go.Figure, places: list[str], width: float, *, row: int | None, col: int | None) -> None:
    """A short light hatch at every confidential place, and its word moved behind it."""
    if not places:
        return
    word = marks.STATUS_WORDS["suppressed"]
    figure.add_trace(
        go.Bar(
            x=[width] * len(places),
            y=places,
            orientation="h",
            marker={
                "color": HATCHED_GROUND,
                "line": {"color": HATCH_LIGHT, "width": 1},
                "pattern": {
                    "shape": "/",
                    "fgcolor": HATCH,
                    "bgcolor": HATCHED_GROUND,
                    "size": 5,
                    "solidity": 0.2,
                },
            },
            hoverinfo="skip",
            showlegend=False,
            meta={"role": "word"},
        ),
        row=row,
        col=col,
    )
    for trace in figure.data:
        if trace.type == "scatter" and trace.mode == "text" and trace.xaxis == figure.data[-1].xaxis:
            trace.x = [width * 1.1 if text == word else x for x, text in zip(trace.x, trace.text, strict=True)]


def _category_axis(
    figure: go.Figure,
    places: Sequence[str],
    *,
    words: Sequence[str] | None = None,
    row: int | None = None,
    col: int | None = None,
    **axis: object,
) -> None:
    """Names from top to bottom, each written (as ``words`` where given)."""
    figure.update_yaxes(
        type="category",
        categoryorder="array",
        categoryarray=list(places),
        autorange=None,
        range=[len(places) - 0.45, -0.55],
        ticklabelstandoff=6,
        tickvals=list(places),
        ticktext=list(words or places),
        showgrid=False,
        row=row,
        col=col,
        **axis,
    )


# --- Heatmap and profile ---------------------------------------------------------------------------


def heatmap(
    rows: pd.DataFrame,
    *,
    measure: str,
    regions: Sequence[str],
    industries: Sequence[str],
    chosen: str = "",
    industry: str = "total",
    home: str = "karaganda",
    source: str,
) -> go.Figure:
    """Regions by industries in the given orders, with the printed totals of both, which take no colour.

    ``rows``: one measure (``topics.labour_market.rules.measured``). The chosen region and industry are framed.
    """
    table: dict[tuple[str, str], Any] = {(row["region"], row["industry"]): row for row in rows.to_dict("records")}
    body = rows[rows["region"].isin(regions) & rows["industry"].isin(industries)]
    hidden = int((body["status"] == "suppressed").sum())
    figure = canvas(
        Story(
            name="labour-heat",
            title=_heat_title(body, measure),
            subtitle=_measure_words(measure, "total", "heat_sub_people", "heat_sub_ratio"),
            source=source,
            key=SENTENCES["heat_key"].format(hidden=hidden, cells=len(body)),
        ),
        height=520,
    )
    down, across = ["republic", *regions], ["total", *industries]
    high = float(body["value"].max()) if body["value"].notna().any() else 1.0
    stops = [(index / (len(SCALE) - 1)) ** 2 for index in range(len(SCALE))]
    colour = [[stop, shade] for stop, shade in zip(stops, SCALE, strict=True)]
    flat = [[0, theme.COLOUR["page"]], [1, theme.COLOUR["page"]]]
    for ys, xs, scale in (
        (["republic"], across, flat),
        (list(regions), ["total"], flat),
        (list(regions), list(industries), colour),
    ):
        cells = [[table[y, x] for x in xs] for y in ys]
        figure.add_trace(
            go.Heatmap(
                x=[industry_name(x) for x in xs],
                y=[region_name(y) for y in ys],
                z=[[None if pd.isna(cell["value"]) else float(cell["value"]) for cell in line] for line in cells],
                zmin=0,
                zmax=high or 1.0,
                colorscale=scale,
                showscale=False,
                xgap=2,
                ygap=2,
                name=MEASURES[measure][0],
                customdata=[[[marks.shown(cell), marks.note(cell)] for cell in line] for line in cells],
                hovertemplate="<b>%{customdata[0]}</b><br>%{y}, %{x}<br>%{customdata[1]}<extra></extra>",
                meta={"role": "total" if scale is flat else "actual"},
            )
        )
    _heat_words(figure, table, down, across, dark_from=high * 0.45**2)
    _heat_frames(figure, down, across, chosen, industry)
    figure.update_xaxes(
        type="category",
        categoryorder="array",
        categoryarray=[industry_name(x) for x in across],
        side="top",
        showline=False,
        tickangle=-30,
        range=[-0.5, len(across) - 0.5],
        automargin=False,
    )
    words = [f"<b>{region_name(y)}</b>" if y in ("republic", home) else region_name(y) for y in down]
    _category_axis(figure, [region_name(y) for y in down], words=words)
    figure.update_yaxes(range=[len(down) - 0.5, -0.5])
    figure.update_layout(margin={"t": 74, "r": 52})
    return figure


def _heat_title(body: pd.DataFrame, measure: str) -> str:
    if not (body["value"] > 0).any():
        return SENTENCES["heat_title_nothing"]
    top = _largest(body)
    return SENTENCES[f"heat_title_{measure}"].format(
        industry=industry_name(top["industry"]),
        region=region_name(top["region"]),
        value=theme.number(top["value"]),
    )


def _heat_words(
    figure: go.Figure,
    table: Mapping[tuple[str, str], Any],
    down: Sequence[str],
    across: Sequence[str],
    *,
    dark_from: float,
) -> None:
    """The number or the word of every cell, light on dark ones, and a hatch behind the confidential ones."""
    xs, ys, texts, colours, strokes = [], [], [], [], []
    for j, region in enumerate(down):
        for i, industry in enumerate(across):
            cell = table[region, industry]
            xs.append(industry_name(industry))
            ys.append(region_name(region))
            if pd.isna(cell["value"]):
                hidden = cell["status"] == "suppressed"
                texts.append(SENTENCES["heat_hidden" if hidden else "heat_none"])
                colours.append(theme.COLOUR["muted"])
                strokes += _strokes(i, j) if hidden else []
                continue
            texts.append(theme.number(cell["value"]))
            dark = cell["value"] > dark_from and region != "republic" and industry != "total"
            colours.append(theme.COLOUR["ground" if dark else "actual"])
    if strokes:
        line = {"color": HATCH_LIGHT, "width": 1}
        figure.add_shape(type="path", path=" ".join(strokes), layer="below", line=line)
    figure.add_trace(
        go.Scatter(
            x=xs,
            y=ys,
            mode="text",
            text=texts,
            hoverinfo="skip",
            showlegend=False,
            textfont={"size": 12, "color": colours},
            meta={"role": "word"},
        )
    )


def _strokes(i: int, j: int, *, pieces: int = 4) -> list[str]:
    """Slanting strokes within the cell at column ``i`` and row ``j``, as pieces of a path."""
    half = 0.46
    strokes = []
    for k in range(-pieces + 1, pieces):
        shift = k / pieces * 2 * half
        left, right = max(-half, shift - half), min(half, shift + half)
        strokes.append(
            f"M{i + left:.3f},{j + (half - (left - shift + half)):.3f}"
            f"L{i + right:.3f},{j + (half - (right - shift + half)):.3f}"
        )
    return strokes


def _heat_frames(figure: go.Figure, down: Sequence[str], across: Sequence[str], chosen: str, industry: str) -> None:
    frame = {"color": theme.COLOUR["home"], "width": 2}
    if chosen in down and chosen:
        j = down.index(chosen)
        figure.add_shape(type="rect", x0=-0.5, x1=len(across) - 0.5, y0=j - 0.5, y1=j + 0.5, line=frame)
    if industry in across and industry != "total":
        i = across.index(industry)
        figure.add_shape(type="rect", x0=i - 0.5, x1=i + 0.5, y0=-0.5, y1=len(down) - 0.5, line=frame)


def profile(rows: pd.DataFrame, *, region: str, industry: str = "total", source: str) -> go.Figure:
    """One region's (or the republic's) industries: vacant jobs and expected need side by side, own scales.

    ``rows``: Table 8 of the region without its total, in the order to be drawn; a column ``industry``.
    """
    jobs = rows[rows["measure"] == "vacant_jobs"]
    need = rows[rows["measure"] == "expected_need"].set_index("industry").loc[jobs["industry"]].reset_index()
    best = {
        name: industry_name(_largest(of)["industry"], within_sentence=True)
        for name, of in (("jobs", jobs), ("need", need))
        if (of["value"] > 0).any()
    }
    if "need" in best and "jobs" in best:
        key = "profile_same" if best["need"] == best["jobs"] else "profile_two"
    else:
        key = "profile_jobs" if "jobs" in best else "profile_none"
    figure = canvas(
        Story(
            name="labour-profile",
            title=SENTENCES[key].format(region=region_name(region), **best),
            subtitle=SENTENCES["profile_sub"],
            source=source,
            key=SENTENCES["profile_key" if industry != "total" else "profile_key_all"],
        ),
        height=560,
    )
    figure = marks.facets(figure, [MEASURES["vacant_jobs"][0], MEASURES["expected_need"][0]])
    for column, of in enumerate((jobs, need), start=1):
        placed = of.assign(place=[industry_name(one) for one in of["industry"]])
        colours = {industry: theme.COLOUR["target"]} if industry != "total" else {}
        _coloured_bars(
            figure,
            placed,
            colours=colours,
            by="industry",
            name=MEASURES[of["measure"].iloc[0]][0],
            label_room=1.4,
            row=1,
            col=column,
        )
    figure.update_yaxes(showticklabels=False, col=2)
    figure.update_layout(bargap=0.35)
    return figure


# --- What the x may hide ---------------------------------------------------------------------------


def bound_words(lower: int, upper: float) -> str:
    """A confidential figure's bounds in words: ``0``, ``0 or 1``, ``0 or 1 … 124``."""
    if math.isnan(upper):
        return SENTENCES["bounds_unknown"]
    if lower == 0:
        return SENTENCES["bounds_zero"]
    return SENTENCES["bounds_one"] if upper == 1 else SENTENCES["bounds_range"].format(upper=theme.number(upper))


def bounds_chart(
    bounds: pd.DataFrame, *, measure: str, chosen: str = "", industry: str = "total", source: str
) -> go.Figure:
    """The bounds of every confidential cell of one measure; those of the choice are dark blue."""
    rows = bounds[bounds["measure"] == measure].sort_values("upper", ascending=False, kind="stable")
    zero = int((rows["upper"] == 0).sum())
    title = SENTENCES["bounds_title" if zero > 1 else "bounds_title_one" if zero else "bounds_title_open"]
    figure = canvas(
        Story(
            name=f"labour-bounds-{measure.replace('_', '-')}",
            title=title.format(zero=zero, all=len(rows), measure=MEASURES[measure][1]),
            subtitle=SENTENCES["bounds_sub"].format(measure=MEASURES[measure][0]),
            source=source,
            key=SENTENCES["bounds_key"],
            notes=(SENTENCES["bounds_note"],),
        ),
        height=500,
    )
    cells = rows.to_dict("records")
    places = [
        SENTENCES["bounds_cell"].format(region=region_name(cell["region"]), industry=industry_name(cell["industry"]))
        for cell in cells
    ]
    some = bool(chosen) or industry != "total"
    mine = [some and chosen in ("", cell["region"]) and industry in ("total", cell["industry"]) for cell in cells]
    ink = [theme.COLOUR["target"] if one else HATCH for one in mine]
    figure.add_trace(
        go.Bar(
            x=[None if math.isnan(cell["upper"]) else float(cell["upper"]) for cell in cells],
            y=places,
            orientation="h",
            name=SENTENCES["bounds_name"],
            marker={
                "color": HATCHED_GROUND,
                "line": {"color": ink, "width": 1},
                "pattern": {
                    "shape": "/",
                    "size": 5,
                    "solidity": 0.25,
                    "bgcolor": HATCHED_GROUND,
                    "fgcolor": ink,
                },
            },
            text=[_bound_label(cell) for cell in cells],
            textposition="outside",
            textfont={"color": [theme.COLOUR["target" if one else "actual"] for one in mine], "size": 12},
            constraintext="none",
            cliponaxis=False,
            customdata=[[_bound_label(cell), "", _bound_why(cell)] for cell in cells],
            hovertemplate="<b>%{customdata[0]}</b><br>%{y}<br>%{customdata[2]}<extra></extra>",
            meta={"role": "bound"},
        )
    )
    figure.update_xaxes(range=[0, (float(rows["upper"].max()) or 1.0) * 2.7], visible=False)
    _category_axis(figure, places)
    figure.update_layout(bargap=0.4, margin={"t": 4})
    return figure


def _bound_label(row: Mapping[Hashable, Any]) -> str:
    """The bounds of one cell, and what column and row leave for it."""
    label = SENTENCES["bounds_label_republic" if math.isnan(row["row_left"]) else "bounds_label"]
    return label.format(
        range=bound_words(int(row["lower"]), row["upper"]),
        column=theme.number(row["column_left"]),
        row=theme.number(row["row_left"]),
    )


def _bound_why(row: Mapping[Hashable, Any]) -> str:
    words = {
        name: theme.number(left) if left else SENTENCES["bounds_nothing"]
        for name, left in (("row", row["row_left"]), ("column", row["column_left"]))
    }
    return SENTENCES["bounds_why_republic" if math.isnan(row["row_left"]) else "bounds_why"].format(**words)


def contradictions(totals: pd.DataFrame) -> list[tuple[str, list[str]]]:
    """Where printed totals and printed figures of Table 8 cannot be squared: ``(heading, sentences)``.

    ``totals``: rows of ``topics.labour_market.rules.region_totals``.
    """
    groups = []
    for finding, head, words in (
        ("exceeds_without_x", "clash_without_head", "clash_without"),
        ("exceeds_beyond_x", "clash_beyond_head", "clash_beyond"),
        ("closes_despite_x", "clash_closes_head", "clash_closes"),
        ("falls_short", "clash_short_head", "clash_short"),
    ):
        rows = totals[totals["finding"] == finding]
        if rows.empty:
            continue
        sentences = []
        for row in rows.to_dict("records"):
            one = f"{words}_one" if row["hidden"] == 1 else words
            sentences.append(
                SENTENCES.get(one, SENTENCES[words]).format(
                    place=region_name(row["region"]),
                    measure=MEASURES[row["measure"]][1],
                    printed=theme.number(row["printed"]),
                    computed=theme.number(row["computed"]),
                    difference=theme.number(row["difference"]),
                    carry=theme.number(row["carry"]),
                    count=_COUNTS[row["hidden"]],
                )
            )
        groups.append((SENTENCES[head], sentences))
    return groups
