"""Every message that the code asks for is there with its arguments, and no message is there for nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import used
from fluent.syntax import FluentParser

from ktudash.settings import PROJECT
from ktudash.words.files import entries, id_of, languages, sources, variables

CALLS = [
    call
    for path in used.python_files(PROJECT)
    for call in used.calls(path.read_text(encoding="utf-8"), str(path.relative_to(PROJECT)))
]
ENGLISH = entries("en")
FILES = [path for language in languages() for path in sources(language)]


def test_every_call_names_a_message_and_gives_it_what_it_takes() -> None:
    assert used.faults_of_calls(CALLS, ENGLISH) == []


def test_no_message_is_there_for_nothing() -> None:
    assert used.unused(CALLS, ENGLISH) == []


@pytest.mark.parametrize("language", languages())
def test_messages_refer_to_what_is_there(language: str) -> None:
    assert used.faults_of_messages(entries(language)) == []


@pytest.mark.parametrize("language", languages())
def test_a_language_has_no_message_and_no_argument_that_english_lacks(language: str) -> None:
    found = entries(language)
    assert {name for name in found if not name.startswith("-")} <= set(ENGLISH)
    assert [name for name in found if not variables(name, found) <= variables(name, ENGLISH)] == []


@pytest.mark.parametrize("language", languages())
def test_ids_are_kebab_case(language: str) -> None:
    assert [name for name in entries(language) if not re.fullmatch(used.KEBAB, name)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_stands_in_sections_in_order(path: Path) -> None:
    found, before = used.headings(path)
    assert before == []
    assert found == sorted(set(found), key=str.casefold)


KNOWN = {
    id_of(entry): entry
    for entry in FluentParser()
    .parse(
        """
-plan = Strategic Plan
fell = { $level ->
    [master] { -plan }
   *[other] { part }
}
part = by { $percent }
idle = Nothing
idle-too = { idle }
"""
    )
    .body
}


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("msg(name, a=1)", "literal"),
        ("msg('fell' if a else 'part', percent=1)", "literal"),
        ("msg('fell', level)", "literal"),
        ("msg()", "literal"),
        ("words.msg('fell', **given)", "hidden"),
        ("msg('feel', level='a', percent=1)", "no message feel"),
        ("msg('-plan')", "no message -plan"),
        ("msg('fell', level='a')", r"lacks \['percent'\], does not know \[\]"),
        ("words.msg('part', percent=1, year=2)", r"lacks \[\], does not know \['year'\]"),
    ],
)
def test_a_wrong_call_is_found(code: str, fault: str) -> None:
    (found,) = used.faults_of_calls(used.calls(code, "a.py"), KNOWN)
    assert re.search(fault, found)
    assert found.startswith("a.py:1: ")


def test_a_right_call_and_what_is_unused_are_found() -> None:
    found = list(used.calls("x = msg('fell', level='a', percent=msg('part', percent=1))\nmessage(1)", "a.py"))
    assert used.faults_of_calls(found, KNOWN) == []
    assert used.unused(found, KNOWN) == ["idle", "idle-too"]


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("a = { b }", "a refers to b, which is not there"),
        ("a = { -b }", "a refers to -b, which is not there"),
        ("a = { NUMBER($b) }", "a calls NUMBER: numbers come written"),
        ("a = { $b ->\n [one] x\n [one] y\n *[other] z\n }", "a has two variants of one key"),
    ],
)
def test_a_wrong_message_is_found(source: str, fault: str) -> None:
    known = {id_of(entry): entry for entry in FluentParser().parse(source).body}
    assert used.faults_of_messages(known) == [fault]
