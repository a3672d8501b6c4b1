"""Colours by role, and how numbers are written.

Every colour, font and number format of charts, tiles and tables comes from here; ``assets/ktudash.css``
repeats the colours as custom properties, and a test keeps the two alike.
"""

from __future__ import annotations

from functools import lru_cache
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
    "amber": "#C0861D",
    "bad": "#B83227",
    "neutral": "#6B778A",
    "home": "#D07E00",
    "note": "#FFF6E5",
    "ink": "#14273D",
    "hatched": "#EEF0F3",
    "hatch": "#8A94A3",
    "hatch_light": "#C3CAD4",
    "state": "#DCE9F6",
    "class_one": "#EDF7F1",
    "tint_1": "#C6DBEF",
    "tint_2": "#E6F0F9",
    "line": "#E3E8EF",
    "field": "#8490A0",
    "chosen": "#E8F1FA",
    "note_edge": "#F0DDB8",
    "bad_note": "#FCEDEA",
    "bad_edge": "#EFC6BF",
    "good_note": "#E9F5EE",
    "good_edge": "#BFE0CC",
}

#: The contrast from which a mark is seen on its ground (WCAG 2.2, 1.4.11).
SEEN: Final = 3.0

#: Roles whose colour for words is too dark for areas, and the role whose colour fills them.
FILL: Final = {"warn": "amber"}

#: Shades of the brand for parts of one whole, dark to light; neighbours differ in lightness too.
PARTS: Final = ("#13263C", "#0B5CAD", "#6098D0", "#B9C4D3", "#E0E6ED")

#: Lines that stand side by side without an order, told apart by their names at the end, which they colour: each can
#: be read on white (4.5 to 1).
SERIES: Final = ("#0B5CAD", "#13263C", "#A86300", "#377E70", "#7A6BA8", "#6B7583")

#: Pale to dark for amounts, in two halves: on the first dark letters can be read, on the second light ones. Between the
#: two stands no shade on which neither can. What has no number never takes a colour of this scale.
SCALE: Final = ("#E1ECF7", "#A9C8E8", "#5B94CF", "#2E74BB", "#0B5CAD", "#0A2F5C")

#: In how many steps amounts are told apart by colour: a drawing has no shade beside these.
STEPS: Final = 32

#: The rows of shades by the word with which a chart names them.
SHADES: Final = {"part": PARTS, "series": SERIES, "scale": SCALE}

#: The same roles on a dark screen, and the same shades in their order: what is darkest on white is lightest here, so
#: that words on marks can be read on both. Pictures, slides and paper stay light.
DARK: Final = {
    "actual": "#E8EEF5",
    "target": "#6CB0F2",
    "previous": "#4C5C71",
    "muted": "#A3B1C2",
    "grid": "#263343",
    "axis": "#43536A",
    "ground": "#17212D",
    "page": "#0F1720",
    "good": "#5FC796",
    "warn": "#E3AE57",
    "amber": "#C58A1E",
    "bad": "#F2877C",
    "neutral": "#93A1B4",
    "home": "#F0A030",
    "note": "#332A18",
    "ink": "#17212D",
    "hatched": "#232F3D",
    "hatch": "#7C8A9C",
    "hatch_light": "#4A586A",
    "state": "#1E3B58",
    "class_one": "#17352A",
    "tint_1": "#25425F",
    "tint_2": "#1F3850",
    "line": "#2A3747",
    "field": "#6B7B90",
    "chosen": "#1C344F",
    "note_edge": "#5C4A22",
    "bad_note": "#3A201E",
    "bad_edge": "#6B3631",
    "good_note": "#16322A",
    "good_edge": "#2C5C48",
}
DARK_SHADES: Final = {
    "part": ("#E8EEF5", "#6CB0F2", "#406D9D", "#4C5C71", "#2A3747"),
    "series": ("#6CB0F2", "#E8EEF5", "#E0A04E", "#62B9A7", "#B3A6DE", "#98A5B4"),
    "scale": ("#1B2E42", "#2B4C6E", "#406D9D", "#5796D6", "#6CB0F2", "#D3E6F9"),
}


