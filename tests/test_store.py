"""The store hands out the same data to everybody, and nobody can change it for the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from ktudash import store as stores
from ktudash.schema import DataError
from ktudash.store import REGISTER_COLUMNS, Store
from ktudash.words import say


def test_figures_are_corrected_unless_asked_otherwise(store: Store) -> None:
    corrected, printed = store.frame("e_resources"), store.frame("e_resources", "printed")
    total = (corrected["resource"] == "total") & (corrected["year"] == 2018)
    assert corrected.loc[total, "value"].item() == 3460
    assert printed.loc[total, "value"].item() == 5478
    assert corrected.loc[total, "reason"].item() != ""
    assert printed["corrected"].isna().all()
    loaded = store.loaded("e_resources").loc[total]
    assert (loaded["value"].item(), loaded["corrected"].item()) == (5478, 3460)


def test_malformed_targets_have_a_value_only_where_corrected(store: Store) -> None:
    for figures, values in (("corrected", 6), ("printed", 3)):
        frame = store.frame("targets", figures)
        assert frame.loc[frame["code"] == "CD-2.2.3", "value"].notna().sum() == values


def test_a_frame_can_be_written_to_without_harm(store: Store) -> None:
    for hand_out in (
        lambda: store.frame("contingent"),
        lambda: store.loaded("contingent"),
        lambda: store.targets(),
    ):
        first = hand_out()
        before = first["value"].iloc[0]
        first.loc[first.index[0], "value"] = -1.0
        first["new"] = 1
        second = hand_out()
        assert second["value"].iloc[0] == before
        assert "new" not in second


def test_targets_carry_the_register(store: Store) -> None:
    targets = store.targets()
    assert len(targets) == 1017
    assert set(REGISTER_COLUMNS) <= set(targets)
    assert targets[["short_name", "kind", "polarity", "line_id"]].notna().all(axis=None)
    row = targets[targets["code"] == "CD-4.5.1"].iloc[0]
    assert (row["line_id"], row["owner"], row["value"]) == ("CD-4", "Vice-Rector for Academic Affairs", 500)
    assert store.targets("printed").loc[row.name, "value"] == 5000


def test_unknown_frames_and_figures_are_errors(store: Store) -> None:
    with pytest.raises(KeyError):
        store.frame("students")
    with pytest.raises(ValueError, match="guessed"):
        store.frame("contingent", "guessed")


def test_sources_in_words(store: Store) -> None:
    assert say(store.source("contingent", "employment")) == "Strategic Plan 2021-2025, Table 1, Table 2"
    targets = store.targets()
    assert (
        say(store.source_of(targets[targets["line_id"] == "CD-2"]))
        == "Conceptual Directions 2024-2029, direction 2, target indicators"
    )
    assert say(store.source_of(["SP-1.2.1"])) == "Strategic Plan 2021-2025, indicator 1.2.1"


def test_the_store_of_a_process_follows_its_settings(
    monkeypatch: pytest.MonkeyPatch, data_dir: Path, tmp_path: Path
) -> None:
    monkeypatch.setenv("KTUDASH_DATA", str(data_dir))
    assert stores.get_store() is stores.get_store()
    monkeypatch.setenv("KTUDASH_DATA", str(tmp_path))
    with pytest.raises(DataError, match=r"catalog\.toml: read no such file"):
        stores.get_store()
