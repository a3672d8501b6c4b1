"""What a reader waits for, as ratios to a plain Dash page on the same data: ``make bench``.

The sides take turns in one Chromium, so that what else the machine does meets all alike. Read the ratios. The last
result stands in ``RESULTS.md``; what the server alone takes for what is told by ``answers.py``. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import threading
import time
import urllib.request
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import cycle
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from bench import in_browser  # noqa: E402
from bench.servers import Server, put_between, start  # noqa: E402

RESULTS = PROJECT / "bench" / "RESULTS.md"

#: Pages whose load is measured.
PAGES = {
    "home": "/",
    "students": "/students",
    "48 paths": "/targets?line=SP-1&show=paths",
    "labour market": "/labour-market",
}
#: Views whose line is changed, by name.
FILTERED = {"index": "index", "gaps": "gaps", "48 paths": "paths"}
LINES = ("SP-2", "SP-1", "SP-3", "SP-4", "SP-5")

#: The other figures, as a reader chooses them.
SWITCH = """[...document.querySelectorAll('#react-entry-point .menu a')].find((a) => a.pathname === '/finance' &&
  /^(\\?figures=printed)?$/.test(a.search) && a.search !== location.search).click()"""

Found = dict[str, list[float]]


def loads(browser: Browser, servers: dict[str, Server], found: Found) -> None:
    """Every page cold and warm, once, the sides in turn."""
    asked = [("plain", "plain", "/"), ("floor", "floor", "/")]
    asked += [("ours", f"ours {name}", path) for name, path in PAGES.items()]
    for side, name, path in asked:
        context = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True)
        for state in ("cold", "warm"):
            with in_browser.visit(browser, context=context) as page:
                alive = name != "ours home"
                for what, value in in_browser.load(page, servers[side].url + path, alive=alive).items():
                    found[f"{state} {what} {name}"].append(value)
        context.close()


def filters(browser: Browser, servers: dict[str, Server], found: Found, rounds: int) -> None:
    """Another line, the figures switch, another page: until everything is painted."""
    with in_browser.visit(browser) as page:
        page.goto(servers["plain"].url)
        page.wait_for_selector("#bars .main-svg")
        page.wait_for_timeout(800)
        for _, line in zip(range(rounds), cycle(LINES), strict=False):
            act = f"dash_clientside.set_props('line', {{value: '{line}'}})"
            found["filter plain"].append(in_browser.settle(page, act))
    with in_browser.visit(browser) as page:
        page.goto(servers["floor"].url)
        page.wait_for_timeout(800)
        for _, line in zip(range(rounds), cycle(LINES), strict=False):
            found["filter floor"].append(in_browser.settle(page, f"filter('{line}')"))
    with in_browser.visit(browser) as page:
        for name, show in FILTERED.items():
            _open(page, servers["ours"].url + f"/targets?line=SP-6&show={show}")
            for _, line in zip(range(rounds), cycle(LINES), strict=False):
                found[f"filter {name}"].append(in_browser.settle(page, _press_line(line)))
        _open(page, servers["ours"].url + "/finance")
        for _ in range(rounds):
            found["figures switch"].append(in_browser.settle(page, SWITCH))
        for _, path in zip(
            range(rounds * 2), cycle(("/students", "/teaching", "/graduates", "/research")), strict=False
        ):
            act = f"document.querySelector('#react-entry-point .nav-item[href^=\"{path}\"]').click()"
            found["page to page"].append(in_browser.settle(page, act))


def _open(page: in_browser.Page, url: str) -> None:
    page.goto(url)
    page.wait_for_selector("#first-paint", state="detached")
    page.wait_for_timeout(2500)


def _press_line(line: str) -> str:
    found = (
        f"[...document.querySelectorAll('#react-entry-point .menu a')].find((a) => a.search.includes('line={line}'))"
    )
    return f"{found}.click()"


def rate(server: Server, bodies: Sequence[bytes], seconds: float = 4.0) -> float:
    """Callbacks a second of one worker, asked by four at once with changing filters."""
    done, until = [0] * 4, time.perf_counter() + seconds

    def ask(who: int) -> None:
        turn = cycle(bodies[who:] + bodies[:who])
        while time.perf_counter() < until:
            request = urllib.request.Request(  # noqa: S310
                f"{server.url}/_dash-update-component", next(turn),
                {"Content-Type": "application/json", "Accept-Encoding": "gzip"},
            )  # fmt: skip
            urllib.request.urlopen(request).read()  # noqa: S310
            done[who] += 1

    threads = [threading.Thread(target=ask, args=(who,)) for who in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return sum(done) / seconds


def bodies_of(server: Server) -> list[bytes]:
    """What a browser posts when it changes the line, for every line of three views."""
    with urllib.request.urlopen(f"{server.url}/_dash-dependencies") as answer:  # noqa: S310
        known = json.load(answer)
    if server.name == "plain":
        (asked,) = [one for one in known if one["inputs"][0]["id"] == "line"]
        return [_body(asked, {"value": line}) for line in LINES]
    (asked,) = [one for one in known if {"_pages_location"} == {given["id"] for given in one["inputs"]}]
    views = [(show, line) for show in FILTERED.values() for line in LINES]
    return [_body(asked, {"pathname": "/targets", "search": f"?line={line}&show={show}"}) for show, line in views]


def _body(asked: dict, values: dict[str, str]) -> bytes:
    outputs = [one.rsplit(".", 1) for one in asked["output"].strip(".").split("...")]
    made = {
        "output": asked["output"],
        "outputs": [{"id": id, "property": name} for id, name in outputs],
        "inputs": [{**one, "value": values[one["property"]]} for one in asked["inputs"]],
        "changedPropIds": [f"{asked['inputs'][0]['id']}.{asked['inputs'][-1]['property']}"],
        "state": [],
    }
    return json.dumps(made).encode()


def rows(found: Found) -> list[tuple[str, str, str]]:
    """The table: what is measured, against which measure of the plain side, and the goal."""
    table = []
    for name in PAGES:
        table.append((f"cold load → first chart, {name}", f"cold first ours {name}", "cold first plain", "≤ 0.25"))
    for name in ("students", "48 paths", "labour market"):
        table.append((f"cold load → charts alive, {name}", f"cold alive ours {name}", "cold alive plain", "≤ 0.6"))
    for name in PAGES:
        table.append((f"cold load → page answers, {name}", f"cold living ours {name}", "cold living plain", "–"))
    for name in PAGES:
        table.append((f"warm load → first chart, {name}", f"warm first ours {name}", "warm first plain", "≤ 0.2"))
    for name in PAGES:
        table.append((f"MB, cold, {name}", f"cold MB ours {name}", "cold MB plain", "≤ 0.1"))
    for name in FILTERED:
        table.append((f"another line → painted, {name}", f"filter {name}", "filter plain", "≤ 0.4"))
    for name in ("figures switch", "page to page"):
        table.append((name, name, "filter plain", "≤ 0.5"))
    table.append(("filter changes a second", "rate ours", "rate plain", "≥ 15 a second"))
    table.append(("server start → first answer", "start ours", "start plain", "≤ 1.5"))
    table.append(("memory of a worker after use, MB", "memory ours", "memory plain", "≤ 1.2"))
    floors = {"cold first": "cold first floor", "warm first": "warm first floor", "cold MB": "cold MB floor",
              "cold alive": "cold alive floor", "filter": "filter floor", "start": "start floor",
              "memory": "memory floor"}  # fmt: skip
    lines = []
    for words, key, plain, goal in table:
        mine, base = found[key], median(found[plain])
        floor = next((median(found[of]) / base for start, of in floors.items() if key.startswith(start)), None)
        spread = f"{min(mine):.2f}–{max(mine):.2f}"
        lines.append(
            (words, f"{base:.2f}", "–" if floor is None else f"{floor:.2f}", f"{median(mine):.2f} ({spread})",
             f"{median(mine) / base:.2f}", goal)
        )  # fmt: skip
    return lines


def main() -> None:
    """Measure, print, and keep the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", action="store_true", help="write bench/RESULTS.md")
    given = parser.parse_args()
    found: Found = defaultdict(list)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory(prefix="ktudash-bench-") as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )  # fmt: skip
        for turn in range(min(3, given.rounds)):
            for place, name in enumerate(("plain", "floor", "ours")):
                one = start(name, 8770 + 10 * turn + place, Path(folder))
                found[f"start {name}"].append(one.start)
                one.stop()
        servers = {
            name: start(name, 8800 + place, Path(folder)) for place, name in enumerate(("plain", "floor", "ours"))
        }
        try:
            for _ in range(given.rounds):
                loads(browser, servers, found)
            filters(browser, servers, found, given.rounds)
            for name in ("plain", "ours"):
                found[f"rate {name}"].append(rate(servers[name], bodies_of(servers[name])))
            for name, server in servers.items():
                found[f"memory {name}"].append(server.memory())
            browser_version = browser.version
        finally:
            for server in servers.values():
                server.stop()
        browser.close()
    head = ("", "plain Dash", "floor", "ours, median (spread)", "ours : plain", "goal")
    printed = [head, *rows(found)]
    widths = [max(len(row[column]) for row in printed) for column in range(len(head))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in printed
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    print("\n".join(lines))
    if given.keep:
        keep(lines, given.rounds, browser_version)


def keep(lines: Sequence[str], rounds: int, browser: str) -> None:
    """Put the table into the file."""
    versions = ", ".join(f"{name} {version(name)}" for name in ("dash", "plotly", "pandas", "gunicorn"))
    day = datetime.now(UTC).date().isoformat()
    told = f"{day}, {rounds} rounds; Python {sys.version.split()[0]}, {versions}, Chromium {browser}."
    put_between(RESULTS, "<!-- table -->", "<!-- end -->", [told, "", *lines])


if __name__ == "__main__":
    main()
