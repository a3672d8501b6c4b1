"""What the browser is told with every page: language and words, looks, paths, the mark of a demonstration.

It stands as a block of JSON in the page's HTML; ``web/src/data.js`` and ``web/src/words.js`` read it. A message is a
text with ``{places}``, or one text for each plural category of ``count`` in the page's language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ktudash import theme
from ktudash.components import plotly_js
from ktudash.site import base
from ktudash.words import for_browser, language, msg, say, voice


def browser_data(*, demo: bool, grid: str = "") -> dict[str, Any]:
    """What the browser's own code must know, ready for JSON. ``demo``: whether the actuals are invented.

    ``grid``: the address of the table's library.
    """
    return {
        "lang": language(),
        "decimal": voice(language()).mark,
        "words": _words(language()),
        "palette": theme.COLOUR,
        "dark": theme.dark(),
        "font": theme.FONT,
        "demo": say(msg("export-demo")) if demo else "",
        "base": base(),
        "plotly": plotly_js.address(),
        "grid": grid,
    }


@lru_cache(maxsize=8)
def _words(lang: str) -> Mapping[str, str | dict[str, str]]:
    """Every page brings them: they are put together once."""
    return for_browser(lang)


def data_block(data: Mapping[str, Any]) -> str:
    """The block for the page's HTML. No ``<`` of the data can end it or begin a comment."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&":
        written = written.replace(letter, f"\\u{ord(letter):04x}")
    return f'<script type="application/json" id="ktu-data">{written}</script>'
