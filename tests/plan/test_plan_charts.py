"""The charts of target paths by their data: one path, gaps, the way from the baseline, the index."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import pandas as pd
import pytest

from ktudash import theme
from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.chart.table import table
from ktudash.drawing.plotly import figure
from ktudash.plan import gaps as of_gaps
from ktudash.plan import index as of_index
from ktudash.plan import paths
from ktudash.plan import ways as of_ways
from ktudash.plan.attainment import attained
from ktudash.store import Store
from ktudash.topics.graduates import rules
from ktudash.words import msg, say, voice
from tests.charts import english, notes, places, plain, series, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])


def reported(rows: pd.DataFrame, actual: Mapping[int, float]) -> pd.DataFrame:
    return rows.assign(actual=rows["year"].map(dict(actual)).astype(float))


def path(
    store: Store,
    code: str,
    figures: str = "corrected",
    *,
    actual: Mapping[int, float] | None = None,
    compact: bool = False,
) -> Chart:
    indicator = store.catalog.indicators[code]
    rows = store.series(code, figures)
    return english(
        paths.path(
            reported(rows.targets, actual or {}),
            rows.baseline,
            name=indicator.short_name,
            printed=indicator.printed,
            kind=indicator.kind,
            polarity=indicator.polarity,
            sources=rows.tables,
            source="source",
            compact=compact,
        )
    )


def bounds(chart: Chart) -> tuple[float, float]:
    axis = chart.panels[0].axis
    assert axis.low is not None
    assert axis.high is not None
    return axis.low, axis.high


# -- one path


@FIGURES
def test_a_path_shows_what_was_before_it_and_every_target(store: Store, figures: str) -> None:
    chart = path(store, "SP-2.5.7", figures)
    target, before = chart.series
    assert (target.name, target.role) == ("Target", "target")
    assert [point.place for point in target.points] == ["2021", "2022", "2023", "2024", "2025"]
    assert list(target.values) == store.series("SP-2.5.7", figures).targets["value"].tolist()
    assert (before.name, before.role) == ("Before the plan", "actual")
    assert [(point.place, point.value) for point in before.points] == [("2020", 79)]
    assert [place.key for place in chart.panels[0].places] == [str(year) for year in range(2020, 2026)]
    assert title(chart).startswith("Patents received: from ")
    assert table(chart).rows[0] == "2020"


def test_every_path_of_both_plans_is_drawn(store: Store) -> None:
    for place, code in enumerate(store.catalog.indicators):
        chart = path(store, code, compact=bool(place % 2))
        assert len(table(chart).rows) >= len(store.catalog.indicators[code].years)
        low, high = bounds(chart)
        for one in chart.series:
            assert all(low <= value <= high for value in one.values if value is not None)


def test_without_a_comparable_baseline_targets_stand_alone(store: Store) -> None:
    chart = path(store, "CD-1.1.1")
    assert [one.name for one in chart.series] == ["Target"]
    assert [place.key for place in chart.panels[0].places] == [str(year) for year in range(2024, 2030)]


def test_a_year_without_target_is_a_gap_with_its_word(store: Store) -> None:
    chart = path(store, "SP-1.1.2")
    first = next(chart.series).points[0]
    assert (first.value, first.status, first.shown) == (None, "none", "no target")


@pytest.mark.parametrize(
    ("figures", "shown"), [("corrected", ["12.0*", "20.0*", "25.0*"]), ("printed", ["unreadable"] * 3)]
)
def test_an_unreadable_target_is_read_only_where_corrected(store: Store, figures: str, shown: list[str]) -> None:
    chart = path(store, "CD-2.2.3", figures)
    marked = [plain(point.shown) for point in next(chart.series).points if point.note]
    assert [words.replace(" mln tenge", "") for words in marked] == shown
    assert len(notes(chart)) == (3 if figures == "corrected" else 0)


def test_a_corrected_target_is_explained_and_a_printed_one_is_not(store: Store) -> None:
    corrected, printed = path(store, "CD-4.5.1"), path(store, "CD-4.5.1", "printed")
    assert values(corrected, "Target")[0] == 0.5  # the path is drawn in millions
    assert values(printed, "Target")[0] == 5.0
    point = next(corrected.series).points[0]
    assert (point.label, point.corrected) == ("0.50*", True)
    assert "the document prints 5000, read as 500." in notes(corrected)[0]
    assert notes(printed) == []


def test_places_run_downwards_with_one_on_top(store: Store) -> None:
    chart = path(store, "SP-3.3.2")
    assert chart.panels[0].axis.descending
    assert title(chart) == "QS EECA University Ranking: the target is place 180 in every year"
    assert values(chart, "Before the plan") == [197]


def test_bands_are_written_as_bands(store: Store) -> None:
    for compact in (False, True):
        chart = path(store, "SP-3.3.1", compact=compact)
        assert {point.label for point in series(chart, "Target").points if point.label} == {"801+"}
        assert {point.shown for point in series(chart, "Target").points} == {"801+"}
    assert title(path(store, "SP-3.3.1")) == "QS World University Ranking: the target is place 801+ in every year"
    assert title(path(store, "SP-3.3.1", compact=True)) == "QS World University Ranking"


def test_a_path_that_never_changes_says_so(store: Store) -> None:
    board = store.assessment(2025)
    flat = board[board["flat"] & (board["kind"] == "level")]["code"].iloc[0]
    assert title(path(store, flat)).endswith("in every year that has one")


def test_actuals_stand_beside_their_targets_with_gaps_between_years(store: Store) -> None:
    chart = path(store, "SP-2.5.7", actual={2021: 70, 2023: 400})
    assert places(chart, "Actual") == ["2021", "2022", "2023"]
    assert values(chart, "Actual") == [70, None, 400]
    assert series(chart, "Actual").role == "actual"
    low, high = bounds(chart)
    assert low < 70 < 400 < high
    low, high = bounds(path(store, "SP-2.5.7", actual={2021: 1, 2023: 400}, compact=True))
    assert low < 1 < 400 < high
    assert bounds(path(store, "SP-3.3.2", actual={2021: 900}))[1] > 900


def test_an_actual_of_a_year_without_target_is_drawn(store: Store) -> None:
    chart = path(store, "SP-1.1.2", actual={2021: 3})
    assert values(chart, "Actual") == [3]
    assert series(chart, "Target").points[0].shown == "no target"


def test_a_small_multiple_writes_its_ends_alone(store: Store) -> None:
    chart = path(store, "SP-2.5.7", compact=True)
    targets = store.series("SP-2.5.7").targets["value"].tolist()
    assert [point.label for point in next(chart.series).points] == [f"{targets[0]:g}", "", "", "", f"{targets[-1]:g}"]
    assert chart.story.title == store.catalog.indicators["SP-2.5.7"].short_name
    assert chart.compact
    assert chart.height < 200
    gap = next(path(store, "SP-1.1.2", compact=True).series).points
    assert gap[0].label == ""
    assert gap[1].label != ""


def test_the_first_number_of_a_small_multiple_keeps_clear_of_its_actual(store: Store) -> None:
    for reached, side in ((59, "top"), (46, "top"), (80, "")):
        first = series(path(store, "SP-2.5.7", actual={2021: reached}, compact=True), "Target").points[0]
        assert (first.label, first.side) == ("59", side)


# -- where paces lead


def test_paces_seen_so_far_fan_out_from_the_last_actual(store: Store) -> None:
    chart = path(store, "SP-2.5.7", actual={2021: 60, 2022: 70, 2023: 72})
    courses = [one for one in chart.series if one.role == "forecast"]
    # from 79 in 2020: −19, then +10, then +2
    assert {str(one.name): [(point.place, point.value) for point in one.points] for one in courses} == {
        "At the best pace so far": [("2023", 72), ("2024", 82), ("2025", 92)],
        "At the last pace": [("2023", 72), ("2024", 74), ("2025", 76)],
        "At the worst pace so far": [("2023", 72), ("2024", 53), ("2025", 34)],
    }
    assert [plain(one.end_name) for one in courses] == ["best pace: 92", "last pace: 76", "worst pace: 34"]
    (method,) = notes(chart)
    assert "carried on from 2023 to 2025: best +10 a year (2021 to 2022); last +2 a year" in method
    low, high = bounds(chart)
    assert low < 34 < 92 < high
    assert "no forecast" in method
    assert "Broken: where the paces seen so far would lead." in plain(chart.story.key)


def test_a_fan_ends_with_the_plan_and_needs_two_known_figures(store: Store) -> None:
    for code, actual in (("SP-2.5.7", {2025: 80}), ("CD-1.1.1", {2024: 3}), ("SP-3.3.1", {2021: 790})):
        chart = path(store, code, actual=actual)
        assert [one for one in chart.series if one.role == "forecast"] == [], code
    assert [one for one in path(store, "SP-2.5.7", actual={2021: 60}, compact=True).series if one.dash] == []


def test_a_fan_stays_within_what_can_be(store: Store) -> None:
    chart = path(store, "SP-1.3.3", actual={2021: 90, 2022: 20})
    ends = {str(one.name): one.values[-1] for one in chart.series if one.role == "forecast"}
    assert ends == {"At the best pace so far": pytest.approx(67.4), "At the last pace": 0}
    assert notes(chart)[-1].endswith("Where a line would pass what is possible it stays there.")


def test_a_fan_of_profit_may_lead_to_a_loss(store: Store) -> None:
    chart = path(store, "CD-T1", actual={2024: 110_000, 2025: 50_000})
    (last,) = [one for one in chart.series if str(one.name) == "At the last pace"]
    assert last.values[-1] == pytest.approx(50 - 4 * 60)  # mln tenge


def test_what_exists_or_not_is_written_so(store: Store) -> None:
    code = next(code for code, one in store.catalog.indicators.items() if one.kind == "flag")
    chart = path(store, code, actual={2021: 0, 2022: 1, 2023: 1})
    assert "to be in place in every year that has a target" in title(chart)
    assert {point.label for point in series(chart, "Actual").points} == {"no", "yes"}
    assert [one for one in chart.series if one.role == "forecast"] == []


# -- gaps


def judged(store: Store, *rated: tuple[str, float, str]) -> pd.DataFrame:
    """The assessment of 2025 with (code, attainment, status) as if actuals were reported."""
    board = store.assessment(2025)
    for code, ratio, status in rated:
        at = board["code"] == code
        board["attainment"] = board["attainment"].mask(at, ratio)
        board["attainment_text"] = [
            attained(ratio) if hit else text for text, hit in zip(board["attainment_text"], at, strict=True)
        ]
        board["actual"] = board["actual"].mask(at, board["target"] * ratio)
        board["status"] = board["status"].mask(at, status)
    return board


def gaps(board: pd.DataFrame) -> Chart:
    (made,) = of_gaps.gaps(board, sources=(), source="source")
    return english(made)


def way(board: pd.DataFrame) -> Chart:
    """The way as one chart, however long."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(of_gaps, "MOST_ROWS", 1000)
        (made,) = of_ways.ways(board, sources=(), source="source")
    return english(made)


