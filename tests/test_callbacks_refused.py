"""What is sent to the callbacks of the whole app: what a page sends is answered, whatever else is refused in words."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import callback_requests
import pytest
from flask.testing import FlaskClient

import app
from ktudash.components.incoming import shape_of

#: `make fuzz` asks for more.
ROUNDS = 2_000
SEED = 4_741

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**70,
    1e308,
    "",
    "²",
    "2024²",
    "nan",
    "-" * 100_000,
    "\ud800",
    "\0",
    [],
    {},
    [[]],
    {"points": []},
    {"points": [{}]},
    {"points": [None]},
    {"points": [{"location": {}}]},
    [None] * 50,
    {"version": 2**61},
    "/../..",
    "/%00",
    "?line=SP-1&line=CD-1",
    "?as_of=9999-99-99",
    "?year=²",
    "?" + "a=1&" * 2_000,
)


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
        ("labour-map-graph.clickData", {"points": []}),
        ("actuals-upload.data", {"name": "a.csv"}),
        ("actuals-checked.data", {"version": -1}),
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
    assert "Nothing was kept: the page speaks of a later state" in text


def test_no_request_is_a_fault_of_the_server(client: FlaskClient) -> None:
    chance = random.Random(SEED)  # noqa: S311
    pages = callback_requests.requests(app.app)
    for _ in range(ROUNDS):
        body = copy.deepcopy(chance.choice(pages))
        if chance.random() < 0.5:
            for _ in range(chance.randint(1, 3)):
                _break(body, chance)
        else:
            given = [one for one in (*body["inputs"], *body["state"]) if isinstance(one, dict)]
            for one in chance.sample(given, chance.randint(1, len(given))):
                one["value"] = _bent(one["value"], chance)
        status, text = sent(client, body)
        assert status < 500, (body, text)


def _break(at: Any, chance: random.Random) -> None:
    """Put something odd somewhere into a request."""
    while True:
        places = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not places:
            return
        place = chance.choice(places)
        inner = at[place]
        if not isinstance(inner, (dict, list)) or not inner or chance.random() < 0.2:
            if chance.random() < 0.15:
                del at[place]
            else:
                at[place] = copy.deepcopy(chance.choice(ODD))
            return
        at = inner


def _bent(value: Any, chance: random.Random) -> Any:
    """A value of the same kind that gets past the shapes more often: what the pages' own code has to bear."""
    if isinstance(value, dict):
        return {key: _bent(inner, chance) for key, inner in value.items()}
    if isinstance(value, list):
        return [_bent(inner, chance) for inner in value] * chance.randint(1, 3)
    if chance.random() < 0.5:
        return value
    return chance.choice([one for one in ODD if isinstance(one, str if isinstance(value, str) else int | float)])
