"""The real dashboard in a real Chromium: one server and one browser for the whole run.

Every page object fails its test on a console error, on an exception of the page and on a request that
leaves the server.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Response, expect, sync_playwright
from selenium.webdriver.chrome.options import Options
from werkzeug.serving import make_server

# Two cores that run two browsers and two servers may take a while; what never comes still fails.
expect.set_options(timeout=20_000)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def pytest_setup_options() -> Options:
    """The Chromium of Dash's own test bench (``dash_duo``), which adds what a container needs: no window."""
    options = Options()
    options.add_argument("--headless=new")
    options.add_argument("--window-size=1440,900")
    if CHROMIUM is not None:
        options.binary_location = CHROMIUM
    return options


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    from app import server

    http = make_server("127.0.0.1", 0, server, threaded=True)
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{http.server_port}"
    http.shutdown()
    thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.fail("Chromium is not installed: `make test` installs it (Debian: chromium, chromium-driver)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-quic",
            ],
        )
        yield browser
        browser.close()


#: Opens every fold and lets Plotly draw every chart as it comes, as on narrow cards: most tests look at what it draws.
#: A script that opens a fold writes no address.
WAKE = """new MutationObserver(() => {
  for (const fold of document.querySelectorAll("#react-entry-point details[data-fold]:not([open])")) fold.open = true;
  for (const box of document.querySelectorAll("#react-entry-point .card-chart")) {
    const svg = box.getAttribute("data-svg");
    if (!box.querySelector(".sheet") || box.wokenWith === svg) continue;
    box.wokenWith = svg;
    ktuPicture.wake(box);
  }
}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-svg"] });"""


def living(page: Page) -> Page:
    """``page``, whose ``goto`` and ``reload`` end when the page of the first answer has given way to the living one."""

    def until_alive(open_page: Callable[..., Response | None]) -> Callable[..., Response | None]:
        def opened(*args: Any, **options: Any) -> Response | None:
            answer = open_page(*args, **options)
            page.wait_for_selector("#first-paint", state="detached")
            return answer

        return opened

    page.goto, page.reload = until_alive(page.goto), until_alive(page.reload)  # type: ignore[method-assign]
    return page


@pytest.fixture
def page(browser: Browser, server_url: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=server_url, accept_downloads=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    if "asleep" not in request.keywords:
        context.add_init_script(WAKE)
    context.add_init_script("localStorage.setItem('ktu-tour', 'answered')")
    page = living(context.new_page())
    faults: list[str] = []
    # A browser tells of the status of the page itself too: an address that leads nowhere answers 404.
    page.on(
        "console",
        lambda message: (
            faults.append(message.text) if message.type == "error" and message.location["url"] != page.url else None
        ),
    )
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((server_url, "data:", "blob:"))
            else faults.append(f"request to another host: {request.url}")
        ),
    )
    yield page
    context.close()
    assert faults == []
