"""Names by which a request is kept once, however often it is sent: each page that is shown has names of its own."""

from __future__ import annotations

from uuid import uuid4

import flask


def name_of_request() -> str:
    """A name that no other page has. The answer that carries it is for one reader: it is not kept for the next."""
    if flask.has_request_context():
        flask.g.for_one_reader = True
    return uuid4().hex
