"""A view and its URL say the same, and a link that asks for what does not exist is answered in words."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.catalog import Catalog
from ktudash.view import FIGURES, View
from ktudash.words import voice

LINES = ("SP-1", "SP-2", "CD-4")

#: Parameters as a page or a stranger may write them, names of Python's own among them.
NAMES = st.sampled_from(("self", "path", "changes", "code")) | st.text(min_size=1).filter(
    lambda name: name not in ("line", "figures", "lang")
)
VALUES = st.text(min_size=1)


def opened(href: str) -> View:
    """The view that a link leads to."""
    parts = urlsplit(href)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    return View.parse(parts.path, query, LINES, query)


def said(view: View) -> list[str]:
    """What is wrong with the link of a view, in English."""
    return [voice("en").say(problem) for problem in view.problems]


@given(
    line=st.sampled_from(("", *LINES)),
    figures=st.sampled_from(FIGURES),
    extra=st.dictionaries(NAMES, VALUES, max_size=4),
)
def test_every_view_is_a_link_that_leads_back_to_it(line: str, figures: str, extra: dict[str, str]) -> None:
    view = View("/targets", line, figures, tuple(sorted(extra.items())))
    assert opened(view.href()) == view
    assert opened(view.href()).problems == ()


@given(
    line=st.sampled_from(("", *LINES)),
    figures=st.sampled_from(FIGURES),
    extra=st.dictionaries(NAMES, VALUES, max_size=4),
)
def test_another_page_keeps_line_and_figures_alone(line: str, figures: str, extra: dict[str, str]) -> None:
    view = View("/targets", line, figures, tuple(sorted(extra.items())))
    assert opened(view.href("/finance")) == View("/finance", line, figures)


@given(changes=st.dictionaries(NAMES, VALUES, min_size=1, max_size=4))
def test_parameters_of_any_name_can_be_changed(changes: dict[str, str]) -> None:
    assert opened(View("/targets", "SP-1").href("/targets", **changes)).extra == tuple(sorted(changes.items()))


def test_only_what_differs_from_the_default_stands_in_the_url() -> None:
    assert View("/students").href() == "/students"
    assert View("/students", figures="printed").href() == "/students?figures=printed"
    assert View("/students", "SP-2", "printed").href(figures="corrected") == "/students?line=SP-2"
    assert View("/students", "SP-2", "printed").href(line="", figures="") == "/students"
    assert View("/targets", "SP-2", extra=(("q", "x"),)).href(q="") == "/targets?line=SP-2"


def test_a_change_replaces_just_its_own_parameter() -> None:
    view = View("/targets", "SP-1", extra=(("kind", "rank"), ("q", "a b")))
    assert view.href(kind="flag") == "/targets?line=SP-1&kind=flag&q=a+b"
    assert view.href("/targets", kind="flag") == view.href(kind="flag")
    assert view.href("/finance", line="CD-4") == "/finance?line=CD-4"


def test_an_unknown_line_is_named_and_all_lines_are_shown() -> None:
    view = View.parse("/", {"line": "SP-9"}, LINES)
    assert view.line == ""
    assert said(view) == ["The link names the Strategic Line “SP-9”, which does not exist; all lines are shown."]


def test_unknown_figures_are_named_and_the_corrected_are_shown() -> None:
    view = View.parse("/", {"figures": "nice", "line": "SP-9"}, LINES)
    assert view.figures == "corrected"
    assert len(view.problems) == 2
    assert "“nice”" in said(view)[1]


@pytest.mark.parametrize("query", [{}, {"line": ""}, {"line": None, "figures": ""}, {"q": ""}])
def test_an_empty_parameter_is_none(query: dict[str, object]) -> None:
    assert View.parse("/", query, LINES) == View("/")
    assert View.parse("/", query, LINES).problems == ()


def test_a_parameter_given_twice_is_named_like_any_unknown_one() -> None:
    view = View.parse("/", {"line": ["SP-1", "SP-2"]}, LINES)
    assert view.line == ""
    assert "SP-1" in said(view)[0]


def test_a_parameter_that_the_page_does_not_have_is_left_out_and_named() -> None:
    view = View.parse("/targets", {"knd": "flag", "kind": "rank", "a": "", "b": None}, LINES, ("kind", "plan"))
    assert view.extra == (("kind", "rank"),)
    assert said(view) == ["The link sets “knd”, which this page does not have; it is left out."]
    assert View.parse("/", {"kind": "rank"}, LINES).extra == ()


def test_a_choice_among_others_than_offered_falls_back_and_is_named() -> None:
    view = View.parse("/targets", {"kind": "color", "plan": "SP"}, LINES, ("kind", "plan", "show"))
    assert view.choice("plan", ("SP", "CD"), "") == ("SP", view)
    assert view.choice("show", ("table", "gaps"), "table") == ("table", view)
    value, told = view.choice("kind", ("rank", "flag"), "rank")
    assert value == "rank"
    assert said(told) == ["The link sets kind to “color”, which does not exist here; rank is shown."]
    assert view.problems == ()
    _, both = told.choice("plan", ("", "CD"), "")
    assert said(both)[1] == "The link sets plan to “SP”, which does not exist here; all is shown."
    assert both.problems[:1] == told.problems


def test_problems_are_no_part_of_what_was_asked() -> None:
    assert View.parse("/", {"line": "SP-9"}, LINES) == View("/")


def test_every_line_of_the_catalog_can_be_asked_for(catalog: Catalog) -> None:
    for line in catalog.lines:
        assert View.parse("/", {"line": line}, catalog.lines).line == line
