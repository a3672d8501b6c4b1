"""In which language a request is answered: the link, the reader's choice, the browser's wish, and what follows it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

import app
from ktudash.serving.choices import REMEMBERED
from ktudash.serving.tongue import COOKIE
from ktudash.store import Store
from ktudash.words import language, msg, offered, voice
from tests import callback_requests
from tests.test_kept import page_request

pytestmark = pytest.mark.skipif("ru" not in offered(), reason="there is only one language")

RUSSIAN = {"Accept-Language": "ru-RU,en;q=0.5"}
ENGLISH = {"Accept-Language": "en-GB,en;q=0.9,ru;q=0.1"}


@pytest.fixture
def client() -> FlaskClient:
    return app.server.test_client()


def lang_of(html: str) -> set[str]:
    """The language of the document, and that of the page in its first answer."""
    return {*re.findall(r'<html lang="(\w+)"', html), *re.findall(r'class="shell"[^>]* lang="(\w+)"', html)}


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("ru-RU,en;q=0.5", "ru"),
        ("de-DE,ru;q=0.8,en;q=0.5", "ru"),
        ("en-US,ru;q=0.9", "en"),
        ("de", "en"),
        ("ru;q=0,en;q=0.1", "en"),
        ("*", "en"),
        ("", "en"),
        ("\u00e4;;q=,", "en"),
    ],
)
def test_without_a_choice_the_browser_is_asked(client: FlaskClient, wish: str, expected: str) -> None:
    answer = client.get("/students", headers={"Accept-Language": wish})
    assert lang_of(answer.text) == {expected}
    assert answer.headers["Content-Language"] == expected


def test_a_choice_is_remembered_and_leads_back_to_the_page_and_its_filter(client: FlaskClient) -> None:
    page = client.get("/students?line=SP-2&figures=printed&lang=en", headers=ENGLISH).text
    (to_russian,) = re.findall(r'href="(/language/ru[^"]*)"', page)
    answer = client.get(to_russian)
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/students?line=SP-2&figures=printed"
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith(f"{COOKIE}=ru;")
    assert f"Max-Age={REMEMBERED}" in cookie
    assert "SameSite=Lax" in cookie
    assert lang_of(client.get("/students", headers=ENGLISH).text) == {"ru"}
    # A link that says its language is heard all the same, and changes no choice.
    assert lang_of(client.get("/students?lang=en").text) == {"en"}
    assert lang_of(client.get("/students").text) == {"ru"}


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example/students", "/\\evil.example", "/nowhere", ""])
def test_a_choice_leads_nowhere_else(client: FlaskClient, to: str) -> None:
    assert client.get("/language/ru", query_string={"to": to}).headers["Location"] == "/"


def test_a_language_that_is_none_is_said(client: FlaskClient) -> None:
    answer = client.get("/language/tlh", headers=ENGLISH)
    assert (answer.status_code, "Set-Cookie" in answer.headers) == (404, False)
    page = client.get("/students?lang=tlh", headers=RUSSIAN).text
    assert "tlh" in page
    assert lang_of(page) == {"ru"}


def test_links_of_a_page_keep_the_language_of_its_link_alone(client: FlaskClient) -> None:
    def led_to(page: str) -> list[str]:
        return re.findall(r'class="nav-item[^"]*" href="([^"]*)"|href="([^"]*)" class="nav-item', page)

    of_link, chosen = (client.get("/students" + query, headers=RUSSIAN).text for query in ("?lang=ru", ""))
    assert led_to(of_link)
    assert all("lang=ru" in "".join(one) for one in led_to(of_link))
    assert not any("lang=" in "".join(one) for one in led_to(chosen))


def test_what_is_kept_is_kept_for_its_language(client: FlaskClient) -> None:
    for headers, expected in [(ENGLISH, "en"), (RUSSIAN, "ru")] * 2:
        answer = client.get("/research", headers=headers)
        assert lang_of(answer.text) == {expected}
        assert {"Accept-Language", "Cookie", "Accept-Encoding"} <= set(answer.vary.as_set(preserve_casing=True))
    script = re.findall(r'src="(/assets/[^"]+)"', client.get("/").text)[0]
    assert client.get(script).headers["Vary"] == "Accept-Encoding"


def test_a_callback_speaks_the_language_of_the_page_that_asks(client: FlaskClient) -> None:
    def asked(**headers: str) -> str:
        answer = client.post(callback_requests.ADDRESS, json=page_request("/research"), headers=headers)
        return str(answer.headers["Content-Language"])

    site = "http://localhost"
    assert asked(**RUSSIAN) == "ru"
    assert asked(Referer=f"{site}/research?lang=ru", **ENGLISH) == "ru"
    assert asked(Referer="http://elsewhere.example/?lang=ru", **ENGLISH) == "en"
    client.set_cookie(COOKIE, "ru")
    assert asked(**ENGLISH) == "ru"
    assert asked(Referer=f"{site}/research?lang=en") == "en"


def test_refusals_and_missing_pages_speak_too(client: FlaskClient) -> None:
    assert voice("ru").say(msg("shell-not-found")) in client.get("/nowhere", headers=RUSSIAN).text
    assert client.post("/export/xlsx", json=[], headers=RUSSIAN).headers["Content-Language"] == "ru"
    assert client.get("/data/nothing.csv?lang=ru", headers=ENGLISH).headers["Content-Language"] == "ru"


def test_no_request_leaves_its_language_behind(client: FlaskClient) -> None:
    client.get("/students", headers=RUSSIAN)
    client.get("/language/tlh", headers=RUSSIAN)
    assert language() == "en"


@pytest.mark.parametrize(
    ("spoken", "note", "moment"),
    [
        ("en", "Invented for the demonstration.", "31 Jan 2025 14:00"),
        ("ru", "Вымышлено для демонстрации.", "31 янв. 2025\u202fг., 14:00"),
        ("kk", "Көрсетілім үшін ойдан алынды.", "2025\u202fж. 31 қаң., 14:00"),
    ],
)
def test_what_the_demonstration_notes_and_when_is_said_in_the_language(
    client: FlaskClient, demo_url: str, over: Callable[[str], Store], spoken: str, note: str, moment: str
) -> None:
    over(demo_url)
    page = client.get("/actuals", query_string={"lang": spoken}).text
    assert note in page
    assert moment in page
    assert ("Demonstration" in page) == (spoken == "en")
