"""The error that says its sentence as a text: whoever shows it chooses the language."""

from __future__ import annotations

from ktudash.words import Text, say


class ReportingError(Exception):
    """Something was not done. ``text`` can be shown to whoever asked for it."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text)

    def __str__(self) -> str:
        """The sentence in the language that is spoken just now: for logs."""
        return say(self.text)
