"""The chart of the students whom the Conceptual Directions plan."""

from __future__ import annotations

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Story
from ktudash.registry import chart, targets
from ktudash.topics.students.parts import PATH, level_name
from ktudash.words import Number, Quantity, Year, msg


@chart(
    "students-directions",
    page=PATH,
    span=12,
    formal=targets("CD-1.1.1", as_table=True),
    non_formal=targets("CD-1.1.2", as_table=True),
)
def directions(formal: pd.DataFrame, non_formal: pd.DataFrame) -> Chart:
    """Targets of the Conceptual Directions: students of all programmes, and of non-formal education."""
    first, last = formal.iloc[0], formal.iloc[-1]
    return Chart(
        Story(
            name="students-directions",
            title=msg(
                "students-directions-title",
                year=Year(int(last["year"])),
                end=Number(last["value"]),
                growth=Quantity((last["value"] / first["value"] - 1) * 100, "%", 1),
                start=Number(first["value"]),
                start_year=Year(int(first["year"])),
            ),
            subtitle=msg("students-directions-sub", first=Year(int(first["year"])), last=Year(int(last["year"]))),
            key=msg("students-directions-key", reported=build.was_reported(formal, non_formal)),
        ),
        build.targets_beside([(level_name("formal"), formal), (level_name("non_formal"), non_formal)]),
    )
