"""What the browser gets: texts with places in braces, and one for each plural category of its language."""

from __future__ import annotations

from pathlib import Path

import pytest

from ktudash.words import Voice, WordsError, for_browser, languages

ENGLISH = """
### Web
web-close = Close
web-saved = Saved as { $name }.
web-added = { $count ->
    [one] Added, { $total } in it.
   *[other] { $count } charts added, { $total } in it.
}
web-held = { web-saved } At most { $count } charts.
other = Not for the browser
"""
RUSSIAN = """
### Web
web-close = Закрыть
web-added = { $count ->
    [one] Добавлен { $count }, всего { $total }.
    [few] Добавлены { $count }, всего { $total }.
   *[other] Добавлено { $count }, всего { $total }.
}
"""


@pytest.fixture
def speak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Messages instead of the house's own."""

    def spoken(english: str) -> None:
        (tmp_path / "en.ftl").write_text(english, encoding="utf-8")
        (tmp_path / "ru.ftl").write_text(RUSSIAN, encoding="utf-8")
        voices = {code: Voice(code, tmp_path, tmp_path) for code in ("en", "ru", "xx")}
        monkeypatch.setattr("ktudash.words.voices._VOICES", voices)

    return spoken


def test_places_and_plurals(speak) -> None:
    speak(ENGLISH)
    assert for_browser("en") == {
        "web-close": "Close",
        "web-saved": "Saved as {name}.",
        "web-added": {"one": "Added, {total} in it.", "other": "{count} charts added, {total} in it."},
        "web-held": "Saved as {name}. At most {count} charts.",
    }
    assert for_browser("en", "web-c") == {"web-close": "Close"}


def test_categories_are_those_of_the_language_and_english_stands_in(speak) -> None:
    speak(ENGLISH)
    russian = for_browser("ru")
    assert russian["web-close"] == "Закрыть"
    assert russian["web-saved"] == "Saved as {name}."
    assert russian["web-added"] == {
        "few": "Добавлены {count}, всего {total}.",
        "many": "Добавлено {count}, всего {total}.",
        "one": "Добавлен {count}, всего {total}.",
        "other": "Добавлено {count}, всего {total}.",
    }


def test_places_stay_in_the_pseudo_language(speak) -> None:
    speak(ENGLISH)
    assert for_browser("xx")["web-saved"] == "Šáṽṽéđ ááš {name}."


@pytest.mark.parametrize(
    "variants", ["$level ->\n [master] a\n *[other] b\n", "$count ->\n [0] none\n *[other] { $count }\n"]
)
def test_what_the_browser_could_not_select_is_refused(speak, variants: str) -> None:
    speak(f"web-a = {{ {variants} }}\n")
    with pytest.raises(WordsError, match=r"'web-a'.*plural categories"):
        for_browser("en")


def test_the_browsers_words_can_be_sent_in_every_language() -> None:
    for language in languages():
        assert for_browser(language).keys() == for_browser("en").keys(), language
