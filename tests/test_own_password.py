"""Changing one's own password, and what the log says of those who log in: asked over HTTP of the whole app."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient

import app
from ktudash.accounts import READER
from ktudash.serving.peer import address
from ktudash.store import Store, get_store
from tests import callback_requests

PASSWORD = "four words and a horse"  # noqa: S105


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The app's store, on a ledger of its own, with two accounts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", f"sqlite:///{tmp_path_factory.mktemp('password')}/ledger.sqlite")
        found = get_store()
        for role in ("reader", "editor"):
            found.accounts.add(role, role, [], PASSWORD, author="test")
        yield found
        found.ledger.close()


def enter(client: FlaskClient, name: str, password: str = PASSWORD) -> Any:
    return client.post("/login", data={"name": name, "password": password, "to": "/students"})


def logged_in(name: str) -> FlaskClient:
    client = app.server.test_client()
    assert enter(client, name).status_code == 303
    return client


def test_a_password_is_changed_with_the_present_one(store: Store) -> None:
    new = "seven ducks in a yellow boat"
    store.accounts.add("changes", READER, [], PASSWORD, author="test")
    here, elsewhere = app.server.test_client(), app.server.test_client()
    for client in (here, elsewhere):
        enter(client, "changes")
    page = here.get("/password")
    assert (page.status_code, page.text.count('type="password"'), "no-store") == (200, 3, page.headers["Cache-Control"])

    assert "changes (reader)" in page.text, "whose password it is"
    assert 'id="hint-new">A password has 12 to 200 characters' in page.text, "what is taken is said before"
    assert page.text.count('minlength="12"') == 1, "of the new one alone: a browser says it while it is typed"

    def change(present: str, new: str, again: str) -> Any:
        return here.post("/password", data={"present": present, "new": new, "again": again})

    for given, words in (
        ((PASSWORD + "!", new, new), "not the present password"),
        ((PASSWORD, new, new + "s"), "two different passwords"),
        ((PASSWORD, "short", "short"), "12 to 200"),
        ((PASSWORD, "changes 1234567", "changes 1234567"), "easily guessed"),
    ):
        answer = change(*given)
        assert (answer.status_code, words in answer.text) == (400, True), words
        assert given[1] not in answer.text
    assert store.accounts.enters("changes", PASSWORD)
    done = change(PASSWORD, new, new)
    assert (done.status_code, done.headers["Location"]) == (303, "/password?done=")
    assert "The password is changed" in here.get("/password?done=").text
    assert ">changes (reader)<" in here.get("/students").text
    assert ">Log in<" in elsewhere.get("/students").text
    assert store.accounts.enters("changes", PASSWORD) is None
    assert [change("wrong", new, new).status_code for _ in range(6)][-1] == 429


def test_one_sees_in_how_many_browsers_one_is_and_leaves_them_all(store: Store) -> None:
    store.accounts.add("several", READER, [], PASSWORD, author="test")
    first, second, other = logged_in("several"), logged_in("several"), logged_in("reader")
    assert "logged in in 2 browsers" in first.get("/password").text
    assert "Log out everywhere" not in app.server.test_client().get("/password").text
    assert first.post("/logout", data={"everywhere": "yes"}).status_code == 303
    for client in (first, second):
        assert ">Log in<" in client.get("/students").text
    assert ">reader (reader)<" in other.get("/students").text


def test_who_has_no_password_here_is_told_so(store: Store) -> None:
    nobody = app.server.test_client()
    led = nobody.get("/password")
    assert (led.status_code, led.headers["Location"]) == (303, "/login?to=%2Fpassword")
    refused = nobody.post("/password", data={"new": PASSWORD})
    assert (refused.status_code, "Nothing was changed: you are logged out" in refused.text) == (401, True)
    assert 'href="/login?to=%2Fpassword"' in refused.text
    entered = nobody.post("/login", data={"name": "reader", "password": PASSWORD, "to": "/password"})
    assert entered.headers["Location"] == "/password"
    elsewhere = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    assert logged_in("reader").post("/password", headers=elsewhere).status_code == 403


def test_the_log_has_the_account_and_nothing_that_was_typed(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    editor, logger = logged_in("editor"), logging.getLogger("ktudash.requests")
    logger.addHandler(caplog.handler)
    caplog.clear()
    try:
        editor.get("/students")
        enter(app.server.test_client(), "my secret password", "in the wrong field")
        enter(app.server.test_client(), "Reader")
    finally:
        logger.removeHandler(caplog.handler)
    lines = [json.loads(one.message) for one in caplog.records if one.name == logger.name]
    asked = [one["account"] for one in lines if "route" in one]
    events = [
        {key: one[key] for key in ("event", "result", "account") if key in one} for one in lines if "event" in one
    ]
    assert asked == ["editor", "", ""]
    assert events == [
        {"event": "login", "result": "wrong"},
        {"event": "login", "result": "entered", "account": "reader"},
    ]
    assert "secret" not in caplog.text
    assert "wrong field" not in caplog.text
    assert PASSWORD not in caplog.text


def test_what_an_account_keeps_stands_in_the_log_with_the_request_and_without_a_value(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    editor, logger = logged_in("editor"), logging.getLogger("ktudash.requests")
    seen = {"code": "SP-2.5.7", "version": store.version(), "upload_id": "5" * 32, "doubted": None}
    typed = {"indicator-seen": seen, "indicator-year": "2022", "indicator-value": "61", "indicator-note": "no secret"}
    logger.addHandler(caplog.handler)
    caplog.clear()
    try:
        body = callback_requests.request(app.app, "indicator-keep.n_clicks", typed)
        answer = editor.post(callback_requests.ADDRESS, json=body)
    finally:
        logger.removeHandler(caplog.handler)
    wrote, asked = [json.loads(one.message) for one in caplog.records if one.name == logger.name]
    assert wrote.pop("time") <= asked["time"]
    assert wrote == {
        "request": answer.headers["X-Request-Id"],
        "event": "write",
        "account": "editor",
        "kept": "observation",
        "rows": 1,
        "code": "SP-2.5.7",
        "year": 2022,
        "version": store.version(),
    }
    assert "no secret" not in caplog.text


@pytest.mark.parametrize(
    ("near", "believed", "counted"),
    [
        ("127.0.0.1", "", "10.1.1.1"),
        ("::1", "", "10.1.1.1"),
        ("10.0.0.9", "", "10.0.0.9"),
        ("10.0.0.9", "10.0.0.9", "10.1.1.1"),
        ("10.0.0.9", "192.168.0.1, 10.0.0.0/8", "10.1.1.1"),
        ("10.0.0.9", "192.168.0.0/16", "10.0.0.9"),
        ("10.0.0.9", "*", "10.1.1.1"),
        ("10.0.0.9", "no network, 10.0.0.9", "10.1.1.1"),
        ("localhost", "", "10.1.1.1"),  # over a socket of the machine itself, as waitress names it
    ],
)
def test_a_proxy_is_believed_about_whom_it_asks_for(
    near: str, believed: str, counted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", believed)
    said = {"X-Forwarded-For": "10.2.2.2, 10.1.1.1"}
    with app.server.test_request_context("/", headers=said, environ_base={"REMOTE_ADDR": near}):
        assert address() == counted
