"""Actuals in a real browser against two real workers, on SQLite and on PostgreSQL: template, check, confirm, gap."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, Request, expect

from ktudash.reporting.ledger import Entry, Ledger
from ktudash.reporting.template import HEADER
from tests.browser.conftest import living
from tests.servers import postgresql, served  # noqa: F401

pytestmark = pytest.mark.browser

HISTORY = "#actuals-past section:has(h2:text-matches('^What was reported'))"


@dataclass(frozen=True)
class Served:
    url: str
    database_url: str


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("served")
    if request.param == "sqlite":
        database_url = f"sqlite:///{folder}/ledger.sqlite"
    else:
        database_url = request.getfixturevalue("postgresql").new_database()
    with served(folder, DATABASE_URL=database_url) as url:
        yield Served(url, database_url)


@pytest.fixture(scope="module")
def server_url(both: Served) -> str:
    return both.url


@pytest.fixture
def ledger(both: Served) -> Iterator[Ledger]:
    """The ledger underneath, as another worker sees it."""
    ledger = Ledger(both.database_url)
    yield ledger
    ledger.close()


@pytest.fixture
def colleague(browser: Browser, server_url: str) -> Iterator[Page]:
    """Somebody else at another computer."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=server_url)
    yield living(context.new_page())
    context.close()


# -- what a department does


def open_actuals(page: Page, query: str = "", author: str = "A. Bekova") -> None:
    page.goto(f"/actuals{query}")
    page.locator("#actuals-author").fill(author)


def get_template(page: Page) -> bytes:
    with page.expect_download() as download:
        page.locator("#actuals-template").click()
    return Path(download.value.path()).read_bytes()


def filled(workbook: bytes, values: dict[str, object], notes: dict[str, str] | None = None) -> bytes:
    """The workbook with actuals and notes; a code that is not in it gets a row at the end."""
    book = load_workbook(io.BytesIO(workbook))
    sheet = book["Actuals"]
    codes = {sheet.cell(row, 1).value: row for row in range(5, sheet.max_row + 1)}
    for column, given in ((HEADER.index("actual") + 1, values), (HEADER.index("note") + 1, notes or {})):
        for code, value in given.items():
            row = codes.setdefault(code, max(codes.values()) + 1)
            sheet.cell(row, 1).value = code
            sheet.cell(row, column).value = value
            if given is notes:  # Excel keeps as text what is typed into a cell of that format
                sheet.cell(row, column).data_type = "s"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def drop(page: Page, name: str, content: bytes) -> None:
    page.locator("#actuals-file input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )


def check(page: Page, name: str, content: bytes) -> None:
    drop(page, name, content)
    expect(page.locator("#actuals-check h2")).to_contain_text(f"Check of {name}: nothing is kept yet")


def count_of(page: Page, status: str) -> int:
    return int(page.locator(f"[data-count={status}] b").inner_text())


def row_of(page: Page, code: str) -> str:
    return page.locator(".check-table tbody tr", has_text=code).inner_text()


def keep(page: Page) -> None:
    page.locator("#actuals-keep").click()
    expect(page.locator("#actuals-check h2")).to_contain_text("Kept")


def values_of(ledger: Ledger, prefix: str) -> dict[tuple[str, int], float]:
    state = ledger.state()
    return {
        (code, year): value
        for code, year, value in zip(state["code"], state["year"], state["value"], strict=True)
        if code.startswith(prefix)
    }


def in_every_worker(browser: Browser, server_url: str, path: str, look: Callable[[Page], None]) -> None:
    """Open ``path`` anew until each of the two workers has drawn it, and ``look`` at every one of them."""
    seen: set[str] = set()
    for _ in range(60):
        context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=server_url)
        page = living(context.new_page())
        with page.expect_response(lambda answer: "_pages_content" in (answer.request.post_data or "")) as answer:
            page.goto(path)
        look(page)
        seen.add(answer.value.headers["x-worker"])
        context.close()
        if len(seen) == 2:
            return
    pytest.fail(f"only one worker answered: {seen}")


