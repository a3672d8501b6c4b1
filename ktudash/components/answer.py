"""Answers that are no page: a file to take along, a sentence in the place of one."""

from __future__ import annotations

import io

from flask import Response, send_file

from ktudash.words import Text, say


def attachment(content: bytes, name: str, kind: str) -> Response:
    """``content`` as a file of that name, in letters of any language; no cache keeps it: the next may know of more."""
    answer = send_file(io.BytesIO(content), mimetype=kind, as_attachment=True, download_name=name)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def sentence(words: Text, status: int) -> Response:
    """Why there is no file."""
    return Response(say(words), status=status, content_type="text/plain; charset=utf-8")
