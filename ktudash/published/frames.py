"""The frames of the documents' tables: their rows as printed, each marked with what its figure is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pandas as pd

from ktudash.catalog import FrameSpec
from ktudash.store import Store
from ktudash.words import Own, Text, msg

#: The column that the frames have here beside their own, and what it can be.
FIGURE: Final = "figure"
FIGURES: Final = ("actual", "target", "forecast")

_TARGETS: Final = ("targets", "headline_targets", "financing")
#: The Strategic Plan was approved in February 2022: what its text says of later years is expected, not seen.
_LAST_SEEN: Final = 2021


def frame(store: Store, name: str) -> pd.DataFrame:
    """A frame as loaded, the print's ``value`` with the correction beside it, and the column ``FIGURE`` at its end."""
    rows = store.loaded(name)
    marks = pd.Series("target" if name in _TARGETS else "actual", index=rows.index)
    if name == "regional_vacancies":
        marks[rows["measure"] == "expected_need"] = "forecast"
    if name == "text_figures":
        marks[rows["year"].gt(_LAST_SEEN).fillna(value=False)] = "forecast"
    return rows.assign(**{FIGURE: marks})


def title(spec: FrameSpec) -> Text:
    """What a frame is."""
    return Own("frame", spec.name, spec.title)


def columns(store: Store, spec: FrameSpec) -> Mapping[str, Text]:
    """Its columns and what they mean, in their order."""
    told: dict[str, Text] = {
        column: Own("frame-column", f"{spec.name}.{column}", spec.columns[column])
        for column in store.loaded(spec.name).columns
    }
    return {**told, FIGURE: msg("open-column", column=FIGURE)}
