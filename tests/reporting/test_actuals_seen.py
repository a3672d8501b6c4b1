"""What was seen can be seen again, whatever was reported since."""

from __future__ import annotations

import pandas as pd

from ktudash.reporting.ledger import Entry
from ktudash.reporting.seen import state_seen


def test_every_version_is_shown_as_it_was(ledger):
    states = {0: ledger.state()}
    for entries in (
        [Entry("SP-2.5.2", 2022, 10.5), Entry("SP-2.5.1", 2022, 80.0, "first")],
        [Entry("SP-2.5.1", 2022, 81.0, "audit")],
        [Entry("SP-2.5.2", 2022, None, "counted twice")],
        [Entry("SP-2.5.2", 2022, 9.0), Entry("CD-1.2.1.1", 2024, 100_000.0)],
    ):
        receipt = ledger.append(entries, author="A", base_version=ledger.version(), source_name="a.xlsx")
        states[receipt.version] = ledger.state()
    assert len(states) == 5
    for version, state in states.items():
        seen = state_seen(ledger, version)
        pd.testing.assert_frame_equal(seen, state)
        assert seen.attrs["version"] == version


def test_what_is_in_force_is_not_read_twice(ledger, monkeypatch):
    receipt = ledger.append([Entry("SP-2.5.1", 2022, 80.0)], author="A", base_version=0)
    monkeypatch.setattr(ledger, "history", lambda: 1 / 0)
    assert state_seen(ledger, receipt.version)["value"].tolist() == [80.0]
