"""What becomes of each row of an upload: new, changed, unchanged, to be confirmed or refused, and why."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from datetime import UTC, date, datetime

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook

from ktudash.reporting.bounds import bounds
from ktudash.reporting.check import CheckSettings, Report, check, check_value
from ktudash.reporting.ledger import Entry
from ktudash.reporting.marked import marked_copy, marked_name
from ktudash.reporting.sums import Sums, Total
from ktudash.words import say

Check = Callable[..., Report]
SETTINGS = CheckSettings(this_year=2030)


def workbook(
    *rows: tuple[object, ...], year: object = 2022, header: tuple[str, ...] = ("Code", "Actual", "Note")
) -> bytes:
    """The smallest workbook that can be uploaded: year in B1, header in row 2, values from row 3."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Actuals"
    sheet.append(["Year", year])
    sheet.append(header)
    for row in rows:
        sheet.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture
def state() -> pd.DataFrame:
    """The ledger holds two actuals of 2021 and one of 2022."""
    frame = pd.DataFrame(
        [
            ("SP-2.5.1", 2021, 80.0, "reported", ""),
            ("SP-2.5.2", 2021, 9.5, "reported", "a note"),
            ("SP-2.5.3", 2022, 5.0, "reported", ""),
        ],
        columns=["code", "year", "value", "status", "note"],
    )
    frame.attrs["version"] = 17
    return frame


@pytest.fixture
def checked(catalog, targets, state) -> Check:
    def run(file: bytes, name: str = "upload.xlsx", **options: object) -> Report:
        return check(file, name, catalog, targets, state, settings=SETTINGS, **options)

    return run


def told(report: Report) -> tuple[str, ...]:
    return tuple(say(notice) for notice in report.notices)


def only(report: Report) -> tuple[str, str, str]:
    assert report.refusal == ""
    assert len(report.rows) == 1, report.rows
    row = report.rows[0]
    return row.status, row.cell, say(row.reason)


def test_a_good_upload_row_by_row(checked):
    report = checked(
        workbook(
            ("SP-2.5.1", 82),
            ("SP-2.5.2", 10.5, "counted anew"),
            ("SP-2.5.3", 5),
            ("SP-2.5.8", None),
            ("SP-5.8.7", "yes"),
        )
    )
    assert report.refusal == ""
    assert [(row.status, row.cell, row.code, row.year, row.value, row.old) for row in report.rows] == [
        ("new", "B3", "SP-2.5.1", 2022, 82.0, None),
        ("new", "B4", "SP-2.5.2", 2022, 10.5, None),
        ("unchanged", "B5", "SP-2.5.3", 2022, 5.0, 5.0),
        ("new", "B7", "SP-5.8.7", 2022, 1.0, None),
    ]
    assert report.empty == 1
    assert report.version == 17
    assert report.entries() == [
        Entry("SP-2.5.1", 2022, 82.0, ""),
        Entry("SP-2.5.2", 2022, 10.5, "counted anew"),
        Entry("SP-5.8.7", 2022, 1.0, ""),
    ]
    assert {row.sheet for row in report.rows} == {"Actuals"}
    assert report.rows[0].key == "Actuals!B3"


