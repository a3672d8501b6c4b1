"""The reader of printed cells: examples of the plan, and properties that every number must keep."""

from __future__ import annotations

import datetime
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.loaders import DASHES, SUPPRESSED, read_printed
from ktudash.schema import STATUSES, DataError

NO_BREAK, THIN, NARROW = "\u00a0", "\u2009", "\u202f"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1982", 1982),
        ("1 982", 1982),
        (f"1{NO_BREAK}982", 1982),
        (f"1{THIN}982", 1982),
        (f"6{NARROW}979{NARROW}667,0", 6979667),
        ("6 477 553,39", 6477553.39),
        ("0,09", 0.09),
        ("1.08", 1.08),
        ("94.4%", 94.4),
        ("(27.8%)", 27.8),
        ("6,591,606.25", 6591606.25),
        ("1,234,567", 1234567),
        ("3,107", 3.107),
        ("-85 713,0", -85713),
        ("−3", -3),
        ("0", 0),
        ("  12  ", 12),
    ],
)
def test_text_that_is_a_number(text: str, value: float) -> None:
    printed = read_printed(text)
    assert printed.status == "reported"
    assert printed.value == pytest.approx(value, abs=0)
    assert printed.text == text.strip()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("x", "suppressed"),
        ("х", "suppressed"),  # Cyrillic
        ("Х", "suppressed"),  # Cyrillic capital
        ("-", "none"),
        ("–", "none"),
        ("—", "none"),
        ("_", "none"),
        ("(lost)", "lost"),
        ("", "blank"),
        ("   ", "blank"),
        ("12 00", "malformed"),
        ("1 2 1 9", "malformed"),
        ("1  982", "malformed"),
        ("1234 567", "malformed"),
        ("00%", "malformed"),
        ("007", "malformed"),
        ("1.2.3", "malformed"),
        ("BBB+", "text"),
        ("3rd place", "text"),
        ("xx", "text"),
        ("1O", "text"),
        ("(27.8%", "text"),
        ("about 5", "text"),
    ],
)
def test_text_without_a_value(text: str, status: str) -> None:
    printed = read_printed(text)
    assert printed.status == status
    assert math.isnan(printed.value)


def test_an_empty_cell_was_not_printed() -> None:
    assert read_printed(None).status == "blank"


@pytest.mark.parametrize(("text", "edge"), [("801+", 801), ("751 +", 751), ("1 001+", 1001)])
def test_a_band_has_its_lower_edge(text: str, edge: float) -> None:
    printed = read_printed(text)
    assert (printed.status, printed.value, printed.text) == ("lower_bound", edge, text)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (9976, "#,##0", "9976"),
        (2, "0.0", "2.0"),
        (2.0, "General", "2"),
        (94.4, '0.0"%"', "94.4%"),
        (100, '0.0"%"', "100.0%"),
        (27.8, '(0.0"%")', "(27.8%)"),
        (6979667, "#,##0.0", "6979667.0"),
        (6477553.39, "#,##0.00", "6477553.39"),
        (0.1 + 0.2, "General", "0.3"),
        (1e15, "General", "1000000000000000"),
        (1e-7, "General", "0.0000001"),
        (1.25, "0.0", "1.25"),  # digits that the format would hide are kept
        (-5, "0", "-5"),
        (5, "0;[Red]-0", "5"),
    ],
)
def test_a_number_is_printed_as_its_format_says(value: float, number_format: str, text: str) -> None:
    printed = read_printed(value, number_format)
    assert (printed.text, printed.status) == (text, "reported")
    assert printed.value == pytest.approx(value)


def test_excels_own_percent_format_holds_a_hundredth() -> None:
    assert read_printed(0.944, "0.0%") == read_printed(94.4, '0.0"%"')


@pytest.mark.parametrize(
    "value",
    [
        True,
        False,
        datetime.datetime(2021, 5, 1),  # noqa: DTZ001 - what openpyxl hands out has no time zone
        datetime.date(2021, 5, 1),
        datetime.time(12, 0),
        datetime.timedelta(days=1),
        "=SUM(B6:B9)",
        "#REF!",
        "#N/A",
        math.inf,
        math.nan,
        b"12",
    ],
)
def test_what_no_plan_prints_is_refused(value: object) -> None:
    with pytest.raises(DataError, match="workbook, cell B6: read"):
        read_printed(value, where="workbook, cell B6")


def _grouped(number: int, blank: str) -> str:
    return f"{number:,}".replace(",", blank)


@given(
    st.integers(0, 10**12),
    st.integers(0, 999),
    st.sampled_from(["", " ", NO_BREAK, THIN, NARROW]),
    st.sampled_from([",", "."]),
)
def test_grouping_and_the_decimal_mark_do_not_change_a_number(
    whole: int, thousandths: int, blank: str, mark: str
) -> None:
    plain = read_printed(f"{whole}.{thousandths:03}")
    written = read_printed(f"{_grouped(whole, blank)}{mark}{thousandths:03}")
    assert written.status == plain.status == "reported"
    assert written.value == plain.value == pytest.approx(whole + thousandths / 1000, rel=1e-12)


@given(st.integers(1000, 10**12), st.sampled_from([" ", NO_BREAK, THIN]), st.data())
def test_a_group_of_any_other_size_is_malformed(number: int, blank: str, data: st.DataObject) -> None:
    """A digit that fell out of a later group must never turn 12 000 into 1200."""
    groups = _grouped(number, blank).split(blank)
    place = data.draw(st.integers(1, len(groups) - 1))
    groups[place] = groups[place][:-1]
    printed = read_printed(blank.join(groups))
    assert printed.status == "malformed"
    assert math.isnan(printed.value)


@given(st.integers(1, 10**7), st.sampled_from(["", " "]))
def test_a_band_is_never_read_as_a_number(edge: int, blank: str) -> None:
    printed = read_printed(f"{edge}{blank}+")
    assert (printed.status, printed.value) == ("lower_bound", edge)


@given(st.sampled_from(sorted(SUPPRESSED | DASHES)), st.text(" \u00a0\t", max_size=3))
def test_nothing_is_never_zero(mark: str, blanks: str) -> None:
    printed = read_printed(blanks + mark + blanks)
    assert printed.status in ("suppressed", "none")
    assert math.isnan(printed.value)


@given(st.text(max_size=12))
def test_any_text_has_a_status_and_a_value_only_with_digits(text: str) -> None:
    try:
        printed = read_printed(text)
    except DataError:
        assert text.startswith("=") or text.strip().startswith("#")
        return
    assert printed.status in STATUSES
    assert math.isnan(printed.value) == (printed.status not in ("reported", "lower_bound"))
    if not math.isnan(printed.value):
        assert any(character.isdigit() for character in text)


@given(st.decimals(-(10**9), 10**9, places=3), st.sampled_from(["General", "0", "0.0", "#,##0.00"]))
def test_a_numeric_cell_and_its_print_are_the_same_number(value: object, number_format: str) -> None:
    number = float(str(value))
    printed = read_printed(number, number_format)
    assert float(printed.text) == pytest.approx(number, rel=1e-14, abs=1e-15)
    assert "e" not in printed.text.lower()
