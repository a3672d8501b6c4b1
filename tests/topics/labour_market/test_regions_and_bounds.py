"""The charts of Table 8 by their data, and the map as Plotly draws it."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from ktudash import geography, registry
from ktudash.chart.model import Chart
from ktudash.drawing import plotly
from ktudash.drawing.plotly.regions import hatch_lines
from ktudash.store import Store
from ktudash.topics.labour_market import names, rules, sums
from ktudash.topics.labour_market.bounds import contradictions
from ktudash.topics.labour_market.clicks import place_of
from ktudash.words import say
from tests.charts import drawn, notes, plain, title

INDUSTRIES = (
    "total", "mining", "manufacturing", "power_supply", "civil_engineering", "passenger_rail", "freight_rail",
    "other_passenger_land", "freight_road", "communication", "programming", "architecture",
)  # fmt: skip


def cells(chart: Chart) -> dict[tuple[str, str], str]:
    return {
        (str(place.name), str(one.name)): plain(point.shown)
        for panel in chart.panels
        for one in panel.series
        for point in one.points
        for place in panel.places
        if place.key == point.place
    }


def numbers(chart: Chart) -> dict[tuple[str, str], float | None]:
    return {(point.place, str(one.name)): point.value for one in chart.series for point in one.points}


@pytest.fixture(scope="module")
def table_8(store: Store) -> pd.DataFrame:
    return store.frame("regional_vacancies")


def test_every_industry_is_listed_here(table_8: pd.DataFrame) -> None:
    assert ("total", *rules.industries(table_8)) == INDUSTRIES


@pytest.mark.parametrize("measure", rules.MEASURES)
@pytest.mark.parametrize("industry", INDUSTRIES)
def test_map_and_list_say_the_same_of_all_14_regions(store: Store, measure: str, industry: str) -> None:
    query = {"measure": measure, "industry": industry}
    of_map, of_list = drawn(store, "labour-map", query=query), drawn(store, "labour-list", query=query)
    assert cells(of_map) == cells(of_list)
    assert numbers(of_map) == numbers(of_list)
    assert len(cells(of_map)) == 14
    painted = [
        feature
        for trace in plotly.figure(of_map)["data"]
        if trace["type"] == "choropleth"
        for feature in trace["locations"]
    ]
    assert len(painted) == len(set(painted)) == 16  # 14 regions and two cities, each once


def test_confidential_none_and_zero_look_different_and_have_no_number(store: Store) -> None:
    chart = drawn(store, "labour-map", query={"measure": "expected_need", "industry": "civil_engineering"})
    shown, values, name = cells(chart), numbers(chart), "Expected need"
    assert (shown["Mangystau", name], values["mangystau", name]) == ("confidential", None)
    assert (shown["Akmola", name], values["akmola", name]) == ("none", None)
    assert values["karaganda", name] == 41
    traces = plotly.figure(chart)["data"]
    fills = {
        feature: trace["colorscale"][0][1]
        for trace in traces
        if trace["type"] == "choropleth"
        for feature in trace["locations"]
    }
    assert len({fills["mangystau"], fills["akmola"], fills["karaganda"]}) == 3
    assert [trace["name"] for trace in traces if trace.get("showlegend")] == [
        "Karaganda, home of the university",
        "confidential (x)",
        "none (–)",
    ]
    (texts,) = [trace["text"] for trace in traces if trace["type"] == "scattergeo" and trace["mode"] == "text"]
    assert "Mangystau<br><b>confidential</b>" in texts
    assert "Akmola<br><b>none</b>" in texts


def test_the_map_asks_for_nothing_from_outside(store: Store) -> None:
    figure = json.dumps(plotly.figure(drawn(store, "labour-map")))
    assert "http" not in figure
    assert '"featureidkey": "id"' in figure


def test_a_printed_zero_is_a_number(store: Store) -> None:
    query = {"measure": "expected_need"}
    assert numbers(drawn(store, "labour-map", query=query))["kostanay", "Expected need"] == 0
    assert cells(drawn(store, "labour-list", query=query))["Aktobe", "Expected need"] == "0"


def test_hatch_stays_within_its_polygon_and_out_of_its_holes() -> None:
    outer = [(0.0, 0.0), (0.0, 4.0), (4.0, 4.0), (4.0, 0.0)]
    hole = [(1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0)]
    lines = hatch_lines([outer, hole], step=0.5)
    assert len(lines) > 10
    for (lon_a, lat_a), (lon_b, lat_b) in lines:
        middle = ((lon_a + lon_b) / 2, (lat_a + lat_b) / 2)
        assert all(-1e-6 <= part <= 4 + 1e-6 for part in middle)
        assert not all(1 < part < 3 for part in middle)


def test_home_is_outlined_in_its_colour_and_the_choice_in_another(store: Store) -> None:
    query = {"region": "pavlodar"}
    of_map, of_list = drawn(store, "labour-map", query=query), drawn(store, "labour-list", query=query)
    assert [(framed.place, framed.name, framed.colour) for framed in of_map.panels[0].framed] == [
        ("karaganda", "Karaganda, home of the university", "home"),
        ("pavlodar", "Pavlodar, chosen", "actual"),
    ]
    colours = {point.place: point.colour for point in next(of_list.series).points}
    assert {key: colour for key, colour in colours.items() if colour} == {"karaganda": "home", "pavlodar": "target"}
    assert next(of_list.series).colour == "part-3"


def test_the_list_is_in_the_order_of_its_numbers(store: Store) -> None:
    places = [place.key for place in drawn(store, "labour-list").panels[0].places]
    assert places[:4] == ["kostanay", "atyrau", "pavlodar", "karaganda"]


@pytest.mark.parametrize(
    ("measure", "industry", "chosen", "of_map", "of_list"),
    [
        (
            "vacant_jobs",
            "manufacturing",
            "",
            "Of the 14 regions, Pavlodar, Kostanay and Karaganda have the most vacant jobs in manufacturing",
            "Karaganda is third of 14 regions by vacant jobs in manufacturing",
        ),
        (
            "expected_need",
            "civil_engineering",
            "mangystau",
            "Of the 9 regions whose figure is not confidential, Atyrau, Karaganda and Pavlodar expect to need"
            " the most workers in civil engineering",
            "Mangystau: no number for expected need for workers in civil engineering, it is confidential",
        ),
        (
            "vacant_jobs",
            "passenger_rail",
            "akmola",
            "Of the 14 regions, only Kyzylorda has a number above zero for vacant jobs in passenger rail transport",
            "Akmola: no number for vacant jobs in passenger rail transport, Table 8 prints a dash",
        ),
        (
            "expected_need",
            "freight_rail",
            "",
            "Table 8 has no region with a number above zero for expected need for workers in rail freight",
            "Karaganda: no number for expected need for workers in rail freight, Table 8 prints a dash",
        ),
        (
            "vacant_jobs",
            "mining",
            "turkestan",
            "Of the 12 regions whose figure is not confidential, Kostanay, Aktobe and Akmola have the most vacant"
            " jobs in mining and quarrying",
            "Turkestan shares fifth place of the 10 regions with a number by vacant jobs in mining and quarrying",
        ),
        (
            "need_per_vacancy",
            "total",
            "",
            "Of the 14 regions, Atyrau, Kyzylorda and Zhambyl expect the most workers per vacant job"
            " in the listed industries",
            "Karaganda is fourth of 14 regions by expected need per vacant job in the listed industries",
        ),
    ],
)
def test_titles_say_what_the_selection_shows(
    store: Store, measure: str, industry: str, chosen: str, of_map: str, of_list: str
) -> None:
    query = {"measure": measure, "industry": industry, "region": chosen}
    assert title(drawn(store, "labour-map", query=query)) == of_map
    assert title(drawn(store, "labour-list", query=query)) == of_list


def test_what_does_not_exist_is_drawn_as_the_default(store: Store) -> None:
    odd = {"measure": "weather", "industry": "magic", "region": "atlantis", "rows": "x", "columns": "y"}
    for name in ("labour-map", "labour-list", "labour-heat", "labour-profile", "labour-bounds-vacant-jobs"):
        assert drawn(store, name, query=odd) == drawn(store, name)


def test_pointing_tells_share_and_place(store: Store) -> None:
    chart = drawn(store, "labour-map", query={"industry": "manufacturing"})
    (point,) = [one for one in next(chart.series).points if one.place == "karaganda"]
    assert point.shown == "520"
    assert plain(point.detail) == "9.8 % of the republic’s 5 304\nPlace 3 of 14 regions with a number"


@pytest.mark.parametrize("measure", rules.MEASURES)
def test_the_heatmap_holds_every_cell_of_table_8(store: Store, table_8: pd.DataFrame, measure: str) -> None:
    query = {"measure": measure, "region": "karaganda", "industry": "mining"}
    chart = drawn(store, "labour-heat", query=query)
    shown = numbers(chart)
    assert len(shown) == 15 * 12
    rows = rules.measured(table_8, measure)
    for row in rows.to_dict("records"):
        value = shown[row["region"], say(names.industry(row["industry"]))]
        assert value == (None if pd.isna(row["value"]) else row["value"])
    labels = [point.label for one in chart.series for point in one.points]
    assert labels.count("x") == (rows["status"] == "suppressed").sum()
    assert labels.count("–") == (rows["status"] == "none").sum()
    assert [one.name for one in chart.series if one.colour == "home"] == ["Mining"]
    assert [framed.place for framed in chart.panels[0].framed] == ["karaganda"]


def test_the_profile_leads_with_the_largest_and_keeps_the_words(store: Store) -> None:
    chart = drawn(store, "labour-profile", query={"region": "karaganda", "industry": "mining"})
    assert title(chart) == (
        "Karaganda: manufacturing has the most vacant jobs and the largest expected need of the listed industries"
    )
    assert "Confidential figures have no place" in plain(chart.story.key)
    shown = cells(chart)
    assert shown["Mining", "Vacant jobs"] == "127"
    assert shown["Road freight", "Vacant jobs"] == "confidential"
    assert shown["Road freight", "Expected need"] == "59"
    assert shown["Power supply", "Expected need"] == "none"


def test_bounds_are_words_not_values(store: Store) -> None:
    jobs, need = drawn(store, "labour-bounds-vacant-jobs"), drawn(store, "labour-bounds-expected-need")
    assert len(cells(jobs)) + len(cells(need)) == 34
    assert cells(jobs)["Karaganda, Road freight", "Bounds"] == "at most 10 (column 10, row 172)"
    assert cells(jobs)["Zhambyl, Architecture", "Bounds"] == "0 (column 0, row 209)"
    assert cells(jobs)["Mangystau, Communication", "Bounds"] == "0 (column 0, row 211)"
    assert cells(need)["Republic, Rail freight", "Bounds"] == "at most 216 (column 216)"
    assert title(need) == (
        "Table 8 hides 14 figures of expected need for workers; by its totals 10 of them could only be zero"
    )
    reading, bounds = notes(need)
    assert reading.startswith("One total of this measure can tell: Karaganda has exactly its land transport more")
    assert reading.endswith("10 of 14 figures could only be zero. Taken as printed, 9 could.")
    assert "Of the 8 totals of this measure that can tell, 5 are more" in notes(jobs)[0]
    assert "no hidden figure may be derived" in bounds


def test_contradictions_are_said_in_sentences(table_8: pd.DataFrame) -> None:
    groups = contradictions(sums.region_totals(table_8))
    assert [len(sentences) for _, sentences in groups] == [6, 3, 1, 7]
    assert plain(say(groups[2][1][0])) == (
        "Karaganda, vacant jobs: total 1 631, industries 1 389; of the 242 more, the one confidential"
        " figure can hold at most 172 by the total of its row; land transport once again would be 222."
    )


@pytest.mark.parametrize(
    ("point", "region", "industry"),
    [
        ({"location": "almaty_region", "z": 469}, "almaty", None),
        ({"location": "astana"}, None, None),
        ({"x": 841, "y": "Pavlodar"}, "pavlodar", None),
        ({"x": "Mining", "y": "Karaganda"}, "karaganda", "mining"),
        ({"x": "Printed total", "y": "Republic"}, "republic", "total"),
        ({"x": 12, "y": "Rail freight"}, None, "freight_rail"),
    ],
)
def test_a_clicked_point_is_a_place(point: dict[str, object], region: str | None, industry: str | None) -> None:
    assert place_of(point) == (region, industry)


def test_every_region_of_table_8_has_its_feature(table_8: pd.DataFrame) -> None:
    assert set(rules.regions(table_8)) == set(geography.FEATURES)


def test_the_page_answers_where_the_vacancies_are_first() -> None:
    """Charts stand in the order in which their modules are imported: the map before the lists of occupations."""
    registry.discover()
    order = [one.name for one in registry.charts("/labour-market")]
    assert order[:6] == [
        "labour-map",
        "labour-list",
        "labour-heat",
        "labour-profile",
        "labour-bounds-vacant-jobs",
        "labour-bounds-expected-need",
    ]
    assert order[-1] == "labour-programmes"
