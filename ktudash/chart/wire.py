"""A spoken chart as JSON, out and in."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter, ValidationError

from ktudash.chart.checks import ChartError, checked
from ktudash.chart.model import Chart

_CHART: Final[TypeAdapter[Chart]] = TypeAdapter(Chart)


def to_json(chart: Chart) -> str:
    """A spoken chart as compact JSON, without what is as usual."""
    return _CHART.dump_json(chart, exclude_defaults=True).decode()


def from_json(given: bytes | str) -> Chart:
    """A chart from JSON, checked whole. Raises :class:`ChartError` with the place of the first fault."""
    try:
        chart = _CHART.validate_json(given)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise ChartError(f"{where}: {first['msg']}") from error
    return checked(chart)
