"""Logging in and out in a real browser: by password and through a provider, and what happens to who is logged out."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
import requests
from playwright.sync_api import Browser, Page, expect

from ktudash.accounts import Accounts
from ktudash.reporting.ledger import Ledger
from tests.browser.conftest import living
from tests.browser.test_every_page import violations
from tests.oidc_provider import CLIENT, SECRET
from tests.servers import PROJECT, served

pytestmark = pytest.mark.browser

PASSWORD = "four words and a horse"  # noqa: S105


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The address of the identity provider."""
    command = [sys.executable, "-m", "tests.oidc_provider", "0"]
    process = subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr is not None
    running = next(line for line in process.stderr if "Running on " in line)
    yield running.rpartition("Running on ")[2].strip()
    process.terminate()
    process.communicate(timeout=30)


@pytest.fixture(scope="module")
def site(issuer: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Accounts]]:
    folder = tmp_path_factory.mktemp("login")
    ledger = Ledger(f"sqlite:///{folder}/ledger.sqlite")
    accounts = Accounts(ledger)
    accounts.add("D. Editor", "editor", [], PASSWORD, author="test")
    provider = {"ISSUER": issuer, "CLIENT": CLIENT, "SECRET": SECRET, "ROLES": "staff=reporter"}
    environment = {f"KTUDASH_OIDC_{name}": value for name, value in provider.items()}
    with served(folder, DATABASE_URL=f"sqlite:///{folder}/ledger.sqlite", **environment) as url:
        requests.put(f"{issuer}/back", data=f"{url}/login/provider/back", timeout=10)
        yield url, accounts
    ledger.close()


@pytest.fixture
def page(browser: Browser, site: tuple[str, Accounts]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=site[0])
    page = living(context.new_page())
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on(
        "console", lambda one: faults.append(one.text) if "Content Security Policy" in one.text else None
    )  # and what is refused on purpose is an error of the console too
    yield page
    context.close()
    assert faults == []


def log_in(page: Page) -> None:
    page.locator("input[name=name]").fill("D. Editor")
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()


def test_who_is_logged_out_meanwhile_is_told_so_and_loses_nothing(page: Page, site: tuple[str, Accounts]) -> None:
    page.goto("/targets/SP-2.5.7")
    page.locator(".who a").click()
    log_in(page)
    expect(page.locator(".who")).to_contain_text("D. Editor (editor)")
    page.locator("#indicator-year").select_option("2022")
    page.locator("#indicator-value").fill("61")
    # The administrator says again what the account is: all its sessions end.
    site[1].change("D. Editor", "editor", [], disabled=False, author="test")
    keep = page.locator("#indicator-keep")
    keep.click()
    line = page.locator(".say")
    expect(line).to_contain_text("What you have typed stays here")
    with page.context.expect_page() as opened:
        line.get_by_role("button", name="Log in").click()
    other = opened.value
    log_in(other)
    expect(other.locator(".who")).to_contain_text("D. Editor (editor)")
    expect(page.locator("#indicator-value")).to_have_value("61")
    expect(keep).to_be_enabled()
    keep.click()
    expect(page.locator("#indicator-message")).to_contain_text("61")


def test_somebody_comes_through_the_provider_and_goes(page: Page, issuer: str) -> None:
    page.goto("/students")
    page.locator(".who a").click()
    page.get_by_role("link", name="Log in with the university’s account").click()
    page.get_by_role("button", name="s-1").click()
    expect(page.locator(".who")).to_contain_text("A. Bekova (reporter)")
    assert page.url.endswith("/students")
    page.locator(".who").get_by_role("link", name="Password").click()
    expect(page.locator("body")).to_contain_text("has no password here")
    page.go_back()
    page.get_by_role("button", name="Log out").click()
    # The provider's page has led back to the login.
    page.wait_for_url("**/login?state=*")
    expect(page.locator("h1")).to_have_text("Log in")
    page.goto("/students")
    expect(page.locator(".who")).to_have_text("Log in")


def test_a_password_is_changed_on_a_page_of_its_own(page: Page, site: tuple[str, Accounts]) -> None:
    new = "seven ducks in a yellow boat"
    page.goto("/login?to=/students")
    page.locator("input[name=name]").fill("D. Editor")
    page.locator("input[name=password]").fill("none of these")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
    # The name stays, what is wrong is read with the field where one goes on.
    password = page.locator("input[name=password]")
    expect(password).to_be_focused()
    expect(password).to_have_accessible_description(
        "Name and password do not belong together, or the account is disabled."
    )
    assert violations(page) == []
    log_in(page)
    page.get_by_role("link", name="Password").click()
    for name, typed in (("present", PASSWORD), ("new", "D. Editor 1234"), ("again", "D. Editor 1234")):
        page.locator(f"input[name={name}]").fill(typed)
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("easily guessed")
    assert violations(page) == []
    for name, typed in (("present", PASSWORD), ("new", new), ("again", new)):
        page.locator(f"input[name={name}]").fill(typed)
    page.get_by_role("button", name="Change").click()
    expect(page.get_by_role("status")).to_contain_text("The password is changed")
    assert site[1].enters("D. Editor", new)
