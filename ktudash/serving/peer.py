"""Who is connected: the proxy in front is believed about whom it asks for, nobody else is."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Iterable
from functools import cache
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
    return is_loopback(near) or is_one_of(near, os.environ.get(_TRUSTED, "").split(","))


def is_one_of(near: str, proxies: Iterable[str]) -> bool:
    """Whether who is connected is one of ``proxies`` (addresses, networks, or ``*``): who has no address is connected
    over a socket of the machine itself, and is."""
    names = [one.strip() for one in proxies]
    try:
        asks = ipaddress.ip_address(near)
    except ValueError:
        return True
    return "*" in names or any(asks in network for one in names if (network := _network(one)))


@cache
def _network(written: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(written, strict=False)
    except ValueError:
        return None


def is_loopback(near: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return ipaddress.ip_address(near).is_loopback
    except ValueError:
        return False