def test_without_any_attainment_there_are_no_gaps(store: Store) -> None:
    assert of_gaps.gaps(store.assessment(2025), sources=(), source="source") == []


def test_gaps_stand_worst_first_with_sign_and_colour(store: Store) -> None:
    chart = gaps(judged(store, ("SP-1.2.1", 1.05, "achieved"), ("SP-2.5.7", 0.6, "behind"), ("SP-1.3.3", 0.95, "near")))
    (one,) = chart.series
    assert [point.place for point in one.points] == ["SP-2.5.7", "SP-1.3.3", "SP-1.2.1"]
    assert [place.key for place in chart.panels[0].places] == ["SP-2.5.7", "SP-1.3.3", "SP-1.2.1"]
    assert [plain(point.label) for point in one.points] == ["▼ 60 %", "▼ 95 %", "▲ 105 %"]
    assert [point.colour for point in one.points] == ["bad", "amber", "good"]
    assert chart.panels[0].references[0].value == 100
    assert title(chart) == "1 of 3 judged is behind in 2025: “Patents received” (60 %)"
    assert "188 more have no ratio" in notes(chart)[0]
    assert str(one.points[0].note).endswith(", behind")
    assert list(one.values) == pytest.approx([60, 95, 105])


def test_a_bar_tells_its_figures_with_a_unit_only_where_one_can_be_said(store: Store) -> None:
    rated = judged(store, ("SP-1.1.1", 1.0, "achieved"), ("SP-1.3.5", 1.0, "achieved"), ("SP-5.8.7", 1.0, "achieved"))
    with_unit, ratio, flag = (str(point.note) for point in next(gaps(rated).series).points)
    assert re.fullmatch(r"[\d.]+ / [\d.]+\u00a0%, achieved", with_unit)
    assert re.fullmatch(r"[\d.]+ / [\d.]+, achieved", ratio)
    assert flag == "yes / yes, achieved"


