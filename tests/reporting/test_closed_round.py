"""A year whose round is closed, as the check sees it."""

from __future__ import annotations

from ktudash.reporting.check import check, check_value
from ktudash.reporting.ledger import Entry
from ktudash.words import say


def test_a_year_whose_round_is_closed_takes_no_change_without_a_reason(catalog, targets, ledger):
    ledger.append([Entry("SP-2.5.1", 2022, 80.0)], author="A", base_version=0)
    rows = ["SP-2.5.1;2022;81;", "SP-2.5.2;2022;11;", "SP-2.5.3;2022;5;found late", "SP-2.5.1;2023;80;"]
    file = "\n".join(["Code;Year;Actual;Note", *rows]).encode()
    state = ledger.state()
    report = check(file, "a.csv", catalog, targets, state, closed={2022})
    assert [row.status for row in report.rows] == ["refused", "refused", "new", "new"]
    told = [say(row.reason) for row in report.rows]
    assert told[0].startswith("The round of 2022 is closed. To change 80 to 81 write the reason into the note")
    assert told[1].startswith("The round of 2022 is closed. To report 11 now")
    assert told[2] == "New. The round of its year is closed, so it is shown as a restatement."
    assert told[3] == "New."
    same = check(b"Code;Year;Actual\nSP-2.5.1;2022;80\n", "a.csv", catalog, targets, state, closed={2022})
    assert [row.status for row in same.rows] == ["unchanged"]
    one = check_value("SP-2.5.1", 2022, "81", "", catalog, targets, state, closed={2022})
    assert one.status == "refused"
