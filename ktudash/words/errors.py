"""The one error of this package."""

from __future__ import annotations


class WordsError(ValueError):
    """A text cannot be said: half a sentence never reaches a reader.

    Names the message (or file), the language and the argument, as far as there is one.
    """

    def __init__(self, fault: str, *, id: str = "", language: str = "", argument: str = "") -> None:
        self.fault = fault
        self.id = id
        self.language = language
        self.argument = argument
        named = (("message", id), ("language", language), ("argument", argument))
        where = ", ".join(f"{name} {value!r}" for name, value in named if value)
        super().__init__(f"{where}: {fault}" if where else fault)
