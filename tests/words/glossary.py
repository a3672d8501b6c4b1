"""The glossary read as a table, and terms compared by their stems: languages inflect them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from ktudash.words.files import FOLDER, Entry, entries

COLUMNS: Final = ("en", "ru", "kk")
#: Letters at the end of a word that endings change, by language: Kazakh adds its own behind the word.
_ENDING: Final = {"en": 1, "ru": 3, "kk": 1}
#: A stem has so many letters at least.
_STEM: Final = 3


@dataclass(frozen=True)
class Term:
    """One line of the glossary: the ways of saying it in each language, best first, abbreviations in brackets too.

    ``meant``: an English word with several meanings, of which brackets say one; no test can tell which a message has.
    """

    line: int
    said: Mapping[str, tuple[str, ...]]
    source: str
    meant: bool


def terms() -> list[Term]:
    found = []
    for number, line in enumerate((FOLDER / "GLOSSARY.md").read_text(encoding="utf-8").splitlines(), start=1):
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if len(cells) == len(COLUMNS) + 1 and cells[0] != "English" and not set(cells[0]) <= set("-: "):
            said = {code: _ways(cell) for code, cell in zip(COLUMNS, cells, strict=False)}
            found.append(Term(number, said, cells[-1], bool(re.search(r"\([a-z]", cells[0]))))
    return found


def _ways(cell: str) -> tuple[str, ...]:
    short = re.findall(r"\((\S+)\)", cell)
    plain = re.sub(r"\([^)]*\)", "", cell)
    return tuple(way.strip() for way in (*plain.split(","), *short) if way.strip())


def stems(words: str, language: str) -> list[str]:
    """The words without what endings change."""
    cut = _ENDING[language]
    return [
        word[: max(_STEM, len(word) - cut)] if len(word) > _STEM else word
        for word in re.findall(r"[\w’'&]+", words.casefold())
    ]


def holds(text: str, term: str, language: str) -> bool:
    """Whether a text has a term's words in their order, each with any ending, at most two others between them."""
    if term.isupper():  # an abbreviation
        return bool(re.search(rf"\b{re.escape(term)}\b", text))
    pattern = r"\w*(?:\W+\w+){0,2}?\W+".join(map(re.escape, stems(term, language)))
    return bool(re.search(rf"(?<!\w){pattern}", text.casefold()))


def recalls(text: str, term: str, language: str) -> bool:
    """Whether a text has at least one of a term's telling words: sentences shorten terms, and do not replace them."""
    telling = [word for word in term.split() if len(word) > _STEM] or [term]
    return any(holds(text, word, language) for word in telling)


def said(language: str) -> dict[str, str]:
    """Id → all words of a message, of every variant."""
    return {id: " ".join(_words(entry)) for id, entry in entries(language).items()}


def _words(entry: Entry) -> Iterator[str]:
    found: list[str] = []

    class Find(Visitor):
        def visit_TextElement(self, node: ast.TextElement) -> None:
            found.append(node.value)

    Find().visit(entry)
    yield from found
