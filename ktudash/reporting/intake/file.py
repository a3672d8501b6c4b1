"""Opens a file that somebody uploaded, without trusting a byte of it.

A workbook is a zip of XML. Before anything parses it, the zip's directory bounds what can come out of it, and
one pass over every part with a hardened parser refuses entities, endless tables and ranges that would fill
the memory. What remains is small and plain, and openpyxl reads it. A CSV is decoded and read as it stands.
Formulas are reported as such, never evaluated.
"""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final

from ktudash.reporting.confined import Exceeded, confined
from ktudash.reporting.intake.delimited import read_csv
from ktudash.reporting.intake.guard import ENCRYPTED, OLE
from ktudash.reporting.intake.model import FileRefused, Intake, Limits
from ktudash.reporting.intake.workbook import read_workbook
from ktudash.words import msg

_WORKBOOKS: Final = (".xlsx",)
_MACRO_WORKBOOKS: Final = (".xlsm", ".xltm", ".xlam")
_TEXTS: Final = (".csv", ".txt", ".tsv")


def base_name(filename: str) -> str:
    """The name without folders, whatever system it comes from, at most 200 characters long."""
    name = PureWindowsPath(PurePosixPath(filename).name).name
    return "".join(character for character in name if character.isprintable())[-200:]


def read(file: bytes, filename: str, limits: Limits | None = None) -> Intake:
    """Read a workbook or a CSV in a process of its own, or raise :class:`FileRefused`."""
    try:
        return confined(read_here, file, filename, limits)
    except Exceeded as error:
        raise FileRefused(msg("file-too-costly")) from error


def read_here(file: bytes, filename: str, limits: Limits | None = None) -> Intake:
    """Read a workbook or a CSV in this process: for the one that has bounds."""
    limits = limits or Limits()
    name = base_name(filename)
    suffix = PurePosixPath(name).suffix.lower()
    if not file:
        raise FileRefused(msg("file-empty"))
    if len(file) > limits.file_bytes:
        raise FileRefused(msg("file-too-big", size=len(file), limit=limits.file_bytes))
    if suffix in _MACRO_WORKBOOKS:
        raise FileRefused(msg("file-unwanted", what="macros"))
    if suffix == ".xlsb":
        raise FileRefused(msg("file-binary-workbook"))
    if file.startswith(OLE):
        raise FileRefused(msg("file-password") if ENCRYPTED in file else msg("file-old-excel"))
    if not suffix:
        raise FileRefused(msg("file-no-suffix"))
    if suffix not in (*_WORKBOOKS, *_TEXTS):
        raise FileRefused(msg("file-other-kind", suffix=suffix))
    zipped = file.startswith(b"PK")
    if suffix in _WORKBOOKS and not zipped:
        raise FileRefused(msg("file-not-excel", suffix=suffix))
    if suffix in _TEXTS and zipped:
        raise FileRefused(msg("file-not-csv", suffix=suffix))
    sheets, notices = read_workbook(file, limits) if zipped else read_csv(file, limits)
    return Intake(name, hashlib.sha256(file).hexdigest(), not zipped, sheets, notices)
