"""Which messages the code asks for, read from its syntax: nothing is run, so no branch escapes."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from ktudash.words.files import References, selections, variables
from ktudash.words.units import UNITS

#: The messages that the voice asks for by itself.
BY_VOICE = frozenset(UNITS.values())

#: Messages of the browser's own code, which are sent whole (a test of the browser's data sees which it uses).
BY_BROWSER = "web-"

#: How an id looks, a term's with its dash.
KEBAB = r"-?[a-z][a-z0-9]*(-[a-z0-9]+)*"


@dataclass(frozen=True)
class Call:
    """One ``msg(…)``: where, the id if it is a literal, its keywords (``None`` among them for ``**``)."""

    where: str
    id: str | None
    keywords: frozenset[str | None]
    positional: int


def python_files(project: Path) -> list[Path]:
    return [project / "app.py", *sorted((project / "ktudash").rglob("*.py"))]


def calls(source: str, name: str) -> Iterator[Call]:
    """Every call of ``msg``, or of ``words.msg`` and the like."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called != "msg":
            continue
        first = node.args[0] if node.args else None
        literal = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
        keywords = frozenset(keyword.arg for keyword in node.keywords)
        yield Call(f"{name}:{node.lineno}", literal, keywords, len(node.args))


def faults_of_calls(found: Iterable[Call], known: dict[str, ftl.Message | ftl.Term]) -> list[str]:
    """What is wrong with the calls, each in one sentence."""
    faults = []
    for call in found:
        if call.id is None or call.positional != 1:
            faults.append(f"{call.where}: msg takes one literal id, and arguments by name")
        elif None in call.keywords:
            faults.append(f"{call.where}: the arguments of {call.id} are hidden behind **")
        elif call.id not in known or call.id.startswith("-"):
            faults.append(f"{call.where}: there is no message {call.id}")
        elif call.keywords != (takes := variables(call.id, known)):
            less, more = sorted(takes - call.keywords), sorted(call.keywords - takes)  # type: ignore[type-var]
            faults.append(f"{call.where}: {call.id} lacks {less}, does not know {more}")
    return faults


def unused(found: Iterable[Call], known: dict[str, ftl.Message | ftl.Term]) -> list[str]:
    """Messages and terms that nothing asks for, directly or through another that is asked for."""
    waiting = [call.id for call in found if call.id] + sorted(BY_VOICE)
    waiting += [name for name in known if name.startswith(BY_BROWSER)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in known:
            continue
        seen.add(name)
        reader = References()
        reader.visit(known[name])
        waiting += reader.entries
    return sorted(set(known) - seen)


def faults_of_messages(known: dict[str, ftl.Message | ftl.Term]) -> list[str]:
    """References that lead nowhere, functions and numbers of Fluent's own, which would write numbers its way."""
    faults = []
    for name, entry in known.items():
        reader = References()
        reader.visit(entry)
        faults += [f"{name} refers to {other}, which is not there" for other in sorted(reader.entries - known.keys())]
        faults += [f"{name} calls {function}: numbers come written" for function in sorted(reader.functions)]
        for one in selections(entry):
            if len({key_of(variant) for variant in one.variants}) < len(one.variants):
                faults.append(f"{name} has two variants of one key")
    return faults


def key_of(variant: ftl.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ftl.Identifier) else variant.key.value


def headings(path: Path) -> tuple[list[str], list[str]]:
    """The ``###`` headings of a file, and the ids that stand before the first."""
    found: list[str] = []
    before: list[str] = []
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ftl.ResourceComment):
            found.append(entry.content or "")
        elif isinstance(entry, ftl.Message | ftl.Term) and not found:
            before.append(entry.id.name)
    return found, before
