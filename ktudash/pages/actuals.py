"""Actuals: get the workbook, bring it back, see the check, keep it, and read what was reported.

Everything that a link can do (choose a workbook, a date, a page of the history) is in the URL. A file that is
being checked waits in the browser: no worker has to remember it, and nothing is kept before the confirm.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode
from uuid import uuid4

import dash
import dash_bootstrap_components as dbc
import flask
import pandas as pd
from dash import ALL, ClientsideFunction, Input, Output, State, callback, clientside_callback, dcc, html, no_update
from dash.development.base_component import Component

from ktudash.catalog import Catalog
from ktudash.components import attributes, ledger
from ktudash.components.card import text_card
from ktudash.components.shell import menu, page
from ktudash.pages import reported
from ktudash.pages.reported import PARAMETERS, PATH
from ktudash.pages.targets import PATH as TARGETS
from ktudash.reporting import intake
from ktudash.reporting.check import STATUSES, Report, Row, check
from ktudash.reporting.ledger import LedgerError, Receipt
from ktudash.reporting.marked import marked_copy, marked_name
from ktudash.reporting.seen import state_seen
from ktudash.reporting.template import TemplateError, owners, owns, select, template
from ktudash.settings import Settings
from ktudash.store import Store, get_store
from ktudash.view import View

TEMPLATE_FILE: Final = f"{PATH}/template.xlsx"

MOST_BYTES: Final = intake.Limits().file_bytes
#: What a callback may be sent: a file grows by a third on its way, and stands in the request once.
MOST_REQUEST: Final = 2 * MOST_BYTES

WORDS: Final = {
    "name": "Actuals",
    "title": "Actuals",
    "lead": "Report what was reached: get the workbook, fill it in, bring it back. Nothing is kept before you have"
    " seen the check, and nothing that was kept is ever overwritten.",
    "demo": "This is the demonstration: its store holds invented actuals, apart from the real one. What you report"
    " here stays in the demonstration.",
    # the workbook
    "get": "1. Get the workbook",
    "get_sub": "Codes, units, targets, the last actual, and an empty column to fill in",
    "of": "Indicators of:",
    "all": "both plans",
    "all_long": "All indicators of both plans",
    "plan_SP": "Strategic Plan 2021-2025",
    "plan_CD": "Conceptual Directions 2024-2029",
    "plan_all": "All of the {plan}",
    "line": "{id} · {name}",
    "owner": "Responsible:",
    "any": "anybody",
    "year": "Year:",
    "download": "Download the workbook (XLSX)",
    "count": "Indicators planned for {year}: {count}; with an actual: {reported}.",
    "by_page": "One value is quicker reported on the page of its indicator:",
    "to_targets": "find it under Strategic Lines",
    # bring it back
    "bring": "2. Bring it back",
    "bring_sub": "XLSX or CSV, up to {most} MB. You see every row checked before anything is kept",
    "drop": "Drop the file here, or",
    "choose": "choose it",
    "too_big": "The file has {size} bytes; an upload may have {limit}.",
    "file_year": "Year, if the file does not say it",
    "file_says": "as the file says",
    # the check
    "not_read": "Nothing was read of {file}",
    "checked": "Check of {file}: nothing is kept yet",
    "checked_sub": "Rows with an actual: {rows}; left empty: {empty}",
    "n_new": "new",
    "n_changed": "changed",
    "n_unchanged": "unchanged",
    "n_confirm": "to be confirmed",
    "n_refused": "refused",
    "would_keep": "Rows to be kept: {count}, and each doubtful one that you tick.",
    "would_keep_nothing": "No row of this file can be kept as it stands.",
    "again_safe": "If the connection breaks while keeping, press the button again: the rows are kept once.",
    "keep": "Keep the accepted rows",
    "marked": "Download the marked-up copy",
    "again": "Check again",
    "discard": "Discard",
    "close": "Close",
    "broken": "The file did not arrive whole. Please choose it again.",
    # the receipt
    "kept": "Kept: {count} ({new} new, {changed} changed)",
    "kept_before": "Kept before: {count}. Nothing was kept twice",
    "receipt": "Reported by {author} on {moment} (UTC) from {file}. Upload {upload}.",
    "left": "Not kept: {count}. The marked-up copy says of each row why, in a column at its right end.",
    "gaps": "See the gaps of {year}",
}

FILE: Final = "actuals-file"
UPLOAD: Final = "actuals-upload"
CHECKED: Final = "actuals-checked"
#: The choice to take the year from the file; an empty value would show as nothing chosen.
FILE_SAYS: Final = "file"


class UploadError(ValueError):
    """What the browser sent is no file that can be checked; the message says why."""


def register() -> None:
    """Add the page, its callbacks and its downloads to the app."""
    dash.register_page(
        __name__, path=PATH, name=WORDS["name"], title=WORDS["name"], order=10, group="Work", layout=layout
    )
    _add_callbacks()
    server = dash.get_app().server
    server.before_request(_bound)
    server.add_url_rule(TEMPLATE_FILE, endpoint=TEMPLATE_FILE, view_func=send_template)
    reported.add_downloads(server)


def _bound() -> None:
    """Callbacks are sent a file at most; what is larger is refused before it is read."""
    if flask.request.path.endswith("/_dash-update-component"):
        flask.request.max_content_length = MOST_REQUEST


# -- the page


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines, PARAMETERS)
    since, view = reported.day(view, "since")
    as_of, view = reported.day(view, "as_of")
    choice, view = _choice(store.catalog, view)
    try:
        get, past = _get_card(store, view, choice), reported.cards(store, view, since, as_of)
    except LedgerError as error:
        get, past = ledger.alert(str(error)), []
    return page(
        view,
        lines=list(store.catalog.lines.values()),
        title=WORDS["title"],
        lead=WORDS["lead"],
        cards=[
            *([html.P(WORDS["demo"], className="notice span-12")] if Settings.from_environment().demo else []),
            get,
            _bring_card(choice),
            _work(),
            html.Div(reported.dates(view, since, as_of), className="span-12"),
            html.Div(past, id="actuals-past", className="contents"),
        ],
    )


@dataclass(frozen=True)
class _Choice:
    """Which workbook: a plan or a line, who is responsible, the year; and what else could be chosen."""

    plan: str
    line: str
    owner: str
    year: int
    years: tuple[int, ...]
    usual: int
    everybody: tuple[str, ...]

    def query(self) -> str:
        asked = {"year": str(self.year), "line": self.line, "plan": self.plan, "owner": self.owner}
        return urlencode({key: value for key, value in asked.items() if value})


def _choice(catalog: Catalog, view: View) -> tuple[_Choice, View]:
    plan, view = view.choice("plan", ("", *catalog.documents), "")
    plan = "" if view.line else plan
    scope = [
        one
        for one in catalog.indicators.values()
        if (not view.line or one.line_id == view.line) and (not plan or one.plan == plan)
    ]
    everybody = tuple(name for name in owners(catalog) if any(owns(one, name) for one in scope))
    owner, view = view.choice("owner", ("", *everybody), "")
    years = tuple(sorted({year for one in scope for year in one.years if not owner or owns(one, owner)}))
    usual = last_ended(years)
    year, view = view.choice("year", [str(one) for one in years], str(usual))
    return _Choice(plan, view.line, owner, int(year), years, usual, everybody), view


def last_ended(years: Iterable[int], today: date | None = None) -> int:
    """The year that is reported now: the last of ``years`` that has ended, or the first of them."""
    years = list(years)
    this_year = (today or datetime.now(UTC).date()).year
    return max((year for year in years if year < this_year), default=min(years))


def _get_card(store: Store, view: View, choice: _Choice) -> Component:
    catalog = store.catalog
    anybody = {"owner": "", "year": ""}
    scope: list[tuple[str, str, bool] | str] = [
        (WORDS["all_long"], view.href(plan="", line="", **anybody), not choice.plan and not choice.line)
    ]
    named = WORDS["all"]
    for plan in catalog.documents:
        title = WORDS[f"plan_{plan}"]
        named = title if choice.plan == plan else named
        scope.append(title)
        scope.append(
            (WORDS["plan_all"].format(plan=title), view.href(plan=plan, line="", **anybody), choice.plan == plan)
        )
        for line in catalog.lines.values():
            if line.plan == plan:
                words = WORDS["line"].format(id=line.id, name=line.name)
                named = words if choice.line == line.id else named
                scope.append((words, view.href(line=line.id, plan="", **anybody), choice.line == line.id))
    menus = [menu(WORDS["of"], named, scope)]
    if choice.everybody:
        menus.append(
            menu(
                WORDS["owner"],
                choice.owner or WORDS["any"],
                [
                    (WORDS["any"], view.href(owner="", year=""), not choice.owner),
                    *[(one, view.href(owner=one, year=""), one == choice.owner) for one in choice.everybody],
                ],
            )
        )
    menus.append(
        menu(
            WORDS["year"],
            str(choice.year),
            [
                (str(one), view.href(year="" if one == choice.usual else str(one)), one == choice.year)
                for one in choice.years
            ],
        )
    )
    return text_card(
        WORDS["get"],
        [
            html.Div(menus, className="controls"),
            html.Div(_offer(store, choice), id="actuals-offer"),
            html.P(
                [WORDS["by_page"], " ", dcc.Link(WORDS["to_targets"], href=view.href(TARGETS)), "."], className="hint"
            ),
        ],
        subtitle=WORDS["get_sub"],
        span=6,
    )


def _offer(store: Store, choice: _Choice) -> list[Component]:
    try:
        chosen = select(store.catalog, year=choice.year, plan=choice.plan, line=choice.line, owner=choice.owner)
    except TemplateError as error:
        return [html.P(str(error))]
    state = store.actuals()
    reported = state[(state["year"] == choice.year) & state["code"].isin([one.code for one in chosen])]
    return [
        html.P(WORDS["count"].format(count=len(chosen), year=choice.year, reported=len(reported))),
        html.P(
            html.A(
                WORDS["download"],
                href=f"{TEMPLATE_FILE}?{choice.query()}",
                id="actuals-template",
                className="first-button",
            )
        ),
    ]


def _bring_card(choice: _Choice) -> Component:
    return text_card(
        WORDS["bring"],
        [
            html.Div(
                [
                    ledger.author_field(),
                    ledger.field(
                        WORDS["file_year"],
                        dbc.Select(
                            id="actuals-year",
                            value=FILE_SAYS,
                            options=[{"label": WORDS["file_says"], "value": FILE_SAYS}]
                            + [{"label": str(year), "value": str(year)} for year in _all_years()],
                        ),
                    ),
                ],
                className="fields",
            ),
            html.Div(
                dcc.Upload(
                    [WORDS["drop"], " ", html.Button(WORDS["choose"], type="button")],
                    id=FILE,
                    max_size=MOST_BYTES,
                    multiple=False,
                    className="drop-zone",
                    className_active="drop-zone over",
                ),
                **attributes(data_most_bytes=str(MOST_BYTES)),
            ),
            html.P(id="actuals-file-note", className="file-note", role="alert"),
            dcc.Store(id=UPLOAD),
            dcc.Store(id=CHECKED),
            dcc.Download(id="actuals-copy"),
        ],
        subtitle=WORDS["bring_sub"].format(most=MOST_BYTES // 1_000_000),
        span=6,
    )


def _all_years() -> list[int]:
    return sorted({year for one in get_store().catalog.indicators.values() for year in one.years})


def _work() -> Component:
    """Where the check and the receipt appear; its buttons are there from the start, hidden."""
    return html.Section(
        [
            html.Div(id="actuals-check"),
            html.Div(id="actuals-message"),
            html.Div(
                [
                    html.Button(WORDS["keep"], id="actuals-keep", type="button", className="first-button"),
                    html.Button(WORDS["marked"], id="actuals-marked", type="button", className="plain-button"),
                    html.Button(WORDS["again"], id="actuals-again", type="button", className="plain-button"),
                    html.Button(WORDS["discard"], id="actuals-discard", type="button", className="plain-button push"),
                ],
                className="ledger-buttons",
            ),
        ],
        id="actuals-work",
        className="card-k span-12",
        hidden=True,
    )


# -- check, keep, mark


def _add_callbacks() -> None:
    clientside_callback(
        ClientsideFunction("actuals", "take"),
        Output(UPLOAD, "data"),
        Output(FILE, "contents"),
        Input(FILE, "contents"),
        State(FILE, "filename"),
        prevent_initial_call=True,
    )
    clientside_callback(
        ClientsideFunction("actuals", "discard"),
        Output(UPLOAD, "data", allow_duplicate=True),
        Input("actuals-discard", "n_clicks"),
        prevent_initial_call=True,
    )
    clientside_callback(
        ClientsideFunction("actuals", "dates"),
        Output("url", "href", allow_duplicate=True),
        Input("actuals-show", "n_clicks"),
        Input("actuals-since", "n_submit"),
        Input("actuals-as-of", "n_submit"),
        State("actuals-since", "value"),
        State("actuals-as-of", "value"),
        prevent_initial_call=True,
    )
    shown = {
        "check": Output("actuals-check", "children"),
        "message": Output("actuals-message", "children"),
        "work_hidden": Output("actuals-work", "hidden"),
        "keep_hidden": Output("actuals-keep", "hidden"),
        "marked_hidden": Output("actuals-marked", "hidden"),
        "again_hidden": Output("actuals-again", "hidden"),
        "away": Output("actuals-discard", "children"),
    }
    callback(
        {**shown, "checked": Output(CHECKED, "data")},
        Input(UPLOAD, "data"),
        Input("actuals-again", "n_clicks"),
        Input("actuals-year", "value"),
        prevent_initial_call=True,
    )(check_upload)
    again = {
        name: Output(output.component_id, output.component_property, allow_duplicate=True)
        for name, output in shown.items()
    }
    callback(
        {**again, "past": Output("actuals-past", "children"), "offer": Output("actuals-offer", "children")},
        Input("actuals-keep", "n_clicks"),
        State(UPLOAD, "data"),
        State(CHECKED, "data"),
        State({"type": ledger.TICK, "row": ALL}, "value"),
        State({"type": ledger.TICK, "row": ALL}, "id"),
        State(ledger.AUTHOR_ID, "value"),
        State("url", "search"),
        prevent_initial_call=True,
        running=[(Output("actuals-keep", "disabled"), True, False)],
    )(keep_upload)
    callback(
        Output("actuals-copy", "data"),
        Output("actuals-message", "children", allow_duplicate=True),
        Input("actuals-marked", "n_clicks"),
        State(UPLOAD, "data"),
        State(CHECKED, "data"),
        prevent_initial_call=True,
    )(send_marked)


Upload = dict[str, Any]
Answer = dict[str, Any]


def check_upload(upload: Upload | None, _again: int | None, year: str | None) -> Answer:
    """Check the file that waits in the browser against the ledger of now."""
    answer: Answer = {
        "check": None,
        "message": None,
        "work_hidden": upload is None,
        "keep_hidden": True,
        "marked_hidden": True,
        "again_hidden": upload is None,
        "away": WORDS["discard"],
        "checked": None,
    }
    if upload is None:
        return answer
    store = get_store()
    try:
        report = _report(store, upload, None, year)
    except (UploadError, LedgerError) as error:
        return answer | {"message": ledger.alert(str(error))}
    takes = report.of("new", "changed", "confirm")
    return answer | {
        "check": _check(store, report),
        "keep_hidden": not takes,
        "marked_hidden": not report.of("refused", "confirm"),
        "checked": {"upload_id": uuid4().hex, "version": report.version, "year": year or ""},
    }


def keep_upload(
    clicks: int | None,
    upload: Upload | None,
    checked: dict[str, Any] | None,
    ticked: list[bool],
    ticks: list[dict[str, Any]],
    author: str | None,
    search: str | None,
) -> Answer:
    """Keep the accepted and the ticked rows, all or none; where that fails the check stays on the screen."""
    stays: Answer = dict.fromkeys(
        ("check", "work_hidden", "keep_hidden", "marked_hidden", "again_hidden", "away", "past", "offer"), no_update
    )
    if not clicks or not upload or not checked:
        return stays | {"message": no_update}
    store = get_store()
    try:
        report = _report(store, upload, int(checked["version"]), checked["year"])
        places = [tick["row"] for tick, on in zip(ticks, ticked, strict=True) if on]
        confirmed = {report.rows[place].key for place in places}
        receipt = store.ledger.append(
            report.entries(confirmed),
            author=author or "",
            base_version=report.version,
            source_name=report.filename,
            source_sha256=report.sha256,
            upload_id=checked["upload_id"],
        )
    except (UploadError, LedgerError) as error:
        return stays | {"message": ledger.alert(str(error))}
    kept = [row for row in report.rows if row.status in ("new", "changed") or row.key in confirmed]
    left = len(report.of("refused", "confirm")) - len(confirmed)
    return {
        "check": _receipt(store, report, receipt, kept, left, (author or "").strip()),
        "message": None,
        "work_hidden": False,
        "keep_hidden": True,
        "marked_hidden": not left,
        "again_hidden": True,
        "away": WORDS["close"],
        **_anew(store, search),
    }


def send_marked(clicks: int | None, upload: Upload | None, checked: dict[str, Any] | None) -> tuple[Any, Any]:
    """The same workbook with what is wrong in it marked."""
    if not clicks or not upload or not checked:
        return no_update, no_update
    try:
        report = _report(get_store(), upload, int(checked["version"]), checked["year"])
        copy = marked_copy(_content(upload), report)
    except (ValueError, LedgerError) as error:
        return no_update, ledger.alert(str(error))
    return dcc.send_bytes(copy, marked_name(report)), None


def _content(upload: Upload) -> bytes:
    """The file's bytes, out of the data URL that the browser made of it."""
    coded = str(upload.get("contents", "")).partition(",")[2]
    if len(coded) > -(-MOST_BYTES // 3) * 4:
        raise UploadError(WORDS["too_big"].format(size=f"{len(coded) * 3 // 4:,}", limit=f"{MOST_BYTES:,}"))
    try:
        return base64.b64decode(coded, validate=True)
    except binascii.Error as error:
        raise UploadError(WORDS["broken"]) from error


def _report(store: Store, upload: Upload, version: int | None, year: str | None) -> Report:
    """The check against the ledger of now, or as it was at ``version``."""
    state = store.actuals() if version is None else state_seen(store.ledger, version)
    return check(
        _content(upload),
        str(upload.get("name", "")),
        store.catalog,
        store.targets(),
        state,
        year=int(year) if year and year.isdigit() else None,
    )


def _check(store: Store, report: Report) -> list[Component | None]:
    if report.refusal:
        return [_head(WORDS["not_read"].format(file=report.filename)), ledger.alert(report.refusal)]
    sure = len(report.of("new", "changed"))
    takes = bool(report.of("new", "changed", "confirm"))
    return [
        _head(
            WORDS["checked"].format(file=report.filename),
            WORDS["checked_sub"].format(rows=len(report.rows), empty=report.empty),
        ),
        html.Div(
            [
                html.Span(
                    [html.B(str(len(report.of(status))), className=role), WORDS[f"n_{status}"]],
                    **attributes(data_count=status),
                )
                for status, role in sorted(ledger.ROLES.items(), key=lambda one: STATUSES.index(one[0]))
            ],
            className="check-counts",
        ),
        html.Ul([html.Li(notice) for notice in report.notices], className="check-notices") if report.notices else None,
        ledger.check_table(report, reported.names(store)) if report.rows else None,
        html.P(
            [
                WORDS["would_keep"].format(count=sure) if takes else WORDS["would_keep_nothing"],
                " ",
                WORDS["again_safe"] if takes else "",
            ],
            className="hint",
        ),
    ]


def _receipt(
    store: Store, report: Report, receipt: Receipt, kept: list[Row], left: int, author: str
) -> list[Component | None]:
    new = sum(row.old is None for row in kept)
    words = {"count": receipt.count, "new": new, "changed": receipt.count - new}
    years = sorted({row.year for row in kept if row.year is not None})
    return [
        _head(WORDS["kept_before" if receipt.repeated else "kept"].format(**words)),
        html.P(
            WORDS["receipt"].format(
                author=author,
                moment=ledger.moment(pd.Timestamp(receipt.recorded_at)),
                file=report.filename,
                upload=receipt.upload_id,
            ),
            className="card-sub",
        ),
        ledger.kept_list(kept, reported.names(store)),
        html.P(
            [
                part
                for year in years
                for part in (dcc.Link(WORDS["gaps"].format(year=year), href=f"{TARGETS}?year={year}"), " ")
            ]
        ),
        ledger.alert(WORDS["left"].format(count=left), role="warn") if left else None,
    ]


def _head(title: str, subtitle: str = "") -> Component:
    return html.Header(
        [html.H2(title, className="card-title"), html.P(subtitle, className="card-sub") if subtitle else None]
    )


def _anew(store: Store, search: str | None) -> Answer:
    """What stands around the check, drawn again: it knows of what was just kept."""
    view = View.parse(PATH, dict(parse_qsl((search or "").removeprefix("?"))), store.catalog.lines, PARAMETERS)
    since, view = reported.day(view, "since")
    as_of, view = reported.day(view, "as_of")
    choice, view = _choice(store.catalog, view)
    return {"past": reported.cards(store, view, since, as_of), "offer": _offer(store, choice)}


# -- the workbook as a file


def send_template() -> flask.Response:
    """``/actuals/template.xlsx?year=…`` with ``plan``, ``line`` and ``owner``: the workbook to fill in."""
    asked = flask.request.args
    store = get_store()
    year = asked.get("year", type=int)
    plan, line, owner = (asked.get(name) or None for name in ("plan", "line", "owner"))
    try:
        book = template(
            store.catalog,
            store.targets(),
            store.actuals(),
            year=year or last_ended(_all_years()),
            plan=plan,
            line=line,
            owner=owner,
        )
    except TemplateError as error:
        return reported.sorry(str(error), 404)
    except LedgerError as error:
        return reported.sorry(str(error), 503)
    parts = [str(year or last_ended(_all_years())), line or plan or "", owner or ""]
    name = "-".join(["actuals", *[reported.slug(part) for part in parts if reported.slug(part)]])
    return reported.file(book, f"{name}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
