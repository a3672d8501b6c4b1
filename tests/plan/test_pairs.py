"""The two plans side by side: what is decided about every indicator, and what the figures make of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ktudash.drawing.pptx import is_native
from ktudash.indicators.charts import fates_chart, seam_chart
from ktudash.plan import seam
from ktudash.plan.pairs import PAIRS_FILE
from ktudash.reporting.ledger import Entry
from ktudash.schema import DataError
from ktudash.store import Store
from tests.charts import english, notes, plain, title


def found(store: Store, pair: str) -> seam.Seam:
    return next(one for one in store.seams() if one.pair.id == pair)


def test_every_indicator_of_both_plans_has_one_fate(store: Store) -> None:
    fates = seam.fates(store.pairs, store.seams())
    assert fates.keys() == store.catalog.indicators.keys()
    placed = [code for one in store.pairs.pairs for code in one.codes]
    placed += [*store.pairs.dropped, *store.pairs.new]
    assert sorted(placed) == sorted(fates)
    counts = seam.by_line(fates, store.catalog.indicators)
    assert dict(counts.sum(axis=1)) == {line.id: line.n_indicators for line in store.catalog.lines.values()}
    assert not counts.loc[counts.index.str.startswith("SP"), "new"].any()
    assert not counts.loc[counts.index.str.startswith("CD"), "dropped"].any()


@pytest.mark.parametrize(
    ("pair", "year", "older", "newer", "asks"),
    [
        ("foreign-students", 2024, 449, 197, "less"),
        ("students", 2024, 9976, 9976, "same"),
        ("students", 2025, 9976, 10070, "more"),
        ("english-students", 2025, 19, 5, "less"),
        ("research-income", 2024, 12.0, 14.9, "more"),
        ("patents", 2025, 3, 3, "same"),
        ("endowment", 2024, 0.7, 0.3, "less"),
    ],
)
def test_what_the_newer_plan_asks_for(
    store: Store, pair: str, year: int, older: float, newer: float, asks: str
) -> None:
    (one,) = [one for one in found(store, pair).overlaps if one.year == year]
    assert (one.older, one.newer) == pytest.approx((older, newer), abs=0.3)
    assert one.asks == asks


def test_a_conversion_shows_its_formula_with_its_figures(store: Store) -> None:
    told = " ".join(notes(english(seam_chart(store, "foreign-students"))))
    assert "2024: 4.8 % (SP-3.1.1) of 9 356 people (SP-1.2.1) = 449 people, against 197" in told
    told = " ".join(notes(english(seam_chart(store, "students"))))
    assert "2024: 9 356 (SP-1.2.1) + 620 (SP-1.2.23) = 9 976 people, against 9 976" in told
    told = " ".join(notes(english(seam_chart(store, "english-staff"))))
    assert "15.8 % (SP-6.4.5) of 645 people (actual of 2020, line 240) = 102 people, against 44" in told


def test_a_year_in_which_the_plans_stand_otherwise_is_said(store: Store) -> None:
    assert "In 2024 both plans ask for 9 976." in notes(english(seam_chart(store, "students")))
    assert "In 2024 it asks for less, 140 against 145." in notes(english(seam_chart(store, "winners")))
    assert not any(note.startswith("In 2024") for note in notes(english(seam_chart(store, "foreign-students"))))


def test_every_pair_is_one_native_chart_with_a_short_message(store: Store) -> None:
    for pair in store.pairs.pairs:
        chart = english(seam_chart(store, pair.id))
        assert is_native(chart), pair.id
        assert len(title(chart)) < 110, title(chart)
        assert (len(chart.panels) == 1) == (pair.verdict != "not"), pair.id
    assert is_native(english(fates_chart(store)))
    assert title(english(seam_chart(store, "foreign-students"))) == (
        "Foreign students: the newer plan asks for less in 2025, 225 against 449 (partly comparable)"
    )


def test_a_reported_share_is_converted_where_its_base_was_reported(data_dir: Path, tmp_path: Path) -> None:
    own = Store(data_dir, f"sqlite:///{tmp_path}/ledger.sqlite")
    entries = [Entry("SP-3.1.1", 2022, 4.0), Entry("SP-3.1.1", 2023, 4.5), Entry("SP-1.2.1", 2022, 9000.0)]
    own.ledger.append(entries, author="A", base_version=0)
    rows = found(own, "foreign-students").older[0].rows.set_index("year")
    assert rows.at[2022, "actual"] == 360
    assert rows.at[2022, "value"] == pytest.approx(402.512)
    assert rows["actual"].notna().sum() == 1
    chart = english(seam_chart(own, "foreign-students"))
    assert [one.values for one in chart.series if one.role == "actual"] == [(360.0,)]


def test_a_path_worked_out_of_two_indicators_leads_with_itself(data_dir: Path, tmp_path: Path) -> None:
    own = Store(data_dir, f"sqlite:///{tmp_path}/ledger.sqlite")
    entries = [Entry("SP-1.2.1", 2024, 9192.0), Entry("SP-1.2.23", 2024, 459.0), Entry("SP-1.2.23", 2021, 500.0)]
    own.ledger.append(entries, author="A", base_version=0)
    story = english(seam_chart(own, "students")).story
    assert plain(story.title) == "Students with college: 9 651 in 2024, target 9 976: 325 short (97 %, near)"
    assert plain(story.subtitle).endswith(" Actuals reported for 2024."), "nobody drew the college of 2021 alone"


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('"SP-1.1.3" = ""\n', "", r"pairs\.toml: read no indicator SP-1\.1\.3"),
        ('"SP-1.1.3" = ""\n', '"SP-1.1.3" = ""\n"SP-1.1.2" = ""\n', r"read 'SP-1\.1\.2'.*occurs once"),
        ('newer = ["CD-3.2.4"]', 'newer = ["CD-9.9.9"]', r"foreign-students, key “newer”: read \['CD-9\.9\.9'\]"),
        ('newer = ["CD-3.2.4"]', 'newer = ["CD-3.2.5"]', r"CD-3\.2\.5"),
        ('convert = "growth"', 'convert = "guess"', r"patents, key “convert”: read 'guess'"),
        ('convert = "growth"', 'convert = "share_of"', r"patents, key “of”: read ''.*a base"),
        ('verdict = "comparable"', 'verdict = "perhaps"', r"key “verdict”: read 'perhaps'"),
        ('verdict = "comparable"', 'verdict = "not"', r"key “instead”"),
        ('"CD-T4" = ""\n', '"CD-T4" = ""\n"SP-1.1.3" = ""\n', r"SP-1\.1\.3"),
        ('id = "patents"', 'id = "degrees"', r"read 'degrees'.*occurs once"),
    ],
)
def test_a_fault_of_the_file_stops_the_start(data_copy: Path, before: str, after: str, message: str) -> None:
    file = data_copy / PAIRS_FILE
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError) as fault:
        Store(data_copy, f"sqlite:///{data_copy}/ledger.sqlite").seams()
    assert re.search(message, str(fault.value)), fault.value
