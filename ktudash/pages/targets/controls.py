"""The controls of the list of indicators: each entry is a link, so that every view can be sent to somebody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.components.shell import menu, search_box
from ktudash.indicators.choice import KINDS, NO_FILTER, SHOWS, Choice
from ktudash.plan.attainment import STATUSES
from ktudash.plan.names import kind_name, owner_name, status_name, task_name
from ktudash.words import Text, Year, by_name, msg, say

SEARCH: Final = "targets-search"

#: Columns of the table that a reader may leave out, by their key in the URL.
COLUMNS: Final = (
    "unit",
    "baseline",
    "course",
    "years",
    "actual",
    "variance",
    "attainment",
    "status",
    "growth",
    "owner",
)


def controls(choice: Choice, usual_year: int) -> list[Component]:
    """What the page offers for a choice; ``usual_year`` is the one that a link without a year means."""
    view, by, line = choice.view, choice.by, choice.line
    shown = [
        _menu(choice, "show", choice.show, [(key, msg("targets-show", show=key)) for key in SHOWS], default="table")
    ]
    if not line:
        shown.append(_menu(choice, "plan", by.plan, [(plan, msg("shell-plan", plan=plan)) for plan in ("SP", "CD")]))
    if line and len(line.tasks) > 1:
        tasks = [(task, msg("targets-task", task=task, name=task_name(line, task))) for task in line.tasks]
        shown.append(_menu(choice, "task", by.task, tasks))
    years = [(str(one), Year(one)) for one in choice.years]
    shown += [
        _menu(choice, "kind", by.kind, [(kind, kind_name(kind)) for kind in KINDS]),
        _menu(choice, "status", by.status, [(status, status_name(status)) for status in STATUSES]),
        _menu(choice, "year", str(choice.year), years, default=str(usual_year)),
    ]
    if view.line.startswith("CD") or (not line and by.plan != "SP"):
        shown.append(
            _menu(choice, "owner", by.owner, [(one, owner_name(one)) for one in by_name(choice.owners, owner_name)])
        )
    if choice.show == "table":
        shown.append(_columns(choice))
    shown += [
        html.Button(
            say(msg("targets-copy-link")),
            type="button",
            className="plain-button",
            **attributes(data_shell_action="copy-link"),
        ),
        search_box(SEARCH, say(msg("targets-search")), view.get("q")),
    ]
    if choice.filtered:
        shown.append(dcc.Link(say(msg("targets-clear")), href=view.href(**NO_FILTER), className="plain-button"))
    return shown


def _menu(
    choice: Choice, name: str, value: str, options: Iterable[tuple[str, Text]], *, default: str = ""
) -> Component:
    """A menu of one parameter; without a ``default`` it can be left open. What is chosen is named as its key is."""
    href = choice.view.href
    any_value = say(msg("targets-any"))
    entries = [] if default else [(any_value, href(**{name: ""}), not value)]
    said = {key: say(text) for key, text in options}
    entries += [(text, href(**{name: "" if key == default else key}), key == value) for key, text in said.items()]
    short = value if name in ("plan", "task") else said.get(value, "")
    return menu(say(msg("targets-menu", menu=name)), short or any_value, entries)


def _columns(choice: Choice) -> Component:
    hidden = set(choice.view.get("hide").split(",")) - {""}
    entries = [
        (
            say(msg("targets-head", column=key)),
            choice.view.href(hide=",".join(sorted(hidden ^ {key}))),
            key not in hidden,
        )
        for key in COLUMNS
    ]
    count = msg("targets-columns", shown=len(COLUMNS) - len(hidden & set(COLUMNS)), total=len(COLUMNS))
    return menu(say(msg("targets-menu", menu="columns")), say(count), entries)
