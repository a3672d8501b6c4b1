"""The terms of the glossary, and the way to each from the page that uses it.

A term leads to the glossary once a page: from the words around the figures where it stands in them (lead, subtitles,
notes, feet), else from where it stands first. It is plain words with a dotted line, its meaning a hint; drawings,
tables of figures and what is pressed itself stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import copy
from functools import lru_cache
from typing import Any, Final

from dash import dcc
from dash.development.base_component import Component

from ktudash.components.help import way
from ktudash.view import View
from ktudash.words import Message, language, msg, say

#: The terms by their keys; what each is called, and what it means, are messages.
TERMS: Final = (
    *("variance", "attainment", "baseline", "band", "bologna", "cd", "cer", "contingent", "dual", "ebitda"),
    *("electronic", "grant", "h-index", "iaar", "iqaa", "jcr", "ktu", "lea", "leverage", "mooc", "mshe", "nce", "nes"),
    *(
        "polarity",
        "pp",
        "programme",
        "qs",
        "research",
        "restatement",
        "ri",
        "roi",
        "rsci",
        "rssta",
        "sp",
        "vet",
        "x",
        "z",
    ),
)

#: Those that pages use without saying what they are. The others are words that are understood, or are explained where
#: they stand.
UNTOLD: Final = frozenset(
    {"variance", "cer", "ebitda", "electronic", "h-index", "iaar", "iqaa", "jcr", "lea", "leverage", "mooc", "mshe"}
    | {"nce", "nes", "pp", "programme", "qs", "research", "ri", "roi", "rsci", "rssta", "vet"}
)

#: Classes of the words around figures, where a term is looked for first.
_AROUND: Final = frozenset({"page-lead", "card-sub", "card-notes", "card-foot"})
#: What is pressed or typed, is no text of the page, or is a table of figures whose heads alone are words.
_APART: Final = frozenset(
    {
        "H1",
        "A",
        "Link",
        "Button",
        "Summary",
        "Label",
        "Option",
        "Textarea",
        "Pre",
        "Code",
        "Td",
        "Script",
        "Style",
        "Caption",
    }
)
_APART_CLASSES: Final = frozenset({"visually-hidden", "topbar", "sidebar", "paper-head", "paper-filters", "tour"})


def term(key: str) -> Message:
    """What a term is called."""
    return msg("glossary-term", term=key)


def meaning(key: str) -> Message:
    """What it means, in a sentence or two."""
    return msg("glossary-meaning", term=key)


def place_of(key: str) -> str:
    """The place of a term in the glossary: what stands behind the ``#`` of its address."""
    return f"term-{key}"


def led_to_glossary(part: Any, view: View) -> Any:
    """A component (or several) with each untold term of it leading to the glossary, once."""
    missing = set(UNTOLD)
    for around in (True, False):
        if missing:
            part = _led(part, view, missing, around=around, inside=not around)
    return part


def _led(part: Any, view: View, missing: set[str], *, around: bool, inside: bool) -> Any:
    """``part`` with the first place of each missing term as a link. ``inside``: whether words here are looked at."""
    if isinstance(part, str):
        return _split(part, view, missing) if inside else part
    if isinstance(part, list | tuple):
        made = [_led(one, view, missing, around=around, inside=inside) for one in part]
        flat = [one for got, given in zip(made, part, strict=True) for one in _several(got, given)]
        return flat if any(got is not given for got, given in zip(made, part, strict=True)) else part
    if not isinstance(part, Component) or not _is_text(part):
        return part
    classes = set(str(getattr(part, "className", "") or "").split())
    if classes & _APART_CLASSES:
        return part
    children = getattr(part, "children", None)
    led = _led(children, view, missing, around=around, inside=inside or bool(around and classes & _AROUND))
    if led is children:
        return part
    changed = copy(part)  # what is drawn may be kept by who made it
    changed.children = led
    return changed


def _several(got: Any, given: Any) -> list[Any]:
    return got if isinstance(given, str) and isinstance(got, list) else [got]


def _is_text(part: Component) -> bool:
    return part._namespace in ("dash_html_components", "dash_bootstrap_components") and part._type not in _APART


def _split(words: str, view: View, missing: set[str]) -> Any:
    """The words with links in them, or as they are where they hold no missing term."""
    parts: list[Any] = []
    end = 0
    for key, start, stop in _found(words):
        if key not in missing:
            continue
        missing.discard(key)
        parts += [words[end:start], _link(words[start:stop], key, view)]
        end = stop
    return [one for one in (*parts, words[end:]) if one != ""] if parts else words


def _found(words: str) -> Iterator[tuple[str, int, int]]:
    pattern, keys = _forms(language())
    for hit in pattern.finditer(words):
        yield keys[str(hit.lastgroup)], hit.start(), hit.end()


def _link(words: str, key: str, view: View) -> Component:
    return dcc.Link(words, href=way(place_of(key), view), title=say(meaning(key)), className="term")


@lru_cache(maxsize=8)
def _forms(_language: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """How the untold terms are written in a language: as the glossary names them, several parted by commas.

    A form with small letters may begin a sentence; one without is written one way. A code (RI-3) is none.
    """
    keys: dict[str, str] = {}
    forms = {
        form: key
        for key in sorted(UNTOLD)
        for form in re.split(r", | \(|\)", say(term(key)).replace("«", "").replace("»", ""))
        if form
    }
    written = []
    for number, form in enumerate(sorted(forms, key=len, reverse=True)):
        keys[f"t{number}"] = forms[form]
        spelt = r"\s".join(map(re.escape, form.split()))
        cased = f"(?i:{spelt})" if any(letter.islower() for letter in form) else spelt
        written.append(f"(?P<t{number}>{cased})")
    return re.compile(rf"(?<![\w-])(?:{'|'.join(written)})(?!\w|-\d)"), keys