# -- template, upload, check, confirm, gap


def test_from_the_template_to_the_gap_in_every_worker(
    page: Page, browser: Browser, server_url: str, ledger: Ledger
) -> None:
    def no_actual(other: Page) -> None:
        expect(other.locator("h2", has_text="none with an actual yet")).to_be_visible()

    targets = "/targets?line=SP-2&q=patents&year=2022"
    in_every_worker(browser, server_url, targets, no_actual)
    open_actuals(page, "?line=SP-2&year=2022")
    file = filled(
        get_template(page),
        {"SP-2.5.7": 55, "SP-2.5.2": "10,5", "SP-2.5.3": "many", "SP-2.5.1": 900, "SP-2.5.99": 1},
        {"SP-2.5.2": "by the annual report"},
    )
    check(page, "line 2.xlsx", file)
    counts = {status: count_of(page, status) for status in ("new", "changed", "unchanged", "confirm", "refused")}
    assert counts == {"new": 2, "changed": 0, "unchanged": 0, "confirm": 1, "refused": 2}
    refused = row_of(page, "SP-2.5.3")
    assert re.search(r"Actuals!G\d+", refused)
    assert "2022" in refused
    assert "“many” is not a number." in refused
    assert "There is no indicator with the code “SP-2.5.99”." in row_of(page, "SP-2.5.99")
    assert "more than 3 times away from the target of 2022" in row_of(page, "SP-2.5.1")
    assert ledger.version() == 0  # nothing is kept before the confirm
    keep(page)
    receipt = page.locator("#actuals-check")
    expect(receipt).to_contain_text("Kept: 2 (2 new, 0 changed)")
    expect(receipt).to_contain_text("Reported by A. Bekova")
    expect(receipt).to_contain_text("Not kept: 3")
    assert values_of(ledger, "SP-2") == {("SP-2.5.2", 2022): 10.5, ("SP-2.5.7", 2022): 55}
    expect(page.locator(HISTORY)).to_contain_text("line 2.xlsx")
    expect(page.locator("#actuals-offer")).to_contain_text("with an actual: 2")

    def a_gap(other: Page) -> None:
        row = other.locator(".ag-center-cols-container .ag-row", has_text="Patents received")
        expect(row.locator("[col-id=actual]")).to_have_text("55 (2022)")
        expect(row.locator("[col-id=variance]")).to_have_text("−7")
        expect(row.locator("[col-id=status]")).to_contain_text("behind")

    in_every_worker(browser, server_url, targets, a_gap)
    receipt.get_by_role("link", name="SP-2.5.7").click()
    expect(page.locator("#indicator-statement")).to_contain_text("line 2.xlsx")
    page.goto("/research")
    card = page.locator("[data-card='patents']")
    card.get_by_role("button", name="Table", exact=True).click()
    expect(card.locator("tr", has_text="2022")).to_contain_text("55")


def test_a_doubtful_row_is_kept_only_where_it_is_ticked(page: Page, ledger: Ledger) -> None:
    open_actuals(page, "?line=SP-4&year=2023")
    codes = doubtful = ["SP-4.3.1", "SP-4.3.2"]
    template = get_template(page)
    book = load_workbook(io.BytesIO(template))
    codes = [book["Actuals"].cell(row, 1).value for row in range(5, book["Actuals"].max_row + 1)]
    targets = {code: book["Actuals"].cell(row, 4).value for row, code in enumerate(codes, start=5)}
    doubtful = [code for code in codes if isinstance(targets[code], int | float) and 0 < targets[code] <= 24][:2]
    check(page, "doubts.xlsx", filled(template, {code: targets[code] * 4 for code in doubtful}))
    assert count_of(page, "confirm") == 2
    page.locator(".check-table tr", has_text=doubtful[0]).get_by_role("checkbox").check()
    keep(page)
    assert set(values_of(ledger, "SP-4")) == {(doubtful[0], 2023)}


