"""Places ahead, places gained and years that differ, worked by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash.metrics.rankings import moved_years, out_of, places_ahead, places_gained

NAN = float("nan")


def ranked(values: dict[int, float | str | None], ranking: str = "webometrics") -> pd.DataFrame:
    """Numbers are places, ``"801+"`` is a band, ``None`` a blank."""
    statuses = [
        "blank" if value is None else "lower_bound" if isinstance(value, str) else "reported"
        for value in values.values()
    ]
    return pd.DataFrame(
        {
            "ranking": ranking,
            "year": pd.array(list(values), dtype="Int64"),
            "value": [NAN if v is None else float(str(v).rstrip("+")) for v in values.values()],
            "printed": ["" if value is None else str(value) for value in values.values()],
            "status": statuses,
        }
    )


@pytest.mark.parametrize(
    ("reached", "target", "ahead"),
    [(4706, 4707, -1), (197, 180, 17), (197, 197, 0), ("801+", "801+", None), (700, "801+", None)],
)
def test_places_ahead(reached: float | str, target: float | str, ahead: int | None) -> None:
    plan = ranked({2021: 100, 2025: target})
    assert places_ahead(ranked({2018: 5835, 2020: reached}), plan) == ahead


def test_places_ahead_needs_both() -> None:
    with pytest.raises(ValueError, match="both"):
        places_ahead(ranked({2020: None}), ranked({2025: 100}))
    with pytest.raises(ValueError, match="both"):
        places_ahead(ranked({2020: 100}), ranked({2025: None}))


def test_places_gained_skips_bands_and_gaps() -> None:
    table = pd.concat(
        [
            ranked({2018: 5835, 2019: 5574, 2020: 4706}),
            ranked({2018: 3763, 2019: 2765, 2020: 3261}, "unirank"),
            ranked({2018: None, 2019: "751+", 2020: "801+"}, "qs_wur"),
            ranked({2018: 500, 2019: 600, 2020: None}, "rankpro"),
        ]
    )
    assert places_gained(table) == {"webometrics": 868, "unirank": -496}


def test_out_of_is_one_number_or_none() -> None:
    def printed(*texts: str) -> pd.DataFrame:
        return pd.DataFrame({"printed": texts})

    assert out_of(printed("46 specialties out of 50 specialties", "42 out of 50")) == 50
    assert out_of(printed("46 out of 50", "42 out of 60")) is None
    assert out_of(printed("46 out of 50", "17 specialties")) is None
    assert out_of(printed("17 specialties")) is None


def test_moved_years() -> None:
    table = ranked({2018: None, 2019: "751+", 2020: "801+"}, "qs_wur")
    moved = moved_years(table, ranked({2018: "751+"}))
    assert moved.to_dict("records") == [
        {"ranking": "qs_wur", "printed": "751+", "text_year": 2018, "table_year": 2019}
    ]
    assert moved_years(table, ranked({2019: "751+"})).empty
    assert moved_years(table, ranked({2018: "600+"})).empty
