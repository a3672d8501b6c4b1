"""What each of our shapes on a slide carries, so that it is found again in a file that somebody has worked on.

A mark stands in the name of a shape, behind the words that people read there: PowerPoint and LibreOffice keep names
when a shape is moved, restyled or copied into another file, and screen readers read the description instead. It says
what the shape shows, of which ledger, and by which fingerprints one tells whether somebody has rewritten it.
LibreOffice names placeholders anew, so what there is to say of title and notes stands in the other shapes' marks.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from ktudash.drawing.letters import plain

#: What a shape is on its slide. A ``small`` chart or a ``tile`` (its picture), its ``head`` and what stands ``under``
#: that are one of several on it.
ROLES: Final = ("sub", "foot", "remarks", "head", "under", "chart", "small", "table", "picture", "tile")
SMALL: Final = frozenset({"head", "under", "small", "tile"})

#: Before the name of its first chart: where a slide of several charts is found again.
GRID: Final = "grid:"

_SIGN: Final = "ktu:"
_FOUND: Final = re.compile(rf"(?:^|\s){_SIGN}(\S+)\s*$")
#: Letters of the words before a mark, and of a name that is read as one.
_WORDS: Final = 80
_LONGEST: Final = 4_000
#: Of a title that was typed by hand: nothing has its fingerprint.
OWN: Final = "own"


@dataclass(frozen=True)
class Origin:
    """Where a part of a deck comes from: the chart's ``name`` on the page at ``href``, or in the set of ``line``."""

    name: str
    href: str = ""
    line: str = ""
    year: int = 0


@dataclass(frozen=True)
class Stamp:
    """What is the same of all shapes of a deck: the ledger's ``version`` on a ``day``, language, decimal sign, seal."""

    version: int = 0
    day: str = ""
    language: str = ""
    decimal: str = "."
    demo: bool = False
    seal: str = ""


@dataclass(frozen=True)
class Mark:
    """The mark of one shape: ``page`` is which of the slides of its part it stands on, ``index`` which chart there.

    ``text`` (of a picture: its figures), ``alt``, and ``title`` and ``notes`` of the slide are fingerprints of what was
    written, ``ends`` the ends of a chart's value axis.
    """

    origin: Origin
    role: str
    page: int = 1
    index: int = 0
    stamp: Stamp = Stamp()
    text: str = ""
    alt: str = ""
    title: str = ""
    notes: str = ""
    ends: str = ""
    size: str = "16:9"

    @property
    def key(self) -> tuple[Origin, str, int, int]:
        """What it has in common with the same shape of a newer deck."""
        return self.origin, self.role, self.page, self.index


def fingerprint(words: str) -> str:
    """Eight letters that tell a text from another, however its lines are broken."""
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:8]


def written(mark: Mark) -> str:
    """The mark as it stands in a name."""
    one, stamp = mark.origin, mark.stamp
    fields = {
        "c": one.name, "h": one.href, "l": one.line, "y": one.year, "r": mark.role, "p": mark.page, "i": mark.index,
        "v": stamp.version, "t": stamp.day, "s": stamp.language, "m": stamp.decimal, "d": int(stamp.demo),
        "g": stamp.seal, "x": mark.text, "a": mark.alt, "k": mark.title, "n": mark.notes, "e": mark.ends,
        "z": mark.size,
    }  # fmt: skip
    usual = {"p": 1, "m": ".", "z": "16:9"}
    return _SIGN + urlencode({name: value for name, value in fields.items() if value and value != usual.get(name)})


def read(name: str) -> Mark | None:
    """The mark in the name of a shape; ``None`` where there is none that we have written."""
    found = _FOUND.search(name) if len(name) <= _LONGEST else None
    if found is None:
        return None
    given = dict(parse_qsl(found[1]))
    try:
        page, index, year, version = (int(given.get(of, usual)) for of, usual in zip("piyv", "1000", strict=True))
    except ValueError:
        return None
    if given.get("r") not in ROLES or not given.get("c"):
        return None
    return Mark(
        origin=Origin(given["c"], given.get("h", ""), given.get("l", ""), year),
        role=given["r"],
        page=page,
        index=index,
        stamp=Stamp(
            version,
            given.get("t", ""),
            given.get("s", ""),
            given.get("m", "."),
            demo=given.get("d") == "1",
            seal=given.get("g", ""),
        ),
        text=given.get("x", ""),
        alt=given.get("a", ""),
        title=given.get("k", ""),
        notes=given.get("n", ""),
        ends=given.get("e", ""),
        size=given.get("z", "16:9"),
    )


def mark_of(shape: Any) -> Mark | None:
    """The mark of a shape."""
    return read(shape.name or "")


def put(shape: Any, mark: Mark, words: str = "") -> None:
    """Give ``shape`` the mark behind the words by which people find it."""
    shape.name = f"{plain(words or shape.name)[:_WORDS]} {written(mark)}"


def words_before(shape: Any) -> str:
    """The words before the mark in the name of a shape."""
    return _FOUND.sub("", shape.name)


def again(shape: Any, mark: Mark) -> None:
    """Give ``shape`` a newer mark in the place of the one that it has."""
    shape.name = f"{words_before(shape)} {written(mark)}"
