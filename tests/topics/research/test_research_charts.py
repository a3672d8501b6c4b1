"""The charts of research by their data: values, roles, words, notes and table twins."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash import registry
from ktudash.chart.model import Chart
from ktudash.chart.table import Cell, table
from ktudash.components import topic
from ktudash.drawing.heads import heads
from ktudash.store import Store
from ktudash.topics.research import page
from ktudash.topics.research.rules import in_millions
from ktudash.view import View
from ktudash.words import speaking
from tests.charts import Change, drawn, notes, over_targets, plain, point, reported, series, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])
DATABASES = ("RSCI", "Scopus", "Web of Science")


def cell(chart: Chart, row: str, column: str) -> Cell:
    twin = table(chart)
    found = twin.cells[twin.rows.index(row)][twin.columns.index(column)]
    assert found is not None
    return found


def targets(chart: Chart) -> dict[str, list[float | None]]:
    return {str(one.name): list(one.values) for one in chart.series if one.role == "target"}


def at_2020(dimension: str, **figures: float) -> Change:
    """Other figures of 2020 in a table: ``at_2020("database", rsci=500)``."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        for key, value in figures.items():
            rows = rows.assign(value=rows["value"].mask(rows[dimension].eq(key) & rows["year"].eq(2020), value))
        return rows

    return change


def only(*codes: str) -> Change:
    return lambda rows: rows[rows["code"].isin(codes)]


# -- publications and titles of protection


@FIGURES
def test_publications_stand_on_own_scales_with_their_growth(store: Store, figures: str) -> None:
    chart = drawn(store, "publications-by-database", figures)
    assert [values(chart, name) for name in DATABASES] == [[568, 669, 573], [87, 124, 132], [65, 95, 94]]
    assert len({panel.axis.high for panel in chart.panels}) == 3
    growth = series(chart, "RSCI, growth", "change")
    assert [(one.place, one.height, one.ink) for one in growth.points] == [("2019", 669, "good"), ("2020", 573, "bad")]
    assert growth.mark == "text"
    assert [plain(cell(chart, "2020", f"{name}, growth").shown) for name in DATABASES] == [
        "▼ 14.3 %",
        "▲ 6.5 %",
        "▼ 1.1 %",
    ]
    assert title(chart) == (
        "Publications 2018-2020: Scopus +52 % (87 to 132), Web of Science +45 % (65 to 94), RSCI +1 % (568 to 573)"
    )
    assert "RSCI (Russian Science Citation Index) counts several times as many" in plain(chart.story.key)


def test_growth_stays_within_the_axis_of_its_bars(store: Store) -> None:
    for panel in drawn(store, "publications-by-database").panels:
        highest = max(value for value in panel.series[0].values if value is not None)
        assert (panel.axis.high or 0) > 1.2 * highest  # two lines of words


def test_publications_that_stand_still_are_neither_good_nor_bad(store: Store) -> None:
    still = drawn(store, "publications-by-database", table=at_2020("database", rsci=669.1))
    growth = point(still, "RSCI, growth", 2020)
    assert (plain(growth.shown), growth.ink) == ("±0 %", "neutral")


def test_publications_of_one_size_need_no_word_on_scales(store: Store) -> None:
    near = drawn(
        store,
        "publications-by-database",
        table=lambda rows: rows.assign(value=rows["value"].where(rows["database"] != "rsci", 100.0)),
    )
    assert near.story.key == "Each database has its own scale. RSCI: Russian Science Citation Index."


def test_publications_note_where_the_text_differs(store: Store) -> None:
    assert notes(drawn(store, "publications-by-database")) == [
        "The text says that RSCI grew by 17.7 % in 2019; by the table it is 17.78 %: cut off, not rounded.",
        "The text says that Scopus grew by 42 % in 2019; by the table it is 42.53 %: cut off, not rounded.",
    ]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"rsci": 500.0},
            "Scopus +52 % (87 to 132), Web of Science +45 % (65 to 94), RSCI −12 % (568 to 500)",
        ),
        (
            {"rsci": 500.0, "scopus": 80.0, "web_of_science": 13.0},
            "Scopus −8 % (87 to 80), RSCI −12 % (568 to 500), Web of Science −80 % (65 to 13)",
        ),
    ],
)
def test_publications_title_follows_the_data(store: Store, change: dict[str, float], words: str) -> None:
    assert (
        title(drawn(store, "publications-by-database", table=at_2020("database", **change)))
        == f"Publications 2018-2020: {words}"
    )


