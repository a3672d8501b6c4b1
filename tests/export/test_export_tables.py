"""Numbers to take along: what is read again equals the chart's table, and no text becomes a formula."""

from __future__ import annotations

import csv as csv_files
import io
import re
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from export_figures import DAY, NAN, chart, listed, story
from hypothesis import given
from hypothesis import strategies as st

from ktudash import registry
from ktudash.chart.model import Chart
from ktudash.chart.table import table as twin
from ktudash.drawing.csv import csv
from ktudash.drawing.filenames import chart_file, deck_file, slug
from ktudash.drawing.letters import plain
from ktudash.drawing.number_formats import GENERAL, number_format
from ktudash.drawing.xlsx import workbook
from ktudash.reporting.csv_files import CsvStyle
from ktudash.view import View
from ktudash.words import speaking

DEMO = "Demonstration: the actuals are invented"

HOSTILE = ["=1+2", "+7", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x")', " =1"]


def opened(figure: Chart, **options: Any) -> Any:
    usual: dict[str, Any] = {"day": DAY, "demo": False}
    return openpyxl.load_workbook(io.BytesIO(workbook(figure, **(usual | options))))


def read(content: bytes) -> list[list[str]]:
    return list(csv_files.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def hostile_figure(words: str) -> Chart:
    panel = listed({f"{words} a": -3.25, f"{words} b": NAN}, name=words)
    return chart(panel, title=words, subtitle=words, source=words, key=words, notes=(words,))


def test_a_workbook_read_again_equals_the_table(bars: Chart):
    sheet = opened(bars)["Figures"]
    table = twin(bars)
    assert [cell.value for cell in sheet[1]] == [None, *table.columns]
    for row, place, cells in zip(sheet.iter_rows(min_row=2), table.rows, table.cells, strict=True):
        assert str(row[0].value) == place
        for read_again, one in zip(row[1:], cells, strict=True):
            if one is None:
                assert read_again.value is None
            elif one.value is None:
                assert (read_again.value, read_again.data_type) == (one.shown, "s")
            else:
                assert (read_again.value, read_again.data_type) == (one.value, "n")


def test_numbers_keep_the_decimals_and_the_mark_of_the_chart(bars: Chart):
    sheet = opened(bars)["Figures"]
    assert sheet["B2"].number_format == "#,##0"
    assert sheet["B4"].number_format == '#,##0.0"*"'
    assert sheet["B3"].value == "none"


def test_the_second_sheet_says_what_the_numbers_are(bars: Chart):
    told = replace(bars, story=replace(bars.story, filters="Strategic Line: SP-1"))
    about = {row[0].value: row[1].value for row in opened(told)["About"].iter_rows()}
    assert about["Title"] == "Students fell by 3.2 pp, second year running"
    assert about["Measure, unit, years"] == "Students, people, 2018-2025"
    assert about["Source"] == "Strategic Plan 2021-2025, Table 1"
    assert about["Filters"] == "Strategic Line: SP-1"
    assert about["Taken on"].date() == DAY
    assert about["Note"].startswith("* Students, 2019")
    assert about["* 2020, Students, actual"].startswith("Corrected: the document prints 547.5.")
    assert about["* 2019, Students, actual"] == "The document prints a dash: none, or not set."


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_of_a_workbook_becomes_a_formula(words: str):
    figure = hostile_figure(words)
    book = opened(replace(figure, story=replace(figure.story, filters=words)))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
            for cell in row:
                if isinstance(cell.value, str) and cell.value[:1] in "=+-@":
                    assert cell.quotePrefix
    assert book["Figures"]["B2"].value == -3.25


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_of_a_csv_becomes_a_formula(words: str):
    table = read(csv(hostile_figure(words), CsvStyle.SEMICOLON))
    assert all(cell[:1] not in tuple("=+@\t\r＝") for row in table for cell in row)
    assert table[1][1] == "-3,25"  # a negative number stays a number
    assert table[0][1].startswith("'")


def test_a_csv_read_again_equals_the_table(bars: Chart):
    content = csv(bars, CsvStyle.SEMICOLON)
    assert content.startswith(b"\xef\xbb\xbf")
    head, *body = read(content)
    table = twin(bars)
    assert head == ["", *table.columns]
    for line, place, cells in zip(body, table.rows, table.cells, strict=True):
        assert line[0] == place
        for text, one in zip(line[1:], cells, strict=True):
            if one is None:
                assert text == ""
            elif one.value is None:
                assert text == one.shown
            else:
                assert float(text.replace(",", ".")) == one.value


def test_a_csv_parts_its_columns_as_its_decimals_ask_for(bars: Chart):
    points, commas = (csv(bars, style).decode("utf-8-sig") for style in CsvStyle)
    assert "547.5" in points
    assert "547,5" in commas
    rows = [list(csv_files.reader(io.StringIO(text), delimiter=sign)) for text, sign in ((points, ","), (commas, ";"))]
    assert [[cell.replace(".", ",") for cell in row] for row in rows[0]] == rows[1]


def test_a_narrowed_csv_says_how_in_its_last_column_and_stays_one_table(bars: Chart):
    usual = read(csv(bars, CsvStyle.SEMICOLON))
    told = replace(bars, story=replace(bars.story, filters="Filter: SP-1; figures as printed"))
    head, *body = read(csv(told, CsvStyle.SEMICOLON))
    assert [head[:-1], *(row[:-1] for row in body)] == usual
    assert head[-1] == "Filters"
    assert {row[-1] for row in body} == {"Filter: SP-1; figures as printed"}


def test_a_demonstration_is_marked_in_both(bars: Chart):
    book = opened(bars, demo=True)
    assert book["Figures"]["A1"].value == DEMO
    assert book["About"]["A1"].value == DEMO
    assert read(csv(bars, CsvStyle.SEMICOLON, demo=True))[0][0] == DEMO


@pytest.mark.parametrize(
    ("words", "value", "code"),
    [
        ("74.2\u202f%", 74.1875, '#,##0.0"\u202f%"'),
        ("10\u202f256", 10256.0, "#,##0"),
        ("12,5", 12.5, "#,##0.0"),
        ("1\u202f394,32*", 1394.3169, '#,##0.00"*"'),
        ("−0,5 п. п.", -0.5, '#,##0.0;"−"#,##0.0" п. п."'),
        ("9\u202f046*", 9046.0, '#,##0"*"'),
        ("801+", 801.0, '#,##0"+"'),
        ("▲ 93\u202f%", 92.7, '"▲ "#,##0"\u202f%"'),
        ("▼ −3.2 pp", -3.2, '#,##0.0;"▼ −"#,##0.0" pp"'),
        ("118 (1\u202f234 people)", 118.2, '#,##0" (1\u202f234 people)"'),
        ("D", 4.0, GENERAL),
        ("12", 13.0, GENERAL),
        ('5 "sic"', 5.0, '#,##0" ”sic”"'),
    ],
)
def test_a_number_format_reads_as_the_words(words: str, value: float, code: str):
    assert number_format(words, value) == code


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_no_format_writes_decimals_that_are_not_those_of_the_value(code: str):
    registry.discover()
    with speaking(code):
        made = [chart for one in registry.charts() if (chart := registry.spoken_chart(one, View(one.page)))]
    points = [
        (point.label or point.shown, point.value) for chart in made for one in chart.series for point in one.points
    ]
    formats = [number_format(plain(words), value) for words, value in points if value is not None and str(words)]
    assert len(formats) > 1_000
    assert [one for one in formats if re.search(r'"[.,]\d', one)] == []


@given(st.text(max_size=60), st.floats(-1e12, 1e12))
def test_any_words_give_a_format_that_excel_takes(words: str, value: float):
    code = number_format(plain(words), value)
    assert len(code) <= 255
    assert code.count('"') % 2 == 0


@given(st.text(max_size=200))
def test_plain_words_fit_into_xml(words: str):
    assert all(letter in "\t\n\r" or letter >= " " for letter in plain(words))


def test_what_looks_like_a_tag_stays_text():
    assert plain("<b>Mining</b>\nand &amp; trade") == "<b>Mining</b> and &amp; trade"
    assert plain("a\n b", at_break="\n") == "a\nb"


def test_file_names_tell_what_is_inside(bars: Chart):
    meta = replace(bars.story, title="Patents received: 55 of 67")
    assert chart_file(meta, "xlsx", day=DAY) == "ktu_patents-received-55-of-67_2018-2025_2026-11-21.xlsx"
    assert chart_file(meta, "csv", day=DAY, demo=True) == "ktu_demo_patents-received-55-of-67_2018-2025_2026-11-21.csv"
    named = story(name="../../etc\r\n", title="", subtitle="")
    assert chart_file(named, "csv", day=DAY) == "ktu_etc_2026-11-21.csv"
    assert deck_file(day=DAY) == "ktu_deck_2026-11-21.pptx"
    assert deck_file(day=DAY, title="Отчёт ректору", demo=True) == "ktu_demo_deck_отчёт-ректору_2026-11-21.pptx"


@pytest.mark.parametrize(
    ("title", "part"),
    [  # as web/test/figure.test.js has it
        (
            "Patents received: 55 of 67 in 2024, 12 short; the path asks for 74.2 in 2025.",
            "patents-received-55-of-67-in-2024-12-short-the-path-asks-for",
        ),
        ("x" * 80, "x" * 60),
        ("../../etc _ 74.2 %.", "etc-74.2"),
        ("Қарағанды: 1/2", "қарағанды-1-2"),
    ],
)
def test_a_title_becomes_a_part_of_a_name(title: str, part: str):
    assert slug(title) == part
