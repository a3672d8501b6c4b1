"""Messages for the browser's own code, which knows places in braces and plural categories, and no Fluent."""

from __future__ import annotations

from typing import Final

from fluent.syntax import ast

from ktudash.words.bundle import Bundle, Phrase, Written
from ktudash.words.errors import WordsError
from ktudash.words.files import selections
from ktudash.words.voices import DEFAULT, voice

#: The one argument by which a message of the browser may select, a count.
COUNT: Final = "count"


def for_browser(language: str, prefix: str = "web-") -> dict[str, str | dict[str, str]]:
    """Every message whose id begins with ``prefix``: a text with ``{places}``, or one for each plural category."""
    spoken, english = voice(language), voice(DEFAULT)
    result: dict[str, str | dict[str, str]] = {}
    for id in english.bundle.entries:
        if id.startswith(prefix):
            result[id] = _written(id, spoken.bundle if spoken.has(id) else english.bundle)
    return result


def _written(id: str, bundle: Bundle) -> str | dict[str, str]:
    args: dict[str, Phrase | Written] = {name: Phrase(f"{{{name}}}") for name in bundle.variables(id)}
    if not _counts(id, bundle):
        return bundle.format(id, args)
    return {
        category: bundle.format(id, {**args, COUNT: Written(None, f"{{{COUNT}}}", category)})
        for category in bundle.categories
    }


def _counts(id: str, bundle: Bundle) -> bool:
    """Whether the message selects by its count. Any other selection would be lost on the way: refused."""
    found = list(selections(bundle.entries[id]))
    for one in found:
        by_count = isinstance(one.selector, ast.VariableReference) and one.selector.id.name == COUNT
        keys = {variant.key.name if isinstance(variant.key, ast.Identifier) else "" for variant in one.variants}
        if not by_count or not keys <= {"zero", "one", "two", "few", "many", "other"}:
            raise WordsError(f"the browser selects by plural categories of ${COUNT} only", id=id)
    return bool(found)