@FIGURES
def test_patents_are_planned_below_what_was_reached(store: Store, figures: str) -> None:
    chart = drawn(store, "patents", figures)
    assert values(chart, "Patents", "actual") == [31, 56, 79]
    assert values(chart, "Patents", "target") == [59, 62, 65, 67, 69]
    assert [(one.value, one.name) for one in chart.panels[0].references] == [(79, "79 received in 2020")]
    assert title(chart) == "The plan asks for 69 patents in 2025, 10 fewer than the 79 received in 2020"
    assert "whether Table 4 counts the same is not printed" in notes(chart)[0]
    assert notes(chart)[1].startswith(
        "The text counts 106 patents received since 2006; Table 4 alone adds up to 166 for 2018-2020."
    )
    assert heads(table(chart)) == ["Patents (actual)", "Patents (target)"]


def test_reported_patents_are_held_against_no_old_level(store: Store) -> None:
    chart = drawn(store, "patents", plan=reported({2021: 46}, "SP-2.5.7"))
    assert not chart.panels[0].references


def test_patents_above_have_no_dotted_line(store: Store) -> None:
    chart = drawn(store, "patents", received=at_2020("protection_title", patent=50.0))
    assert not chart.panels[0].references
    assert title(chart) == "The plan asks for 69 patents in 2025, after 50 received in 2020"


def test_patents_of_the_text_that_the_table_does_not_exceed_are_no_note(store: Store) -> None:
    assert len(notes(drawn(store, "patents", text=lambda rows: rows.assign(value=166.0)))) == 1


def test_titles_say_where_no_application_is_printed(store: Store) -> None:
    chart = drawn(store, "titles-of-protection")
    assert values(chart, "Patents, applications", "part") == [62, None, 79]
    assert values(chart, "Copyright certificates, applications", "part") == [153, None, None]
    assert values(chart, "Copyright certificates, received", "actual") == [152, 215, 276]
    assert [panel.arrangement for panel in chart.panels] == ["beside", "beside"]
    assert cell(chart, "2019", "Patents, applications").shown == "not printed"
    assert title(chart) == (
        "From 2018 to 2020 patents received in a year rose from 31 to 79, copyright certificates from 152 to 276"
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"copyright_certificate": 500.0},
            "From 2018 to 2020 patents received in a year rose from 31 to 79, copyright certificates from 152 to 500",
        ),
        (
            {"patent": 30.0},
            "Titles of protection from 2018 to 2020: patents 31 and 30, copyright certificates 152 and 276",
        ),
    ],
)
def test_titles_are_told_by_what_grew(store: Store, change: dict[str, float], words: str) -> None:
    assert title(drawn(store, "titles-of-protection", table=at_2020("protection_title", **change))) == words


# -- funding


@FIGURES
def test_funding_and_planned_income_share_one_scale(store: Store, figures: str) -> None:
    chart = drawn(store, "research-funding", figures)
    assert values(chart, "R&D funding", "actual") == [690.5, 923.5, 941.52]
    assert values(chart, "Research income, planned", "target") == pytest.approx([1394.31691, 1955.60159])
    assert chart.panels[0].axis == chart.panels[1].axis
    assert title(chart) == ("R&D funding rose from 690.5 mln tenge in 2018 to 941.5 in 2020 (+36 %)")
    assert plain(chart.story.subtitle).startswith(
        "The Directions plan a research income of 1 394.3 and 1 955.6 mln tenge, read as 2024 and 2029."
    )
    assert "not compared" in notes(chart)[0]
    assert "read as 2024 and 2029, the first and last year of the plan" in notes(chart)[1]
    assert table(chart).rows == ("2018", "2019", "2020", "2024", "2029")
    assert not chart.panels[1].years  # two bars side by side, not five years apart


@FIGURES
def test_share_of_income_has_words_in_its_gaps(store: Store, figures: str) -> None:
    chart = drawn(store, "research-share-of-income", figures)
    shares = values(chart, "R&D funding", "actual")
    assert shares[0] is None
    assert shares[1:] == pytest.approx([15.8228, 14.5351], abs=1e-4)
    assert targets(chart) == {
        "Science and innovation (2.5.19)": [11, 13, 15, 17, 17],
        "Research work (2.5.2)": [None, 10.98, 11.5, 12, 12],
    }
    assert [(panel.column, panel.span) for panel in chart.panels] == [(0, 4), (4, 5), (9, 5)]
    assert len({panel.axis for panel in chart.panels}) == 1, "one scale"
    assert chart.panels[0].axis.low == 0
    assert plain(cell(chart, "2018", "R&D funding").shown) == "income not in our copy"
    gap = plain(cell(chart, "2018", "R&D funding").note)
    assert gap == (
        "2018: R&D funding is printed (690.5 mln tenge); there is no share, because the income is"
        " not in our copy of the document."
    )
    assert notes(chart)[1:] == [gap]
    assert cell(chart, "2021", "Research work (2.5.2)").shown == "no target"
    assert title(chart) == (
        "For 2025 the plan asks for 12 % of income from research work, 17 % of the budget from science and innovation"
    )
    assert plain(chart.story.subtitle).startswith("R&D funding was 14.5 % of the income in 2020.")
    assert "may not be the same" in notes(chart)[0]


