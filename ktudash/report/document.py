"""A report as one HTML file: its drawings and its looks are in it, nothing is asked of anybody, and no script runs."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path
from typing import Final

from ktudash import theme
from ktudash.components.static import html_of
from ktudash.report.made import Paper
from ktudash.words import Text, language, msg, say, voice

_SHEET: Final = Path(__file__).with_name("report.css")
#: Where a file may take anything from: its own looks, and pictures that it holds.
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def document(paper: Paper, *, day: date, demo: bool = False, mark: Text = "") -> bytes:
    """The whole file; ``mark`` is a word on what it is (a draft)."""
    head = "".join(f"<p{css}>{escape(words)}</p>" for words, css in _about(day, demo=demo, mark=mark))
    foot = escape(say(msg("report-foot", day=voice(language()).date(day, "long"))))
    body = f"<header>{head}</header>{html_of(paper.main)}<footer><p>{foot}{_live(paper)}</p></footer>"
    return _whole(paper.title, body, "report")


def frame(paper: Paper, *, demo: bool = False) -> bytes:
    """One chart for a frame in another site's page: nothing around it but where it comes from."""
    invented = f'<p class="demo">{escape(say(msg("export-demo")))}</p>' if demo else ""
    return _whole(paper.title, f"{invented}{html_of(paper.main)}<p>{_live(paper, aside=True)}</p>", "framed")


def _live(paper: Paper, *, aside: bool = False) -> str:
    """The way to the living page; from a frame it opens beside the page around it."""
    if not paper.link:
        return ""
    beside = ' target="_blank" rel="noopener"' if aside else ""
    return f' <a href="{escape(paper.link)}"{beside}>{escape(say(msg("export-live")))}</a>'


def _whole(title: str, body: str, css: str) -> bytes:
    sheet = _SHEET.read_text(encoding="utf-8")
    colours = "".join(f"--{role}:{ink};" for role, ink in theme.COLOUR.items())
    return (
        f'<!doctype html><html lang="{language()}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f"<title>{escape(title)} · {escape(say(msg('shell-brand')))}</title>"
        f'<style>:root{{{colours}--font:{theme.FONT}}}{sheet}</style></head><body class="{css}">{body}</body></html>'
    ).encode()


def _about(day: date, *, demo: bool, mark: Text) -> list[tuple[str, str]]:
    """What stands above the title: whose it is and of when, that its actuals are invented, what it is."""
    told = [(say(msg("report-head", brand=msg("shell-brand"), day=voice(language()).date(day, "long"))), "")]
    if mark:
        told.append((say(mark), ' class="mark"'))
    if demo:
        told.append((say(msg("export-demo")), ' class="demo"'))
    return told
