"""The charts of rankings by their data: turned axes, bands, words in gaps, titles in both modes."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import rankings
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import Cell, Twin, twin
from ktudash.metrics import rankings as metrics
from ktudash.store import Store

MODES = ("corrected", "printed")


def trace(figure: go.Figure, name: str) -> go.Figure:
    (found,) = [one for one in figure.data if one.name == name]
    return found


def cell(table: Twin, row: str, column: str) -> Cell:
    found = table.cells[table.rows.index(row)][table.columns.index(column)]
    assert found is not None
    return found


def by_ranking(frame: pd.DataFrame) -> dict[str, pd.DataFrame]:
    return {name: frame[frame["ranking"] == name] for name in dict.fromkeys(frame["ranking"])}


def path(store: Store, mode: str, code: str) -> pd.DataFrame:
    targets = store.targets(mode)
    return targets[targets["code"] == code]


def told(store: Store, topic: str, measure: str) -> pd.DataFrame:
    text = store.frame("text_figures")
    return text[(text["topic"] == topic) & (text["measure"] == measure)]


def aim(store: Store, mode: str, ranking: str, code: str, reached: float | None = None) -> go.Figure:
    actual = by_ranking(store.frame("international_rankings", mode))[ranking].copy()
    if reached is not None:
        actual.loc[actual["year"] == 2020, "value"] = reached
    plan = path(store, mode, code)
    places = metrics.places_ahead(actual, plan)
    return rankings.aim(actual, plan, ranking=ranking, places=places, source="Table 11")


def test_eeca_targets_are_corrected_to_180(store: Store) -> None:
    figure = aim(store, "corrected", "qs_eeca", "SP-3.3.2")
    target = trace(figure, "QS EECA, target")
    assert list(target.y) == [180] * 5
    assert list(target.text) == ["180*"] * 4 + ["180"]
    (note,) = story_of(figure).notes
    assert note.startswith("* QS EECA, 2021-2024: the text at hand reads 190, read as 180.")
    assert "prints" not in note
    assert "with * where corrected" in story_of(figure).key
    assert story_of(figure).title == "QS EECA: the plan asks for place 180 from 2021 on, 17 places ahead of 197 in 2020"
    table = twin(figure)
    shown = [cell(table, str(year), target.name).shown for year in (2021, 2024, 2025)]
    assert [words.endswith("180*") for words in shown] == [True, True, False]
    assert cell(table, "2021", target.name).note.startswith("Corrected: the text at hand reads 190.")
    assert not figure.layout.shapes


def test_eeca_as_printed(store: Store) -> None:
    figure = aim(store, "printed", "qs_eeca", "SP-3.3.2")
    assert list(trace(figure, "QS EECA, target").y) == [190, 190, 190, 190, 180]
    story = story_of(figure)
    assert story.notes == ()
    assert "*" not in story.key
    assert story.title == "QS EECA: the plan asks for place 180 by 2025, 17 places ahead of 197 in 2020"


@pytest.mark.parametrize(("mode", "of_2023"), [("corrected", 4707), ("printed", 1707)])
def test_webometrics_lies_behind_what_was_reached(store: Store, mode: str, of_2023: float) -> None:
    figure = aim(store, mode, "webometrics", "SP-3.3.3")
    assert list(trace(figure, "Webometrics, actual").y) == [5835, 5574, 4706]
    assert list(trace(figure, "Webometrics, target").y) == [4707, 4707, of_2023, 4707, 4707]
    story = story_of(figure)
    when = "every year" if mode == "corrected" else "2025"
    assert story.title == (
        f"Webometrics: the target of {when}, place 4\u202f707, lies behind place 4\u202f706, reached in 2020"
    )
    assert [shape.y0 for shape in figure.layout.shapes] == [4706]
    assert len(story.notes) == (mode == "corrected")


@pytest.mark.parametrize(("ranking", "code"), [("qs_eeca", "SP-3.3.2"), ("webometrics", "SP-3.3.3")])
@pytest.mark.parametrize("mode", MODES)
def test_the_best_place_is_on_top(store: Store, mode: str, ranking: str, code: str) -> None:
    bottom, top = aim(store, mode, ranking, code).layout.yaxis.range
    assert bottom > top >= 1


def test_titles_of_other_distances(store: Store) -> None:
    def title(reached: float) -> str:
        return story_of(aim(store, "corrected", "webometrics", "SP-3.3.3", reached)).title

    assert "one place ahead of 4\u202f708" in title(4708)
    assert "no better place by 2025 than 4\u202f707" in title(4707)


def test_a_band_has_no_distance(store: Store) -> None:
    figure = aim(store, "corrected", "qs_wur", "SP-3.3.1")
    assert story_of(figure).title.endswith("asks for 801+ by 2025; the university stood at 801+ in 2020")
    assert not figure.layout.shapes


def overview(store: Store, mode: str = "corrected") -> go.Figure:
    frame = store.frame("international_rankings", mode)
    series = by_ranking(frame)
    return rankings.overview(
        series,
        path(store, mode, "SP-3.3.1"),
        metrics.moves(frame),
        metrics.moved_years(series["qs_wur"], told(store, "international_rankings_text", "rank")),
        source="Table 11",
    )


@pytest.mark.parametrize("mode", MODES)
def test_every_ranking_has_place_1_on_top(store: Store, mode: str) -> None:
    figure = overview(store, mode)
    axes = [axis for axis in figure.select_yaxes() if axis.visible is not False]
    assert len(axes) == 6
    for axis in axes:
        bottom, top = axis.range
        assert bottom > 1 > top
        assert list(axis.tickvals) == [1]


def test_bands_reach_from_their_edge_to_the_foot(store: Store) -> None:
    figure = overview(store)
    bottom = figure.layout.yaxis.range[0]
    actual = trace(figure, "QS World University Rankings, actual")
    target = trace(figure, "QS World University Rankings, target")
    assert actual.y[0] is None
    assert [actual.base + length for length in actual.y[1:]] == pytest.approx([751, 801])
    assert actual.base == target.base == bottom
    assert list(actual.text) == ["", "751+", "801+"]
    assert list(target.text) == ["801+"] * 5
    assert (actual.meta["role"], target.meta["role"]) == ("actual", "target")
    table = twin(figure)
    assert cell(table, "2019", actual.name) == Cell("751+", 751.0, "A band: 751+ means this place or a later one.")


def test_nothing_printed_and_not_ranked_are_different_words(store: Store) -> None:
    table = twin(overview(store))
    assert cell(table, "2018", "RankPro").shown == "not printed"
    assert cell(table, "2020", "RankPro").shown == "not ranked"
    assert cell(table, "2020", "RankPro").value is None
    assert cell(table, "2018", "ARES, grade") == Cell("BBB+", None)
    drawn = [text for one in overview(store).data if one.meta["role"] == "word" for text in one.text]
    assert sorted(drawn) == ["not<br>printed"] * 4 + ["not<br>ranked"]


def test_overview_tells_gains_and_the_year_that_differs(store: Store) -> None:
    story = story_of(overview(store))
    assert story.title == (
        "2020: up in Webometrics (+868), GreenMetric (+61); down in uniRank (−496), QS World; out of RankPro"
    )
    assert story.notes == ("The text puts QS World University Rankings 751+ in 2018, Table 11 in 2019.",)


@pytest.mark.parametrize(
    ("found", "title"),
    [
        ([("webometrics", "ahead", 8)], "2020: up in Webometrics (+8)"),
        (
            [("qs_wur", "back", float("nan")), ("qs_eeca", "back", -2), ("unirank", "back", -3)],
            "2020: down in uniRank (−3), QS EECA (−2), QS World",
        ),
        ([("ares", "left", float("nan")), ("rankpro", "joined", float("nan"))], "2020: new in RankPro; out of ARES"),
        ([], "No place in an international ranking changed in 2020"),
    ],
)
def test_overview_title_follows_the_data(store: Store, found: list[tuple[str, str, float]], title: str) -> None:
    moves = pd.DataFrame(found, columns=["ranking", "move", "places"])
    series = by_ranking(store.frame("international_rankings"))
    moved = pd.DataFrame(columns=["ranking", "printed", "text_year", "table_year"])
    figure = rankings.overview(series, path(store, "corrected", "SP-3.3.1"), moves, moved, source="T")
    assert story_of(figure).title == title


def test_national_rankings(store: Store) -> None:
    series = by_ranking(store.frame("national_rankings"))
    figure = rankings.national(series, metrics.out_of(series["iaar"]), source="Table 12")
    assert list(trace(figure, "IQAA, place").y) == [3, 3, 2]
    assert list(trace(figure, "Atameken, specialties in the top ten").y) == [17, 16, 21]
    assert list(trace(figure, "IAAR, specialties in the top ten, of 50").y) == [46, 48, 42]
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1]
    assert figure.layout.yaxis2.range[0] == figure.layout.yaxis3.range[0] == 0
    assert story_of(figure).title == (
        "From 2019 to 2020: IQAA place 3 → 2, Atameken 16 → 21 and IAAR 48 → 42 specialties in the top ten"
    )
    assert cell(twin(figure), "2020", "IQAA, place").value == 2


def test_places_against_the_top_5(store: Store) -> None:
    rows = told(store, "national_rankings_text", "rank")
    figure = rankings.places(rows, 5, source="text")
    (points,) = figure.data
    assert list(points.y) == [2, 2, 1, 3]
    assert figure.layout.yaxis.range[0] > 5.5 > 1 > figure.layout.yaxis.range[1]
    assert (
        story_of(figure).title == "All 3 national places of 2020, websites apart, lie within the TOP 5 that is aimed at"
    )
    assert story_of(rankings.places(rows, 2, source="text")).title.startswith("2 of 3 national places")
    assert len(twin(figure).rows) == 4
    assert not any("<br>" in row for row in twin(figure).rows)


def test_programmes_note_that_text_and_table_differ(store: Store) -> None:
    rows = told(store, "national_rankings_text", "programmes")
    figure = rankings.programmes(rows, 21.0, source="text")
    assert list(figure.data[0].x) == [3, 7, 24, 35]
    story = story_of(figure)
    assert story.title == "24 of 35 programmes are in Atameken’s top ten, 3 of them first"
    assert story.notes == ("Table 12 counts 21 specialties in Atameken’s top ten in 2020, the text 24 programmes.",)
    assert story_of(rankings.programmes(rows, 24.0, source="text")).notes == ()
    assert twin(figure).columns == ("Programmes",)


@pytest.mark.parametrize("mode", MODES)
def test_improvement_says_what_is_not_known(store: Store, mode: str) -> None:
    figure = rankings.improvement(path(store, mode, "SP-1.3.2"), source="1.3.2")
    assert list(figure.data[0].y) == [10, 15, 20, 25, 30]
    assert "by 30\u202f% by 2025" in story_of(figure).title
    assert story_of(figure).notes == ("What the percentage is measured on is not printed.",)
    assert twin(figure).rows[0] == "2021"
