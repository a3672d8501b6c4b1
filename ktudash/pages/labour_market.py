"""Labour market: where the vacancies for the university's specialties are, and how far figures carry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import dash
import pandas as pd
from dash import Input, Output, State, dcc, html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.components import topic
from ktudash.components.card import Card, text_card
from ktudash.components.shell import menu, page
from ktudash.figures import labour_market as figures_of
from ktudash.store import get_store
from ktudash.topics.labour_market import rules as vacancies
from ktudash.view import View

PATH: Final = "/labour-market"
MAP_FILE: Final = "kazakhstan-regions-2020.geojson"

#: Charts that choose region and industry when clicked: the card's name and the chart's id on the page.
CLICKABLE: Final = {
    "labour-map": "labour-map-graph",
    "labour-list": "labour-list-graph",
    "labour-heat": "labour-heat-graph",
    "labour-profile": "labour-profile-graph",
}

#: What `markup` keeps of a component beside its children.
ATTRIBUTES: Final = {"className": "class", "title": "title", "scope": "scope", "colSpan": "colspan"}

PRINT: Final = "print"

#: The years that Table 9 counts by industry; 2018 is counted by occupation.
INDUSTRY_YEARS: Final = (2019, 2020)

WORDS: Final = {
    "name": "Labour market",
    "title": "Labour market",
    "lead": "Where the vacancies for the university’s specialties are, what the plan expects until 2025,"
    " and how far its figures carry. Click a region or an industry: the page follows.",
    "measure": "Measure:",
    "industry": "Industry:",
    "region": "Region:",
    "all_regions": "all 14",
    "rows": "Regions sorted by:",
    "columns": "Industries sorted by:",
    "printed_order": "printed order",
    "clash_title": "Printed totals contradict what is printed below them",
    "clash_none": "Printed totals agree with what is printed below them",
    "clash_sub": "Table 8: totals of the regions beside their eleven listed industries",
    "region_totals": "Totals of the regions, printed and computed",
    "region_totals_sub": "Table 8, people: the printed total and the sum of the eleven listed industries",
    "industry_totals": "Totals of the industries, printed and computed",
    "industry_totals_sub": "Table 8, people: the republic as printed and the sum of the 14 regions",
    "totals_foot": "x: confidential cells among the parts. Confidential is no number and is not added. –:"
    " no part has a number.",
    "head_place": "",
    "head_printed": "Printed",
    "head_computed": "Computed",
    "head_difference": "Difference",
    "head_hidden": "x",
    "head_finding": "Reading",
    "hidden_total": "confidential",
    "nothing": "–",
}


def register() -> None:
    """Add the page to the app."""
    dash.register_page(
        __name__,
        path=PATH,
        name=WORDS["name"],
        title=WORDS["name"],
        order=10,
        group="Analyses",
        layout=layout,
    )


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines)
    table_8 = store.frame("regional_vacancies", view.figures)
    regions, industries = vacancies.regions(table_8), vacancies.industries(table_8)
    measure, view = view.choice("measure", vacancies.MEASURES, vacancies.VACANT_JOBS)
    industry, view = view.choice("industry", (vacancies.TOTAL, *industries), vacancies.TOTAL)
    region, view = view.choice("region", ("", *regions), "")
    rows, view = view.choice("rows", (PRINT, vacancies.TOTAL, *industries), vacancies.TOTAL)
    columns, view = view.choice("columns", (PRINT, vacancies.REPUBLIC, *regions), vacancies.REPUBLIC)
    return clickable(
        page(
            view,
            lines=list(store.catalog.lines.values()),
            title=WORDS["title"],
            lead=WORDS["lead"],
            controls=_controls(view, measure, industry, region, rows, columns, regions, industries),
            cards=[
                *_cards(view.figures, measure, industry, region, rows, columns),
                _contradictions(view.figures),
                *_bounds(view.figures, industry, region),
                *_totals(view.figures, region, industry),
                *_rest(view.figures),
            ],
        )
    )


def cards(figures: str) -> tuple[Card, ...]:
    """The charts of the page as it opens, in reading order."""
    first = _cards(figures, vacancies.VACANT_JOBS, vacancies.TOTAL, "", vacancies.TOTAL, vacancies.REPUBLIC)
    return (*first, *_bounds(figures, vacancies.TOTAL, ""), *_rest(figures))


def clickable(component: Component) -> Component:
    """The page with ids on the charts that can be clicked."""
    for node in component._traverse():
        name = getattr(node, "data-card", None)
        if isinstance(node, html.Section) and name in CLICKABLE:
            for graph in node._traverse():
                if isinstance(graph, dcc.Graph):
                    graph.id = CLICKABLE[name]  # type: ignore[attr-defined]
    return component


def markup(content: Any) -> str:
    """Components without behaviour as HTML, every text escaped.

    A table of many cells is drawn at once as one piece; a component each would keep the browser busy.
    """
    if content is None:
        return ""
    if isinstance(content, list | tuple):
        return "".join(markup(part) for part in content)
    if not isinstance(content, Component):
        return escape(str(content))
    tag = type(content).__name__.lower()
    given = {name: getattr(content, name, None) for name in ATTRIBUTES}
    attributes = [f' {ATTRIBUTES[name]}="{escape(str(value))}"' for name, value in given.items() if value]
    return f"<{tag}{''.join(attributes)}>{markup(getattr(content, 'children', None))}</{tag}>"


@dash.callback(
    Output("url", "href", allow_duplicate=True),
    *[Input(graph, "clickData") for graph in CLICKABLE.values()],
    State("url", "href"),
    prevent_initial_call=True,
)
def follow_click(*args: Any) -> Any:
    """A click on a chart opens the link to what was clicked."""
    clicked = dash.ctx.triggered[0]["value"] if dash.ctx.triggered else None
    return chosen_link(args[-1], clicked["points"][0]) if clicked else dash.no_update


def chosen_link(href: str, point: Mapping[str, Any]) -> str:
    """The link to the clicked point's region and industry; what is clicked again is no longer chosen."""
    view = View.parse(PATH, dict(parse_qsl(urlsplit(href).query)), get_store().catalog.lines)
    region, industry = figures_of.place_of(point)
    wanted = {
        "region": "" if region == vacancies.REPUBLIC else region,
        "industry": "" if industry == vacancies.TOTAL else industry,
    }
    changes = {name: value for name, value in wanted.items() if value is not None}
    if changes and all(view.get(name) == value for name, value in changes.items()):
        changes = dict.fromkeys(changes, "")
    return view.href(**changes)


