"""What charts of graduates share: names, keys, actuals beside their targets, small multiples of Table 2."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Story
from ktudash.topics.graduates.rules import FUNDINGS, Cell
from ktudash.words import Listed, Message, Quantity, Text, Year, msg
from ktudash.words.numbers import decimals_of

#: Behind the numbers of a value axis in per cent.
PERCENT: Final = "\u202f%"


def group_name(group: str) -> Message:
    """A group of graduates as a row or a series is named."""
    return msg("graduates-group", group=group)


def percent(value: float) -> Quantity:
    """A share with a decimal where it has one."""
    return Quantity(value, "%", 1 if decimals_of(value) else 0)


def ends(rows: pd.DataFrame) -> tuple[Year, Year]:
    """The first and the last year of rows."""
    return Year(int(rows["year"].min())), Year(int(rows["year"].max()))


def key_of(key: Message, frames: Iterable[pd.DataFrame]) -> Text:
    """The key of a chart of ``frames``: hollow bars are explained only where a correction is in force."""
    fixed = any(rows["corrected"].notna().any() for rows in frames)
    return Listed((key, msg("graduates-key-corrected")), "space") if fixed else key


def with_targets(actual: pd.DataFrame, target: pd.DataFrame, story: Story, *, height: int) -> Chart:
    """Actuals and targets as bars on one year axis."""
    series = (
        *build.bars(actual, role="actual", name=msg("graduates-share"), decimals=1),
        *build.bars(target, role="target", name=msg("graduates-share")),
    )
    panel = Panel(
        build.years(actual["year"], target["year"]),
        series,
        years=True,
        gap=0.25,
        axis=build.value_axis([*actual["value"], *target["value"]], *series, suffix=PERCENT),
    )
    return Chart(story, (panel,), height=height)


def of_cells(
    cells: Mapping[Cell, pd.DataFrame], *, name: str, title: Message, subtitle: Message, key: Message
) -> Chart:
    """Small multiples: groups side by side, everybody and both kinds of funding below one another."""
    panels = []
    for group, funding in dict.fromkeys((group, funding) for group, funding, _ in cells):
        graduates, employed = cells[group, funding, "graduates"], cells[group, funding, "employed"]
        series = (
            *build.bars(
                graduates,
                role="actual",
                name=_cell_name(group, funding, "graduates"),
                colour="muted",
                fill="previous",
            ),
            *build.bars(employed, role="actual", name=_cell_name(group, funding, "employed")),
        )
        panels.append(
            Panel(
                build.years(graduates["year"]),
                series,
                title=msg("graduates-facet", group=group, funding=funding),
                years=True,
                arrangement="beside",
                gap=0.2,
                axis=build.value_axis([1.15 * graduates["value"].max()], shown=False),
            )
        )
    story = Story(name, title, subtitle, key=key_of(key, cells.values()), notes=corrections(cells))
    return Chart(story, build.multiples(panels, rows=1 + len(FUNDINGS)), height=520, title_room=26)


def _cell_name(group: str, funding: str, measure: str) -> Message:
    return msg("graduates-cell", group=group_name(group), funding=funding, measure=measure)


def corrected_shares(rows: pd.DataFrame) -> tuple[Message, ...]:
    """A sentence for every share that is worked out from a corrected number."""
    return tuple(
        msg("graduates-corrected-share", year=Year(int(row["year"])), reason=build.reason(row))
        for _, row in rows[rows["corrected"].notna()].iterrows()
    )


def corrections(cells: Mapping[Cell, pd.DataFrame]) -> tuple[Message, ...]:
    """A sentence for every corrected number of the cells."""
    return tuple(
        note
        for (group, funding, measure), rows in cells.items()
        for note in build.correction_notes(
            rows, msg("graduates-corrected-cell", group=group_name(group), funding=funding, measure=measure)
        )
    )
