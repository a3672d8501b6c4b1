"""The table of the Strategic Lines taken along, through the whole app: what the link chooses, figures as numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from flask.testing import FlaskClient
from pptx import Presentation

import app
from ktudash.store import Store, get_store

EXPORT = "/export/indicators"


@pytest.fixture
def client(demo_url: str, over: Callable[[str], Store]) -> FlaskClient:
    """The app over invented actuals of 2021 to 2024."""
    over(demo_url)
    return app.server.test_client()


def table(client: FlaskClient, query: str = "", style: str = "csv") -> list[dict[str, str]]:
    answer = client.get(f"{EXPORT}/{style}?{query}")
    assert answer.status_code == 200, answer.text
    text = answer.data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";" if style == "csv-semicolon" else ","))


def sheet(client: FlaskClient, query: str) -> tuple[list[str], list[list[Any]], list[list[Any]]]:
    """Heads and rows of the first sheet, and the second."""
    answer = client.get(f"{EXPORT}/xlsx?{query}")
    assert answer.status_code == 200, answer.text
    book = openpyxl.load_workbook(io.BytesIO(answer.data))
    figures, about = (list(one.iter_rows(values_only=True)) for one in book.worksheets)
    return [str(one) for one in figures[0]], [list(row) for row in figures[1:]], [list(row) for row in about]


def test_a_file_holds_the_filtered_rows_with_every_column(client: FlaskClient) -> None:
    chosen = get_store().assessment(2024)
    rows = table(client, "line=SP-2&hide=unit,owner,years")
    assert [row["Code"] for row in rows] == chosen.loc[chosen["line_id"] == "SP-2", "code"].tolist()
    patents = next(row for row in rows if row["Code"] == "SP-2.5.7")
    assert (patents["Target 2024"], patents["Plan 2021"], patents["Before the plan"]) == ("67", "59", "79")
    assert patents["Unit"] == "units"
    assert patents["Wording of the plan"] == "Number of patents obtained by university scientists"
    assert float(patents["Attainment 2024, %"]) == pytest.approx(float(patents["Last actual"]) / 67 * 100, abs=1e-6)
    searched = table(client, "q=patents&plan=SP")
    assert [row["Code"] for row in searched] == ["SP-2.5.7"]
    assert next(iter(searched[0].items())) == ("Code", "SP-2.5.7")
    assert list(searched[0].items())[-1][0] == "Filters"
    assert "patents" in searched[0]["Filters"]
    assert "Filters" not in table(client)[0]
    day = table(client, "as_of=2026-01-01&figures=printed")[0]["Filters"]
    assert day.endswith("figures as printed; as reported by 1 Jan 2026")


def test_a_workbook_has_numbers_as_numbers_and_says_what_they_are(client: FlaskClient) -> None:
    heads, rows, about = sheet(client, "line=SP-2&status=behind&year=2023")
    assert rows
    for head in ("Target 2023", "Last actual", "Actual less target 2023", "Attainment 2023, %", "Plan 2025"):
        values = [row[heads.index(head)] for row in rows]
        assert all(value is None or isinstance(value, int | float) for value in values), head
        assert any(value is not None for value in values), head
    assert {row[heads.index("Year of the actual")] for row in rows} == {2023}
    told = {row[0]: row[1] for row in about}
    assert told["Filters"] == "Filter: SP-2 · Research; status in 2023: behind"


def test_the_order_of_the_link_holds_within_tasks_with_nothing_last(client: FlaskClient) -> None:
    for sort, descending in (("attainment", False), ("-attainment", True)):
        rows = table(client, f"line=SP-1&sort={sort}")
        tasks = [row["Task or section"].split(".")[0] for row in rows]
        assert tasks == sorted(tasks)
        for task in set(tasks):
            told = [row["Attainment 2024, %"] for row, own in zip(rows, tasks, strict=True) if own == task]
            known = [float(value) for value in told if value]
            assert known == sorted(known, reverse=descending)
            assert told[len(known) :] == [""] * (len(told) - len(known))
    codes = [row["Code"] for row in table(client, "sort=code&plan=SP")]
    assert codes.index("SP-1.2.9") < codes.index("SP-1.2.10")


def test_a_russian_excel_gets_commas_within_numbers(client: FlaskClient) -> None:
    rows = table(client, "line=SP-2", "csv-semicolon")
    assert any("," in row["Attainment 2024, %"] for row in rows)
    assert not any("." in row["Attainment 2024, %"] for row in rows)


def test_the_clipboard_gets_tabs(client: FlaskClient) -> None:
    text = client.get(f"{EXPORT}/tsv?q=2.5.7&decimal=,").text
    head, row = (line.split("\t") for line in text.split("\r\n"))
    told = dict(zip(head, row, strict=True))
    assert told["Code"] == "SP-2.5.7"
    assert "," in told["Attainment 2024, %"]


def test_slides_hold_the_chosen_rows_in_order(client: FlaskClient) -> None:
    answer = client.get(f"{EXPORT}/pptx?line=SP-2&status=behind&sort=attainment")
    made = Presentation(io.BytesIO(answer.data))
    tables = [shape.table for slide in made.slides for shape in slide.shapes if shape.has_table]
    codes = [row.cells[0].text for one in tables for row in list(one.rows)[1:]]
    assert codes == [row["Code"] for row in table(client, "line=SP-2&status=behind&sort=attainment")]
    words = " ".join(shape.text_frame.text for slide in made.slides for shape in slide.shapes if shape.has_text_frame)
    assert "status in 2024: behind" in words


def test_what_cannot_be_made_is_said(client: FlaskClient) -> None:
    for address, words in ((f"{EXPORT}/docx", "XLSX, CSV and PPTX"), (f"{EXPORT}/csv?q=zeppelin", "No indicator")):
        answer = client.get(address)
        assert answer.status_code == 404
        assert words in answer.text


def test_files_lead_with_their_name_and_the_page_links_to_them(client: FlaskClient) -> None:
    from tests.pages import PAGES

    content = PAGES["targets"]["layout"](line="SP-2", sort="-target")
    links = [part.href for part in content._traverse() if str(getattr(part, "href", "")).startswith(EXPORT)]
    assert len(links) == 4
    for link in links:
        answer = client.get(link)
        assert answer.status_code == 200, link
        assert "19-indicators-in-2024" in answer.headers["Content-Disposition"]
    assert all("line=SP-2" in link for link in links)
    assert all("sort=-target" in link for link in links)
