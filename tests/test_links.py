"""A link carries a parameter only where it differs from the default, so that one view has one address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from dash.development.base_component import Component

from tests.pages import PAGES

#: What a page shows when its address says nothing: parameters that have a value then, by path.
DEFAULTS = {
    "/targets": {"show": "table", "year": "2025"},
    "/labour-market": {
        "measure": "vacant_jobs",
        "industry": "total",
        "rows": "total",
        "columns": "republic",
    },
    "/stability": {"base": "2020", "effect": "moves"},
    "/actuals": {"year": "2025", "page": "1", "changes_page": "1", "as_of_page": "1"},
}

#: Views from which a reader goes back to the default: each choice is made, so each menu offers the way back.
CHOSEN = {
    "/targets": {
        "show": "gaps",
        "year": "2024",
        "plan": "SP",
        "kind": "share",
        "status": "no actual",
        "q": "a",
        "hide": "unit",
    },
    "/labour-market": {
        "measure": "expected_need",
        "industry": "mining",
        "region": "karaganda",
        "rows": "print",
        "columns": "print",
    },
    "/stability": {"base": "2026", "effect": "held"},
    "/actuals": {"plan": "SP", "year": "2024"},
}


def path_of(entry: dict[str, Any]) -> str:
    return "/targets/SP-1.2.10" if entry.get("path_template") else str(entry["path"])


def hrefs(content: Any) -> Iterator[str]:
    """Every address in a page: links, and those that a table holds as data."""
    if isinstance(content, Component):
        yield from hrefs(content.to_plotly_json()["props"])
    elif isinstance(content, dict):
        for key, value in content.items():
            if key == "href" and isinstance(value, str):
                yield value
            else:
                yield from hrefs(value)
    elif isinstance(content, list | tuple):
        for part in content:
            yield from hrefs(part)


def at_default(href: str) -> list[str]:
    """The parameters of a link that say what the page shows without them."""
    parts = urlsplit(href)
    defaults = {"figures": "corrected"} | DEFAULTS.get(parts.path, {})
    given = parse_qsl(parts.query, keep_blank_values=True)
    return [f"{name}={value}" for name, value in given if not value or value == defaults.get(name)]


@pytest.mark.parametrize("name", PAGES)
def test_no_link_says_what_goes_without_saying(name: str) -> None:
    entry = PAGES[name]
    code = {"code": "SP-1.2.10"} if entry.get("path_template") else {}
    chosen = CHOSEN.get(path_of(entry), {})
    seen = 0
    for query in ({}, {"line": "SP-2"}, {"figures": "printed"}, {"line": "CD-1", "figures": "printed"}, chosen,
                  {**chosen, "figures": "printed"}):  # fmt: skip
        content = entry["layout"](**query, **code)
        assert "which this page does not have" not in str(content)
        links = list(hrefs(content))
        seen += len(links)
        assert {href: odd for href in links if (odd := at_default(href))} == {}, query
    assert seen > 10


@pytest.mark.parametrize("path", DEFAULTS)
def test_an_address_that_says_the_defaults_leads_on_as_one_without(path: str) -> None:
    """This also holds the table above to the pages: a default that changes must change there."""
    (page,) = [entry["layout"] for entry in PAGES.values() if path_of(entry) == path]
    said = {name: value for name, value in DEFAULTS[path].items() if not name.endswith("page")}
    assert sorted(hrefs(page(**said))) == sorted(hrefs(page()))


def test_a_link_at_its_default_is_noticed() -> None:
    assert at_default("/targets?show=table&line=SP-1") == ["show=table"]
    assert at_default("/students?figures=corrected&line=") == ["figures=corrected", "line="]
    assert at_default("/labour-market?industry=mining") == []
