"""Names of the subject that messages select: regions, industries, measures."""

from __future__ import annotations

from ktudash.words import Message, msg


def region(key: str) -> Message:
    """A region as charts write it; ``republic`` too."""
    return msg("labour-region", region=key)


def industry(key: str) -> Message:
    """An industry as charts write it; ``total`` too."""
    return msg("labour-industry", industry=key)


def industry_within(key: str) -> Message:
    """An industry as it stands within a sentence."""
    return msg("labour-industry-within", industry=key)


def measure(key: str) -> Message:
    """A measure as charts write it."""
    return msg("labour-measure", measure=key)


def measure_within(key: str) -> Message:
    """A measure as it stands within a sentence."""
    return msg("labour-measure-within", measure=key)
