"""Colours by role, and how numbers are written.

Every colour, font and number format of charts, tiles and tables comes from here; ``assets/ktudash.css``
repeats the colours as custom properties, and a test keeps the two alike.
"""

from __future__ import annotations

from typing import Final

# How numbers are written stands with the words; from here it is taken until every number is a text of its own.
from ktudash.words.numbers import MINUS, THIN_SPACE, decimals_of, number, signed, significant  # noqa: F401

#: Colour by role (IBCS: actual solid dark, previous lighter, target outlined, forecast hatched).
COLOUR: Final = {
    "actual": "#13263C",
    "target": "#0B5CAD",
    "previous": "#B9C4D3",
    "muted": "#5A6779",
    "grid": "#E9EEF4",
    "axis": "#C9D2DE",
    "ground": "#FFFFFF",
    "page": "#F5F7FA",
    "good": "#1E7F4F",
    "warn": "#8F5A0B",
    "amber": "#C58A1E",
    "bad": "#B83227",
    "neutral": "#6B778A",
    "home": "#E08A00",
    "note": "#FFF6E5",
    "hatched": "#EEF0F3",
    "hatch": "#8A94A3",
    "hatch_light": "#C3CAD4",
    "state": "#DCE9F6",
    "class_one": "#EAF5EE",
    "tint_1": "#C6DBEF",
    "tint_2": "#E6F0F9",
}

#: Roles whose colour for words is too dark for areas, and the role whose colour fills them.
FILL: Final = {"warn": "amber"}

#: Shades of the brand for parts of one whole, dark to light; neighbours differ in lightness too.
PARTS: Final = ("#13263C", "#0B5CAD", "#6FA3D6", "#B9C4D3", "#E0E6ED")

#: Lines that stand side by side without an order, told apart by their names at the end, which they colour: each can
#: be read on white (4.5 to 1).
SERIES: Final = ("#0B5CAD", "#13263C", "#A86300", "#377E70", "#7A6BA8", "#6B7583")

#: Pale to dark for amounts; what has no number never takes a colour of this scale.
SCALE: Final = ("#E1ECF7", "#A9C8E8", "#5B94CF", "#0B5CAD", "#0A2F5C")


def colour(name: str) -> str:
    """The value of a colour by its name in a chart: a role of `COLOUR`, ``part-1`` … or ``series-1`` …."""
    if name in COLOUR:
        return COLOUR[name]
    kind, _, number = name.partition("-")
    shades = {"part": PARTS, "series": SERIES, "scale": SCALE}.get(kind)
    if shades is None or not number.isdigit() or not 1 <= int(number) <= len(shades):
        raise KeyError(f"no colour is named {name!r}")
    return shades[int(number) - 1]


FONT: Final = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif'


#: Units written right behind the number, with the space that belongs between.
_SHORT_UNITS: Final = {
    "%": f"{THIN_SPACE}%",
    "percentage points": f"{THIN_SPACE}pp",
    "people": "",
    "units": "",
    "place": "",
    "ratio": "",
    "": "",
}


def quantity(value: float | None, unit: str, decimals: int | None = None) -> str:
    """A number with its unit as short as it can stand: ``74.2 %``, ``10 256``, ``5.0 bn tenge``."""
    text = number(value, decimals)
    if text == "–":
        return text
    return text + _SHORT_UNITS.get(unit, f"\u00a0{unit}")
