"""What the tests of exports share: rows and stories for small figures, ways into the files made of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd

from ktudash.figures.canvas import Story

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
