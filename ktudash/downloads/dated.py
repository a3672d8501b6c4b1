"""Files as of the day or the meeting that their address names."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request

from ktudash.components.answer import sentence
from ktudash.reported import as_of
from ktudash.then import past
from ktudash.view import AS_OF
from ktudash.words import msg


def dated(make: Callable[[], Response]) -> Response:
    """What ``make`` makes as of then; what is neither day nor meeting is refused: a file would hide it."""
    read = request.args.get(AS_OF, "")
    then = past(read)
    if read and then is None:
        return sentence(msg("open-no-day", read=read[:40]), 400)
    with as_of(then):
        return make()
