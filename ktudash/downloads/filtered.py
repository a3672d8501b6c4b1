"""What the link of a page chooses, as files: one address with the page's parameters for each form that there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from flask import Flask, Response, request

from ktudash.components.answer import sentence
from ktudash.downloads.dated import dated
from ktudash.store import Store, get_store
from ktudash.words import Message

C = TypeVar("C")

#: Makes the file of a form (``xlsx``) from a choice: whether it is a demonstration's, and in which design slides are.
Make = Callable[[Store, C, str, bool, Path | None], Response]


def add(
    server: Flask,
    name: str,
    made: Mapping[str, Make[C]],
    *,
    read: Callable[[Store, Mapping[str, object]], C],
    empty: Callable[[C], bool],
    no_form: Message,
    nothing: Message,
    demo: bool,
    template: Path | None,
) -> None:
    """Add the route ``/export/<name>/<form>``, as of the day or the meeting in its link.

    ``read`` makes the choice of the parameters; ``no_form`` and ``nothing`` answer where there is no such form, and
    where the choice is ``empty``.
    """

    def answer(form: str) -> Response:
        if form not in made:
            return sentence(no_form, 404)
        return dated(partial(chosen, form))

    def chosen(form: str) -> Response:
        store = get_store()
        choice = read(store, request.args)
        if empty(choice):
            return sentence(nothing, 404)
        return made[form](store, choice, form, demo, template)

    server.add_url_rule(f"/export/{name}/<form>", f"export-{name}", answer)
