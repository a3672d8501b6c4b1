"""The invented actuals: the same every time, believable, never mixed with reported ones."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from ktudash.catalog import load
from ktudash.reporting.bounds import bounds, targets_in_force
from ktudash.reporting.demo import AUTHOR, demo, fill
from ktudash.reporting.ledger import Entry
from ktudash.reporting.sums import Share, Sums, Total
from ktudash.settings import Settings


@pytest.fixture(scope="module")
def plan():
    """The real register, with invented targets: what is tested is the spread over very many indicators."""
    catalog = load(Settings().data_dir)
    targets = pd.DataFrame(
        [
            {"code": one.code, "year": year, "value": 1.0 if one.kind == "flag" else 50.0 + year % 10}
            for one in catalog.indicators.values()
            for year in one.years
        ]
    )
    return catalog, targets


def test_it_is_the_same_every_time(plan):
    pd.testing.assert_frame_equal(demo(*plan, 2023), demo(*plan, 2023))
    assert not demo(*plan, 2023).equals(demo(*plan, 2023, seed=7))


def test_a_later_year_or_another_target_changes_nothing_before_it(plan):
    catalog, targets = plan
    early, late = demo(catalog, targets, 2022), demo(catalog, targets, 2024)
    late = late[late["year"] <= 2022].reset_index(drop=True)
    pd.testing.assert_frame_equal(early, late)
    assert early["year"].max() == 2022


def test_some_are_achieved_some_near_some_behind_some_missing(plan):
    catalog, targets = plan
    frame = demo(catalog, targets, 2024).drop_duplicates(["code", "year"], keep="last")
    levels = [one.code for one in catalog.indicators.values() if one.polarity == "up"]
    joined = frame[frame["code"].isin(levels)].merge(targets, on=["code", "year"], suffixes=("", "_target"))
    attained = joined["value"] / joined["value_target"]
    shares = np.array([(attained >= 1).mean(), ((attained < 1) & (attained >= 0.9)).mean(), (attained < 0.9).mean()])
    assert (shares > 0.12).all()
    assert shares[0] == shares.max()
    planned = targets[targets["year"] <= 2024]
    assert 0.8 < len(frame) / len(planned) < 0.97


def test_every_value_can_be(plan):
    catalog, targets = plan
    in_force = targets_in_force(targets)
    for row in demo(catalog, targets, 2029).itertuples():
        indicator = catalog.indicators[row.code]
        limits = bounds(indicator, [value for (code, _), value in in_force.items() if code == row.code])
        if row.status == "unranked":
            assert indicator.kind == "rank"
            continue
        assert limits.low is None or row.value >= limits.low
        assert limits.high is None or row.value <= limits.high
        assert not limits.whole or row.value.is_integer()
        assert row.year in indicator.years
        assert "nvented" in row.note


def test_it_fills_a_ledger_of_its_own_at_moments_of_its_own(plan, url):
    frame = demo(*plan, 2023)
    ledger = fill(url, frame)
    assert ledger.version() == len(frame)
    history = ledger.history()
    assert set(history["author"]) == {AUTHOR}
    assert list(history["recorded_at"]) == list(frame["recorded_at"])
    assert "changed" in set(history["action"])
    ledger.close()
    again = fill(url, frame)
    assert again.version() == len(frame)
    assert again.state(frame["recorded_at"].iloc[0])["year"].unique().tolist() == [2021]
    again.close()


def test_a_ledger_that_was_filled_only_in_part_is_completed(plan, url):
    frame = demo(*plan, 2023)
    fill(url, frame[frame["year"] == 2021]).close()
    ledger = fill(url, frame)
    assert len(ledger.history()) == len(frame)
    ledger.close()


def test_a_real_ledger_is_left_alone(plan, ledger, url):
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="Bekova", base_version=0)
    filled = fill(url, demo(*plan, 2023))
    assert filled.version() == 1
    filled.close()


def test_parts_add_up_and_shares_are_of_their_wholes(plan):
    catalog, targets = plan
    sums = Sums(
        (Total("SP-1.2.1", ("SP-1.2.10", "SP-1.2.13"), (2021, 2022)), Total("SP-1.2.10", ("SP-1.2.11",), (2021, 2022))),
        (Share("CD-1.2.1.1", "CD-1.2.1.2", "CD-T1.1", (2024,)),),
    )
    frame = demo(catalog, targets, 2024, sums=sums)
    values = {(row.code, row.year): row.value for row in frame.itertuples()}
    made = [(total, year) for total in sums.totals for year in total.years if (total.code, year) in values]
    assert made
    for total, year in made:
        assert values[total.code, year] == sum(values[part, year] for part in total.parts)
    share, whole = values["CD-1.2.1.2", 2024], values["CD-T1.1", 2024]
    assert values["CD-1.2.1.1", 2024] == round(share * whole / 100)
    once = frame[frame["code"].isin(sums.codes())]
    assert not once.duplicated(["code", "year"]).any()


def test_rankings_that_publish_bands_are_reported_by_bands(plan):
    catalog, targets = plan
    banded = targets.assign(
        value=targets["value"].mask(targets["code"] == "SP-3.3.1", 801.0),
        status=np.where(targets["code"] == "SP-3.3.1", "lower_bound", "reported"),
    )
    frame = demo(catalog, banded, 2025)
    of = frame[(frame["code"] == "SP-3.3.1") & (frame["status"] != "unranked")]
    assert set(of["status"]) == {"lower_bound"}
    assert set(of["value"]) <= {501, 601, 701, 801, 1001, 1201, 1401}


def test_a_demonstration_that_an_older_version_drew_stays_as_it_was(plan, url):
    frame = demo(*plan, 2022)
    fill(url, frame.assign(value=frame["value"] + 1)).close()
    again = fill(url, frame)
    assert again.version() == len(frame)
    again.close()
