"""The title of the browser's tab: the page, the indicator and the filter, so that open tabs can be told apart.

Dash asks for a page's title after it has drawn the page, in the same request: the page leaves its title there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import dash
import flask

from ktudash.words import Listed, Text, msg, say


def tab_title(page: Text, filters: Sequence[Text] = ()) -> Text:
    """``page`` may be the name of what it is about; ``filters`` are those in force, in words."""
    return msg("shell-tab", page=page, filtered=bool(filters), filters=Listed(tuple(filters), "comma"))


def leave(title: Text) -> None:
    """Keep the title of the page that was drawn until Dash asks for it. Without a request nobody asks."""
    if flask.has_request_context():
        flask.g.tab = say(title)


def name_tabs() -> None:
    """Let the tabs of all registered pages have the titles that the pages leave, or their names before that."""
    for entry in dash.page_registry.values():
        entry["title"] = _answer(entry)


def _answer(entry: dict[str, object]) -> Callable[..., str]:
    label = cast(Text, entry.get("label", entry["title"]))

    def title(**_path: str) -> str:
        left = flask.g.get("tab") if flask.has_request_context() else None
        return str(left or say(label))

    return title
