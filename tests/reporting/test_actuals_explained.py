"""Explanations that come with the figures: read from the template's columns, checked, kept with their row."""

from __future__ import annotations

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from ktudash.reporting.check import Report, check, heading
from ktudash.reporting.ledger import Entry, EntryError, Explained, Office, OfficeConflictError
from ktudash.reporting.template import HEADER, template
from ktudash.words import say, speaking
from tests.reporting.test_actuals_check import SETTINGS, workbook

COLUMNS = ("Code", "Actual", "Note", "Cause of the gap", "What is done", "Who does it", "Until when")
CODE, YEAR = "SP-2.5.1", 2022
WHOLE = Explained(CODE, YEAR, "Two labs closed", "A second call", "Vice-Rector", date(2027, 6, 30))


@pytest.fixture
def office(ledger) -> Office:
    return Office(ledger)


@pytest.fixture
def checked(catalog, targets, ledger, office):
    def run(*rows: tuple[object, ...], header: tuple[str, ...] = COLUMNS, file: bytes | None = None) -> Report:
        version = office.explained_version()
        return check(
            workbook(*rows, year=YEAR, header=header) if file is None else file,
            "upload.xlsx" if file is None else "upload.csv",
            catalog,
            targets,
            ledger.state(),
            settings=SETTINGS,
            explained=office.explained_at(version),
            explained_version=version,
            closed=[one.year for one in office.rounds().values() if one.is_closed],
        )

    return run


def keep(ledger, report: Report, *confirmed: str, name: str = "upload"):
    return ledger.append(
        report.entries(confirmed),
        author="A. Bekova",
        base_version=report.version,
        unconfirmed=report.waiting(confirmed),
        explained=report.explained(confirmed),
        explained_seen=report.explained_version,
        upload_id=name,
    )


@pytest.mark.parametrize(
    "until", [date(2027, 6, 30), "30.06.2027", "30. 6. 2027", "30/06/2027", "2027-06-30", " 30.06.2027 г. "]
)
def test_an_explanation_comes_with_its_value(checked, ledger, office, until):
    report = checked((CODE, 80, None, " Two labs  closed", "A second call", "Vice-Rector", until))
    (row,) = report.rows
    assert (row.status, say(row.reason)) == ("new", "New. Its explanation is kept.")
    assert row.explained.until == date(2027, 6, 30)
    assert keep(ledger, report).count == 1
    (kept,) = office.explanations().values()
    assert (kept.cause, kept.measure, kept.responsible, kept.author) == (
        "Two labs  closed",
        "A second call",
        "Vice-Rector",
        "A. Bekova",
    )
    assert kept.recorded_at == ledger.history()["recorded_at"][0]


def test_the_cause_alone_is_enough_and_nothing_at_all_is_none(checked, ledger):
    report = checked((CODE, 80, None, "Two labs closed"), ("SP-2.5.3", 5, None, " ", None, "", None))
    assert report.explained() == [Explained(CODE, YEAR, "Two labs closed")]
    assert len(report.entries()) == 2


@pytest.mark.parametrize(
    ("cells", "cell", "reason"),
    [
        ((None, "A second call"), "E3", "An explanation needs its cause."),
        ((None, None, None, "30.06.2027"), "G3", "An explanation needs its cause."),
        (("=A1",), "D3", "The cell holds a formula."),
        (("#N/A",), "D3", "The cell holds the error #N/A."),
        (
            ("Labs", None, None, "in summer"),
            "G3",
            "“in summer” is no day. Write until when as 30.06.2026 or 2026-06-30.",
        ),
        (("Labs", None, None, 2027), "G3", "“2027” is no day."),
        (("Labs", None, None, "31.06.2027"), "G3", "“31.06.2027” is no day."),
        (("Labs", None, None, "2027-06-30T10:00"), "G3", "is no day."),
        (("x" * 2001,), "D3", "The cause is told in more than 2\u202f000 characters."),
        (("Labs", "x" * 2001), "E3", "What is done is told in more than"),
        (("Labs", None, "x" * 201), "F3", "The name of who does it is longer than 200 characters."),
    ],
)
def test_what_is_wrong_in_an_explanation_refuses_its_row_and_names_the_cell(checked, cells, cell, reason):
    report = checked((CODE, 80, None, *cells), ("SP-2.5.3", 5))
    row, other = report.rows
    assert (row.status, row.key) == ("refused", f"Actuals!{cell}")
    assert reason in say(row.reason)
    assert report.explained() == []
    assert other.status == "new"


def test_a_value_that_was_reported_before_is_explained_without_being_reported_again(checked, ledger, office):
    ledger.append([Entry(CODE, YEAR, 80.0, "a note")], author="A", base_version=0)
    office.set_round(YEAR, date(2023, 3, 1), "open", author="D")
    office.set_round(YEAR, date(2023, 3, 1), "closed", author="D")  # why is asked when the figures are in
    for name, row in (
        ("alone", (CODE, None, None, "Two labs closed")),
        ("with it", (CODE, 80, None, "Two labs closed")),
    ):
        report = checked(row)
        assert report.entries() == []
        if name == "alone":
            assert (report.rows[0].status, say(report.rows[0].reason)) == ("new", "Its explanation is kept.")
            receipt = keep(ledger, report)
            assert (receipt.count, len(ledger.history()), len(office.explanations())) == (0, 1, 1)
            assert keep(ledger, report).count == 0, "sent twice it is kept once"
            assert len(office.explanation_history()) == 1
        else:
            assert (report.rows[0].status, report.explained()) == ("unchanged", [])
    again = checked((CODE, 80, None, "Three labs closed"))
    assert again.rows[0].status == "changed"
    assert again.entries() == []
    assert "takes the place of the one before" in say(again.rows[0].reason)
    keep(ledger, again, name="again")
    assert len(ledger.history()) == 1
    assert [one.cause for one in office.explanation_history()] == ["Two labs closed", "Three labs closed"]


def test_somebody_elses_explanation_in_between_is_a_conflict_and_nothing_is_kept(checked, ledger, office):
    report = checked((CODE, 80, None, "Two labs closed"))
    office.explain([WHOLE], author="B. Omarov")
    with pytest.raises(OfficeConflictError, match=r"B\. Omarov"):
        keep(ledger, report)
    assert ledger.version() == 0


def test_what_is_not_confirmed_is_not_explained(checked, ledger, office):
    report = checked((CODE, 900, None, "Two labs closed"))
    (row,) = report.rows
    assert row.status == "confirm"
    keep(ledger, report)
    assert office.explanations() == {}
    keep(ledger, report, row.key, name="ticked")
    assert len(office.explanations()) == 1
    assert office.unconfirmed() == ()


def test_a_file_with_nothing_but_doubtful_values_leaves_a_trace(checked, ledger, office):
    report = checked((CODE, 900), ("SP-2.5.3", "many"))
    for _ in range(2):  # an answer that got lost
        receipt = keep(ledger, report)
        assert (receipt.count, ledger.version()) == (0, 0)
    (waiting,) = office.unconfirmed()
    assert (waiting.code, waiting.year, waiting.read) == (CODE, YEAR, "900")
    with pytest.raises(EntryError):
        ledger.append([], author="A", base_version=0)


def test_a_year_is_explained_once_in_a_file(checked):
    report = checked((CODE, 80, None, "Labs"), (CODE, None, None, "Labs"))
    assert {row.status for row in report.rows} == {"refused"}


def test_the_template_has_the_columns_and_an_older_one_still_reads(catalog, targets, ledger, checked):
    for language in ("en", "pseudo"):
        with speaking(language):
            book = load_workbook(io.BytesIO(template(catalog, targets, ledger.state(), line="SP-2", year=YEAR)))
            sheet = book.worksheets[0]
            heads = [cell.value for cell in sheet[4]]
            assert heads == [say(heading(column)) for column in HEADER]
            for column, value in {"actual": 80, "cause": "Labs", "until": date(2027, 6, 30)}.items():
                sheet.cell(5, HEADER.index(column) + 1).value = value
            out = io.BytesIO()
            book.save(out)
        report = check(out.getvalue(), "t.xlsx", catalog, targets, ledger.state(), settings=SETTINGS)
        assert report.explained() == [Explained(CODE, YEAR, "Labs", until=date(2027, 6, 30))], language
    older = checked((CODE, 80, "a note"), header=("Code", "Actual", "Note"))
    assert [row.status for row in older.rows] == ["new"]


def test_a_csv_has_the_same_columns_and_another_column_called_measure_is_none_of_them(checked):
    head = "Code;Year;Actual;Cause of the gap;Until when\n"
    report = checked(file=f"{head}{CODE};{YEAR};80;'=Labs;30.06.2027\n".encode())
    assert report.explained() == [Explained(CODE, YEAR, "=Labs", until=date(2027, 6, 30))]
    other = checked(file=f"Code;Year;Actual;Measure\n{CODE};{YEAR};80;people\n".encode())
    assert (other.rows[0].status, other.explained()) == ("new", [])
