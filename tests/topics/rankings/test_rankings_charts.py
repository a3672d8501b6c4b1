"""The charts of rankings by their data: turned axes, bands, words in gaps, titles, corrected and printed."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash import registry
from ktudash.chart.table import table
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import say
from tests.charts import Change, drawn, notes, over_targets, plain, point, reported, series, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])
NAN = float("nan")

AIMS = ("ranking-qs-eeca", "ranking-webometrics")


def last_place(value: float, status: str = "reported", ranking: str = "") -> Change:
    """Another place in 2020 (of ``ranking``, where there are several)."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        at = rows["year"].eq(2020) & (rows["ranking"].eq(ranking) if ranking else True)
        return rows.assign(value=rows["value"].mask(at, value), status=rows["status"].mask(at, status))

    return change


def test_the_page_has_its_charts_in_reading_order() -> None:
    registry.discover()
    assert [(one.name, one.span) for one in registry.charts("/rankings")] == [
        ("ranking-qs-eeca", 6),
        ("ranking-webometrics", 6),
        ("international-rankings", 12),
        ("national-rankings", 7),
        ("national-places", 5),
        ("atameken-programmes", 6),
        ("atameken-improvement", 6),
    ]


def test_every_chart_names_its_sources_and_lines(store: Store) -> None:
    registry.discover()
    told = {}
    for one in registry.charts("/rankings"):
        made = registry.build(one, View("/rankings"))
        assert made is not None
        told[one.name] = (say(made.story.source), sorted(one.lines(store)))
    assert told["ranking-qs-eeca"] == ("Strategic Plan 2021-2025, Table 11, indicator 3.3.2", ["SP-3"])
    assert told["international-rankings"] == (
        "Strategic Plan 2021-2025, Table 11, indicator 3.3.1, indicator 3.3.2, indicator 3.3.3, text",
        ["SP-3"],
    )
    assert told["national-places"] == (
        "Strategic Plan 2021-2025, text; Conceptual Directions 2024-2029, target indicator 3.2",
        ["CD-3", "SP-1"],
    )
    assert told["atameken-programmes"] == ("Strategic Plan 2021-2025, text, Table 12", ["SP-1"])


@FIGURES
def test_eeca_targets_are_read_as_180_in_both_modes(store: Store, figures: str) -> None:
    chart = drawn(store, "ranking-qs-eeca", figures)
    target = series(chart, "QS EECA University Ranking", "target")
    assert target.values == (180,) * 5
    assert [point.label for point in target.points] == ["180"] * 5
    assert notes(chart) == [
        "QS EECA University Ranking, 2021-2024: read from the document as 180. "
        "Our text copy has 190; the document has place 180 in all years."
    ]
    assert "orrected" not in plain(chart.story.key)
    assert title(chart).startswith("QS EECA University Ranking: the plan asks for place 180 from 2021 on, 17 places")
    assert str(target.points[0].note).startswith("Read from the document as 180. Our text copy has 190")
    assert not target.points[4].note
    assert not chart.panels[0].references


@FIGURES
def test_webometrics_lies_behind_what_was_reached(store: Store, figures: str) -> None:
    chart = drawn(store, "ranking-webometrics", figures)
    assert values(chart, "Webometrics", "actual") == [5835, 5574, 4706]
    assert values(chart, "Webometrics", "target") == [4707] * 5
    assert title(chart) == (
        "Webometrics: the plan asks for place 4 707 in every year, one place behind 4 706, reached in 2020"
    )
    (line,) = chart.panels[0].references
    assert (line.value, plain(line.name), line.side) == (4706, "place 4 706 reached in 2020", "end")
    assert len(notes(chart)) == 1


@pytest.mark.parametrize("name", AIMS)
@FIGURES
def test_the_best_place_is_on_top(store: Store, figures: str, name: str) -> None:
    axis = drawn(store, name, figures).panels[0].axis
    assert axis.descending
    assert axis.cut
    assert axis.low is not None
    assert axis.high is not None
    assert axis.high > axis.low >= 1


