"""The Fluent files of a language, read and checked: one file, or one with parts in a folder of its name."""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Transformer, Visitor

from ktudash.data_folders import name_of
from ktudash.derived import derived
from ktudash.words.errors import WordsError
from ktudash.words.numbers import NO_BREAK, THIN_SPACE

FOLDER: Final = Path(__file__).resolve().parent

Entry: TypeAlias = ast.Message | ast.Term


class Entries(Mapping[str, Entry]):
    """Entries by id, each packed until it is asked for: as trees, those of a language fill 20 MB, and few are said."""

    def __init__(self, read: Mapping[str, Entry]) -> None:
        self._packed = {name: pickle.dumps(entry, pickle.HIGHEST_PROTOCOL) for name, entry in read.items()}

    def __getitem__(self, name: str) -> Entry:
        entry: Entry = pickle.loads(self._packed[name])  # noqa: S301  packed above, and kept as all that is derived
        return entry

    def __contains__(self, name: object) -> bool:
        return name in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def languages(folder: Path = FOLDER) -> tuple[str, ...]:
    """The languages that have messages."""
    files = {path.stem for path in folder.glob("*.ftl")}
    return tuple(sorted(files | {path.parent.name for path in folder.glob("*/*.ftl")}))


def sources(language: str, folder: Path = FOLDER) -> tuple[Path, ...]:
    """The files of a language; none: :class:`WordsError`."""
    if language not in languages(folder):
        raise WordsError(f"expected one of {', '.join(languages(folder))}", language=language)
    whole = folder / f"{language}.ftl"
    return ((whole,) if whole.is_file() else ()) + tuple(sorted((folder / language).glob("*.ftl")))


def entries(language: str, folder: Path = FOLDER) -> Mapping[str, Entry]:
    """Messages by id and terms by ``-id``. What is no Fluent, or stands twice, is refused: one of two would be lost."""
    files = sources(language, folder)
    return derived(f"words-{language}", name_of(files), lambda: Entries(_parsed(language, files)))


def _parsed(language: str, files: Sequence[Path]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for path in files:
        resource = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                first = (entry.content or "").strip().splitlines()[0]
                raise WordsError(f"{path.name} cannot be read at {first!r}", language=language)
            if isinstance(entry, ast.Message | ast.Term):
                name = id_of(entry)
                if name in found:
                    raise WordsError(f"stands twice, once in {path.name}", id=name, language=language)
                _Breaks(language).visit(entry)
                found[name] = entry
    return found


def id_of(entry: Entry) -> str:
    """The id as other messages write it: terms with their dash."""
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name


def variables(name: str, known: Mapping[str, Entry]) -> frozenset[str]:
    """The arguments that a message takes, through the messages that it refers to. A term takes none of them."""
    seen: set[str] = set()
    waiting = [name]
    found: set[str] = set()
    while waiting:
        at = waiting.pop()
        if at in seen or at not in known:
            continue
        seen.add(at)
        reader = References()
        reader.visit(known[at])
        found |= reader.variables
        waiting += [reference for reference in reader.entries if not reference.startswith("-")]
    return frozenset(found)


class References(Visitor):
    """What one entry names: variables, other entries (terms with their dash), functions."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.entries: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.entries.add(f"-{node.id.name}")
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)


class _Breaks(Transformer):
    """A message is wrapped in its file so that it can be read there: a single break is a space to the reader.

    And where a line must not end, its space becomes one that does not break (:func:`bound`).
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        if "\n" in node.value:
            node.value = re.sub(r" *(\n+) *", lambda found: " " if len(found[1]) == 1 else "\n", node.value)
        node.value = bound(node.value, self._language)
        return node


def bound(words: str, language: str) -> str:
    """``words`` with no-break spaces where a line of print would not end: a message need not spell them.

    What stands before ``words`` may be a figure: their first space is held like one behind a digit.
    """
    for pattern, space in (*_BOUND, *_BOUND_IN.get(language, ())):
        words = pattern.sub(space, words)
    return words


#: A dash does not begin a line, a percent sign stays with its figure, and so does the number with its №.
_BOUND: Final = (
    (re.compile(r" (?=[—–](?:\s|$))"), NO_BREAK),
    (re.compile(r"(?:(?<=\d)|^) (?=%)"), THIN_SPACE),
    (re.compile(r"(?<=№) (?=\d|$)"), NO_BREAK),
)

#: The word "year" stays with its figure; in Russian a word of one letter does not end a line.
_BOUND_IN: Final = {
    "ru": (
        (re.compile(r"(?:(?<=\d)|^) (?=(?:год(?:у|а|е|ом|ов|ы|ам|ах)?)\b|гг?\.)"), NO_BREAK),
        (re.compile(r"(?<![\w-])([вксоуиаяВКСОУИАЯ]) (?=\S|$)"), rf"\1{NO_BREAK}"),
    ),
    "kk": ((re.compile(r"(?:(?<=\d)|^) (?=жыл)"), NO_BREAK),),
}


def selections(entry: Entry) -> Iterator[ast.SelectExpression]:
    """Every selection within an entry, the inner ones too."""
    found: list[ast.SelectExpression] = []

    class Find(Visitor):
        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
            found.append(node)
            self.generic_visit(node)

    Find().visit(entry)
    yield from found