def test_a_share_whose_income_is_printed_has_no_gap(store: Store) -> None:
    whole = drawn(store, "research-share-of-income", income=lambda rows: rows.assign(value=1e6, status="reported"))
    assert values(whole, "R&D funding") == pytest.approx([69.05, 92.35, 94.152])
    assert len(notes(whole)) == 1


def test_an_unreadable_share_is_a_word(store: Store) -> None:
    chart = drawn(store, "research-involvement")
    assert values(chart, "Share", "actual") == [65, 29, None, 60, 100]
    assert [str(place.name) for place in chart.panels[0].places][:2] == [
        "Teaching staff involved in R&D",
        "Students involved in R&D",
    ]
    unreadable = cell(chart, "Master and doctoral students involved in R&D", "Share")
    assert (unreadable.shown, unreadable.value) == ("unreadable", None)
    assert title(chart) == ("By the plan’s text, 65 % of the teaching staff and 29 % of the students take part in R&D")
    assert notes(chart) == [
        "Master and doctoral students involved in R&D: the document prints “00%”, which is not a number."
    ]


# -- what both plans ask for


@FIGURES
def test_young_scientists(store: Store, figures: str) -> None:
    chart = drawn(store, "young-scientists", figures)
    assert targets(chart) == {
        "Young scientists with a university grant, number": [3, 5, 7, 7, 7],
        "Young scientists with a university grant, share": [None, 3.5, 4.5, 5.5, 5.5],
        "Young researchers involved": [None, 5.1, 6.6, 7.4, 7.4],
        "Young scientists among staff and researchers": [10, 14, 18, 22, 26, 30],
    }
    assert [plain(panel.title) for panel in chart.panels][-2:] == [
        "Young researchers involved, %",
        "Young scientists among staff and researchers, %",
    ]
    assert title(chart) == (
        "The plan asks for 7 young scientists with a university grant from 2023 on, after 3 in 2021"
    )
    assert cell(chart, "2021", "Young researchers involved").shown == "no target"


def test_grants_that_rise_to_the_end_do_not_stand_still(store: Store) -> None:
    more = drawn(
        store,
        "young-scientists",
        plan=lambda rows: rows.assign(value=rows["value"].mask(rows["code"].eq("SP-2.5.3") & rows["year"].eq(2025), 8)),
    )
    assert title(more) == "The plan asks for 8 young scientists with a university grant in 2025, after 3 in 2021"


def test_every_target_of_line_2_has_a_chart(store: Store) -> None:
    registry.discover()
    needed = {
        code
        for one in registry.charts(page.PATH)
        for need in one.needs.values()
        if isinstance(need, registry.Targets)
        for code in need.codes
    }
    assert {code for code in store.catalog.indicators if code.startswith("SP-2.")} <= needed


@FIGURES
def test_targets_that_never_move_are_named_not_drawn(store: Store, figures: str) -> None:
    chart = drawn(store, "research-targets", figures, plan=only("SP-2.5.1", "SP-2.5.8", "SP-2.5.14", "SP-2.5.12"))
    assert list(targets(chart).values()) == [[7.2, 7.6, 8, 8.2, 8.2], [3, 5, 7, 10, 11]]
    assert title(chart) == ("The plan asks for 3 startup projects in 2021 and 11 in 2025")
    assert plain(chart.story.key).startswith(
        "2 of 4 indicators here ask for the same value in every year with a target (1 of them from 2022)."
    )
    assert not notes(chart)
    assert plain(chart.story.key).endswith(
        "Not drawn, as they ask for the same value in every year with a target and nothing is reported:"
        " Research work services (82),"
        " Projects funded by authorities and business (72 %)."
    )
    assert table(chart).rows == ("2021", "2022", "2023", "2024", "2025")


def test_one_target_for_all_years_is_drawn_once_an_actual_is_beside_it(store: Store) -> None:
    chart = drawn(store, "research-targets", plan=reported({2024: 55.9}, "SP-2.5.11"))
    assert targets(chart)["Postdoctoral programmes, share"] == [None, 100, 100, 100, 100]
    assert "5 of 13 indicators here ask for the same value" in plain(chart.story.key)
    assert "Postdoctoral programmes, share" not in plain(chart.story.key)
    assert chart.columns <= 5


