"""What stands between the network and the pages: who may ask, what may come in, and what every answer carries."""

from __future__ import annotations

from dash import Dash

from ktudash.serving import (
    access,
    answers,
    callbacks,
    choices,
    health,
    journal,
    kept,
    login,
    origins,
    own_password,
    session,
    tongue,
)
from ktudash.settings import Settings


def protect(app: Dash, settings: Settings) -> None:
    """Stand before every request of the app: pages, callbacks, downloads, and whatever Dash adds of its own."""
    journal.start(app.server)
    tongue.speak(app.server)
    choices.know_screens(app.server)
    answers.complete(app, settings)
    origins.guard(app.server, settings.hosts)
    access.guard(app, settings)
    callbacks.guard(app)
    kept.keep(app)
    health.register(app.server)
    session.sign(app.server, settings)
    login.register(app, settings)
    own_password.register(app)
