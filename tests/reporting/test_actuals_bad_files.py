"""Files that nobody should send and somebody will: each gets a sentence, in bounded time and memory."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.hyperlink import Hyperlink

from ktudash.reporting.check import Report, check
from ktudash.reporting.intake import FileRefused, Limits, base_name, inspect_workbook, read
from ktudash.reporting.marked import marked_copy
from ktudash.words import say

PROJECT = Path(__file__).resolve().parents[2]
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="session")
def good() -> bytes:
    book = Workbook()
    for row in (["Year", 2022], ["Code", "Actual", "Note"], ["SP-2.5.1", 82, "a note"], ["SP-2.5.2", "many"]):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rezipped(file: bytes, changes: dict[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The workbook with parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(out, "w", compression) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            new.writestr(name, content)
    return out.getvalue()


def part(file: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return archive.read(name)


@pytest.fixture
def checked(catalog, targets):
    state = pd.DataFrame({"code": [], "year": [], "value": [], "status": [], "note": []})

    def run(file: bytes, name: str = "upload.xlsx") -> Report:
        return check(file, name, catalog, targets, state)

    return run


def test_the_good_file_is_read(checked, good):
    assert [row.status for row in checked(good).rows] == ["new", "refused"]


# -- not what the name says


@pytest.mark.parametrize(
    ("file", "name", "sentence"),
    [
        (b"", "a.xlsx", "The file is empty."),
        (b"Code;Actual\nSP-2.5.1;82\n", "a.xlsx", "The file is named .xlsx but is not an Excel workbook."),
        (b"%PDF-1.7", "a.xlsx", "The file is named .xlsx but is not an Excel workbook."),
        (b"\x89PNG\r\n", "a.png", "Files of the kind .png are not read."),
        (b"Code;Actual", "actuals", "The file's name has no ending."),
        (b"Code;Actual\x00", "a.csv", "The file is neither a workbook nor text."),
        (b"\xff\xfe\x00", "a.csv", "It cannot be told in which encoding the text is written."),
        (b"Code;Actual\n\x98", "a.csv", "It cannot be told in which encoding the text is written."),
        (b'"Code;Actual\nSP;82', "a.csv", "No sheet has a header row"),
        (
            b"Item;Sum\nrent;5\n",
            "a.csv",
            "No sheet has a header row with the columns Code and Actual (read: the CSV).",
        ),
        (b"PK\x03\x04 and then nothing", "a.xlsx", "The workbook is damaged"),
        (b"PK", "a.csv", "The file is named .csv but is an Excel workbook."),
        (b"x" * 5_000_001, "a.csv", "The file has 5\u202f000\u202f001 bytes; an upload may have 5\u202f000\u202f000."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
            "a.xlsx",
            "The file is a workbook of Excel 97-2003",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600),
            "a.xlsx",
            "The workbook is protected with a password.",
        ),
        (b"PK\x03\x04", "a.xlsm", "The workbook contains macros."),
        (b"PK\x03\x04", "a.XLSB", "The file is a binary workbook (.xlsb)."),
    ],
)
def test_refused_with_a_sentence(checked, file, name, sentence):
    report = checked(file, name)
    assert say(report.refusal).startswith(sentence)
    assert report.rows == ()
    assert report.entries() == []


def test_a_zip_that_is_no_workbook(checked):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("photo.jpg", b"...")
    assert say(checked(out.getvalue()).refusal) == "The file is a zip archive but not an Excel workbook."


def test_an_encrypted_zip(checked, good):
    encrypted = bytearray(good)
    at = encrypted.find(b"PK\x01\x02")
    encrypted[at + 8] |= 1  # the directory's flag of encryption
    assert say(checked(bytes(encrypted)).refusal).startswith("The workbook is protected with a password.")


def test_the_name_is_a_name_and_nothing_else():
    assert base_name("C:\\Users\\Асель\\план.xlsx") == "план.xlsx"
    assert base_name("../../etc/passwd") == "passwd"
    assert base_name("a\x00b\n.xlsx") == "ab.xlsx"
    assert len(base_name("x" * 999 + ".xlsx")) == 200


# -- what must not be inside


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("xl/vbaProject.bin", "The workbook contains macros."),
        ("xl/macrosheets/sheet1.xml", "The workbook contains macros."),
        ("customXml/vbaProject.bin", "The workbook contains macros."),
        ("xl/externalLinks/externalLink1.xml", "The workbook is linked to other workbooks."),
        ("xl/connections.xml", "The workbook is linked to other workbooks."),
        ("xl/embeddings/oleObject1.bin", "The workbook contains embedded objects or controls."),
        ("xl/activeX/activeX1.xml", "The workbook contains embedded objects or controls."),
    ],
)
def test_macros_links_and_objects(checked, good, name, sentence):
    assert say(checked(rezipped(good, {name: b"<a/>"})).refusal).startswith(sentence)


def test_macros_by_the_content_type_alone(checked, good):
    types = part(good, "[Content_Types].xml").replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    assert say(checked(rezipped(good, {"[Content_Types].xml": types})).refusal).startswith(
        "The workbook contains macros."
    )


BILLION_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + b"".join(
        b'<!ENTITY lol%d "%s">' % (n, b"&lol%d;" % (n - 1) * 10 if n > 1 else b"&lol;" * 10) for n in range(1, 10)
    )
    + b"]><worksheet>&lol9;</worksheet>"
)
EXTERNAL_ENTITY = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'
)


@pytest.mark.parametrize("xml", [BILLION_LAUGHS, EXTERNAL_ENTITY], ids=["laughs", "external"])
@pytest.mark.parametrize(
    "name",
    [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "docProps/core.xml", "xl/sheet.dat"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_entities(checked, good, xml, name, encoding):
    xml = xml.decode().replace('version="1.0"', f'version="1.0" encoding="{encoding}"').encode(encoding)
    assert say(checked(rezipped(good, {name: xml})).refusal) == (
        "The workbook contains XML declarations that no spreadsheet program writes. It is not read."
    )


# -- too much


def test_a_zip_bomb_is_refused_by_its_directory(checked, good):
    bomb = rezipped(good, {SHEET: b"<worksheet>" + b" " * 15_000_000})
    assert len(bomb) < 50_000
    assert say(checked(bomb).refusal).startswith("The workbook unpacks to more than can be read (packed ")
    many = rezipped(good, {f"xl/media/{n}.png": b"0" * 900_000 for n in range(25)})
    assert say(checked(many).refusal).startswith("The workbook unpacks to more than can be read (22\u202f")
    parts = rezipped(good, {f"xl/media/{n}.png": b"" for n in range(501)})
    assert say(checked(parts).refusal).startswith("The workbook unpacks to more than can be read (5")


def test_a_directory_that_lies_about_sizes_unpacks_to_no_more_than_it_says(checked, good):
    honest = rezipped(good, {SHEET: b"<worksheet>" + b" " * 15_000_000})
    lying = bytearray(honest)
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = lying.find(SHEET.encode(), lying.find(signature)) - (46 if signature == b"PK\x01\x02" else 30)
        while lying[at : at + 4] != signature:
            at = lying.find(SHEET.encode(), at + 47) - (46 if signature == b"PK\x01\x02" else 30)
        lying[at + offset : at + offset + 4] = (1000).to_bytes(4, "little")
    report = checked(bytes(lying))
    assert say(report.refusal).startswith("The workbook is damaged")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_stands_twice(checked, good):
    out = io.BytesIO(good)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(SHEET, b"<worksheet/>")
    assert "a part stands twice" in say(checked(out.getvalue()).refusal)


def noise(count: int) -> list[str]:
    """Cells that do not compress away, so that the number of rows is what is refused."""
    return [f'<c t="inlineStr"><is><t>{zlib.crc32(b"%d" % n)}</t></is></c>' for n in range(count)]


def filling(count: int) -> list[str]:
    return [f"<v>{zlib.crc32(b'%d' % n)}</v></c></row>" for n in range(count)]


def sheet_of(body: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>'.encode()


def test_a_million_rows(checked, good):
    rows = sheet_of("".join(f'<row r="{n}"/>' for n in range(1, 1_000_001)))
    assert say(checked(rezipped(good, {SHEET: rows})).refusal) == (
        "The workbook holds far more than a sheet of actuals. Send only that sheet."
    )
    filled = sheet_of("".join(f'<row r="{n}"><c r="A{n}">{c}' for n, c in enumerate(filling(5_001), start=1)))
    assert say(checked(rezipped(good, {SHEET: filled})).refusal) == (
        "The sheet “Sheet” has something in row 5001; up to 5\u202f000 rows are read. Send only the rows with actuals."
    )
    far = sheet_of('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')
    assert "“Sheet” has something in row 1048576;" in say(checked(rezipped(good, {SHEET: far})).refusal)
    csv = b"Code;Actual\n" + b"SP-2.5.1;82\n" * 300_000
    assert say(checked(csv, "a.csv").refusal).startswith("The file has more than 5\u202f000 lines.")


def test_rows_and_columns_that_only_have_a_look_are_passed_over(checked, good):
    body = part(good, SHEET).replace(
        b"</sheetData>", b'<row r="6001"><c r="A6001" s="0"/><c r="XFD6001" s="0"/></row></sheetData>'
    )
    report = checked(rezipped(good, {SHEET: body}))
    assert (say(report.refusal), [row.status for row in report.rows]) == ("", ["new", "refused"])


def test_a_million_cells_in_few_rows(checked, good):
    cells = noise(1_000)
    rows = "".join(f'<row r="{n}">{"".join(cells)}</row>' for n in range(1, 40))
    assert say(checked(rezipped(good, {SHEET: sheet_of(rows)})).refusal) == (
        "The workbook has more than 20\u202f000 filled cells, the last of them on the sheet “Sheet”. "
        "Send only the sheet with the actuals."
    )
    strings = "<sst>" + "".join(f"<si><t>{n}</t></si>" for n in range(260_000)) + "</sst>"
    assert say(checked(rezipped(good, {"xl/sharedStrings.xml": strings.encode()})).refusal) == (
        "The workbook holds far more than a sheet of actuals. Send only that sheet."
    )
    wide = b"Code;Actual" + b";x" * 2_000_000
    assert say(checked(wide, "a.csv").refusal).startswith("The file does not say which year")


def test_a_cell_in_the_last_column(checked, good):
    far = sheet_of('<row r="1"><c r="XFD1"><v>1</v></c></row>')
    assert say(checked(rezipped(good, {SHEET: far})).refusal) == (
        "The sheet “Sheet” has something in XFD1; columns up to ALL are read. Delete it and upload the file again."
    )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("word/document.xml", "The file is a document of Word"),
        ("ppt/presentation.xml", "The file is a presentation"),
        ("content.xml", "The file is a table of LibreOffice or OpenOffice (.ods)."),
        ("Index/Document.iwa", "The file is a table of Apple Numbers."),
        ("xl/workbook.bin", "The file is a binary workbook (.xlsb)."),
    ],
)
def test_documents_of_other_programs_are_named(checked, name, sentence):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, "<a/>")
    assert say(checked(out.getvalue()).refusal).startswith(sentence)


def test_ranges_that_would_fill_the_memory(checked, good):
    body = part(good, SHEET)
    merged = body.replace(b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    assert say(checked(rezipped(good, {SHEET: merged})).refusal).startswith(
        "The workbook merges or links 17\u202f179\u202f869\u202f184"
    )
    book = load_workbook(io.BytesIO(good))
    book.active["A1"].hyperlink = Hyperlink(ref="A1:XFD1048576", location="A1")
    out = io.BytesIO()
    book.save(out)
    linked = part(out.getvalue(), SHEET).replace(b'ref="A1"', b'ref="A1:XFD1048576"')
    assert say(checked(rezipped(good, {SHEET: linked})).refusal).startswith("The workbook merges or links")


def test_xml_that_is_nested_without_end(checked, good):
    deep = b"<a>" * 100_000 + b"</a>" * 100_000
    assert "nested too deeply" in say(checked(rezipped(good, {"docProps/app.xml": deep})).refusal)


def test_rows_out_of_order_are_not_dropped_silently(checked, good):
    rows = sheet_of('<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>')
    assert "row 2 is out of order" in say(checked(rezipped(good, {SHEET: rows})).refusal)


HUNGRY = """
import resource, sys
from pathlib import Path
from ktudash.reporting.intake import FileRefused, inspect_workbook, read
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read(Path(sys.argv[1]).read_bytes(), "a.xlsx")
except FileRefused as refused:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, refused)
"""


@pytest.mark.parametrize("kind", ["rows", "cells", "strings", "bomb", "laughs"])
def test_refusing_costs_little_memory(good, tmp_path, kind):
    """In a process of its own, whose peak is measured in kilobytes beyond what the imports took."""
    parts = {
        "rows": {SHEET: sheet_of("".join(f'<row r="{n}"/>' for n in range(1, 900_001)))},
        "cells": {SHEET: sheet_of("".join(f'<row r="{n}">{"".join(noise(900))}</row>' for n in range(1, 190)))},
        "strings": {"xl/sharedStrings.xml": ("<sst>" + "<si/>" * 3_900_000 + "</sst>").encode()},
        "bomb": {SHEET: b"<worksheet>" + b" " * 300_000_000},
        "laughs": {SHEET: BILLION_LAUGHS},
    }[kind]
    file = tmp_path / "bad.xlsx"
    file.write_bytes(rezipped(good, parts))
    done = subprocess.run(
        [sys.executable, "-c", HUNGRY, str(file)], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    kilobytes, sentence = done.stdout.split(" ", 1)
    assert sentence.strip()
    assert int(kilobytes) < 150_000


# -- anything


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_workbook_is_read_or_refused_but_never_an_error(checked, good, data):
    file = bytearray(good)
    for _ in range(data.draw(st.integers(1, 4))):
        file[data.draw(st.integers(0, len(file) - 1))] = data.draw(st.integers(0, 255))
    report = checked(bytes(file))
    assert isinstance(report, Report)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_xml_with_anything_in_it_is_read_or_refused_but_never_an_error(checked, good, data):
    """The zip is sound and one part of it is not: cut, doubled or with other characters."""
    name = data.draw(st.sampled_from([SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"]))
    xml = part(good, name)
    at = data.draw(st.integers(0, len(xml)))
    to = data.draw(st.integers(at, min(len(xml), at + 40)))
    piece = data.draw(st.sampled_from([b"", b"0", b"-1", b'"', b"<v/>", b"1e999", b'r="A0" ', b"\xff", b"Z" * 300]))
    file = rezipped(good, {name: xml[:at] + piece + xml[to:]})
    report = checked(file)
    if not report.refusal and report.rows:
        try:
            marked_copy(file, report)
        except ValueError as refused:
            assert "damaged" in str(refused)  # noqa: PT017 - the other outcome is a copy


@settings(max_examples=100, deadline=None)
@given(file=st.binary(max_size=300), name=st.sampled_from(["a.csv", "a.txt", "a.xlsx", "a", "a.xlsm"]))
def test_any_bytes_are_read_or_refused(file, name):
    try:
        read(file, name)
    except FileRefused as refused:
        assert str(refused).endswith((".", ")", "?"))  # noqa: PT017 - reading is the other outcome


def test_the_limits_can_be_set(good):
    with pytest.raises(FileRefused, match="an upload may have 100"):
        read(good, "a.xlsx", Limits(file_bytes=100))
    with pytest.raises(FileRefused, match="up to 2 rows are read"):
        inspect_workbook(good, Limits(rows=2))
    inspect_workbook(good)
