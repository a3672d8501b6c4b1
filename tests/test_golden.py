"""How many rows and values each frame has, and figures that everybody knows by heart.

A count that changes is either a mistake or a decision: whoever changes it says which in the commit.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import pytest

from ktudash.catalog import Catalog
from ktudash.schema import CORE_COLUMNS

#: frame: rows, values, corrections, totals, statuses other than "reported"
GOLDEN = {
    "contingent": (15, 15, 0, 3, {}),
    "employment": (174, 120, 5, 42, {"blank": 54}),
    "publications": (9, 9, 0, 0, {}),
    "protection_titles": (6, 6, 0, 0, {}),
    "e_resources": (36, 30, 2, 3, {"none": 6}),
    "finance": (51, 48, 0, 3, {"lost": 3}),
    "regional_vacancies": (360, 145, 0, 52, {"none": 181, "suppressed": 34}),
    "occupation_vacancies": (204, 73, 0, 45, {"blank": 120, "none": 11}),
    "accreditation": (15, 7, 0, 3, {"none": 5, "blank": 3}),
    "international_rankings": (21, 13, 0, 0, {"blank": 4, "lower_bound": 3, "text": 3, "none": 1}),
    "national_rankings": (9, 9, 0, 0, {}),
    "text_figures": (178, 177, 0, 0, {"malformed": 1, "lower_bound": 1}),
    "financing": (6, 6, 0, 1, {}),
    "targets": (1017, 989, 4, 35, {"none": 25, "lower_bound": 5, "malformed": 3}),
    "headline_targets": (32, 25, 0, 0, {"blank": 7}),
}

Frames = Mapping[str, pd.DataFrame]


@pytest.mark.parametrize("name", GOLDEN)
def test_counts_of_each_frame(name: str, frames: Frames) -> None:
    frame = frames[name]
    other = frame.loc[frame["status"] != "reported", "status"].value_counts().to_dict()
    counts = (
        len(frame),
        int(frame["value"].notna().sum()),
        int(frame["corrected"].notna().sum()),
        int(frame["is_total"].sum()),
        other,
    )
    assert counts == GOLDEN[name]


def test_there_are_no_other_frames(frames: Frames) -> None:
    assert list(frames) == list(GOLDEN)


def test_targets_are_whole(frames: Frames) -> None:
    """129 indicators of five years, 62 of six."""
    counts = frames["targets"].groupby("plan")["code"].agg(["nunique", "size"])
    assert counts.loc["SP"].tolist() == [129, 129 * 5]
    assert counts.loc["CD"].tolist() == [62, 62 * 6]


def test_every_frame_is_tidy(frames: Frames, catalog: Catalog) -> None:
    for name, frame in frames.items():
        dimensions = list(catalog.frames[name].dimensions)
        assert list(frame.columns) == [*dimensions, *CORE_COLUMNS]
        assert set(frame["table_id"]) <= set(catalog.frames[name].tables)
        assert not frame.duplicated([*dimensions, "year", "period"]).any()
        assert frame["source_lines"].ne("").all()
        assert frame["cell"].str.fullmatch(r".+![A-Z]+\d+").all()
        assert frame["printed"].eq("").equals(frame["status"].eq("blank"))
        assert set(catalog.frames[name].columns) == set(frame.columns)


def _one(frame: pd.DataFrame, **where: object) -> pd.Series:
    for column, wanted in where.items():
        frame = frame[frame[column] == wanted]
    assert len(frame) == 1, where
    return frame.iloc[0]


@pytest.mark.parametrize(
    ("name", "where", "value", "unit"),
    [
        ("contingent", {"level": "bachelor", "mode": "part_time", "year": 2019}, 2444, "people"),
        (
            "employment",
            {"level": "bachelor", "measure": "employed_share", "funding": "total", "year": 2020} | {"period": "summer"},
            74.2,
            "%",
        ),
        (
            "employment",
            {"level": "bachelor", "measure": "employed", "funding": "contract", "year": 2018} | {"period": "summer"},
            243,
            "people",
        ),
        ("publications", {"database": "scopus", "year": 2020}, 132, "publications"),
        ("protection_titles", {"protection_title": "patent", "year": 2020}, 79, "titles"),
        ("finance", {"measure": "net_profit", "year": 2020}, 757658.52, "thousand tenge"),
        ("finance", {"measure": "leverage", "year": 2019}, 0.29, "ratio"),
        ("finance", {"measure": "return_on_income", "year": 2020}, 11.7, "%"),
        (
            "regional_vacancies",
            {"industry": "civil_engineering", "region": "republic", "measure": "vacant_jobs"},
            2129,
            "people",
        ),
        ("international_rankings", {"ranking": "qs_wur", "year": 2020}, 801, "place"),
        ("national_rankings", {"ranking": "iqaa", "year": 2020}, 2, "place"),
        ("national_rankings", {"ranking": "atameken", "year": 2020}, 21, "specialties in the top ten"),
        ("national_rankings", {"ranking": "iaar", "year": 2018}, 46, "specialties in the top ten"),
        ("financing", {"year": 2025}, 6.5, "bn tenge"),
        ("targets", {"code": "SP-1.2.10", "year": 2021}, 8239, "people"),
        ("targets", {"code": "SP-3.3.1", "year": 2023}, 801, "place"),
        ("targets", {"code": "CD-T1.1", "year": 2029}, 11466121, "thousand tenge"),
        ("targets", {"code": "CD-T2.usd", "year": 2024}, 0.89, "USD per academic hour"),
        ("headline_targets", {"code": "CD-H3.2", "point": "to", "year": 2029}, 1196, "people"),
        ("headline_targets", {"code": "CD-T3.2", "point": "to"}, 5, "place"),
    ],
)
def test_known_figures(frames: Frames, name: str, where: dict[str, object], value: float, unit: str) -> None:
    row = _one(frames[name], **where)
    assert (row["value"], row["unit"]) == (value, unit)


def test_corrections_are_those_of_the_reading_rules(frames: Frames) -> None:
    fixed = {}
    for name, frame in frames.items():
        for row in frame[frame["corrected"].notna()].to_dict("records"):
            key = row.get("code") or row.get("name") or row.get("resource") or row.get("level")
            period = row.get("measure", "")
            fixed[name, key, period, row.get("funding", ""), row["year"]] = (row["printed"], row["corrected"])
    assert fixed == {
        ("employment", "bachelor", "entered_master_share", "total", 2019): ("(16.2%)", 15.7),
        ("employment", "master", "not_employed", "state", 2020): ("84", 72),
        ("employment", "master", "not_employed", "contract", 2020): ("0", 12),
        ("employment", "doctoral", "employed", "total", 2019): ("13", 14),
        ("employment", "doctoral", "employed", "contract", 2020): ("2", 4),
        ("e_resources", "total", "", "", 2018): ("5478", 3460),
        ("e_resources", "total", "", "", 2019): ("6941", 4922),
        ("targets", "CD-2.2.3", "", "", 2025): ("12 00", 12000),
        ("targets", "CD-2.2.3", "", "", 2028): ("20 00", 20000),
        ("targets", "CD-2.2.3", "", "", 2029): ("25 00", 25000),
        ("targets", "CD-4.5.1", "", "", 2024): ("5000", 500),
    }


def test_headings_without_a_year_are_the_two_of_direction_3(frames: Frames) -> None:
    frame = frames["headline_targets"]
    undated = frame[frame["year"].isna()]
    assert set(undated["code"]) == {"CD-T3.1", "CD-T3.2"}
    assert frame.dropna(subset="year").groupby("point")["year"].unique().map(list).to_dict() == {
        "from": [2024],
        "to": [2029],
    }


def test_a_group_of_vacancies_is_marked_as_a_total_of_its_parts(frames: Frames) -> None:
    frame = frames["occupation_vacancies"]
    groups = set(frame.loc[frame["is_total"] & (frame["kind"] != "total"), "name"])
    assert "Industrial" in groups
    assert "Mining industry and quarrying" not in groups  # its members are occupations, not industries
