"""Measures of money side by side: how each is named, drawn in its small multiple, and corrected in a note."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Panel, Role
from ktudash.words import Message, msg

PATH: Final = "/finance"


def measure_name(measure: str) -> Message:
    """A measure as a series or a panel is named."""
    return msg("finance-measure", measure=measure)


def multiples(
    series: Mapping[str, pd.DataFrame],
    *,
    role: Role,
    one_scale: bool,
    decimals: int | Mapping[str, int] | None = None,
) -> tuple[Panel, ...]:
    """Bars of each measure in a small multiple of its own, with one scale for all or one each."""
    everything = pd.concat([rows["value"] for rows in series.values()])
    panels = []
    for measure, rows in series.items():
        places = decimals[measure] if isinstance(decimals, Mapping) else decimals
        bars = build.bars(rows, role=role, name=measure_name(measure), decimals=places)
        panels.append(
            Panel(
                build.short_years(build.years(rows["year"])),
                bars,
                title=measure_name(measure),
                years=True,
                axis=build.value_axis(everything if one_scale else rows["value"], *bars, shown=False),
            )
        )
    return build.multiples(panels)


def corrections(series: Mapping[str, pd.DataFrame]) -> tuple[Message, ...]:
    """The corrections of several measures; of rows in the unit that the document prints, so that both figures agree."""
    return tuple(note for name, rows in series.items() for note in build.correction_notes(rows, measure_name(name)))
