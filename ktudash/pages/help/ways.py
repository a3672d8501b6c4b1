"""The ways of working with the dashboard, step by step; what is pressed is called as it is called on its page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from dash.development.base_component import Component

from ktudash.pages.actuals.link import PATH as ACTUALS
from ktudash.pages.deck import PATH as DECK
from ktudash.pages.help.telling import listed, sentences, told, way
from ktudash.pages.reporting.link import PATH as REPORTING
from ktudash.view import View
from ktudash.words import Text, msg

REPORT: Final = ("template", "check", "keep", "single", "back", "year")
#: What the board says of a report, by its columns.
STANDINGS: Final = ("received", "late", "unconfirmed", "red")
SLIDES: Final = ("add", "order", "together", "undo", "refresh", "take", "again")
TAKING: Final = ("chart", "page", "link", "site", "seal")
SCREEN: Final = ("language", "dark", "phone")
#: The ways of the keyboard.
KEYS: Final = ("tab", "enter", "arrows", "escape", "skip", "search")


def sections(view: View) -> Mapping[str, list[Component]]:
    """What each place of work says, by its name."""
    return {
        "reporting": _reporting(view),
        "slides": [
            listed((msg("help-slide", step=one) for one in SLIDES), ordered=True),
            way("deck", view.href(DECK)),
        ],
        "taking": [listed(_taking(one) for one in TAKING)],
        "screen": sentences(*(_screen(one) for one in SCREEN)),
        "keyboard": [told((msg("help-key", key=one), msg("help-key-does", key=one)) for one in KEYS)],
    }


def _reporting(view: View) -> list[Component]:
    columns: Iterable[tuple[Text, Text]] = (
        (msg("reporting-column", column=one), msg("help-standing", standing=one)) for one in STANDINGS
    )
    return [
        listed((_step(one) for one in REPORT), ordered=True),
        way("actuals", view.href(ACTUALS)),
        *sentences(msg("help-board")),
        told(columns),
        *sentences(msg("help-restated")),
        way("reporting", view.href(REPORTING)),
    ]


def _step(step: str) -> Text:
    return msg(
        "help-step",
        step=step,
        column=msg("template-heading", column="actual"),
        note=msg("template-heading", column="note"),
        withdraw=msg("template-word", word="withdraw"),
        unranked=msg("template-word", word="unranked"),
    )


def _taking(one: str) -> Text:
    return msg(
        "help-taking",
        way=one,
        file=msg("report-take", what="page", form="html"),
        pdf=msg("report-take", what="page", form="pdf"),
        embed=msg("card-taken-as", form="embed"),
        picture=msg("web-picture-heading"),
    )


def _screen(part: str) -> Text:
    return msg(
        "help-screen",
        part=part,
        light=msg("shell-scheme", scheme="light"),
        dark=msg("shell-scheme", scheme="dark"),
        system=msg("shell-scheme", scheme="system"),
    )
