"""Notes on years in charts: where their marks stand, and what is said of them below."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ktudash.chart import build
from ktudash.chart.checks import checked
from ktudash.chart.model import Chart, Panel, Place, Point, Series, Story
from ktudash.chart.speech import spoken
from ktudash.chart.table import table
from ktudash.chart.wire import from_json, to_json
from ktudash.drawing.placing import written_places
from ktudash.plan.noted import MOST_TOLD, Noted, noted
from ktudash.words import Year, voice

YEARS = build.years([2021, 2022, 2023])


def panel(*codes: str, column: int = 0) -> Panel:
    points = tuple(Point(place.key, 1.0, shown="1") for place in YEARS)
    return Panel(YEARS, tuple(Series(code, "target", points, code=code) for code in codes), years=True, column=column)


def chart(*panels: Panel) -> Chart:
    return Chart(Story("example", "Example", notes=("Of its own",)), panels)


def note(code: str, year: int, text: str = "A new law", day: str = "1 Jan 2026") -> Noted:
    return Noted(code, f"Name of {code}", year, text, "A. Bekova", day)


def said(of: Chart) -> Chart:
    """In English, as it travels."""
    made = spoken(checked(of), voice("en"))
    assert made == from_json(to_json(made))
    return made


def marks(of: Chart) -> list[list[str]]:
    return [[str(place.mark) for place in one.places] for one in of.panels]


def test_a_mark_stands_where_the_year_of_the_indicator_is_drawn_and_nowhere_else() -> None:
    both = chart(panel("A"), panel("B", column=1), panel("", column=2))
    made = said(noted(both, [note("B", 2022), note("A", 2021), note("A", 2024), note("C", 2021)]))
    assert marks(made) == [["(1)", "", ""], ["", "(2)", ""], ["", "", ""]]
    assert made.story.notes == (
        "Of its own",
        "(1) 2021, Name of A: A new law (A. Bekova, 1 Jan 2026)",
        "(2) 2022, Name of B: A new law (A. Bekova, 1 Jan 2026)",
    )
    assert made.panels[1].places[1].notes == made.story.notes[2:]
    assert noted(both, [note("C", 2021), note("", 2021)]) is both


def test_several_notes_at_one_place() -> None:
    three = chart(panel("A", "B", "C", "D", "E"))
    made = said(noted(three, [note("A", 2021, "One"), note("B", 2021, "Two"), note("A", 2023, "Three")]))
    assert marks(made) == [["(1, 2)", "", "(3)"]]
    made = said(noted(three, [note(code, 2022, code) for code in "ABC"]))
    assert marks(made) == [["", "(1–3)", ""]]
    assert len(made.panels[0].places[1].notes) == 3


def test_the_same_of_several_indicators_is_one_note() -> None:
    made = said(noted(chart(panel(*"ABCDE")), [*(note(code, 2021) for code in "ABCDE"), note("A", 2021, "Other")]))
    assert made.story.notes[1:] == (
        "(1) 2021, Name of A; Name of B; Name of C and 2 more: A new law (A. Bekova, 1 Jan 2026)",
        "(2) 2021, Name of A: Other (A. Bekova, 1 Jan 2026)",
    )
    other_day = [note("A", 2021), note("B", 2021, day="2 Jan 2026")]
    assert len(said(noted(chart(panel("A", "B")), other_day)).story.notes) == 3


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (0, ""),
        (1, "One more note on a year stands on the page of its indicator."),
        (2, "2 more notes on years stand on the pages of their indicators."),
    ],
)
def test_of_many_notes_some_are_told_and_the_table_has_all(more: int, words: str) -> None:
    codes = [f"I{number}" for number in range(MOST_TOLD + more)]
    made = said(noted(chart(panel(*codes)), [note(code, 2022, f"Of {code}") for code in codes]))
    told = made.story.notes[1:]
    assert len(told) == MOST_TOLD + bool(more)
    assert bool(more) == (told[-1] == words)
    before, of_year, after = table(made).notes
    assert (before, after) == ((), ())
    assert len(of_year) == MOST_TOLD + more


def test_a_table_of_indicators_by_year_has_its_marks_at_the_indicators() -> None:
    places = (Place("A", "First"), Place("B", "Second"))
    series = tuple(
        Series(Year(year), "target", (Point("A", 1.0, shown="1"), Point("B", 2.0, shown="2")), year=year)
        for year in (2021, 2022)
    )
    made = said(noted(chart(Panel(places, series, form="heat")), [note("B", 2022), note("A", 2023)]))
    assert marks(made) == [["", "(1)"]]
    assert made.story.notes[-1].startswith("(1) 2022, Name of B: ")


def test_rows_of_several_panels_have_the_notes_of_all() -> None:
    made = said(noted(chart(panel("A"), panel("B", column=1)), [note("A", 2021, "One"), note("B", 2021, "Two")]))
    first, *others = table(made).notes
    assert [one[:4] for one in first] == ["(1) ", "(2) "]
    assert others == [(), ()]


def test_marks_stand_below_names_and_alone_where_names_have_no_room() -> None:
    made = said(noted(chart(panel("A")), [note("A", 2022)]))
    (one,) = made.panels
    assert written_places(made, one) == {0: ["2021"], 1: ["2022", "(1)"], 2: ["2023"]}
    narrow = replace(one, ends_named=True)
    assert written_places(made, narrow) == written_places(made, one)
    long = replace(narrow, places=(*one.places, Place("2035", "2035")))
    assert written_places(made, long) == {0: ["2021"], 1: ["", "(1)"], 3: ["2035"]}
    beside = replace(one, form="rows", years=False)
    assert written_places(made, beside)[1] == ["2022 (1)"]
