"""Caches of what was made of the store: they let go of it when another store is in force."""

from __future__ import annotations

from typing import Final, Protocol, TypeVar


class _Cache(Protocol):
    def cache_clear(self) -> None:
        """Forget everything."""


_OF_THE_STORE: Final[list[_Cache]] = []

C = TypeVar("C", bound=_Cache)


def of_the_store(cache: C) -> C:
    """Name a cache (``lru_cache``) of things made of a store, which is part of its key."""
    _OF_THE_STORE.append(cache)
    return cache


def forget() -> None:
    """Forget what was made of stores that are in force no more."""
    for cache in _OF_THE_STORE:
        cache.cache_clear()
