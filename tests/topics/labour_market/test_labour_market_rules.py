"""What the printed totals of Tables 8 and 9 allow, on small tables worked by hand and on the real ones."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.store import get_store
from ktudash.topics.labour_market import rules as vacancies
from ktudash.topics.labour_market import sums

NAN = float("nan")


def regional(table: dict[str, dict[str, object]], measure: str = "vacant_jobs") -> pd.DataFrame:
    """Rows of Table 8 from ``{industry: {region: number, "x" or "-"}}``."""
    rows = []
    for industry, cells in table.items():
        for region, cell in cells.items():
            status = {"x": "suppressed", "-": "none"}.get(str(cell), "reported")
            rows.append(
                {
                    "industry": industry,
                    "region": region,
                    "measure": measure,
                    "value": float(str(cell)) if status == "reported" else NAN,
                    "unit": "people",
                    "printed": str(cell),
                    "status": status,
                    "corrected": NAN,
                }
            )
    return pd.DataFrame(rows)


#: Two regions, three industries. Mining: 20 − 5 = 15 left for the x; region b: 30 − 5 − 9 = 16 left.
SMALL = {
    "mining": {"republic": 20, "a": 5, "b": "x"},
    "manufacturing": {"republic": 40, "a": 10, "b": 5},
    "power_supply": {"republic": 9, "a": "-", "b": 9},
    "total": {"republic": 69, "a": 15, "b": 30},
}


def test_an_x_is_bounded_by_the_smaller_of_what_row_and_column_leave() -> None:
    cell = sums.bounds(regional(SMALL)).iloc[0]
    assert (cell["industry"], cell["region"]) == ("mining", "b")
    assert (cell["row_left"], cell["column_left"], cell["upper"]) == (15, 16, 15)


def test_an_x_of_the_republic_has_no_bound_from_its_row() -> None:
    table = {**SMALL, "mining": {"republic": "x", "a": 5, "b": "-"}}
    cell = sums.bounds(regional(table)).iloc[0]
    assert math.isnan(cell["row_left"])
    assert (cell["column_left"], cell["upper"]) == (20, 20)


def test_an_x_for_which_the_total_leaves_nothing_can_only_be_zero() -> None:
    table = {**SMALL, "total": {"republic": 69, "a": 15, "b": 14}}
    cell = sums.bounds(regional(table)).iloc[0]
    assert cell["upper"] == 0


def test_land_transport_is_taken_off_a_column_once_more() -> None:
    table = {
        **SMALL,
        "freight_rail": {"republic": 90, "a": 1, "b": 4},
        "total": {"republic": 159, "a": 17, "b": 14 + 4 + 9},  # b: 9 more, 4 of them land transport again
    }
    cell = sums.bounds(regional(table)).iloc[0]
    assert (cell["column_printed"], cell["column_left"], cell["upper"], cell["upper_printed"]) == (9, 5, 5, 9)


def test_a_hidden_figure_of_land_transport_has_half_the_room() -> None:
    table = {
        **SMALL,
        "mining": {"republic": 20, "a": 5, "b": 6},
        "freight_rail": {"republic": 90, "a": 1, "b": 4},
        "freight_road": {"republic": 90, "a": 1, "b": "x"},
        "total": {"republic": 249, "a": 18, "b": 20 + 4 + 4 + 9},  # 9 left for an x that the total holds twice
    }
    cell = sums.bounds(regional(table)).iloc[0]
    assert (cell["column_printed"], cell["column_left"]) == (13, 4)


def test_a_total_without_room_for_a_second_count_keeps_its_bound() -> None:
    table = {
        **SMALL,
        "freight_rail": {"republic": 90, "a": 1, "b": 4},
        "total": {"republic": 159, "a": 17, "b": 14 + 4 + 3},
    }
    assert sums.bounds(regional(table)).iloc[0]["column_left"] == 3


@pytest.mark.parametrize(
    ("total_of_b", "mining_in_b", "finding"),
    [
        (29, "x", "x_may_carry"),  # 15 missing, the x can hold 15
        (30, "x", "exceeds_beyond_x"),  # 16 missing, the x can hold 15
        (14, "x", "closes_despite_x"),
        (17, 3, "closes"),
        (19, 3, "exceeds_without_x"),
        (16, 3, "falls_short"),
        ("x", 3, "total_hidden"),
    ],
)
def test_a_total_is_held_against_its_parts(total_of_b: object, mining_in_b: object, finding: str) -> None:
    table = {
        **SMALL,
        "mining": {"republic": 20, "a": 5, "b": mining_in_b},
        "total": {"republic": 69, "a": 15, "b": total_of_b},
    }
    totals = sums.region_totals(regional(table)).set_index("region")
    assert totals.loc["b", "finding"] == finding
    assert totals.loc["a", "finding"] == "closes"


def test_a_total_that_holds_land_transport_twice_is_known_only_where_none_of_it_is_hidden() -> None:
    table = {
        **SMALL,
        "mining": {"republic": 20, "a": 5, "b": 6},
        "freight_rail": {"republic": 90, "a": 3, "b": 4},
        "freight_road": {"republic": 90, "a": "x", "b": "-"},
        "total": {"republic": 249, "a": 15 + 3 + 3, "b": 20 + 4 + 4},
    }
    totals = sums.region_totals(regional(table))
    findings = totals.set_index("region")["finding"]
    assert findings[["a", "b"]].to_dict() == {"a": "x_may_carry", "b": "land_twice"}
    assert sums.land_twice(totals, "vacant_jobs") == (["b"], 2)  # the republic tells too, and does not agree


def test_need_per_vacancy_is_a_number_only_where_both_are() -> None:
    jobs = {"mining": {"republic": 20, "a": 8, "b": "x", "c": 4, "d": 5, "e": "-"}}
    need = {"mining": {"republic": 5, "a": 2, "b": 1, "c": "-", "d": 0, "e": "-"}}
    frame = pd.concat([regional(jobs), regional(need, "expected_need")], ignore_index=True)
    ratio = vacancies.measured(frame, vacancies.NEED_PER_VACANCY).set_index("region")
    assert ratio.loc["a", "value"] == 0.25
    assert ratio.loc["a", "printed"] == "2 / 8"
    assert ratio.loc["d", "value"] == 0
    assert ratio["status"].to_dict() == {
        "republic": "reported",
        "a": "reported",
        "b": "suppressed",
        "c": "none",
        "d": "reported",
        "e": "none",
    }


def test_ranking_gives_shares_and_places_to_numbers_only() -> None:
    cells = {"republic": 40, "a": "x", "b": 10, "c": "-", "d": 20, "e": 10, "f": 0}
    ranked = vacancies.ranking(regional({"mining": cells}), "vacant_jobs", "mining")
    assert ranked["region"].tolist() == ["d", "b", "e", "f", "a", "c"]
    assert ranked["rank"].tolist()[:4] == [1, 2, 2, 4]
    assert ranked["rank"].tail(2).isna().all()
    assert ranked["share"].tolist()[:4] == [50, 25, 25, 0]
    assert ranked["ranked"].unique().tolist() == [4]


def test_without_a_number_of_the_republic_there_is_no_share() -> None:
    ranked = vacancies.ranking(regional({"mining": {"republic": "x", "a": 3, "b": "-"}}), "vacant_jobs", "mining")
    assert ranked["share"].isna().all()
    assert ranked["rank"].iloc[0] == 1


def outline(rows: list[tuple[str, int, str, float]], total: float) -> pd.DataFrame:
    """Rows of Table 9 for 2019: ``(name, depth, parent, value)``."""
    cells = [
        {"kind": "industry", "name": name, "depth": depth, "parent": parent, "value": value}
        for name, depth, parent, value in rows
    ]
    cells.append({"kind": "total", "name": "TOTAL:", "depth": 0, "parent": "", "value": total})
    parents = {parent for _, _, parent, _ in rows}
    return pd.DataFrame(
        [
            {**cell, "year": 2019, "cell": f"Table 9!E{line}", "is_total": cell["name"] in parents}
            for line, cell in enumerate(cells, start=6)
        ]
    )


def test_a_row_is_not_counted_beside_its_parent_but_replaces_one_without_a_figure() -> None:
    frame = outline([("A", 0, "", 10), ("a", 1, "A", 6), ("B", 0, "", NAN), ("b", 1, "B", 4), ("bb", 2, "b", 3)], 23)
    row = vacancies.outline_totals(frame).iloc[0]
    assert (row["all_rows"], row["once"], row["repeated"]) == (23, 14, "")


def test_a_total_that_closes_when_a_repeated_figure_is_left_out_names_the_row() -> None:
    row = vacancies.outline_totals(outline([("A", 0, "", 10), ("a", 1, "A", 10), ("b", 2, "a", 4)], 14)).iloc[0]
    assert (row["all_rows"], row["repeated"]) == (24, "a")


def test_a_lost_cell_has_no_sum() -> None:
    rows = pd.DataFrame(
        {
            "year": [2020, 2020],
            "value": [5.0, NAN],
            "status": ["reported", "lost"],
            "printed": ["5", "(lost)"],
            "unit": "people",
            "cell": ["T!A1", "T!A2"],
        }
    )
    with pytest.raises(ValueError, match="T!A2"):
        vacancies.yearly_sums(rows)


# --- The plan itself, worked by hand from SP 604-615 and 623-693 ----------------------------------------


def test_table_8_the_contradictions_of_the_plan() -> None:
    totals = sums.region_totals(get_store().frame("regional_vacancies"))
    by = totals.set_index(["region", "measure"])
    without = totals[totals["finding"] == "exceeds_without_x"]
    found = {
        (row["region"], row["measure"]): row["difference"] for row in without.to_dict("records")
    }  # total less the eleven industries
    assert found == {
        ("republic", "vacant_jobs"): 20324 - 16444,
        ("aktobe", "vacant_jobs"): 231,
        ("almaty", "expected_need"): 5,
    }
    jobs = by.loc[("karaganda", "vacant_jobs")]
    assert (jobs["difference"], jobs["carry"], jobs["finding"]) == (242, 220 - 48, "exceeds_beyond_x")
    again = totals[totals["finding"] == "land_twice"]
    assert {(row["region"], row["measure"]): row["difference"] for row in again.to_dict("records")} == {
        ("akmola", "vacant_jobs"): 28,
        ("zhambyl", "vacant_jobs"): 1,
        ("karaganda", "expected_need"): 80 + 59,
        ("kyzylorda", "vacant_jobs"): 55 + 4,
        ("pavlodar", "vacant_jobs"): 183 + 130,
        ("turkestan", "vacant_jobs"): 48,
    }
    # Of those that could tell, Kostanay, Aktobe and the republic leave more than land transport.
    regions = ["akmola", "zhambyl", "kyzylorda", "pavlodar", "turkestan"]
    assert sums.land_twice(totals, "vacant_jobs") == (regions, 8)
    assert sums.land_twice(totals, "expected_need") == (["karaganda"], 1)
    closed = totals[totals["finding"] == "closes_despite_x"]
    assert len(closed) == 7
    assert not (totals["finding"] == "falls_short").any()


def test_table_8_every_x_is_bounded() -> None:
    bounds = sums.bounds(get_store().frame("regional_vacancies")).set_index(["industry", "region", "measure"])
    assert len(bounds) == 34
    assert bounds["upper"].notna().all()
    assert (bounds["upper_printed"] == 0).sum() == 11
    assert (bounds["upper"] == 0).sum() == 17
    # Mining: 1 982 less 1 791; Almaty region: 469 less 467.
    assert bounds.loc[("mining", "almaty", "vacant_jobs"), "upper"] == 2
    # Mining leaves 191; Pavlodar's column is 313 more than its industries, and 313 is its land transport.
    assert bounds.loc[("mining", "pavlodar", "vacant_jobs"), "row_left"] == 191
    assert bounds.loc[("mining", "pavlodar", "vacant_jobs"), "upper_printed"] == 191
    assert bounds.loc[("mining", "pavlodar", "vacant_jobs"), "upper"] == 0
    # Karaganda's column leaves 242, less its land transport 222: 20 for an x that the total holds twice.
    assert bounds.loc[("freight_road", "karaganda", "vacant_jobs"), "upper"] == 10


def test_table_8_the_republic_is_never_less_than_its_regions() -> None:
    totals = sums.industry_totals(get_store().frame("regional_vacancies")).set_index(["industry", "measure"])
    assert totals.loc[("mining", "expected_need"), "finding"] == "closes"
    assert totals.loc[("manufacturing", "vacant_jobs"), "difference"] == 5304 - 3908
    assert (totals["finding"] == "total_hidden").sum() == 2
    assert not (totals["finding"] == "falls_short").any()


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_table_9_totals_are_plain_sums(figures: str) -> None:
    totals = vacancies.outline_totals(get_store().frame("occupation_vacancies", figures)).set_index("year")
    assert totals["printed"].to_dict() == {2018: 6564, 2019: 3152, 2020: 4318}
    assert totals["all_rows"].to_dict() == {2018: 6564, 2019: 3152 + 515, 2020: 4318}
    assert totals["repeated"].to_dict() == {
        2018: "",
        2019: "Land transport and pipeline transportation",
        2020: "",
    }
    # 2019: 981 + 36 + 515 + 13 + 8 + 110; 2020: 1229 + 75 + 501 + 20 + 35 + 615.
    assert (totals.loc[2019, "once"], totals.loc[2020, "once"]) == (1663, 2475)


def test_single_occupations_leave_out_groups_and_headings() -> None:
    names = vacancies.single_occupations(get_store().frame("occupation_vacancies"))
    assert names[["name", "value"]].head(3).to_numpy().tolist() == [
        ["Technicians in the field of physical and technical sciences (1)", 244],
        ["Software and application developers and analysts", 243],
        ["Mechanical engineers", 196],
    ]
    assert not names["value"].isin([1733, 888, 687, 354, 296, 187]).any()


def test_demand_by_district_is_in_people_and_keeps_the_odd_print_out() -> None:
    rows = vacancies.district_demand(get_store().frame("text_figures")).set_index("item")
    assert rows.loc["Karaganda", "value"] == 29900
    assert rows.loc["Priozersk", "value"] == 769
    odd = rows.loc["Karazhal"]
    assert math.isnan(odd["value"])
    assert (odd["printed"], odd["status"]) == ("1.3 people", "text")
    assert rows.loc["", "value"] == 93801 - (29900 + 13800 + 6800 + 1300 + 769)


def test_the_text_adds_up_whole_rows_of_table_8() -> None:
    store = get_store()
    rows = vacancies.text_against_table(store.frame("text_figures"), store.frame("regional_vacancies"))
    assert rows["whole"].all()
    assert rows.drop(columns=["industry", "whole", "factor"]).astype(int).to_numpy().tolist() == [
        [12457, 5304, 3908, 2313, 932],  # text; republic and regions: vacant jobs, expected need
        [5345, 1982, 1791, 786, 786],
        [6161, 3015, 2739, 295, 112],
        [5132, 2129, 1662, 930, 411],
    ]
    assert rows["factor"].round(2).tolist() == [2.35, 2.70, 2.04, 2.41]


def test_shares_of_the_shortage_are_those_of_the_gross_product() -> None:
    shares = pd.DataFrame({"item": ["Manufacturing industry", "Mining industry", "Trade"], "value": [31.0, 14.0, 13.0]})
    assert vacancies.shares_of_product(shares) == {"Manufacturing industry": 31.4}


def test_graduates_of_a_year_are_those_of_all_levels() -> None:
    employment = get_store().frame("employment")
    rows = employment[(employment["measure"] == "graduates") & (employment["funding"] == "total")]
    sums = vacancies.yearly_sums(rows).set_index("year")
    assert sums["value"].to_dict() == {2018: 1714, 2019: 2349, 2020: 1600 + 17 + 683 + 45}
    assert sums.loc[2020, "printed"] == "1600 + 17 + 683 + 45"


def test_actuals_of_a_year_are_added_where_every_level_has_one() -> None:
    rows = pd.DataFrame(
        {
            "year": [2021, 2021, 2022, 2022],
            "value": [10.0, 5.0, 12.0, 6.0],
            "actual": [9.0, 4.0, 11.0, NAN],
            "status": "reported",
            "printed": "1",
            "unit": "people",
            "cell": "T!A1",
        }
    )
    sums_of_years = vacancies.yearly_sums(rows).set_index("year")
    assert sums_of_years["value"].to_dict() == {2021: 15, 2022: 18}
    assert sums_of_years.loc[2021, "actual"] == 13
    assert math.isnan(sums_of_years.loc[2022, "actual"])


def test_vacancies_counted_once_can_be_drawn() -> None:
    totals = vacancies.outline_totals(get_store().frame("occupation_vacancies"))
    rows = vacancies.counted_once_by_year(totals, [2019, 2020])
    # Sections with a figure, and a part whose section has none: 20 and 35 in 2020.
    assert dict(zip(rows["year"], rows["value"], strict=True)) == {
        2019: 981 + 36 + 515 + 13 + 8 + 110,
        2020: 1229 + 75 + 501 + 20 + 35 + 615,
    }


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_rows_whose_parts_do_not_add_up(figures: str) -> None:
    rows = vacancies.outline(get_store().frame("occupation_vacancies", figures), "industry")
    found = vacancies.parts_amiss(rows[rows["year"] != 2018])
    assert found[["name", "year", "value", "parts"]].to_numpy().tolist() == [
        ["Land transport and pipeline transportation", 2019, 515, 164 + 60 + 247],
        ["Professional, scientific and technical activities", 2019, 110, 16],
        ["Industrial", 2020, 1229, 204 + 562 + 360],
        ["Transportation and warehousing", 2020, 501, 328 + 34],
        ["Land transport and pipeline transportation", 2020, 328, 83 + 238],
    ]
