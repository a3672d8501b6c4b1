"""What a monitoring system counts (`/metrics`, for Prometheus), of all workers of this server together.

Off unless a setting says who may read it: programs of this machine, or who carries a token.
"""

from __future__ import annotations

import hmac
import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import flask
from flask import Flask, Response

from ktudash.components.addresses import asks_page, pattern_at
from ktudash.components.answer import sentence
from ktudash.serving.access import at_this_machine
from ktudash.settings import METRICS_LOCAL, Settings
from ktudash.store import get_store
from ktudash.words import msg

if TYPE_CHECKING:
    from prometheus_client.core import GaugeMetricFamily

#: Where the library keeps the numbers of each process: its own variable.
_FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"

_SECONDS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


def register(server: Flask, settings: Settings) -> None:
    """Count requests and hand the numbers out, where the settings say so."""
    if settings.metrics:
        folder = settings.state / "metrics"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[_FOLDER] = str(folder)
        _forget_the_dead(folder, everything=True)
        _count(server)

    @server.get("/metrics", endpoint="metrics")
    def metrics() -> Response:
        if not settings.metrics:
            return sentence(msg("serving-no-metrics"), 404)
        if not _may_read(settings.metrics):
            return sentence(msg("serving-metrics-closed"), 403)
        return Response(_written(settings.state / "metrics"), mimetype="text/plain; version=0.0.4; charset=utf-8")


def _may_read(setting: str) -> bool:
    if setting == METRICS_LOCAL:
        return at_this_machine()
    carried = flask.request.headers.get("Authorization", "").removeprefix("Bearer ")
    return hmac.compare_digest(carried.encode(), setting.encode())


def _count(server: Flask) -> None:
    # The library looks at its variable when it is loaded.
    from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

    own = CollectorRegistry()
    requests = Counter(
        "ktudash_requests", "Requests by route, method and status.", ["route", "method", "status"], registry=own
    )
    seconds = Histogram("ktudash_request_seconds", "Time of requests.", ["route"], buckets=_SECONDS, registry=own)
    memory = Gauge(
        "ktudash_worker_peak_bytes", "Most memory that a worker had.", registry=own, multiprocess_mode="liveall"
    )

    @server.after_request
    def count(response: Response) -> Response:
        route = _route()
        began = flask.g.get("began", time.perf_counter())
        method = flask.request.method if flask.request.method in ("GET", "HEAD", "POST") else "other"
        requests.labels(route, method, str(response.status_code)).inc()
        seconds.labels(route).observe(time.perf_counter() - began)
        memory.set(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
        return response


def _route() -> str:
    """What was asked for, as one of a few: an address that is none of ours is whatever somebody typed."""
    if asks_page():
        return pattern_at(flask.request.path)
    return flask.request.url_rule.rule if flask.request.url_rule else "none"


def _written(folder: Path) -> bytes:
    from prometheus_client import CollectorRegistry, generate_latest, multiprocess

    _forget_the_dead(folder)
    together = CollectorRegistry()
    multiprocess.MultiProcessCollector(together)
    together.register(_State())
    return generate_latest(together)


class _State:
    """What holds now, for all workers alike."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        from prometheus_client.core import GaugeMetricFamily

        store = get_store()
        yield GaugeMetricFamily("ktudash_ledger_up", "Whether the ledger can be read.", float(store.ledger_answers()))
        yield GaugeMetricFamily("ktudash_ledger_version", "Number of the ledger's newest row.", float(store.version()))
        newest = "Whether the newest files of the data are shown."
        yield GaugeMetricFamily("ktudash_data_newest", newest, float(not store.behind))


def _forget_the_dead(folder: Path, *, everything: bool = False) -> None:
    """Leave out what processes that are gone had of memory; at a start, all that they counted."""
    for file in folder.glob("*.db"):
        pid = file.stem.rpartition("_")[2]
        if not Path(f"/proc/{pid}").exists() and (everything or file.name.startswith("gauge_live")):
            file.unlink(missing_ok=True)
