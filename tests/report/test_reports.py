"""Pages, lines and charts as files of their own: whole, readable without the dashboard, and nobody else is asked."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

import app
from ktudash import registry, report
from ktudash.cli import main
from ktudash.clock import today
from ktudash.components.addresses import NOT_FOUND
from ktudash.downloads import routes
from ktudash.drawing import pictures
from ktudash.store import Store, get_store
from ktudash.view import View
from tests.pages import PAGES

PATHS = sorted(page["path"] for page in PAGES.values() if page["module"] != NOT_FOUND and not page.get("path_template"))
PDFTOTEXT = shutil.which("pdftotext")
#: A report goes by mail.
MOST = 1_000_000


class Read(HTMLParser):
    """What of a document a reader meets, and what it would ask for."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.headings: list[int] = []
        self.asked: list[str] = []
        self.drawings: list[dict[str, str | None]] = []
        self.heads: list[dict[str, str | None]] = []
        self.odd: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = dict(attrs)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "svg":
            self.drawings.append(given)
        if tag == "th":
            self.heads.append(given)
        self.asked += [str(given[name]) for name in ("src", "action", "data", "srcset") if given.get(name)]
        self.asked += [str(given["href"]) for tag in [tag] if tag == "link" and given.get("href")]
        self.odd += [name for name in given if name.startswith("on") or name in ("data-chart", "data-svg", "id")]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_one_file_for_every_reader(client: FlaskClient, path: str):
    answer = client.get(f"/export/report/html?of={path}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert len(answer.data) < MOST
    read = Read(answer.text)
    assert read.headings[0] == 1
    assert read.headings.count(1) == 1
    steps = [after - before for before, after in zip(read.headings, read.headings[1:], strict=False)]
    assert max(steps, default=0) <= 1, read.headings
    assert not {"script", "iframe", "object", "form", "button", "input", "link"} & set(read.tags)
    assert all(one.startswith("data:") for one in read.asked), read.asked
    assert "url(http" not in answer.text
    assert all(one.get("role") == "img" and one.get("aria-label") for one in read.drawings if one.get("role"))
    assert set(read.odd) <= {"id"}
    told = "".join(read.words)
    for one in registry.charts(path):
        chart = registry.spoken_chart(one, View(path))
        if chart is not None:
            assert str(chart.story.title) in told
    charts = len([one for one in registry.charts(path) if registry.spoken_chart(one, View(path)) is not None])
    assert read.tags.count("details") >= charts  # the table of each
    assert len(read.drawings) >= charts


def test_a_report_says_its_language_filter_and_what_it_is(client: FlaskClient):
    answer = client.get("/export/report/html?of=/research%3Fline%3DSP-2%26lang%3Dkk&lang=kk").text
    assert '<html lang="kk">' in answer
    assert "SP-2" in answer
    paper = report.of_page("/research")
    assert b"invented" not in report.document(paper, day=today())
    assert b"invented" in report.document(paper, day=today(), demo=True)
    assert b">Draft<" in report.document(paper, day=today(), mark="Draft")


def test_a_report_has_its_seal(client: FlaskClient):
    answer = client.get("/export/report/html?of=/finance&seal=confirmed:2026-11-20&lang=ru").text
    assert "Утверждено 20 ноября 2026" in answer


def test_the_report_of_a_line_has_its_standing_and_every_path(client: FlaskClient):
    answer = client.get("/export/report/html?line=SP-2")
    assert answer.status_code == 200
    assert len(answer.data) < MOST
    told = answer.text
    for code, one in get_store().catalog.indicators.items():
        assert one.line_id != "SP-2" or code in told, code


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("html?of=/no-such-page", 404), ("html?of=//evil.example", 404), ("html?of=https://evil.example", 404),
        ("html", 404), ("doc?of=/finance", 404), ("pdf?line=SP-99", 404), ("html?of=/finance&as_of=yesterday", 400),
        ("html?of=/targets/none", 404), ("html?of=/finance&seal=secret", 400),
    ],
)  # fmt: skip
def test_what_there_is_no_report_of_is_said(client: FlaskClient, asked: str, status: int):
    answer = client.get(f"/export/report/{asked}")
    assert (answer.status_code, answer.mimetype) == (status, "text/plain")


def pages_of(tmp_path: Path, content: bytes) -> str:
    (tmp_path / "report.pdf").write_bytes(content)
    made = subprocess.run(
        [str(PDFTOTEXT), "-layout", str(tmp_path / "report.pdf"), "-"], capture_output=True, check=True, text=True
    )
    return made.stdout


