"""Names of accounts: one name is written in one way, and no two of them look alike.

Rows carry the name for ever, so that nobody may come under a name that readers take for another's.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from ktudash.reporting.faults import ReportingError
from ktudash.words import msg

LONGEST: Final = 100
_SCRIPTS: Final = ("LATIN", "CYRILLIC")
_MARKS: Final = re.compile(r"[0-9 .'@_-]")
#: Letters (of Russian and Kazakh, in lower case) that look like Latin ones, and what looks alike within Latin.
_ALIKE: Final = str.maketrans(dict(zip("авеёкмнорстухіїјһүԛԝзӏбı01", "abeekmhopctyxiijhyqw3i6ioi", strict=True)))


class OddNameError(ReportingError):
    """A name that no account can have; the text says why."""


def normal(written: str) -> str:
    """The name as it is kept. Raises :class:`OddNameError` for what is none.

    Letters of one script (Latin or Cyrillic), digits, blanks and ``. ' @ _ -``.
    """
    name = " ".join(unicodedata.normalize("NFKC", written).split())
    if not 1 <= len(name) <= LONGEST:
        raise OddNameError(msg("accounts-name-length", most=LONGEST))
    scripts = set()
    for letter in name:
        if _MARKS.fullmatch(letter):
            continue
        script = unicodedata.name(letter, "").partition(" ")[0]
        if not unicodedata.category(letter).startswith("L") or script not in _SCRIPTS:
            raise OddNameError(msg("accounts-name-letter", point=f"U+{ord(letter):04X}"))
        scripts.add(script)
    if not scripts:
        raise OddNameError(msg("accounts-name-without-letter"))
    if len(scripts) > 1:
        raise OddNameError(msg("accounts-name-mixed"))
    return name


def looks(name: str) -> str:
    """What a name looks like: two with the same are taken for each other."""
    plain = unicodedata.normalize("NFKC", name).casefold().translate(_ALIKE)
    return "".join(one for one in plain if one.isalnum()).replace("l", "i")
