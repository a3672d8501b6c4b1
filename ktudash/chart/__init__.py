"""A chart as plain data: what it says and shows, and nothing of how a program draws it.

``model`` is the data, ``build`` makes it of frames, ``table`` reads its table twin. Everything here is pure: no I/O,
no words (a text is a message), no library that draws.
"""
