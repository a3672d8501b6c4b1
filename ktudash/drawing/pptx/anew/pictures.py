"""A picture drawn anew, in the place of the one that stands there."""

from __future__ import annotations

import io
from typing import Any, Final

from pptx.oxml.ns import qn
from pptx.util import Emu

#: Sides of two pictures in the same proportion, but for what a program rounds.
_SAME: Final = 0.01


def renew(slide: Any, shape: Any, fresh: Any) -> None:
    """Show the picture of ``fresh`` in ``shape``: within the old edges, cut as it was where its form is the same."""
    wide, high = shape.image.size
    _, relation = slide.part.get_or_add_image_part(io.BytesIO(fresh.image.blob))
    blip = shape._element.blipFill.find(qn("a:blip"))
    blip.set(qn("r:embed"), relation)
    for one in blip.findall(qn("a:extLst")):  # the same picture in another format
        blip.remove(one)
    new_wide, new_high = fresh.image.size
    if abs(wide * new_high / (high * new_wide) - 1) < _SAME:
        return
    shape.crop_left = shape.crop_right = shape.crop_top = shape.crop_bottom = 0.0
    scale = min(shape.width / new_wide, shape.height / new_high)
    middle = shape.left + shape.width // 2, shape.top + shape.height // 2
    shape.width, shape.height = Emu(int(new_wide * scale)), Emu(int(new_high * scale))
    shape.left, shape.top = Emu(middle[0] - shape.width // 2), Emu(middle[1] - shape.height // 2)