def test_refused_rows_come_back_marked(page: Page) -> None:
    open_actuals(page, "?line=SP-3&year=2022")
    file = filled(get_template(page), {"SP-3.3.1": "0+", "SP-3.3.2": "=1+1"}, {"SP-3.3.2": "=cmd|' /C calc'!A0"})
    check(page, "ranks.xlsx", file)
    expect(page.locator("#actuals-keep")).to_be_hidden()
    with page.expect_download() as download:
        page.locator("#actuals-marked").click()
    assert download.value.suggested_filename == "ranks-refused.xlsx"
    sheet = load_workbook(io.BytesIO(Path(download.value.path()).read_bytes()))["Actuals"]
    assert sheet.cell(4, len(HEADER) + 1).value == "Refused because"
    reasons = {sheet.cell(row, 1).value: sheet.cell(row, len(HEADER) + 1).value for row in range(5, sheet.max_row + 1)}
    assert reasons["SP-3.3.1"].startswith("“0+” is not a number.")
    assert reasons["SP-3.3.2"].startswith("The cell holds a formula.")
    assert {cell.data_type for cells in sheet.iter_rows() for cell in cells} <= {"s", "n", "inlineStr"}


# -- once, all or none, and never over somebody else


def test_a_confirm_that_is_sent_twice_is_kept_once(page: Page, ledger: Ledger) -> None:
    open_actuals(page, "?line=SP-5&year=2021")
    template = get_template(page)
    book = load_workbook(io.BytesIO(template))
    code = book["Actuals"].cell(5, 1).value
    check(page, "twice.xlsx", filled(template, {code: book["Actuals"].cell(5, 4).value}))
    before = ledger.version()
    sent: list[Request] = []
    page.on(
        "request",
        lambda request: sent.append(request) if '"actuals-keep.n_clicks"' in (request.post_data or "") else None,
    )
    page.locator("#actuals-keep").dblclick()
    expect(page.locator("#actuals-check h2")).to_contain_text("Kept")
    assert ledger.version() == before + 1
    # An answer that got lost: the browser sends the very same again, to any worker.
    for _ in range(4):
        again = page.request.post(
            sent[0].url, data=sent[0].post_data or "", headers={"Content-Type": "application/json"}
        )
        assert "Kept before: 1. Nothing was kept twice" in again.text()
    assert ledger.version() == before + 1


def test_two_editors_at_once_are_told_of_each_other(page: Page, colleague: Page, ledger: Ledger) -> None:
    open_actuals(page, "?line=SP-6&year=2022")
    open_actuals(colleague, "?line=SP-6&year=2022", author="B. Omarov")
    template = get_template(page)
    sheet = load_workbook(io.BytesIO(template))["Actuals"]
    rows = [(sheet.cell(row, 1).value, sheet.cell(row, 4).value) for row in range(5, sheet.max_row + 1)]
    (first, target), (second, other) = [
        (code, value) for code, value in rows if isinstance(value, int | float) and 10 <= value < 90
    ][:2]
    check(page, "mine.xlsx", filled(template, {first: target}))
    check(colleague, "theirs.xlsx", filled(template, {first: target - 1, second: other}, {first: "recount"}))
    keep(page)
    before = ledger.version()
    colleague.locator("#actuals-keep").click()
    message = colleague.locator("#actuals-message")
    expect(message).to_contain_text("Nothing was kept: since this upload was checked, other values were reported.")
    expect(message).to_contain_text(f"{first} in 2022: {target} by A. Bekova.")
    assert ledger.version() == before  # not the row of the other indicator either
    assert count_of(colleague, "new") == 2  # the check stays on the screen
    colleague.locator("#actuals-again").click()
    expect(colleague.locator("[data-count=changed] b")).to_have_text("1")
    keep(colleague)
    assert values_of(ledger, first)[first, 2022] == target - 1
    told = ledger.history(first)
    assert told["author"].tolist() == ["A. Bekova", "B. Omarov"]
    assert told["value_from"].tolist()[1] == target


