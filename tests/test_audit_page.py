"""The page of the audit through the whole app: its filters, its proof, its files, and the ways that lead there."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
from dash import dcc, html, no_update
from flask.testing import FlaskClient
from openpyxl import load_workbook
from pptx import Presentation

import app
from ktudash import cli, deck, registry
from ktudash.audit.ranking import worst
from ktudash.audit.report import record
from ktudash.audit.standing import tally
from ktudash.audit.telling import printed, title
from ktudash.components.audit.mark import of_chart, of_code
from ktudash.components.audit.touched import by_chart
from ktudash.components.static import html_of
from ktudash.drawing.pptx import Slide, Table, presentation
from ktudash.pages.audit import status_form
from ktudash.reporting.ledger import FindingStatuses
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import say, speaking
from tests.pages import PAGES
from tests.test_app import components, words


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


def page(name: str = "audit", **query: str) -> Any:
    return PAGES[name]["layout"](**query)


@pytest.fixture
def judged(tmp_path: Path, over: Callable[[str], Store]) -> FindingStatuses:
    """The app over a ledger of its own, in which a test may judge."""
    return over(f"sqlite:///{tmp_path}/ledger.sqlite").judged


def judge(judged: FindingStatuses, finding: str, status: str, note: str = "why") -> None:
    judged.keep(finding, status, author="A", note=note, seen=0, request_id=uuid4().hex)


def state_of(content: Any) -> Any:
    """What the form keeps in the browser."""
    (found,) = [one.data for one in components(content) if isinstance(one, dcc.Store)]
    return found


def hrefs(content: Any) -> list[str]:
    return [str(one.href) for one in components(content) if getattr(one, "href", None)]


def rows(**query: str) -> list[html.Details]:
    """The rows of the list: a group counts once."""
    lists = [one for one in components(page(**query)) if getattr(one, "className", "") == "audit-list"]
    return [row for one in lists for row in one.children]


def ids(**query: str) -> set[str]:
    """The findings of the list, by the links that open them."""
    lists = [one for one in components(page(**query)) if getattr(one, "className", "") == "audit-list"]
    opened = [parse_qs(urlsplit(one).query) for some in lists for one in hrefs(some)]
    return {one["finding"][0] for one in opened if "finding" in one}


def test_contradictions_stand_first_and_a_link_shows_the_others() -> None:
    errors = [one for one in get_store().audit().open if one.severity == "error"]
    assert ids() == {one.id for one in errors}
    assert ids(severity="all") == {one.id for one in get_store().audit().open}
    assert 0 < len(ids(severity="all", document="CD")) < len(ids(severity="all"))
    assert len(ids(fault="misprint", figures="printed")) > len(ids(fault="misprint"))
    assert {"sp-t5-total/2018"} < ids(figures="printed", status="corrected")


def test_the_director_reads_first_how_many_and_which(judged: FindingStatuses) -> None:
    store = get_store()
    counts = tally(store.audit("printed"), store.judgements())
    assert counts.all == counts.open + counts.corrected + counts.explained + counts.accepted
    assert counts.open == len([one for one in store.audit().open if one.severity == "error"])
    told = words(page())
    assert f"in {counts.all} places: {counts.corrected} corrected, {counts.open} open" in told
    first = worst(store.audit(), store.judgements(), 5)
    assert len({one.check.relation.id for one in first}) == 5
    assert {one.check.relation.weight for one in first} == {5}  # not what is only far apart
    judge(judged, first[0].id, "explained")
    assert first[0].id not in {one.id for one in worst(store.audit(), store.judgements(), 5)}
    assert f"{counts.open - 1} contradictions of the plans are open" in words(page("home"))
    assert f"{counts.corrected} corrected, {counts.open - 1} open" in words(page())


def test_years_of_one_row_are_one_group_that_opens() -> None:
    group = next(one for one in rows() if "SP-1.2.13 is 1.2.14 + 1.2.15" in words(one))
    assert "and another year" in words(group.children[0])
    assert {"sp-master/2024", "sp-master/2025"} == {
        parse_qs(urlsplit(one).query)["finding"][0] for one in hrefs(group) if "finding" in one
    }
    assert len(rows()) < len(ids())


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_a_finding_opened_says_what_the_command_says_of_it(figures: str) -> None:
    """Sentence, note and repair, and each cell as it is printed with its lines, wide tables included."""
    store = get_store()
    found = store.audit(figures).open
    for finding in {one.check.relation.kind + one.tables[0]: one for one in found if one.tables}.values():
        told = words(page(finding=finding.id, figures=figures))
        row = record(finding, store.judgements())
        assert all(str(row[key]) in told for key in ("what", "says", "repair", "note")), finding.id
        for cell in finding.check.cells:
            assert cell.lines in told or cell.frame == "quoted", cell.key
            assert say(printed(cell, year=finding.check.relation.years)).strip("хХ") in told, cell.key


def test_words_are_looked_for_in_all_that_a_finding_says() -> None:
    assert ids(q="karazhal") == {"sp-text-karazhal"}
    assert ids(q="SP-1.2.13", severity="error") == {"sp-master/2024", "sp-master/2025"}
    assert "sp-t1-total/2018" in ids(q="11402")
    assert "Nothing does not hold here" in words(page(q="no such words"))


def test_tables_are_named_in_the_language_of_the_reader() -> None:
    with speaking("ru"):
        assert "sp-t1-total/2018" in ids(q="таблица 1")
        slide = deck.status(get_store(), "SP-2", 2025)[-1]
        assert isinstance(slide, Table)
        where = [row[2].words for row in slide.rows]
    assert where
    assert all(re.search(r"таблица|линия|текст|направление|раздел", one) for one in where), where


def test_a_finding_opens_to_its_cells_in_their_table_and_its_repair() -> None:
    content = page(finding="sp-t1-total/2018")
    told = words(content)
    assert "11\u202f402 is printed, the other figures give 11\u202f502" in told
    assert "More than one cell could put it right" in told
    card = next(
        one for one in components(content) if "Students of all levels (2018)" in str(vars(one).get("aria-label"))
    )
    marked = [(words(one), one.className) for one in components(card) if isinstance(one, html.Mark)]
    assert marked == [
        ("9\u202f980", "compared"),
        ("1\u202f394", "compared"),
        ("128", "compared"),
        ("11\u202f402", "spoken"),
    ]
    assert "Master's program" in words(card)
    assert "165" in words(card)
    assert "/students" in hrefs(card)


def test_the_office_sets_a_status_and_reads_who_said_what(judged: FindingStatuses) -> None:
    opened = state_of(page(finding="sp-t1-total/2018"))
    name, note = "A. Bekova", "The archive has 11 402."
    message, history, after, cleared = status_form.keep(1, opened, "explained", name, note)
    assert "Kept: explained, by A. Bekova" in words(message)
    assert note in words(history)
    assert cleared == ""
    assert after["seen"] > opened["seen"]
    again, *_ = status_form.keep(2, opened, "explained", name, note)  # pressed twice before the answer came
    assert "Kept" in words(again)
    assert len(get_store().judged_before("sp-t1-total/2018")) == 1
    told = words(page(finding="sp-t1-total/2018"))
    assert "A. Bekova" in told
    assert note in told
    assert ids(status="explained") == {"sp-t1-total/2018"}


def test_what_is_missing_is_said_and_a_second_editor_reads_the_first(judged: FindingStatuses) -> None:
    opened = state_of(page(finding="sp-t1-total/2018"))
    for name, note, told in (("", "why", "name of the person"), ("A", " ", "note is missing"), (None, None, "a note")):
        message, *rest = status_form.keep(1, opened, "accepted", name, note)
        assert told in words(message)
        assert rest[-1] is no_update  # what was typed stays
    status_form.keep(1, state_of(page(finding="sp-t1-total/2018")), "explained", "Bekova", "Asked.")
    message, history, after, _ = status_form.keep(1, opened, "accepted", "Serikov", "Old.")
    assert "Bekova has set it to explained" in words(message)
    assert "Asked." in words(history)
    assert "Kept" in words(status_form.keep(1, after, "accepted", "Serikov", "Old.")[0])
    message, *_ = status_form.keep(1, opened | {"finding": "none"}, "accepted", "A", "b")
    assert "no such finding" in words(message)


def test_a_past_day_has_the_statuses_of_that_day_and_no_form(judged: FindingStatuses) -> None:
    judge(judged, "sp-t1-total/2018", "explained")
    assert ids(status="explained") == {"sp-t1-total/2018"}
    assert ids(status="explained", as_of="2021-01-01") == set()
    assert "a status is set today" in words(page(finding="sp-t1-total/2018", as_of="2021-01-01"))


def test_an_indicator_leads_to_its_findings_and_back() -> None:
    assert "/audit?severity=serious&status=open&indicator=SP-1.2.13" in hrefs(page("indicator", code="SP-1.2.13"))
    content = page(indicator="SP-1.2.13")
    assert "SP-1.2.13 is 1.2.14 + 1.2.15" in words(content)
    assert "/targets/SP-1.2.13" in hrefs(content)
    touching = {one.id for one in get_store().audit().open if "SP-1.2.13" in one.codes}
    assert ids(indicator="SP-1.2.13") == touching


def test_home_leads_to_the_audit_and_a_line_narrows_it() -> None:
    assert "/audit" in hrefs(page("home"))
    assert 0 < len(ids(severity="all", line="SP-3")) < len(ids(severity="all"))


def test_what_a_link_asks_for_and_does_not_exist_is_said() -> None:
    told = words(page(severity="terrible", table="SP-T99"))
    assert "terrible" in told
    assert "SP-T99" in told


def test_corrections_and_what_nothing_is_held_against_stand_there() -> None:
    told = words(page())
    for correction in get_store().catalog.corrections:
        assert correction.evidence in told
    for cell, reason in get_store().audit().untouched:
        assert reason in told, cell.key
    assert "(line 935)" in told
    assert "(lines 935)" not in told
    assert "11 corrections are in force; together they settle 14 findings, 9 of them contradictions" in told


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_what_holds_adds_up_to_its_title(figures: str) -> None:
    content = page(figures=figures)
    (card,) = [one for one in components(content) if "What holds:" in str(vars(one).get("aria-label"))]
    rows = [one for one in components(card) if isinstance(one, html.Li)]
    counts = [int(words(one).rpartition(": ")[2].replace("\u202f", "")) for one in rows]
    audit = get_store().audit(figures)
    title = f"What holds: {sum(counts):,} of {len(audit.findings):,} relations".replace(",", "\u202f")
    assert title in words(card)
    assert f"{sum(counts):,}".replace(",", "\u202f") in words(content).partition("Below stands")[0]


def test_the_audit_to_take_along(client: FlaskClient, judged: FindingStatuses) -> None:
    judge(judged, "sp-t1-total/2018", "explained", "=1+1")
    every = "severity=all&figures=printed"
    with client.get(f"/export/audit/csv?{every}") as answer:
        assert answer.status_code == 200
        assert "attachment" in answer.headers["Content-Disposition"]
        rows = list(csv.DictReader(answer.text.removeprefix("\ufeff").splitlines()))
    assert {row["Id"] for row in rows} == {one.id for one in get_store().audit("printed").open}
    total = next(row for row in rows if row["Id"] == "sp-t1-total/2018")
    assert (total["Printed"], total["Difference"], total["Status"]) == ("11402", "-100", "Explained")
    assert total["Why"].startswith("'=")
    with client.get("/export/audit/xlsx?table=SP-T1") as answer:
        sheet = load_workbook(io.BytesIO(answer.data)).worksheets[0]
    heads, *lines = list(sheet.iter_rows(values_only=True))
    assert {line[0] for line in lines} == ids(table="SP-T1")
    assert 11402 in [line[heads.index("Printed")] for line in lines]
    with client.get("/export/audit/json?severity=all") as answer:
        assert len(answer.json["findings"]) == len(get_store().audit().open)
    with client.get("/export/audit/md") as answer:
        assert answer.text.startswith("# The plan audited")
    for wrong, told in (("text", "There is no such file"), ("csv?q=no+such+words", "nothing to take along")):
        with client.get(f"/export/audit/{wrong}") as answer:
            assert answer.status_code == 404
            assert told in answer.text


def test_the_known_faults_are_one_slide_here_and_in_the_deck_of_a_line(client: FlaskClient) -> None:
    with client.get("/export/audit/pptx") as answer:
        slides = Presentation(io.BytesIO(answer.data)).slides
    assert len(slides) == 2  # the opening and the table
    (table,) = [shape.table for shape in slides[1].shapes if shape.has_table]
    first = worst(get_store().audit(), get_store().judgements(), 7)
    told = [row.cells[0].text for row in list(table.rows)[1:]]
    assert told == [say(title(one)) for one in first]
    in_deck = deck.status(get_store(), "SP-1", 2025)[-1]
    assert "Known faults of the plan" in str(in_deck.story.title)


def test_each_chart_tile_and_indicator_leads_to_what_the_audit_finds_on_it() -> None:
    """Page, mark, slide and command count the same findings."""
    store = get_store()
    marked = {
        one.name: found
        for one in registry.charts()
        if (found := of_chart(store, one.name)) and found.only[0] == "chart"
    }
    assert any("sp-t1-total/2018" in found for found in by_chart(store, "corrected").values())
    for name, found in list(marked.items())[::6]:
        assert len(ids(chart=name, severity="serious", status="open")) == found.count, name
    shown = [one for one in components(page("students")) if getattr(one, "className", "") == "audit-mark"]
    assert {str(one.href) for one in shown} <= {found.href(View("/students")) for found in marked.values()}
    assert shown
    code = "SP-1.2.13"
    of_indicator = of_code(store, code)
    assert of_indicator is not None
    assert of_indicator.count == len(ids(indicator=code, severity="serious", status="open"))
    assert of_indicator.count < len(ids(indicator=code, severity="all"))  # a plateau is told by the target itself
    for content in (page("indicator", code=code), page("home")):
        assert any(getattr(one, "className", "") == "audit-mark" for one in components(content))
    assert 'class="audit-mark"' in html_of(page("students"))


def test_a_mark_leads_to_what_it_counts_and_forgets_what_the_office_settled(judged: FindingStatuses) -> None:
    store = get_store()
    before = of_code(store, "SP-1.2.13")
    assert before is not None
    query = {name: value for name, (value,) in parse_qs(urlsplit(before.href(View("/"))).query).items()}
    assert len(ids(**query)) == before.count
    judge(judged, "sp-master/2024", "explained")
    after = of_code(store, "SP-1.2.13")
    assert after is not None
    assert (after.count, after.errors) == (before.count - 1, before.errors - 1)
    assert "sp-master/2024" not in ids(**query)


@pytest.mark.parametrize(
    ("name", "query", "filter"),
    [
        ("two_plans", {"pair": "foreign-students"}, "pair=foreign-students"),
        ("stability", {}, "chart=stability-terms"),
    ],
)
def test_pairs_and_the_what_if_are_marked_too(name: str, query: dict[str, str], filter: str) -> None:
    marks = [one for one in components(page(name, **query)) if getattr(one, "className", "") == "audit-mark"]
    assert any(filter in str(one.href) for one in marks)
    for one in marks[:4]:
        asked = {key: value for key, (value,) in parse_qs(urlsplit(str(one.href)).query).items()}
        assert words(one) == f"Audit: {len(ids(**asked))}"


def test_the_table_of_targets_counts_what_the_audit_finds() -> None:
    (table,) = [one for one in components(page("targets", line="SP-1")) if getattr(one, "id", "") == "targets-grid"]
    found = {row["code"]: row for row in table.rowData if row.get("audit")}
    of_indicator = of_code(get_store(), "SP-1.2.13")
    assert of_indicator is not None
    assert found["SP-1.2.13"]["audit"] == of_indicator.count
    assert "indicator=SP-1.2.13" in found["SP-1.2.13"]["audit_href"]


def test_the_slide_of_a_chart_says_in_its_notes_what_the_audit_finds() -> None:
    parts = deck.parts_of(get_store(), "SP-1", 2025)
    remarks = {part.chart.story.name: part.remark for part in parts if isinstance(part, Slide)}
    name = next(name for name, told in remarks.items() if told)
    found = of_chart(get_store(), name)
    assert found is not None
    assert remarks[name] == say(found.told)
    (one,) = [part for part in parts if isinstance(part, Slide) and part.chart.story.name == name]
    slide = Presentation(io.BytesIO(presentation([one], title="A", day=date(2026, 1, 1)))).slides[1]
    assert remarks[name] in slide.notes_slide.notes_text_frame.text


def test_page_command_and_file_say_the_same(client: FlaskClient, capsys: pytest.CaptureFixture[str]) -> None:
    for asked, query in (
        (["--severity", "error"], {}),
        ([], {"severity": "all"}),
        (["--figures", "printed", "--status", "corrected"], {"figures": "printed", "status": "corrected"}),
    ):
        cli.main(["audit", "--format", "csv", *asked])
        told = {row["id"]: row for row in csv.DictReader(capsys.readouterr().out.splitlines())}
        assert set(told) == ids(**query)
        with client.get("/export/audit/json", query_string=query) as answer:
            assert {row["id"]: row["status"] for row in answer.json["findings"]} == {
                key: row["status"] for key, row in told.items()
            }
