"""What follows from files alone and takes long to work out: kept until one of the files, or the code, changes.

The folder may be deleted at any time: what is missing is worked out again. What is kept are Python's own pickles, which
run code when they are read; so nothing is read from a folder or file that anybody else could have written.
"""

from __future__ import annotations

import hashlib
import logging
import os
import pickle
import stat
import sys
import tempfile
from collections.abc import Callable
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Final, TypeVar, cast

from ktudash.settings import PROJECT, cache_folder

R = TypeVar("R")

_LOG: Final = logging.getLogger(__name__)

#: What else decides what is worked out: of another version of these, nothing is taken over.
_LIBRARIES: Final = ("pandas", "numpy", "openpyxl", "fluent.syntax")


def derived(name: str, contents: str, make: Callable[[], R]) -> R:
    """What ``make`` makes of files that are named by what they hold (`data_folders.name_of`): as it was kept, or made
    now and kept for the next start.

    What ``make`` raises is raised, and nothing is kept. A folder that cannot be written costs time, and no more.
    """
    folder = cache_folder()
    if folder is None:
        return make()
    place = folder / f"{name}-{_digest(contents)}.pickle"
    kept = _read(place)
    if kept:
        return cast(R, kept[0])
    made = make()
    _keep(place, made)
    return made


def _digest(contents: str) -> str:
    return hashlib.sha256(_code() + contents.encode()).hexdigest()[:24]


@lru_cache(maxsize=1)
def _code() -> bytes:
    """The project's own code and the versions that it runs with."""
    found = hashlib.sha256(sys.version.encode())
    for library in _LIBRARIES:
        found.update(f"{library} {version(library)}\n".encode())
    for module in sorted((PROJECT / "ktudash").rglob("*.py")):
        found.update(module.read_bytes())
    return found.digest()


def _read(place: Path) -> tuple[object] | None:
    """What is kept there, as the only one of a tuple: it may itself be ``None``."""
    if not (_ours(place.parent) and _ours(place)):
        return None
    try:
        return (pickle.loads(place.read_bytes()),)  # noqa: S301  ours alone, see above
    except Exception as error:  # a pickle that was cut off raises whatever its bytes happen to say
        _LOG.warning("%s cannot be read, and is made again: %s", place, error)
        return None


def _ours(place: Path) -> bool:
    try:
        found = place.stat()
    except OSError:
        return False
    return found.st_uid == os.geteuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _keep(place: Path, made: object) -> None:
    """Keep it in place of what was kept under the name before. Other processes see the old or the new, never a part."""
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as file:
            pickle.dump(made, file, protocol=pickle.HIGHEST_PROTOCOL)
        Path(file.name).replace(place)
        for old in place.parent.glob(f"{place.name.rpartition('-')[0]}-*.pickle"):
            if old != place:
                old.unlink(missing_ok=True)
    except OSError as error:
        _LOG.warning("%s cannot be kept: %s", place, error)
