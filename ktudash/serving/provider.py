"""Logging in through the university's identity provider: its addresses, and whether there is one."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

import flask
from dash import Dash

from ktudash.components.answer import sentence
from ktudash.components.who import LOGIN
from ktudash.settings import Provider, Settings
from ktudash.words import Text, msg

ADDRESS: Final = f"{LOGIN}/provider"
BACK: Final = f"{ADDRESS}/back"

#: Where the app keeps the settings of the provider.
SETTING: Final = "KTUDASH_PROVIDER"

#: Makes the login page of a way back, something told, and a status.
Page = Callable[[str, Text, int], flask.Response]


def register(app: Dash, settings: Settings, page: Page) -> None:
    """Add the way to the provider and the way back. Without a provider both lead nowhere."""
    app.server.config[SETTING] = settings.provider
    if settings.provider:
        _openid()  # before the workers are parted, which then share it

    def go() -> Any:
        return _openid().go(page) if is_there() else sentence(msg("accounts-no-provider"), 404)

    def come_back() -> Any:
        return _openid().come_back(page) if is_there() else sentence(msg("accounts-no-provider"), 404)

    app.server.add_url_rule(ADDRESS, "provider", go, methods=["GET"])
    app.server.add_url_rule(BACK, "provider-back", come_back, methods=["GET"])


def is_there() -> bool:
    """Whether there is a provider to log in through."""
    return flask.current_app.config.get(SETTING) is not None


def chosen() -> Provider:
    """The provider that :func:`is_there`. Raises ``KeyError`` before :func:`register`."""
    provider: Provider = flask.current_app.config[SETTING]
    return provider


def end_address() -> str:
    """Where the provider ends its own session and leads back here; empty where there is no such address."""
    return str(_openid().end_address()) if is_there() else ""


def _openid() -> ModuleType:
    from ktudash.serving import openid  # its library takes a tenth of a start, and most installations have no provider

    return openid