@pytest.mark.parametrize(
    ("row", "cell", "sentence"),
    [
        (("SP-9.9.9", 5), "A3", "There is no indicator with the code “SP-9.9.9”."),
        ((None, 5), "B3", "A value without a code: which indicator is it?"),
        (("SP-2.5.1", "many"), "B3", "“many” is not a number. Write it in digits alone, such as 1250 or 10.5."),
        (("SP-2.5.1", "993 чел."), "B3", "“993 чел.” has words beside the number. Write the number alone, in units."),
        (("SP-2.5.1", "~80"), "B3", "“~80” has words beside the number. Write the number alone, in units."),
        (("SP-2.5.1", "1О"), "B3", "“1О” holds the character “О” (U+041E), which is no digit. Type the number anew."),
        (
            ("SP-2.5.1", "7,6¹"),
            "B3",
            "“7,6¹” holds the character “¹” (U+00B9), which is no digit. Type the number anew.",
        ),
        (("SP-2.5.1", "1 23"), "B3", "“1 23” is not a number. Write it in digits alone, such as 1250 or 10.5."),
        (("SP-2.5.1", "٣"), "B3", "“٣” holds the character “٣” (U+0663), which is no digit. Type the number anew."),
        *[
            (
                ("SP-2.5.1", word),
                "B3",
                f"“{word}” is not a value. Leave the cell empty where nothing is reported; write 0 where it is zero.",
            )
            for word in ("x", "–", "н/д", "нет", "N/A")
        ],
        (
            ("SP-3.3.1", "нет"),
            "B3",
            "“нет” is not a value. Leave the cell empty where nothing is reported; "
            "write unranked where the university is not in the ranking.",
        ),
        (
            ("SP-2.5.1", "unranked"),
            "B3",
            "Only a place in a ranking can be unranked; this indicator is measured in units.",
        ),
        (("SP-2.5.1", -1), "B3", "−1 is negative, which this indicator cannot be."),
        (
            ("SP-2.5.1", True),
            "B3",
            "TRUE and FALSE answer a yes-or-no question; this indicator is measured in units.",
        ),
        (("SP-2.5.2", 100.1), "B3", "A share lies between 0 and 100; read 100.1."),
        (("SP-2.5.2", -0.1), "B3", "A share lies between 0 and 100; read −0.1."),
        (
            ("SP-3.3.1", 0),
            "B3",
            "A rank starts at 1; read 0. Where the university is not in the ranking, write unranked.",
        ),
        (("SP-3.3.1", 801.5), "B3", "A rank is a whole number; read 801.5."),
        (("SP-5.8.7", 2), "B3", "Write yes or no (or 1 or 0); read 2."),
        (("SP-5.8.7", "perhaps"), "B3", "Write yes or no (or 1 or 0); read perhaps."),
        (("SP-2.5.1", "94%"), "B3", "“94%” has a percent sign, but the indicator is measured in units."),
        (("SP-2.5.1", "1e99"), "B3", "1e99 is too large to be a value."),
        (("SP-2.5.1", "9" * 400), "B3", f"{'9' * 400} is too large to be a value."),
        (
            ("SP-2.5.1", date(2022, 2, 4)),
            "B3",
            "Excel has made a date of what was typed (2022-02-04). Format the cell as a number, type it again.",
        ),
        (
            ("SP-2.5.1", "=40+42"),
            "B3",
            "The cell holds a formula. Replace it by its value (copy, paste as values).",
        ),
        (("=A1", 82), "A3", "The cell holds a formula. Replace it by its value (copy, paste as values)."),
        (
            ("SP-2.5.1", "#DIV/0!"),
            "B3",
            "The cell holds the error #DIV/0!. Type the value, or leave the cell empty where nothing is reported.",
        ),
        (
            ("SP-2.5.1", None, "not counted"),
            "C3",
            "A note without a value is not kept. Report the value too, or clear the note.",
        ),
        (("SP-2.5.1", 82, "n" * 2001), "C3", "The note is longer than 2\u202f000 characters."),
        (("CD-3.1.1", 12), "B3", "2022 is not a year of the plan: CD-3.1.1 is planned for 2024-2029."),
        (("SP-2.5.1", "withdraw", "a slip"), "B3", "There is no value of 2022 that could be withdrawn."),
        (("SP-2.5.3", "withdraw"), "B3", "Withdrawing a value needs a reason in the note."),
    ],
)
def test_refused_with_the_cell_and_a_sentence(checked, row, cell, sentence):
    report = checked(workbook(row))
    assert only(report) == ("refused", cell, sentence)
    assert report.entries(confirmed=[report.rows[0].key]) == []


@pytest.mark.parametrize(
    ("row", "value", "sentence"),
    [
        (("SP-2.5.1", 800), 800, "800 is more than 3 times away from the actual of 2021 (80)."),
        (("SP-2.5.1", 20), 20, "20 is more than 3 times away from the actual of 2021 (80)."),
        (("SP-2.5.1", 0), 0, "0 is more than 3 times away from the actual of 2021 (80)."),
        (("SP-2.5.2", 0.0975), 0.0975, "0.0975 is more than 3 times away from the actual of 2021 (9.5)."),
        (("SP-2.5.3", 50), 50, "50 is more than 3 times away from the value it replaces (5)."),
        (("SP-2.5.8", 40), 40, "40 is more than 3 times away from the target of 2022 (7.6)."),
        (("SP-2.5.8", -7.6), -7.6, "−7.6 has another sign than the target of 2022 (7.6)."),
        (("SP-1.3.5", "1,234"), 1.234, "“1,234” is read as 1.234. If 1234 is meant, write it without a mark."),
        (("SP-2.5.1", 80.5), 80.5, "80.5 is not a whole number, although units are counted."),
    ],
)
def test_doubtful_values_wait_to_be_confirmed(checked, row, value, sentence):
    report = checked(workbook(row))
    status, cell, reason = only(report)
    assert (status, cell) == ("confirm", "B3")
    assert reason == f"{sentence} Confirm it if it is right."
    assert report.entries() == []
    assert report.entries(confirmed=["Actuals!B3"]) == [Entry(row[0], 2022, value, "")]


