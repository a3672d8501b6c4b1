"""Words that a reader types, found among those of any language of the house: misspelt a little, on any keyboard."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from ktudash.plan.names import owner_name
from ktudash.words import Own, offered, voice

#: Letters that many keyboards lack, as the ones that are typed in their place.
_KIN: Final = str.maketrans("ёәғқңөұүһі’\u2011", "еагкноуухи'-")

#: A word of so many letters may have so many slips: one wrong, missing, added, or two that changed places.
_SLIPS: Final = ((7, 2), (4, 1), (0, 0))


def folded(text: str) -> str:
    """``text`` as it is compared: in small letters, each as any keyboard has it."""
    return unicodedata.normalize("NFC", text).casefold().translate(_KIN)


@lru_cache(maxsize=1024)
def words_of(code: str, name: str, wording: str, owner: str) -> str:
    """All that names an indicator in every language that readers have, folded."""
    texts = (Own("short-name", code, name), Own("wording", code, wording), owner_name(owner))
    return folded("\n".join(voice(language).say(text) for language in offered() for text in texts))


def holds(words: str, search: str) -> bool:
    """Whether all words of a search stand in ``words`` (folded), in any order, within longer ones too."""
    return all(word in words for word in folded(search).split())


def resembles(words: str, search: str) -> bool:
    """Whether each word of a search stands in ``words`` but for a slip or another ending."""
    known = _tokens(words)
    return all(word in words or _is_like(word, known) for word in folded(search).split())


@lru_cache(maxsize=1024)
def _tokens(words: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", words))


def _is_like(word: str, known: Iterable[str]) -> bool:
    slips = next(slips for letters, slips in _SLIPS if len(word) >= letters)
    if not slips:
        return False
    return any(
        OSA.distance(word, one, score_cutoff=slips) <= slips
        or OSA.distance(word, one[: len(word)], score_cutoff=slips) <= slips
        for one in known
        if len(one) >= len(word) - slips
    )