def test_without_a_name_nothing_is_kept_and_nothing_is_lost(page: Page, ledger: Ledger) -> None:
    open_actuals(page, "?line=SP-2&year=2025", author=" ")
    file = filled(get_template(page), {"SP-2.5.2": 11})
    check(page, "nobody.xlsx", file)
    before = ledger.version()
    page.locator("#actuals-keep").click()
    expect(page.locator("#actuals-message")).to_contain_text("Every value needs the name of the person")
    assert ledger.version() == before
    page.locator("#actuals-author").fill("C. Seitkali")
    keep(page)
    assert ledger.history("SP-2.5.2")["author"].tolist()[-1] == "C. Seitkali"
    page.reload()
    expect(page.locator("#actuals-author")).to_have_value("C. Seitkali")  # the browser remembers


def test_a_discarded_file_can_be_dropped_again(page: Page, ledger: Ledger) -> None:
    open_actuals(page, "?line=SP-2&year=2024")
    file = filled(get_template(page), {"SP-2.5.2": 11})
    before = ledger.version()
    for _ in range(2):
        check(page, "again.xlsx", file)
        page.locator("#actuals-discard").click()
        expect(page.locator("#actuals-work")).to_be_hidden()
    assert ledger.version() == before


# -- files that are not what they should be


def test_files_that_cannot_be_read_are_answered_with_a_sentence(page: Page) -> None:
    open_actuals(page)
    for name, content, sentence in (
        ("actuals.xlsx", b"Code;Actual\nSP-2.5.1;80\n", "The file is named .xlsx but is not an Excel workbook."),
        ("actuals.pdf", b"%PDF-1.7", "Files of the kind .pdf are not read."),
        ("empty.xlsx", b"", "The file is empty."),
    ):
        drop(page, name, content)
        expect(page.locator("#actuals-check h2")).to_have_text(f"Nothing was read of {name}")
        expect(page.locator("#actuals-check [role=alert]")).to_contain_text(sentence)
        expect(page.locator("#actuals-keep")).to_be_hidden()


def test_a_csv_without_a_year_takes_the_one_that_is_chosen(page: Page) -> None:
    open_actuals(page)
    drop(page, "итоги.csv", "Code;Actual;Note\nSP-2.5.2;10,9;по отчёту\n".encode("cp1251"))
    expect(page.locator("#actuals-check")).to_contain_text("The file does not say which year it reports")
    page.locator("#actuals-year").select_option("2023")
    expect(page.locator("#actuals-check")).to_contain_text("The text was read as Windows-1251.")
    assert "по отчёту" in row_of(page, "SP-2.5.2")
    assert count_of(page, "new") == 1


def test_a_file_that_is_too_large_never_leaves_the_browser_nor_enters_the_server(page: Page) -> None:
    open_actuals(page)
    drop(page, "huge.xlsx", b"0" * 5_000_001)
    expect(page.locator("#actuals-file-note")).to_have_text(
        "The file has 5,000,001 bytes; an upload may have 5,000,000."
    )
    expect(page.locator("#actuals-work")).to_be_hidden()
    server = HTTPConnection(urlsplit(page.url).netloc, timeout=30)
    server.putrequest("POST", "/_dash-update-component")
    server.putheader("Content-Type", "application/json")
    server.putheader("Content-Length", "60000000")
    server.endheaders()  # the server answers without waiting for the rest
    assert server.getresponse().status == 413
    server.close()
    drop(page, "small.xlsx", b"PK")
    expect(page.locator("#actuals-check h2")).to_have_text("Nothing was read of small.xlsx")
    expect(page.locator("#actuals-file-note")).to_be_empty()


