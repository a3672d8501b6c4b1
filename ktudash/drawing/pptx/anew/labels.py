"""What is written at the marks of a chart: numbers follow their data by themselves, words are written anew."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from pptx.oxml.ns import qn


def renew_labels(old: Any, new: Any, before: list[str], now: list[str], *, alike: bool) -> None:
    """Give the series ``old`` the labels of ``new`` in its own letters; ``before`` and ``now`` are their places.

    ``alike``: both are drawn by plots of one kind; else labels are renewed where there are some, and none is added.
    """
    have, wanted = old.find(qn("c:dLbls")), new.find(qn("c:dLbls"))
    if wanted is None:
        return
    if have is None:
        # Somebody has taken them away, unless there was nothing yet that they could have stood at.
        if alike and not any(one.text for one in old.findall(f"{qn('c:val')}//{qn('c:v')}")):
            following = next(one for one in old if one.tag in (qn("c:cat"), qn("c:val")))
            following.addprevious(deepcopy(wanted))
        return
    had, fresh = _by_place(have), _by_place(wanted)
    letters = next((one for one in had.values() if one.find(qn("c:delete")) is None), None)
    for one in had.values():
        have.remove(one)
    for index in sorted(fresh, reverse=True):
        place = now[index] if index < len(now) else ""
        mine = had.get(before.index(place)) if place in before else None
        made = _label(mine, fresh[index], letters, alike=alike)
        if made is not None:
            made.find(qn("c:idx")).set("val", str(index))
            have.insert(0, made)


def _by_place(labels: Any) -> dict[int, Any]:
    return {int(one.find(qn("c:idx")).get("val")): one for one in labels.findall(qn("c:dLbl"))}


def _label(mine: Any, fresh: Any, letters: Any, *, alike: bool) -> Any:
    """The label at one place: ``mine`` with what ``fresh`` says where both are of one kind, else ``fresh``."""
    if fresh.find(qn("c:delete")) is not None:
        return deepcopy(fresh)
    if mine is None or mine.find(qn("c:delete")) is not None or _is_written(mine) != _is_written(fresh):
        return _in_letters(deepcopy(fresh), letters) if alike else (None if mine is None else deepcopy(mine))
    made = deepcopy(mine)
    if _is_written(fresh):
        _write(made, [one.text or "" for one in fresh.iter(qn("a:t"))])
        return made
    code, own = fresh.find(qn("c:numFmt")), made.find(qn("c:numFmt"))
    if code is not None and own is not None:
        own.set("formatCode", code.get("formatCode"))
    return made


def _is_written(label: Any) -> bool:
    """Whether a label is words of its own, and not the number at its mark."""
    return label.find(f"{qn('c:tx')}/{qn('c:rich')}") is not None


def _write(label: Any, words: list[str]) -> None:
    """Each paragraph says its new words in its first run; a program may have made one paragraph of two."""
    runs = [one for one in label.iter(qn("a:r")) if one.find(qn("a:t")) is not None]
    fields = list(label.iter(qn("a:fld")))
    for one in fields:
        one.getparent().remove(one)
    if not runs:
        return
    if len(runs) < len(words):
        words = [*words[: len(runs) - 1], "\n".join(words[len(runs) - 1 :])]
    for run, said in zip(runs, words, strict=False):
        run.find(qn("a:t")).text = said
    for run in runs[len(words) :]:
        run.getparent().remove(run)


def _in_letters(label: Any, letters: Any) -> Any:
    """A new label in the size of its neighbours."""
    size = None if letters is None else next((one.get("sz") for one in letters.iter() if one.get("sz")), None)
    if size:
        for one in label.iter(qn("a:rPr"), qn("a:defRPr")):
            one.set("sz", size)
    return label
