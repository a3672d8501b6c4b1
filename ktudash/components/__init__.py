"""Dash building blocks. They take plain values and figures, and know neither the store nor any page."""
