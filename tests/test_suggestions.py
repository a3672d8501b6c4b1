"""What the search of the top bar offers: by codes, by words of any language, misspelt; and where each leads."""

from __future__ import annotations

from typing import Any

import pytest

from app import server
from ktudash.pages.suggestions import MOST, ROUTE, suggested
from ktudash.plan.selection import codes_like
from ktudash.store import Store


def answer(search: str, **given: str) -> dict[str, Any]:
    response = server.test_client().get(ROUTE, query_string={"q": search, **given})
    assert response.status_code == 200
    found: dict[str, Any] = response.get_json()
    return found


def entries(found: dict[str, Any]) -> list[dict[str, str]]:
    return [entry for group in found["groups"] for entry in group["entries"]]


@pytest.mark.parametrize(
    ("search", "first"),
    [
        ("1.2.10", "/targets/SP-1.2.10"),
        ("cd 4.2.1", "/targets/CD-4.2.1"),
        ("1.2.99", "/targets/SP-1.2.30"),
        ("Patents received", "/targets/SP-2.5.7"),
        ("webometrix", "/targets/SP-3.3.3"),
        ("қаржылық орнықтылық", "/stability"),
        ("stabilty", "/stability"),
        ("РИНЦ", "/help#term-rsci"),
        ("как определяется статус", "/help#status"),
    ],
)
def test_what_is_typed_is_found(search: str, first: str) -> None:
    assert first in [entry["href"] for entry in entries(answer(search))][:3]


def test_a_list_is_short_and_of_each_kind() -> None:
    found = answer("students")
    assert [group["name"] for group in found["groups"]] == ["Indicators", "Pages"]
    assert len(entries(found)) <= MOST
    assert found["only"] == ""


def test_one_hit_is_opened_at_once_as_the_page_is_narrowed() -> None:
    href = "/targets/SP-1.2.10?line=SP-1&figures=printed&lang=ru"
    assert answer("1.2.10", line="SP-1", figures="printed", lang="ru")["only"] == href
    assert answer("keyboard")["only"] == "/help#keyboard"


def test_names_are_those_of_the_language() -> None:
    assert answer("stability", lang="ru")["groups"][0] == {
        "name": "Страницы",
        "entries": [{"code": "", "name": "Финансовая устойчивость", "href": "/stability?lang=ru"}],
    }


@pytest.mark.parametrize("search", ["", "  ", "qwxzqwxz", "x" * 500, "<script>", "%%%"])
def test_nothing_is_found_for_what_means_nothing(search: str, store: Store) -> None:
    assert entries(answer(search)) == []
    assert suggested(store, search.strip()) == []


def test_codes_begin_as_they_are_typed_and_have_neighbours() -> None:
    codes = ["SP-1.2.1", "SP-1.2.10", "CD-1.2.1.4", "SP-1.3.1", "CD-T1"]
    assert codes_like("1.2.1", codes) == ["SP-1.2.1", "CD-1.2.1.4", "SP-1.2.10"]
    assert codes_like("sp-1.2.1", codes) == ["SP-1.2.1", "SP-1.2.10"]
    assert codes_like("1.2.9", codes)[0] == "SP-1.2.10"
    assert codes_like("1.2.1.9", codes)[0] == "CD-1.2.1.4", "of the same parent, which SP-1.2.10 is not"
    assert codes_like("t1", codes) == ["CD-T1"]
    assert codes_like("students", codes) == []
