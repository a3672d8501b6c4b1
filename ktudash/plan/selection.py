"""Which indicators a reader means: by filters and by what is typed into the search box."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pandas as pd

from ktudash.plan.attainment import BEHIND, UNRANKED
from ktudash.plan.search import holds, resembles, words_of

#: A code as people write it: with or without its plan, ``SP-1.2.10``, ``1.2.10``, ``cd 4.2``.
_CODE = re.compile(r"^(?:(sp|cd)[\s-]*)?(t?\d+(?:\.(?:\d+|kzt|usd))*|t\d*)\.?$", re.IGNORECASE)


@dataclass(frozen=True)
class Selection:
    """Filters over an assessment; an empty text leaves everything through."""

    plan: str = ""
    line: str = ""
    task: str = ""
    owner: str = ""
    kind: str = ""
    status: str = ""
    search: str = ""


def found(search: str, *, code: str, words: str, match: Callable[[str, str], bool] = holds) -> bool:
    """Whether an indicator answers a search: its code, the beginning of it up to a dot, or all words.

    ``1.2.1`` finds SP-1.2.1 and CD-1.2.1.4, but not SP-1.2.10. ``match`` says how ``words`` (folded) are compared.
    """
    wanted = search.strip()
    if not wanted:
        return True
    written = _CODE.match(wanted)
    if written:
        plan, number = written.groups()
        own_plan, own_number = code.split("-", 1)
        if plan and plan.upper() != own_plan:
            return False
        own, asked = own_number.lower(), number.lower()
        return own == asked or own.startswith(f"{asked}.")
    return match(words, wanted)


def codes_like(search: str, codes: Iterable[str]) -> list[str]:
    """The codes that a typed one may mean, best first: itself, those below it, those that begin like it.

    Where there is none, the nearest of its neighbours. Empty where the search is no code.
    """
    written = _CODE.match(search.strip())
    if not written:
        return []
    plan, number = written.groups()
    own = {code: code.split("-", 1)[1].lower() for code in codes if not plan or code.startswith(f"{plan.upper()}-")}
    asked = number.lower()
    while asked:
        ranks = {code: _likeness(number_of, asked) for code, number_of in own.items()}
        if asked != number.lower():  # a neighbour has the same parent
            ranks = {code: rank for code, rank in ranks.items() if rank > 1}
        like = sorted((code for code, rank in ranks.items() if rank), key=lambda code: -ranks[code])
        if like:
            return like if asked == number.lower() else sorted(like, key=lambda code: _away(own[code], number))
        asked = asked.rpartition(".")[0]
    return []


def _likeness(own: str, asked: str) -> int:
    return 3 if own == asked else 2 if own.startswith(f"{asked}.") else 1 if own.startswith(asked) else 0


def _away(own: str, number: str) -> int:
    """How far apart two codes of one parent are."""
    ends = [part.rpartition(".")[2] for part in (own, number)]
    return abs(int(ends[0]) - int(ends[1])) if all(end.isdigit() for end in ends) else 0


def select(assessment: pd.DataFrame, by: Selection, printed: dict[str, str]) -> pd.DataFrame:
    """The rows of an assessment that pass all filters, in the order of the plan.

    ``printed`` gives each code's printed wording, which the search reads beside short name and owner, in every
    language. Only where nothing has the words as they are typed, what has them but for a slip is found.
    """
    keep = pd.Series(True, index=assessment.index)
    for column, wanted in (
        ("plan", by.plan),
        ("line_id", by.line),
        ("task", by.task),
        ("kind", by.kind),
    ):
        if wanted:
            keep &= assessment[column] == wanted
    if by.status:
        # who left a ranking is behind, as in every count of those behind
        keep &= assessment["status"].isin((BEHIND, UNRANKED) if by.status == BEHIND else (by.status,))
    if by.owner:
        keep &= assessment["owner"].map(lambda owners: by.owner in owners.split("; "))
    if by.search:
        known = [
            (code, words_of(code, name, printed[code], owner))
            for code, name, owner in zip(assessment["code"], assessment["short_name"], assessment["owner"], strict=True)
        ]
        for match in (holds, resembles):
            answers = [found(by.search, code=code, words=words, match=match) for code, words in known]
            if any(answers):
                break
        keep &= pd.Series(answers, index=assessment.index)
    return assessment[keep]


def owners(assessment: pd.DataFrame) -> list[str]:
    """Everybody who answers for something, in alphabetical order; several may share an indicator."""
    return sorted({one for owner in assessment["owner"] for one in owner.split("; ") if one})