def _controls(
    view: View,
    measure: str,
    industry: str,
    region: str,
    rows: str,
    columns: str,
    regions: tuple[str, ...],
    industries: tuple[str, ...],
) -> list[Component]:
    def link(name: str, value: str, default: str) -> str:
        return view.href(**{name: "" if value == default else value})

    def name_of(value: str) -> str:
        if value == PRINT:
            return WORDS["printed_order"]
        known = figures_of.REGIONS if value in figures_of.REGIONS else figures_of.INDUSTRIES
        return known[value][0]

    def choices(name: str, chosen: str, values: tuple[str, ...], default: str) -> list[tuple[str, str, bool]]:
        return [(name_of(value), link(name, value, default), value == chosen) for value in values]

    return [
        menu(
            WORDS["measure"],
            figures_of.MEASURES[measure][1],
            [
                (words, link("measure", key, vacancies.VACANT_JOBS), key == measure)
                for key, (words, _) in figures_of.MEASURES.items()
            ],
        ),
        menu(
            WORDS["industry"],
            name_of(industry),
            choices("industry", industry, (vacancies.TOTAL, *industries), vacancies.TOTAL),
        ),
        menu(
            WORDS["region"],
            name_of(region) if region else WORDS["all_regions"],
            [
                (WORDS["all_regions"], view.href(region=""), not region),
                *choices("region", region, regions, ""),
            ],
        ),
        menu(
            WORDS["rows"],
            name_of(rows),
            choices("rows", rows, (vacancies.TOTAL, PRINT, *industries), vacancies.TOTAL),
        ),
        menu(
            WORDS["columns"],
            name_of(columns),
            choices("columns", columns, (vacancies.REPUBLIC, PRINT, *regions), vacancies.REPUBLIC),
        ),
    ]


@lru_cache(maxsize=1)
def region_shapes() -> dict[str, Any]:
    """The outlines of the regions before 2022, from the data folder."""
    path = get_store().data_dir / MAP_FILE
    shapes: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return shapes


_LINES: Final = frozenset({"SP-1"})


@lru_cache(maxsize=256)
def _cards(figures: str, measure: str, industry: str, region: str, rows: str, columns: str) -> tuple[Card, ...]:
    store = get_store()
    table_8 = store.frame("regional_vacancies", figures)
    source = store.catalog.source_line("SP-T8")
    ranked = vacancies.ranking(table_8, measure, industry)
    measured = _measured(figures, measure)
    at = measured.set_index(["region", "industry"])["value"]
    choice: dict[str, Any] = {
        "measure": measure,
        "industry": industry,
        "republic": float(at[vacancies.REPUBLIC, industry]),
        "chosen": region,
        "home": vacancies.HOME,
        "source": source,
    }
    place = region or vacancies.REPUBLIC
    of_place = table_8[(table_8["region"] == place) & (table_8["industry"] != vacancies.TOTAL)]
    of_jobs = vacancies.in_order(of_place[of_place["measure"] == vacancies.VACANT_JOBS])
    return (
        Card(figures_of.region_map(ranked, region_shapes(), **choice), 8, _LINES),
        Card(figures_of.ranked_list(ranked, **choice), 4, _LINES),
        Card(
            figures_of.heatmap(
                measured,
                measure=measure,
                regions=_sorted(measured, "region", rows, vacancies.regions(table_8)),
                industries=_sorted(measured, "industry", columns, vacancies.industries(table_8)),
                chosen=region,
                industry=industry,
                home=vacancies.HOME,
                source=source,
            ),
            12,
            _LINES,
        ),
        Card(
            figures_of.profile(
                pd.concat([of_jobs, of_place[of_place["measure"] == vacancies.EXPECTED_NEED]]),
                region=place,
                industry=industry,
                source=source,
            ),
            6,
            _LINES,
        ),
    )


