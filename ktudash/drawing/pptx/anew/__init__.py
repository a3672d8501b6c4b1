"""A deck that somebody has worked on, with the figures of now: what is ours in it is renewed, its look is left."""

from ktudash.drawing.pptx.anew.deck import Found
from ktudash.drawing.pptx.anew.incoming import LIMITS, DeckRefused, read_here, renew_here
from ktudash.drawing.pptx.anew.model import Change, Left, Renewed

__all__ = ["LIMITS", "Change", "DeckRefused", "Found", "Left", "Renewed", "read_here", "renew_here"]
