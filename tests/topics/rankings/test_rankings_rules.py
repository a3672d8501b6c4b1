"""Places ahead, places gained, corrections in a row and years that differ, worked by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash.topics.rankings.rules import (
    TOLD,
    Standing,
    by_move,
    moved_years,
    moves,
    of_told,
    out_of,
    places_ahead,
    standing,
)

NAN = float("nan")


def ranked(values: dict[int, float | str | None], ranking: str = "webometrics") -> pd.DataFrame:
    """Numbers are places, ``"801+"`` is a band, ``"-"`` not ranked, ``None`` a blank."""
    statuses = [
        "blank"
        if value is None
        else "none"
        if value == "-"
        else "lower_bound"
        if isinstance(value, str)
        else "reported"
        for value in values.values()
    ]
    return pd.DataFrame(
        {
            "ranking": ranking,
            "year": pd.array(list(values), dtype="Int64"),
            "value": [NAN if v in (None, "-") else float(str(v).rstrip("+")) for v in values.values()],
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


def test_moves_know_bands_by_their_edge_and_who_left() -> None:
    table = pd.concat(
        [
            ranked({2018: 5835, 2019: 5574, 2020: 4706}),
            ranked({2018: 3763, 2019: 2765, 2020: 3261}, "unirank"),
            ranked({2018: None, 2019: "751+", 2020: "801+"}, "qs_wur"),
            ranked({2018: None, 2019: "600+", 2020: "-"}, "rankpro"),
            ranked({2019: "-", 2020: 12}, "newcomer"),
            ranked({2019: 197, 2020: 197}, "still"),
            ranked({2019: 500, 2020: None}, "blank"),
            ranked({2020: 5}, "one_year"),
        ]
    )
    found = moves(table)
    assert dict(zip(found["ranking"], found["move"], strict=True)) == {
        "webometrics": "ahead",
        "unirank": "back",
        "qs_wur": "back",
        "rankpro": "left",
        "newcomer": "joined",
    }
    assert found.dropna().set_index("ranking")["places"].to_dict() == {"webometrics": 868, "unirank": -496}


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
    assert moved.to_dict("records") == [{"ranking": "qs_wur", "printed": "751+", "text_year": 2018, "table_year": 2019}]
    assert moved_years(table, ranked({2019: "751+"})).empty
    assert moved_years(table, ranked({2018: "600+"})).empty


@pytest.mark.parametrize(
    ("ahead", "where"),
    [(17, Standing.AHEAD), (1, Standing.AHEAD), (0, Standing.SAME), (-1, Standing.BEHIND), (None, Standing.BAND)],
)
def test_standing(ahead: int | None, where: Standing) -> None:
    assert standing(ahead) is where


def test_moves_are_told_by_kind_the_longest_way_first() -> None:
    found = pd.DataFrame(
        [("a", "back", -2.0), ("b", "left", NAN), ("c", "back", NAN), ("d", "back", -30.0), ("e", "ahead", 1.0)],
        columns=["ranking", "move", "places"],
    )
    assert {str(move): rankings for move, rankings in by_move(found).items()} == {
        "ahead": [("e", 1.0)],
        "back": [("d", -30.0), ("a", -2.0), ("c", None)],
        "left": [("b", None)],
    }
    assert list(by_move(found)) == ["ahead", "back", "left"]
    assert by_move(found.head(0)) == {}


def test_a_figure_of_the_text_is_found_by_our_name() -> None:
    places = pd.DataFrame({"item": list(TOLD)[:2], "value": [2.0, 1.0]})
    assert of_told(places, "iqaa_websites") == 1.0
    with pytest.raises(ValueError, match="not enough"):
        of_told(places, "iaar_general")
