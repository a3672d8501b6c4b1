"""What the browser is told, and what of it its own code uses (``web/src``)."""

from __future__ import annotations

import json
import re

import pytest

import app
from ktudash import theme
from ktudash.components.browser import browser_data, data_block
from ktudash.settings import PROJECT
from ktudash.words import PSEUDO, for_browser, msg, say, speaking

SCRIPTS = {path.name: path.read_text(encoding="utf-8") for path in (PROJECT / "web" / "src").rglob("*.js")}
CODE = "\n".join(SCRIPTS.values())
WORDS = for_browser("en")

#: Messages whose id ends with what is chosen: `web-deck-${action}`.
COMPOSED = {
    "web-deck-": ("up", "down", "join", "part", "remove"),
    "web-ground-": ("white", "none"),
    "web-seal-": ("none", "draft", "internal", "confirmed"),
}


def block(html: str) -> dict:
    (found,) = re.findall(r'<script type="application/json" id="ktu-data">(.*?)</script>', html)
    return json.loads(found)


def test_every_page_brings_the_data() -> None:
    html = app.server.test_client().get("/students").text
    told = block(html)
    assert "/dash_ag_grid/" in told["grid"], "the table's library comes with the first table"
    assert told["grid"] not in html.replace(json.dumps(told["grid"]), "")
    assert told == json.loads(json.dumps(browser_data(demo=False, grid=told["grid"])))
    assert '<html lang="en">' in html
    assert "data-demo" not in html


def test_a_demonstration_is_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.app, "demo", True)
    # A page that nobody has asked for yet: the answers of the others are kept.
    html = app.server.test_client().get("/deck?line=SP-5").text
    told = say(msg("export-demo"))
    assert block(html)["demo"] == told
    assert f'<body data-demo="{told}">' in html


def test_the_browser_is_told_in_the_language_of_the_page() -> None:
    with speaking(PSEUDO):
        told = browser_data(demo=True)
        assert told["demo"] == say(msg("export-demo"))
    assert told["lang"] == PSEUDO
    assert told["words"] == for_browser(PSEUDO) != WORDS


def test_no_word_can_end_the_block() -> None:
    data = {"words": {"a": "</script><!-- & <b>"}}
    written = data_block(data)
    assert written.count("<") == 2
    assert block(written) == data


def test_every_word_is_there_and_used() -> None:
    used = set(re.findall(r'"(web-[a-z-]+)"', CODE))
    assert set(re.findall(r"`(web-[a-z-]+)\$\{", CODE)) == set(COMPOSED)
    used |= {start + end for start, ends in COMPOSED.items() for end in ends}
    assert used == set(WORDS)


def test_every_place_of_a_message_is_filled() -> None:
    # Calls that write their arguments out; `count` chooses a plural whether it is written or not.
    calls = re.findall(r'say\("(web-[a-z-]+)"(?:, \{ ([^}]*) \})?\)', CODE)
    assert len(calls) > 40
    for name, written in calls:
        given = {part.split(":")[0].strip() for part in written.split(",")} - {""}
        message = WORDS[name]
        texts = [message] if isinstance(message, str) else list(message.values())
        places = set(re.findall(r"\{(\w+)\}", " ".join(texts))) | (set() if isinstance(message, str) else {"count"})
        assert given == places, name


@pytest.mark.parametrize(("name", "words"), [(n, w) for n, w in WORDS.items() if not isinstance(w, str)])
def test_plurals_have_the_categories_of_their_language(name: str, words: dict[str, str]) -> None:
    assert set(words) == {"one", "other"}


def test_the_browser_knows_no_colour_of_its_own() -> None:
    assert re.findall(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b", CODE) == []
    roles = set(re.findall(r'colour\("(\w+)"\)', CODE))
    assert roles
    assert roles <= set(theme.COLOUR)


def test_no_python_holds_scripts() -> None:
    for path in [PROJECT / "app.py", *(PROJECT / "ktudash").rglob("*.py")]:
        found = re.findall(
            r"\bfunction ?\([\w, ]*\) ?\{|=> ?\{|\bparams\.|\bwindow\.\w+[.( =]", path.read_text(encoding="utf-8")
        )
        assert found == [], path.name
