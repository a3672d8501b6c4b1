"""What is sent to the callbacks of the whole app: what a page sends is answered, whatever else is refused in words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import callback_requests
import pytest
from flask.testing import FlaskClient

import app
from ktudash.components.incoming import shape_of
from ktudash.settings import PROJECT


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


def sent(client: FlaskClient, body: Any) -> tuple[int, str]:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = client.post(callback_requests.ADDRESS, data=raw, content_type="application/json")
    return answer.status_code, answer.text


def test_every_input_of_every_callback_has_a_shape() -> None:
    for called in app.app.callback_map.values():
        if "callback" not in called:
            continue
        for one in (*called["inputs"], *called["state"]):
            identity = json.loads(one["id"])["type"] if one["id"].startswith("{") else one["id"]
            shape_of(identity, one["property"])


def test_what_a_page_sends_is_answered(client: FlaskClient) -> None:
    for body in callback_requests.requests(app.app):
        status, text = sent(client, body)
        assert status in (200, 204), (body["output"], text)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"{}", "nothing here that answers"),
        (b"", "no request of a page"),
        (b"[" * 100_000, "no request of a page"),
        (b'{"output": NaN}', "no request of a page"),
        ("\ufeff{}".encode("utf-16"), "no request of a page"),
        ({"output": "nothing.children", "inputs": []}, "nothing here that answers"),
        ({"output": "url.href", "inputs": []}, "nothing here that answers"),
        ({"output": ["url.href"]}, "nothing here that answers"),
        ({"output": "url.href", "more": 1}, "no request of a page"),
    ],
)
def test_what_no_page_sends_is_refused_in_words(client: FlaskClient, body: Any, words: str) -> None:
    status, text = sent(client, body)
    assert (status, words in text) == (400, True), text


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("stability-income.value", None),
        ("stability-income.value", "1"),
        ("stability-start.data", {"base": 1}),
        ("labour-clicked.data", {"points": []}),
        ("actuals-upload.data", {"name": "a.csv"}),
        ("actuals-checked.data", {"version": -2}),
        ("indicator-seen.data", {"code": "SP-9.9.9", "version": 0, "upload_id": "1" * 32, "doubted": None}),
        ("indicator-year.value", "²022"),
        ("_pages_location.pathname", "students"),
    ],
)
def test_a_value_that_an_input_cannot_have_is_refused_with_its_name(
    client: FlaskClient, place: str, value: object
) -> None:
    body = next(one for one in callback_requests.requests(app.app) if one_of(one, place))
    one_of(body, place)["value"] = value
    status, text = sent(client, body)
    assert (status, text.startswith(place)) == (400, True), text


def one_of(body: dict[str, Any], place: str) -> dict[str, Any]:
    given = [one for one in (*body["inputs"], *body["state"]) if isinstance(one, dict)]
    return next((one for one in given if f"{one['id']}.{one['property']}" == place), {})


def test_a_state_of_the_ledger_that_is_still_to_come_keeps_nothing(client: FlaskClient) -> None:
    body = next(one for one in callback_requests.requests(app.app) if one_of(one, "indicator-seen.data"))
    one_of(body, "indicator-seen.data")["value"]["version"] = 10**9
    status, text = sent(client, body)
    assert status == 200
    assert "Nothing was kept: the page does not show the ledger as it is" in text


def test_no_request_is_a_fault_of_the_server(tmp_path: Path) -> None:
    env = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/ledger.sqlite", "PYTHONPATH": str(PROJECT)}
    script = Path(__file__).with_name("fuzz_callbacks.py")
    command = [sys.executable, str(script), "--rounds", "2000"]
    ended = subprocess.run(command, cwd=PROJECT, env=env, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout
