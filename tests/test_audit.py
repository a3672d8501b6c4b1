"""The arithmetic that holds is asserted, the one that does not is known by name."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import pytest

from ktudash import audit
from ktudash.audit import Cells, Finding, Relation
from ktudash.schema import DataError
from ktudash.store import Store

#: What the documents contradict themselves in, after all corrections: relation and place.
KNOWN_CONTRADICTIONS = {
    ("Students of all levels", "2018"),
    ("Students of Table 1 and of the financial section", "2020"),
    ("Patents since 2006 include those of Table 4", "as a whole"),
    ("Net profit is the profit left at the university's disposal", "2019"),
    ("The total is the sum of the industries", "republic, vacant jobs"),
    ("The total is the sum of the industries", "aktobe, vacant jobs"),
    ("The total is the sum of the industries", "almaty, expected need"),
    ("The total is the sum of the industries", "kyzylorda, vacant jobs"),
    ("Vacancies of the text and of Table 8, Manufacturing industry", "as a whole"),
    ("Vacancies of the text and of Table 8, Mining and quarrying", "as a whole"),
    (
        "Vacancies of the text and of Table 8, Supply of electricity, gas, steam, hot water and conditioned air",
        "as a whole",
    ),
    ("Vacancies of the text and of Table 8, Civil engineering", "as a whole"),
    ("The total adds up every row, groups and their members", "2019"),
    ("Industrial is the sum of its parts", "2020"),
    ("Transportation and warehousing is the sum of its parts", "2020"),
    ("Land transport and pipeline transportation is the sum of its parts", "2019"),
    ("Land transport and pipeline transportation is the sum of its parts", "2020"),
    ("Professional, scientific and technical activities is the sum of its parts", "2019"),
    ("Architects, planners, surveyors and designers is the sum of its parts", "2018"),
    ("Specialists-professionals in the field of science and technology is the sum of its parts", "2018"),
    (
        "Specialists are professionals in the field of technology, excluding electrical engineers"
        " is the sum of its parts",
        "2018",
    ),
    ("Electrical engineers is the sum of its parts", "2018"),
    ("Programs accredited by all agencies", "2019"),
    ("Share of master's students in the contingent of the text", "2020"),
    ("Share of doctoral students in the contingent of the text", "2020"),
    ("Teachers trained in all courses of the year", "2020"),
    ("SP-1.2.13 is 1.2.14 + 1.2.15", "2024"),
    ("SP-1.2.13 is 1.2.14 + 1.2.15", "2025"),
}

#: What only the print contradicts: the grounds of corrections.
CORRECTED_CONTRADICTIONS = {
    ("Employed are state order and contract", "doctoral, 2019, summer"),
    ("Employed are state order and contract", "doctoral, 2020, summer"),
    ("Graduates are employed or not", "2020, summer"),
    ("Share of employed graduates, total", "doctoral, 2019, summer"),
    ("Share of graduates who entered a master's program", "2019, summer"),
    ("Electronic resources of all kinds", "2018"),
    ("Electronic resources of all kinds", "2019"),
    ("The total adds up every row, groups and their members", "2018"),
    ("Heading CD-H4.5 is the sum of CD-4.5.1, CD-4.5.2", "2024"),
}


def _run(store: Store, figures: str) -> list[Finding]:
    return audit.run({name: store.frame(name, figures) for name in store.catalog.frames})


@pytest.fixture(scope="module")
def corrected(store: Store) -> list[Finding]:
    return _run(store, "corrected")


@pytest.fixture(scope="module")
def printed(store: Store) -> list[Finding]:
    return _run(store, "printed")


def _failed(findings: list[Finding]) -> set[tuple[str, str]]:
    return {(finding.relation, finding.where) for finding in findings if not finding.holds}


def test_all_but_the_known_contradictions_hold(corrected: list[Finding]) -> None:
    assert _failed(corrected) == KNOWN_CONTRADICTIONS
    assert len(corrected) == 262


def test_every_correction_of_a_sum_puts_one_right(printed: list[Finding]) -> None:
    assert _failed(printed) == KNOWN_CONTRADICTIONS | CORRECTED_CONTRADICTIONS


@pytest.mark.parametrize(
    ("relation", "places"),
    [
        ("Financing of all years", 1),
        ("Equity and liabilities are own capital and liabilities", 3),
        ("Profit before taxation is income less expenses", 2),  # the cells of 2018 are lost
        ("Return on assets", 3),
        ("Return on own capital", 3),
        ("Return on income", 2),
        ("Leverage is liabilities to own capital", 3),
        ("Z is the weighted sum of five indicators", 2),
        ("SP-1.2.2 is 1.2.3 + 1.2.4", 5),
        ("SP-1.2.1 is 1.2.10 + 1.2.13 + 1.2.16", 5),
        ("CD-1.2.1.1 is the share CD-1.2.1.2 of the income", 6),
        ("CD-1.2.2.1 is the share CD-1.2.2.2 of the income", 6),
        ("Graduates are state order and contract", 12),
        ("The republic has at least what its regions have", 22),  # two totals of the republic are suppressed
        ("Need for personnel of the republic", 1),
        ("Growth of R&D funding", 1),
    ],
)
def test_arithmetic_that_holds(corrected: list[Finding], relation: str, places: int) -> None:
    found = [finding for finding in corrected if finding.relation == relation]
    assert all(finding.holds for finding in found)
    assert len(found) == places


def test_a_finding_says_itself_in_words(corrected: list[Finding]) -> None:
    finding = next(one for one in corrected if one.relation == "Students of all levels" and not one.holds)
    assert finding == Finding(
        "Students of all levels",
        "SP-T1",
        "2018",
        11402.0,
        11502.0,
        False,
        "Students of all levels (2018): 11402 is printed, the other figures give 11502.",
    )
    assert all("{" not in one.words and one.words.endswith(".") for one in corrected)


# --- the rules themselves, on small frames --------------------------------------------------------


def _frame(*rows: tuple[str, str, str]) -> Mapping[str, pd.DataFrame]:
    """Rows of name, print and status; the print of a reported row is its value."""
    return {
        "frame": pd.DataFrame(
            {
                "name": [name for name, _, _ in rows],
                "printed": [text for _, text, _ in rows],
                "value": [float(text) if status == "reported" else float("nan") for _, text, status in rows],
                "status": [status for _, _, status in rows],
                "corrected": float("nan"),
                "table_id": "SP-T1",
            }
        )
    }


def _relation(how: str) -> Relation:
    return Relation(
        "A relation",
        Cells("frame", {"name": "left"}),
        how,
        [Cells("frame", {"name": "first"}), Cells("frame", {"name": "second"})],
    )


def _check(how: str, *cells: tuple[str, str]) -> list[bool]:
    rows = [(name, text, status) for name, (text, status) in zip(("left", "first", "second"), cells, strict=True)]
    return [finding.holds for finding in audit.run(_frame(*rows), [_relation(how)])]


def _reported(*texts: str) -> list[tuple[str, str]]:
    return [(text, "reported") for text in texts]


@pytest.mark.parametrize(
    ("how", "left", "first", "second", "holds"),
    [
        ("sum", "5", "2", "3", True),
        ("sum", "5", "2", "4", False),
        ("sum", "27.9", "22.0", "5.9", True),
        ("sum", "27.9", "22.0", "6.0", False),
        ("share", "92.7", "38", "41", True),  # rounded
        ("share", "92.6", "38", "41", True),  # cut off
        ("share", "92.8", "38", "41", False),
        ("share", "92.5", "38", "41", False),
        ("share", "6", "486", "8890", False),  # 5.47 is not 6
        ("ratio", "0.3", "1628242", "5351425", True),
        ("growth", "17.7", "669", "568", True),
        ("growth", "17.9", "669", "568", False),
        ("product", "468350", "0.05", "9367017", True),
        ("at_least", "10", "4", "5", True),
        ("at_least", "8", "4", "5", False),
    ],
)
def test_when_a_relation_holds(how: str, left: str, first: str, second: str, holds: bool) -> None:
    assert _check(how, *_reported(left, first, second)) == [holds]


def test_a_suppressed_part_contradicts_only_where_it_cannot_be() -> None:
    assert _check("sum", ("5", "reported"), ("2", "reported"), ("x", "suppressed")) == [True]
    assert _check("sum", ("5", "reported"), ("6", "reported"), ("x", "suppressed")) == [False]


def test_a_dash_adds_nothing_and_a_lost_cell_says_nothing() -> None:
    assert _check("sum", ("5", "reported"), ("5", "reported"), ("-", "none")) == [True]
    assert _check("sum", ("5", "reported"), ("4", "reported"), ("-", "none")) == [False]
    assert _check("sum", ("5", "reported"), ("5", "reported"), ("(lost)", "lost")) == []
    assert _check("sum", ("", "blank"), ("5", "reported"), ("5", "reported")) == []
    assert _check("share", ("5", "reported"), ("5", "reported"), ("0", "reported")) == []


def test_a_relation_about_cells_that_are_not_there_is_an_error() -> None:
    wrong = Relation("Wrong", Cells("frame", {"name": "nobody"}), "sum", [Cells("frame", {"name": "first"})])
    with pytest.raises(DataError, match=r"audit, Wrong: read .0 rows"):
        audit.run(_frame(("first", "1", "reported")), [wrong])
