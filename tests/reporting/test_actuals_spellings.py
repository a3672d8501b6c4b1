"""One value in many spellings: it comes back, or is asked about, or a sentence says how to write it."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.reporting.check import CheckSettings, Row, check, check_value, number_text
from ktudash.reporting.check.writing import code_key, number_in, year_in
from ktudash.words import say

SETTINGS = CheckSettings(this_year=2030)
UNSEEN = ("", "\u200b", "\ufeff", "\u2060", "\u00ad", "\u200e")
BLANKS = ("", " ", "\u00a0", "\u202f", "\u2009")
MINUS = ("-", "−", "–", "—", "‑", "－", "brackets")
#: What stands between thousands, and the decimal mark that goes with it.
MARKS = [(gap, mark) for gap in ("", " ", "\u00a0", "\u202f", "'", "’") for mark in ".,"] + [(".", ","), (",", ".")]


@pytest.fixture(scope="session")
def form(catalog):
    """Types one value into the form, for an indicator of money that has no target."""
    targets = pd.DataFrame({"code": ["CD-1.2.1.1"], "year": [2024], "value": [float("nan")]})
    state = pd.DataFrame({"code": [], "year": [], "value": [], "status": [], "note": []})

    class Form:
        """Small in the report of a failure."""

        def __call__(self, text: str, code: str = "CD-1.2.1.1") -> Row:
            return check_value(code, 2024, text, "", catalog, targets, state, settings=SETTINGS)

        def __repr__(self) -> str:
            return "form"

    return Form()


@st.composite
def spelled(draw: st.DrawFn) -> tuple[float, str, bool]:
    """A value, a spelling of it, and whether that can be read in one way only."""
    whole, decimals = draw(st.integers(0, 10**9)), draw(st.from_regex(r"[0-9]{0,4}", fullmatch=True))
    gap, mark = draw(st.sampled_from(MARKS))
    negative = draw(st.booleans())
    written = f"{whole:,}".replace(",", gap) + (mark + decimals if decimals else "")
    clear = len(re.findall(r"[.,]", written)) != 1 or not re.fullmatch(r"[1-9][0-9]{0,2}[.,][0-9]{3}", written)
    if negative:
        minus = draw(st.sampled_from(MINUS))
        written = f"({written})" if minus == "brackets" else minus + draw(st.sampled_from(("", " "))) + written
    at = draw(st.integers(0, len(written)))
    written = written[:at] + draw(st.sampled_from(UNSEEN)) + written[at:]
    written = draw(st.sampled_from(BLANKS)) + written + draw(st.sampled_from(BLANKS))
    value = float(f"{whole}.{decimals or 0}") * (-1 if negative else 1)
    return float(f"{value:.15g}") + 0.0, written, clear


@given(case=spelled())
def test_a_number_comes_back_from_its_spelling_or_is_asked_about(form, case):
    value, written, clear = case
    row = form(written)
    assert row.status in ("new", "confirm"), say(row.reason)
    assert row.value == value or row.status == "confirm"
    assert row.value == value or not clear


@given(value=st.floats(min_value=-1e12, max_value=1e12).map(lambda number: float(f"{number:.15g}")))
def test_a_number_is_read_back_from_its_text_in_either_notation(form, value):
    for text in (
        number_text(value),
        number_text(value).replace(".", ","),
        f"{value:.14e}",
        f"{value:.14E}".replace(".", ","),
    ):
        assert form(text).value == value + 0.0, text


@given(text=st.text(max_size=12) | st.text(alphabet="0123456789 .,-–()'%eE+\u00a0¹½ОО", max_size=10))
def test_any_text_is_read_by_all_its_digits_or_refused_with_a_sentence(form, text):
    row = form(text)
    assert row.status in ("new", "confirm", "refused")
    assert (row.value is None) == (row.status == "refused")
    assert say(row.reason)
    if row.value is not None and "e" not in text.casefold():
        digits = re.sub("[^0-9]", "", text.translate({0xFF10 + digit: str(digit) for digit in range(10)}))
        assert digits.strip("0") == number_text(abs(row.value)).replace(".", "").strip("0")


@pytest.mark.parametrize("text", ["1.250", "1,250", "-1.250", "(1,250)", "12.500", "999,999", "1.250 "])
def test_thousands_with_one_mark_are_asked_about_in_every_spelling(form, text):
    row = form(text)
    assert row.status == "confirm"
    assert re.search(r"If 1250|If -1250|If 12500|If 999999", say(row.reason))


@pytest.mark.parametrize(
    "text", ["1.250.5", "1 23", "12 50", "1,25,000", "1.", "--5", "(5", "5-", "1/2", "5-7", "1e", "0x10"]
)
def test_what_is_no_number_is_told(form, text):
    assert form(text).status == "refused"


def test_marks_that_can_be_read_in_one_way_only():
    told = {
        "1.234,5": 1234.5,
        "1,234.5": 1234.5,
        "1.250.000": 1_250_000,
        "1,250,000": 1_250_000,
        "1 250,500": 1250.5,
        "0,250": 0.25,
    }
    for text, value in told.items():
        written = number_in(text)
        assert written is not None
        assert (written.value, written.thousands) == (value, False), text


# -- codes and years


@given(data=st.data())
def test_a_code_is_found_whatever_is_pasted_with_it(catalog, form, data):
    code = data.draw(st.sampled_from(sorted(catalog.indicators)))
    written = "".join(
        data.draw(st.sampled_from(("-", "–", "‑", "−", " - ")))
        if character == "-"
        else character.translate(str.maketrans("SPCT", "ЅРСТ"))
        if data.draw(st.booleans())
        else character
        for character in code
    )
    at = data.draw(st.integers(0, len(written)))
    written = written[:at] + data.draw(st.sampled_from(UNSEEN)) + written[at:]
    assert code_key(written) == code_key(code)


@pytest.mark.parametrize("written", ["SP-2.5.l", "SP-2.5.І", "ЅР-2.5.I"])
def test_a_letter_for_a_digit_in_a_code_is_asked_about(catalog, targets, form, written):
    state = pd.DataFrame({"code": [], "year": [], "value": [], "status": [], "note": []})
    row = check_value(written, 2022, "82", "", catalog, targets, state, settings=SETTINGS)
    assert (row.status, row.code) == ("confirm", "SP-2.5.1")
    assert say(row.reason) == (
        f"The code “{written}” is read as SP-2.5.1, with letters that look like digits. Confirm it if it is right."
    )


@pytest.mark.parametrize("text", ["2022", "2022.0", "2022,0", "2022 г.", "2022 год", "\u200b2022", "2022 ж."])
def test_a_year_is_read(text):
    assert year_in(text) == 2022


@pytest.mark.parametrize("text", ["22", "2022.5", "2022-2023", "1022", "2022 2023"])
def test_what_is_no_year_is_none(text):
    assert year_in(text) is None


# -- scale


@pytest.mark.parametrize(
    ("year", "actual", "sentence"),
    [
        (2021, "0.1098", "0.1098 is more than 3 times away from the target of 2022 (10.98)."),  # 2021 has no target
        (2024, "0.12", "0.12 is more than 3 times away from the target of 2024 (12)."),
    ],
)
def test_a_fraction_for_a_percentage_is_compared_with_what_is_nearest_in_time(catalog, targets, year, actual, sentence):
    state = pd.DataFrame({"code": [], "year": [], "value": [], "status": [], "note": []})
    row = check_value("SP-2.5.2", year, actual, "", catalog, targets, state, settings=SETTINGS)
    assert (row.status, say(row.reason)) == ("confirm", f"{sentence} Confirm it if it is right.")


def test_a_share_with_nothing_to_compare_with_is_asked_about_where_it_may_be_a_fraction(catalog, targets):
    state = pd.DataFrame({"code": [], "year": [], "value": [], "status": [], "note": []})
    without = targets[targets["code"] != "SP-2.5.2"]
    row = check_value("SP-2.5.2", 2022, "0.3", "", catalog, without, state, settings=SETTINGS)
    assert (
        say(row.reason).replace("\u202f", " ")
        == "0.3 is read as 0.3 %. If 30 % is meant, write 30. Confirm it if it is right."
    )
    assert check_value("SP-2.5.2", 2022, "30", "", catalog, without, state, settings=SETTINGS).status == "new"


def test_a_later_actual_is_nearer_than_a_target(catalog, targets):
    state = pd.DataFrame([("SP-2.5.1", 2023, 8.0, "reported", "")], columns=["code", "year", "value", "status", "note"])
    row = check_value("SP-2.5.1", 2022, "82", "why", catalog, targets, state, settings=SETTINGS)
    assert "the actual of 2023 (8)" in say(row.reason)


# -- lines of a CSV


@pytest.fixture
def lines(catalog, targets):
    state = pd.DataFrame({"code": [], "year": [], "value": [], "status": [], "note": []})

    def run(text: str, encoding: str = "utf-8"):
        return check(text.encode(encoding), "a.csv", catalog, targets, state, settings=SETTINGS)

    return run


@pytest.mark.parametrize(
    "row", ["SP-2.5.2,2022,10,98,from the office", "SP-2.5.2,2022,10,98,", 'SP-2.5.2,2022,10,98,"a, b"']
)
def test_a_line_with_more_fields_than_its_header_is_refused_alone(lines, row):
    report = lines(f"Code,Year,Actual,Note\n{row}\nSP-2.5.1,2022,82,\n")
    assert [(one.status, one.value) for one in report.rows] == [("refused", None), ("new", 82.0)]
    assert say(report.rows[0].reason).startswith("Line 2 has 5 fields, the line of the headings 4.")


def test_decimals_that_a_comma_made_a_note_are_asked_about(lines):
    (row,) = lines("Code,Year,Actual,Note\nSP-2.5.2,2022,10,98\n").rows
    assert (row.status, row.value, row.note) == ("confirm", 10.0, "98")
    assert say(row.reason).startswith("The note is “98”: is 10,98 meant, taken apart at its comma?")
    assert lines("Code;Year;Actual;Note\nSP-2.5.2;2022;10;98\n").rows[0].status == "new"


@pytest.mark.parametrize("note", ['"Sary-Arka" office', '"opened', 'a"; "b"c', '"inch 5", said'])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_stray_quotation_mark_loses_its_own_line_only(lines, note, place):
    good = ["SP-2.5.1;2022;82;ok", "SP-2.5.8;2022;7.6;", 'SP-1.3.5;2022;1.2;"in ""quotes"""']
    bad = f"SP-2.5.2;2022;11;{note}"
    rows = [*good[:place], bad, *good[place:]]
    report = lines("Code;Year;Actual;Note\n" + "\n".join(rows))
    assert [row.value for row in report.rows if row.status == "new"] == [82.0, 7.6, 1.2]
    (refused,) = report.of("refused")
    assert f"Line {place + 2} " in say(refused.reason)
    assert refused.read.startswith("SP-2.5.2;2022;11;")


