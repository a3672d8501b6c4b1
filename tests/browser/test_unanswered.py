"""A server that does not answer: it is said, the address tells the truth, and asking again works."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, expect
from werkzeug.serving import make_server

from tests.browser.conftest import living
from tests.browser.test_downloads import choose, saved
from tests.servers import free_port

pytestmark = [pytest.mark.browser, pytest.mark.asleep]


@contextmanager
def _answering(port: int) -> Iterator[None]:
    """The dashboard answers on a port; behind it nobody listens there."""
    from app import server

    http = make_server("127.0.0.1", port, server, threaded=True)
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    try:
        yield
    finally:
        http.shutdown()
        http.server_close()
        thread.join()


def test_a_server_that_went_away_and_came_back(browser: Browser) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=url, accept_downloads=True)
    page = living(context.new_page())
    alert = page.get_by_role("alert").filter(has_text="The server cannot be reached")
    again = alert.get_by_role("button", name="Try again")
    heading = page.get_by_role("heading", level=1)
    card = page.locator("[data-card='students-by-level']")
    with _answering(port):
        page.goto("/students")
        expect(card.locator(".sheet")).to_be_attached()
    # A page that does not come leaves the one that is seen, with its address.
    page.locator("#react-entry-point .nav-item", has_text="Finance").click()
    expect(alert).to_be_visible()
    expect(heading).to_have_text("Students")
    assert page.url == f"{url}/students"
    # Nor does a filter.
    page.locator("#react-entry-point .topbar details.drop summary").first.click()
    page.locator("#react-entry-point .topbar .menu a", has_text="Training").first.click()
    expect(alert).to_be_visible()
    page.wait_for_url(f"{url}/students")
    again.click()
    expect(again).to_be_focused()
    assert page.url == f"{url}/students"
    with _answering(port):
        again.click()
        page.wait_for_url(f"{url}/students?line=SP-1")
        expect(page.locator("#main")).to_have_attribute("data-filters", "Filter: SP-1 · Training")
        expect(alert).to_be_hidden()
    # A file is asked for again, too; and a link that led nowhere leads somewhere once the server is back.
    page.locator("#react-entry-point .nav-item", has_text="Finance").click()
    expect(alert).to_be_visible()
    alert.get_by_role("button", name="Close").click()
    choose(card, "xlsx")
    expect(alert).to_be_visible()
    with _answering(port):
        name, content = saved(page, again.click)
        assert name.endswith(".xlsx")
        assert content[:2] == b"PK"
        page.locator("#react-entry-point .nav-item", has_text="Finance").click()
        expect(heading).to_have_text("Finance")
        assert page.url.startswith(f"{url}/finance?line=SP-1")
    context.close()


def test_links_and_tables_are_copied_on_a_plain_line(browser: Browser, server_url: str) -> None:
    """Under a name that is not this machine's, browsers keep the clipboard of today from pages without TLS."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=server_url)
    context.grant_permissions(["clipboard-read"])
    context.add_init_script("""
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      Object.defineProperty(window, "isSecureContext", { value: false });
      document.addEventListener("copy", () => { window.copied = String(document.activeElement.value); });
    """)
    page = living(context.new_page())
    page.goto("/targets?line=SP-2")
    page.locator("[data-shell-action=copy-table]").click()
    expect(page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    assert page.evaluate("copied").count("\n") >= 19
    page.goto("/students")
    page.locator("[data-card='students-by-level']").get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("alert").filter(has_text="only over https")).to_be_visible()
    context.close()
