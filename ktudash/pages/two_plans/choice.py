"""What the link to the two plans asks for: a pair, and which pairs are listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ktudash.pages.two_plans import PATH
from ktudash.plan.names import line_tag
from ktudash.plan.pairs import VERDICTS, is_heading
from ktudash.plan.seam import FATES, Seam, fates
from ktudash.plan.seam_charts import fate_name
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Text, msg

PARAMETERS: Final = ("pair", "verdict", "fate")

#: What a pair can be listed by: no pair is dropped or new.
OF_PAIRS: Final = FATES[:4]


@dataclass(frozen=True)
class Choice:
    """The view, the pairs that its filters leave, the one that is shown (none where none is left), and all fates."""

    view: View
    verdict: str
    fate: str
    found: tuple[Seam, ...]
    shown: Seam | None
    fates: Mapping[str, str]
    filters: tuple[Text, ...]


def line_of(store: Store, code: str) -> str:
    """The line of an indicator; the direction of a section heading."""
    if not is_heading(code):
        return store.catalog.indicators[code].line_id
    rows = store.frame("headline_targets")
    return f"CD-{rows.loc[rows['code'] == code, 'line'].iloc[0]}"


def read(store: Store, query: Mapping[str, object]) -> Choice:
    """The choice of a link. A pair that is asked for is shown, whatever the filters leave in the list."""
    catalog = store.catalog
    view = View.parse(PATH, query, catalog.lines, PARAMETERS)
    seams = store.seams(view.figures)
    verdict, view = view.choice("verdict", VERDICTS, "")
    fate, view = view.choice("fate", OF_PAIRS, "")
    pair, view = view.choice("pair", [one.pair.id for one in seams], "")
    found = tuple(
        one
        for one in seams
        if verdict in ("", one.pair.verdict)
        and fate in ("", one.fate)
        and (not view.line or view.line in {line_of(store, code) for code in (*one.pair.older, *one.pair.newer)})
    )
    shown = next((one for one in seams if one.pair.id == pair), found[0] if found else None)
    filters: list[Text] = [line_tag(catalog.lines[view.line])] if view.line else []
    filters += [msg("pairs-verdict", verdict=verdict)] if verdict else []
    filters += [fate_name(fate)] if fate else []
    return Choice(view, verdict, fate, found, shown, fates(store.pairs, seams), tuple(filters))
