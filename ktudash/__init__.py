"""ktudash: the dashboard of a university's strategic plan."""

__version__ = "0.1.0"
