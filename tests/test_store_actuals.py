"""The store over a real ledger: what is reported is seen at once, by everybody, wherever targets are shown."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from datetime import timedelta
from pathlib import Path

import pandas as pd
import pytest
import sqlalchemy as sa

from ktudash import store as stores
from ktudash.chart import build
from ktudash.chart.build import reported_in, shown
from ktudash.clock import today
from ktudash.reported import as_of, looked_once
from ktudash.reporting.demo import demo
from ktudash.reporting.ledger import STATE_COLUMNS, Entry, Explained, Ledger
from ktudash.reporting.sums import Total, differences
from ktudash.store import Store, get_store, per_version
from ktudash.then import Then
from ktudash.words import say


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/ledger.sqlite"


@pytest.fixture
def fresh(store: Store, database: str) -> Iterator[Store]:
    """A store over an empty ledger. Its frames are the session's, which nobody can change, to load them once."""
    own = copy(store)
    own.ledger = Ledger(database)
    own._assessments, own._reported, own._years, own._last = {}, {}, {}, {}
    yield own
    own.ledger.close()


def report(store: Store, *entries: Entry, author: str = "A. Person") -> None:
    store.ledger.append(entries, author=author, base_version=store.version())


def cell(frame: pd.DataFrame, code: str, year: int) -> pd.Series:
    return frame[(frame["code"] == code) & (frame["year"] == year)].iloc[0]


def test_without_reports_targets_have_an_empty_actual(fresh: Store) -> None:
    targets = fresh.targets()
    assert len(targets) == 1017
    assert targets["actual"].isna().all()
    assert fresh.actuals().empty
    assert list(fresh.actuals().columns) == list(STATE_COLUMNS)
    assert fresh.reporting_year() == 2025
    assert set(fresh.assessment(2025)["status"]) <= {"no actual", "no target"}


def test_a_report_stands_beside_its_target_and_nowhere_else(fresh: Store) -> None:
    before, version = fresh.targets(), fresh.version()
    report(fresh, Entry("SP-2.5.7", 2022, 90.0, "annual report"))
    assert fresh.version() > version
    targets = fresh.targets()
    assert targets["actual"].notna().sum() == 1
    row = cell(targets, "SP-2.5.7", 2022)
    assert (row["actual"], row["value"]) == (90, cell(before, "SP-2.5.7", 2022)["value"])
    own = ["actual", "actual_status"]
    assert targets.drop(columns=own).equals(before.drop(columns=own))
    assert before["actual"].isna().all()  # what was handed out before stays as it was
    assert len(targets) == len(before)
    assert fresh.targets("printed")["actual"].notna().sum() == 1


def test_the_newest_report_is_in_force_and_a_withdrawn_one_is_none(fresh: Store) -> None:
    report(fresh, Entry("SP-2.5.7", 2022, 90.0))
    report(fresh, Entry("SP-2.5.7", 2022, 95.0, "restated"))
    assert cell(fresh.targets(), "SP-2.5.7", 2022)["actual"] == 95
    assert fresh.assessment(2022).set_index("code").loc["SP-2.5.7", "actual"] == 95
    report(fresh, Entry("SP-2.5.7", 2022, None, "of another university"))
    assert fresh.targets()["actual"].isna().all()
    assert fresh.assessment(2022).set_index("code").loc["SP-2.5.7", "status"] == "no actual"


def test_a_lost_place_is_behind_every_target_and_a_band_is_drawn_by_its_edge(fresh: Store) -> None:
    report(fresh, Entry("SP-3.3.2", 2022, None, "", "unranked"), Entry("SP-3.3.1", 2022, 801.0, "", "lower_bound"))
    judged = fresh.assessment(2022).set_index("code")
    assert judged.loc["SP-3.3.2", ["status", "actual_status"]].tolist() == ["unranked", "unranked"]
    assert judged.loc["SP-3.3.1", ["status", "actual_status"]].tolist() == ["achieved", "lower_bound"]
    drawn = {code: reported_in(fresh.series(code).targets).iloc[0] for code in ("SP-3.3.1", "SP-3.3.2")}
    assert drawn["SP-3.3.1"][["printed", "status", "value"]].tolist() == ["801+", "lower_bound", 801.0]
    assert drawn["SP-3.3.2"]["status"] == "unranked"
    assert say(shown(drawn["SP-3.3.2"])) == "unranked"


