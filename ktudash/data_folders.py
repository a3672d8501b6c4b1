"""The data's files of which a reload has made sure: copies that nobody edits, and a note of which is in force.

They lie in the state folder of one server, below a name that stands for the data folder itself. Every process reads the
note before it answers (`serving.reload`), so all of them show the same figures, and a folder that is just being
changed, or has a fault, is read by none.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from ktudash.settings import Settings

_NOTE: Final = "newest.json"

#: Copies that stay: the one in force, and the one before, which a process may still read a sheet of.
_STAY: Final = 2


@dataclass(frozen=True)
class Note:
    """What was asked for last, and what is in force: the names of contents (`name_of`). ``good`` is empty until a
    reload has found files without a fault: until then what the processes have read at their start is in force."""

    asked: str
    good: str

    @property
    def behind(self) -> bool:
        """Whether what was asked for has a fault."""
        return self.asked != self.good


def files_of(data_dir: Path) -> list[Path]:
    """The files of a data folder: its subfolders hold no figures."""
    return [file for file in data_dir.iterdir() if file.is_file()]


def name_of(files: Iterable[Path]) -> str:
    """A name for the contents of files and their names."""
    found = hashlib.sha256()
    for file in sorted(files):
        found.update(f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()[:16]


class DataFolders:
    """Copies of one data folder and their note."""

    def __init__(self, settings: Settings) -> None:
        self.source = settings.data_dir
        of = hashlib.sha256(str(settings.data_dir.resolve()).encode()).hexdigest()[:8]
        self._place = settings.state / f"data-{of}"

    def stamp(self) -> tuple[int, int] | None:
        """Changes whenever the note does: a cheap look."""
        try:
            found = (self._place / _NOTE).stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino

    def note(self) -> Note | None:
        """The note; ``None``: nothing was ever reloaded."""
        try:
            return Note(**json.loads((self._place / _NOTE).read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None

    def folder(self, name: str) -> Path:
        """Where the copy of that name lies."""
        return self._place / name

    def copy(self) -> Path:
        """A copy of the data folder as it is now, which nobody else reads yet. ``OSError`` where it cannot be made."""
        self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._place.parent.stat().st_uid != os.geteuid():
            # What another user keeps there, the dashboard could not read.
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self._place.parent))
        made = Path(tempfile.mkdtemp(prefix="new-", dir=self._place))
        for file in files_of(self.source):
            shutil.copyfile(file, made / file.name)
        return made

    def take(self, made: Path, name: str) -> None:
        """Put a copy into force: its files have no fault."""
        if self.folder(name).exists():
            shutil.rmtree(made)
        else:
            made.rename(self.folder(name))
        self._write(Note(name, name))
        copies = [one for one in self._place.iterdir() if one.is_dir() and one.name != name]
        for old in sorted(copies, key=lambda one: one.stat().st_mtime)[: 1 - _STAY]:
            shutil.rmtree(old)

    def refuse(self, made: Path, name: str) -> None:
        """Throw a copy away, and note that what was asked for has a fault."""
        shutil.rmtree(made)
        before = self.note()
        self._write(Note(name, before.good if before else ""))

    def _write(self, note: Note) -> None:
        with tempfile.NamedTemporaryFile("w", dir=self._place, delete=False, encoding="utf-8") as file:
            json.dump(asdict(note), file)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(self._place / _NOTE)
