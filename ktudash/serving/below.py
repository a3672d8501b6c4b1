"""Below a path of the server: requests come with the path or without it, answers lead to addresses with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

import dash
from dash import Dash

from ktudash.settings import Fault, SettingsError
from ktudash.site import inside

Environ = dict[str, Any]
Wsgi = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]

#: Addresses of ours that lead somewhere: a redirect names one as it is inside.
_LEADS: Final = frozenset({"location", "content-location"})


def serve_below(app: Dash, base: str) -> None:
    """Let the app be found below ``base`` (``/ktu``). To be called when it has all its pages and routes.

    Raises :class:`SettingsError` where an address of its own begins so: with and without would be two pages.
    """
    if not base:
        return
    own = [rule.rule for rule in app.server.url_map.iter_rules()] + [one["path"] for one in dash.page_registry.values()]
    if any(f"{address}/".startswith(f"{base}/") for address in own):
        raise SettingsError([Fault("KTUDASH_BASE_PATH", base, "free-path")])
    app.server.config["APPLICATION_ROOT"] = f"{base}/"
    app.server.wsgi_app = _below(app.server.wsgi_app, base)


def _below(served: Wsgi, base: str) -> Wsgi:
    def answer(environ: Environ, start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if f"{path}/".startswith(f"{base}/"):
            environ["PATH_INFO"] = path[len(base) :] or "/"
        environ["SCRIPT_NAME"] = base

        def begin(status: str, headers: list[tuple[str, str]], *fault: Any) -> Any:
            led = [(name, _out(value) if name.lower() in _LEADS else value) for name, value in headers]
            return start(status, led, *fault)

        return served(environ, begin)

    return answer


def _out(address: str) -> str:
    return inside(address) if address.startswith("/") and not address.startswith("//") else address