def test_the_factor_of_a_jump_can_be_set(catalog, targets, state):
    file = workbook(("SP-2.5.1", 800))
    for factor, status in ((9.9, "confirm"), (10.0, "new")):
        settings = CheckSettings(jump_factor=factor, this_year=2030)
        assert only(check(file, "a.xlsx", catalog, targets, state, settings=settings))[0] == status
    with pytest.raises(ValueError, match="above 1"):
        CheckSettings(jump_factor=1)


def test_a_year_that_has_not_begun_is_to_be_confirmed(catalog, targets, state):
    file = workbook(("SP-2.5.1", 82), year=2025)
    settings = CheckSettings(this_year=2024)
    status, _, reason = only(check(file, "a.xlsx", catalog, targets, state, settings=settings))
    assert (status, reason) == ("confirm", "2025 has not begun yet. Confirm it if it is right.")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10,5", 10.5),
        (" 10.5 ", 10.5),
        ("10,5%", 10.5),
        ("10,5 %", 10.5),
        ("+10", 10.0),
        ("0,123", 0.123),
    ],
)
def test_numbers_written_as_text_are_read(checked, text, value):
    row = checked(workbook(("CD-3.1.1", text), year=2024)).rows[0]
    assert row.value == value
    assert "decimal comma" not in say(row.reason)


@pytest.mark.parametrize("text", ["120 000", "120\u00a0000,0", "120\u202f000.00", "120000"])
def test_thousands_may_be_parted_by_blanks(checked, text):
    assert checked(workbook(("CD-1.2.1.1", text), year=2025)).rows[0].value == 120_000


@pytest.mark.parametrize("text", ["-110 000", "−110000", "-110\u202f000,0"])
def test_a_net_loss_is_a_value(checked, text):
    row = checked(workbook(("CD-1.2.1.1", text), year=2025)).rows[0]
    assert (row.status, row.value) == ("confirm", -110_000)
    assert "another sign" in say(row.reason)


def test_a_cell_formatted_as_percentage_is_read_as_it_is_shown(checked):
    def formatted(code: str, value: float, number_format: str) -> Report:
        book = load_workbook(io.BytesIO(workbook((code, value))))
        book["Actuals"]["B3"].number_format = number_format
        return checked(saved(book))

    assert formatted("SP-2.5.2", 0.105, "0.0%").rows[0].value == 10.5
    assert formatted("SP-2.5.2", 0.07, "0%").rows[0].value == 7.0
    assert formatted("SP-2.5.2", 10.5, '0.0"%"').rows[0].value == 10.5
    assert formatted("SP-2.5.2", 10.5, r"0.0\%").rows[0].value == 10.5
    refused = formatted("SP-2.5.1", 0.82, "0%")
    assert only(refused) == (
        "refused",
        "B3",
        "The cell is formatted as a percentage, but the indicator is measured in units.",
    )
    assert refused.rows[0].read == "82%"


def test_what_excel_keeps_beyond_15_digits_is_not_a_change(checked):
    assert checked(workbook(("SP-2.5.2", 9.500000000000002), year=2021)).rows[0].status == "unchanged"
    assert checked(workbook(("CD-3.1.1", 0.1 + 0.2, ""), year=2024)).rows[0].value == 0.3


def test_a_share_may_exceed_100_only_where_the_plan_itself_does(catalog):
    share, change = catalog.indicators["SP-2.5.2"], catalog.indicators["SP-2.5.8"]
    assert (bounds(share, [50.0]).low, bounds(share, [50.0]).high) == (0, 100)
    assert bounds(share, [120.0]).high is None
    assert (bounds(change, []).low, bounds(change, []).high) == (None, None)


