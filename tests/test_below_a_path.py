"""Below a path of the server: nothing leads out of it, whether the proxy strips the path or not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ktudash.settings import PROJECT
from ktudash.site import home, inside, within


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `tests.below_program` found of an app of its own."""
    folder = tmp_path_factory.mktemp("below")
    ended = run(folder, "-m", "tests.below_program", "/ktu", **BELOW)
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


BELOW = {"KTUDASH_BASE_PATH": "ktu/", "KTUDASH_BASE_URL": "https://Plan.example.kz/ktu/"}


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=PROJECT,
        env={**os.environ, "DATABASE_URL": f"sqlite:///{folder}/ledger.sqlite", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_address_of_any_page_leads_out_of_the_path(told: dict[str, Any]) -> None:
    assert len(told["answers"]) > 100
    assert told["outside"] == []


def test_everything_that_the_pages_lead_to_answers_there(told: dict[str, Any]) -> None:
    odd = {address: status for address, status in told["answers"].items() if status != 200}
    assert {(address.partition("?")[0].rpartition("/")[0], status) for address, status in odd.items()} == {
        ("/ktu/language", 303),  # a choice leads back
        ("/ktu/scheme", 303),
    }
    assert told["nowhere"] == 404


def test_a_stripped_path_gets_the_same_pages(told: dict[str, Any]) -> None:
    assert told["differ"] == []
    assert told["health"] == [200, 200]


def test_a_choice_leads_back_and_is_remembered_below_the_path_alone(told: dict[str, Any]) -> None:
    assert told["language"] == ["/ktu/targets", "/ktu/"]


def test_slides_lead_to_the_address_of_the_settings(told: dict[str, Any]) -> None:
    assert len(told["slides"]) == 1
    assert told["slides"][0].startswith("https://plan.example.kz/ktu/targets?line=SP-2")
    assert "/ktu/targets?line=SP-2" in told["set"]


def test_an_address_goes_out_and_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KTUDASH_BASE_PATH", "/a/b/")
    for address in ("/", "/targets", "/targets?line=SP-1", ""):
        assert inside(address) == f"/a/b{address}" == inside(inside(address))
        assert within(inside(address)) == (address or "/")
    assert inside("/a/bc") == "/a/b/a/bc"
    assert within("/a/bc") == "/a/bc"
    assert home() == ""
    monkeypatch.setenv("KTUDASH_BASE_URL", "http://10.0.0.7:8080")
    assert home() == "http://10.0.0.7:8080/a/b"
    monkeypatch.delenv("KTUDASH_BASE_PATH")
    assert (inside("/targets"), within("/targets"), home()) == ("/targets", "/targets", "http://10.0.0.7:8080")


def test_a_path_that_is_one_of_the_dashboard_s_own_ends_the_start_with_a_sentence(tmp_path: Path) -> None:
    ended = run(tmp_path, "-c", "import app", KTUDASH_BASE_PATH="/data/")
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [
        "KTUDASH_BASE_PATH: read “/data”, expected a path that no address of the dashboard itself begins with, "
        "such as /strategy/."
    ]


def test_the_digest_leads_to_the_address_of_the_settings(tmp_path: Path) -> None:
    out = tmp_path / "mail.html"
    ended = run(tmp_path, "-m", "ktudash", "digest", "--since", "2026-01-01", "--html", str(out), **BELOW)
    assert ended.returncode == 0, ended.stderr
    assert "The dashboard: https://plan.example.kz/ktu/" in ended.stdout.splitlines()
    assert '<a href="https://plan.example.kz/ktu/">' in out.read_text(encoding="utf-8")
