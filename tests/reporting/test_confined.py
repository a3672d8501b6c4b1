"""Work that takes too much is ended where it harms nobody, and the next job is done."""

from __future__ import annotations

import io
import os
import re
import sys
import threading
import zipfile
from collections.abc import Callable

import confined_work
import openpyxl
import pytest

from ktudash.reporting import confined as module
from ktudash.reporting.confined import Bounds, Exceeded, confined
from ktudash.reporting.intake import FileRefused, read
from ktudash.reporting.intake.workbook import MOST_LETTERS
from ktudash.words import say

STRINGS = (
    b'<Override PartName="/xl/sharedStrings.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that are reached soon, and a helper that finds the work of these tests."""
    monkeypatch.setattr(module, "BOUNDS", Bounds(cpu_seconds=1, seconds=3.0))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    module._HELPER.close()


def test_work_is_done_in_another_process_and_handed_back() -> None:
    assert confined(confined_work.number_of_process) not in (os.getpid(), confined(confined_work.number_of_process))
    assert confined(confined_work.joined, "a", end="b") == "ab"


def test_what_work_raises_is_raised_here() -> None:
    with pytest.raises(FileRefused) as caught:
        confined(confined_work.refuse)
    assert "bytes" in say(caught.value.text)


@pytest.mark.parametrize(
    "work", [confined_work.for_ever, confined_work.asleep, confined_work.hungry, confined_work.gone]
)
def test_work_without_end_or_measure_is_ended_and_the_next_is_done(work) -> None:
    with pytest.raises(Exceeded):
        confined(work)
    assert confined(confined_work.joined, "a", end="b") == "ab"


def test_a_helper_that_is_gone_is_started_anew() -> None:
    confined(confined_work.joined, "a", end="b")
    assert module._HELPER._process is not None
    module._HELPER._process.kill()
    module._HELPER._process.wait()
    assert confined(confined_work.joined, "a", end="b") == "ab"


def test_two_at_once_are_both_answered() -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda one=one: found.append(confined(confined_work.joined, one, end="!")))
        for one in "abcd"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ["a!", "b!", "c!", "d!"]


def test_a_workbook_that_grows_when_it_is_read_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BOUNDS", Bounds(cpu_seconds=1, seconds=3.0, memory_bytes=600_000_000))
    with pytest.raises(FileRefused) as caught:
        read(format_that_hangs(), "bomb.xlsx")
    assert "too much time or memory" in say(caught.value.text)
    assert read(b"Code;Year\nSP-2.5.7;2022\n", "a.csv").sheets[0].rows[2][1].text == "SP-2.5.7"


def format_that_hangs() -> bytes:
    """A workbook whose number format keeps a regular expression of its reader busy for longer than anybody waits."""
    book = openpyxl.Workbook()
    book.active["A1"] = 1
    book.active["A1"].number_format = "0.0000"
    return changed(book, {"xl/styles.xml": lambda xml: xml.replace(b"0.0000", b"[$" * 100_000 + b"0")})


def changed(
    book: openpyxl.Workbook, parts: dict[str, Callable[[bytes], bytes]], added: dict[str, bytes] | None = None
) -> bytes:
    """The workbook with what no spreadsheet program writes in some of its parts."""
    out, made = io.BytesIO(), io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            content = source.read(part)
            target.writestr(part, parts.get(part.filename, bytes)(content))
        for name, content in (added or {}).items():
            target.writestr(name, content)
    return made.getvalue()


def test_a_long_text_that_stands_in_thousands_of_cells_stays_small() -> None:
    book = openpyxl.Workbook()
    for row in range(1, 3_001):
        book.active.cell(row, 1).value = "shared"
    content = changed(
        book,
        {
            "xl/worksheets/sheet1.xml": lambda xml: re.sub(
                rb't="inlineStr"><is><t>shared</t></is>', b't="s"><v>0</v>', xml
            ),
            "[Content_Types].xml": lambda xml: xml.replace(b"</Types>", STRINGS + b"</Types>"),
        },
        {
            "xl/sharedStrings.xml": b'<sst xmlns="%b"><si><t>%b</t></si></sst>'
            % (MAIN, os.urandom(500_000).hex().encode())
        },
    )
    rows = read(content, "long.xlsx").sheets[0].rows
    assert {len(cells[1].text) for cells in rows.values()} == {MOST_LETTERS}
