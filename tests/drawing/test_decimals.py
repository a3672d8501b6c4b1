"""Decimal commas in words: the same cases as in the browser (``web/test/numbers.test.js``)."""

from __future__ import annotations

import pytest

from ktudash.drawing.decimals import with_commas


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("74.2 % and −3.25", "74,2 % and −3,25"),
        ("1.2.10 Income, SP-1.2, CD-T1.1", "1.2.10 Income, SP-1.2, CD-T1.1"),
        ("rose to 11.5.", "rose to 11,5."),
        ("prints “8.9”, read 8.9", "prints “8.9”, read 8,9"),
        ("version 2.0b", "version 2.0b"),
        ("", ""),
    ],
)
def test_a_comma_replaces_points_of_numbers_only(before: str, after: str) -> None:
    assert with_commas(before) == after
