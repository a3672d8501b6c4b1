"""The workbook to fill in: which one, and the file."""

from __future__ import annotations

from typing import Final

import flask
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.catalog import Catalog
from ktudash.components.answer import attachment, sentence
from ktudash.components.card import text_card
from ktudash.components.shell import menu
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.actuals import files
from ktudash.pages.actuals.link import PATH, Choice, all_years, last_ended
from ktudash.plan.names import line_name, owner_name
from ktudash.reporting.ledger import LedgerError
from ktudash.reporting.template import TemplateError, select, template
from ktudash.site import inside
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Own, Text, Year, by_name, msg, say

TEMPLATE_FILE: Final = f"{PATH}/template.xlsx"

Entries = list[tuple[str, str, bool] | str]


def get_card(store: Store, view: View, choice: Choice) -> Component:
    """The card with the menus of plan, line, owner and year, and the link to the workbook that they choose."""
    menus = [
        menu(say(msg("actuals-of")), say(_named(store.catalog, choice)), _scopes(store.catalog, view, choice)),
        *([menu(say(msg("actuals-owner")), _owner(choice.owner), _owners(view, choice))] if choice.everybody else []),
        menu(say(msg("actuals-year")), say(Year(choice.year)), _years(view, choice)),
    ]
    return text_card(
        say(msg("actuals-get")),
        [
            html.Div(menus, className="controls"),
            html.Div(offer(store, choice), id="actuals-offer"),
            html.P(
                [
                    say(msg("actuals-by-page")),
                    " ",
                    dcc.Link(say(msg("actuals-to-targets")), href=view.href(TARGETS)),
                    ".",
                ],
                className="hint",
            ),
        ],
        subtitle=say(msg("actuals-get-sub")),
        span=6,
    )


def _named(catalog: Catalog, choice: Choice) -> Text:
    if choice.line:
        return _line(catalog, choice.line)
    return msg("shell-plan", plan=choice.plan) if choice.plan else msg("actuals-both-plans")


def _line(catalog: Catalog, line: str) -> Text:
    return msg("shell-line-name", number=line, name=line_name(catalog.lines[line]))


def _scopes(catalog: Catalog, view: View, choice: Choice) -> Entries:
    def href(**scope: str) -> str:
        return view.href(**scope, owner="", year="")

    entries: Entries = [(say(msg("actuals-all")), href(plan="", line=""), not choice.plan and not choice.line)]
    for plan in catalog.documents:
        entries.append(say(msg("shell-plan", plan=plan)))
        whole = say(msg("actuals-whole-plan", plan=plan))
        entries.append((whole, href(plan=plan, line=""), choice.plan == plan))
        entries += [
            (say(_line(catalog, line.id)), href(line=line.id, plan=""), choice.line == line.id)
            for line in catalog.lines.values()
            if line.plan == plan
        ]
    return entries


def _owner(name: str) -> str:
    return say(Own("owner", name, name) if name else msg("actuals-anybody"))


def _owners(view: View, choice: Choice) -> Entries:
    return [
        (_owner(one), view.href(owner=one, year=""), one == choice.owner)
        for one in ("", *by_name(choice.everybody, owner_name))
    ]


def _years(view: View, choice: Choice) -> Entries:
    return [
        (say(Year(one)), view.href(year="" if one == choice.usual else str(one)), one == choice.year)
        for one in choice.years
    ]


def offer(store: Store, choice: Choice) -> list[Component]:
    """How much of the choice is reported, and the link to its workbook."""
    try:
        chosen = select(store.responsible(), year=choice.year, plan=choice.plan, line=choice.line, owner=choice.owner)
    except TemplateError as error:
        return [html.P(say(error.text))]
    state = store.actuals()
    reported = state[(state["year"] == choice.year) & state["code"].isin([one.code for one in chosen])]
    planned = msg("actuals-planned", year=Year(choice.year), count=len(chosen), reported=len(reported))
    return [
        html.P(say(planned)),
        html.P(
            html.A(
                say(msg("actuals-download")),
                href=inside(f"{TEMPLATE_FILE}?{choice.query()}"),
                id="actuals-template",
                className="first-button",
            )
        ),
    ]


def add_download(server: flask.Flask) -> None:
    """The workbook as a file."""
    server.add_url_rule(TEMPLATE_FILE, endpoint=TEMPLATE_FILE, view_func=send_template)


def send_template() -> flask.Response:
    """``/actuals/template.xlsx?year=…`` with ``plan``, ``line`` and ``owner``: the workbook to fill in."""
    given = flask.request.args
    store = get_store()
    year = given.get("year", type=int) or last_ended(all_years(store.catalog))
    plan, line, owner = (given.get(name) or None for name in ("plan", "line", "owner"))
    try:
        book = template(
            store.responsible(), store.targets(), store.actuals(), year=year, plan=plan, line=line, owner=owner
        )
    except TemplateError as error:
        return sentence(error.text, 404)
    except LedgerError as error:
        return sentence(error.text, 503)
    name = files.name_of((str(year), line or plan or "", owner or ""), "xlsx")
    return attachment(book, name)
