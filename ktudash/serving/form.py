"""A page of its own with one form, which needs no script: where one logs in, and where one changes a password."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import flask
from dash import Dash

from ktudash.components.choosing import address
from ktudash.components.languages import CHOOSE, offered_here
from ktudash.serving.ways import START
from ktudash.site import inside
from ktudash.view import LANG
from ktudash.words import Text, language, msg, own_name, say, voice

_PAGE: Final = Path(__file__).with_name("form.html").read_text(encoding="utf-8")
#: Names, passwords and a way back.
_MOST_BYTES: Final = 20_000
#: What the form beside that of logging out says.
EVERYWHERE: Final = "everywhere"


@dataclass(frozen=True)
class Field:
    """What is typed. ``filled`` is what browsers may fill in by themselves (an ``autocomplete`` of HTML); ``hint`` says
    what is taken, of ``least`` characters and ``most``."""

    name: str
    label: Text
    filled: str
    kind: str = "password"
    value: str = ""
    most: int = 200
    least: int = 0
    hint: Text = ""


@dataclass(frozen=True)
class Form:
    """A page. ``whose`` is the account that it is about, as it is told, and its name. ``told`` is what came of it,
    badly (``bad``) or well; ``way`` another way in than the form, first;
    ``said`` are sentences below it; ``everywhere`` is a second form without fields (words, those of its button, an
    address); ``links`` lead on from here. Addresses are as they are inside."""

    heading: Text
    action: str
    whose: tuple[Text, str] | None = None
    fields: Sequence[Field] = ()
    button: Text = ""
    to: str = START
    told: Text = ""
    bad: bool = True
    way: tuple[Text, str] | None = None
    said: Sequence[Text] = ()
    everywhere: tuple[Text, Text, str] | None = None
    links: Sequence[tuple[Text, str]] = ()


def bound_form() -> None:
    """Take no more of a form than forms of ours send."""
    flask.request.max_content_length = flask.request.max_form_memory_size = _MOST_BYTES


def page(app: Dash, form: Form, status: int = 200) -> flask.Response:
    """The answer with ``form``, which no cache keeps."""
    shown = flask.render_template_string(
        _PAGE,
        lang=language(),
        title=say(msg("shell-tab", page=form.heading, filtered=False, filters="")),
        brand=say(msg("shell-brand")),
        styles=app._generate_css_dist_html(),
        icon=app.get_asset_url("favicon.svg"),
        heading=say(form.heading),
        told=say(form.told),
        bad=form.bad,
        way=form.way and _link(form.way),
        whose=form.whose and (say(form.whose[0]), form.whose[1]),
        fields=[{**vars(one), "label": say(one.label), "hint": say(one.hint)} for one in form.fields],
        first=next((one.name for one in form.fields if not one.value), ""),
        # What comes of it is told in the language of the form.
        action=f"{inside(form.action)}?{urlencode({LANG: language()})}",
        languages=_languages(form),
        languages_label=say(msg("shell-languages")),
        to=inside(form.to),
        button=say(form.button),
        said=[say(one) for one in form.said],
        links=[_link(one) for one in form.links],
        second=form.everywhere and (*map(say, form.everywhere[:2]), inside(form.everywhere[2]), EVERYWHERE),
    )
    return no_store(flask.make_response(shown, status))


def no_store(answer: Any) -> flask.Response:
    """``answer``, which no cache keeps."""
    made = flask.make_response(answer)
    made.headers["Cache-Control"] = "no-store"
    return made


def _languages(form: Form) -> list[dict[str, Any]]:
    """The languages, each in its own words, with the link that chooses it; nothing where there is only one."""
    here = form.action if form.to == START else f"{form.action}?{urlencode({'to': form.to})}"
    return [
        {
            "code": code,
            "words": voice(code).say(own_name(short=True)),
            "title": voice(code).say(own_name()),
            "href": address(CHOOSE, code, here),
            "chosen": code == language(),
        }
        for code in offered_here()
    ]


def _link(words_and_address: tuple[Text, str]) -> tuple[str, str]:
    words, address = words_and_address
    return say(words), inside(address)
