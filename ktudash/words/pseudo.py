"""A language for tests: English with every letter accented and a third longer.

What stands on a page without accents was never a message; what is cut has no room for Russian.
"""

from __future__ import annotations

from typing import Any, Final

from fluent.syntax import ast

PSEUDO: Final = "pseudo"

_ACCENTS: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥíĵķłɱñóƥɋřšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓƤɊŘŠŢÚṼŴẊÝŽ",
)


def accented(text: str) -> str:
    """``text`` with accents, a third longer."""
    letters = sum(letter.isalpha() for letter in text)
    return text.translate(_ACCENTS) + "~" * (letters // 3)


def pseudo_resource(resource: ast.Resource) -> ast.Resource:
    """The messages of ``resource`` with every piece of text accented."""
    for entry in resource.body:
        _accent(entry)
    return resource


def _accent(node: Any) -> None:
    if isinstance(node, ast.TextElement):
        node.value = accented(node.value)
        return
    if isinstance(node, ast.Comment | ast.Identifier):
        return
    if isinstance(node, ast.BaseNode):
        for child in vars(node).values():
            for one in child if isinstance(child, list) else [child]:
                _accent(one)
