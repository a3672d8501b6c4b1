"""Who is connected: the proxy in front is believed about whom it asks for, nobody else is."""

from __future__ import annotations

import ipaddress
import os
from typing import Final

import flask

#: What a proxy adds: whom it asks for is not at this machine.
FORWARDED: Final = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-Ip", "Via")
#: Whose headers are believed, by gunicorn's own variable: addresses and networks with commas between, or ``*``.
_TRUSTED: Final = "FORWARDED_ALLOW_IPS"


def address() -> str:
    """Where a request comes from: what a proxy that is believed says, else who is connected."""
    near = flask.request.remote_addr or ""
    said = flask.request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return said if said and _is_proxy(near) else near


def _is_proxy(near: str) -> bool:
    trusted = os.environ.get(_TRUSTED, "")
    return near == "" or is_loopback(near) or "*" in trusted or _is_within(near, trusted)


def _is_within(near: str, networks: str) -> bool:
    try:
        address = ipaddress.ip_address(near)
        return any(address in ipaddress.ip_network(one.strip(), strict=False) for one in networks.split(",") if one)
    except ValueError:
        return False


def is_loopback(near: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return ipaddress.ip_address(near).is_loopback
    except ValueError:
        return False
