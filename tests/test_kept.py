"""Answers kept as bytes: made and compressed once, forgotten by version, bound in bytes."""

from __future__ import annotations

import gzip
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import brotli
import dash
import pytest
from flask.testing import FlaskClient

import app
from ktudash.reporting.ledger import Entry
from ktudash.serving.kept import FOREVER, Answer, Kept
from ktudash.store import get_store
from tests import callback_requests


@pytest.fixture
def client() -> FlaskClient:
    return app.server.test_client()


def page_request(pathname: str = "/students", search: str = "") -> dict[str, Any]:
    (asked,) = [body for body in callback_requests.requests(app.app) if "_pages_location" in str(body)]
    for one in asked["inputs"]:
        one["value"] = {"pathname": pathname, "search": search}[one["property"]]
    return asked


def test_what_has_not_been_asked_for_longest_makes_room() -> None:
    kept = Kept(most=100)
    for key in "abcd":
        kept.put(key, Answer(bytes(25), "text/html", "", ""))
    assert kept.get("a")
    kept.put("e", Answer(bytes(25), "text/html", "", ""))
    assert [key for key in "abcde" if kept.get(key)] == ["a", "c", "d", "e"]
    assert kept.size == 100


def test_one_answer_does_not_drive_out_all_others() -> None:
    kept = Kept(most=100)
    kept.put("a", Answer(bytes(26), "text/html", "", ""))
    assert (kept.get("a"), kept.size) == (None, 0)


def test_what_one_makes_others_wait_for() -> None:
    kept, answer = Kept(), Answer(b"made", "text/html", "", "")
    assert kept.turn("page") == (None, True)
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(kept.turn, "page") for _ in range(3)]
        kept.put("page", answer)
        kept.done("page")
        assert [one.result() for one in waiting] == [(answer, False)] * 3
    assert kept.turn("page") == (answer, False)


def test_what_could_not_be_made_is_made_by_whoever_asks_next() -> None:
    kept = Kept()
    assert kept.turn("page") == (None, True)
    kept.done("page")
    assert kept.turn("page") == (None, True)


def test_a_page_that_many_ask_for_at_once_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    page = dash.page_registry["ktudash.topics.students.page"]
    layout = page["layout"]
    monkeypatch.setitem(page, "layout", lambda **query: (made.append("students"), layout(**query))[1])
    address = f"/students?{uuid4().hex}=1"
    # After a test without a ledger one thread would ask for it again, and the others show the plan alone meanwhile.
    assert get_store().ledger_answers()
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: app.server.test_client().get(address).data, range(4)))
    assert len(set(answers)) == 1
    assert made == ["students"]


def test_a_page_is_answered_again_byte_for_byte(client: FlaskClient) -> None:
    headers = {"Accept-Encoding": "gzip"}
    first = client.get("/students", headers=headers)
    again = client.get("/students", headers=headers)
    assert first.data == again.data
    assert again.headers["Content-Encoding"] == "gzip"
    assert "<h1" in gzip.decompress(again.data).decode()
    assert again.headers["Content-Security-Policy"] == first.headers["Content-Security-Policy"]
    assert again.headers["X-Request-Id"] != first.headers["X-Request-Id"]
    assert "<h1" in client.get("/students", headers={"Accept-Encoding": "identity"}).text


def test_a_report_is_seen_at_once(client: FlaskClient) -> None:
    body = page_request()
    body["inputs"] = [
        {**one, "value": {"pathname": "/research", "search": ""}[one["property"]]} for one in body["inputs"]
    ]
    before = client.post(callback_requests.ADDRESS, json=body).data
    assert client.post(callback_requests.ADDRESS, json=body).data == before
    store = get_store()
    store.ledger.append([Entry("SP-2.5.7", 2022, 59.0)], author="Test", base_version=store.version())
    assert client.post(callback_requests.ADDRESS, json=body).data != before
    # The ledger is that of other tests too.
    store.ledger.append([Entry("SP-2.5.7", 2022, None, "test")], author="Test", base_version=store.version())
    assert not (store.actuals()["code"] == "SP-2.5.7").any()


def test_a_page_with_a_name_for_its_next_request_is_made_for_each_reader(client: FlaskClient) -> None:
    body = page_request("/targets/SP-2.5.7")
    names = {str(client.post(callback_requests.ADDRESS, json=body).get_json()).split("upload_id")[1][:40] for _ in "ab"}
    assert len(names) == 2


def test_another_query_is_another_page(client: FlaskClient) -> None:
    one = client.post(callback_requests.ADDRESS, json=page_request())
    other = client.post(callback_requests.ADDRESS, json=page_request(search="?line=SP-1"))
    assert one.status_code == other.status_code == 200
    assert one.data != other.data


def test_every_file_of_a_page_is_compressed_and_kept_by_the_browser(client: FlaskClient) -> None:
    page = client.get("/students").text
    files = re.findall(r'(?:src|href)="(/[^"]+\.(?:js|css)[^"]*)"', page)
    assert len(files) > 10
    for file in files:
        answer = client.get(file, headers={"Accept-Encoding": "gzip, br"})
        assert answer.headers["Cache-Control"] == FOREVER, file
        assert answer.headers["Content-Encoding"] == "br", file
        assert brotli.decompress(answer.data) == client.get(file, headers={"Accept-Encoding": "identity"}).data