@pytest.mark.parametrize(
    ("reached", "words"),
    [(4708, "one place ahead of 4 708"), (4707, "place 4 707 by 2025, the same as reached in 2020")],
)
def test_titles_of_other_distances(store: Store, reached: float, words: str) -> None:
    assert words in title(drawn(store, "ranking-webometrics", actual=last_place(reached)))


def test_a_band_has_no_distance(store: Store) -> None:
    chart = drawn(store, "ranking-webometrics", actual=last_place(801, "lower_bound"))
    assert title(chart).startswith("Webometrics: the plan asks for 4 707 by 2025; the university stood at")
    assert not chart.panels[0].references


def test_reported_places_stand_within_the_axis_and_away_from_their_targets(store: Store) -> None:
    chart = drawn(store, "ranking-webometrics", plan=reported({2021: 4000, 2022: 6200}))
    found = over_targets(chart, "Webometrics")
    assert [(point.value, point.side) for point in found.points[2:]] == [(4706, ""), (4000, "top"), (6200, "bottom")]
    axis = chart.panels[0].axis
    assert axis.low is not None
    assert axis.high is not None
    assert axis.low < 4000
    assert axis.high > 6200
    assert [point.label for point in series(chart, "Webometrics", "target").points[:2]] == ["4\u202f707"] * 2
    assert not chart.panels[0].references, "the place of 2020 is no longer what the targets are held against"


@FIGURES
def test_every_ranking_has_place_1_on_top(store: Store, figures: str) -> None:
    panels = drawn(store, "international-rankings", figures).panels
    turned = [panel.axis for panel in panels if panel.axis.shown]
    assert len(turned) == 6
    for axis in turned:
        assert axis.descending
        assert axis.low is not None
        assert axis.high is not None
        assert axis.high > 1 > axis.low
        assert axis.ticks == (1,)


