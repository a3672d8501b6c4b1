"""What the table of indicators can be taken along as: files of all its columns, and a copy for a spreadsheet."""

from __future__ import annotations

from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.components.help import help_link
from ktudash.indicators.choice import Choice
from ktudash.words import Text, msg, say

#: Where the files come from, see `ktudash.downloads.listed`.
EXPORT: Final = "/export/indicators"


def taken_along(choice: Choice) -> Component:
    """The tools of the table's card, in the dress of a chart's."""
    more = say(msg("targets-more"))
    forms: tuple[tuple[str, Text], ...] = (
        ("xlsx", msg("card-taken-as", form="xlsx")),
        ("csv", msg("card-taken-as", form="csv")),
        ("csv-semicolon", msg("card-taken-as", form="csv-semicolon")),
        ("pptx", msg("targets-slides")),
    )
    return html.Div(
        className="card-tools",
        children=[
            help_link("attainment", choice.view),
            html.Button(
                say(msg("targets-copy")),
                type="button",
                className="tool",
                title=say(msg("targets-copy-help")),
                **attributes(data_shell_action="copy-table", data_address=_address(choice, "tsv")),
            ),
            html.Details(
                className="tool-menu",
                children=[
                    html.Summary("⋯", className="tool", title=more, **attributes(aria_label=more)),
                    html.Div(
                        [html.A(say(text), href=_address(choice, form), download="") for form, text in forms],
                        className="menu",
                    ),
                ],
            ),
        ],
    )


def _address(choice: Choice, form: str) -> str:
    """The file of what the page shows: the same words in the link."""
    return choice.view.href(f"{EXPORT}/{form}", **dict(choice.view.extra))
