"""A TOML table read key by key, so that a misspelt key is a fault and never a default."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ktudash.schema import DataError
from ktudash.words import Listed, Text, msg


class Entry:
    """A TOML table that is read key by key and must have no key left over."""

    def __init__(self, raw: object, where: Text) -> None:
        if not isinstance(raw, dict):
            raise DataError(where, raw, msg("data-expected-keys"))
        self._raw: dict[str, Any] = dict(raw)
        self.where = where

    def take(self, key: str, kind: type | tuple[type, ...], default: Any = None) -> Any:
        """Remove and return ``key``; without a ``default`` it must be there, and of the right type."""
        if key not in self._raw:
            if default is None:
                raise DataError(self.where, sorted(self._raw), msg("data-expected-key", key=key))
            return default
        value = self._raw.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            names = getattr(kind, "__name__", str(kind))
            raise DataError(self.at(key), value, msg("data-expected-type", type=names))
        return value

    def text(self, key: str, default: str | None = None) -> str:
        return str(self.take(key, str, default))

    def texts(self, key: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        values = self.take(key, list, None if default is None else list(default))
        if any(not isinstance(value, str) for value in values):
            raise DataError(self.at(key), values, msg("data-expected-texts"))
        return tuple(values)

    def one_of(self, key: str, allowed: Iterable[str]) -> str:
        value = self.text(key)
        choices = sorted(allowed)
        if value not in choices:
            raise DataError(self.at(key), value, msg("data-expected-one-of", choices=Listed(tuple(choices), "comma")))
        return value

    def rest(self) -> dict[str, str]:
        """Whatever is left, as texts: the dimensions of a row."""
        return {key: self.text(key) for key in list(self._raw)}

    def done(self) -> None:
        if self._raw:
            raise DataError(self.where, sorted(self._raw), msg("data-expected-no-more-keys"))

    def at(self, key: str) -> Text:
        """Where a key stands."""
        return msg("data-key", where=self.where, key=key)


def toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except FileNotFoundError as error:
        raise DataError(str(path), msg("data-no-file"), msg("data-expected-file")) from error
    except tomllib.TOMLDecodeError as error:
        raise DataError(str(path), str(error), msg("data-expected-toml")) from error
