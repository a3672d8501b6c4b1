"""A sheet to draw on: the few SVG elements of a chart, written as text.

Numbers are rounded to a tenth of a pixel: what the eye cannot see is not sent. Texts are escaped here, nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from typing import Any, Final

from ktudash import theme
from ktudash.drawing import measure
from ktudash.drawing.letters import plain

#: Lines of text stand this many times their size below one another, as plotly.js sets them.
LEADING: Final = 1.3
#: What a letter of the house's face rises above its middle, in parts of its size.
_MIDDLE: Final = 0.36
#: The size of names and numbers, that of those that would touch one another, and what keeps them apart.
TYPE: Final = 13.0
SMALL: Final = 11.0
APART: Final = 4.0
#: Below this many pixels a number is no number any more.
SMALLEST: Final = 7.0

#: The faces of screens (Segoe UI, Noto Sans) are wider than the Arial that :mod:`ktudash.drawing.measure` knows.
_SCREEN: Final = 1.07

_BREAK: Final = "\n"
_ANCHORS: Final = {"left": "start", "center": "middle", "right": "end"}


def written(value: float) -> str:
    """A coordinate without digits that nobody sees."""
    text = f"{value:.1f}"
    return text.removesuffix(".0") if text != "-0.0" else "0"


#: The corners of markers by shape, in parts of half their size, as plotly.js draws them.
SHAPES: Final = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    "triangle-up": ((-1.15, 0.58), (0, -1.15), (1.15, 0.58)),
    "triangle-down": ((-1.15, -0.58), (0, 1.15), (1.15, -0.58)),
}


class Paper:
    """One drawing being made: its elements, and the patterns that they use."""

    def __init__(self, name: str, width: float, height: float) -> None:
        self.name, self.width, self.height = name, width, height
        self._parts: list[str] = []
        self._patterns: dict[str, str] = {}

    def svg(self, title: str, *, standalone: bool) -> str:
        """The whole drawing. ``standalone``: with its own ground, for a file or a picture."""
        ground = f'<rect width="100%" height="100%" fill="{theme.COLOUR["ground"]}"/>' if standalone else ""
        patterns = f"<defs>{''.join(self._patterns.values())}</defs>" if self._patterns else ""
        size = f'width="{written(self.width)}" height="{written(self.height)}" ' if standalone else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}viewBox="0 0 {written(self.width)} {written(self.height)}" '
            f'role="img" aria-label="{_attribute(title)}" font-family="{_attribute(theme.FONT)}" font-size="13">'
            f"{ground}{patterns}{''.join(self._parts)}</svg>"
        )

    def element(self, tag: str, *, told: str = "", **attributes: Any) -> None:
        """An element; ``told`` is what a reader hears or sees who points at it. ``None`` attributes are left out."""
        given = "".join(
            f' {name.rstrip("_").replace("_", "-")}="{_value(value)}"'
            for name, value in attributes.items()
            if value is not None
        )
        inner = _title(told)
        self._parts.append(f"<{tag}{given}>{inner}</{tag}>" if inner else f"<{tag}{given}/>")

    def rect(
        self, left: float, top: float, right: float, bottom: float, *, fill: str, outline: str = "",
        weight: float = 0.0, told: str = "", **more: Any,
    ) -> None:  # fmt: skip
        """A rectangle between two corners, whichever comes first."""
        x, y = min(left, right), min(top, bottom)
        self.element(
            "rect", x=x, y=y, width=abs(right - left), height=abs(bottom - top), fill=fill,
            stroke=outline if weight else None, stroke_width=weight or None, told=told, **more,
        )  # fmt: skip

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, colour: str, weight: float = 1.0, dash: str = ""
    ) -> None:
        """A straight line."""
        self.element(
            "line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=colour, stroke_width=weight, stroke_dasharray=_dash(dash, weight)
        )

    def path(self, corners: Sequence[tuple[float, float]], *, colour: str, weight: float, dash: str = "") -> None:
        """A line through several points."""
        way = "M" + "L".join(f"{written(x)},{written(y)}" for x, y in corners)
        self.element(
            "path", d=way, fill="none", stroke=colour, stroke_width=weight, stroke_dasharray=_dash(dash, weight)
        )

    def dot(
        self, x: float, y: float, size: float, *, fill: str, outline: str, shape: str = "circle", told: str = "",
        **more: Any,
    ) -> None:  # fmt: skip
        """A marker of ``size`` pixels across, its outline of two around it."""
        looks = {"fill": fill, "stroke": outline, "stroke_width": 2, "told": told, **more}
        if shape == "circle":
            self.element("circle", cx=x, cy=y, r=size / 2, **looks)
            return
        corners = (f"{written(x + across * size / 2)},{written(y + down * size / 2)}" for across, down in SHAPES[shape])
        self.element("path", d=f"M{'L'.join(corners)}Z", data_dot="", **looks)

    def text(
        self, words: str, x: float, y: float, *, size: float = 13, colour: str, bold: bool = False,
        anchor: str = "center", valign: str = "middle", turn: float = 0.0, told: str = "", clear: bool = False,
    ) -> None:  # fmt: skip
        """Lines of words; ``valign``: ``y`` is their ``top``, ``middle``, ``bottom`` or first ``base`` line.

        ``clear``: with an edge of the ground, so that a line behind them strikes nothing through.
        """
        lines = [plain(one) for one in words.split("\n")]
        if not any(lines):
            return
        deep = (len(lines) - 1) * LEADING * size
        first = {
            "top": size * 0.95,
            "middle": size * _MIDDLE - deep / 2,
            "bottom": -size * 0.25 - deep,
            "base": 0.0,
        }[valign]
        attributes = {
            "x": x, "y": y + first, "fill": colour, "font_size": None if size == 13 else size,
            "font_weight": 600 if bold else None, "text_anchor": _ANCHORS[anchor] if anchor != "left" else None,
            "transform": f"rotate({written(turn)} {written(x)} {written(y)})" if turn else None,
            "paint_order": "stroke" if clear else None, "stroke": theme.COLOUR["ground"] if clear else None,
            "stroke_width": 3 if clear else None,
        }  # fmt: skip
        given = "".join(
            f' {name.replace("_", "-")}="{_value(value)}"' for name, value in attributes.items() if value is not None
        )
        inner = escape(lines[0], quote=False) + "".join(
            f'<tspan x="{written(x)}" dy="{written(size * LEADING)}">{escape(line, quote=False) or " "}</tspan>'
            for line in lines[1:]
        )
        note = _title(told)
        self._parts.append(f"<text{given}>{note}{inner}</text>")

    def hatch(self, ink: str, ground: str, *, size: float = 6.0, weight: float = 1.2) -> str:
        """The fill of a hatch in ``ink`` on ``ground``."""
        key = f"{ink}{ground}{size}".replace("#", "").replace(".", "")
        id = f"{self.name}-{key}"
        half = written(size)
        self._patterns.setdefault(
            key,
            f'<pattern id="{_attribute(id)}" width="{half}" height="{half}" patternUnits="userSpaceOnUse">'
            f'<rect width="{half}" height="{half}" fill="{ground}"/>'
            f'<path d="M-1,1L1,-1M0,{half}L{half},0M{written(size - 1)},{written(size + 1)}'
            f'L{written(size + 1)},{written(size - 1)}" stroke="{ink}" stroke-width="{written(weight)}"/></pattern>',
        )
        return f"url(#{_attribute(id)})"


def width(words: str, size: float, *, bold: bool = False) -> float:
    """The width in pixels of the longest line of ``words``."""
    factor = _SCREEN * (measure.BOLD if bold else 1.0)
    return max((measure.width(line, size) * factor for line in words.split("\n")), default=0.0)


def depth(words: str, size: float) -> float:
    """The height in pixels of all lines of ``words``."""
    return (words.count("\n") * LEADING + 1) * size


def size_beside(words: Iterable[str], room: float) -> float:
    """The size of words side by side, ``room`` pixels from one middle to the next: small where two would touch."""
    return SMALL if touching(words, room, TYPE) else TYPE


def touching(words: Iterable[str], room: float, size: float) -> bool:
    """Whether any two neighbours of such words touch; an empty word stands where there is none."""
    wide = [max(width(line, size) for line in one.split("\n")) for one in words]
    return any(left and right and (left + right) / 2 + APART > room for left, right in pairwise(wide))


def fitting(words: str, size: float, room: tuple[float, float]) -> float:
    """The size at which ``words`` fit ``room`` (width, height): 0 where nobody could read them."""
    wide, high = width(words, size), depth(words, size)
    if not wide:
        return 0.0
    fits = size * min(1.0, room[0] / wide, room[1] / high)
    return fits if fits >= SMALLEST else 0.0


def _dash(dash: str, weight: float) -> str | None:
    if not dash:
        return None
    long = 1.0 if dash == "dot" else 3.0
    return f"{written(long * max(weight, 1.5))} {written(2 * max(weight, 1.5))}"


def _title(told: str) -> str:
    """What a mark says to who points at it, and to a screen reader."""
    return f"<title>{escape(plain(told, at_break=_BREAK), quote=False)}</title>" if told else ""


def _attribute(text: str) -> str:
    return escape(plain(text), quote=True)


def _value(value: Any) -> str:
    return written(value) if isinstance(value, float) else _attribute(str(value))
