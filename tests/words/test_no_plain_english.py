"""No plain English is left where another language is spoken: on no page, in no export, in no error, by no command.

Every message of the pseudo-language has accents, and so have the data's own texts: what is still plain was never a
message. In the languages of readers it was never translated either; what is the same in every language is listed.
"""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from plotly.utils import PlotlyJSONEncoder
from pptx import Presentation
from untranslated import left_in, plain, texts

import app
from ktudash import catalog as catalogs
from ktudash.reporting.check import check
from ktudash.reporting.template import template
from ktudash.schema import DataError
from ktudash.store import Store
from ktudash.words import PSEUDO, offered, say, speaking
from tests.test_app import EVERY_VIEW, components, layout

LANGUAGES = (PSEUDO, *offered()[1:])


@pytest.fixture(params=LANGUAGES, autouse=True)
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """Every test is held in the pseudo-language and in each language that readers have."""
    with speaking(request.param):
        yield request.param


@pytest.fixture(scope="module")
def nobodys_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{tmp_path_factory.mktemp('nobody')}/ledger.sqlite"


@pytest.fixture(autouse=True)
def empty_ledger(monkeypatch: pytest.MonkeyPatch, nobodys_url: str) -> None:
    """Names and notes that people typed stay as they typed them: the pages are read before anybody has."""
    monkeypatch.setenv("DATABASE_URL", nobodys_url)


@EVERY_VIEW
def test_no_page_has_plain_english(name: str, query: dict[str, str]) -> None:
    shown = json.loads(json.dumps(layout(name, **query), cls=PlotlyJSONEncoder))
    left = {(key, text) for key, text in texts(shown) if plain(text)}
    assert not left, "\n".join(f"{key}: {text[:120]}" for key, text in sorted(left)[:40])


def sent(name: str, **query: str) -> list[dict[str, Any]]:
    """The charts of a page that PowerPoint has, as their cards carry them for the browser."""
    cards = [part for part in components(layout(name, **query)) if getattr(part, "data-native", "") == "true"]
    return [json.loads(getattr(card, "data-chart")) for card in cards]


def exported(kind: str, charts: list[dict[str, Any]]) -> bytes:
    """The file that the browser gets for charts of the pseudo-language, through the real route."""
    slides = [{"chart": chart, "size": "16:9"} for chart in charts]
    answer = app.server.test_client().post(f"/export/{kind}", json={"charts": slides})
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return bytes(answer.get_data())


def cells(book: bytes) -> Iterator[object]:
    opened = openpyxl.load_workbook(io.BytesIO(book))
    for sheet in opened.worksheets:
        yield sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                yield cell.value
                yield cell.comment.text if cell.comment else None
        for rule in sheet.data_validations.dataValidation:
            yield from (rule.prompt, rule.promptTitle, rule.error, rule.errorTitle)


def of_slides(deck: bytes) -> Iterator[str]:
    for slide in Presentation(io.BytesIO(deck)).slides:
        yield from re.findall(r"<a:t>([^<]*)</a:t>", slide.part.blob.decode())
        if slide.has_notes_slide:
            yield slide.notes_slide.notes_text_frame.text


def test_no_file_of_numbers_has_plain_english() -> None:
    for chart in sent("students")[:3] + sent("labour_market")[:3]:
        assert not left_in(cells(exported("xlsx", [chart])))
        rows = csv.reader(io.StringIO(exported("csv", [chart]).decode("utf-8-sig")), delimiter=";")
        assert not left_in(cell for row in rows for cell in row)


@pytest.mark.parametrize(("name", "query"), [("graduates", {}), ("indicator", {"code": "SP-1.2.10"})])
def test_no_slide_has_plain_english(name: str, query: dict[str, str]) -> None:
    charts = sent(name, **query)
    assert charts
    assert not left_in(of_slides(exported("pptx", charts)))


def test_the_workbook_to_fill_in_has_no_plain_english(store: Store) -> None:
    state = store.ledger.state()
    made = template(store.catalog, store.targets(), state, year=2024, line="CD-2")
    assert not left_in(cells(made))


#: Values that are asked about or refused, each for a reason of its own.
DOUBTFUL = ("abc", "=1+1", "-5", "1.250", "0.7", "9999999", "н/д", "-", "1e99", "10 %", "12,5,5", "нет", "993 чел.")


def test_no_answer_of_the_check_has_plain_english(store: Store) -> None:
    codes = list(store.catalog.indicators)[: len(DOUBTFUL)]
    rows = [
        ["Code", "Year", "Actual", "Note"],
        *[[code, "2023", one, ""] for code, one in zip(codes, DOUBTFUL, strict=True)],
    ]
    rows += [["SP-9.9.9", "2023", "1", ""], [codes[0], "1999", "1", ""], [codes[0], "2023", "5", "x" * 5000]]
    file = "\r\n".join(";".join(row) for row in rows).encode()
    report = check(file, "a.csv", store.catalog, store.targets(), store.ledger.state())
    told = [report.refusal, *report.notices, *[row.reason for row in report.rows]]
    said = [say(one) for one in told if one]
    assert len(said) >= len(DOUBTFUL)
    assert not left_in(said)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("a.docx", b"PK"),
        ("a.xlsx", b"PK\x03\x04"),
        ("a.csv", b""),
        ("a.csv", b"a;b\r\n1;2"),
        ("a.xls", b"\xd0\xcf\x11\xe0"),
    ],
)
def test_no_refusal_of_a_file_has_plain_english(store: Store, file: str, content: bytes) -> None:
    refusal = check(content, file, store.catalog, store.targets(), store.ledger.state()).refusal
    assert refusal
    assert not left_in([say(refusal)])


def test_no_fault_of_the_data_has_plain_english(data_copy: Path, tamper: Callable[..., object]) -> None:
    faults = [raised(partial(tamper, "SP", changed)) for changed in (without_sheet, other_number, without_row)]
    (data_copy / "catalog.toml").write_text("[documents", encoding="utf-8")
    faults.append(raised(lambda: catalogs.load(data_copy)))
    # What was read is quoted as it was read.
    assert not left_in(re.sub(r"'[^']*'|\"[^\"]*\"", "", say(fault.told)) for fault in faults)


def raised(load: Callable[[], object]) -> DataError:
    with pytest.raises(DataError) as found:
        load()
    return found.value


def without_sheet(book: openpyxl.Workbook) -> None:
    del book["Table 1"]


def other_number(book: openpyxl.Workbook) -> None:
    book["Table 1"]["B6"] = "99 80"


def without_row(book: openpyxl.Workbook) -> None:
    book["Line 3"].delete_rows(8)


#: Words of the command line itself, which are typed as they are.
COMMANDS = re.compile(
    r"--[a-z-]+|https://\S+|\{[^}]*\}|nowhere\.xlsx|python -m ktudash|^    [a-z-]+|deck \[-h\]", re.MULTILINE
)


@pytest.mark.parametrize(
    "command", [["--help"], ["check"], ["deck", "--help"], ["import-actuals", "nowhere.xlsx", "--author", "A"]]
)
def test_no_command_has_plain_english(command: list[str], tmp_path: Path, spoken: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "ktudash", "--lang", "pseudo" if spoken == PSEUDO else spoken, *command],
        capture_output=True,
        text=True,
        env={"DATABASE_URL": f"sqlite:///{tmp_path}/ledger.sqlite", "COLUMNS": "200"},
    )
    written = COMMANDS.sub("", run.stdout + run.stderr)
    assert written.strip()
    assert not left_in(written.splitlines())
