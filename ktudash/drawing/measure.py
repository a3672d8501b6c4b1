"""How wide words are, so that they fit their box before PowerPoint has seen them.

The widths are those of Arial, which most faces of templates are narrower than.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

#: Widths in hundredths of an em, as in Liberation Sans; Kazakh letters are as wide as their Russian kin.
_GROUPS: Final = {
    14: "\u202f",
    19: "'",
    22: "ijlі’‘",
    28: " !,./:;I[\\]|ftІ·\u00a0",
    33: "()-\u2011`r{}“”›*",
    36: '"г',
    40: "°",
    46: "^зкт",
    50: "Jcksvxyzсухэ",
    54: "чьвпяГн±",
    56: "#$0123456789?L_abdeghnopquаеёийорәғқңөұүһ«»≈–",
    58: "+<=>~бцдлК×−",
    61: "FTZТЗ●",
    64: "УъҒ",
    67: "&ABEKPSVXYжАВЕЁРХЧБЛЬДҚ",
    72: "CDHNRUwыИЙНПСЭЯмҢҮҺ",
    78: "GOQОӨЦюФЪӘҰ",
    83: "MmМшщф",
    90: "%ЫЖШ",
    100: "WЩ▲▼—…→Ю@",
    107: "№",
}
_WIDTHS: Final = {letter: hundredths / 100 for hundredths, letters in _GROUPS.items() for letter in letters}
_OTHER: Final = 0.75
_RESERVE: Final = 1.02
#: Bold letters are wider by this.
BOLD: Final = 1.07


def width(words: str, points: float) -> float:
    """The width of one line of ``words`` in points, at a size of ``points``."""
    return sum(_WIDTHS.get(letter, _OTHER) for letter in words) * points * _RESERVE


def lines(words: str, points: float, room: float) -> int:
    """How many lines ``words`` take in ``room`` points; a word wider than that is broken as PowerPoint does."""
    count = 0
    for paragraph in words.split("\n"):
        used = 0.0
        count += 1
        for word in paragraph.split(" "):
            wide = width(word, points)
            blank = width(" ", points) if used else 0.0
            if used and used + blank + wide > room:
                count += 1
                used, blank = 0.0, 0.0
            if wide > room:
                count += int(wide // room)
                wide %= room
            used += blank + wide
    return count


def largest(words: str, sizes: Sequence[float], *, room: float, height: float, leading: float = 1.2) -> float:
    """The largest of ``sizes`` (falling) at which ``words`` fit a box of ``room`` × ``height`` points."""
    for points in sizes:
        if lines(words, points, room) * points * leading <= height:
            return points
    return sizes[-1]


def cut(words: str, points: float, *, room: float, most: int) -> str:
    """``words``, shortened with an ellipsis where they take more than ``most`` lines."""
    if lines(words, points, room) <= most:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if lines(words[:middle].rstrip() + "…", points, room) <= most:
            low = middle
        else:
            high = middle - 1
    return words[:low].rstrip() + "…"
