"""A finding in words: what should hold, what is printed, what the others make of it, which cell would repair it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from ktudash.audit.model import CUT, Cell, Finding
from ktudash.audit.reported import FRAME
from ktudash.clock import local
from ktudash.plan.measure import difference_unit
from ktudash.reporting.ledger import Judgement
from ktudash.words import Listed, Message, Number, Own, Quantity, Signed, Text, Year, language, msg, voice
from ktudash.words.prints import as_printed, several_lines

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

#: Sequences of the cells' own figures: their unit is that of the cells, where those of pairs have none.
_OWN_FIGURES: Final = SEQUENCES - {"one_ratio", "steady", "within_times"}


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
    unit = _unit(part.cell for part in finding.check.left)
    figure = _year if finding.check.relation.years else _number
    return msg(
        "audit-figures",
        kind=kind,
        holds=finding.holds,
        shape=shape,
        made=_made(finding),
        printed=figure(outcome.printed, unit),
        low=figure(outcome.low, unit),
        has_high=math.isfinite(outcome.high),
        high=figure(outcome.high if math.isfinite(outcome.high) else math.nan, unit),
        difference=difference(finding),
    )


def _unit(cells: Iterable[Cell]) -> str:
    """Per cent where all of the cells are: other units stand in the title of a relation."""
    return "%" if {cell.unit for cell in cells} == {"%"} else ""


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
    unit = _unit(finding.check.cells) if finding.kind in _OWN_FIGURES else ""
    return Listed(tuple(_number(value, unit) for value in finding.outcome.values), "comma")


def difference(finding: Finding) -> Text:
    """Printed less computed."""
    gap, unit = finding.difference, _unit(part.cell for part in finding.check.left)
    return Signed(gap, _decimals(gap), difference_unit(unit)) if not math.isnan(gap) else Number(None)


def _number(value: float, unit: str = "") -> Quantity:
    return Quantity(None if math.isnan(value) or math.isinf(value) else value, unit, _decimals(value))


def _year(value: float, unit: str = "") -> Text:
    return _number(value, unit) if math.isnan(value) or math.isinf(value) else Year(int(value))


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
        cell=place_of(cell) if cell else "",
        printed=printed(cell) if cell else "",
        value=_number(remedy.value, _unit([cell] if cell else [])),
        mends=remedy.mends,
    )


def judged_words(one: Judgement) -> Message:
    """Who said what of a finding, when and why."""
    day = voice(language()).date(local(one.recorded_at))
    return msg("audit-judged", status=one.status, author=one.author, day=day, note=one.note)


def printed(cell: Cell, *, year: bool = False) -> Text:
    """A cell as printed, words in quotation marks; a word where nothing is. A ``year`` is not grouped."""
    if not cell.printed:
        return msg("audit-blank")
    if year:
        return cell.printed
    return msg("audit-words", printed=cell.printed) if " " in cell.printed else as_printed(cell.printed)


def place_of(cell: Cell) -> Text:
    """Where a cell stands, for a reader of the documents: the workbook of what stands in text alone is ours."""
    if not in_text(cell):
        return cell.key
    return msg("audit-line", of=lines_of(cell), lines=cell.lines)


def in_text(cell: Cell) -> bool:
    """Whether it stands in running text, and in no table of a document."""
    return cell.frame in ("quoted", "text_figures", "employment_text") or cell.table_id == "SP-TXT"


def lines_of(cell: Cell) -> str:
    """As messages select by it: ``none``, ``one`` or ``many``."""
    return "none" if not cell.lines else "many" if several_lines(cell.lines) else "one"


def cell_words(cell: Cell) -> Message:
    """A cell with its place and its lines: ``Table 1!B10 (line 165): 11 402``."""
    return msg(
        "audit-cell",
        cell=cell.key,
        quoted=in_text(cell),
        of=lines_of(cell),
        lines=cell.lines,
        printed=printed(cell),
        corrected=cell.corrected,
    )
