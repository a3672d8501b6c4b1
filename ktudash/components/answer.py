"""Answers that are no page: a file to take along, a sentence in the place of one."""

from __future__ import annotations

import io
import json
from typing import Any, Final

from flask import Response, send_file

from ktudash.words import Text, say

#: The media types of the files that are handed out, by the ends of their names.
MEDIA: Final = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "json": "application/json",
}


def attachment(content: bytes, name: str) -> Response:
    """``content`` as a file of that name, in letters of any language; no cache keeps it: the next may know of more."""
    kind = MEDIA[name.rpartition(".")[2]]
    answer = send_file(io.BytesIO(content), mimetype=kind, as_attachment=True, download_name=name)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def json_answer(told: dict[str, Any]) -> Response:
    """The one door of JSON: what is no JSON (NaN, a number of NumPy) is a fault here, not in the browser."""
    return Response(
        json.dumps(told, ensure_ascii=False, allow_nan=False, separators=(",", ":")), content_type=MEDIA["json"]
    )


def sentence(words: Text, status: int) -> Response:
    """Why there is no file."""
    return Response(say(words), status=status, content_type="text/plain; charset=utf-8")