def test_rankings_with_targets_come_first(store: Store) -> None:
    panels = drawn(store, "international-rankings").panels
    assert [str(panel.title) for panel in panels][:3] == [
        "QS World University Ranking",
        "QS EECA University Ranking",
        "Webometrics",
    ]
    assert [(panel.row, panel.column) for panel in panels] == [(n // 2, n % 2) for n in range(7)]


def test_bands_are_known_by_their_edge(store: Store) -> None:
    chart = drawn(store, "international-rankings")
    actual = series(chart, "QS World University Ranking", "actual")
    target = series(chart, "QS World University Ranking", "target")
    assert actual.mark == target.mark == "band"
    assert actual.values == (None, 751, 801)
    assert [point.label for point in actual.points] == ["", "751+", "801+"]
    assert [point.label for point in target.points] == ["801+"] * 5
    assert (actual.role, target.role) == ("actual", "target")
    of_2019 = point(chart, str(actual.name), 2019)
    assert (of_2019.shown, of_2019.note) == ("751+", "A band: 751+ means this place or a later one.")
    assert float(chart.panels[0].axis.high or 0) > 801


def test_reported_places_are_a_line_over_the_bands_of_their_targets(store: Store) -> None:
    chart = drawn(store, "international-rankings", wide_plan=reported({2021: 790}))
    found = over_targets(chart, "QS World University Ranking")
    assert (found.mark, found.role, found.values) == ("line", "actual", (790,))
    target = series(chart, "QS World University Ranking", "target")
    assert [point.label for point in target.points] == ["801+"] * 5


def test_a_reported_band_is_a_band_and_the_places_beside_it_are_dots(store: Store) -> None:
    def with_a_band(rows: pd.DataFrame) -> pd.DataFrame:
        given = {2021: (790.0, "reported"), 2022: (1001.0, "lower_bound")}
        return rows.assign(
            actual=rows["year"].map({year: value for year, (value, _) in given.items()}),
            actual_status=rows["year"].map({year: status for year, (_, status) in given.items()}),
        )

    chart = drawn(store, "international-rankings", wide_plan=with_a_band)
    found = [
        one
        for one in chart.series
        if one.role == "actual" and {point.place for point in one.points} <= {"2021", "2022"}
    ]
    assert {one.mark: [(point.place, point.value) for point in one.points] for one in found} == {
        "dot": [("2021", 790)],
        "band": [("2022", 1001)],
    }
    table(chart)


@pytest.mark.parametrize(("name", "need"), [("international-rankings", "wide_plan"), ("ranking-qs-eeca", "plan")])
def test_a_year_without_a_place_has_its_word_and_no_number(store: Store, name: str, need: str) -> None:
    def left(rows: pd.DataFrame) -> pd.DataFrame:
        given = rows["year"].map({2021: "reported", 2022: "unranked"})
        return rows.assign(actual=rows["year"].map({2021: 190.0}), actual_status=given)

    chart = drawn(store, name, **{need: left})
    panel = next(panel for panel in chart.panels if panel.remarks)
    assert [(str(one.text), one.place, one.value) for one in panel.remarks] == [("unranked", "2022", None)]
    assert [point.value for one in panel.series for point in one.points if point.status == "unranked"] == [None]


def test_nothing_printed_and_not_ranked_are_different_words(store: Store) -> None:
    chart = drawn(store, "international-rankings")
    assert point(chart, "RankPro", 2018).shown == "not printed"
    assert point(chart, "RankPro", 2020).shown == "not ranked"
    assert point(chart, "RankPro", 2020).value is None
    grade = point(chart, "ARES, grade", 2018)
    assert (grade.shown, grade.label, grade.value, grade.note) == ("BBB+", "BBB+", None, "")
    assert series(chart, "ARES, grade").mark == "text"
    missing = [
        point.shown
        for one in chart.series
        if one.mark != "text"
        for point in one.points
        if point.value is None
    ]  # fmt: skip
    assert sorted(map(str, missing)) == ["not printed"] * 4 + ["not ranked"]


def test_overview_tells_gains_and_the_year_that_differs(store: Store) -> None:
    chart = drawn(store, "international-rankings")
    assert title(chart) == (
        "From 2019 to 2020, in places: better in Webometrics by 868 and GreenMetric by 61; worse in uniRank by 496"
    )
    assert plain(chart.story.subtitle).startswith("Places in international rankings")
    assert notes(chart) == [
        "QS World from band 751+ to 801+, which may hold the same place. No place printed for RankPro in 2020.",
        "QS World University Ranking: the text names 751+ for 2018, Table 11 for 2019.",
    ]


def test_reported_places_lead_the_overview(store: Store) -> None:
    plans = {
        "wide_plan": reported({2024: 826}),
        "eeca_plan": reported({2024: 179}),
        "webometrics_plan": reported({2023: 4}),
    }
    chart = drawn(store, "international-rankings", **plans)
    assert title(chart) == "Places of 2024 (targets): QS World 826 (801+), QS EECA 179 (180); all reached"
    assert plain(chart.story.subtitle).startswith("From 2019 to 2020, in places: better in Webometrics")
    behind = drawn(store, "international-rankings", eeca_plan=reported({2024: 181}))
    assert title(behind) == "Places of 2024 (targets): QS EECA 181 (180); none reached"


def standing_still(**moved: tuple[float | None, float | None]) -> Change:
    """Places and bands stay as they were in 2019, but ``ranking=(before, now)``; ``None`` is a dash."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        last = rows[rows["year"] == 2019].assign(year=pd.array([2020] * 7, dtype="Int64"))
        rows = pd.concat([rows[rows["year"] < 2020], last], ignore_index=True)
        for ranking, pair in moved.items():
            for year, place in zip((2019, 2020), pair, strict=True):
                at = (rows["ranking"] == ranking) & (rows["year"] == year)
                known = "lower_bound" if ranking == "qs_wur" else "reported"
                rows.loc[at, "value"] = NAN if place is None else place
                rows.loc[at, "status"] = "none" if place is None else known
                rows.loc[at, "printed"] = f"{place:g}+" if known == "lower_bound" and place else str(place)
        return rows

    return change


@pytest.mark.parametrize(
    ("moved", "words"),
    [
        ({"webometrics": (5574, 5566)}, "From 2019 to 2020, in places: better in Webometrics by 8"),
        (
            {"qs_wur": (751, 801), "qs_eeca": (197, 199), "unirank": (2765, 2768)},
            "From 2019 to 2020, in places: worse in uniRank by 3 and QS EECA by 2",
        ),
        (
            {"unirank": (2765, None), "rankpro": (None, 600)},
            "No place in an international ranking is known to have changed from 2019 to 2020",
        ),
        ({}, "No place in an international ranking is known to have changed from 2019 to 2020"),
    ],
)
def test_overview_title_follows_the_data(
    store: Store, moved: dict[str, tuple[float | None, float | None]], words: str
) -> None:
    assert title(drawn(store, "international-rankings", rankings=standing_still(**moved))) == words


def test_national_rankings(store: Store) -> None:
    chart = drawn(store, "national-rankings")
    assert values(chart, "IQAA, place") == [3, 3, 2]
    assert values(chart, "Atameken, specialties in the top ten") == [17, 16, 21]
    assert values(chart, "IAAR, specialties in the top ten, of 50") == [46, 48, 42]
    assert [panel.axis.descending for panel in chart.panels] == [True, False, False]
    assert [panel.axis.low for panel in chart.panels[1:]] == [0, 0]
    assert title(chart) == ("IQAA: place 3 in 2019, 2 in 2020; IAAR’s top ten: 48 of 50 specialties, then 42")
    (note,) = notes(chart)
    assert "perhaps another unit" in note
    assert "The text counts 24 programmes in Atameken’s top ten in 2020, this table 21." in note
    told = table(chart)
    cell = told.cells[told.rows.index("2020")][told.columns.index("IQAA, place")]
    assert cell is not None
    assert cell.value == 2


def test_a_ranking_of_no_known_number_of_specialties_does_not_say_of_how_many(store: Store) -> None:
    chart = drawn(store, "national-rankings", rankings=lambda rows: rows.assign(printed="specialties"))
    assert values(chart, "IAAR, specialties in the top ten") == [46, 48, 42]


def test_places_against_the_top_5(store: Store) -> None:
    chart = drawn(store, "national-places")
    (dots,) = chart.series
    assert dots.values == (2, 2, 1, 3)
    (panel,) = chart.panels
    (zone,) = panel.zones
    assert panel.axis.descending
    assert float(panel.axis.high or 0) > zone.high == 5.5
    assert float(panel.axis.low or 0) < 1
    assert zone.name == "TOP 5"
    assert title(chart) == (
        "Place 2 among technical universities (IQAA, 2020), 3 of all (IAAR); the Directions aim at the TOP 5"
    )
    assert table(chart).rows == (
        "IQAA, technical universities",
        "IQAA, websites",
        "IAAR, engineering field",
        "IAAR, all universities",
    )


def test_a_place_that_has_no_name_of_ours_keeps_the_one_of_the_text(store: Store) -> None:
    def with_another(rows: pd.DataFrame) -> pd.DataFrame:
        return pd.concat([rows.head(1).assign(item="IQAA, once more"), rows], ignore_index=True)

    assert table(drawn(store, "national-places", in_text=with_another)).rows[0] == "IQAA, once more"


def test_programmes_note_that_text_and_table_differ(store: Store) -> None:
    chart = drawn(store, "atameken-programmes")
    assert {point.place: point.value for one in chart.series for point in one.points} == {
        "assessed": 35, "top_ten": 24, "second": 7, "first": 3,
    }  # fmt: skip
    assert table(chart).rows == ("Assessed", "In the top ten", "In 2nd place", "In 1st place")
    assert title(chart) == (
        "In 2020, 24 of 35 programmes assessed were in Atameken’s top ten; 3 bachelor’s programmes came first"
    )
    assert notes(chart) == ["Table 12 counts 21 specialties in Atameken’s top ten in 2020, the text 24 programmes."]
    agreeing = drawn(store, "atameken-programmes", table=lambda rows: rows.assign(value=24.0))
    assert notes(agreeing) == []
    assert table(chart).columns == ("Programmes",)


@FIGURES
def test_improvement_says_what_is_not_known(store: Store, figures: str) -> None:
    chart = drawn(store, "atameken-improvement", figures)
    assert values(chart, "Improvement") == [10, 15, 20, 25, 30]
    assert "improved by 10 % in 2021 and 30 % in 2025" in title(chart)
    assert notes(chart) == ["What the percentage is measured on is not printed."]
    assert table(chart).rows[0] == "2021"
