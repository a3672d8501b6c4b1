"""A year's reporting in a real browser, on SQLite and on PostgreSQL: from the round that is opened to the digest."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from playwright.sync_api import Page, expect

from ktudash.reporting.ledger import Ledger
from ktudash.reporting.template import HEADER
from tests.browser.test_actuals import (
    HISTORY,
    Served,
    both,  # noqa: F401
    check,
    count_of,
    filled,
    get_template,
    keep,
    ledger,  # noqa: F401
    open_actuals,
    postgresql,  # noqa: F401
    row_of,
    server_url,  # noqa: F401
    values_of,
)
from tests.browser.test_every_page import violations
from tests.servers import PROJECT

pytestmark = pytest.mark.browser

DIRECTOR = "D. Director"
#: Who answers for what: a line of the Strategic Plan, which names nobody.
OWNERS = {"Archive": "SP-2", "Press office": "SP-4"}


def board(page: Page, year: int, owner: str = "") -> None:
    page.goto(f"/reporting?year={year}{f'&owner={owner}' if owner else ''}")
    page.locator("#actuals-author").fill(DIRECTOR)
    for fold in page.locator("details.office-fold").all():
        fold.evaluate("fold => { fold.open = true; }")


def set_round(page: Page, year: int, *, close: bool = False) -> None:
    board(page, year)
    page.locator("#reporting-due").fill(f"{year + 1}-03-01")
    page.locator("#reporting-close" if close else "#reporting-open").click()
    word = "closed" if close else "open"
    expect(page.locator("#reporting-round-message")).to_contain_text(word)


def assign(page: Page, owner: str, line: str) -> None:
    board(page, 2022)
    page.locator("#reporting-scope").select_option(line)
    page.locator("#reporting-owner").fill(owner)
    page.locator("#reporting-from").fill("2021-01-01")
    page.locator("#reporting-assign").click()
    expect(page.locator("#reporting-assign-message")).to_contain_text(owner)


def row_of_owner(page: Page, owner: str) -> list[str]:
    """Planned, received, late and to be confirmed, as the board has them."""
    return page.locator(".board-table tr", has_text=owner).first.locator("td").all_inner_texts()[1:5]


def report(page: Page, name: str, content: bytes, author: str) -> None:
    page.locator("#actuals-author").fill(author)
    check(page, name, content)
    keep(page)


def digest(both: Served, since: str) -> str:  # noqa: F811
    done = subprocess.run(
        [sys.executable, "-m", "ktudash", "digest", "--since", since, "--year", "2022"],
        cwd=PROJECT,
        env=os.environ | {"DATABASE_URL": both.database_url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_from_the_round_to_the_digest_with_two_owners_and_two_years(
    page: Page,
    both: Served,  # noqa: F811
    ledger: Ledger,  # noqa: F811
) -> None:
    for year in (2022, 2023):
        set_round(page, year)
    for owner, line in OWNERS.items():
        assign(page, owner, line)
    board(page, 2022)
    planned, received, late, _ = row_of_owner(page, "Archive")
    assert (received, late) == ("0", planned), "the due date is over"

    # Two owners fill in their own workbooks of two years; one explains what it missed.
    for owner, line in OWNERS.items():
        for year in (2022, 2023):
            open_actuals(page, f"?owner={owner.replace(' ', '%20')}&year={year}", owner)
            template = get_template(page)
            codes = _codes(template)
            assert codes
            assert all(code.startswith(line) for code in codes), "the workbook is the owner's own"
            values = {"SP-2.5.7": 40 if year == 2022 else 70} if line == "SP-2" else {_level(template): 900_000}
            explained = {"SP-2.5.7": ("Two labs closed", "A second call")} if (line, year) == ("SP-2", 2022) else {}
            file = _explained(filled(template, values), explained)
            report(page, f"{owner} {year}.xlsx", file, owner)
            if line == "SP-4":
                expect(page.locator("#actuals-check")).to_contain_text("waits to be confirmed")
    assert values_of(ledger, "SP-2") == {("SP-2.5.7", 2022): 40, ("SP-2.5.7", 2023): 70}
    assert values_of(ledger, "SP-4") == {}

    # The board knows: received, to be confirmed; what is red and explained is no longer asked for.
    board(page, 2022)
    assert row_of_owner(page, "Archive")[1] == "1"
    assert row_of_owner(page, "Press office")[1::2] == ["0", "1"]
    expect(page.locator("#main")).to_contain_text("Every red status of 2022 is explained: 1")
    page.locator(".board-table").get_by_role("link", name="Archive").first.click()
    expect(page.locator("#main")).to_contain_text("Two labs closed")
    page.goto("/targets/SP-2.5.7")
    expect(page.locator(".card-why").first).to_contain_text("Explained, SP-2.5.7, 2022: Two labs closed")

    # A meeting freezes it; then the round is closed.
    board(page, 2022)
    page.locator("#reporting-meeting").fill("Council, 2023-03")
    page.locator("#reporting-freeze").click()
    expect(page.locator("#reporting-meeting-message")).to_contain_text("Council, 2023-03")
    expect(page.locator(".kept-meetings")).to_contain_text("Council, 2023-03")
    assert violations(page) == []
    set_round(page, 2022, close=True)

    # A late change is refused, and with its reason it is a restatement.
    open_actuals(page, "?owner=Archive&year=2022", "Archive")
    template = get_template(page)
    check(page, "late.xlsx", filled(template, {"SP-2.5.7": 45}))
    assert count_of(page, "refused") == 1
    assert violations(page) == []
    assert "The round of 2022 is closed." in row_of(page, "SP-2.5.7")
    expect(page.locator("#actuals-keep")).to_be_hidden()
    report(page, "late 2.xlsx", filled(template, {"SP-2.5.7": 45}, {"SP-2.5.7": "five came in May"}), "Archive")
    expect(page.locator(HISTORY)).to_contain_text("restated")
    expect(page.locator(HISTORY)).to_contain_text("five came in May")
    expect(page.locator(HISTORY)).to_contain_text("asked about, not kept")

    # What the meeting saw stays to be seen, and the digest tells what came since.
    page.goto("/targets/SP-2.5.7?as_of=Council%2C%202023-03")
    expect(page.locator("#main")).to_contain_text("as of the meeting “Council, 2023-03”")
    expect(page.locator("#main")).to_contain_text("40")
    told = digest(both, "Council, 2023-03")
    assert "since the meeting “Council, 2023-03”" in told
    assert "SP-2.5.7" in told
    assert "45" in told
    assert "Press office" in told, "who still owes"


def _book(file: bytes) -> Workbook:
    return load_workbook(BytesIO(file))


def _codes(file: bytes) -> list[str]:
    sheet = _book(file)["Actuals"]
    return [str(sheet.cell(row, 1).value) for row in range(5, sheet.max_row + 1)]


def _level(file: bytes) -> str:
    """A code whose target is a count, so that a slip of the keyboard is asked about."""
    sheet = _book(file)["Actuals"]
    for row in range(5, sheet.max_row + 1):
        if sheet.cell(row, 3).value in ("people", "units") and isinstance(sheet.cell(row, 4).value, int | float):
            return str(sheet.cell(row, 1).value)
    pytest.fail("no indicator of the line is a count")


def _explained(file: bytes, explained: dict[str, tuple[str, str]]) -> bytes:
    """The workbook with the cause of a gap and what is done in their columns."""
    book = _book(file)
    sheet = book["Actuals"]
    for row in range(5, sheet.max_row + 1):
        texts = explained.get(str(sheet.cell(row, 1).value), ())
        for column, text in zip(("cause", "measure"), texts, strict=False):
            sheet.cell(row, HEADER.index(column) + 1).value = text
    out = BytesIO()
    book.save(out)
    return out.getvalue()