def test_the_plan_adds_up_what_its_audit_says_and_so_does_the_demonstration(fresh: Store) -> None:
    assert Total("SP-1.2.2", ("SP-1.2.3", "SP-1.2.4"), (2021, 2022, 2023, 2024, 2025)) in fresh.sums.totals
    assert {share.code for share in fresh.sums.shares} == {"CD-1.2.1.1", "CD-1.2.2.1"}
    frame = demo(fresh.catalog, fresh.targets(), 2024, sums=fresh.sums)
    values = {(row.code, row.year): row.value for row in frame.itertuples()}
    assert ("SP-1.2.1", 2023) in values
    assert list(differences(fresh.sums.totals, values)) == []


def test_zero_is_reported_and_is_not_nothing(fresh: Store) -> None:
    report(fresh, Entry("SP-2.5.7", 2022, 0.0))
    assert cell(fresh.targets(), "SP-2.5.7", 2022)["actual"] == 0
    assert fresh.assessment(2022).set_index("code").loc["SP-2.5.7", "status"] == "behind"


def test_a_report_outside_the_plans_years_adds_no_target(fresh: Store) -> None:
    report(fresh, Entry("SP-2.5.7", 2027, 90.0))
    assert len(fresh.targets()) == 1017
    assert fresh.targets()["actual"].isna().all()


def test_the_assessment_follows_and_so_does_the_reporting_year(fresh: Store) -> None:
    at_first = fresh.assessment(2023).set_index("code")
    assert at_first.loc["SP-2.5.7", "status"] == "no actual"
    target = cell(fresh.targets(), "SP-2.5.7", 2023)["value"]
    report(fresh, Entry("SP-2.5.7", 2023, float(target)), Entry("SP-1.2.1", 2023, 1.0))
    judged = fresh.assessment(2023).set_index("code")
    assert judged.loc["SP-2.5.7", "status"] == "achieved"
    assert judged.loc["SP-2.5.7", "attainment"] == 1
    assert judged.loc["SP-1.2.1", "status"] == "behind"
    assert judged.drop(index=["SP-2.5.7", "SP-1.2.1"])["status"].isin(["no actual", "no target"]).all()
    assert fresh.reporting_year() == 2023
    assert at_first.loc["SP-2.5.7", "status"] == "no actual"


def test_what_is_made_in_one_look_shows_one_state(fresh: Store) -> None:
    with looked_once():
        before = fresh.version()
        report(fresh, Entry("SP-2.5.1", 2021, 80.0))
        assert fresh.version() == before, "the page that is being made began before"
        assert fresh.reporting_year() == 2025
    assert fresh.version() > before
    assert fresh.reporting_year() == 2021
    assert fresh.reported_years() == {"SP-2.5.1": (2021,)}


def test_corrected_and_printed_targets_are_judged_each_by_itself(fresh: Store) -> None:
    report(fresh, Entry("CD-4.5.1", 2024, 500.0))  # printed 5000, read as 500
    assert fresh.assessment(2024).set_index("code").loc["CD-4.5.1", "status"] == "achieved"
    assert fresh.assessment(2024, "printed").set_index("code").loc["CD-4.5.1", "status"] == "behind"


def test_assessments_are_kept_but_not_without_end(monkeypatch: pytest.MonkeyPatch, fresh: Store) -> None:
    monkeypatch.setattr(stores, "MOST_ASSESSMENTS", 3)
    first = fresh.assessment(2025)
    first.loc[first.index[0], "status"] = "tampered"
    again = fresh.assessment(2025)
    assert "tampered" not in set(again["status"])
    assert again is not first
    for year in range(2021, 2026):
        fresh.assessment(year)
        assert len(fresh._assessments) <= 3
    assert fresh.assessment(2025).equals(again)


