"""How numbers are written, and colours that say the same in Python and in the style sheet, and can be read."""

from __future__ import annotations

import os
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash import theme
from ktudash.drawing.plotly.frame import TEMPLATE
from ktudash.settings import PROJECT
from ktudash.theme import COLOUR, MINUS, SERIES, THIN_SPACE, contrast, decimals_of, number, quantity, signed

#: Roles whose colour words are written in.
INK = ("actual", "target", "muted", "good", "warn", "bad")
#: Written on the white of a card only.
INK_ON_WHITE = ("neutral",)

#: What fills marks with words on them.
FILLS = (
    *theme.PARTS, *SERIES, *(COLOUR[role] for role in ("amber", "home", "good", "bad", "neutral", "previous")),
    *(theme.shade(step / theme.STEPS) for step in range(theme.STEPS + 1)),
)  # fmt: skip

DARK_HEAD = "/* Made from ktudash/theme.py: see dark_sheet. */\n"


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (0, None, "0"),
        (10256, None, "10_256"),
        (1234567.5, None, "1_234_567.5"),
        (999, None, "999"),
        (9046.0, None, "9_046"),
        (0.07, None, "0.07"),
        (27.9, None, "27.9"),
        (1 / 3, None, "0.33"),
        (0.1 + 0.2, None, "0.3"),
        (28.999999999, None, "29"),
        (-1234.5, None, "-1_234.5"),
        (-0.0, None, "0"),
        (-0.004, 2, "0.00"),
        (-0.4, 0, "0"),
        (-0.6, 0, "-1"),
        (999.96, 1, "1_000.0"),
        (5, 2, "5.00"),
        (None, None, "–"),
        (float("nan"), None, "–"),
        (float("nan"), 1, "–"),
    ],
)
def test_numbers(value: float | None, decimals: int | None, written: str) -> None:
    assert number(value, decimals) == written.replace("_", THIN_SPACE).replace("-", MINUS)


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (38, None, "+38"),
        (-3.2, None, f"{MINUS}3.2"),
        (0, None, "±0"),
        (-0.0, None, "±0"),
        (0.04, 1, "±0.0"),
        (-0.04, 1, "±0.0"),
        (0.05, 0, "±0"),
        (10000, None, f"+10{THIN_SPACE}000"),
        (float("nan"), None, "–"),
    ],
)
def test_a_difference_has_its_sign(value: float, decimals: int | None, written: str) -> None:
    assert signed(value, decimals) == written


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (74.2, "%", f"74.2{THIN_SPACE}%"),
        (-3.2, "percentage points", f"{MINUS}3.2{THIN_SPACE}pp"),
        (10256, "people", f"10{THIN_SPACE}256"),
        (801, "place", "801"),
        (5, "units", "5"),
        (5, "", "5"),
        (27.9, "bn tenge", "27.9\u00a0bn tenge"),
        (float("nan"), "%", "–"),
        (None, "bn tenge", "–"),
    ],
)
def test_a_quantity_has_its_unit_and_nothing_has_none(value: float | None, unit: str, written: str) -> None:
    assert quantity(value, unit) == written


@given(st.floats(-1e12, 1e12, allow_nan=False), st.integers(0, 2))
def test_a_written_number_reads_back_as_rounded(value: float, decimals: int) -> None:
    written = number(value, decimals)
    read = float(written.replace(THIN_SPACE, "").replace(MINUS, "-"))
    assert read == pytest.approx(round(value, decimals), abs=10**-decimals * 1.01)
    assert written.count(".") == (1 if decimals else 0)
    assert all(len(group) == 3 for group in written.lstrip(MINUS).split(".")[0].split(THIN_SPACE)[1:])


@given(st.integers(-(10**9), 10**9), st.integers(0, 2))
def test_no_more_decimals_than_needed(whole: int, places: int) -> None:
    value = whole / 10**places
    assert decimals_of(value) <= places
    assert float(f"{value:.{decimals_of(value)}f}") == value


def test_the_style_sheet_has_the_colours_of_the_roles() -> None:
    css = (PROJECT / "assets" / "ktudash.css").read_text(encoding="utf-8")
    declared = dict(re.findall(r"--([a-z_0-9]+): (#[0-9A-Fa-f]{6});", css))
    assert declared == dict(COLOUR)


def test_the_dark_sheet_is_that_of_the_palette() -> None:
    """``UPDATE_GOLDEN=1`` writes it anew."""
    file = PROJECT / "assets" / "dark.css"
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(DARK_HEAD + theme.dark_sheet(), encoding="utf-8")
    assert file.read_text(encoding="utf-8") == DARK_HEAD + theme.dark_sheet()


def test_a_colour_that_is_the_same_on_white_is_the_same_in_the_dark() -> None:
    """The sheet knows a colour of a drawing by its value alone."""
    pairs = {(COLOUR[role], theme.DARK[role]) for role in COLOUR}
    for kind, shades in theme.SHADES.items():
        pairs |= set(zip(shades, theme.DARK_SHADES[kind], strict=True))
    assert len(pairs) == len({light for light, _ in pairs})
    assert dict(pairs).items() <= theme.dark().items()


