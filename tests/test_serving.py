"""What the whole app answers to watchers, to strangers, to other sites, and while the ledger is away."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from flask.testing import FlaskClient

import app
from ktudash.components.addresses import is_page
from ktudash.reported import UNREAD
from ktudash.settings import PROJECT
from ktudash.store import get_store
from tests import callback_requests


@pytest.fixture
def client() -> FlaskClient:
    return app.server.test_client()


@pytest.mark.parametrize("address", ["/", "/students", "/targets/SP-2.5.7", "/students?line=SP-1"])
def test_a_page_that_there_is_answers_200(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code == 200


@pytest.mark.parametrize(
    "address", ["/nowhere", "/targets/SP-9.9.9", "/export/nothing", "/students/more", "/%00", "/²"]
)
def test_an_address_that_leads_nowhere_answers_404_with_the_page_that_says_so(
    client: FlaskClient, address: str
) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert "first-paint" in answer.text


@pytest.mark.parametrize(
    "address",
    [
        "/_dash-component-suites/nothing/here.js",
        "/_dash-component-suites/dash/../../app.py",
        "/_dash-component-suites/dash/dcc/nothing.js",
        "/assets/nothing.css",
        "/built/nothing.js",
        "/_dash-update-component/more",
        "/_mcp",
    ],
)
def test_nothing_under_a_prefix_of_dash_is_a_fault_of_the_server(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code == 404


def test_health_and_readiness_are_told(client: FlaskClient) -> None:
    assert client.get("/health").get_json() == {"status": "ok", "checks": {"process": True}}
    answer = client.get("/ready")
    assert (answer.status_code, answer.get_json()["checks"]) == (
        200,
        {"data": True, "ledger": True, "newest_data": True},
    )


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8050", "[::1]:8050", "10.0.0.7"])
def test_addresses_and_localhost_are_names_of_this_server(client: FlaskClient, host: str) -> None:
    assert client.get("/health", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""])
def test_another_name_is_refused_with_the_setting_that_would_allow_it(client: FlaskClient, host: str) -> None:
    answer = client.get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "KTUDASH_HOSTS" in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:81"},
    ],
)
@pytest.mark.parametrize("address", ["/_dash-update-component", "/export/xlsx", "/export/current"])
def test_a_page_of_another_site_changes_nothing(client: FlaskClient, address: str, headers: dict[str, str]) -> None:
    answer = client.post(address, data=b"{}", headers=headers)
    assert answer.status_code == 403
    assert "another site" in answer.text


@pytest.mark.parametrize("headers", [{}, {"Origin": "http://localhost"}, {"Sec-Fetch-Site": "same-origin"}])
def test_our_own_pages_and_programs_reach_the_callbacks(client: FlaskClient, headers: dict[str, str]) -> None:
    answer = client.post("/_dash-update-component", data=b"{}", headers=headers)
    assert answer.status_code == 400


def test_a_page_of_another_site_makes_nobody_download(client: FlaskClient) -> None:
    address = "/actuals/template.xlsx?year=2025"
    assert client.get(address).status_code == 200
    assert client.get(address, headers={"Sec-Fetch-Site": "none"}).status_code == 200
    assert client.get(address, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_every_answer_has_a_name_of_its_own(client: FlaskClient) -> None:
    names = {client.get("/health").headers["X-Request-Id"] for _ in range(3)}
    assert len(names) == 3


def test_over_tls_browsers_are_told_to_come_no_other_way(client: FlaskClient) -> None:
    assert "Strict-Transport-Security" not in client.get("/health").headers
    over = client.get("/health", base_url="https://localhost")
    assert over.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_what_stands_in_the_log_is_the_route_and_nothing_that_was_asked(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger("ktudash.requests")
    logger.addHandler(caplog.handler)
    try:
        answer = client.get("/targets?search=secret")
        client.get("/what-somebody-typed")
    finally:
        logger.removeHandler(caplog.handler)
    first, second = [json.loads(one.message) for one in caplog.records if one.name == logger.name]
    assert (first["route"], first["status"], first["method"]) == ("/targets", 200, "GET")
    assert first["request"] == answer.headers["X-Request-Id"]
    assert "secret" not in caplog.text
    assert (second["route"], second["status"]) == ("/<path:path>", 404)
    assert first["account"] == ""


def test_who_tries_to_keep_something_stands_in_the_log_with_the_callback(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger("ktudash.requests")
    logger.addHandler(caplog.handler)
    body = callback_requests.request(app.app, "indicator-keep.n_clicks")
    try:
        assert client.post(callback_requests.ADDRESS, json=body).status_code == 200
    finally:
        logger.removeHandler(caplog.handler)
    (line,) = [json.loads(one.message) for one in caplog.records if one.name == logger.name]
    assert line["callback"] == "indicator-keep.n_clicks"


def run(tmp_path: Path, code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/ledger.sqlite", **environment}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, env=env, capture_output=True, text=True, check=False
    )


def test_settings_that_cannot_be_meant_end_the_start_with_a_sentence_each(tmp_path: Path) -> None:
    wrong = {"PORT": "abc", "KTUDASH_DEMO": "maybe"}
    ended = run(tmp_path, "import app", **wrong)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [
        "KTUDASH_DEMO: read “maybe”, expected 1, yes, on or true, or 0, no, off or false.",
        "PORT: read “abc”, expected a port number from 1 to 65535.",
    ]


AWAY = """
import app, os
from ktudash.reported import UNREAD
from ktudash.store import get_store
from tests import callback_requests
client, store = app.server.test_client(), get_store()
pages = [path for path in ("/", "/targets", "/students", "/actuals", "/audit", "/targets/SP-2.5.7", "/deck")]
seen = {path: client.get(path).text for path in pages}
assert not any("cannot be read at the moment" in text for text in seen.values())
os.rename(os.environ["LEDGER"], os.environ["LEDGER"] + ".away")
for path in pages:
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    assert "cannot be read at the moment" in answer.text, path
assert client.get("/ready").status_code == 503
assert client.get("/health").status_code == 200
assert not os.path.exists(os.environ["LEDGER"]), "a new, empty ledger was made"
os.rename(os.environ["LEDGER"] + ".away", os.environ["LEDGER"])
assert client.get("/ready").status_code == 200
assert {path: "cannot be read at the moment" in client.get(path).text for path in pages} == dict.fromkeys(pages, False)
"""


def test_the_plan_survives_a_ledger_that_goes_away_and_shows_it_again(tmp_path: Path) -> None:
    ended = run(tmp_path, AWAY, LEDGER=str(tmp_path / "ledger.sqlite"))
    assert ended.returncode == 0, ended.stderr


BROKEN = """
import app
client = app.server.test_client()
assert client.get("/ready").status_code == 503
answer = client.get("/students")
assert (answer.status_code, "cannot be read at the moment" in answer.text) == (200, True)
assert "/" not in client.get("/ready").text
"""


def test_a_start_over_a_broken_ledger_shows_the_plan(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite").write_bytes(b"no database " * 1000)
    ended = run(tmp_path, BROKEN)
    assert ended.returncode == 0, ended.stderr


def test_pages_are_told_from_what_is_none() -> None:
    assert is_page("/targets/SP-2.5.7")
    assert not is_page("/targets/SP-2.5.7/more")
    assert get_store().version() != UNREAD
