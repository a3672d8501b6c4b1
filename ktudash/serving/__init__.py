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
    metrics,
    origins,
    own_password,
    session,
    tongue,
    warm,
)
from ktudash.settings import Settings


def protect(app: Dash, settings: Settings) -> None:
    """Stand before every request of the app: pages, callbacks, downloads, and whatever Dash adds of its own."""
    # What comes first here sees an answer last, as it goes out.
    journal.start(app.server)
    metrics.register(app.server, settings)
    tongue.speak(app.server)
    choices.know_screens(app.server)
    answers.complete(app, settings)
    origins.guard(app.server, settings.hosts)
    access.guard(app, settings)
    callbacks.guard(app)
    kept.keep(app)
    warm.watch(app.server)
    health.register(app.server)
    session.sign(app.server, settings)
    login.register(app, settings)
    own_password.register(app)
