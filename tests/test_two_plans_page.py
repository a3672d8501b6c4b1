"""The page of the two plans through the whole app: its summary, its filters, a pair by its link, and the ways there."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ktudash.store import get_store
from tests.pages import PAGES
from tests.test_app import components, words


def page(name: str = "two_plans", **query: str) -> Any:
    return PAGES[name]["layout"](**query)


def hrefs(content: Any) -> list[str]:
    return [str(one.href) for one in components(content) if getattr(one, "href", None)]


def charts(content: Any) -> list[str]:
    return [str(getattr(one, "data-card")) for one in components(content) if getattr(one, "data-card", None)]


def test_the_page_says_what_is_dropped_and_new_and_shows_the_first_pair() -> None:
    store = get_store()
    content = page()
    assert f"drops {len(store.pairs.dropped)} of 129 indicators; {len(store.pairs.new)} of its 62 are new" in words(
        content
    )
    assert charts(content) == ["two-plans", f"two-plans-{store.pairs.pairs[0].id}"]


def test_a_link_shows_its_pair_with_its_formula_and_both_wordings() -> None:
    content = page(pair="foreign-students")
    assert charts(content)[-1] == "two-plans-foreign-students"
    told = words(content)
    assert "4.8\u202f% (SP-3.1.1) of 9\u202f356 people (SP-1.2.1) = 449 people, against 197" in told
    assert "(lines 1506, 1507, 1531)" in told
    assert "(line 110)" in told
    assert {"/targets/SP-3.1.1", "/targets/CD-3.2.4"} <= set(hrefs(content))
    assert "pair=foreign-students" in json.dumps([getattr(one, "data-link", "") for one in components(content)]), (
        "a copied link names the pair"
    )


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (
            {"verdict": "comparable"},
            {"students", "certified-equipment", "endowment"},
        ),
        ({"fate": "continued"}, {"patents"}),
        ({"line": "SP-4"}, {"clubs"}),
        ({"line": "CD-1", "verdict": "not"}, {"research-budget"}),
    ],
)
def test_filters_leave_the_pairs_that_they_name(query: dict[str, str], ids: set[str]) -> None:
    (table,) = [one for one in components(page(**query)) if "table-k" in getattr(one, "className", "").split()]
    names = {str(one.pair.name.printed) for one in get_store().seams() if one.pair.id in ids}
    rows = [words(row) for row in table.children[1].children]
    assert len(rows) == len(ids)
    assert all(any(name in row for row in rows) for name in names)


def test_nothing_left_says_so_and_leads_back() -> None:
    content = page(line="SP-4", fate="changed")
    assert "No pair is like this." in words(content)
    assert "/two-plans" in hrefs(content)


def test_the_page_of_an_indicator_leads_to_its_pair_or_says_that_it_has_none() -> None:
    assert "/two-plans?pair=foreign-students" in hrefs(page("indicator", code="SP-3.1.1"))
    assert "/two-plans?pair=foreign-students" in hrefs(page("indicator", code="CD-3.2.4"))
    assert "The newer plan drops it" in words(page("indicator", code="SP-1.3.3"))
    assert "The newer plan adds it" in words(page("indicator", code="CD-T1"))


def test_every_dropped_and_new_indicator_is_a_link() -> None:
    store = get_store()
    links = set(hrefs(page()))
    assert {f"/targets/{code}" for code in (*store.pairs.dropped, *store.pairs.new)} <= links
