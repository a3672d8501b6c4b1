"""What the machine does not have or do: a file that was not read or written, a setting that cannot be meant."""

from __future__ import annotations

import errno

from ktudash.settings import Fault
from ktudash.words import Message, msg


def why_not(error: OSError) -> Message:
    """The reason of ``error``; one that nobody foresaw is named by the system's own code (``EIO``)."""
    return msg("file-reason", code=errno.errorcode.get(error.errno or 0, "unknown"))


def wrong_setting(fault: Fault) -> Message:
    """What is wrong with a variable of the environment, and what was expected."""
    return msg("serving-setting", variable=fault.variable, read=fault.read, expected=fault.expected)
