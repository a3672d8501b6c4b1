"""Home through the whole app: with invented actuals it speaks of the reported year, without any of what is known."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from dash.development.base_component import Component

from ktudash.components.audit.choice import lines_of
from ktudash.plan.scoreboard import tally
from ktudash.store import Store
from tests.pages import PAGES
from tests.test_app import LINES, words


def home(**query: str) -> Component:
    content = PAGES["home"]["layout"](**query)
    assert isinstance(content, Component)
    return content


def plain(content: Any) -> str:
    return words(content).replace("\u202f", " ").replace("\u00a0", " ")


def of_class(content: Component, name: str) -> list[Component]:
    parts = [content, *(part for part in content._traverse() if isinstance(part, Component))]
    return [part for part in parts if name in (getattr(part, "className", None) or "").split()]


@pytest.fixture
def reported(demo_url: str, over: Callable[[str], Store]) -> Store:
    """The app over the ledger of the demonstration."""
    return over(demo_url)


def test_with_actuals_home_speaks_of_the_reported_year(reported: Store) -> None:
    content = home()
    assert plain(of_class(content, "page-title")) == "Where we stand in 2024"
    for tile in of_class(content, "tile"):
        assert "2020" not in plain(tile)
        (standing,) = of_class(tile, "tile-standing")
        assert re.search(r"achieved|near|behind|target", plain(standing))


@pytest.mark.parametrize("line", ["", *LINES])
def test_nothing_speaks_of_2020_where_a_later_actual_exists(reported: Store, line: str) -> None:
    silent = set(reported.catalog.indicators) - set(reported.actuals()["code"])
    content = home(line=line) if line else home()
    for finding in of_class(content, "finding"):
        code = plain(of_class(finding, "finding-owner")).split(" ")[0]
        assert code in silent or "2020" not in plain(finding)
    (main,) = [part for part in content._traverse() if getattr(part, "id", None) == "main"]
    told = plain(main)
    for finding in of_class(content, "finding"):
        told = told.replace(plain(finding), "")
    assert "2020" not in told


def test_the_same_question_has_one_number(reported: Store) -> None:
    assessment = reported.assessment(2024)
    numbers = tally(assessment)
    told = plain(home())
    assert f"{numbers.reported} of 191 indicators have an actual of 2024; {numbers.judged} of them" in told
    assert f"{numbers.behind} of {numbers.judged} judged indicators are behind their target of 2024" in told
    sub = next(plain(part) for part in of_class(home(), "card-sub") if "urgent" in plain(part))
    behind = sum(int(count) for count in re.findall(r"(\d+) (?:fell further behind|behind)", sub))
    assert behind == numbers.behind
    statuses = [int(count) for count in re.findall(r"(\d+) behind(?! again)", plain(of_class(home(), "chips")))]
    assert sum(statuses) == numbers.behind > int((assessment["status"] == "behind").sum())


def test_the_most_urgent_stands_first_and_the_rest_is_there(reported: Store) -> None:
    found = of_class(home(), "finding")
    assert "in 2023." in plain(found[0])
    (fold,) = of_class(home(), "fold")
    assert f"{len(of_class(fold, 'finding'))} more, less urgent" in plain(fold)
    assert len(found) - len(of_class(fold, "finding")) == 4


def test_home_leads_to_both_plans_and_tells_of_a_line_what_became_of_it(reported: Store) -> None:
    """A fate counts the same here as on the page of the two plans."""
    for line, told in (
        ("", "Of 129 indicators the newer plan tightens 12, keeps 1, loosens 8, changes 13 and drops 95; 34 are new"),
        (
            "SP-1",
            "Of the 48 indicators of line 1 the newer plan tightens 5, loosens 2, changes 3 and drops 38",
        ),
        (
            "CD-1",
            "Against the older plan, 19 indicators in direction 1: 5 ask for more, 2 ask for less, 12 are new",
        ),
        (
            "CD-4",
            "direction 4: 2 ask for more, 1 asks for the same, 1 asks for less, 4 ask for something else, 6 are new",
        ),
    ):
        content = home(line=line) if line else home()
        assert told in plain(content)
        href = f"/two-plans?line={line}" if line else "/two-plans"
        assert any(href in str(getattr(one, "href", "")) for one in of_class(content, "column-k")[-1]._traverse())


def test_a_line_tells_of_the_contradictions_that_touch_it(reported: Store) -> None:
    found = [one for one in reported.audit().open if one.severity == "error"]
    of_line = [one for one in found if "SP-2" in lines_of(reported, one)]
    assert 0 < len(of_line) < len(found)
    assert f"{len(of_line)} open contradictions of the plans touch line 2" in plain(home(line="SP-2"))


def test_a_chosen_line_is_what_home_speaks_of(reported: Store) -> None:
    content = home(line="SP-2")
    assert plain(of_class(content, "page-title")) == "Line 2 · Making a stable research ecosystem in 2024"
    assessment = reported.assessment(2024)
    numbers = tally(assessment[assessment["line_id"] == "SP-2"])
    told = plain(content)
    assert f"{numbers.behind} of the {numbers.judged} judged indicators of line 2 are behind" in told
    assert "What needs attention in line 2" in told
    codes = {plain(one).split(" ")[0] for one in of_class(content, "finding-owner")}
    assert codes
    assert all(code.startswith("SP-2.") for code in codes)
    assert all("/research" in one.href or "/targets/SP-2." in one.href for one in of_class(content, "tile"))
    assert len(of_class(content, "tile")) == 7


def test_a_tile_judges_as_every_page_does(reported: Store) -> None:
    row = reported.assessment(2024).set_index("code").loc["SP-2.5.7"]
    (tile,) = [one for one in of_class(home(), "tile") if "Patents" in plain(one)]
    told = plain(tile)
    assert f"{row['actual']:.0f}" in told
    assert f"{row['attainment'] * 100:.0f} % of {row['target']:.0f}, {row['status']}" in told
    assert "target 2025: 69" in told


def test_a_change_of_places_is_written_in_places(reported: Store) -> None:
    (tile,) = [one for one in of_class(home(), "tile") if "QS" in plain(one)]
    # Both years stand in a band, 801+: no places lie between two bands, so the year before is named.
    assert "2023: 801+" in plain(tile)
    assert "%" not in plain(tile)


def test_without_actuals_home_says_so_in_words_of_the_plan() -> None:
    content = home()
    told = plain(content)
    assert plain(of_class(content, "page-title")) == "Where we stand"
    assert "No actual has been reported yet" in told
    assert "129 indicators in 6 Strategic Lines, 62 in 4 directions: none has an actual yet" in told
    for tile in of_class(content, "tile"):
        assert "2020, before the plan · target" in plain(tile)
        assert "reached" not in plain(tile)
        assert of_class(tile, "tile-standing") == []
    found = [plain(one) for one in of_class(content, "finding")]
    assert "Strategic Plan 2021-2025" in found[0]
    assert "Conceptual Directions 2024-2029" in found[1]


def test_staff_with_a_degree_rose_on_the_year_before() -> None:
    (tile,) = [one for one in of_class(home(), "tile") if "Staff with a degree" in plain(one)]
    assert "▲ 1.0 pp on 2019" in plain(tile).replace("\u202f", " ")


def test_the_employment_of_graduates_names_its_readings() -> None:
    content = home()
    (tile,) = [one for one in of_class(content, "tile") if "Graduates in work" in plain(one)]
    # 1 187 + 17 + 599 + 42 of 1 600 + 17 + 683 + 45: whom the target is about.
    assert "Graduates in work 78.7 %" in plain(tile)
    assert "readings disagree" in plain(tile)
    told = plain(content)
    assert (
        "All 5 later targets lie below the 78.7 % of 2020 (graduates of all levels, entrants to a master’s not" in told
    )
