"""The relations that people wrote down: ``data/audit.toml``, sums, identities, and the text against the tables."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, Final

from ktudash.audit.cells import Cells
from ktudash.audit.kinds import KINDS
from ktudash.audit.model import FAULTS, Check, Relation
from ktudash.reporting.sums import Share, Sums, Total
from ktudash.schema import DataError
from ktudash.words import Listed, Own, msg

AUDIT_FILE: Final = "audit.toml"

#: What a relation that does not hold is called unless it says otherwise.
DEFAULT_FAULT: Final[Mapping[str, str]] = {"part": "definition", "one_ratio": "implausible", "steady": "implausible"}

#: One target of a relation, in the years that it is repeated over.
_TARGET: Final = re.compile(r"targets\[code=([\w.-]+)\]")

_KEYS: Final = frozenset(
    [
        "id",
        "kind",
        "title",
        "fault",
        "left",
        "right",
        "over",
        "along",
        "note",
        "better",
        "tolerance",
        "actuals",
        "weight",
        "years",
    ],
)


@dataclass(frozen=True)
class Untouched:
    """Printed cells that nothing can be held against, and why: all of a reference."""

    reference: str
    reason: str


@dataclass(frozen=True)
class Declared:
    """What ``audit.toml`` says."""

    relations: tuple[Relation, ...]
    untouched: tuple[Untouched, ...]


def load(data_dir: Path) -> Declared:
    """Read ``audit.toml``; an entry that does not say what it should raises :class:`DataError`."""
    path = data_dir / AUDIT_FILE
    try:
        with path.open("rb") as file:
            content = tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DataError(AUDIT_FILE, str(error), msg("data-expected-relations")) from error
    relations = tuple(_relation(entry) for entry in content.get("relation", []))
    ids = [relation.id for relation in relations]
    twice = next((one for one in ids if ids.count(one) > 1), None)
    if twice:
        raise DataError(AUDIT_FILE, twice, msg("data-expected-id-once"))
    untouched = tuple(Untouched(entry["cells"], entry["reason"]) for entry in content.get("untouched", []))
    return Declared(relations, untouched)


def _relation(entry: Mapping[str, Any]) -> Relation:
    where = msg("data-indicator", file=AUDIT_FILE, code=str(entry.get("id", "?")))
    if unknown := set(entry) - _KEYS:
        raise DataError(
            where, sorted(unknown), msg("data-expected-keys-among", keys=Listed(tuple(sorted(_KEYS)), "comma"))
        )
    for key in ("id", "kind", "title", "right"):
        if not entry.get(key):
            raise DataError(where, entry.get(key), msg("data-expected-key", key=key))
    if entry["kind"] not in KINDS:
        raise DataError(where, entry["kind"], msg("data-expected-one-of", choices=Listed(tuple(KINDS), "comma")))
    fault = entry.get("fault", DEFAULT_FAULT.get(entry["kind"], "contradiction"))
    if fault not in FAULTS:
        raise DataError(where, fault, msg("data-expected-one-of", choices=Listed(tuple(FAULTS), "comma")))
    note = entry.get("note", "")
    return Relation(
        id=entry["id"],
        kind=entry["kind"],
        title=Own("relation", entry["id"], entry["title"]),
        fault=fault,
        left=entry.get("left", ""),
        right=tuple([entry["right"]] if isinstance(entry["right"], str) else entry["right"]),
        over=_values(entry.get("over", {})),
        along=_values(entry.get("along", {})),
        note=Own("relation-note", entry["id"], note) if note else "",
        better=entry.get("better", "up"),
        tolerance=float(entry.get("tolerance", 0.0)),
        actuals=bool(entry.get("actuals", False)),
        weight=int(entry.get("weight", 1)),
        years=bool(entry.get("years", False)),
    )


def _values(entry: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(str(value) for value in values) for key, values in entry.items()}


def bind(relation: Relation, cells: Cells) -> Iterator[Check]:
    """The checks of a relation, one for each place that it is repeated over."""
    where = msg("data-indicator", file=AUDIT_FILE, code=relation.id)
    for values in product(*relation.over.values()):
        place = dict(zip(relation.over, values, strict=True))
        steps = [dict(zip(relation.along, step, strict=True)) for step in product(*relation.along.values())]
        yield Check(
            relation,
            tuple(values),
            cells.operand(relation.left, place, where) if relation.left else (),
            tuple(cells.operand(reference, place | step, where) for step in steps for reference in relation.right),
        )


def sums_of(relations: Iterable[Relation]) -> Sums:
    """What the audit's relations add up among the targets: totals that are to hold of actuals too, shares of wholes."""
    totals, shares = [], []
    for one in relations:
        codes = [match[1] if (match := _TARGET.fullmatch(cell)) else "" for cell in (one.left, *one.right)]
        if not all(codes) or set(one.over) != {"year"}:
            continue
        years = tuple(int(year) for year in one.over["year"])
        if one.kind == "sum" and one.actuals:
            totals.append(Total(codes[0], tuple(codes[1:]), years))
        elif one.kind == "product" and len(codes) == 3:
            shares.append(Share(codes[0], codes[1], codes[2], years))
    return Sums(tuple(totals), tuple(shares))
