"""What the code reads of its surroundings stands in the documents, and nothing else does."""

from __future__ import annotations

import re

from ktudash.settings import PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")
OPERATIONS = (PROJECT / "docs" / "operations.md").read_text(encoding="utf-8")

_NAME = re.compile(r'"((?:KTUDASH|DEMO|DATABASE)_[A-Z_]+|PORT|HOST)"')


def test_every_variable_that_is_read_stands_in_the_table_of_the_readme_and_no_other() -> None:
    read = set(_NAME.findall((PROJECT / "ktudash" / "settings.py").read_text(encoding="utf-8")))
    rows = [line for line in README.splitlines() if line.startswith("| `")]
    told = {name for line in rows for name in re.findall(r"`([A-Z_]{4,})`", line.split("|")[1])}
    assert read == told


def test_what_the_administrator_is_told_to_set_exists() -> None:
    read = set(_NAME.findall((PROJECT / "ktudash" / "settings.py").read_text(encoding="utf-8")))
    assert set(re.findall(r"\b((?:KTUDASH|DATABASE)_[A-Z_]+)\b", OPERATIONS)) <= read


def test_commands_that_the_administrator_is_told_exist() -> None:
    from ktudash.cli import parser

    usage = parser().format_help()
    told = set(re.findall(r"(?:python -m |^|&& |`)ktudash ([a-z-]+)", OPERATIONS, re.MULTILINE))
    assert told >= {"backup", "restore", "doctor", "check", "user", "void"}
    assert {one for one in told if one not in usage} == set()


def test_what_the_security_list_names_exists() -> None:
    """A claim that points at a test which is gone is no claim."""
    told = (PROJECT / "docs" / "security.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:tests|web/test|docs|ktudash)/[\w/.-]+)`", told))
    assert len(named) > 30
    assert {one for one in named if not (PROJECT / one).exists()} == set()
