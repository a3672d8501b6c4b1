"""In which encoding a text of an office is written: told by its letters, or not told at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: Encodings of Cyrillic text and their names, Excel's first; those of one line differ in the Kazakh letters only.
_CYRILLIC: Final = (
    {"cp1251": "Windows-1251", "kz1048": "KZ-1048"},
    {"cp866": "CP866 (DOS)"},
    {"koi8-r": "KOI8-R"},
)
#: How often each letter stands in Russian text, in per cent; what Kazakh has besides is common enough there.
_OFTEN: Final = dict(
    zip(
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        (11.0, 8.5, 8.0, 7.4, 6.7, 6.3, 5.5, 4.7, 4.5, 4.4, 3.5, 3.2, 3.0, 2.8, 2.6, 2.0, 1.9, 1.7, 1.7, 1.6, 1.6, 1.4,
         1.2, 1.0, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.3, 0.05, 0.05),
        strict=True,
    )
) | dict.fromkeys("әғқңөұүһі", 2.0)  # fmt: skip
_SIGNS: Final = frozenset("«»“”„‘’–—…№§°±×\u00a0\u202f€₸")
_UNLIKELY: Final = -5.0
#: A letter of a text that reads well has this on average at least. The other readings have at most so much of it: those
#: of the encoding that Excel writes, and of any other.
_READS_WELL: Final = 1.0
_USUALLY: Final = 0.9
_CLEARLY: Final = 0.75


def decoded(file: bytes) -> tuple[str, str] | None:
    """The text of ``file`` and the name of the encoding that was told (empty: it says so itself).

    ``None`` where no encoding gives words, or more than one does.
    """
    if file.startswith((b"\xff\xfe", b"\xfe\xff")):  # Excel's "Unicode text"
        return _strictly(file, "utf-16")
    found = _strictly(file, "utf-8-sig")
    if found is not None:
        return found
    ranked = sorted(filter(None, (_best(file, alike) for alike in _CYRILLIC)), reverse=True)
    if not ranked or ranked[0][0] < _READS_WELL:
        return None
    likelihood, text, name = ranked[0]
    most = _USUALLY if name in _CYRILLIC[0].values() else _CLEARLY
    if len(ranked) > 1 and ranked[1][0] > most * likelihood:
        return None
    return text, name


def _best(file: bytes, alike: Mapping[str, str]) -> tuple[float, str, str] | None:
    """How likely the likeliest reading is, its text and the name of its encoding; the first one of equals."""
    best: tuple[float, str, str] | None = None
    for encoding, name in alike.items():
        read = _strictly(file, encoding)
        if read is not None and (best is None or _likelihood(read[0]) > best[0]):
            best = (_likelihood(read[0]), read[0], name)
    return best


def _strictly(file: bytes, encoding: str) -> tuple[str, str] | None:
    try:
        return file.decode(encoding), ""
    except UnicodeDecodeError:
        return None


def _likelihood(text: str) -> float:
    """How much a text reads like words, on average of its characters that are not ASCII."""
    scores = []
    before = " "
    for character in text:
        if not character.isascii():
            scores.append(_score(character, before))
        before = character
    return sum(scores) / max(1, len(scores))


def _score(character: str, before: str) -> float:
    if character in _SIGNS:
        return _READS_WELL
    often = _OFTEN.get(character.lower())
    if often is None or (character.isupper() and before.islower()):  # no capital stands within a word
        return _UNLIKELY
    return often * (0.9 if character.isupper() else 1.0)
