"""Below a path behind a real nginx that keeps it (with TLS) or strips it: nothing a reader does leaves the path."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from pptx import Presentation

from tests.browser.conftest import WAKE, living
from tests.browser.test_downloads import card_of, choose, saved
from tests.servers import free_port, nginx, served

pytestmark = pytest.mark.browser

SITES = """
    ssl_certificate {folder}/site.pem;
    ssl_certificate_key {folder}/site.key;
    proxy_set_header Host $http_host;
    server {{
        listen 127.0.0.1:{kept} ssl;
        location /ktu/ {{ proxy_pass {app}; }}
    }}
    server {{
        listen 127.0.0.1:{stripped};
        location /ktu/ {{ proxy_pass {app}/; }}
    }}
"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The address of the site that keeps the path and of the one that strips it."""
    folder = tmp_path_factory.mktemp("nginx")
    ports = {"kept": free_port(), "stripped": free_port()}
    with (
        served(
            folder,
            DATABASE_URL=f"sqlite:///{folder}/ledger.sqlite",
            KTUDASH_BASE_PATH="/ktu/",
            KTUDASH_BASE_URL="https://plan.example.kz/ktu/",
        ) as app,
        nginx(folder, SITES.format(folder=folder, app=app, **ports)),
    ):
        yield {"kept": f"https://127.0.0.1:{ports['kept']}", "stripped": f"http://127.0.0.1:{ports['stripped']}"}


@pytest.fixture(params=["kept", "stripped"])
def page(browser: Browser, sites: dict[str, str], request: pytest.FixtureRequest) -> Iterator[Page]:
    site = sites[request.param]
    context = browser.new_context(base_url=site, accept_downloads=True, ignore_https_errors=True)
    context.add_init_script(WAKE)
    page = living(context.new_page())
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on(
        "request",
        lambda asked: (
            None if asked.url.startswith((f"{site}/ktu/", "data:", "blob:")) else faults.append(f"outside: {asked.url}")
        ),
    )
    yield page
    context.close()
    assert faults == []


def at(page: Page) -> str:
    parts = urlsplit(page.url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def test_a_reader_goes_searches_and_takes_along_without_leaving_the_path(page: Page) -> None:
    page.goto("/ktu/")
    page.locator("nav a", has_text="Students").first.click()
    expect(page.locator("h1")).to_contain_text("tudents")
    assert at(page) == "/ktu/students"
    card = card_of(page, "students-by-level")
    name, content = saved(page, lambda: choose(card, "xlsx"))
    assert name.endswith(".xlsx")
    assert content[:2] == b"PK"
    card.get_by_role("button", name="Add to deck").first.click()
    expect(page.locator(".say")).to_be_visible()
    page.locator("#shell-search").fill("patents")
    page.locator("#shell-search").press("Enter")
    link = page.locator(".ag-cell a").first
    expect(link).to_be_visible()
    assert at(page) == "/ktu/targets?q=patents"
    link.click()
    expect(page.locator("h1")).to_contain_text("SP-2.5.7")
    assert at(page).startswith("/ktu/targets/SP-2.5.7")
    page.goto("/ktu/deck")
    expect(page.locator(".deck-item")).to_have_count(1)
    expect(page.locator(".deck-item a")).to_have_attribute("href", "/ktu/students")
    name, content = saved(page, lambda: page.get_by_role("button", name="Download PPTX").click())
    assert name.endswith(".pptx")
    links = {
        part.target_ref
        for slide in Presentation(BytesIO(content)).slides
        for part in slide.part.rels.values()
        if part.is_external
    }
    assert links == {"https://plan.example.kz/ktu/students"}


def test_what_waits_for_a_confirm_is_kept_below_the_path(page: Page, tmp_path: Path) -> None:
    page.goto("/ktu/actuals")
    page.locator("#actuals-author").fill("A. Bekova")
    file = tmp_path / "actuals.csv"
    file.write_text("Code;Year;Actual\nSP-2.5.7;2022;60\n", encoding="utf-8")
    page.locator("#actuals-file input[type=file]").set_input_files(file)
    expect(page.locator("#actuals-check")).to_contain_text("SP-2.5.7")
