"""The page of an indicator through the whole app: its last reported year first, why, what would change it, where paces
lead."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from dash.development.base_component import Component

from ktudash.reporting.ledger import ROUND_OPEN, Entry
from ktudash.store import Store
from tests.pages import PAGES
from tests.test_home import of_class, plain


def page(code: str, **query: str) -> Component:
    content = PAGES["indicator"]["layout"](code=code, **query)
    assert isinstance(content, Component)
    return content


def cards(content: Component) -> dict[str, str]:
    """The cards of words by their titles."""
    return {plain(of_class(card, "card-title")): plain(card) for card in of_class(content, "card-k")}


@pytest.fixture
def reported(tmp_path: Path, over: Callable[[str], Store]) -> Store:
    """The app over a ledger of its own, with patents of three years and a place of one."""
    own = over(f"sqlite:///{tmp_path}/own.sqlite")
    entries = [("SP-2.5.7", 2022, 50.0), ("SP-2.5.7", 2023, 51.0), ("SP-2.5.7", 2024, 55.0), ("SP-3.3.2", 2023, 182.0)]
    own.ledger.append([Entry(code, year, value, "") for code, year, value in entries], author="Test", base_version=0)
    return own


def test_the_title_is_the_standing_and_no_title_speaks_of_2020(reported: Store) -> None:
    content = page("SP-2.5.7")
    titles = list(cards(content))
    assert titles[0] == "Patents received: 55 in 2024, target 67: 12 short (82 %, behind)"
    assert plain(of_class(content, "page-title")) == "SP-2.5.7 · Patents received"  # said once
    assert [one for one in titles if "2020" in one] == []


def test_the_status_has_its_rule_and_what_would_change_it(reported: Store) -> None:
    told = cards(page("SP-2.5.7"))["Why 2024 is “behind”"]
    assert "Attainment is the actual divided by the target: 55 / 67 = 82 %." in told
    assert "+6 make it near, +12 achieved." in told
    assert "The target of 2025 is 69: +14 from the last actual." in told
    assert "Achieved from 100 % of the target, near from 90 %, behind below" in told


def test_what_would_change_a_status_is_named_once_however_much_it_is(reported: Store) -> None:
    entries = [Entry("SP-1.2.10", 2024, 8479.0)]
    reported.ledger.append(entries, author="Test", base_version=reported.ledger.version())
    told = cards(page("SP-1.2.10"))["Why 2024 is “near”"]
    assert told.count("What would change it") == 1
    assert "+6 make it achieved." in told
    assert "Below 7 637 it is behind." in told


def test_a_rank_says_its_places(reported: Store) -> None:
    told = cards(page("SP-3.3.2"))["Why 2023 is “behind”"]
    assert "Near begins where 90 % of the way from place 197 to place 180 is done; at place 182 it is 88 %." in told
    assert "Place 181 makes it near, place 180 achieved." in told
    assert "Achieved from the place of the target on, near from 90 % of the way there" in told
    assert "of the target," not in cards(page("SP-3.3.2"))["Year by year"]


def test_a_band_a_place_without_a_way_and_lines_are_told_as_they_are(reported: Store) -> None:
    assert "Achieved at every place in the ranking, behind outside" in cards(page("SP-3.3.1"))["Year by year"]
    # 4 707 is asked for, 4 706 was reached: no way leads there
    assert "behind at every place after it" in cards(page("SP-3.3.3"))["Year by year"]
    assert "lines 1523, 1531 of the source text" in plain(page("SP-3.3.1"))
    assert "line 1457 of the source text" in plain(page("SP-1.3.3"))
    assert "2 targets lie below the figure of 2020, which is of bachelors alone." in plain(page("SP-1.3.3"))


def test_what_is_better_when_less_says_so_in_its_thresholds(reported: Store) -> None:
    assert "Achieved up to the target, near while" in cards(page("CD-3.3.2"))["Year by year"]
    assert "chieved from" not in cards(page("SP-6.7.6"))["Year by year"]  # there or not


def test_the_form_offers_the_next_year_and_withdraws_only_what_is_there(reported: Store) -> None:
    def form(code: str) -> tuple[str, bool]:
        content = page(code)
        found = {part.id: part for part in content._traverse() if getattr(part, "id", None)}
        return found["indicator-year"].value, found["indicator-withdraw"].hidden

    assert form("SP-3.3.2") == ("2024", True)
    assert form("SP-2.5.7") == ("2025", True)
    reported.ledger.append([Entry("SP-2.5.7", 2025, 60.0, "")], author="Test", base_version=reported.version())
    assert form("SP-2.5.7") == ("2025", False)


def test_before_anything_is_reported_the_page_says_how_it_will_be_judged(store: Store) -> None:
    content = page("SP-2.5.7")
    assert plain(of_class(content, "page-title")) == "SP-2.5.7 · Patents received"
    told = cards(content)["How 2025 will be judged"]
    assert "No actual of 2025 is reported yet; its target is 69." in told
    assert "From 69 on it is achieved, from 63 on near." in told
    assert "5 targets are worse than the figure of 2020." in cards(content)["What it is and what the plan asks for"]


def test_the_facts_say_how_it_is_read_what_came_last_and_what_is_asked_next(reported: Store) -> None:
    facts = "What it is and what the plan asks for"
    told = cards(page("SP-2.5.7"))[facts]
    assert "How to read it The actual is divided by the target: the target or more is achieved." in told
    assert re.search(r"Last report Of 2024: .+, Test Next report Of 2025: no due date is set yet", told)
    reported.office.set_round(2025, date(2026, 2, 1), ROUND_OPEN, author="Test")
    assert "Next report Of 2025: due on 1 Feb 2026" in cards(page("SP-2.5.7"))[facts]
    told = cards(page("SP-3.3.3"))[facts]
    assert "How to read it Place 1 is best" in told
    assert "Last report Nothing has been reported yet. Next report Of 2025" in told


def test_every_page_has_its_reason(demo_url: str, over: Callable[[str], Store]) -> None:
    for code in over(demo_url).catalog.indicators:
        content = page(code)
        (reason,) = [one for one in cards(content) if one.startswith(("Why ", "How "))]
        told = cards(content)[reason]
        assert "nan" not in told
        assert "The rule" in told
        assert "unranked" not in reason or "no actual reported" not in told, code
        assert reason.startswith("How ") or "2020" not in next(iter(cards(content)))


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (
            "SP-6.7.10",
            "Continued by CD-1.1.3.3 Endowment fund in total income Both plans In 2024 the Strategic Plan asks",
        ),
        ("CD-1.1.3.3", "Continues SP-6.7.10 Endowment fund in total income Both plans"),
        ("SP-3.1.1", "Continued by CD-3.2.4 International students. Not one series: A share of the students in higher"),
        ("CD-2.1.2", "Continues SP-1.1.6 Students in dual education. Not one series: "),
        ("SP-1.1.1", "The newer plan drops it"),
    ],
)
def test_what_an_indicator_is_paired_with_is_said_with_the_reason_of_the_pair(
    reported: Store, code: str, told: str
) -> None:
    assert told in plain(page(code))
