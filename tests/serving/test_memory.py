"""Memory is flat, told by counting: days that readers may ask for without end, and versions, leave nothing behind."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pandas as pd
import pytest

import app
from ktudash.chart.model import Chart
from ktudash.reporting.ledger import Entry
from ktudash.store import Store, get_store


@pytest.fixture
def store(over: Callable[[str], Store], tmp_path: Path) -> Store:
    return over(f"sqlite:///{tmp_path}/ledger.sqlite")


def held(kind: type) -> int:
    """How many there are in this process."""
    gc.collect()
    return sum(isinstance(one, kind) for one in gc.get_objects())


def test_days_that_are_asked_for_leave_no_tables_behind(store: Store) -> None:
    store.ledger.append([Entry("SP-2.5.7", 2022, 59.0)], author="Test", base_version=0)
    client = app.server.test_client()

    def ask(days: range) -> int:
        for day in days:
            asked = date(2026, 1, 1) + timedelta(days=day)
            for query in (f"since={asked}", f"as_of={asked}"):
                assert client.get(f"/actuals?{query}").status_code == 200
            assert client.get(f"/actuals/changes.csv?since={asked}").status_code == 200
        return held(pd.DataFrame)

    before = ask(range(8))
    assert ask(range(8, 32)) <= before + 2


def test_versions_of_the_ledger_leave_nothing_behind_but_a_bounded_number_of_charts(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ktudash.store.MOST_ASSESSMENTS", 4)
    client = app.server.test_client()

    def report(values: range) -> tuple[int, int]:
        for value in values:
            version = store.version()
            store.ledger.append([Entry("SP-2.5.7", 2022, float(value), "again")], author="Test", base_version=version)
            for page in ("/", "/research", "/targets", "/audit"):
                assert client.get(page).status_code == 200
        return held(pd.DataFrame), held(Chart)

    assert get_store() is store
    others = held(Chart)  # those of other tests
    frames, _ = report(range(50, 56))
    after, charts = report(range(56, 64))
    assert after <= frames + 2
    assert charts <= others + 2 * 512