def _sorted(measured: pd.DataFrame, names: str, by: str, printed: tuple[str, ...]) -> tuple[str, ...]:
    """``printed`` sorted by the other dimension's row or column ``by``, unless in printed order."""
    if by == PRINT:
        return printed
    other = "industry" if names == "region" else "region"
    rows = measured[(measured[other] == by) & measured[names].isin(printed)]
    return tuple(vacancies.in_order(rows)[names])


@lru_cache(maxsize=8)
def _measured(figures: str, measure: str) -> pd.DataFrame:
    return vacancies.measured(get_store().frame("regional_vacancies", figures), measure)


@lru_cache(maxsize=2)
def _hidden(figures: str) -> pd.DataFrame:
    return vacancies.bounds(get_store().frame("regional_vacancies", figures))


@lru_cache(maxsize=2)
def _region_totals(figures: str) -> pd.DataFrame:
    return vacancies.region_totals(get_store().frame("regional_vacancies", figures))


@lru_cache(maxsize=2)
def _industry_totals(figures: str) -> pd.DataFrame:
    return vacancies.industry_totals(get_store().frame("regional_vacancies", figures))


@lru_cache(maxsize=2)
def _contradictions(figures: str) -> Component:
    store = get_store()
    groups = figures_of.contradictions(_region_totals(figures))
    said: list[Component] = [
        html.Div([html.B(head), html.Ul([html.Li(sentence) for sentence in sentences])]) for head, sentences in groups
    ]
    if groups:
        said.append(html.P(figures_of.SENTENCES["clash_end"]))
    return text_card(
        WORDS["clash_title" if groups else "clash_none"],
        said,
        subtitle=WORDS["clash_sub"],
        foot=store.catalog.source_line("SP-T8"),
        span=6,
    )


@lru_cache(maxsize=256)
def _bounds(figures: str, industry: str, region: str) -> tuple[Card, ...]:
    bounds, source = _hidden(figures), get_store().catalog.source_line("SP-T8")
    return tuple(
        Card(
            figures_of.bounds_chart(bounds, measure=measure, chosen=region, industry=industry, source=source),
            6,
            _LINES,
        )
        for measure in vacancies.PRINTED_MEASURES
    )


@lru_cache(maxsize=256)
def _totals(figures: str, region: str, industry: str) -> tuple[Component, Component]:
    source = get_store().catalog.source_line("SP-T8")
    regions, industries = figures_of.REGIONS, figures_of.INDUSTRIES
    return (
        _totals_card("region_totals", _region_totals(figures), "region", regions, region, source),
        _totals_card("industry_totals", _industry_totals(figures), "industry", industries, industry, source),
    )


def _totals_card(
    title: str, totals: pd.DataFrame, by: str, names: Mapping[str, tuple[str, ...]], chosen: str, source: str
) -> Component:
    heads = ("head_printed", "head_computed", "head_difference", "head_hidden", "head_finding")
    measures = list(totals["measure"].drop_duplicates())
    groups = html.Tr(
        [
            html.Th(""),
            *[html.Th(figures_of.MEASURES[one][0], colSpan=len(heads), scope="colgroup") for one in measures],
        ]
    )
    columns = html.Tr(
        [
            html.Th(WORDS["head_place"]),
            *[html.Th(WORDS[head], scope="col") for _ in measures for head in heads],
        ]
    )
    body = []
    for key, rows in totals.groupby(by, sort=False):
        name = names[str(key)][0]
        cells: list[Component] = [html.Th(html.B(name) if key == chosen else name, scope="row")]
        for row in rows.to_dict("records"):
            hidden = row["status"] == "suppressed"
            nothing = WORDS["nothing"]
            cells += [
                html.Td(WORDS["hidden_total"] if hidden else theme.number(row["printed"]), className="num"),
                html.Td(theme.number(row["computed"]) if row["known"] else nothing, className="num"),
                html.Td(nothing if hidden else theme.signed(row["difference"]), className="num"),
                html.Td(theme.number(row["hidden"]), className="num"),
                html.Td(figures_of.SENTENCES[f"finding_{row['finding']}"], className="num"),
            ]
        body.append(html.Tr(cells))
    table = html.Table([html.Thead([groups, columns]), html.Tbody(body)], className="table-k")
    return text_card(
        WORDS[title],
        html.Div(dcc.Markdown(markup(table), dangerously_allow_html=True), style={"overflowX": "auto"}),
        subtitle=WORDS[f"{title}_sub"],
        foot=f"{source}. {WORDS['totals_foot']}",
        span=12,
    )


def _rest(figures: str) -> tuple[Card, ...]:
    """Table 9, the figures of the text and the university's own: what no choice of region changes."""
    return tuple(topic.cards(PATH, View(PATH, figures=figures)))
