"""A file that is brought back: checked, kept, and given back with what is wrong in it marked.

It waits in the browser: each callback is sent it again, and checks it against the ledger that its reader saw.
"""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Any, Final

from dash import ALL, ClientsideFunction, Input, Output, State, callback, clientside_callback, dcc, no_update
from pydantic import Field
from typing_extensions import TypedDict

from ktudash import accounts
from ktudash.accounts import REPORTER
from ktudash.accounts.own_rows import only_own
from ktudash.components import ledger
from ktudash.components.incoming import STRICT, UploadId, Version, expect
from ktudash.components.once import name_of_request
from ktudash.pages.actuals import history, workbook
from ktudash.pages.actuals.link import asked
from ktudash.pages.actuals.outcome import check_words, receipt_words
from ktudash.reporting import intake
from ktudash.reporting.check import Report, check
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.marked import marked_copy, marked_name
from ktudash.reporting.seen import state_seen
from ktudash.store import Store, get_store
from ktudash.words import Number, msg, say

MOST_BYTES: Final = intake.Limits().file_bytes

FILE: Final = "actuals-file"
UPLOAD: Final = "actuals-upload"
CHECKED: Final = "actuals-checked"
#: The choice to take the year from the file; an empty value would show as nothing chosen.
FILE_SAYS: Final = "file"

#: What the check and the confirm change on the page.
_SHOWN: Final = {
    "check": ("actuals-check", "children"),
    "message": ("actuals-message", "children"),
    "work_hidden": ("actuals-work", "hidden"),
    "keep_hidden": ("actuals-keep", "hidden"),
    "marked_hidden": ("actuals-marked", "hidden"),
    "again_hidden": ("actuals-again", "hidden"),
    "away": ("actuals-discard", "children"),
}


class Upload(TypedDict):
    """A file as the browser keeps it."""

    __pydantic_config__ = STRICT  # type: ignore[misc]

    contents: str
    name: str
    at: int


class Checked(TypedDict):
    """Which check the browser shows: the ledger that it was made against, and under which name it is kept once."""

    __pydantic_config__ = STRICT  # type: ignore[misc]

    upload_id: UploadId
    version: Version
    explained: Version
    year: str


class Tick(TypedDict):
    """Which row of the check a box belongs to."""

    __pydantic_config__ = STRICT  # type: ignore[misc]

    type: str
    row: Annotated[int, Field(ge=0)]


expect(UPLOAD, "data", Upload | None)
expect(CHECKED, "data", Checked | None)
expect(ledger.TICK, "value", bool)
expect(ledger.TICK, "id", Tick)

Answer = dict[str, Any]


class UploadError(ReportingError):
    """What the browser sent is no file that can be checked; the text says why."""


def add_callbacks() -> None:
    """What the buttons of the page do, in the browser and here."""
    _in_the_browser()
    callback(
        {**{name: Output(*place) for name, place in _SHOWN.items()}, "checked": Output(CHECKED, "data")},
        Input(UPLOAD, "data"),
        Input("actuals-again", "n_clicks"),
        Input("actuals-year", "value"),
        prevent_initial_call=True,
    )(check_upload)
    callback(
        {
            **{name: Output(*place, allow_duplicate=True) for name, place in _SHOWN.items()},
            "past": Output("actuals-past", "children"),
            "offer": Output("actuals-offer", "children"),
        },
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


def _in_the_browser() -> None:
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


def check_upload(upload: Upload | None, _again: int | None, year: str | None) -> Answer:
    """Check the file that waits in the browser against the ledger of now."""
    answer: Answer = {
        "check": None,
        "message": None,
        "work_hidden": upload is None,
        "keep_hidden": True,
        "marked_hidden": True,
        "again_hidden": upload is None,
        "away": say(msg("actuals-discard")),
        "checked": None,
    }
    if upload is None:
        return answer
    store = get_store()
    try:
        report = _report(store, upload, year)
    except ReportingError as error:
        return answer | {"message": ledger.alert(error.text)}
    takes = report.of("new", "changed", "confirm")
    return answer | {
        "check": check_words(store, report),
        "keep_hidden": not takes,
        "marked_hidden": not report.of("refused", "confirm"),
        "checked": {
            "upload_id": name_of_request(),
            "version": report.version,
            "explained": report.explained_version,
            "year": year or "",
        },
    }


def keep_upload(
    clicks: int | None,
    upload: Upload | None,
    checked: Checked | None,
    ticked: list[bool],
    ticks: list[Tick],
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
        name = accounts.author(author, REPORTER)
        report = _report(store, upload, checked["year"], checked)
        places = [tick["row"] for tick, on in zip(ticks, ticked, strict=False) if on]
        if any(place >= len(report.rows) for place in places):
            raise UploadError(msg("actuals-broken"))
        confirmed = {report.rows[place].key for place in places}
        receipt = store.ledger.append(
            report.entries(confirmed),
            author=name,
            base_version=report.version,
            source_name=report.filename,
            source_sha256=report.sha256,
            unconfirmed=report.waiting(confirmed),
            explained=report.explained(confirmed),
            explained_seen=report.explained_version,
            upload_id=checked["upload_id"],
        )
    except ReportingError as error:
        return stays | {"message": ledger.alert(error.text)}
    kept = report.kept(confirmed)
    left = len(report.of("refused", "confirm")) - len(confirmed)
    return {
        "check": receipt_words(store, report, receipt, kept, left, name.strip()),
        "message": None,
        "work_hidden": False,
        "keep_hidden": True,
        "marked_hidden": not left,
        "again_hidden": True,
        "away": say(msg("actuals-close")),
        **_anew(store, search),
    }


def send_marked(clicks: int | None, upload: Upload | None, checked: Checked | None) -> tuple[Any, Any]:
    """The same workbook with what is wrong in it marked."""
    if not clicks or not upload or not checked:
        return no_update, no_update
    try:
        report = _report(get_store(), upload, checked["year"], checked)
        copy = marked_copy(_content(upload), report)
    except ReportingError as error:
        return no_update, ledger.alert(error.text)
    return dcc.send_bytes(copy, marked_name(report)), None


def _content(upload: Upload) -> bytes:
    """The file's bytes, out of the data URL that the browser made of it."""
    coded = upload["contents"].partition(",")[2]
    if len(coded) > -(-MOST_BYTES // 3) * 4:
        size, limit = Number(len(coded) * 3 // 4), Number(MOST_BYTES)
        raise UploadError(msg("web-upload-too-big", size=size, limit=limit))
    try:
        return base64.b64decode(coded, validate=True)
    except binascii.Error as error:
        raise UploadError(msg("actuals-broken")) from error


def _report(store: Store, upload: Upload, year: str | None, checked: Checked | None = None) -> Report:
    """The check against the ledger of now, or as it was when it was ``checked``."""
    state = store.ledger.state() if checked is None else state_seen(store.ledger, int(checked["version"]))
    version = store.office.explained_version() if checked is None else int(checked["explained"])
    report = check(
        _content(upload),
        upload["name"],
        store.catalog,
        store.targets(),
        state,
        year=int(year) if year and year.isdecimal() and len(year) == 4 else None,
        sums=store.sums,
        closed=store.closed_years(),
        explained=store.office.explained_at(version),
        explained_version=version,
    )
    return only_own(report, store.responsible())


def _anew(store: Store, search: str | None) -> Answer:
    """What stands around the check, drawn again: it knows of what was just kept."""
    given = asked(store.responsible(), search or "")
    return {"past": history.cards(store, given), "offer": workbook.offer(store, given.choice)}
