"""Numbers and quantities stay as the house has written them, and no unit of the data is without words."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash import money, theme
from ktudash.catalog import Catalog
from ktudash.plan import ambition, measure
from ktudash.words import Number, Quantity, Signed, UnitName, voice
from ktudash.words.units import UNITS, unit_message

VALUES = st.one_of(st.none(), st.floats(-1e12, 1e12), st.just(float("nan")), st.integers(-(10**9), 10**9))
DECIMALS = st.one_of(st.none(), st.integers(0, 4))


@given(VALUES, DECIMALS, st.sampled_from(sorted(set(UNITS) - {"yes/no"})))
def test_english_is_written_as_ever(value: float | None, decimals: int | None, unit: str) -> None:
    english = voice("en")
    assert english.say(Number(value, decimals)) == theme.number(value, decimals)
    assert english.say(Quantity(value, unit, decimals)) == theme.quantity(value, unit, decimals)
    if value is not None:
        assert english.say(Signed(value, decimals)) == theme.signed(value, decimals)


def test_what_exists_or_not_is_yes_or_no() -> None:
    assert [voice("en").say(Quantity(value, "yes/no")) for value in (1.0, 0, None)] == ["yes", "no", "–"]


@given(st.floats(-1e6, 1e6), st.integers(0, 2), st.sampled_from(["%", "people", "bn tenge"]))
def test_a_difference_with_its_unit_is_written_as_ever(value: float, decimals: int, unit: str) -> None:
    written = theme.signed(value, decimals) + theme.quantity(1, unit).removeprefix("1")
    assert voice("en").say(Signed(value, decimals, unit)) == written


def test_every_unit_of_the_data_has_words(catalog: Catalog, frames: dict[str, pd.DataFrame], data_dir: Path) -> None:
    with (data_dir / "indicators.csv").open(encoding="utf-8", newline="") as file:
        units = {row["unit"] for row in csv.DictReader(file)}
    units |= {unit for meanings in catalog.units.values() for unit in meanings}
    units |= {unit for frame in frames.values() for unit in frame["unit"].unique()}
    units |= {unit for pair in money.FACTORS for unit in pair}
    units |= {*measure.DIFFERENCE_UNITS.values(), *ambition._DIFFERENCE.values()}
    assert units - set(UNITS) == set()


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_has_its_own_message_and_its_name(unit: str) -> None:
    assert [other for other in UNITS if unit_message(other) == unit_message(unit)] == [unit]
    assert voice("en").say(UnitName(unit)) == unit