def test_a_corrected_target_is_the_one_in_force(checked):
    """The print of CD-3.1.1 for 2029 is 5000, corrected to 20: the share stays within 100."""
    assert "between 0 and 100" in say(checked(workbook(("CD-3.1.1", 5000), year=2029)).rows[0].reason)
    assert checked(workbook(("CD-3.1.1", 19), year=2029)).rows[0].status == "new"


def test_a_change_tells_both_values_and_an_earlier_year_needs_a_reason(checked):
    assert only(checked(workbook(("SP-2.5.3", 6)))) == ("changed", "B3", "Changed from 5 to 6.")
    earlier = workbook(("SP-2.5.1", 81), year=2021)  # 2022 has been reported since
    assert only(checked(earlier)) == (
        "refused",
        "B3",
        "This changes 2021 from 80 to 81. A change of an earlier year needs a reason in the note.",
    )
    told = checked(workbook(("SP-2.5.1", 81, "a contract was forgotten"), year=2021))
    assert only(told) == ("changed", "B3", "Changed from 80 to 81.")
    assert told.entries() == [Entry("SP-2.5.1", 2021, 81.0, "a contract was forgotten")]


def test_a_year_is_earlier_too_when_the_same_file_reports_a_later_one(catalog, targets, state):
    state = state[state["year"] == 2021]
    file = workbook(
        ("SP-2.5.1", 2021, 81, None),
        ("SP-2.5.1", 2022, 82, None),
        year=None,
        header=("Code", "Year", "Actual", "Note"),
    )
    report = check(file, "a.xlsx", catalog, targets, state, settings=SETTINGS)
    assert [row.status for row in report.rows] == ["refused", "new"]
    alone = workbook(("SP-2.5.1", 81), year=2021)
    assert only(check(alone, "a.xlsx", catalog, targets, state, settings=SETTINGS))[0] == "changed"


def test_a_new_note_to_the_same_value_is_kept(checked):
    told = checked(workbook(("SP-2.5.2", 9.5, "another note"), year=2021))
    assert only(told) == ("changed", "B3", "The value stays 9.5; the note is new.")
    assert only(checked(workbook(("SP-2.5.2", 9.5, "a note"), year=2021)))[0] == "unchanged"


def test_a_formula_or_an_error_in_the_note_is_refused_as_elsewhere(checked):
    formula = "The cell holds a formula. Replace it by its value (copy, paste as values)."
    assert only(checked(workbook(("SP-2.5.1", 82, "=cmd|' /C calc'!A0")))) == ("refused", "C3", formula)
    error = "The cell holds the error #N/A. Type what is meant, or clear it."
    assert only(checked(workbook(("SP-2.5.1", 82, "#N/A")))) == ("refused", "C3", error)


@pytest.mark.parametrize(
    ("text", "value", "status"),
    [("801+", 801.0, "lower_bound"), ("1 +", 1.0, "lower_bound"), ("826", 826.0, "reported")]
    + [(word, None, "unranked") for word in ("unranked", "Not ranked", "вне рейтинга")],
)
def test_a_rank_can_be_a_place_a_band_or_none(checked, text, value, status):
    report = checked(workbook(("SP-3.3.1", text)))
    row = report.rows[0]
    assert (row.value, row.value_status, row.withdraws) == (value, status, False)
    assert report.entries([row.key]) == [Entry("SP-3.3.1", 2022, value, "", status)]


def test_a_band_with_two_edges_is_kept_by_the_better_one_when_confirmed(checked):
    report = checked(workbook(("SP-3.3.1", "801–850")))
    sentence = "“801-850” is read as the band from 801 on, and kept as 801+. Confirm it if it is right."
    assert only(report) == ("confirm", "B3", sentence)
    assert report.entries(["Actuals!B3"]) == [Entry("SP-3.3.1", 2022, 801.0, "", "lower_bound")]


def test_a_place_that_becomes_a_band_is_a_change_and_the_same_band_is_none(catalog, targets, state):
    state.loc[len(state)] = ("SP-3.3.1", 2022, 801.0, "reported", "")
    state.loc[len(state)] = ("SP-3.3.2", 2022, math.nan, "unranked", "")
    state.attrs["version"] = 19
    file = workbook(("SP-3.3.1", "801+"), ("SP-3.3.2", "unranked"))
    report = check(file, "a.xlsx", catalog, targets, state, settings=SETTINGS)
    assert [(row.status, say(row.reason)) for row in report.rows] == [
        ("changed", "Changed from 801 to 801+."),
        ("unchanged", "The value is the one already kept."),
    ]


