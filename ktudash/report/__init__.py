"""A page, a line's charts or one chart as a file to be read without the dashboard: an HTML document, or a PDF."""

from ktudash.report.document import POLICY, document, frame
from ktudash.report.made import NoPage, Paper, of_chart, of_line, of_page, page_of_chart
from ktudash.report.pdf import NoFace, pdf

__all__ = [
    "POLICY",
    "NoFace",
    "NoPage",
    "Paper",
    "document",
    "frame",
    "of_chart",
    "of_line",
    "of_page",
    "page_of_chart",
    "pdf",
]
