"""Where readers find the dashboard: below which path of their server.

Inside, every address begins at the root (``/targets``), whether a proxy strips the path or not. What goes out, a link,
a script, a redirect, begins with the path.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Final

from ktudash.settings import Settings, base_path

_VARIABLE: Final = "KTUDASH_BASE_PATH"


def base() -> str:
    """The path without the sign at its end: ``/ktu``; empty at the root of a server."""
    return _base(os.environ.get(_VARIABLE, ""))


# Every link of a page asks.
_base = lru_cache(maxsize=4)(base_path)


def inside(address: str) -> str:
    """An address of ours (``/targets?line=SP-1``) as it goes out; one that went out before is as it was."""
    return address if _below(address) else base() + address


def within(address: str) -> str:
    """An address that went out, as it is inside."""
    return (address[len(base()) :] or "/") if _below(address) else address


def home() -> str:
    """The whole address of the dashboard by its settings, without the sign at its end; empty where they name none."""
    settings = Settings.from_environment()
    return settings.base_url and settings.base_url + settings.base_path


def _below(address: str) -> bool:
    path = base()
    return bool(path) and (address == path or address.startswith((f"{path}/", f"{path}?", f"{path}#")))