def test_hostile_text_comes_back_as_text(page: Page, ledger: Ledger) -> None:
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    script, formula = "<script>alert(1)</script><img src=x onerror=alert(2)>", "=cmd|' /C calc'!A0"
    open_actuals(page, "?line=CD-4&year=2025", author="=HYPERLINK(1) <b>bold</b>")
    template = get_template(page)
    sheet = load_workbook(io.BytesIO(template))["Actuals"]
    code, value = sheet.cell(5, 1).value, sheet.cell(5, 4).value
    check(
        page,
        "<svg onload=alert(3)>.xlsx",
        filled(template, {code: value, "SP-<i>": script}, {code: f"{formula} {script}"}),
    )
    assert script in row_of(page, code)
    assert script in row_of(page, "SP-<i>")
    keep(page)
    for place in ("#actuals-check", HISTORY):
        expect(page.locator(place)).to_contain_text("=HYPERLINK(1) <b>bold</b>")
        expect(page.locator(place)).to_contain_text("<svg onload=alert(3)>.xlsx")
    page.goto(f"/targets/{code}")
    expect(page.locator("#indicator-statement")).to_contain_text(f"{formula} {script}")
    csv = page.request.get("/actuals/history.csv?line=CD-4").text()
    assert f"'{formula} {script}" in csv
    assert "'=HYPERLINK(1) <b>bold</b>" in csv
    page.goto("/actuals?since=2020-01-01&as_of=2100-01-01&q=<script>alert(4)</script>")
    expect(page.locator("#actuals-past .flipped, #actuals-past tbody tr").first).to_be_visible()
    assert page.locator("script:has-text('alert('), img[onerror], svg[onload], .ledger-table b").count() == 0
    assert dialogs == []


# -- by hand


def report(page: Page, year: int, value: str, note: str = "") -> None:
    page.locator("#indicator-year").select_option(str(year))
    page.locator("#indicator-value").fill(value)
    page.locator("#indicator-note").fill(note)
    page.locator("#indicator-keep").click()


def test_one_value_by_hand_reads_like_a_bank_statement(page: Page, ledger: Ledger) -> None:
    code = "SP-1.2.10"
    target = 74.2
    page.goto(f"/targets/{code}")
    message, statement = page.locator("#indicator-message"), page.locator("#indicator-statement tbody tr")
    expect(page.locator("#indicator-statement")).to_contain_text("Nothing has been reported for this indicator yet.")
    page.locator("#actuals-author").fill("A. Bekova")
    report(page, 2022, "about 70")
    expect(message).to_have_text("Not kept. “about 70” has words beside the number. Write the number alone, in people.")
    report(page, 2022, "20")
    expect(message).to_contain_text("Not kept yet. 20 is more than 3 times away")
    report(page, 2022, "20,5")  # another value is not what was confirmed
    expect(message).to_contain_text("20.5 is more than 3 times away")
    assert ledger.history(code).empty
    page.locator("#indicator-sure").click()
    expect(message).to_have_text("Kept for 2022: 20.5.")
    expect(page.locator("#indicator-now")).to_contain_text("20.5")
    report(page, 2023, f"{target:g}")
    expect(message).to_contain_text("Confirm it if it is right.")
    page.locator("#indicator-sure").click()
    expect(message).to_contain_text("Kept for 2023")
    report(page, 2022, "70")
    expect(message).to_contain_text("A change of an earlier year needs a reason in the note.")
    report(page, 2022, "70", "counted anew")
    page.locator("#indicator-sure").click()
    expect(message).to_have_text("Kept for 2022: 70.")
    page.locator("#indicator-keep").focus()
    page.keyboard.press("Enter")
    expect(message).to_have_text("Not kept. No value is written. Write it in digits alone, such as 1250 or 10.5.")
    expect(page.locator("#indicator-keep")).to_be_focused()
    page.locator("#indicator-withdraw").click()
    expect(message).to_have_text("Not kept. Withdrawing a value needs a reason in the note.")
    page.locator("#indicator-note").fill("measured something else")
    page.locator("#indicator-withdraw").click()
    expect(message).to_have_text("Withdrawn for 2022. The value 70 is withdrawn.")
    expect(statement).to_have_count(4)
    lines = [" ".join(line.split()[4:]) for line in statement.all_inner_texts()]
    assert lines == [
        "2022 withdrawn 70 withdrawn A. Bekova measured something else by hand",
        "2022 changed 20.5 70 A. Bekova counted anew by hand",
        "2023 reported – 74.2 A. Bekova by hand",
        "2022 reported – 20.5 A. Bekova by hand",
    ]


