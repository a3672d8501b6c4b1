"""Charts: pure functions from frames to ``go.Figure``, one file a chart family.

A figure knows no file, no id and no Dash. Its ``layout.meta`` is its :class:`~ktudash.figures.canvas.Story`,
so that the card, the picture, the slide and the screen reader all tell the same.
"""
