"""What the tests of exports share: rows for small charts, the charts, ways into the files made of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd

from ktudash.chart import build
from ktudash.chart.checks import checked
from ktudash.chart.model import Chart, Panel, Place, Point, Series, Story
from ktudash.chart.speech import spoken
from ktudash.words import voice

DAY = date(2026, 11, 21)
NAN = float("nan")


def rows(values: dict[Any, float], unit: str = "people", **columns: object) -> pd.DataFrame:
    """Rows as the marks take them; NaN is a dash of the print."""
    frame = pd.DataFrame(
        {
            "year": list(values),
            "value": list(values.values()),
            "unit": unit,
            "printed": [str(value) for value in values.values()],
            "status": ["reported" if value == value else "none" for value in values.values()],
            "corrected": NAN,
            "reason": "",
        }
    )
    return frame.assign(**columns)


def story(**words: Any) -> Story:
    """A story with everything in it."""
    usual: dict[str, Any] = {
        "name": "students-by-level",
        "title": "Students fell by 3.2 pp, second year running",
        "subtitle": "Students, people, 2018-2025",
        "source": "Strategic Plan 2021-2025, Table 1",
        "key": "Solid: actual. Outlined: target.",
        "notes": ("* Students, 2019: the document prints 5478, read as 547.",),
    }
    return Story(**(usual | words))


def chart(*panels: Panel, **words: Any) -> Chart:
    """A spoken chart of panels, with a story."""
    return checked(spoken(Chart(story(**words), panels), voice()))


def plot(*groups: tuple[Series, ...], **look: Any) -> Panel:
    """A panel of series over the years that they have."""
    series = tuple(one for group in groups for one in group)
    met = build.years([int(point.place) for one in series for point in one.points])
    values = [value for one in series for value in one.values if value is not None]
    return Panel(met, series, years=True, **({"axis": build.value_axis(values)} | look))


def listed(values: dict[str, float], *, name: str = "Jobs", form: Any = "rows", **look: Any) -> Panel:
    """A panel of one series over named places."""
    rooms = tuple(Place(place, place) for place in values)
    (series,) = build.bars(rows(dict(values)), role="actual", name=name)
    return Panel(rooms, (series,), form=form, **look)


def cells(table: dict[str, dict[str, tuple[float | None, str]]]) -> Panel:
    """A table of colours: row → column → number (``None``: confidential) and its words."""
    columns = list(dict.fromkeys(name for row in table.values() for name in row))
    return Panel(
        tuple(Place(row, row) for row in table),
        tuple(
            Series(
                column,
                "actual",
                tuple(
                    Point(row, *told[column], status="reported" if told[column][0] is not None else "suppressed")
                    for row, told in table.items()
                ),
            )
            for column in columns
        ),
        form="heat",
    )


def shapes_of(slide: Any) -> Iterator[Any]:
    """All shapes of a slide, those of groups too."""
    for shape in slide.shapes:
        yield shape
        if shape.shape_type == 6:
            yield from shape.shapes


def charts_in(slide: Any) -> list[Any]:
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def words_on(slide: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in shapes_of(slide) if shape.has_text_frame)
