"""A language for tests: English with every letter accented and a third longer.

What stands on a page without accents was never a message; what is cut there has no room for Russian.
"""

from __future__ import annotations

import re
from typing import Final

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from ktudash.words.files import Entry

PSEUDO: Final = "xx"

_ACCENTS: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥíĵķłɱñóƥɋřšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓƤɊŘŠŢÚṼŴẊÝŽ",
)


_ESCAPES: Final = re.compile(r"(\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{6}|\\.)")


def accented(text: str) -> str:
    """``text`` with accents, every third of its letters doubled: words and spaces stay where they are."""
    count = 0

    def letter(found: re.Match[str]) -> str:
        nonlocal count
        count += 1
        written = found[0].translate(_ACCENTS)
        return written * 2 if count % 3 == 0 else written

    return re.sub("[A-Za-z]", letter, text)


def accent(entry: Entry) -> Entry:
    """An English message or term, changed in place: its text and string literals, never names, keys or arguments."""
    _Accent().visit(entry)
    return entry


class _Accent(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = accented(node.value)
        return node

    def visit_StringLiteral(self, node: ast.StringLiteral) -> ast.StringLiteral:
        # What is escaped is a space or a sign: it stays.
        node.value = "".join(part if part.startswith("\\") else accented(part) for part in _ESCAPES.split(node.value))
        return node

    def visit_CallArguments(self, node: ast.CallArguments) -> ast.CallArguments:
        return node

    def visit_Comment(self, node: ast.Comment) -> ast.Comment:
        return node