def test_the_title_names_any_leader(store: Store) -> None:
    one_leads = drawn(store, "research-targets", plan=only("SP-2.5.13", "SP-2.5.12"))
    assert title(one_leads) == ("Student design bureaus: the plan asks for 2 in 2021 and 5 in 2025")
    assert plain(one_leads.story.key).startswith("1 of 2 indicators here asks for the same value")
    alone = drawn(store, "research-targets", plan=only("SP-2.5.13"))
    assert title(alone) == "Student design bureaus: the plan asks for 2 in 2021 and 5 in 2025"
    assert alone.story.key == "Outlined: target. Each indicator has its own scale."


def test_large_numbers_lose_their_decimals_in_the_label_only(store: Store) -> None:
    chart = drawn(store, "research-directions", plan=reported({2024: 231600}, "CD-1.2.2.1"))
    name = "Funding of the research ecosystem"
    assert [one.label for one in series(chart, name).points] == ["328", "371", "413", "462", "515", "573"]
    assert plain(cell(chart, "2024", name).shown) == "327.85 mln tenge"
    (actual,) = [one for one in over_targets(chart, name).points if one.place == "2024"]
    assert (actual.label, plain(actual.shown)) == ("232", "231.6 mln tenge")


def test_two_targets_years_apart_stay_bars(store: Store) -> None:
    chart = drawn(store, "research-directions")
    authors = series(chart, "Employees with articles in Q1 and Q2 journals")
    assert ([one.place for one in authors.points], authors.values) == (["2024", "2029"], (20, 150))
    assert authors.width == 0.65
    assert len(notes(chart)) == 1
    assert title(chart) == (
        "The Directions ask for 20, later 150 employees with articles in Q1 and Q2 journals (read as 2024 and 2029)"
    )


def test_only_the_ends_of_narrow_multiples_are_named(store: Store) -> None:
    assert all(panel.ends_named for panel in drawn(store, "research-directions").panels)
    assert not any(panel.ends_named for panel in drawn(store, "young-scientists").panels)


def test_headings_match_their_rows_of_the_first_and_last_year(store: Store) -> None:
    """What the note on the years of headings says."""
    planned, headings = store.targets(), store.frame("headline_targets")
    parts = {
        "CD-H2.2": ["CD-2.2.2"],
        "CD-H2.3": ["CD-2.3.2"],
        "CD-H3.2": [f"CD-3.2.{number}" for number in range(1, 6)],
    }
    for code, rows in parts.items():
        sums = planned[planned["code"].isin(rows)].groupby("year")["value"].sum()
        heading = headings[headings["code"] == code]
        assert heading["value"].tolist() == [sums[2024], sums[2029]]


def test_research_income_is_the_heading_in_millions(store: Store) -> None:
    headings = store.frame("headline_targets")
    planned = in_millions(headings[headings["code"] == "CD-H1.1.2"])
    assert values(drawn(store, "research-funding"), "Research income, planned") == planned["value"].tolist()


# -- the page


def test_lines_follow_from_what_a_chart_shows(store: Store) -> None:
    registry.discover()
    sp, cd = "SP-2", {"CD-1", "CD-4"}
    assert {one.name: one.lines(store) for one in registry.charts(page.PATH)} == {
        "publications-by-database": {sp},
        "patents": {sp},
        "titles-of-protection": {sp},
        "research-share-of-income": {sp},  # the income stands behind the share
        "research-funding": {sp, "CD-1"},
        "research-involvement": {sp},
        "young-scientists": {sp, "CD-4"},
        "research-targets": {sp},
        "research-directions": cd,
    }


def test_facts_name_no_base_that_the_text_leaves_open_and_call_a_place_a_place() -> None:
    words = str(page.facts("corrected").to_plotly_json())
    assert "2018-2019" in words  # growth of 2019, counted from 2018
    assert words.count("2018-2020") == 3  # theses, projects and a grant: not the growth of 2020
    assert "place 2" in words


def test_facts_speak_the_language_of_the_reader() -> None:
    with speaking("xx"):
        words = str(page.facts("corrected").to_plotly_json())
    assert "running text" not in words
    assert "Dissertation Boards" not in words


@pytest.mark.parametrize(("line", "shown"), [("", True), ("SP-2", True), ("CD-4", False)])
def test_facts_stand_beside_the_young_scientists_of_their_line(line: str, shown: bool) -> None:
    view = View(page.PATH, line=line)
    (people,) = [
        one for one in page.arranged(view, topic.cards(page.PATH, view)) if getattr(one, "fold", None) == page.FOLDS[1]
    ]
    young, *beside = people.cards
    assert (young.name, len(beside)) == ("young-scientists", shown)
