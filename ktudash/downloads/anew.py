"""A deck that somebody has worked on, taken anew: its charts, tables and titles say what the dashboard says now.

Where each comes from stands in the file (`drawing.pptx.marks`): a page by its link, or the standard set of a line. The
file is read and written in a process with bounds; what it asks for is made here, where the figures are.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import parse_qsl, unquote, urlsplit

from ktudash import deck
from ktudash.chart.wire import from_json
from ktudash.clock import today
from ktudash.components.addresses import absolute, is_page, made
from ktudash.components.audit import PATH as AUDIT
from ktudash.components.audit.choice import read as read_audit
from ktudash.components.explained import remark
from ktudash.downloads.audited import faults
from ktudash.downloads.current import of_page, then_of
from ktudash.downloads.listed import standing
from ktudash.drawing.pictures import picture
from ktudash.drawing.pptx import SIZES, Grid, Origin, Part, Section, Slide, Table, presentation
from ktudash.drawing.pptx.anew import LIMITS, DeckRefused, Found, Renewed, read_here, renew_here
from ktudash.drawing.pptx.marks import Stamp
from ktudash.drawing.seal import Seal
from ktudash.drawing.seal import read as read_seal
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.indicators.choice import read as read_targets
from ktudash.reported import UNREAD, as_of
from ktudash.reporting.confined import Bounds, Exceeded, within
from ktudash.store import Store
from ktudash.words import Message, language, msg, offered, speaking, voice

#: Most places that the charts of one deck are asked of: pages with their filters, sets of lines.
MOST_PLACES: Final = 60
#: A deck with hundreds of charts takes longer than a workbook.
_BOUNDS: Final = Bounds(cpu_seconds=40, seconds=60.0)


class NotTaken(ValueError):
    """There is no deck of now for a file; ``why`` is a choice of the message ``anew-refused``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def refused(error: NotTaken) -> Message:
    """Why there is no deck, and what to do."""
    return msg("anew-refused", why=error.why, limit=LIMITS.file_bytes // 10**6, most=MOST_PLACES)


@dataclass(frozen=True)
class Anew:
    """The deck of now, what has become of it, and of which day and state of the ledger it was."""

    renewed: Renewed
    stamp: Stamp


def taken_anew(store: Store, file: bytes, *, demo: bool, template: Path | None = None) -> Anew:
    """The deck in ``file`` with the figures of now, in its own language. Raises :class:`NotTaken`.

    ``template`` is the design that decks are made in: what stands as it would there shares its room anew.
    """
    found = _confined(read_here, file)
    if not found.marks:
        raise NotTaken("none")
    if any(mark.stamp.demo != demo for mark in found.marks):
        raise NotTaken("demo")
    version = store.version()
    if version == UNREAD:  # the plan alone would take every actual out of the deck
        raise NotTaken("away")
    stamp = _stamp(found)
    with speaking(stamp.language if stamp.language in offered() else language()):
        wanted = dict.fromkeys((mark.origin, mark.size) for mark in found.marks)
        parts = list(_parts(store, wanted, stamp.decimal))
        day = today()
        fresh = presentation(
            parts,
            title="",
            day=day,
            template=template,
            demo=demo,
            decimal=stamp.decimal,
            version=version,
            seal=_seal(stamp),
        )
        return Anew(_confined(renew_here, file, fresh, _days(found, day)), stamp)


def _confined(work: Any, *args: Any) -> Any:
    try:
        return within(_BOUNDS, work, *args)
    except Exceeded as error:
        raise NotTaken("costly") from error
    except DeckRefused as error:
        raise NotTaken(error.why) from error


def _stamp(found: Found) -> Stamp:
    """Language and decimal sign that most of a deck has; its newest state of the ledger."""
    stamps = [mark.stamp for mark in found.marks]
    newest = max(stamps, key=lambda one: (one.day, one.version))
    decimal = Counter(one.decimal for one in stamps).most_common(1)[0][0]
    spoken = Counter(one.language for one in stamps).most_common(1)[0][0]
    return replace(newest, language=spoken, decimal="," if decimal == "," else ".")


def _seal(stamp: Stamp) -> Seal | None:
    """The seal of a deck; what was confirmed were the figures of then."""
    try:
        known = read_seal(stamp.seal)
    except ValueError:
        return None
    return known if known and known.day is None else None


def _days(found: Found, day: date) -> dict[str, str]:
    """The days that opening slides name, in words, and what they are to say."""
    now = voice(language()).date(day, "long")
    days = set()
    for mark in found.marks:
        try:
            days.add(date.fromisoformat(mark.stamp.day))
        except ValueError:
            continue
    return {" ".join(voice(language()).date(one, "long").split()): now for one in days}


# --- what a deck asks for ---------------------------------------------------------------------------


def _parts(store: Store, wanted: Iterable[tuple[Origin, str]], decimal: str) -> Iterator[Part]:
    """The parts of now that have the origins that a deck names; what is no longer there is left out."""
    places: dict[tuple[str, str, int], dict[str, str]] = {}
    for one, size in wanted:
        places.setdefault((one.href, one.line, one.year), {}).setdefault(one.name, size)
    if len(places) > MOST_PLACES:
        raise NotTaken("places")
    for (href, line, year), names in places.items():
        with as_of(then_of(href)):
            if line:
                found = _of_set(store, line, year, names, decimal)
            elif href.startswith("/") and is_page(unquote(urlsplit(href).path)):
                found = _of_page(store, href, names)
            else:
                continue
            # Under the link that the deck has, however it would be written today.
            yield from (_at(one, href) for one in found)


def _at(part: Part, href: str) -> Part:
    if isinstance(part, Grid):
        part = replace(part, slides=tuple(cast(Slide, _at(one, href)) for one in part.slides))
    if isinstance(part, Section) or part.origin is None:
        return part
    return replace(part, origin=replace(part.origin, href=href))


def _of_set(store: Store, line: str, year: int, names: dict[str, str], decimal: str) -> Iterator[Part]:
    if line not in store.catalog.lines or year not in deck.years_of(store, line):
        return
    root = absolute("") or None
    for table in deck.status(store, line, year, root=root, decimal=decimal):
        if isinstance(table, Table) and table.story.name in names:
            yield table
    for part in deck.grids_of(store, line, year, root=root):
        if isinstance(part, Grid) and any(one.chart.story.name in names for one in part.slides):
            yield part
    # In a deck of a browser each of them stands on a slide of its own.
    for one in deck.charts_of(store, line, year, root=root):
        if one.chart.story.name in names:
            yield from _sized(replace(one, origin=Origin(one.chart.story.name, "", line, year)), names)


def _of_page(store: Store, href: str, names: dict[str, str]) -> Iterator[Part]:
    path, query = urlsplit(href).path, dict(parse_qsl(urlsplit(href).query))
    if "status" in names and path == TARGETS:
        chosen = read_targets(store, query)
        yield from [] if chosen.chosen.empty else standing(store, chosen)
    if "known-faults" in names and path == AUDIT:
        found = read_audit(store, query)
        yield from [faults(store, found)] if found.found else []
    if not names.keys() - {"status", "known-faults"}:
        return
    charts = dict(of_page(made(href)))
    for name in sorted(names.keys() & charts.keys()):
        chart = from_json(json.dumps(charts[name]))
        one = Slide(chart, link=absolute(href), origin=Origin(name, href), remark=remark(name))
        yield from _sized(one, names)


def _sized(one: Slide, names: dict[str, str]) -> list[Slide]:
    """The slides of a chart in the size that it has in the deck, with pictures where PowerPoint has no such chart."""
    size = names[one.chart.story.name]
    return replace(one, size=size if size in SIZES else SIZES[0]).painted(picture)