@pytest.mark.skipif(PDFTOTEXT is None, reason="pdftotext is not installed (Debian: poppler-utils)")
@pytest.mark.parametrize("path", ["/", "/finance", "/targets", "/labour-market", "/stability", "/audit"])
def test_a_pdf_has_the_words_of_its_page_as_text(client: FlaskClient, tmp_path: Path, path: str):
    answer = client.get(f"/export/report/pdf?of={path}&lang=kk")
    assert (answer.status_code, answer.mimetype) == (200, "application/pdf")
    assert len(answer.data) < MOST
    assert b"/StructTreeRoot" in answer.data or b"/MarkInfo" in answer.data or b"ObjStm" in answer.data
    said = " ".join(pages_of(tmp_path, answer.data).split())
    assert "<t" not in said
    html = client.get(f"/export/report/html?of={path}&lang=kk").text
    title = re.search("<h1[^>]*>([^<]+)</h1>", html)
    assert title
    assert title[1].split()[0] in said
    assert re.search("[әғқңөұүһі]", said)


def test_without_a_face_there_is_no_pdf_but_a_sentence(client: FlaskClient, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pictures, "FOLDERS", ())
    pictures.face.cache_clear()
    answer = client.get("/export/report/pdf?of=/finance")
    pictures.face.cache_clear()
    assert (answer.status_code, "cannot be made" in answer.text) == (503, True)


def test_what_a_page_folds_away_stands_open_in_its_file(client: FlaskClient):
    answer = client.get("/export/report/html?of=/labour-market").text
    folds = re.findall(r'<details class="fold-k[^>]*>', answer)
    assert folds
    assert all(" open=" in one for one in folds)


def test_links_of_a_file_lead_to_where_it_was_taken(client: FlaskClient):
    answer = client.get("/export/report/html?of=/finance").text
    found = re.findall(r'<a href="([^"]*)"', answer)
    assert found
    assert all(one.startswith("http://localhost/") for one in found)


def test_a_file_is_no_phones(client: FlaskClient):
    phone = {"User-Agent": "Mobile Mobi"}
    for address in ("/export/report/html?of=/finance", "/embed/patents"):
        assert client.get(address, headers=phone).data == client.get(address).data


def test_every_page_offers_itself(client: FlaskClient):
    shown = client.get("/finance?line=SP-5").text
    links = re.findall(r'href="(/export/report/[^"]+)"', shown)
    assert len(links) == 4
    for link in links:
        assert client.get(link.replace("&amp;", "&")).status_code == 200


# --- one chart in a frame ---------------------------------------------------------------------------


@pytest.fixture
def of_the_site(monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    """The routes of a university whose site shows its charts."""
    monkeypatch.setenv("KTUDASH_EMBED_ANCESTORS", "https://www.example.edu")
    server = Flask(__name__)
    server.testing = True
    routes.register(server)
    return server.test_client()


def test_a_chart_alone_can_be_framed_by_the_sites_that_are_named(of_the_site: FlaskClient):
    answer = of_the_site.get("/embed/patents")
    policy = answer.headers["Content-Security-Policy"]
    assert "frame-ancestors https://www.example.edu" in policy
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    read = Read(answer.text)
    assert read.headings == [1]
    assert "script" not in read.tags
    assert len(read.drawings) == 1
    assert "Strategic Plan 2021-2025, Table 4" in answer.text
    usual = app.server.test_client().get("/embed/patents").headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in usual


def test_an_embedded_chart_has_the_language_and_the_filter_of_its_link(client: FlaskClient):
    answer = client.get("/embed/patents?of=/research%3Fline%3DSP-2&lang=ru")
    assert '<html lang="ru">' in answer.text
    assert "SP-2" in answer.text
    assert client.get("/embed/target-SP-2.5.7").status_code == 200
    again = client.get("/embed/patents", headers={"If-None-Match": client.get("/embed/patents").headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("asked", ["nope", "patents?of=//evil", "patents?of=/finance", "target-SP-99", "patents?of=x"])
def test_a_chart_that_is_not_there_is_said(client: FlaskClient, asked: str):
    answer = client.get(f"/embed/{asked}")
    assert (answer.status_code, answer.mimetype) == (404, "text/plain")


# --- the command ------------------------------------------------------------------------------------


def test_the_command_writes_both_kinds(
    over: Callable[[str], Store], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    over(f"sqlite:///{tmp_path}/ledger.sqlite")
    html, pdf = tmp_path / "new" / "finance.html", tmp_path / "line.pdf"
    assert main(["report", "--page", "finance", "--out", str(html)]) == 0
    assert main(["report", "--line", "SP-2", "--out", str(pdf)]) == 0
    said = capsys.readouterr().out
    assert f"Finance written to {html}." in said
    assert html.read_bytes().startswith(b"<!doctype html>")
    assert pdf.read_bytes().startswith(b"%PDF")
    assert main(["report", "--page", "nope", "--out", str(html)]) == 2
    assert "no page, line or year" in capsys.readouterr().err
