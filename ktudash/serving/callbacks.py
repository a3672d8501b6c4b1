"""The one door of callbacks: what is no request of ours is refused with a sentence before Dash or a page reads it.

Dash itself believes what it is sent: an unknown output, a missing input or a text in place of a number ends there as a
fault of the server, with a trace in the log, as often as anybody likes.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final

from dash import Dash
from dash._utils import split_callback_id
from flask import Response, request
from pydantic import ValidationError
from werkzeug.exceptions import RequestEntityTooLarge

from ktudash.components.answer import sentence
from ktudash.components.incoming import shape_of
from ktudash.reporting.intake import Limits
from ktudash.serving import crowd
from ktudash.serving.access import of_callback
from ktudash.words import Message, msg

_LOG: Final = logging.getLogger(__name__)

#: A file of the largest size as the text that a browser makes of it, and what stands around it.
MOST_BYTES: Final = Limits().file_bytes * 4 // 3 + 2**20

#: What Dash's renderer writes into a request.
_PARTS: Final = frozenset({"output", "outputs", "inputs", "state", "changedPropIds", "parsedChangedPropsIds"})

Callbacks = Mapping[str, Mapping[str, Any]]


class NotOurs(Exception):
    """The request is none that a page of ours sends; ``told`` says what is wrong with it."""

    def __init__(self, told: Message) -> None:
        super().__init__(told.id)
        self.told = told


def guard(app: Dash) -> None:
    """Let nothing through to the callbacks that they are not written for."""
    address = f"{app.config.routes_pathname_prefix}_dash-update-component"

    crowd.manage(app.server)

    @app.server.before_request
    def check_callback() -> Response | None:
        if request.path != address or request.method != "POST":
            return None
        request.max_content_length = MOST_BYTES
        try:
            called = check(request.get_data(), app.callback_map)
            return of_callback(called) or crowd.enter(called)
        except RequestEntityTooLarge:
            return sentence(msg("export-too-large", most=MOST_BYTES // 2**20), 413)
        except NotOurs as error:
            _LOG.info("callback refused: %s", error)
            return sentence(error.told, 400)


def check(body: bytes, callbacks: Callbacks) -> Mapping[str, Any]:
    """Compare a request with the callback that it names, which is returned. Raises :class:`NotOurs`."""
    asked = _read(body)
    name = asked.get("output")
    called = callbacks.get(name) if isinstance(name, str) else None
    if called is None or "callback" not in called:
        raise NotOurs(msg("serving-unknown-callback"))
    # Outputs are named by the callback's own name; Dash's renderer sends what this makes of it.
    outputs = split_callback_id(name)
    if asked.get("outputs") != outputs:
        raise NotOurs(msg("serving-other-outputs"))
    for part, declared in (("inputs", called["inputs"]), ("state", called["state"])):
        _compare(asked.get(part, []), declared)
    changed = asked.get("changedPropIds", [])
    names = {f"{one['id']}.{one['property']}" for one in called["inputs"]}
    if not isinstance(changed, list) or not all(isinstance(one, str) and one in names for one in changed):
        raise NotOurs(msg("serving-other-inputs"))
    return called


def _read(body: bytes) -> dict[str, Any]:
    try:
        read = json.loads(body.decode(), parse_constant=_no_number)
    except (ValueError, RecursionError):  # no UTF-8, no JSON, nested without end
        raise NotOurs(msg("serving-no-json")) from None
    if not isinstance(read, dict) or not _PARTS.issuperset(read):
        raise NotOurs(msg("serving-no-json"))
    return read


def _no_number(written: str) -> None:
    raise ValueError(written)


def _compare(sent: Any, declared: Sequence[Mapping[str, str]]) -> None:
    """The inputs of a callback: all of them, in their order, each with a value that it can have."""
    if not isinstance(sent, list) or len(sent) != len(declared):
        raise NotOurs(msg("serving-other-inputs"))
    for given, wanted in zip(sent, declared, strict=True):
        if wanted["id"].startswith("{"):
            _compare_group(given, json.loads(wanted["id"]), wanted["property"])
        elif not isinstance(given, dict) or {**given, "value": None} != {**wanted, "value": None}:
            raise NotOurs(msg("serving-other-inputs"))
        else:
            _value(wanted["id"], wanted["property"], given.get("value"))


def _compare_group(sent: Any, wanted: Mapping[str, Any], prop: str) -> None:
    """The inputs of a group of numbered components."""
    if not isinstance(sent, list):
        raise NotOurs(msg("serving-other-inputs"))
    for given in sent:
        if not isinstance(given, dict) or set(given) - {"value"} != {"id", "property"} or given["property"] != prop:
            raise NotOurs(msg("serving-other-inputs"))
        _value(wanted["type"], "id", given["id"])
        _value(wanted["type"], prop, given.get("value"))


def _value(component: str, prop: str, value: Any) -> None:
    try:
        shape_of(component, prop).validate_python(value, strict=True)
    except ValidationError:
        raise NotOurs(msg("serving-other-value", input=f"{component}.{prop}")) from None
