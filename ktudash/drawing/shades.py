"""The scale from pale to dark, for every drawing alike."""

from __future__ import annotations

from ktudash import theme


def shade(part: float) -> str:
    """The colour of the house's scale at ``part`` of its length (0 pale, 1 dark), between its steps in proportion."""
    last = len(theme.SCALE) - 1
    place = min(max(part, 0.0), 1.0) * last
    at = min(int(place), last - 1)
    before, after = ([int(colour[digit : digit + 2], 16) for digit in (1, 3, 5)] for colour in theme.SCALE[at : at + 2])
    mixed = (round(low + (high - low) * (place - at)) for low, high in zip(before, after, strict=True))
    return "#" + "".join(f"{one:02X}" for one in mixed)
