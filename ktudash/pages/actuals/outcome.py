"""What became of a file, in words: its check before anything is kept, the receipt after."""

from __future__ import annotations

from collections.abc import Sequence

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import attributes, ledger
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.actuals.history import names
from ktudash.reporting.check import STATUSES, Report, Row
from ktudash.reporting.ledger import Receipt
from ktudash.site import inside
from ktudash.store import Store
from ktudash.words import Text, Year, msg, say


def check_words(store: Store, report: Report) -> list[Component | None]:
    """The check: how many rows of each kind, every row, and what would be kept."""
    if report.refusal:
        return [_head(msg("actuals-not-read", file=report.filename)), ledger.alert(report.refusal)]
    takes = bool(report.of("new", "changed", "confirm"))
    sure = len(report.of("new", "changed"))
    notices = html.Ul([html.Li(say(notice)) for notice in report.notices], className="check-notices")
    return [
        _head(
            msg("actuals-checked", file=report.filename),
            msg("actuals-checked-sub", rows=len(report.rows), empty=report.empty),
        ),
        html.Div([_count(report, status) for status in STATUSES], className="check-counts"),
        notices if report.notices else None,
        ledger.check_table(report, names(store)) if report.rows else None,
        html.P(
            [
                say(msg("actuals-would-keep", takes=takes, count=sure)),
                " ",
                say(msg("actuals-again-safe")) if takes else "",
            ],
            className="hint",
        ),
    ]


def _count(report: Report, status: str) -> Component:
    return html.Span(
        [
            html.B(str(len(report.of(status))), className=ledger.ROLES[status]),
            say(msg("actuals-status", status=status)),
        ],
        **attributes(data_count=status),
    )


def receipt_words(
    store: Store, report: Report, receipt: Receipt, kept: Sequence[Row], left: int, author: str
) -> list[Component | None]:
    """The receipt: what was kept, by whom and when, and how many rows were not."""
    new = sum(row.reports and not row.old_status for row in kept)
    explained = sum(row.explained is not None for row in kept)
    waiting = len(report.of("confirm")) - sum(row.status == "confirm" for row in kept)
    years = sorted({row.year for row in kept if row.year is not None})
    told = msg(
        "actuals-receipt",
        author=author,
        moment=ledger.moment(receipt.recorded_at),
        file=report.filename,
        upload=receipt.upload_id,
    )
    gaps = [(msg("actuals-gaps", year=Year(year)), inside(f"{TARGETS}?year={year}")) for year in years]
    return [
        _head(
            msg(
                "actuals-kept",
                repeated=receipt.repeated,
                count=receipt.count,
                new=new,
                changed=receipt.count - new,
                explained=explained,
            )
        ),
        html.P(say(told), className="card-sub"),
        ledger.kept_list(kept, names(store)),
        html.P([part for words, href in gaps for part in (dcc.Link(say(words), href=href), " ")]),
        ledger.alert(msg("actuals-left", count=left, waiting=waiting), role="warn") if left else None,
    ]


def _head(title: Text, subtitle: Text = "") -> Component:
    return html.Header(
        [
            html.H2(say(title), className="card-title"),
            html.P(say(subtitle), className="card-sub") if subtitle else None,
        ]
    )
