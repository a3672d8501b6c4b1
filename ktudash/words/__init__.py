"""Texts as data: a message is an id with arguments, and becomes words only at the edge.

Rules, charts and pages make a :data:`Text`; a :class:`Voice` says it in one language. So no sentence is put together
from pieces of grammar, and no number is made text before its message: the message selects, the voice writes.
"""

from ktudash.words.errors import WordsError
from ktudash.words.files import languages
from ktudash.words.pseudo import PSEUDO
from ktudash.words.text import (
    Argument,
    Listed,
    Message,
    Number,
    Own,
    Quantity,
    Signed,
    Style,
    Text,
    UnitName,
    Year,
    msg,
)
from ktudash.words.voices import Voice, by_name, language, offered, own_name, say, speaking, translated, voice
from ktudash.words.web import for_browser

__all__ = [
    "PSEUDO",
    "Argument",
    "Listed",
    "Message",
    "Number",
    "Own",
    "Quantity",
    "Signed",
    "Style",
    "Text",
    "UnitName",
    "Voice",
    "WordsError",
    "Year",
    "by_name",
    "for_browser",
    "language",
    "languages",
    "msg",
    "offered",
    "own_name",
    "say",
    "speaking",
    "translated",
    "voice",
]
