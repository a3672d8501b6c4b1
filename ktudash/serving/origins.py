"""Who may ask: this server under its own names, and no page of another site in a reader's place.

A page elsewhere can make a reader's browser send requests here, and a name that is pointed at this machine can make
it believe that they are of one origin. Browsers tell both: by ``Sec-Fetch-Site``, ``Origin`` and ``Host``.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

from flask import Flask, Response, request

from ktudash.components.answer import sentence
from ktudash.words import msg

_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
#: What a browser says of requests of our own pages, of a typed address and of a program.
_OWN: Final = frozenset({"same-origin", "none", ""})


def guard(server: Flask, hosts: Collection[str]) -> None:
    """Refuse requests to other names than ``hosts`` (and than addresses and localhost), and those of other sites."""

    @server.before_request
    def check_origin() -> Response | None:
        if not _is_ours(request.host, hosts):
            return sentence(msg("serving-other-host", host=request.host[:100]), 421)
        if request.method not in _SAFE and not _of_this_site():
            return sentence(msg("serving-other-site"), 403)
        return None

    @server.after_request
    def keep_files(response: Response) -> Response:
        """A file is handed to our own pages and to who asks for it, not to a page that makes a browser load it."""
        if "attachment" in response.headers.get("Content-Disposition", "") and not _of_this_site():
            return sentence(msg("serving-other-site"), 403)
        return response


def _is_ours(host: str, hosts: Collection[str]) -> bool:
    # A name that an attacker points here is none of ours; an address cannot be pointed anywhere.
    name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    if name in hosts or name == "localhost":
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _of_this_site() -> bool:
    if request.headers.get("Sec-Fetch-Site", "") not in _OWN:
        return False
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.host
