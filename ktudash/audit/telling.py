"""A finding in words: what should hold, what is printed, what the others make of it, which cell would repair it."""

from __future__ import annotations

import math
from typing import Final

from ktudash.audit.model import CUT, Cell, Finding
from ktudash.audit.reported import FRAME
from ktudash.clock import local
from ktudash.reporting.ledger import Judgement
from ktudash.words import Listed, Message, Number, Own, Signed, Text, Year, language, msg, voice

#: Kinds that compare a sequence of figures; of the others one printed figure stands against the rest.
SEQUENCES: Final = frozenset(
    {
        "rises",
        "falls",
        "never_worse",
        "even_steps",
        "moves",
        "moves_to_the_end",
        "set_from_the_start",
        "one_ratio",
        "steady",
        "no_jump",
        "within_times",
        "share_range",
        "whole",
        "differs",
        "own_wording",
        "legible",
    }
)

#: Decimals that a figure is told with at most; one below a tenth with two more.
_MOST_DECIMALS: Final = 2


def title(finding: Finding) -> Message:
    """What should hold, and where: ``Students of all levels (2018)``."""
    place = finding.check.place
    return msg(
        "audit-title",
        title=finding.check.relation.title,
        has_place=bool(place),
        place=Listed(tuple(_place(one) for one in place), "comma"),
    )


def _place(key: str) -> Text:
    """A year, a text of the data itself, or a key of the frames."""
    if key != key.lower():
        return Own("item", key, key)
    return Year(int(key)) if key.isdigit() and len(key) == 4 else msg("audit-place", key=key)


def sentence(finding: Finding) -> Message:
    """What the finding is, in one sentence, without its note; a word more where a correction is in force."""
    plain = msg("audit-finding", title=title(finding), says=said(finding))
    return msg("audit-corrected", text=plain) if finding.corrected else plain


def said(finding: Finding) -> Message:
    """What is printed and what the others make of it."""
    outcome, kind = finding.outcome, finding.kind
    if kind in SEQUENCES:
        return msg("audit-sequence", kind=kind, holds=finding.holds, values=values(finding))
    shape = "cut" if outcome.verdict == CUT else "range" if outcome.low != outcome.high else "one"
    return msg(
        "audit-figures",
        kind=kind,
        holds=finding.holds,
        shape=shape,
        made=_made(finding),
        printed=_number(outcome.printed),
        low=_number(outcome.low),
        has_high=math.isfinite(outcome.high),
        high=_number(outcome.high if math.isfinite(outcome.high) else math.nan),
        difference=difference(finding),
    )


def _made(finding: Finding) -> str:
    """Of what the first side is: one printed or reported figure, or several of them, or one in another unit."""
    left = finding.check.left
    made = len(left) > 1 or any(part.factor != 1 for part in left)
    if any(part.cell.frame == FRAME for part in left):
        return "reported-made" if made else "reported"
    return "yes" if made else "no"


def values(finding: Finding) -> Text:
    """The figures that a sequence compares; the print itself where it is no figure."""
    if finding.kind == "legible":
        return Listed(tuple(printed(cell) for cell in finding.check.cells), "comma")
    return Listed(tuple(_number(value) for value in finding.outcome.values), "comma")


def difference(finding: Finding) -> Text:
    """Printed less computed."""
    gap = finding.difference
    return Signed(gap, _decimals(gap)) if not math.isnan(gap) else Number(None)


def _number(value: float) -> Number:
    return Number(None if math.isnan(value) or math.isinf(value) else value, _decimals(value))


def _decimals(value: float) -> int:
    """As few as show the figure, and no more than tell it."""
    if math.isnan(value) or math.isinf(value):
        return 0
    most = _MOST_DECIMALS + 2 * (abs(value) < 0.1)
    return next((places for places in range(most) if math.isclose(round(value, places), value, abs_tol=1e-9)), most)


def repaired(finding: Finding) -> Message | None:
    """Which single cell would put it right and why that one, or that none would; nothing where that is no question."""
    remedy = finding.repair
    if remedy is None:
        return None
    cell = remedy.cell
    return msg(
        "audit-repair",
        why=remedy.why,
        cell=cell.key if cell else "",
        printed=printed(cell) if cell else "",
        value=_number(remedy.value),
        mends=remedy.mends,
    )


def judged_words(one: Judgement) -> Message:
    """Who said what of a finding, when and why."""
    day = voice(language()).date(local(one.recorded_at))
    return msg("audit-judged", status=one.status, author=one.author, day=day, note=one.note)


def printed(cell: Cell) -> Text:
    """A cell as printed, words in quotation marks; a word where nothing is."""
    if not cell.printed:
        return msg("audit-blank")
    return msg("audit-words", printed=cell.printed) if " " in cell.printed else cell.printed


def cell_words(cell: Cell) -> Message:
    """A cell with its place and its lines: ``Table 1!B10 (line 165): 11402``."""
    return msg(
        "audit-cell",
        cell=cell.key,
        quoted=cell.frame == "quoted",
        has_lines=bool(cell.lines),
        lines=cell.lines,
        printed=printed(cell),
        corrected=cell.corrected,
    )
