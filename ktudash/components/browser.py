"""What the browser is told with every page: language, words, palette, font and the mark of a demonstration.

It stands as a block of JSON in the page's HTML; ``web/src/data.js`` and ``web/src/words.js`` read it. A message is a
text with ``{places}``, or one text for each plural category of ``count`` in the page's language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ktudash import theme

#: The sentence that stands on every page and across every picture of a demonstration.
DEMO: Final = "Demonstration: the actuals are invented"

WORDS: Final[Mapping[str, str | Mapping[str, str]]] = {
    "web-close": "Close",
    "web-copy": "Copy",
    "web-size": "Size",
    # files and pictures
    "web-refused": "The server did not make the file (it answered {status}).",
    "web-unreachable": "The server cannot be reached. Try again when the connection is back.",
    "web-copied": "Copied: paste it into a slide.",
    "web-not-copied": "This browser does not let the page copy pictures. Save the PNG instead.",
    "web-saved": "Saved as {name}.",
    "web-not-drawn": "This chart is not drawn yet. Try again in a moment.",
    "web-no-pixels": "The drawing could not be turned into a picture.",
    "web-drawing": "Drawing the picture …",
    "web-picture-heading": "Picture for slides",
    "web-picture-alt": "Preview: {title}",
    "web-picture-file": "{name} · {width} × {height} pixels",
    "web-picture-small": "There is much in this chart: its type would be about {points} points on a slide.",
    "web-size-wide": "16:9",
    "web-size-classic": "4:3",
    "web-size-square": "Square",
    "web-size-half": "Half a slide",
    "web-ground": "Ground",
    "web-ground-white": "White",
    "web-ground-none": "Transparent",
    "web-decimal": "Decimals",
    "web-decimal-point": "Point: 1.5",
    "web-decimal-comma": "Comma: 1,5",
    "web-save-png": "Save PNG",
    "web-save-svg": "Save SVG",
    # the deck
    "web-deck-title": "KTU strategy",
    "web-deck-added": {
        "one": "Added to the deck, {total} in it.",
        "other": "{count} charts added to the deck, {total} in it.",
    },
    "web-deck-there": {
        "one": "This chart is already in the deck as it is.",
        "other": "All these charts are already in the deck.",
    },
    "web-deck-open": "Open the deck",
    "web-deck-full": "The deck is full: this browser keeps no more for one site. Download what is in it, then remove"
    " charts.",
    "web-deck-most": "A deck holds at most {count} charts.",
    "web-deck-unreadable": "The deck kept in this browser could not be read, so a new one was begun.",
    "web-deck-forbidden": "This browser does not let the page keep anything, so there is no deck. Allow storage for"
    " this site.",
    "web-deck-counted": {"one": "Deck, {count} chart", "other": "Deck, {count} charts"},
    "web-deck-counted-none": "Deck, empty",
    "web-deck-empty": "The deck is empty. Press + at any chart, or add a line’s standard set above.",
    "web-deck-empty-bare": "The deck is empty. Press + at any chart.",
    "web-deck-empty-link": "See where we stand",
    "web-deck-title-label": "Title of the deck",
    "web-deck-chart-title": "Title on the slide of chart {place}",
    "web-deck-list": "Charts of the deck in their order",
    "web-deck-whole": "Full slide",
    "web-deck-up": "Up",
    "web-deck-down": "Down",
    "web-deck-remove": "Remove",
    "web-deck-up-label": "Move up: {title}",
    "web-deck-down-label": "Move down: {title}",
    "web-deck-remove-label": "Remove: {title}",
    "web-deck-moved": "{title}: now chart {place} of {count}.",
    "web-deck-removed": "Removed: {title}.",
    "web-deck-cleared": "The deck is empty now.",
    "web-deck-undo": "Undo",
    "web-deck-clear": "Clear the deck",
    "web-deck-download": "Download PPTX",
    "web-deck-live": "Live view",
    "web-deck-invented": "Invented figures",
    "web-deck-drawing": "Drawing picture {place} of {count}: {title}",
    "web-deck-sending": "Making the presentation …",
    "web-deck-done": "The presentation is saved.",
    "web-deck-no-preview": "no preview",
    "web-deck-set-failed": "The standard set of {line} could not be fetched (the server answered {status}).",
    # links and uploads
    "web-link-copied": "Link copied",
    "web-copy-link": "Copy this link",
    "web-upload-too-big": "The file has {size} bytes; an upload may have {limit}.",
    "web-upload-only-one": "One file at a time: only {name} was read.",
}


def browser_data(*, demo: bool, lang: str = "en") -> dict[str, Any]:
    """What the browser's own code must know, ready for JSON. ``demo``: whether the actuals are invented."""
    return {"lang": lang, "words": WORDS, "palette": theme.COLOUR, "font": theme.FONT, "demo": DEMO if demo else ""}


def data_block(data: Mapping[str, Any]) -> str:
    """The block for the page's HTML. No ``<`` of the data can end it or begin a comment."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&":
        written = written.replace(letter, f"\\u{ord(letter):04x}")
    return f'<script type="application/json" id="ktu-data">{written}</script>'
