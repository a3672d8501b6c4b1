"""The choice of a language, in the frame of every page: links that remember it and lead back to the same view."""

from __future__ import annotations

from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.components.choosing import way
from ktudash.view import LANG, View
from ktudash.words import language, msg, offered, own_name, say, voice

#: Where a choice is remembered, with the language behind it.
CHOOSE: Final = "/language"


def offered_here() -> tuple[str, ...]:
    """The languages in the order in which they are offered, the default last; none where there is only one."""
    default, *others = offered()
    return (*others, default) if others else ()


def choice(view: View) -> Component | None:
    """A link for each language in its own words; nothing where there is only one. The page itself asks for none."""
    codes = offered_here()
    if not codes:
        return None
    return html.Nav(
        [_link(code, view) for code in codes],
        className="languages",
        **attributes(aria_label=say(msg("shell-languages"))),
    )


def _link(code: str, view: View) -> Component:
    own = voice(code)
    return way(
        CHOOSE,
        code,
        own.say(own_name(short=True)),
        back=view.href(**{LANG: ""}),
        chosen=code == language(),
        title=own.say(own_name()),
        lang=code,
        hrefLang=code,
    )
