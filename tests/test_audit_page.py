"""The page of the audit through the whole app: its filters, its proof, its files, and the ways that lead there."""

from __future__ import annotations

import csv
import json
from typing import Any

import pytest
from dash import html
from flask.testing import FlaskClient

import app
from ktudash.store import get_store
from tests.pages import PAGES
from tests.test_app import components, words


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


def page(name: str = "audit", **query: str) -> Any:
    return PAGES[name]["layout"](**query)


def findings(**query: str) -> list[html.Details]:
    return [one for one in components(page(**query)) if "audit-finding" in str(getattr(one, "className", ""))]


def hrefs(content: Any) -> list[str]:
    return [str(one.href) for one in components(content) if getattr(one, "href", None)]


def test_contradictions_stand_first_and_a_link_shows_the_others() -> None:
    errors = [one for one in get_store().audit().open if one.severity == "error"]
    assert len(findings()) == len(errors)
    assert len(findings(severity="all")) == len(get_store().audit().open)
    assert f"contradict each other in {len(errors)} places" in words(page())
    assert 0 < len(findings(severity="all", document="CD")) < len(findings(severity="all"))
    assert len(findings(fault="misprint", figures="printed")) > len(findings(fault="misprint"))


def test_a_finding_opens_to_its_cells_its_lines_and_its_repair() -> None:
    (total,) = [one for one in findings(table="SP-T1") if "Students of all levels" in words(one)]
    told = words(total)
    assert "11\u202f402 is printed, the other figures give 11\u202f502" in told
    assert "Table 1!B10" in told
    assert "165" in told
    assert "More than one cell could put it right" in told
    assert [words(one) for one in components(total) if isinstance(one, html.Mark)] == ["11402"]


def test_an_indicator_leads_to_its_findings_and_back() -> None:
    assert "/audit?indicator=SP-1.2.13" in hrefs(page("indicator", code="SP-1.2.13"))
    content = page(indicator="SP-1.2.13")
    assert "SP-1.2.13 is 1.2.14 + 1.2.15" in words(content)
    assert "/targets/SP-1.2.13" in hrefs(content)
    assert all("SP-1.2.13" in json.dumps(hrefs(one)) for one in findings(indicator="SP-1.2.13"))


def test_home_leads_to_the_audit_and_a_line_narrows_it() -> None:
    assert "/audit" in hrefs(page("home"))
    of_line = findings(severity="all", line="SP-3")
    assert 0 < len(of_line) < len(findings(severity="all"))


def test_what_a_link_asks_for_and_does_not_exist_is_said() -> None:
    told = words(page(severity="terrible", table="SP-T99"))
    assert "terrible" in told
    assert "SP-T99" in told


def test_corrections_and_what_nothing_is_held_against_stand_there() -> None:
    told = words(page())
    for correction in get_store().catalog.corrections:
        assert correction.evidence in told
    for cell, reason in get_store().audit().untouched:
        assert reason in told, cell.key


def test_the_audit_to_take_along(client: FlaskClient) -> None:
    with client.get("/export/audit/csv?figures=printed") as answer:
        assert answer.status_code == 200
        assert "attachment" in answer.headers["Content-Disposition"]
        rows = list(csv.DictReader(answer.text.removeprefix("\ufeff").splitlines()))
    assert len(rows) == len(get_store().audit("printed").open)
    with client.get("/export/audit/json") as answer:
        assert len(answer.json["findings"]) == len(get_store().audit().open)
    with client.get("/export/audit/md") as answer:
        assert answer.text.startswith("# The plan audited")
    for wrong in ("/export/audit/text", "/export/audit/csv?figures=nice"):
        with client.get(wrong) as answer:
            assert answer.status_code == 404
            assert "There is no such file" in answer.text
