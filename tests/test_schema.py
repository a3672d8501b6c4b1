"""The one check that every frame passes, and the two ways to see its values."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from ktudash.schema import CORE_COLUMNS, DataError, check, in_force
from ktudash.words import speaking, voice


def _frame(*rows: dict[str, Any]) -> pd.DataFrame:
    plain: dict[str, Any] = {
        "year": 2018,
        "period": "",
        "value": 5.0,
        "unit": "people",
        "printed": "5",
        "status": "reported",
        "corrected": float("nan"),
        "reason": "",
        "table_id": "SP-T1",
        "is_total": False,
        "source_lines": "161",
        "cell": "Table 1!B6",
        "level": "bachelor",
    }
    return pd.DataFrame([{**plain, **row} for row in rows])


def test_columns_come_in_order() -> None:
    frame = check(_frame({}), "contingent", ["level"])
    assert list(frame.columns) == ["level", *CORE_COLUMNS]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"status": "guessed"}, "read 'guessed', expected a status"),
        ({"period": "spring"}, "read 'spring', expected a period"),
        ({"value": float("nan")}, "read '5', expected a number"),
        ({"status": "none"}, "expected no value with the status “none”"),
        ({"status": "suppressed"}, "expected no value with the status “suppressed”"),
    ],
)
def test_a_row_that_contradicts_itself_is_refused(row: dict[str, Any], message: str) -> None:
    with pytest.raises(DataError, match=f"^frame contingent, Table 1!B6: .*{message}"):
        check(_frame(row), "contingent", ["level"])


def test_a_column_too_few_or_too_many_is_refused() -> None:
    for frame in (_frame({}).drop(columns="unit"), _frame({"colour": "blue"})):
        with pytest.raises(DataError, match="expected the columns"):
            check(frame, "contingent", ["level"])


def test_a_key_occurs_once() -> None:
    with pytest.raises(DataError, match=r"Table 1!B7: .*level='bachelor'.*expected a key that occurs once"):
        check(_frame({}, {"cell": "Table 1!B7"}), "contingent", ["level"])
    assert len(check(_frame({}, {"period": "winter"}), "contingent", ["level"])) == 2


def test_corrected_figures_replace_the_print_and_printed_ones_do_not() -> None:
    frame = _frame(
        {"corrected": 7.0, "reason": "A misprint."},
        {"value": float("nan"), "printed": "12 00", "status": "malformed", "corrected": 12000.0},
        {},
    )
    corrected = in_force(frame, "corrected")
    assert corrected["value"].tolist() == [7.0, 12000.0, 5.0]
    assert corrected["status"].tolist() == ["reported"] * 3
    assert corrected["printed"].tolist() == ["5", "12 00", "5"]
    printed = in_force(frame, "printed")
    assert printed["value"].fillna(-1).tolist() == [5.0, -1, 5.0]
    assert printed["corrected"].isna().all()
    assert printed["reason"].eq("").all()
    assert frame["value"].iloc[0] == 5.0  # the frame itself stays as it was
    with pytest.raises(ValueError, match="not 'guessed'"):
        in_force(frame, "guessed")


def test_a_fault_is_english_in_a_log_and_can_be_said_in_the_language_of_whoever_is_told() -> None:
    with speaking("pseudo"), pytest.raises(DataError) as caught:
        check(_frame({"status": "guessed"}), "contingent", ["level"])
    assert str(caught.value).startswith("frame contingent, Table 1!B6: read 'guessed', expected a status among")
    told = voice("pseudo").say(caught.value.told)
    assert "contingent, Table 1!B6" in told
    assert "expected" not in told