def test_a_quoted_note_may_have_lines_but_swallows_no_row(lines):
    report = lines('Code;Year;Actual;Note\nSP-2.5.1;2022;82;"one\ntwo"\n')
    assert report.rows[0].note == "one\ntwo"
    report = lines('Code;Year;Actual;Note\nSP-2.5.1;2022;82;"open\nSP-2.5.8;2022;7.6;inch 5"\nSP-2.5.2;2022;11;\n')
    assert [(row.status, row.value) for row in report.rows] == [("refused", None), ("new", 7.6), ("new", 11.0)]


WORDS = "Отчёт кафедры о выполнении плана"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("cp1251", "Windows-1251"), ("cp866", "CP866 (DOS)"), ("koi8-r", "KOI8-R"), ("utf-8", ""), ("utf-16", "")],
)
@pytest.mark.parametrize("words", [WORDS, WORDS.upper(), "договоры, счета и акты за год"])
def test_the_encoding_of_an_office_is_told_by_its_letters(lines, encoding, name, words):
    report = lines(f"Code;Year;Actual;Note\nSP-2.5.1;2022;82;{words}\n", encoding)
    if report.refusal:  # a text in capitals reads as well in another encoding: it is asked for, not guessed
        assert words.isupper()
        assert say(report.refusal).startswith("It cannot be told in which encoding")
        return
    assert report.rows[0].note == words
    assert [say(notice) for notice in report.notices] == ([f"The text was read as {name}."] if name else [])


def test_kazakh_letters_of_its_own_code_page_are_read(lines):
    report = lines("Code;Year;Actual;Note\nSP-2.5.1;2022;82;жоспар бойынша қаржы бөлімі әзірледі\n", "kz1048")
    assert report.rows[0].note == "жоспар бойынша қаржы бөлімі әзірледі"
