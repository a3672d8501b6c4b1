"""The charts of research by their data: values, roles, words, notes and table twins."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import research
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import Cell, Twin, twin
from ktudash.metrics import research as metrics
from ktudash.pages import research as page
from ktudash.store import Store

MODES = ("corrected", "printed")
DATABASES = {"rsci": "RSCI", "scopus": "Scopus", "web_of_science": "Web of Science"}


def traces(figure: go.Figure, role: str) -> dict[str, go.Figure]:
    return {trace.name: trace for trace in figure.data if (trace.meta or {}).get("role") == role}


def cell(table: Twin, row: str, column: str) -> Cell:
    found = table.cells[table.rows.index(row)][table.columns.index(column)]
    assert found is not None
    return found


def words(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def told(store: Store, mode: str, topic: str, measure: str) -> pd.DataFrame:
    text = store.frame("text_figures", mode)
    return text[(text["topic"] == topic) & (text["measure"] == measure)]


def path(store: Store, mode: str, code: str) -> pd.DataFrame:
    targets = store.targets(mode)
    return targets[targets["code"] == code]


def publications(store: Store, mode: str = "corrected", change: dict[str, float] | None = None) -> go.Figure:
    frame = store.frame("publications", mode)
    for database, last in (change or {}).items():
        frame.loc[(frame["database"] == database) & (frame["year"] == 2020), "value"] = last
    series = {name: frame[frame["database"] == name] for name in DATABASES}
    growths = {name: metrics.growth(rows) for name, rows in series.items()}
    return research.publications(
        series,
        growths,
        {name: metrics.total_growth(rows) for name, rows in series.items()},
        metrics.deviations(
            {DATABASES[name]: rows for name, rows in growths.items()},
            told(store, mode, "publications_text", "growth"),
        ),
        source="Table 3",
    )


@pytest.mark.parametrize("mode", MODES)
def test_publications_stand_on_own_scales_with_their_growth(store: Store, mode: str) -> None:
    figure = publications(store, mode)
    bars = traces(figure, "actual")
    assert {name: list(bar.y) for name, bar in bars.items()} == {
        "RSCI": [568, 669, 573],
        "Scopus": [87, 124, 132],
        "Web of Science": [65, 95, 94],
    }
    assert len({bar.yaxis for bar in bars.values()}) == 3
    assert list(traces(figure, "change")["RSCI, growth"].y) == [669, 573]
    table = twin(figure)
    assert [cell(table, "2020", f"{name}, growth").shown for name in DATABASES.values()] == [
        "▼ 14.3\u202f%",
        "▲ 6.5\u202f%",
        "▼ 1.1\u202f%",
    ]
    story = story_of(figure)
    assert "Scopus, by 51.7\u202f%" in story.title
    assert "RSCI, by 0.9\u202f%" in story.title
    assert "scale" in story.key


def test_publications_note_where_the_text_differs(store: Store) -> None:
    notes = story_of(publications(store)).notes
    assert [("17.7" in note, "42.5" in note) for note in notes] == [(True, False), (False, True)]


@pytest.mark.parametrize(
    ("change", "begins"),
    [
        (
            {"rsci": 500.0},
            "Since 2018 publications grew by 51.7\u202f% in Scopus and fell by 12.0\u202f% in RSCI",
        ),
        (
            {"rsci": 500.0, "scopus": 80.0, "web_of_science": 13.0},
            "Since 2018 publications fell in every database, most in Web of Science, by 80.0\u202f%",
        ),
    ],
)
def test_publications_title_follows_the_data(store: Store, change: dict[str, float], begins: str) -> None:
    assert story_of(publications(store, change=change)).title == begins


def patents(store: Store, mode: str, actual_2020: float = 79.0) -> go.Figure:
    frame = store.frame("protection_titles", mode)
    actual = frame[frame["protection_title"] == "patent"].copy()
    actual.loc[actual["year"] == 2020, "value"] = actual_2020
    since = told(store, mode, "protection_titles_text", "number")
    since = since[since["item"] == "Patents received"]
    return research.patents(actual, path(store, mode, "SP-2.5.7"), since, source="Table 4")


@pytest.mark.parametrize("mode", MODES)
def test_patents_are_planned_below_what_was_reached(store: Store, mode: str) -> None:
    figure = patents(store, mode)
    assert list(traces(figure, "actual")["Patents, actual"].y) == [31, 56, 79]
    assert list(traces(figure, "target")["Patents, target"].y) == [59, 62, 65, 67, 69]
    assert [shape.y0 for shape in figure.layout.shapes] == [79]
    assert "79 received in 2020" in words(figure)
    story = story_of(figure)
    assert story.title == "69 patents are planned for 2025, fewer than the 79 of 2020"
    assert "106" in story.notes[0]
    assert "166" in story.notes[0]
    assert twin(figure).columns == ("Patents, actual", "Patents, target")


def test_patents_above_have_no_dotted_line(store: Store) -> None:
    figure = patents(store, "corrected", actual_2020=50.0)
    assert not figure.layout.shapes
    assert story_of(figure).title == "Patents are to grow from 50 in 2020 to 69 in 2025"


def test_titles_say_where_no_application_is_printed(store: Store) -> None:
    frame = store.frame("protection_titles")
    series = {kind: frame[frame["protection_title"] == kind] for kind in frame["protection_title"].unique()}
    filed = told(store, "corrected", "protection_titles_text", "applications")
    items = {"patent": "Patents", "copyright_certificate": "Copyright certificates"}
    figure = research.titles(
        series,
        {kind: metrics.with_years(filed[filed["item"] == item], [2018, 2019, 2020]) for kind, item in items.items()},
        {kind: metrics.factor(rows) for kind, rows in series.items()},
        source="Table 4",
    )
    assert list(traces(figure, "part")["Patents, applications"].y) == [62, None, 79]
    assert list(traces(figure, "part")["Copyright certificates, applications"].y) == [153, None, None]
    assert list(traces(figure, "actual")["Copyright certificates, received"].y) == [152, 215, 276]
    upright = [note for note in figure.layout.annotations if note.textangle == -90]
    assert [note.text for note in upright] == ["not printed"] * 3
    assert not traces(figure, "word")
    assert cell(twin(figure), "2019", "Patents, applications").shown == "not printed"
    assert story_of(figure).title == "Patents rose 2.5-fold since 2018, copyright certificates 1.8-fold"


@pytest.mark.parametrize("mode", MODES)
def test_funding_and_planned_income_share_one_scale(store: Store, mode: str) -> None:
    spent = told(store, mode, "research_funding", "amount")
    headings = store.frame("headline_targets", mode)
    planned = metrics.in_millions(headings[headings["code"] == "CD-H1.1.2"])
    figure = research.funding(
        spent,
        planned,
        metrics.growth(spent),
        (metrics.total_growth(spent), metrics.total_growth(planned)),
        source="text",
    )
    assert list(traces(figure, "actual")["R&D funding"].y) == [690.5, 923.5, 941.52]
    assert list(traces(figure, "target")["Research income, planned"].y) == pytest.approx([1394.31691, 1955.60159])
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range
    title = "R&D funding grew by 36.4\u202f%; research income is to grow by 40.3\u202f% by 2029"
    assert story_of(figure).title == title
    assert "not subtracted" in story_of(figure).notes[0]
    assert "read as 2024 and 2029, the first and last year of the plan" in story_of(figure).notes[1]
    assert twin(figure).rows == ("2018", "2019", "2020", "2024", "2029")


@pytest.mark.parametrize("mode", MODES)
def test_share_of_income_has_words_in_its_gaps(store: Store, mode: str) -> None:
    finance = store.frame("finance", mode)
    shares = metrics.share_of(
        told(store, mode, "research_funding", "amount"),
        metrics.in_millions(finance[finance["measure"] == "income"]),
    )
    rw, science = path(store, mode, "SP-2.5.2"), path(store, mode, "SP-2.5.19")
    figure = research.share(shares, rw, science, source="text")
    actual = traces(figure, "actual")["R&D funding"]
    assert actual.y[0] is None
    assert list(actual.y)[1:] == pytest.approx([15.8228, 14.5351], abs=1e-4)
    assert list(traces(figure, "target")["RW income (2.5.2)"].y) == [None, 10.98, 11.5, 12, 12]
    assert list(traces(figure, "target")["Science and innovation (2.5.19)"].y) == [11, 13, 15, 17, 17]
    assert "income lost" in words(figure)
    assert "RW income (2.5.2):<br>none" in words(figure)
    assert figure.layout.yaxis.range[0] == 0
    table = twin(figure)
    assert cell(table, "2018", "R&D funding").shown == "income lost"
    gap = cell(table, "2018", "R&D funding").note
    assert gap.startswith("2018: R&D funding is printed (690.5\u00a0mln tenge); the share is missing")
    assert story_of(figure).notes[1:] == (gap,)
    assert cell(table, "2021", "RW income (2.5.2)").shown == "none"
    assert story_of(figure).title.startswith("R&D funding was 14.5\u202f% of the university’s income in 2020")
    assert "may not be the same" in story_of(figure).notes[0]


def test_an_unreadable_share_is_a_word(store: Store) -> None:
    figure = research.involvement(told(store, "corrected", "research", "share"), source="text")
    bar = traces(figure, "actual")["Share"]
    assert list(bar.x) == [100, 60, None, 29, 65]
    (word,) = [trace for trace in figure.data if trace.meta["role"] == "word"]
    assert list(word.text) == ["unreadable"]
    story = story_of(figure)
    assert story.title == "65\u202f% of the teaching staff and 29\u202f% of the students take part in R&D"
    assert "“00%”" in story.notes[0]
    assert len(twin(figure).rows) == 5
    assert not any("<br>" in row for row in twin(figure).rows)


@pytest.mark.parametrize("mode", MODES)
def test_young_scientists(store: Store, mode: str) -> None:
    codes = ("SP-2.5.3", "SP-2.5.4", "SP-2.5.5", "CD-4.1.2")
    series = {path(store, mode, code)["short_name"].iloc[0]: path(store, mode, code) for code in codes}
    figure = research.young(series, source="Line 2")
    assert [list(trace.y) for trace in traces(figure, "target").values()] == [
        [3, 5, 7, 7, 7],
        [None, 3.5, 4.5, 5.5, 5.5],
        [None, 5.1, 6.6, 7.4, 7.4],
        [10, 14, 18, 22, 26, 30],
    ]
    assert story_of(figure).title == (
        "Young scientists with a university grant are to rise from 3 to 7 by 2023, then to stand still"
    )
    assert cell(twin(figure), "2021", "Young researchers involved").shown == "none"


@pytest.mark.parametrize("mode", MODES)
def test_targets_that_never_move_are_named_not_drawn(store: Store, mode: str) -> None:
    codes = ("SP-2.5.1", "SP-2.5.8", "SP-2.5.14", "SP-2.5.12")
    series = {path(store, mode, code)["short_name"].iloc[0]: path(store, mode, code) for code in codes}
    moving, flat = metrics.moving_and_flat(series)
    figure = research.plan(moving, flat, metrics.fastest(moving), name="targets", source="Line 2")
    assert [list(trace.y) for trace in traces(figure, "target").values()] == [
        [7.2, 7.6, 8, 8.2, 8.2],
        [3, 5, 7, 10, 11],
    ]
    story = story_of(figure)
    assert story.title == "Startup projects are to grow from 3 to 11 by 2025; 2 of 4 targets here never move"
    assert not story.notes
    assert "Research work services (82), Projects funded by authorities and business (72\u202f%)" in story.key
    assert twin(figure).rows == ("2021", "2022", "2023", "2024", "2025")


def test_large_numbers_lose_their_decimals_in_the_label_only(store: Store) -> None:
    rows = metrics.in_millions(path(store, "corrected", "CD-1.2.2.1"))
    figure = research.plan({"Funding": rows}, {}, "Funding", name="targets", source="Direction 1", rows=1)
    (bar,) = traces(figure, "target").values()
    assert list(bar.text) == ["328", "371", "413", "462", "515", "573"]
    assert cell(twin(figure), "2024", "Funding").shown == "327.85\u00a0mln tenge"
    assert "1 targets" not in story_of(figure).title


def test_two_targets_years_apart_stay_bars(store: Store) -> None:
    headings = store.frame("headline_targets")
    rows = headings[headings["code"] == "CD-H4.1"]
    figure = research.plan({"Authors": rows}, {}, "Authors", name="targets", source="headings", rows=1)
    (bar,) = traces(figure, "target").values()
    assert (list(bar.x), list(bar.y), bar.width) == ([2024, 2029], [20, 150], 0.65)
    assert len(story_of(figure).notes) == 1
    one_flat = {"Flat": path(store, "corrected", "CD-4.2.1")}
    figure = research.plan({"Authors": rows}, one_flat, "Authors", name="targets", source="headings", rows=1)
    assert story_of(figure).title.endswith("; 1 of 2 targets here never moves")


def test_headings_match_their_rows_of_the_first_and_last_year(store: Store) -> None:
    """What the note on the years of headings says."""
    targets, headings = store.targets(), store.frame("headline_targets")
    parts = {
        "CD-H2.2": ["CD-2.2.2"],
        "CD-H2.3": ["CD-2.3.2"],
        "CD-H3.2": [f"CD-3.2.{number}" for number in range(1, 6)],
    }
    for code, rows in parts.items():
        sums = targets[targets["code"].isin(rows)].groupby("year")["value"].sum()
        heading = headings[headings["code"] == code]
        assert heading["value"].tolist() == [sums[2024], sums[2029]]


def test_facts_name_no_base_that_the_text_leaves_open_and_call_a_place_a_place() -> None:
    words = str(page._facts("corrected").to_plotly_json())
    assert "2018-2019" in words  # growth of 2019, counted from 2018
    assert words.count("2018-2020") == 3  # theses, projects and a grant: not the growth of 2020
    assert "place 2" in words
