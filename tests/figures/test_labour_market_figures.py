"""The charts of the labour market by their data: values, looks, words and table twins."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash import theme
from ktudash.figures import labour_market
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin
from ktudash.store import get_store
from ktudash.topics.labour_market import rules as vacancies

MEASURES = list(vacancies.MEASURES)
INDUSTRIES = list(labour_market.INDUSTRIES)


def cells(figure: go.Figure) -> dict[tuple[str, str], str]:
    table = twin(figure)
    return {
        (row, column): cell.shown
        for row, line in zip(table.rows, table.cells, strict=True)
        for column, cell in zip(table.columns, line, strict=True)
        if cell is not None
    }


def values(figure: go.Figure) -> dict[tuple[str, str], float | None]:
    table = twin(figure)
    return {
        (row, column): cell.value
        for row, line in zip(table.rows, table.cells, strict=True)
        for column, cell in zip(table.columns, line, strict=True)
        if cell is not None
    }


@pytest.fixture(scope="module")
def table_8() -> pd.DataFrame:
    return get_store().frame("regional_vacancies")


@pytest.fixture(scope="module")
def shapes() -> dict[str, Any]:
    text = (get_store().data_dir / "kazakhstan-regions-2020.geojson").read_text(encoding="utf-8")
    return json.loads(text)


def drawn(
    table_8: pd.DataFrame, shapes: dict[str, Any], measure: str, industry: str, chosen: str = ""
) -> tuple[go.Figure, go.Figure]:
    """Map and list of one selection."""
    republic = vacancies.measured(table_8, measure).set_index(["region", "industry"])["value"]
    choice: dict[str, Any] = {
        "measure": measure,
        "industry": industry,
        "republic": float(republic["republic", industry]),
        "chosen": chosen,
        "source": "Table 8",
    }
    ranked = vacancies.ranking(table_8, measure, industry)
    return (
        labour_market.region_map(ranked, shapes, **choice),
        labour_market.ranked_list(ranked, **choice),
    )


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("industry", INDUSTRIES)
def test_map_and_list_say_the_same_of_all_14_regions(
    table_8: pd.DataFrame, shapes: dict[str, Any], measure: str, industry: str
) -> None:
    of_map, of_list = drawn(table_8, shapes, measure, industry)
    assert cells(of_map) == cells(of_list)
    assert values(of_map) == values(of_list)
    assert len(cells(of_map)) == 14
    painted = [
        feature
        for trace in of_map.data
        if trace.type == "choropleth" and trace.visible is None and trace.geojson
        for feature in trace.locations
    ]
    assert len(painted) == len(set(painted)) == 16  # 14 regions and two cities, each once


def test_confidential_none_and_zero_look_different_and_have_no_number(
    table_8: pd.DataFrame, shapes: dict[str, Any]
) -> None:
    figure, _ = drawn(table_8, shapes, "expected_need", "civil_engineering")
    shown, numbers = cells(figure), values(figure)
    name = "Expected need"
    assert (shown["Mangystau", name], numbers["Mangystau", name]) == ("confidential", None)
    assert (shown["Akmola", name], numbers["Akmola", name]) == ("none", None)
    assert numbers["Karaganda", name] == 41
    fills = {
        feature: trace.colorscale[0][1]
        for trace in figure.data
        if trace.type == "choropleth" and trace.geojson
        for feature in trace.locations
    }
    zero = labour_market.SCALE[0]
    assert len({fills["mangystau"], fills["akmola"], zero}) == 3
    legend = [trace.name for trace in figure.data if trace.showlegend]
    assert legend == ["Karaganda, home of the university", "confidential (x)", "none (–)"]
    texts = next(trace for trace in figure.data if trace.type == "scattergeo" and trace.mode == "text").text
    assert "Mangystau<br><b>confidential</b>" in texts
    assert "Akmola<br><b>none</b>" in texts


def test_a_printed_zero_is_a_number(table_8: pd.DataFrame, shapes: dict[str, Any]) -> None:
    figure, ranked = drawn(table_8, shapes, "expected_need", "total")
    assert values(figure)["Kostanay", "Expected need"] == 0
    assert cells(ranked)["Aktobe", "Expected need"] == "0"


def test_hatch_stays_within_its_polygon_and_out_of_its_holes() -> None:
    outer = [(0.0, 0.0), (0.0, 4.0), (4.0, 4.0), (4.0, 0.0)]
    hole = [(1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0)]
    lines = labour_market.hatch_lines([outer, hole], step=0.5)
    assert len(lines) > 10
    for (lon_a, lat_a), (lon_b, lat_b) in lines:
        middle = ((lon_a + lon_b) / 2, (lat_a + lat_b) / 2)
        assert all(-1e-6 <= part <= 4 + 1e-6 for part in middle)
        assert not all(1 < part < 3 for part in middle)


def test_home_is_outlined_in_its_colour_and_the_choice_in_another(
    table_8: pd.DataFrame, shapes: dict[str, Any]
) -> None:
    figure, ranked = drawn(table_8, shapes, "vacant_jobs", "total", "pavlodar")
    outlines = {trace.name: trace.line.color for trace in figure.data if trace.showlegend}
    assert outlines["Karaganda, home of the university"] == theme.COLOUR["home"]
    assert outlines["Pavlodar, chosen"] == theme.COLOUR["actual"]
    colours = {
        place: colour
        for trace in ranked.data
        if trace.meta["role"] == "actual"
        for place, colour in zip(trace.y, trace.marker.color, strict=True)
    }
    assert colours["Karaganda"] == theme.COLOUR["home"]
    assert colours["Pavlodar"] == theme.COLOUR["target"]
    assert colours["Almaty region"] not in (theme.COLOUR["home"], theme.COLOUR["target"])


def test_the_table_of_the_list_is_in_the_order_of_the_bars(table_8: pd.DataFrame, shapes: dict[str, Any]) -> None:
    _, ranked = drawn(table_8, shapes, "vacant_jobs", "total", "pavlodar")
    assert list(twin(ranked).rows) == list(ranked.layout.yaxis.categoryarray)
    assert twin(ranked).rows[:4] == ("Kostanay", "Atyrau", "Pavlodar", "Karaganda")


@pytest.mark.parametrize(
    ("measure", "industry", "chosen", "of_map", "of_list"),
    [
        (
            "vacant_jobs",
            "manufacturing",
            "",
            "Pavlodar, Kostanay and Karaganda have the most vacant jobs in manufacturing",
            "Karaganda is third of fourteen regions",
        ),
        (
            "expected_need",
            "civil_engineering",
            "mangystau",
            "Atyrau, Karaganda and Pavlodar expect to need the most workers in civil engineering",
            "The figure of Mangystau is confidential",
        ),
        (
            "vacant_jobs",
            "passenger_rail",
            "akmola",
            "Only Kyzylorda prints a number above zero for vacant jobs in passenger rail transport",
            "Akmola has none",
        ),
        (
            "expected_need",
            "freight_rail",
            "",
            "No region prints a number above zero for expected need for workers in rail freight",
            "Karaganda has none",
        ),
        (
            "vacant_jobs",
            "mining",
            "turkestan",
            "Kostanay, Aktobe and Akmola have the most vacant jobs in mining and quarrying",
            "Turkestan shares fifth place of the ten regions with a number",
        ),
        (
            "need_per_vacancy",
            "total",
            "",
            "Atyrau, Kyzylorda and Zhambyl expect the most workers per vacant job in all industries",
            "Karaganda is fourth of fourteen regions",
        ),
    ],
)
def test_titles_say_what_the_selection_shows(
    table_8: pd.DataFrame,
    shapes: dict[str, Any],
    measure: str,
    industry: str,
    chosen: str,
    of_map: str,
    of_list: str,
) -> None:
    drawn_map, drawn_list = drawn(table_8, shapes, measure, industry, chosen)
    assert story_of(drawn_map).title == of_map
    assert story_of(drawn_list).title == of_list


def test_hover_tells_share_and_place(table_8: pd.DataFrame, shapes: dict[str, Any]) -> None:
    figure, _ = drawn(table_8, shapes, "vacant_jobs", "manufacturing")
    trace = figure.data[0]
    words = dict(zip(trace.text, trace.customdata, strict=True))["Karaganda"]
    assert words[0] == "520"
    assert (
        words[2]
        == f"9.8{theme.THIN_SPACE}% of the republic’s 5{theme.THIN_SPACE}304<br>Place 3 of 14 regions with a number"
    )


@pytest.mark.parametrize("measure", MEASURES)
def test_the_heatmap_holds_every_cell_of_table_8(table_8: pd.DataFrame, measure: str) -> None:
    rows = vacancies.measured(table_8, measure)
    figure = labour_market.heatmap(
        rows,
        measure=measure,
        regions=vacancies.regions(table_8),
        industries=vacancies.industries(table_8),
        chosen="karaganda",
        industry="mining",
        source="Table 8",
    )
    shown = values(figure)
    assert len(shown) == 15 * 12
    for row in rows.to_dict("records"):
        number = shown[labour_market.region_name(row["region"]), labour_market.industry_name(row["industry"])]
        assert number == (None if pd.isna(row["value"]) else row["value"])
    words = next(trace for trace in figure.data if trace.type == "scatter")
    assert words.text.count("conf.") == (rows["status"] == "suppressed").sum()
    assert words.text.count("–") == (rows["status"] == "none").sum()


def test_the_profile_leads_with_the_largest_and_keeps_the_words(table_8: pd.DataFrame) -> None:
    of_place = table_8[(table_8["region"] == "karaganda") & (table_8["industry"] != "total")]
    figure = labour_market.profile(of_place, region="karaganda", industry="mining", source="Table 8")
    assert story_of(figure).title == "Karaganda: manufacturing leads in vacant jobs and in expected need"
    shown = cells(figure)
    assert shown["Mining", "Vacant jobs"] == "127"
    assert shown["Road freight", "Vacant jobs"] == "confidential"
    assert shown["Road freight", "Expected need"] == "59"
    assert shown["Power supply", "Expected need"] == "none"


def test_bounds_are_words_not_values(table_8: pd.DataFrame) -> None:
    bounds = vacancies.bounds(table_8)
    jobs = labour_market.bounds_chart(bounds, measure="vacant_jobs", source="Table 8")
    need = labour_market.bounds_chart(bounds, measure="expected_need", source="Table 8")
    assert len(cells(jobs)) + len(cells(need)) == 34
    assert cells(jobs)["Karaganda, Road freight", "Bounds"] == "0 or 1 … 172 (column 242, row 172)"
    assert cells(jobs)["Zhambyl, Architecture", "Bounds"] == "0 or 1 (column 1, row 209)"
    assert cells(jobs)["Mangystau, Communication", "Bounds"] == "0 (column 0, row 211)"
    assert cells(need)["Republic, Rail freight", "Bounds"] == "0 or 1 … 652 (column 652)"
    assert story_of(need).title.startswith("9 of 14 confidential figures")
    assert "no hidden figure may be derived" in story_of(need).notes[0]


def test_contradictions_are_said_in_sentences(table_8: pd.DataFrame) -> None:
    groups = labour_market.contradictions(vacancies.region_totals(table_8))
    assert [len(sentences) for _, sentences in groups] == [4, 2, 7]
    space = theme.THIN_SPACE
    assert groups[1][1][0] == (
        f"Karaganda, vacant jobs: total 1{space}631, industries 1{space}389; of the 242 missing, the one"
        " confidential cell can hold at most 172 by the total of its row."
    )


@pytest.mark.parametrize(
    ("point", "region", "industry"),
    [
        ({"location": "almaty_region", "z": 469}, "almaty", None),
        ({"location": "astana"}, None, None),
        ({"x": 841, "y": "Pavlodar"}, "pavlodar", None),
        ({"x": "Mining", "y": "Karaganda"}, "karaganda", "mining"),
        ({"x": "All industries", "y": "Republic"}, "republic", "total"),
        ({"x": 12, "y": "Rail freight"}, None, "freight_rail"),
    ],
)
def test_a_clicked_point_is_a_place(point: dict[str, object], region: str | None, industry: str | None) -> None:
    assert labour_market.place_of(point) == (region, industry)