def test_assignments_are_read_once_a_version_and_day_and_not_with_every_frame(data_dir: Path, database: str) -> None:
    store = Store(data_dir, database)
    read: list[str] = []

    def owner() -> str:
        return str(store.targets().set_index("code").loc["CD-4.5.1", "owner"].iloc[0])

    before = owner()

    @sa.event.listens_for(store.ledger.engine, "before_cursor_execute")
    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        if "assignment.owner" in statement:
            read.append(statement)

    assert [owner(), owner()] == [before, before]
    store.assessment(2025)
    assert read == []
    store.office.assign(["CD-4.5.1"], "Press", today(), author="A. Person")
    store.office.assign(["CD-4.5.1"], "Archive", today() + timedelta(days=1), author="A. Person")
    read.clear()
    assert [owner(), owner()] == ["Press", "Press"]
    assert len(read) == 1
    for day, name in ((today() - timedelta(days=1), before), (today() + timedelta(days=1), "Archive")):
        with as_of(Then(day)):
            assert [owner(), owner()] == [name, name]
    assert owner() == "Press"
    assert len(read) == 3
    store.ledger.close()


def test_explanations_are_read_once_a_version_and_not_with_every_card(data_dir: Path, database: str) -> None:
    store = Store(data_dir, database)
    read: list[str] = []
    assert store.explanations() == {}

    @sa.event.listens_for(store.ledger.engine, "before_cursor_execute")
    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        if "explanation.cause" in statement:
            read.append(statement)

    for number, cause in enumerate(("late funding", "a change of staff"), 1):
        given = Explained("SP-2.5.7", 2022, cause)
        store.office.explain([given], author="A. Person", seen=store.explained_version(), request_id=f"{number:032x}")
        read.clear()
        assert [store.explanations()["SP-2.5.7", 2022].cause for _ in range(2)] == [cause, cause]
        assert len(read) == 1
    store.ledger.close()


def test_two_stores_on_one_database_see_each_other_at_once(data_dir: Path, database: str, fresh: Store) -> None:
    other = Store(data_dir, database)
    assert other.ledger is not fresh.ledger
    assert other.targets()["actual"].isna().all()
    assert other.assessment(2022)["actual"].isna().all()
    report(fresh, Entry("SP-2.5.7", 2022, 90.0))
    assert other.version() == fresh.version()
    assert cell(other.targets(), "SP-2.5.7", 2022)["actual"] == 90
    assert other.assessment(2022).set_index("code").loc["SP-2.5.7", "actual"] == 90
    report(other, Entry("SP-2.5.7", 2022, 91.0), author="B. Person")
    assert cell(fresh.targets(), "SP-2.5.7", 2022)["actual"] == 91
    assert fresh.actuals()["author"].tolist() == ["B. Person"]
    other.ledger.close()


def test_the_series_of_an_indicator_brings_its_actuals(fresh: Store) -> None:
    report(fresh, Entry("SP-2.5.7", 2021, 70.0), Entry("SP-2.5.7", 2023, 99.0))
    series = fresh.series("SP-2.5.7")
    assert series.targets["actual"].fillna(-1).tolist() == [70, -1, 99, -1, -1]
    assert series.baseline["value"].tolist() == [79]
    _, actual = build.line(series.targets, role="target", name="Patents")
    assert list(actual.values) == [70, None, 99]
    with pytest.raises(KeyError):
        fresh.series("SP-9.9.9")


def test_what_is_remembered_is_forgotten_when_something_is_reported(
    monkeypatch: pytest.MonkeyPatch, data_dir: Path, database: str
) -> None:
    monkeypatch.setenv("KTUDASH_DATA", str(data_dir))
    monkeypatch.setenv("DATABASE_URL", database)
    calls: list[str] = []

    @per_version
    def reported(figures: str) -> int:
        """How many actuals there are."""
        calls.append(figures)
        return int(get_store().targets(figures)["actual"].notna().sum())

    assert [reported("corrected"), reported("corrected"), reported("printed")] == [0, 0, 0]
    assert calls == ["corrected", "printed"]
    report(get_store(), Entry("SP-2.5.7", 2022, 90.0))
    assert [reported("corrected"), reported("corrected")] == [1, 1]
    assert calls == ["corrected", "printed", "corrected"]
    # Another worker reports: this one sees it too.
    elsewhere = Store(data_dir, database)
    report(elsewhere, Entry("SP-2.5.7", 2023, 90.0))
    elsewhere.ledger.close()
    assert reported("corrected") == 2
    assert (reported.__name__, reported.__doc__) == ("reported", "How many actuals there are.")
