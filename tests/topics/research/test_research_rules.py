"""Growth, shares and deviations of research, worked by hand."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.topics.research.rules import (
    base_is_open,
    deviations,
    factor,
    fastest,
    first_reached,
    growth,
    in_millions,
    is_far_above,
    moving_and_flat,
    of_item,
    share_of,
    standing_alone,
    total_growth,
    with_years,
)

NAN = float("nan")


def rows(values: dict[int, float], unit: str = "publications", **columns: object) -> pd.DataFrame:
    frame = pd.DataFrame(
        {
            "year": pd.array(list(values), dtype="Int64"),
            "value": list(values.values()),
            "unit": unit,
            "printed": ["" if value != value else f"{value:g}" for value in values.values()],
            "status": ["reported" if value == value else "lost" for value in values.values()],
            "corrected": NAN,
            "reason": "",
        }
    )
    return frame.assign(**columns)


def test_growth_is_on_the_row_before() -> None:
    found = growth(rows({2020: 573, 2018: 568, 2019: 669}))
    assert found["year"].tolist() == [2019, 2020]
    assert found["since"].tolist() == [2018, 2019]
    assert found["value"].tolist() == pytest.approx([17.7817, -14.3498], abs=1e-4)
    assert set(found["unit"]) == {"%"}


def test_growth_needs_two_numbers_and_no_zero() -> None:
    assert growth(rows({2018: NAN, 2019: 10, 2020: 12}))["year"].tolist() == [2020]
    assert growth(rows({2018: 0, 2019: 10, 2020: NAN})).empty


def test_growth_does_not_inherit_a_correction() -> None:
    found = growth(rows({2018: 10, 2019: 12}, corrected=[NAN, 12.0]))
    assert found["corrected"].isna().all()


def test_total_growth_and_factor_skip_what_is_missing() -> None:
    path = rows({2021: NAN, 2022: 4, 2025: 5})
    assert total_growth(path) == pytest.approx(25)
    assert factor(path) == pytest.approx(1.25)


def text(item: str, printed: str, since: int, year: int) -> dict[str, object]:
    return {"item": item, "printed": printed, "value": float(printed), "since": since, "year": year}


def test_deviations_are_found_at_the_decimals_of_the_text() -> None:
    computed = {
        "RSCI": growth(rows({2018: 568, 2019: 669})),  # 17.78
        "Scopus": growth(rows({2018: 87, 2019: 124})),  # 42.53
        "Web of Science": growth(rows({2018: 65, 2019: 95})),  # 46.15
    }
    told = pd.DataFrame(
        [
            text("RSCI", "17.7", 2018, 2019),
            text("Scopus", "42", 2018, 2019),
            text("Web of Science", "46", 2018, 2019),
        ]
    )
    found = deviations(computed, told)
    assert found["item"].tolist() == ["RSCI", "Scopus"]
    assert found["table"].tolist() == pytest.approx([17.7817, 42.5287], abs=1e-4)


def test_deviations_compare_the_same_years_only() -> None:
    computed = {"RSCI": growth(rows({2018: 568, 2019: 669}))}
    assert deviations(computed, pd.DataFrame([text("RSCI", "90", 2018, 2020)])).empty
    assert deviations(computed, pd.DataFrame([text("Other", "90", 2018, 2019)])).empty


def test_millions_come_from_thousands_only() -> None:
    found = in_millions(rows({2024: 1394316.91}, unit="thousand tenge"))
    assert found["value"].tolist() == pytest.approx([1394.31691])
    assert found["unit"].tolist() == ["mln tenge"]
    with pytest.raises(ValueError, match="thousand tenge"):
        in_millions(rows({2024: 1.0}, unit="mln tenge"))


def test_share_of_a_lost_income_is_lost() -> None:
    spent = rows({2018: 690.5, 2019: 923.5, 2020: 941.52}, unit="mln tenge")
    income = rows({2018: NAN, 2019: 5836.529, 2020: 6477.55339}, unit="mln tenge")
    found = share_of(spent, income)
    assert found["status"].tolist() == ["lost", "reported", "reported"]
    assert math.isnan(found["value"].iloc[0])
    assert found["value"].tolist()[1:] == pytest.approx([15.8228, 14.5351], abs=1e-4)


def test_share_keeps_the_status_of_a_part_without_value() -> None:
    spent = rows({2019: NAN}, unit="mln tenge", status=["none"])
    assert share_of(spent, rows({2019: 100.0}, unit="mln tenge"))["status"].tolist() == ["none"]
    assert share_of(spent, rows({2019: NAN}, unit="mln tenge"))["status"].tolist() == ["none"]


def test_share_of_another_year_is_blank_and_of_another_unit_an_error() -> None:
    spent = rows({2019: 10.0}, unit="mln tenge")
    assert share_of(spent, rows({2020: 100.0}, unit="mln tenge"))["status"].tolist() == ["blank"]
    with pytest.raises(ValueError, match="one unit"):
        share_of(spent, rows({2019: 100.0}, unit="thousand tenge"))


def test_absent_years_become_blank_rows() -> None:
    found = with_years(rows({2018: 62, 2020: 79}), [2018, 2019, 2020])
    assert found["year"].tolist() == [2018, 2019, 2020]
    assert found["status"].tolist() == ["reported", "blank", "reported"]
    assert found["value"].isna().tolist() == [False, True, False]
    whole = rows({2018: 62})
    assert with_years(whole, [2018]) is whole


def test_moving_flat_and_fastest() -> None:
    series = {
        "startups": rows({2021: 3, 2025: 11}, unit="units"),
        "share": rows({2021: NAN, 2022: 0.1, 2025: 5.0}, unit="%"),
        "flat": rows({2021: NAN, 2022: 72, 2025: 72}, unit="%"),
    }
    moving, flat = moving_and_flat(series)
    assert list(moving) == ["startups", "share"]
    assert list(flat) == ["flat"]
    assert fastest(moving) == "startups"
    assert fastest({"share": series["share"]}) == "share"


def test_far_above_is_more_than_three_times_every_other() -> None:
    others = {"scopus": rows({2019: 124, 2020: 132}), "web_of_science": rows({2019: 95})}
    assert is_far_above("rsci", {"rsci": rows({2019: 397}), **others})
    assert not is_far_above("rsci", {"rsci": rows({2019: 396}), **others})
    assert not is_far_above("scopus", {"rsci": rows({2019: 669}), **others})


def test_a_path_reaches_its_last_value_once() -> None:
    assert first_reached(rows({2025: 7, 2021: 3, 2022: 5, 2023: 7, 2024: 7})) == (2023, True)
    assert first_reached(rows({2021: 3, 2025: 7})) == (2025, False)


def test_an_item_of_the_text_has_one_value() -> None:
    told = pd.DataFrame([text("RSCI", "17.7", 2018, 2019), text("Scopus", "42", 2018, 2019)])
    assert of_item(told, "Scopus") == 42
    with pytest.raises(ValueError, match="unpack"):
        of_item(told, "Web of Science")


def test_figures_that_stand_alone_are_of_no_chart() -> None:
    told = pd.DataFrame(
        [
            {"topic": "research", "measure": "number", "item": "Research groups"},
            {"topic": "research", "measure": "share", "item": "Students involved in R&D"},
            {"topic": "research_funding", "measure": "amount", "item": "Total"},
            {"topic": "young_scientists", "measure": "growth", "item": "Projects"},
            {"topic": "commercialisation", "measure": "rank", "item": "Enactus"},
        ]
    )
    assert standing_alone(told)["item"].tolist() == ["Research groups", "Projects", "Enactus"]


def test_the_base_of_a_growth_over_years_between_is_open() -> None:
    assert base_is_open({"measure": "growth", "since": 2018, "year": 2020})
    assert not base_is_open({"measure": "growth", "since": 2018, "year": 2019})
    assert not base_is_open({"measure": "number", "since": 2018, "year": 2020})
