"""A deck that somebody has worked on, taken anew: its charts, tables and titles say what the dashboard says now.

Where each comes from stands in the file (`drawing.pptx.marks`): a page by its link, or the standard set of a line. The
file is read and written in a process with bounds; what it asks for is made here, where the figures are.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from ktudash import deck
from ktudash.chart.wire import from_json
from ktudash.clock import today
from ktudash.components.addresses import absolute, is_page, made
from ktudash.components.audit import PATH as AUDIT
from ktudash.components.audit.choice import read as read_audit
from ktudash.components.audit.mark import PATH_OF
from ktudash.components.explained import remark
from ktudash.downloads.audited import faults
from ktudash.downloads.current import of_page, then_of
from ktudash.downloads.listed import standing
from ktudash.drawing.pictures import picture
from ktudash.drawing.pptx import (
    GRID,
    SIZES,
    TOGETHER,
    Origin,
    Part,
    Section,
    Slide,
    Table,
    is_native,
    presentation,
)
from ktudash.drawing.pptx.anew import LIMITS, DeckRefused, Found, Renewed, read_here, renew_here
from ktudash.drawing.pptx.marks import SMALL, Stamp
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
        parts = list(_parts(store, found, stamp.decimal))
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


#: Of a page or a line's set: the names of charts with the sizes in which they stand on slides of their own.
Names = dict[str, set[str]]


@dataclass
class _Asked:
    """What a deck asks of one place: charts of their own, and those that are one of several on a slide."""

    alone: Names = field(default_factory=dict)
    small: set[str] = field(default_factory=set)


def _parts(store: Store, found: Found, decimal: str) -> Iterator[Part]:
    """The parts of now that have the origins that a deck names; what is no longer there is left out."""
    places, grids = _asked(found)
    if len(places) > MOST_PLACES:
        raise NotTaken("places")
    small: dict[Origin, Slide] = {}
    for (href, line, year), asked in places.items():
        with as_of(then_of(href)):
            if line:
                parts, charts = _of_set(store, line, year, asked, decimal)
            elif href.startswith("/") and is_page(unquote(urlsplit(href).path)):
                parts, charts = _of_page(store, href, asked)
            else:
                continue
            # Under the link that the deck has, however it would be written today.
            yield from (_at(one, href) for one in parts)
            small |= {Origin(one.chart.story.name, href, line, year): one for one in charts}
    for origin, members in grids:
        slides = [_tile(small[one], one) for one in members if one in small]
        if slides:
            with as_of(then_of(members[0].href)):
                yield replace(deck.grid_of(store, slides), origin=origin)


def _asked(found: Found) -> tuple[dict[tuple[str, str, int], _Asked], list[tuple[Origin | None, tuple[Origin, ...]]]]:
    """What is asked of each place, and which charts stand together."""
    places: dict[tuple[str, str, int], _Asked] = {}
    grids: dict[tuple[Origin | None, tuple[Origin, ...]], None] = {}
    for slide in found.slides:
        whole = next((mark.origin for mark in slide if mark.origin.name.startswith(GRID)), None)
        for mark in slide:
            one = mark.origin
            if one.name.startswith(GRID):
                continue
            asked = places.setdefault((one.href, one.line, one.year), _Asked())
            if mark.role in SMALL:
                asked.small.add(one.name)
            else:
                asked.alone.setdefault(one.name, set()).add(mark.size if mark.size in SIZES else SIZES[0])
        members = tuple(dict.fromkeys(mark.origin for mark in slide if mark.role in SMALL))
        grids |= {(whole, members[at : at + TOGETHER]): None for at in range(0, len(members), TOGETHER)}
    return places, list(grids)


def _tile(one: Slide, origin: Origin) -> Slide:
    picked = None if is_native(one.chart) else picture(one.chart)
    return replace(one, origin=origin, picture=picked)


def _at(part: Part, href: str) -> Part:
    if isinstance(part, Section) or part.origin is None:
        return part
    return replace(part, origin=replace(part.origin, href=href))


def _of_set(store: Store, line: str, year: int, asked: _Asked, decimal: str) -> tuple[list[Part], list[Slide]]:
    if line not in store.catalog.lines or year not in deck.years_of(store, line):
        return [], []
    root = absolute("") or None
    tables = [
        table
        for table in deck.status(store, line, year, root=root, decimal=decimal)
        if isinstance(table, Table) and table.story.name in asked.alone
    ]
    # Paths that stand alone say where they lead, those beside others do not.
    apart, beside = (any(name.startswith(PATH_OF) for name in names) for names in (asked.alone, asked.small))
    charts = deck.charts_of(store, line, year, root=root, each=apart) if asked.alone or asked.small else []
    narrow = deck.charts_of(store, line, year, root=root, each=False) if apart and beside else charts
    alone = [
        part
        for one in charts
        if one.chart.story.name in asked.alone
        for part in _sized(replace(one, origin=Origin(one.chart.story.name, "", line, year)), asked.alone)
    ]
    small = [one for one in narrow if one.chart.story.name in asked.small]
    return [*tables, *alone], small


def _of_page(store: Store, href: str, asked: _Asked) -> tuple[list[Part], list[Slide]]:
    path, query = urlsplit(href).path, dict(parse_qsl(urlsplit(href).query))
    parts: list[Part] = []
    if "status" in asked.alone and path == TARGETS:
        chosen = read_targets(store, query)
        parts += [] if chosen.chosen.empty else standing(store, chosen)
    if "known-faults" in asked.alone and path == AUDIT:
        found = read_audit(store, query)
        parts += [faults(store, found)] if found.found else []
    names = asked.alone.keys() | asked.small
    if not names - {"status", "known-faults"}:
        return parts, []
    charts = dict(of_page(made(href)))
    slides = {
        name: Slide(
            from_json(json.dumps(charts[name])), link=absolute(href), origin=Origin(name, href), remark=remark(name)
        )
        for name in sorted(names & charts.keys())
    }
    parts += [part for name, one in slides.items() if name in asked.alone for part in _sized(one, asked.alone)]
    return parts, [one for name, one in slides.items() if name in asked.small]


def _sized(one: Slide, names: Names) -> list[Slide]:
    """The slides of a chart in the sizes that it has in the deck, with pictures where PowerPoint has no such chart."""
    return [part for size in sorted(names[one.chart.story.name]) for part in replace(one, size=size).painted(picture)]
