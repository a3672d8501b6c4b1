"""Texts as data: a message is an id with arguments, and becomes words only at the edge.

Rules, charts and pages make :data:`Text`; a :class:`Voice` says it in one language. So no sentence is put together
from pieces of grammar, and no number is made text before its message: the message selects, the voice writes.
"""

from ktudash.words.text import Listed, Message, Number, Own, Quantity, Signed, Text, UnitName, Year, msg
from ktudash.words.voice import Voice, WordsError, language, say, speaking, voice

__all__ = [
    "Listed",
    "Message",
    "Number",
    "Own",
    "Quantity",
    "Signed",
    "Text",
    "UnitName",
    "Voice",
    "WordsError",
    "Year",
    "language",
    "msg",
    "say",
    "speaking",
    "voice",
]
