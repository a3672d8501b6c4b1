"""Which texts of the data a language must have in its own words: those of the catalog, and those that charts show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from ktudash import registry
from ktudash.indicators.charts import path_chart
from ktudash.pages.audit.excerpt import HEADS
from ktudash.plan.names import line_name, line_short, owner_name, task_name
from ktudash.plan.selection import owners
from ktudash.published import frames
from ktudash.reporting.demo import AUTHOR, NOTES
from ktudash.reporting.demo_office import TOLD
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Own


def asked_for(store: Store) -> set[tuple[str, str]]:
    """Kind and key of every text of the data with letters in it."""
    found = {Own("ledger-note", told, told) for told in (AUTHOR, *NOTES, *TOLD)}
    found |= {*_of_register(store), *_of_documents(store), *_within((store.pairs, store.audit("corrected").findings))}
    for one in registry.charts():
        found |= {*_within(registry.build(one, View(one.page)))}
    for code in store.catalog.indicators:
        found |= {*_within(path_chart(store, code, "corrected"))}
    return {(own.kind, own.key) for own in found if any(letter.isalpha() for letter in own.printed)}


def _of_register(store: Store) -> Iterator[Own]:
    for code, one in store.catalog.indicators.items():
        yield Own("short-name", code, one.short_name)
        yield Own("wording", code, one.printed)
        for kind in ("doubt", "baseline_note", "stakeholders"):
            if text := getattr(one, kind):
                yield Own(kind.replace("_", "-"), code, text)
    for name in owners(store.assessment(2025)):
        yield from _within(owner_name(name))


def _of_documents(store: Store) -> Iterator[Own]:
    catalog = store.catalog
    for line in catalog.lines.values():
        yield from (line_name(line), line_short(line))
        yield from _within([task_name(line, task) for task in line.tasks])
    yield from (document.named for document in catalog.documents.values())
    yield from (Own("table", table.id, table.number) for table in catalog.tables.values())
    for table in catalog.tables:
        yield from (Own("item", head, head) for head in store.sheet(table).get(HEADS, {}).values())
    for spec in catalog.frames.values():
        yield from _within([frames.title(spec), *frames.columns(store, spec).values()])
        for of_frame in (catalog.frame_corrections(spec.name), catalog.frame_readings(spec.name)):
            for one in of_frame:
                yield from (Own("reason", one.reason, one.reason), Own("evidence", one.evidence, one.evidence))
    for reason in {reason for _, reason in store.audit("corrected").untouched}:
        yield Own("untouched", reason, reason)


def _within(of: Any) -> Iterator[Own]:
    """Every text of the data within charts, messages and records."""
    if isinstance(of, Own):
        yield of
    elif isinstance(of, Mapping):
        for one in of.values():
            yield from _within(one)
    elif is_dataclass(of) and not isinstance(of, type):
        for field in fields(of):
            yield from _within(getattr(of, field.name))
    elif isinstance(of, Sequence | set | frozenset) and not isinstance(of, str):
        for one in of:
            yield from _within(one)