SUMS = Sums((Total("SP-2.5.1", ("SP-2.5.3", "SP-1.3.5"), (2022,)),))


@pytest.mark.parametrize(
    ("rows", "asked"),
    [
        ([("SP-2.5.1", 7), ("SP-2.5.3", 6), ("SP-1.3.5", 1)], []),
        ([("SP-2.5.1", 8), ("SP-2.5.3", 6), ("SP-1.3.5", 1)], ["SP-2.5.1"]),
        ([("SP-2.5.3", 6)], []),
        ([("SP-2.5.1", 8), ("SP-1.3.5", 1)], ["SP-2.5.1"]),  # the ledger holds 5 for the other part
    ],
)
def test_a_total_that_its_parts_do_not_make_is_asked_about(catalog, targets, state, rows, asked):
    settings = CheckSettings(jump_factor=100, this_year=2030)
    report = check(workbook(*rows), "a.xlsx", catalog, targets, state, settings=settings, sums=SUMS)
    assert [row.code for row in report.of("confirm")] == asked
    if asked:
        assert say(report.of("confirm")[0].reason).startswith(
            "SP-2.5.1 in 2022 is 8, its parts SP-2.5.3 and SP-1.3.5 make"
        )


def test_without_the_total_the_parts_are_asked_about(catalog, targets, state):
    state.loc[len(state)] = ("SP-2.5.1", 2022, 9.0, "reported", "")
    settings = CheckSettings(jump_factor=100, this_year=2030)
    row = check_value("SP-1.3.5", 2022, "1", "", catalog, targets, state, settings=settings, sums=SUMS)
    assert (row.status, row.cell) == ("confirm", "Actual")
    assert say(row.reason) == (
        "SP-2.5.1 in 2022 is 9, its parts SP-2.5.3 and SP-1.3.5 make 6: a difference of +3. Confirm it if it is right."
    )


def test_a_value_can_be_withdrawn_with_a_reason(checked):
    told = checked(workbook(("SP-2.5.3", "Withdraw", "belongs to 2023")))
    assert only(told) == ("changed", "B3", "The value 5 is withdrawn.")
    assert told.entries() == [Entry("SP-2.5.3", 2022, None, "belongs to 2023")]


def test_what_is_reported_twice_is_refused_twice(checked):
    report = checked(workbook(("SP-2.5.1", 82), ("sp-2.5.1 ", 83), ("SP-2.5.2", 10.5)))
    assert [(row.status, say(row.reason)) for row in report.rows] == [
        ("refused", "SP-2.5.1 in 2022 is reported more than once (also in Actuals!B4)."),
        ("refused", "SP-2.5.1 in 2022 is reported more than once (also in Actuals!B3)."),
        ("new", "New."),
    ]


def test_years_can_stand_in_a_column(checked):
    header = ("Code", "Year", "Actual", "Note")
    report = checked(
        workbook(
            ("SP-2.5.1", 2022, 82),
            ("SP-2.5.1", "2023", 83),
            ("SP-2.5.1", 22, 84),
            ("SP-2.5.2", None, 10),
            year=None,
            header=header,
        )
    )
    assert [(row.status, row.year, row.cell) for row in report.rows] == [
        ("new", 2022, "C3"),
        ("new", 2023, "C4"),
        ("refused", None, "B5"),
        ("refused", None, "C6"),
    ]
    assert say(report.rows[2].reason) == "“22” is not a year."
    chosen = checked(workbook(("SP-2.5.1", 2023, 82), year=None, header=header), year=2022)
    assert only(chosen) == ("refused", "B3", "The row reports the year 2023, but 2022 was chosen.")


def test_the_year_of_the_file_and_the_chosen_one_must_agree(checked):
    file = workbook(("SP-2.5.1", 82))
    assert checked(file, year=2022).rows[0].year == 2022
    assert say(checked(file, year=2023).refusal) == "The file reports the year 2022, but 2023 was chosen."
    without = workbook(("SP-2.5.1", 82), year=None)
    assert say(checked(without).refusal) == "The file does not say which year it reports, and no year was chosen."
    assert checked(without, year=2023).rows[0].year == 2023
    assert say(checked(workbook(("SP-2.5.1", 82), year="soon")).refusal) == "The year in B1 cannot be read: “soon”."


