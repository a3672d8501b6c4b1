"""Names of the plans' parts: texts of the data, which a language may have in its own words, and ids with names."""

from __future__ import annotations

from ktudash.catalog import Line
from ktudash.words import Listed, Message, Own, Text, msg


def line_name(line: Line) -> Own:
    """The name of a Strategic Line or direction."""
    return Own("line", line.id, line.name)


def line_short(line: Line) -> Own:
    """Its name where there is little room."""
    return Own("line-short", line.id, line.short or line.name)


def line_tag(line: Line) -> Message:
    """A line by its id and its short name, ``SP-2 · Research``: as a filter it stands beside other words."""
    return msg("shell-line-name", number=line.id, name=line_short(line))


def task_name(line: Line, task: str) -> Text:
    """The wording of a task or section; empty where the plan gives it none."""
    words = line.tasks.get(task, "")
    return Own("task", f"{line.id}.{task}", words) if words else ""


def owner_name(owners: str) -> Text:
    """Who answers for an indicator, as the register has it: one, or several parted by ``; ``."""
    return Listed(tuple(Own("owner", one, one) for one in owners.split("; ")), "semicolon") if owners else ""


def status_key(status: str) -> str:
    """A status as messages select by it."""
    return status.replace(" ", "-")


def status_name(status: str) -> Message:
    """A status in words."""
    return msg("plan-status", status=status_key(status))


def status_count(status: str, count: int, unranked: int = 0) -> Message:
    """How many indicators have a status; ``unranked`` of those behind have left their ranking."""
    return msg("plan-status-count", count=count, status=status_key(status), unranked=unranked)


def kind_name(kind: str) -> Message:
    """A kind of indicator (level, share, rank, flag, change) in words."""
    return msg("plan-kind", kind=kind)