@pytest.mark.parametrize("part", [0.0, 0.013, 0.3, 0.5, 0.77, 1.0])
def test_every_amount_has_a_shade_that_the_dark_knows(part: float) -> None:
    assert theme.shade(part) in theme.dark()
    assert theme.shade(0.0) == theme.SCALE[0]
    assert theme.shade(1.0) == theme.SCALE[-1]


@pytest.mark.parametrize("role", INK)
def test_words_can_be_read_in_the_dark(role: str) -> None:
    for ground in ("ground", "page", "chosen", "note", "bad_note", "good_note"):
        assert contrast(theme.DARK[role], theme.DARK[ground]) >= 4.5, ground


@pytest.mark.parametrize("colour", [theme.DARK["neutral"], *theme.DARK_SHADES["series"]])
def test_names_of_lines_can_be_read_in_the_dark(colour: str) -> None:
    assert contrast(colour, theme.DARK["ground"]) >= 4.5


@pytest.mark.parametrize("light", FILLS)
def test_words_on_a_mark_can_be_read_on_white_and_in_the_dark(light: str) -> None:
    word = theme.word_on(light)
    assert contrast(word, light) >= 4.5
    assert contrast(theme.dark()[word], theme.dark()[light]) >= 4.5


@pytest.mark.parametrize("light", FILLS)
def test_marks_and_their_edges_are_seen_on_white_and_in_the_dark(light: str) -> None:
    edge = theme.edge_of(light)
    assert contrast(edge, COLOUR["ground"]) >= theme.SEEN
    assert contrast(theme.dark()[edge], theme.DARK["ground"]) >= theme.SEEN


@pytest.mark.parametrize("colours", [COLOUR, theme.DARK])
def test_fields_are_seen_on_cards_and_on_the_page(colours: dict[str, str]) -> None:
    for ground in ("ground", "page"):
        assert contrast(colours["field"], colours[ground]) >= theme.SEEN


@pytest.mark.parametrize("colours", [COLOUR, theme.DARK])
def test_the_name_of_a_ground_and_the_numbers_in_tinted_outlines_can_be_read(colours: dict[str, str]) -> None:
    assert contrast(colours["good"], colours["class_one"]) >= 4.5
    for tint in ("tint_1", "tint_2", "ground"):
        assert contrast(colours["target"], colours[tint]) >= 4.5


@pytest.mark.parametrize("part", [0.0, 0.26, 0.5, 0.53, 1.0])
def test_plotly_colours_an_amount_as_a_drawing_does(part: float) -> None:
    stops = theme.shades()
    assert next(shade for (low, shade), (high, _) in pairwise(stops) if low <= part <= high) == theme.shade(part)
    assert [place for place, _ in stops] == sorted(place for place, _ in stops)
    assert (stops[0][0], stops[-1][0]) == (0.0, 1.0)


def test_the_style_sheet_uses_declared_colours_only() -> None:
    css = (PROJECT / "assets" / "ktudash.css").read_text(encoding="utf-8")
    declared = set(re.findall(r"(--[a-z_-]+):", css))
    assert set(re.findall(r"var\((--[a-z_-]+)", css)) <= declared


@pytest.mark.parametrize("role", INK)
def test_words_can_be_read_on_cards_and_on_the_page(role: str) -> None:
    assert contrast(COLOUR[role], COLOUR["ground"]) >= 4.5
    assert contrast(COLOUR[role], COLOUR["page"]) >= 4.5


@pytest.mark.parametrize("colour", [*(COLOUR[role] for role in INK_ON_WHITE), *SERIES])
def test_names_of_lines_can_be_read_in_the_colour_of_their_line(colour: str) -> None:
    assert contrast(colour, COLOUR["ground"]) >= 4.5


def test_the_style_sheet_writes_in_ink_only() -> None:
    css = (PROJECT / "assets" / "ktudash.css").read_text(encoding="utf-8")
    written = set(re.findall(r"(?<![-\w])color: var\(--([a-z_0-9]+)\)", css))
    assert written <= {*INK, "ground"}
    assert "muted" in written


def test_parts_of_a_whole_differ_in_lightness() -> None:
    lightness = [theme.contrast("#000000", colour) for colour in theme.PARTS]
    assert lightness == sorted(lightness)
    for darker, lighter in zip(theme.PARTS, theme.PARTS[1:], strict=False):
        assert contrast(darker, lighter) > 1.3


def test_the_template_is_slim_and_lets_nobody_switch_lines_off() -> None:
    layout = TEMPLATE["layout"]
    assert len(TEMPLATE) <= 2
    assert layout["legend"]["itemclick"] is False
    assert layout["legend"]["itemdoubleclick"] is False
    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == COLOUR["ground"]
    assert "http" not in str(TEMPLATE)
