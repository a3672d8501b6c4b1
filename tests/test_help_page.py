"""The page of help says what the code goes by, and every way into it leads somewhere."""

from __future__ import annotations

from typing import Any

import pytest
from dash.development.base_component import Component

from ktudash.chart.checks import checked
from ktudash.components.help import PATH, PLACES, help_link
from ktudash.components.static import html_of
from ktudash.pages.help import glossary, marks, page
from ktudash.plan.attainment import DEFAULT_THRESHOLDS, STATUSES
from ktudash.plan.names import status_name
from ktudash.store import Store, get_store
from ktudash.topics.stability.known import formula
from ktudash.view import View
from ktudash.words import Number, Quantity, offered, say, speaking
from ktudash.words.numbers import decimals_of


def elements(content: Any) -> list[Component]:
    """A component and all within it."""
    if isinstance(content, list | tuple):
        return [found for part in content for found in elements(part)]
    if not isinstance(content, Component):
        return []
    return [content, *elements(getattr(content, "children", None))]


@pytest.mark.parametrize("language", offered())
def test_every_place_is_there_once_and_in_the_contents(language: str) -> None:
    with speaking(language):
        made = page.layout()
    ids = [one.id for one in elements(made) if getattr(one, "id", None) in PLACES]
    assert tuple(ids) == PLACES
    hrefs = {getattr(one, "href", "") for one in elements(made)}
    assert {f"#{place}" for place in PLACES} <= hrefs
    assert html_of(made).count("<svg") == len(marks.charts())


def test_rules_name_the_numbers_that_the_code_goes_by(store: Store) -> None:
    told = html_of(page.layout())
    rule = formula("corrected")
    for number in (
        Quantity(DEFAULT_THRESHOLDS.near * 100, "%"),
        Quantity(DEFAULT_THRESHOLDS.achieved * 100, "%"),
        Number(rule.class_one_from, 1),
        *(Number(weight, decimals_of(weight)) for weight in rule.coefficients.values()),
    ):
        assert say(number) in told
    assert f"{len(store.catalog.corrections)} figures are corrected" in told
    assert all(f">{say(status_name(one))}<" in told for one in STATUSES)


def test_pictures_are_charts_as_any_other() -> None:
    for mark, chart in marks.charts().items():
        assert checked(chart) == chart, mark


@pytest.mark.parametrize("language", offered())
def test_no_two_terms_of_the_glossary_have_one_name_or_one_meaning(language: str) -> None:
    with speaking(language):
        names = [say(glossary.term(key)) for key in glossary.TERMS]
        meanings = [say(glossary.meaning(key)) for key in glossary.TERMS]
    assert len({*names}) == len({*meanings}) == len(glossary.TERMS)


def test_a_way_into_help_is_named_and_keeps_the_view() -> None:
    link = help_link("z", View("/stability", line="SP-6", figures="printed"))
    assert link.href == f"{PATH}?line=SP-6&figures=printed#z"
    assert "What Z of financial stability is" in html_of(link)


def test_lines_and_indicators_are_counted_of_each_plan() -> None:
    known = get_store().catalog
    told = html_of(page.layout())
    for plan in known.documents:
        count = sum(one.plan == plan for one in known.indicators.values())
        assert f"{count} indicators" in told