def test_by_hand_too_nobody_writes_over_somebody_else(page: Page, colleague: Page, ledger: Ledger) -> None:
    for one, name in ((page, "A. Bekova"), (colleague, "B. Omarov")):
        one.goto("/targets/CD-3.1.1")
        one.locator("#actuals-author").fill(name)
    target = float(ledger_target("CD-3.1.1", 2024))
    report(page, 2024, f"{target:g}")
    expect(page.locator("#indicator-message")).to_contain_text("Kept for 2024")
    report(colleague, 2024, f"{target * 1.1:g}", "recount")
    expect(colleague.locator("#indicator-message")).to_contain_text(f"CD-3.1.1 in 2024: {target:g} by A. Bekova.")
    expect(colleague.locator("#indicator-statement")).to_contain_text("A. Bekova")
    assert len(ledger.history("CD-3.1.1")) == 1
    colleague.locator("#indicator-keep").click()
    expect(colleague.locator("#indicator-message")).to_contain_text("Changed from")
    assert len(ledger.history("CD-3.1.1")) == 2


def ledger_target(code: str, year: int) -> float:
    from ktudash.store import get_store

    targets = get_store().targets()
    return targets.loc[(targets["code"] == code) & (targets["year"] == year), "value"].item()


# -- history


def test_what_changed_since_a_day_and_how_it_stood_on_another(page: Page, both: Served) -> None:
    moments = iter(
        (
            datetime(2030, 1, 31, 9, tzinfo=UTC),
            datetime(2030, 6, 20, 9, tzinfo=UTC),
            datetime(2030, 6, 20, 19, 30, tzinfo=UTC),
        )
    )
    ledger = Ledger(both.database_url, clock=lambda: next(moments))
    good, bad = ledger_target("CD-2.1.1", 2024), ledger_target("CD-2.1.1", 2024) / 2
    ledger.append([Entry("CD-2.1.1", 2024, good)], author="A", base_version=ledger.version())
    ledger.append([Entry("CD-2.1.1", 2024, bad, "audit")], author="B", base_version=ledger.version())
    ledger.append([Entry("CD-2.1.2", 2024, 1.0)], author="C", base_version=ledger.version(), source_name="c.xlsx")
    ledger.close()
    page.goto("/actuals?line=CD-2")
    page.locator("#actuals-since").fill("2030-06-01")
    page.locator("#actuals-as-of").fill("2030-05-31")
    page.locator("#actuals-show").click()
    changed = page.locator("section[aria-label^='Since 1 Jun 2030']")
    expect(changed.locator("h2")).to_have_text(
        "Since 1 Jun 2030: 1 reported, 1 restated or withdrawn; status flipped: 1"
    )
    assert "since=2030-06-01" in page.url
    assert "as_of=2030-05-31" in page.url
    row = changed.locator("tbody tr", has_text="CD-2.1.1")
    for words in ("restated", "achieved", "behind", "flipped", "audit"):
        expect(row).to_contain_text(words)
    stood = page.locator("section[aria-label^='As it stood']")
    expect(stood.locator("tbody tr")).to_have_count(1)
    expect(stood.locator("tbody tr")).to_contain_text("CD-2.1.1")
    expect(page.locator(HISTORY).locator("tbody tr")).to_have_count(2)
    with page.expect_download() as download:
        changed.get_by_role("link", name="commas, 1.5", exact=True).click()
    lines = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert download.value.suggested_filename == "actuals-changes-CD-2-2030-06-01.csv"
    assert lines[1].startswith("CD-2.1.1,2024,restated")
    assert lines[1].endswith("; reported since 1 Jun 2030")
    assert len(lines) == 3
    with page.expect_download() as download:
        changed.get_by_role("link", name="for a Russian Excel").click()
    assert Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()[1].startswith("CD-2.1.1;2024;")
    state = page.request.get("/actuals/state.csv?as_of=2030-05-31&line=CD-2").text()
    assert state.splitlines()[1].startswith(f"CD-2.1.1,2024,{good:g}")
    assert state.splitlines()[1].endswith("as reported by 31 May 2030")
    assert page.request.get("/actuals/state.csv?as_of=June").status == 400
    page.goto("/actuals?line=CD-2&since=2030-06-21")  # half past midnight in Karaganda, the evening before in UTC
    expect(page.locator(HISTORY).locator("tbody tr")).to_have_count(1)
    expect(page.locator(HISTORY).locator("tbody tr")).to_contain_text("21 Jun 2030 00:30")
    page.get_by_role("link", name="Show all of it").click()
    expect(page.locator(HISTORY).locator("tbody tr")).to_have_count(3)
    page.goto("/actuals?since=yesterday")
    expect(page.locator(".alert-k")).to_contain_text("“yesterday”")


