"""What is added up for the teaching page: kinds of resources, places of training."""

from __future__ import annotations

import pandas as pd

from ktudash.topics.teaching.rules import newcomer, training_groups, vanished, whole_of, without

NAN = float("nan")


def _resources(**kinds: tuple[float, float]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "resource": kind,
                "year": year,
                "value": value,
                "unit": "units",
                "printed": "-" if pd.isna(value) else f"{value:g}",
                "status": "none" if pd.isna(value) else "reported",
                "corrected": NAN,
            }
            for kind, values in kinds.items()
            for year, value in zip((2019, 2020), values, strict=True)
        ]
    )


def test_the_newcomer_is_the_largest_kind_without_a_value_before() -> None:
    frame = _resources(mooc=(4, 61), web_portfolio=(NAN, 2), cer=(NAN, 5897), total=(NAN, 9999))

    assert newcomer(frame) == "cer"
    assert newcomer(_resources(mooc=(4, 61), basic_version=(1635, NAN))) is None


def test_a_lost_value_before_makes_no_newcomer() -> None:
    frame = _resources(cer=(NAN, 5897))
    frame.loc[frame["year"] == 2019, "status"] = "lost"

    assert newcomer(frame) is None


def test_the_vanished_is_the_largest_kind_with_a_dash_in_the_last_year() -> None:
    frame = _resources(basic=(1635, NAN), web=(2, NAN), mooc=(4, 61), cer=(NAN, 9), total=(9999, NAN))

    assert vanished(frame) == "basic"
    assert vanished(_resources(mooc=(4, 61), cer=(NAN, 5897))) is None
    frame.loc[(frame["resource"] == "basic") & (frame["year"] == 2020), "status"] = "lost"
    assert vanished(frame) == "web"


def test_all_other_kinds_leave_out_the_kind_and_the_total() -> None:
    rows = without(_resources(a=(1, 2), b=(10, NAN), cer=(NAN, 100), total=(11, 102)), "cer")

    assert rows["value"].tolist() == [11.0, 2.0]
    assert rows["printed"].tolist() == ["1 + 10", "2"]
    more = without(_resources(a=(1, 2), b=(10, NAN), cer=(NAN, 100)), "cer", "b")
    assert more["value"].tolist() == [1.0, 2.0]
    assert without(_resources(a=(1, 2), total=(1, 2)), None)["value"].tolist() == [1.0, 2.0]


def test_training_is_grouped_by_place_and_every_other_item_is_a_course() -> None:
    items = {
        "Total": 100,
        "Distance teaching with Moodle tools": 40,
        "Managerial potential": 5,
        "Online, in organizations and enterprises": 20,
        "At universities of Kazakhstan": 25,
        "Abroad": 10,
    }
    training = pd.DataFrame(
        [
            {"item": item, "year": 2020, "value": float(value), "unit": "people", "printed": str(value),
             "status": "reported", "corrected": NAN}
            for item, value in items.items()
        ]
    )  # fmt: skip

    groups = training_groups(training).set_index("group")["value"]
    assert groups.to_dict() == {"courses": 45.0, "enterprises": 20.0, "kazakhstan": 25.0, "abroad": 10.0}


def test_the_whole_of_a_share_is_told_where_one_number_alone_fits() -> None:
    assert whole_of(76, 92.7) == 82
    assert whole_of(76, 91.6) == 83
    assert whole_of(76, 99.9) == 0
    assert whole_of(7600, 91.6) == 0, "several fit"
