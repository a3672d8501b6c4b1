"""A light or a dark screen: what a reader chose stands in the first answer, and paper stays light."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

import app
from ktudash.components.screen import MEDIA
from ktudash.serving.choices import REMEMBERED, SCHEME


@pytest.fixture
def client() -> FlaskClient:
    return app.server.test_client()


def media(page: str) -> list[str]:
    return re.findall(r'<link rel="stylesheet" href="/assets/dark\.css[^"]*" media="([^"]*)">', page)


def chosen(page: str) -> list[str]:
    links = re.findall(r'<a [^>]*href="/scheme/(\w+)[^>]*>', page), re.findall(r'<a ([^>]*href="/scheme/[^>]*)>', page)
    return [scheme for scheme, link in zip(*links, strict=True) if 'aria-current="true"' in link]


def test_without_a_choice_the_system_decides(client: FlaskClient) -> None:
    page = client.get("/students").text
    assert media(page) == ["screen and (prefers-color-scheme: dark)"]
    assert chosen(page) == ["system"]


@pytest.mark.parametrize("scheme", MEDIA)
def test_a_choice_is_remembered_and_leads_back(client: FlaskClient, scheme: str) -> None:
    client.get("/students")  # an answer that is kept is not the answer of who chose otherwise
    page = client.get("/students?line=SP-1").text
    (way,) = re.findall(rf'href="(/scheme/{scheme}[^"]*)"', page)
    answer = client.get(way)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/students?line=SP-1")
    assert answer.headers["Set-Cookie"].startswith(f"{SCHEME}={scheme};")
    assert f"Max-Age={REMEMBERED}" in answer.headers["Set-Cookie"]
    page = client.get("/students").text
    assert media(page) == [MEDIA[scheme]]
    assert chosen(page) == [scheme]


def test_no_choice_puts_paper_in_the_dark() -> None:
    assert [one for one in MEDIA.values() if one != "not all" and not one.startswith("screen")] == []


def test_the_sheet_is_there_and_the_login_has_it_too(client: FlaskClient) -> None:
    address = re.findall(r'href="(/assets/dark\.css[^"]*)"', client.get("/login").text)
    assert len(address) == 1
    answer = client.get(address[0])
    assert (answer.status_code, answer.mimetype) == (200, "text/css")


def test_what_is_no_choice_is_said(client: FlaskClient) -> None:
    answer = client.get("/scheme/mauve")
    assert (answer.status_code, "Set-Cookie" in answer.headers) == (404, False)
    assert "mauve" in answer.text
    client.set_cookie(SCHEME, "mauve")
    assert media(client.get("/students").text) == [MEDIA["system"]]
