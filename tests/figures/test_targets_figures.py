"""The charts of target paths by their data: one path, gaps, the way from the baseline, the index."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import targets as figures_of
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin
from ktudash.metrics.attainment import STATUS_ROLE, attained
from ktudash.store import Store
from ktudash.theme import COLOUR, FILL

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])


def plain(words: str) -> str:
    return words.replace("\u202f", " ").replace("\u00a0", " ").replace("\u2212", "-")


def title(figure: go.Figure) -> str:
    return plain(story_of(figure).title)


def named(figure: go.Figure, name: str) -> go.Figure:
    return next(trace for trace in figure.data if trace.name == name)


def reported(rows: pd.DataFrame, actual: Mapping[int, float]) -> pd.DataFrame:
    return rows.assign(actual=rows["year"].map(dict(actual)).astype(float))


def path(
    store: Store,
    code: str,
    figures: str = "corrected",
    *,
    actual: Mapping[int, float] | None = None,
    compact: bool = False,
) -> go.Figure:
    indicator = store.catalog.indicators[code]
    series = store.series(code, figures)
    return figures_of.path(
        reported(series.targets, actual or {}),
        series.baseline if indicator.comparable else series.baseline.iloc[0:0],
        name=indicator.short_name,
        printed=indicator.printed,
        kind=indicator.kind,
        source="source",
        compact=compact,
    )


# -- one path


@FIGURES
def test_a_path_shows_what_was_before_it_and_every_target(store: Store, figures: str) -> None:
    figure = path(store, "SP-2.5.7", figures)
    target, before = figure.data
    assert (target.name, target.meta["role"]) == ("Target", "target")
    assert list(target.x) == [2021, 2022, 2023, 2024, 2025]
    assert list(target.y) == store.series("SP-2.5.7", figures).targets["value"].tolist()
    assert (before.name, list(before.x), list(before.y)) == ("Before the plan", [2020], [79])
    assert set(before.marker.color) == {COLOUR["actual"]}
    assert list(figure.layout.xaxis.tickvals) == list(range(2020, 2026))
    assert title(figure).startswith("Patents received: from ")
    assert twin(figure).rows[0] == "2020"


def test_every_path_of_both_plans_is_drawn(store: Store) -> None:
    for place, code in enumerate(store.catalog.indicators):
        figure = path(store, code, compact=bool(place % 2))
        assert len(twin(figure).rows) >= len(store.catalog.indicators[code].years)
        low, high = sorted(figure.layout.yaxis.range)
        for trace in figure.data:
            assert all(low <= value <= high for value in trace.y if value is not None)


def test_without_a_comparable_baseline_targets_stand_alone(store: Store) -> None:
    figure = path(store, "CD-1.1.1")
    assert [trace.name for trace in figure.data] == ["Target"]
    assert list(figure.layout.xaxis.tickvals) == list(range(2024, 2030))


def test_a_year_without_target_is_a_gap_with_its_word(store: Store) -> None:
    figure = path(store, "SP-1.1.2")
    assert figure.data[0].y[0] is None
    assert [(note.x, note.text) for note in figure.layout.annotations] == [(2021, "none")]
    assert twin(figure).cells[0][0].shown == "none"


@pytest.mark.parametrize(
    ("figures", "shown"), [("corrected", ["12 000*", "20 000*", "25 000*"]), ("printed", ["unreadable"] * 3)]
)
def test_an_unreadable_target_is_read_only_where_corrected(store: Store, figures: str, shown: list[str]) -> None:
    figure = path(store, "CD-2.2.3", figures)
    cells = [cells[0] for cells in twin(figure).cells]
    marked = [plain(cell.shown) for cell in cells if cell.note]
    assert [words.replace(" thousand tenge", "") for words in marked] == shown
    words = [note.text for note in figure.layout.annotations]
    assert words == (["unreadable"] * 3 if figures == "printed" else [])
    assert len(story_of(figure).notes) == (3 if figures == "corrected" else 0)


def test_a_corrected_target_is_explained_and_a_printed_one_is_not(store: Store) -> None:
    corrected, printed = path(store, "CD-4.5.1"), path(store, "CD-4.5.1", "printed")
    assert corrected.data[0].y[0] == 500
    assert printed.data[0].y[0] == 5000
    assert corrected.data[0].text[0] == "500*"
    assert "the document prints 5000, read as 500." in story_of(corrected).notes[0]
    assert story_of(printed).notes == ()


def test_places_run_downwards_with_one_on_top(store: Store) -> None:
    figure = path(store, "SP-3.3.2")
    low, high = figure.layout.yaxis.range
    assert low > high
    assert title(figure) == "QS EECA University Ranking: place 180 is the target of 2025"
    assert list(figure.data[1].y) == [197]


def test_bands_are_written_as_bands(store: Store) -> None:
    for compact in (False, True):
        figure = path(store, "SP-3.3.1", compact=compact)
        assert {text for text in figure.data[0].text if text} == {"801+"}
        assert {cells[0].shown for cells in twin(figure).cells if cells[0]} == {"801+"}
    assert title(path(store, "SP-3.3.1")) == "QS World University Ranking: place 801+ is the target of 2025"
    assert title(path(store, "SP-3.3.1", compact=True)) == "QS World University Ranking"


def test_a_path_that_never_changes_says_so(store: Store) -> None:
    board = store.assessment(2025)
    flat = board[board["flat"] & (board["kind"] == "level")]["code"].iloc[0]
    assert title(path(store, flat)).endswith("in every year that has a target")


def test_actuals_stand_beside_their_targets_with_gaps_between_years(store: Store) -> None:
    figure = path(store, "SP-2.5.7", actual={2021: 70, 2023: 400})
    actual = named(figure, "Actual")
    assert (list(actual.x), list(actual.y)) == ([2021, 2022, 2023], [70, None, 400])
    assert set(actual.marker.color) == {COLOUR["actual"]}
    assert figure.layout.yaxis.range[1] > 400
    assert figure.layout.yaxis.range[0] < 70
    small = path(store, "SP-2.5.7", actual={2021: 1, 2023: 400}, compact=True)
    assert small.layout.yaxis.range[1] > 400
    assert small.layout.yaxis.range[0] < 1
    place = path(store, "SP-3.3.2", actual={2021: 900})
    assert place.layout.yaxis.range[0] > 900


def test_an_actual_of_a_year_without_target_is_drawn(store: Store) -> None:
    figure = path(store, "SP-1.1.2", actual={2021: 3})
    assert list(named(figure, "Actual").y) == [3]
    assert [note.text for note in figure.layout.annotations] == ["none"]
    assert twin(figure).cells[0][0].shown == "none"


def test_a_small_multiple_writes_its_ends_alone(store: Store) -> None:
    figure = path(store, "SP-2.5.7", compact=True)
    values = store.series("SP-2.5.7").targets["value"].tolist()
    assert list(figure.data[0].text) == [f"{values[0]:g}", "", "", "", f"{values[-1]:g}"]
    assert story_of(figure).title == store.catalog.indicators["SP-2.5.7"].short_name
    assert figure.layout.height < 200
    assert list(figure.layout.xaxis.ticktext) == ["2020", "2023", "2025"]
    gap = path(store, "SP-1.1.2", compact=True)
    assert gap.data[0].text[0] == ""
    assert gap.data[0].text[1] != ""


# -- gaps


def judged(store: Store, *rated: tuple[str, float, str]) -> pd.DataFrame:
    """The assessment of 2025 with (code, attainment, status) as if actuals were reported."""
    board = store.assessment(2025)
    for code, ratio, status in rated:
        at = board["code"] == code
        board["attainment"] = board["attainment"].mask(at, ratio)
        board["attainment_text"] = board["attainment_text"].mask(at, attained(ratio))
        board["actual"] = board["actual"].mask(at, board["target"] * ratio)
        board["status"] = board["status"].mask(at, status)
    return board


def gaps(board: pd.DataFrame) -> go.Figure | None:
    return figures_of.gaps(board, thresholds="thresholds", roles=dict(STATUS_ROLE), source="source")


def test_without_any_attainment_there_are_no_gaps(store: Store) -> None:
    assert gaps(store.assessment(2025)) is None


def test_gaps_stand_worst_first_with_sign_and_colour(store: Store) -> None:
    figure = gaps(
        judged(store, ("SP-1.2.1", 1.05, "achieved"), ("SP-2.5.7", 0.6, "behind"), ("SP-1.3.3", 0.95, "near"))
    )
    assert figure is not None
    trace = figure.data[0]
    assert [name.split("  ")[1] for name in trace.y] == ["SP-2.5.7", "SP-1.3.3", "SP-1.2.1"]
    assert figure.layout.yaxis.categoryarray[-1] == trace.y[0]  # a list axis counts from below
    assert [plain(text) for text in trace.text] == ["▼ 60 %", "▼ 95 %", "▲ 105 %"]
    assert trace.marker.color == (COLOUR["bad"], COLOUR[FILL["warn"]], COLOUR["good"])
    assert figure.layout.shapes[0].x0 == 100
    assert title(figure) == "1 of 3 judged indicators are behind their target of 2025"
    assert "188 more have no ratio" in story_of(figure).notes[0]
    assert trace.customdata[0][1].endswith(", behind")
    assert [cells[0].value for cells in twin(figure).cells] == pytest.approx([60, 95, 105])


def test_a_target_missed_by_a_hair_is_not_written_as_reached(store: Store) -> None:
    figure = gaps(
        judged(store, ("SP-1.2.1", 0.99999, "near"), ("SP-2.5.7", 0.994, "near"), ("SP-1.3.3", 1.0, "achieved"))
    )
    assert figure is not None
    assert [plain(text) for text in figure.data[0].text] == ["▼ 99 %", "▼ 99.9 %", "▲ 100 %"]
    assert title(figure) == "All 3 judged indicators have reached their target of 2025 or are near it"


def test_all_gaps_have_room(store: Store) -> None:
    few = gaps(judged(store, ("SP-1.2.1", 1.05, "achieved")))
    many = gaps(judged(store, *[(code, 0.5, "behind") for code in store.catalog.indicators]))
    assert few is not None
    assert many is not None
    assert many.layout.height > few.layout.height
    assert many.layout.height >= 18 * len(many.data[0].y)
    assert few.layout.xaxis.range[1] > 105


# -- the way


def test_without_actuals_the_way_to_the_targets_is_drawn(store: Store) -> None:
    board = store.assessment(2023)
    figure = figures_of.way(board, source="source")
    assert figure is not None
    start, this_year, final = [trace for trace in figure.data if trace.meta]
    assert (start.name, this_year.name, final.name) == ("Start", "Target of 2023", "Final target")
    assert set(start.x) == {100}
    assert set(start.marker.color) == {COLOUR["actual"]}
    assert set(final.marker.color if isinstance(final.marker.color, tuple) else [final.marker.color]) == {
        COLOUR["ground"]
    }
    at = next(place for place, name in enumerate(final.y) if name.endswith("SP-2.5.7"))
    patents = store.series("SP-2.5.7").targets.set_index("year")["value"]
    assert final.x[at] == pytest.approx(patents[2025] / 79 * 100)  # from the baseline, 79 patents in 2020
    assert this_year.x[at] == pytest.approx(patents[2023] / 79 * 100)
    assert figure.layout.xaxis.type == "log"
    ranks = {"SP-3.3.1", "SP-3.3.2", "SP-3.3.3"}
    assert ranks.isdisjoint(name.split("  ")[-1] for name in final.y)
    assert f"{len(board) - len(final.y)} more have no ratio" in story_of(figure).notes[0]
    twin(figure)


def test_without_a_comparable_baseline_the_way_starts_at_the_first_target(store: Store) -> None:
    board = store.assessment(2025)
    figure = figures_of.way(board[board["code"] == "SP-1.1.10"], source="source")
    growth = store.series("SP-1.1.10").targets["value"].dropna()
    assert figure is not None
    assert named(figure, "Final target").x[0] == pytest.approx(growth.iloc[-1] / growth.iloc[0] * 100)


def test_a_way_backwards_stands_on_top_in_red_and_in_the_title(store: Store) -> None:
    board = store.assessment(2023)
    below = board[board["below_baseline"] & (board["kind"] != "rank")]
    assert len(below) > 1
    figure = figures_of.way(board, source="source")
    assert figure is not None
    final = named(figure, "Final target")
    inks = final.marker.line.color
    assert inks[: len(below)] == (COLOUR["bad"],) * len(below)
    assert set(inks[len(below) :]) == {COLOUR["target"]}
    assert {name.split("  ")[-1] for name in final.y[: len(below)]} == set(below["code"])
    assert f"but {len(below)} indicators have targets below" in title(figure)
    one = figures_of.way(board[board["code"].isin(["SP-2.5.7", "SP-1.2.1"])], source="source")
    assert one is not None
    assert "but Patents received is to fall below" in title(one)
    none = figures_of.way(board[board["code"] == "SP-1.2.1"], source="source")
    assert none is not None
    assert "asks for" in title(none)
    assert "Target of 2025" not in [trace.name for trace in none.data]


def test_in_the_last_year_the_target_is_drawn_once(store: Store) -> None:
    board = store.assessment(2025)
    figure = figures_of.way(board[board["plan"] == "SP"], source="source")
    assert figure is not None
    assert [trace.name for trace in figure.data if trace.meta] == ["Start", "Final target"]
    assert "targets of" not in story_of(figure).subtitle


def test_what_has_no_ratio_has_no_way(store: Store) -> None:
    board = store.assessment(2025)
    assert figures_of.way(board[board["kind"].isin(["rank", "flag"])], source="source") is None
    assert figures_of.way(board.iloc[0:0], source="source") is None


# -- the index


@FIGURES
def test_every_path_of_an_index_starts_at_one_hundred(store: Store, figures: str) -> None:
    targets = store.targets(figures)
    chosen = targets[targets["line_id"] == "SP-2"]
    figure = figures_of.index(chosen, source="source")
    assert figure is not None
    for trace in figure.data:
        assert next(value for value in trace.y if value is not None) == 100
    patents = chosen[chosen["code"] == "SP-2.5.7"]["value"].tolist()
    line = next(trace for trace in figure.data if trace.name.endswith("SP-2.5.7"))
    assert list(line.y) == pytest.approx([value / patents[0] * 100 for value in patents])
    left = chosen["code"].nunique() - len(figure.data)
    assert len(story_of(figure).notes) == bool(left)
    assert f"{len(figure.data)} indicators" in story_of(figure).subtitle
    fastest = max(figure.data, key=lambda trace: trace.y[-1])
    assert title(figure).startswith(fastest.name.split("  ")[0])
    twin(figure)


def test_an_index_names_the_fastest_and_the_slowest_of_many(store: Store) -> None:
    targets = store.targets()
    many = figures_of.index(targets[targets["plan"] == "SP"], source="source")
    few = figures_of.index(targets[targets["code"].isin(["SP-2.5.7", "SP-1.2.1"])], source="source")
    assert many is not None
    assert few is not None
    assert len(many.layout.annotations) == 6
    ends = {trace.name.split("  ")[0]: trace.y[-1] for trace in many.data}
    written = [note.text for note in many.layout.annotations]
    assert min(ends.values()) == min(ends[name] for name in written)
    assert sorted(ends.values())[-5:] == sorted(ends[name] for name in written)[1:]
    assert len(few.layout.annotations) == 2


def test_actuals_of_an_index_are_indexed_as_their_targets(store: Store) -> None:
    targets = store.targets()
    chosen = targets[targets["code"].isin(["SP-2.5.7", "SP-1.2.1"])]
    figure = figures_of.index(chosen.assign(actual=chosen["value"]), source="source")
    assert figure is not None
    for trace in figure.data:
        if trace.meta.get("over_targets"):
            assert trace.y == named(figure, trace.name.removesuffix(", actual")).y
    assert len(figure.data) == 4


def test_what_has_no_first_target_has_no_index(store: Store) -> None:
    targets = store.targets()
    assert figures_of.index(targets[targets["kind"] == "rank"], source="source") is None
    zero = targets[targets["code"] == "SP-2.5.7"].assign(value=[0.0, 1, 2, 3, 4])
    assert figures_of.index(zero, source="source") is None
    both = pd.concat([zero, targets[targets["code"] == "SP-1.2.1"]])
    figure = figures_of.index(both, source="source")
    assert figure is not None
    assert story_of(figure).notes[0].startswith("1 more")
