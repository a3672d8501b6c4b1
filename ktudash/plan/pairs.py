"""What became of each indicator between the two plans, as people decided it: ``pairs.toml``.

The file says what belongs together, how both are brought to one unit, and whether they may be compared. What the newer
plan asks for is worked out from the figures (`ktudash.plan.seam`), so that no sentence outlives its numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ktudash.catalog import Indicator
from ktudash.catalog.entry import Entry, toml
from ktudash.plan.continuity import parse
from ktudash.schema import DataError
from ktudash.words import Listed, Own, Text, msg

PAIRS_FILE: Final = "pairs.toml"

OLDER: Final = "SP"
NEWER: Final = "CD"

#: Whether two indicators may be compared: in every word, as far as the reason says, or not at all.
VERDICTS: Final = ("comparable", "partly", "not")
COMPARABLE, PARTLY, NOT = VERDICTS

#: How the two are brought to one unit: see the head of the file. Empty: they have one.
CONVERSIONS: Final = ("", "share_of", "percent_of", "sum", "growth")

#: Conversions that need a base, the whole that a share is taken of.
OF_A_BASE: Final = ("share_of", "percent_of")

#: Codes of section headings, which are no indicators: they have a figure of the first and of the last year.
_HEADING: Final = "CD-H"


@dataclass(frozen=True, slots=True)
class Pair:
    """Indicators of both plans that are about one thing."""

    id: str
    name: Own
    older: tuple[str, ...]
    newer: tuple[str, ...]
    verdict: str
    reason: Own
    convert: str = ""
    of: str = ""
    instead: Text = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The indicators of both plans, headings left out."""
        return tuple(code for code in (*self.older, *self.newer) if not is_heading(code))


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs, and the indicators without one: ``dropped`` and ``new`` give each a remark, or nothing."""

    pairs: tuple[Pair, ...]
    dropped: Mapping[str, Text]
    new: Mapping[str, Text]

    def of(self, code: str) -> Pair | None:
        """The pair that an indicator belongs to."""
        return next((pair for pair in self.pairs if code in pair.codes), None)


def is_heading(code: str) -> bool:
    """Whether a code is that of a section heading."""
    return code.startswith(_HEADING)


def load(data_dir: Path, indicators: Mapping[str, Indicator], headings: Iterable[str]) -> Pairs:
    """Read ``pairs.toml``. Every indicator of both plans stands in it once, else :class:`DataError`.

    ``headings`` are the codes of section headings that have figures.
    """
    raw = Entry(toml(data_dir / PAIRS_FILE), PAIRS_FILE)
    known = {*indicators, *headings}
    pairs = []
    for number, one in enumerate(raw.take("pair", list), start=1):
        entry = Entry(one, msg("data-numbered", where=PAIRS_FILE, kind="pair", number=number))
        pairs.append(_pair(entry, known))
    for pair in pairs:
        if sum(one.id == pair.id for one in pairs) > 1:
            raise DataError(PAIRS_FILE, pair.id, msg("data-expected-id-once"))
    dropped, new = raw.take("dropped", dict), raw.take("new", dict)
    raw.done()
    found = Pairs(tuple(pairs), _remarks(dropped), _remarks(new))
    _once(found, indicators)
    return found


def _pair(entry: Entry, known: Iterable[str]) -> Pair:
    id = entry.text("id")
    entry.where = msg("data-indicator", file=PAIRS_FILE, code=id)
    older, newer = _codes(entry, "older", OLDER, known), _codes(entry, "newer", NEWER, known)
    verdict = entry.one_of("verdict", VERDICTS)
    convert, of = entry.text("convert", ""), entry.text("of", "")
    if convert not in CONVERSIONS:
        raise DataError(
            entry.at("convert"), convert, msg("data-expected-one-of", choices=Listed(CONVERSIONS[1:], "comma"))
        )
    if bool(of) != (convert in OF_A_BASE):
        raise DataError(entry.at("of"), of, msg("data-expected-base", conversions=Listed(OF_A_BASE, "comma")))
    if of:
        parse(of, entry.at("of"))
    instead = entry.text("instead", "")
    if bool(instead) != (verdict == NOT):
        raise DataError(entry.at("instead"), instead, msg("data-expected-instead"))
    if verdict != NOT and len(older) != (2 if convert == "sum" else 1):
        raise DataError(entry.at("older"), list(older), msg("data-expected-two-of-a-sum"))
    name, reason = entry.text("name"), entry.text("reason")
    if not (id and name.strip() and reason.strip()):
        raise DataError(entry.where, "", msg("data-expected-a-text"))
    entry.done()
    return Pair(
        id=id,
        name=Own("pair", id, name),
        older=older,
        newer=newer,
        verdict=verdict,
        reason=Own("pair-reason", id, reason),
        convert=convert,
        of=of,
        instead=Own("pair-instead", id, instead) if instead else "",
    )


def _codes(entry: Entry, key: str, plan: str, known: Iterable[str]) -> tuple[str, ...]:
    codes = entry.texts(key)
    wrong = [code for code in codes if code not in known or not code.startswith(f"{plan}-")]
    if wrong or not codes:
        raise DataError(entry.at(key), wrong or list(codes), msg("data-expected-code"))
    return codes


def _remarks(entry: Mapping[str, object]) -> dict[str, Text]:
    return {code: Own("pair-remark", code, str(remark)) if remark else "" for code, remark in entry.items()}


def _once(found: Pairs, indicators: Mapping[str, Indicator]) -> None:
    """Every indicator has exactly one fate: it is in one pair, or dropped, or new."""
    placed = [code for pair in found.pairs for code in pair.codes] + [*found.dropped, *found.new]
    for code in placed:
        if code not in indicators or placed.count(code) > 1:
            raise DataError(PAIRS_FILE, code, msg("data-expected-code-once"))
    for code, indicator in indicators.items():
        if code not in placed:
            raise DataError(PAIRS_FILE, msg("data-no-indicator", code=code), msg("data-expected-fate"))
        if code in (found.new if indicator.plan == OLDER else found.dropped):
            raise DataError(PAIRS_FILE, code, msg("data-expected-fate-of-plan"))
