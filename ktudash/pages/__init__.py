"""Pages: one module each. A page's layout is a function of its URL; see ``ktudash/view.py``."""