def test_a_target_missed_by_a_hair_is_not_written_as_reached(store: Store) -> None:
    chart = gaps(
        judged(store, ("SP-1.2.1", 0.99999, "near"), ("SP-2.5.7", 0.994, "near"), ("SP-1.3.3", 1.0, "achieved"))
    )
    assert [plain(point.label) for point in next(chart.series).points] == ["▼ 99 %", "▼ 99.9 %", "▲ 100 %"]
    assert title(chart) == "All 3 judged have reached their target of 2025 or are near it"


def test_more_gaps_than_a_picture_holds_run_over_several_of_one_scale(store: Store) -> None:
    few = gaps(judged(store, ("SP-1.2.1", 1.05, "achieved")))
    assert bounds(few)[1] > 105
    everything = judged(store, *[(code, 0.5, "behind") for code in store.catalog.indicators])
    parts = [english(one) for one in of_gaps.gaps(everything, sources=(), source="source")]
    assert len(parts) == -(-len(everything) // of_gaps.MOST_ROWS)
    drawn = [point.place for part in parts for one in part.series for point in one.points]
    assert sorted(drawn) == sorted(store.catalog.indicators)
    assert len({part.story.name for part in parts}) == len(parts)
    assert len({bounds(part) for part in parts}) == 1
    for number, part in enumerate(parts, start=1):
        assert part.height >= 18 * len(next(part.series).points)
        if number > 1:  # each speaks of what it shows
            assert title(part) == f"50 % of the target of 2025: {len(next(part.series).points)} behind"
    assert title(parts[0]).startswith(f"{len(everything)} of {len(everything)} judged are behind in 2025; furthest: ")
    assert "Rows 1 to 24 of 191" in plain(parts[0].story.subtitle)


def test_the_furthest_is_the_same_as_everywhere(store: Store) -> None:
    """Who left a ranking is furthest and behind, though it has no bar; each later picture counts its own."""
    board = judged(store, *[(code, 0.7, "behind") for code in store.catalog.indicators])
    board.loc[board["code"] == "SP-3.3.3", ["attainment", "attainment_text", "status"]] = [float("nan"), "", "unranked"]
    first, second, *_ = (english(one) for one in of_gaps.gaps(board, sources=(), source="source"))
    left = "“Webometrics ranking”: not in the ranking, target place 4 707"
    assert title(first) == f"191 of 191 judged are behind in 2025; furthest: {left}"
    assert title(second) == "70 % of the target of 2025: 24 behind"


# -- the way


def test_without_actuals_the_way_to_the_targets_is_drawn(store: Store) -> None:
    board = store.assessment(2023)
    chart = way(board)
    start, this_year, final = chart.series
    assert (start.name, this_year.name, final.name) == ("Start", "Target of 2023", "Final target")
    assert set(start.values) == {100}
    assert (start.role, final.role) == ("actual", "target")
    at = [point.place for point in final.points].index("SP-2.5.7")
    patents = store.series("SP-2.5.7").targets.set_index("year")["value"]
    assert final.values[at] == pytest.approx(patents[2025] / 79 * 100)  # from the baseline, 79 patents in 2020
    assert this_year.values[at] == pytest.approx(patents[2023] / 79 * 100)
    assert chart.panels[0].axis.log
    assert {"SP-3.3.1", "SP-3.3.2", "SP-3.3.3"}.isdisjoint(point.place for point in final.points)
    assert f"{len(board) - len(final.points)} more have no ratio" in notes(chart)[-1]


def test_without_a_comparable_baseline_the_way_starts_at_the_first_target(store: Store) -> None:
    board = store.assessment(2025)
    growth = store.series("SP-1.1.10").targets["value"].dropna()
    chart = way(board[board["code"] == "SP-1.1.10"])
    assert values(chart, "Final target") == [pytest.approx(growth.iloc[-1] / growth.iloc[0] * 100)]


def test_a_way_backwards_stands_on_top_in_red_and_in_the_title(store: Store) -> None:
    board = store.assessment(2023)
    below = board[board["below_baseline"] & (board["kind"] != "rank")]
    assert len(below) > 1
    chart = way(board)
    final = series(chart, "Final target").points
    # One of them has its first targets below, and its last one above.
    assert [point.colour for point in final[: len(below)]].count("bad") == len(below) - 1
    assert {point.colour for point in final[len(below) :]} == {"target"}
    assert {point.place for point in final[: len(below)]} == set(below["code"])
    worse = int(board["below_baseline"].sum())
    assert f"; {worse} indicators have targets worse" in title(chart)
    assert (
        "Not red here: of “Graduates employed in the first year” only targets of other years are worse than the figure "
        "of bachelors; “Webometrics ranking” has no ratio."
    ) in notes(of_year(store, 2025))
    assert "; “Patents received” has targets worse" in title(way(board[board["code"].isin(["SP-2.5.7", "SP-1.2.1"])]))
    alone = way(board[board["code"] == "SP-1.2.1"])
    assert "is to grow most" in title(alone)
    assert "Target of 2025" not in [one.name for one in alone.series]


def of_year(store: Store, year: int) -> Chart:
    return way(store.assessment(year))


def test_the_start_of_employment_is_named(store: Store) -> None:
    """It is of bachelors alone, and lower than every other reading of Table 2: the chart says so beside each change."""
    chart = of_year(store, 2025)
    final = {point.place: plain(point.label) for point in series(chart, "Final target").points}
    assert (final["SP-1.3.3"], final["SP-1.3.4"]) == ("+2.8 pp on bachelors alone", "−4.9 pp on bachelors alone")
    assert any("the start of both counts bachelors alone" in note and "2020" in note for note in notes(chart))
    employment = store.frame("employment")
    read = rules.by_reading(employment)
    others = [read["with_entrants"], read["of_seekers"], rules.of_all_levels(employment, read["without_entrants"])]
    state = rules.of_state_order(employment)
    assert (
        min(one["value"].iloc[-1] for one in others)
        > read["without_entrants"]["value"].iloc[-1]
        == pytest.approx(74.2, abs=0.05)
    )
    assert state["value"].iloc[-1] > 82.9


def test_a_later_picture_of_ways_says_how_far_its_own_go(store: Store) -> None:
    parts = [english(one) for one in of_ways.ways(store.assessment(2025), sources=(), source="source")]
    assert title(parts[1]) == "23 indicators: their final targets are 1.00 to 1.09 times their start"
    assert "5 indicators" in title(parts[0])
    assert "worse" not in " ".join(title(one) for one in parts[1:])


def test_in_the_last_year_the_target_is_drawn_once(store: Store) -> None:
    board = store.assessment(2025)
    chart = way(board[board["plan"] == "SP"])
    assert [one.name for one in chart.series] == ["Start", "Final target"]
    assert "targets of" not in str(chart.story.subtitle)


def test_only_a_target_that_lies_below_is_red(store: Store) -> None:
    """The first targets of SP-1.3.3 lie below the 74.2 % of 2020, the last one above."""
    board = store.assessment(2021)
    chart = way(board[board["code"] == "SP-1.3.3"])
    colours = {plain(one.name): one.points[0].colour for one in chart.series if one.role == "target"}
    assert colours == {"Target of 2021": "bad", "Final target": "target"}


def test_what_has_no_ratio_has_no_way(store: Store) -> None:
    board = store.assessment(2025)
    assert of_ways.ways(board[board["kind"].isin(["rank", "flag"])], sources=(), source="source") == []
    assert of_ways.ways(board.iloc[0:0], sources=(), source="source") == []


# -- the index


def index(targets: pd.DataFrame) -> Chart:
    made = of_index.index(targets, sources=(), source="source")
    assert made is not None
    return english(made)


@FIGURES
def test_every_path_of_an_index_starts_at_one_hundred(store: Store, figures: str) -> None:
    targets = store.targets(figures)
    chosen = targets[targets["line_id"] == "SP-2"]
    chart = index(chosen)
    lines = list(chart.series)
    for one in lines:
        assert next(value for value in one.values if value is not None) == 100
    patents = chosen[chosen["code"] == "SP-2.5.7"]["value"].tolist()
    line = next(one for one in lines if str(one.name).endswith("SP-2.5.7"))
    assert list(line.values) == pytest.approx([value / patents[0] * 100 for value in patents])
    left = chosen["code"].nunique() - len(lines)
    assert len(notes(chart)) == bool(left)
    assert f"{len(lines)} indicators" in str(chart.story.subtitle)
    fastest = max(lines, key=lambda one: one.values[-1] or 0)
    assert title(chart).startswith(f"“{fastest.end_name}” is to grow fastest: from ")


def test_an_index_names_the_fastest_and_the_slowest_of_many(store: Store) -> None:
    targets = store.targets()
    many = list(index(targets[targets["plan"] == "SP"]).series)
    few = index(targets[targets["code"].isin(["SP-2.5.7", "SP-1.2.1"])])
    ends = sorted(one.values[-1] or 0 for one in many)
    named = sorted(one.values[-1] or 0 for one in many if one.end_name)
    assert named == [ends[0], *ends[-5:]]
    assert sum(bool(one.end_name) for one in few.series) == 2


def test_a_plan_that_ends_before_the_other_has_its_names_over_its_lines(store: Store) -> None:
    """Behind their end the lines of the other plan go on, and would run through them."""
    targets = store.targets()
    both = index(targets[targets["code"].isin(["SP-2.5.7", "CD-T1.1"])])
    older, newer = series(both, "Patents received  SP-2.5.7"), series(both, "University income  CD-T1.1")
    assert (older.end_name, newer.end_name) == ("", "University income")
    assert [plain(point.label) for point in older.points] == ["", "", "", "", "Patents received"]
    assert older.points[-1].side in ("top", "bottom")


def test_actuals_of_an_index_are_indexed_as_their_targets(store: Store) -> None:
    targets = store.targets()
    chosen = targets[targets["code"].isin(["SP-2.5.7", "SP-1.2.1"])]
    chart = index(chosen.assign(actual=chosen["value"]))
    actuals = [one for one in chart.series if one.role == "actual"]
    for one in actuals:
        asked = series(chart, str(one.name), "target")
        assert one.values == asked.values
        assert (one.colour, one.dash, asked.dash) == (asked.colour, "", "dot")
    assert len({one.colour for one in actuals}) == len(actuals) == 2


def test_of_many_paths_the_named_ones_alone_have_actuals(store: Store) -> None:
    targets = store.targets()
    chosen = targets[targets["line_id"] == "SP-1"]
    chart = index(chosen.assign(actual=chosen["value"]))
    named = {one.name for one in chart.series if one.end_name}
    assert {one.name for one in chart.series if one.role == "actual"} == named


def test_from_a_small_base_the_numbers_stand_alone(store: Store) -> None:
    targets = store.targets()
    rows = targets[targets["code"] == "SP-2.5.7"]
    assert title(index(rows.assign(value=[2.0, 3, 4, 5, 6]))).endswith("from 2 in 2021 to 6 in 2025")


def test_money_of_a_title_is_in_one_readable_unit_said_once(store: Store) -> None:
    assert title(path(store, "CD-T1")) == "Net profit: from 110.1 in 2024 to 154.4 mln tenge in 2029"


def test_a_way_is_written_in_points_for_shares_and_in_numbers_from_a_small_base(store: Store) -> None:
    board = store.assessment(2025)
    for code, unit, start, final, label in (
        ("SP-2.5.7", "units", 79.0, 69.0, "−13 %"),
        ("SP-2.5.7", "units", 2.0, 9.0, "2 → 9"),
        ("SP-1.3.3", "%", 74.2, 77.0, "+2.8 pp on bachelors alone"),
        ("SP-6.4.1", "%", 43.0, 60.0, "+17 pp"),
    ):
        one = board[board["code"] == code].assign(unit=unit, baseline=start, final_target=final)
        (point,) = series(way(one), "Final target").points
        assert plain(point.label) == label


def test_what_has_no_first_target_has_no_index(store: Store) -> None:
    targets = store.targets()
    assert of_index.index(targets[targets["kind"] == "rank"], sources=(), source="source") is None
    zero = targets[targets["code"] == "SP-2.5.7"].assign(value=[0.0, 1, 2, 3, 4])
    assert of_index.index(zero, sources=(), source="source") is None
    assert notes(index(pd.concat([zero, targets[targets["code"] == "SP-1.2.1"]])))[0].startswith("1 more")


def test_the_key_of_a_long_way_is_no_warning(store: Store) -> None:
    """The first of all points is worse than its start, and red: the key says what the ring means, not that."""
    (made, *_) = of_ways.ways(store.assessment(2025), sources=(), source="source")
    drawn = figure(spoken(made, voice("en")))["data"]
    named = {one["name"]: one["marker"]["line"]["color"] for one in drawn if one.get("showlegend", True) is not False}
    assert len(named) == 3
    assert theme.COLOUR["bad"] not in {colour for colours in named.values() for colour in np.atleast_1d(colours)}


def test_one_indicator_of_a_line_has_and_two_have() -> None:
    def told(flat: int, below: int) -> str:
        return say(msg("targets-lead-scope", count=19, flat=flat, plateau=9, reported=False, below=below))

    assert told(1, 1).startswith("19 indicators: 1 has the same target in every year")
    assert told(1, 1).endswith("and 1 has targets worse than its figure before the plan.")
    assert told(5, 2).startswith("19 indicators: 5 have the same target in every year")
    assert told(5, 2).endswith("and 2 have targets worse than their figure before the plan.")
