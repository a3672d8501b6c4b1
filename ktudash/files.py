"""Why the system did not read or write a file, in the words of the house."""

from __future__ import annotations

import errno

from ktudash.words import Message, msg


def why_not(error: OSError) -> Message:
    """The reason of ``error``; one that nobody foresaw is named by the system's own code (``EIO``)."""
    return msg("file-reason", code=errno.errorcode.get(error.errno or 0, "unknown"))