def test_merged_cells_are_refused_where_a_value_is_read(checked):
    book = load_workbook(io.BytesIO(workbook(("SP-2.5.1", 82), ("SP-2.5.2", 10), ("SP-2.5.3", 5))))
    book["Actuals"].merge_cells("B3:B4")
    book["Actuals"].merge_cells("D1:F1")
    report = checked(saved(book))
    sentence = "The cell is merged with its neighbours, so it is not clear what it belongs to."
    assert [(row.status, row.cell, say(row.reason)) for row in report.rows] == [
        ("refused", "B3", sentence),
        ("unchanged", "B5", "The value is the one already kept."),
    ]
    assert report.empty == 1
    book["Actuals"].merge_cells("B2:C2")
    assert say(checked(saved(book)).refusal) == (
        "The header cell B2 is merged with its neighbours. Undo that and upload it again."
    )


def test_several_sheets_are_read_and_others_are_named(checked):
    book = load_workbook(io.BytesIO(workbook(("SP-2.5.1", 82))))
    second = book.create_sheet("More")
    for row in (["Year", 2022], ["Code", "Actual"], ["SP-2.5.2", 10]):
        second.append(row)
    book.create_sheet("Pictures").append(["nothing here"])
    hidden = book.create_sheet("Secret")
    hidden.append(["Code", "Actual"])
    hidden.sheet_state = "hidden"
    report = checked(saved(book))
    assert [row.key for row in report.rows] == ["Actuals!B3", "More!B3"]
    assert told(report) == (
        "The hidden sheet “Secret” was not read.",
        "The sheet “Pictures” has no header row with the columns Code and Actual; it was not read.",
    )


def test_wrong_sheets_are_named(checked):
    book = Workbook()
    book.active.title = "Budget"
    book.active.append(["Item", "Sum"])
    assert say(checked(saved(book)).refusal) == (
        "No sheet has a header row with the columns Code and Actual (read: “Budget”)."
    )


def test_a_column_named_twice_is_refused(checked):
    file = workbook(("SP-2.5.1", 82, 83), header=("Code", "Actual", "actual"))
    assert say(checked(file).refusal) == "The header row names the column actual twice (B2, C2)."


def test_a_file_without_a_value_says_so(checked):
    report = checked(workbook(("SP-2.5.1", None)))
    assert report.rows == ()
    assert report.empty == 1
    assert told(report) == ("The file has no actual in it: the column Actual is empty.",)


# -- CSV


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_in_the_encodings_and_with_the_delimiters_of_the_offices(checked, encoding, delimiter):
    lines = [
        ["Отчёт", "", "", ""],
        ["Code", "Year", "Actual", "Note"],
        ["SP-2.5.1", "2022", "82", "договоры, счета; акты"],
        ["SP-2.5.2", "2022", '"10,5"', ""],
    ]
    text = "\r\n".join(
        delimiter.join(f'"{cell}"' if cell[-1:] not in '"' and (";" in cell) else cell for cell in line)
        for line in lines
    )
    report = checked(text.encode(encoding), "upload.csv")
    assert report.refusal == ""
    assert [(row.status, row.cell, row.value, row.note) for row in report.rows] == [
        ("new", "C3", 82.0, "договоры, счета; акты"),
        ("new", "C4", 10.5, ""),
    ]
    assert told(report) == (("The text was read as Windows-1251.",) if encoding == "cp1251" else ())


def test_an_exported_ledger_can_be_read_again(checked):
    text = 'code,year,value,note\r\nSP-2.5.1,2022,82,\'=1+1\r\nSP-2.5.8,2022,7.5,"two\r\nlines"\r\n'
    report = checked(text.encode(), "actuals.csv")
    assert [(row.code, row.value, row.note) for row in report.rows] == [
        ("SP-2.5.1", 82.0, "=1+1"),
        ("SP-2.5.8", 7.5, "two\nlines"),
    ]


# -- by hand


