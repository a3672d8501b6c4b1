"""A page, or the charts of a line, as one file to read elsewhere; one chart for a frame in another site's page."""

from __future__ import annotations

from typing import Final

from flask import Flask, Response, g, request

from ktudash import report
from ktudash.chart.model import Story
from ktudash.clock import today
from ktudash.components.answer import MEDIA, attachment, sentence
from ktudash.downloads.dated import dated
from ktudash.drawing.filenames import chart_file
from ktudash.drawing.seal import read as read_seal
from ktudash.report import NoFace, NoPage, Paper
from ktudash.site import within
from ktudash.store import get_store
from ktudash.words import msg

#: The parameters of a report: the address of a page with its filters, or a line.
PAGE: Final = "of"
LINE: Final = "line"
SEAL: Final = "seal"
_FORMS: Final = ("html", "pdf")


def register(server: Flask, *, demo: bool, embedded_by: str) -> None:
    """Add the routes ``/export/report/<form>`` and ``/embed/<chart>``, which sites ``embedded_by`` may frame."""

    def answer(form: str) -> Response:
        if form not in _FORMS:
            return sentence(msg("report-no-form"), 404)
        return dated(lambda: _report(form, demo=demo))

    server.add_url_rule("/export/report/<form>", "export-report", answer)
    server.add_url_rule("/embed/<name>", "embed", lambda name: _embedded(name, embedded_by, demo=demo))


def _report(form: str, *, demo: bool) -> Response:
    try:
        seal = read_seal(request.args.get(SEAL, ""))
    except ValueError:
        return sentence(msg("report-no-seal"), 400)
    mark = seal.words if seal else ""
    try:
        paper = _paper()
        day = today()
        content = (report.pdf if form == "pdf" else report.document)(paper, day=day, demo=demo, mark=mark)
    except NoPage as error:
        return sentence(msg("report-no-page", read=error.read[:80]), 404)
    except NoFace:
        return sentence(msg("report-no-face"), 503)
    return attachment(content, chart_file(Story("report", paper.title), form, day=day, demo=demo))


def _paper() -> Paper:
    g.phone = g.tablet = False  # it is read on other screens than that of who takes it along
    if LINE in request.args:
        return report.of_line(get_store(), request.args[LINE])
    return report.of_page(within(request.args.get(PAGE, "")))


def _embedded(name: str, embedded_by: str, *, demo: bool) -> Response:
    """The chart ``name`` of the page that the link names (``of``), else of its own page without filters."""
    g.phone = g.tablet = False  # the frame says how wide it is
    try:
        of = request.args.get(PAGE, "")
        paper = report.of_chart(name, within(of) if of else report.page_of_chart(name))
    except NoPage as error:
        return sentence(msg("report-no-chart", read=error.read[:80]), 404)
    answer = Response(report.frame(paper, demo=demo), content_type=MEDIA["html"])
    answer.headers["Content-Security-Policy"] = f"{report.POLICY}; frame-ancestors {embedded_by}"
    answer.headers["Cache-Control"] = "no-cache"
    answer.add_etag()
    answer.make_conditional(request)
    return answer