def test_a_long_history_is_read_page_by_page(page: Page, both: Served) -> None:
    start = datetime(2031, 1, 1, tzinfo=UTC)
    moments = (start + timedelta(hours=hour) for hour in range(200))
    ledger = Ledger(both.database_url, clock=lambda: next(moments))
    for value in range(120):
        ledger.append([Entry("CD-1.1.1", 2024, float(value), "more")], author="A", base_version=ledger.version())
    ledger.close()
    page.goto("/actuals?line=CD-1")
    history = page.locator(HISTORY)
    expect(history.locator("tbody tr")).to_have_count(25)
    expect(history.locator("tbody tr").first).to_contain_text("119")
    expect(history).to_contain_text("Page 1 of 5")
    history.get_by_role("link", name="Older").click()
    expect(history).to_contain_text("Page 2 of 5")
    expect(history.locator("tbody tr").first).to_contain_text("94")
    for place in (3, 4, 5):
        history.get_by_role("link", name="Older").click()
        expect(history).to_contain_text(f"Page {place} of 5")
    expect(history.locator("tbody tr")).to_have_count(20)
    expect(history.get_by_role("link", name="Older")).to_have_count(0)
    assert "page=5" in page.url


# -- the page itself


def test_the_choice_of_a_workbook_is_a_link(page: Page) -> None:
    page.goto("/actuals?plan=CD&owner=Rector&year=2026")
    sheet = load_workbook(io.BytesIO(get_template(page)))["Actuals"]
    assert sheet["A1"].value == "Actuals of 2026: Conceptual Directions 2024-2029; Rector"
    page.locator("summary", has_text="Indicators of:").click()
    page.locator("details[open] .menu-item", has_text="SP-2").click()
    expect(page.locator("summary", has_text="Indicators of:")).to_contain_text("SP-2")
    expect(page.locator("summary", has_text="Responsible:")).to_have_count(0)  # that plan names nobody
    sheet = load_workbook(io.BytesIO(get_template(page)))["Actuals"]
    assert sheet["A5"].value.startswith("SP-2.")


def test_a_demonstration_says_whose_store_it_is(browser: Browser, tmp_path: Path) -> None:
    demo = {"KTUDASH_DEMO": "1", "DEMO_DATABASE_URL": f"sqlite:///{tmp_path}/demo.sqlite"}
    with served(tmp_path, **demo) as url:
        page = living(browser.new_page())
        page.goto(f"{url}/actuals")
        expect(page.locator(".notice")).to_contain_text("its store holds invented actuals")
        expect(page.locator(HISTORY)).to_contain_text("Demonstration")
        page.close()