def test_a_value_by_hand_is_checked_by_the_same_rules(catalog, targets, state):
    def by_hand(code: str, year: int, actual: str, note: str = "") -> tuple[str, str, float | None]:
        row = check_value(code, year, actual, note, catalog, targets, state, settings=SETTINGS)
        return row.status, row.cell, row.value

    assert by_hand("SP-2.5.1", 2022, "82") == ("new", "Actual", 82.0)
    assert by_hand("SP-2.5.1", 2021, "81") == ("refused", "Actual", 81.0)
    assert by_hand("SP-2.5.1", 2021, "81", "why") == ("changed", "Actual", 81.0)
    assert by_hand("SP-2.5.1", 2022, "800") == ("confirm", "Actual", 800.0)
    assert by_hand("SP-2.5.1", 2030, "82") == ("refused", "Year", None)
    assert by_hand("SP-2.5.9", 2022, "82") == ("refused", "Code", None)
    assert by_hand("SP-2.5.1", 2022, "82", "n" * 2001) == ("refused", "Note", None)
    assert by_hand("SP-2.5.1", 2022, "") == ("refused", "Actual", None)
    assert by_hand("SP-2.5.1", 2022, "=1+1") == ("refused", "Actual", None)


# -- the copy to send back


def test_the_marked_copy_is_the_same_workbook_with_reasons(checked):
    file = workbook(("SP-2.5.1", "many", "=cmd|' /C calc'!A0"), ("SP-2.5.2", 10.5), ("SP-9.9.9", 1), ("SP-2.5.8", 70))
    report = checked(file)
    book = load_workbook(io.BytesIO(marked_copy(file, report)))
    sheet = book["Actuals"]
    assert sheet["D2"].value == "Refused because"
    assert sheet["D3"].value.startswith("The cell holds a formula.")
    assert sheet["D4"].value is None
    assert sheet["D5"].value == "There is no indicator with the code “SP-9.9.9”."
    assert sheet["D6"].value.startswith("To be confirmed: 70 is more than 3 times away")
    fills = {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.fill_type}
    assert fills == {"C3", "A5", "B6"}
    assert [sheet[f"B{row}"].value for row in (3, 4, 5, 6)] == ["many", 10.5, 1, 70]
    assert sheet["C3"].value == "=cmd|' /C calc'!A0"
    assert sheet["C3"].data_type == "s"
    assert marked_name(report) == "upload-refused.xlsx"


def test_a_marked_copy_that_was_put_right_is_read_and_marked_anew(checked):
    file = workbook(("SP-2.5.1", "many"), ("SP-2.5.2", "more"))
    book = load_workbook(io.BytesIO(marked_copy(file, checked(file))))
    book["Actuals"]["B3"] = 82
    again = saved(book)
    report = checked(again)
    assert [row.status for row in report.rows] == ["new", "refused"]
    sheet = load_workbook(io.BytesIO(marked_copy(again, report)))["Actuals"]
    assert [sheet.cell(2, column).value for column in range(1, sheet.max_column + 1)].count("Refused because") == 1
    assert (sheet["D3"].value, sheet["D4"].value) == (
        None,
        "“more” is not a number. Write it in digits alone, such as 1250 or 10.5.",
    )
    assert {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.fill_type} == {"B4"}


def test_formulas_come_back_as_text(checked):
    file = workbook(("SP-2.5.1", "=1+1"), ("SP-2.5.2", 10.5, '=HYPERLINK("http://example.org")'))
    sheet = load_workbook(io.BytesIO(marked_copy(file, checked(file))))["Actuals"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {
        "s",
        "n",
    }
    assert sheet["B3"].value == "=1+1"


def test_the_marked_copy_of_a_csv(checked):
    file = "Code;Year;Actual;Note\nSP-2.5.1;2022;many;=1+1\nSP-2.5.8;2022;-7,5;ok\n".encode("cp1251")
    report = checked(file, "upload.csv")
    text = marked_copy(file, report).decode("utf-8-sig").splitlines()
    assert text[0] == "Code;Year;Actual;Note;Refused because"
    assert (
        text[1]
        == "SP-2.5.1;2022;many;'=1+1;C2: “many” is not a number. Write it in digits alone, such as 1250 or 10.5."
    )
    assert text[2].startswith("SP-2.5.8;2022;-7,5;ok;C3: To be confirmed: −7.5 has another sign")


def test_only_the_checked_file_is_marked(checked):
    file = workbook(("SP-2.5.1", "many"))
    with pytest.raises(ValueError, match="not the file that was checked"):
        marked_copy(file + b" ", checked(file))
    with pytest.raises(ValueError, match="refused as a whole"):
        marked_copy(b"no", checked(b"no"))


def test_the_moment_of_the_check_is_the_clocks_year_by_default(catalog, targets, state):
    this_year = datetime.now(UTC).year
    assert this_year >= 2025
    assert check_value("SP-2.5.1", 2025, "82", "", catalog, targets, state).status == "new"
