"""A presentation that somebody brings back, before any library opens it: a zip of XML that may be anything."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final, Literal

from defusedxml import DefusedXmlException
from pptx.exc import PythonPptxError

from ktudash.drawing.pptx.anew.deck import Found, found_in, renewed
from ktudash.drawing.pptx.anew.model import Renewed
from ktudash.reporting.intake import DAMAGE, Limits
from ktudash.reporting.intake.guard import (
    ENCRYPTED,
    OLE,
    PICTURES,
    Endless,
    declares_entities,
    elements,
    is_locked,
    names_of,
    unpacks_to_more,
)  # fmt: skip

#: A deck with photographs; what has more is refused rather than read for minutes.
LIMITS: Final = Limits(
    file_bytes=30_000_000, parts=5_000, unpacked_bytes=150_000_000, ratio=300, elements=2_000_000, depth=100
)

_BINARY: Final = (*PICTURES, ".xlsx", ".mp4", ".fntdata")

#: Why a file is not read (the choices of the message ``anew-refused``).
Reason = Literal["empty", "large", "password", "old", "kind", "macros", "bomb", "entities", "damaged"]


class DeckRefused(ValueError):
    """The whole file is refused; ``why`` says for what."""

    def __init__(self, why: Reason) -> None:
        super().__init__(why)
        self.why = why


def read_here(file: bytes) -> Found:
    """The marks in a file, read in this process: for one that has bounds. Raises :class:`DeckRefused`."""
    inspect(file)
    try:
        return found_in(file)
    except (*DAMAGE, PythonPptxError) as error:
        raise DeckRefused("damaged") from error


def renew_here(file: bytes, fresh: bytes, days: Mapping[str, str]) -> Renewed:
    """The file with the figures of ``fresh``, in this process: for one that has bounds."""
    inspect(file)
    try:
        return renewed(file, fresh, days)
    except (*DAMAGE, PythonPptxError) as error:
        raise DeckRefused("damaged") from error


def inspect(file: bytes) -> None:
    """Raise :class:`DeckRefused` unless a file is a presentation that is safe to be opened."""
    if not file:
        raise DeckRefused("empty")
    if len(file) > LIMITS.file_bytes:
        raise DeckRefused("large")
    if file.startswith(OLE):
        raise DeckRefused("password" if ENCRYPTED in file else "old")
    if not file.startswith(b"PK"):
        raise DeckRefused("kind")
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            _check_directory(archive.infolist())
            _check_parts(archive)
    except DeckRefused:
        raise
    except Endless as error:
        raise DeckRefused("bomb") from error
    except DefusedXmlException as error:
        raise DeckRefused("entities") from error
    except (*DAMAGE, PythonPptxError) as error:
        raise DeckRefused("damaged") from error


def _check_directory(parts: list[zipfile.ZipInfo]) -> None:
    if unpacks_to_more(parts, LIMITS) is not None:
        raise DeckRefused("bomb")
    if any(is_locked(part) for part in parts):
        raise DeckRefused("password")
    names = names_of(parts)
    if len(set(names)) != len(names):
        raise DeckRefused("damaged")
    if "[content_types].xml" not in names or "ppt/presentation.xml" not in names:
        raise DeckRefused("kind")
    if any(name.endswith("vbaproject.bin") for name in names):
        raise DeckRefused("macros")


def _check_parts(archive: zipfile.ZipFile) -> None:
    count = 0
    for part in archive.infolist():
        name = part.filename.lower()
        if name.endswith((".xml", ".rels")):
            for event, element in elements(archive, part, LIMITS, count):
                count += event == "start"
                if element.tag.endswith("}Override") and "macroenabled" in (element.get("ContentType") or "").lower():
                    raise DeckRefused("macros")
        elif not name.endswith(_BINARY) and declares_entities(archive.read(part)):
            raise DeckRefused("entities")