def colour(name: str) -> str:
    """The value of a colour by its name in a chart: a role of `COLOUR`, ``part-1`` … or ``series-1`` …."""
    if name in COLOUR:
        return COLOUR[name]
    kind, _, number = name.partition("-")
    shades = SHADES.get(kind)
    if shades is None or not number.isdigit() or not 1 <= int(number) <= len(shades):
        raise KeyError(f"no colour is named {name!r}")
    return shades[int(number) - 1]


def shade(part: float) -> str:
    """The colour of the scale at ``part`` of its length (0 pale, 1 dark), in one of `STEPS`."""
    return _step(SCALE, round(min(max(part, 0.0), 1.0) * STEPS))


def shades() -> list[tuple[float, str]]:
    """The scale as Plotly asks for it: each shade from where it begins to where the next one does."""
    found = []
    for step in range(STEPS + 1):
        begins, ends = max(step - 0.5, 0.0) / STEPS, min(step + 0.5, STEPS) / STEPS
        found += [(begins, _step(SCALE, step)), (ends, _step(SCALE, step))]
    return found


def word_on(fill: str) -> str:
    """The colour of words on a mark: of three, the one that can be read best on white and in the dark alike."""

    def read(word: str) -> float:
        return min(contrast(word, fill), contrast(dark()[word], dark()[fill]))

    return max((COLOUR["ground"], COLOUR["actual"], COLOUR["ink"]), key=read)


def edge_of(fill: str) -> str:
    """The outline of a mark: its own colour, and a darker one where it is too pale to be seen on its ground."""
    return fill if contrast(fill, COLOUR["ground"]) >= SEEN else COLOUR["hatch"]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours after WCAG 2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=256)
def _luminance(value: str) -> float:
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _step(scale: tuple[str, ...], step: int) -> str:
    """One of the `STEPS` of a scale, which jumps over its middle."""
    half, middle = len(scale) // 2, STEPS // 2
    if step <= middle:
        return _mixed(scale[:half], step / middle)
    return _mixed(scale[half:], (step - middle) / (STEPS - middle))


def _mixed(shades: tuple[str, ...], part: float) -> str:
    """The colour at ``part`` of a row of shades, between two of them in proportion."""
    last = len(shades) - 1
    place = part * last
    at = min(int(place), last - 1)
    before, after = ([int(colour[digit : digit + 2], 16) for digit in (1, 3, 5)] for colour in shades[at : at + 2])
    mixed = (round(low + (high - low) * (place - at)) for low, high in zip(before, after, strict=True))
    return "#" + "".join(f"{one:02X}" for one in mixed)


@lru_cache(maxsize=1)
def dark() -> dict[str, str]:
    """What each colour of a drawing becomes on a dark screen, by its value on white. Every page brings it."""
    pairs = [(COLOUR[role], DARK[role]) for role in COLOUR]
    for kind, shades in SHADES.items():
        pairs += zip(shades, DARK_SHADES[kind], strict=True)
    return dict(pairs) | {_step(SCALE, step): _step(DARK_SHADES["scale"], step) for step in range(STEPS + 1)}


def dark_sheet() -> str:
    """``assets/dark.css``: roles for the page, and each colour that stands in a drawing itself.

    Drawings come with the colours of paper, for they are taken along as pictures too. Plotly's are given the others
    before it draws (``web/src/scheme.js``). The sheet is for screens alone.
    """
    roles = "".join(f"  --{role}: {value};\n" for role, value in DARK.items())
    rules = [
        f'svg [{kind}="{light}"] {{ {kind}: {deep}; }}\n'
        for light, deep in dark().items()
        for kind in ("fill", "stroke")
    ]
    spark = ".spark { filter: invert(1) hue-rotate(180deg); }\n"
    return f":root {{\n  color-scheme: dark;\n{roles}}}\n{spark}{''.join(rules)}"


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
