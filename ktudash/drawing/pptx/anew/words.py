"""New words in old letters: what stands in a shape is replaced, how it looks is kept."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from pptx.oxml.ns import qn

from ktudash.drawing.pptx.marking import is_link


def write(frame: Any, fresh: Any) -> None:
    """Write the words of ``fresh`` into the text frame ``frame``, paragraph by paragraph, in its own letters."""
    say(frame, ["".join(run.text for run in one.runs if not is_link(run._r)) for one in fresh.paragraphs])


def say(frame: Any, lines: Sequence[str]) -> None:
    """Write ``lines``, each as a paragraph. A link stays where it stands, behind the words of its paragraph."""
    have = list(frame.paragraphs)
    for old in have[len(lines) :]:
        old._p.getparent().remove(old._p)
    while len(have) < len(lines):
        have[-1]._p.addnext(deepcopy(have[-1]._p))
        have = list(frame.paragraphs)
    for old, line in zip(frame.paragraphs, lines, strict=True):
        _paragraph(old._p, line.rstrip(" ·"))


def _paragraph(paragraph: Any, words: str) -> None:
    """The words go into the first run that is no link; the other ones are dropped."""
    for tag in ("a:br", "a:fld"):
        for old in paragraph.findall(qn(tag)):
            paragraph.remove(old)
    runs = paragraph.findall(qn("a:r"))
    linked = [run for run in runs if is_link(run)]
    plain = [run for run in runs if not is_link(run)]
    _into(plain, f"{words} · " if linked and words else words, paragraph)


def _into(runs: list[Any], words: str, paragraph: Any) -> None:
    """Without a run to write into, one is made in ``paragraph``, in the letters that it has for its end."""
    if not runs:
        if not words:
            return
        made = paragraph.add_r()
        end = paragraph.find(qn("a:endParaRPr"))
        if end is not None:
            letters = deepcopy(end)
            letters.tag = qn("a:rPr")
            made.insert(0, letters)
        runs = [made]
    runs[0].find(qn("a:t")).text = words
    for run in runs[1:]:
        run.getparent().remove(run)
