"""What a reader waits for, measured in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Page

#: Notes, frame by frame, when the first chart stands in the window, when the page answers, and when its charts do: when
#: Plotly has drawn one, or a mark says what it shows to a pointer upon it.
WATCH = """(() => {
  const ask = window.fetch;
  window.benchAsked = 0;
  window.fetch = (...given) => {
    window.benchAsked += 1;
    return ask(...given).finally(() => { window.benchAsked -= 1; });
  };
  const times = window.benchTimes = {};
  const shown = (query) => [...document.querySelectorAll(query)].some((e) => {
    const box = e.getBoundingClientRect();
    return box.height > 15 && box.width > 60 && box.top < innerHeight && !e.closest('[hidden]');
  });
  const told = () => {
    for (const note of document.querySelectorAll('#react-entry-point .card-chart svg title')) {
      const box = note.parentElement.getBoundingClientRect();
      const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
      if (!box.width || clientY < 0 || clientY > innerHeight) continue;
      const there = new PointerEvent('pointermove', {bubbles: true, clientX, clientY});
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(there);
      return document.querySelector('.mark-note') !== null;
    }
    return false;
  };
  const look = () => {
    const now = performance.now();
    if (times.first === undefined && shown('.card-chart svg, .js-plotly-plot .main-svg, img.spark')) times.first = now;
    if (times.living === undefined && !document.getElementById('first-paint') && shown('#main, .js-plotly-plot'))
      times.living = now;
    if (times.alive === undefined && !document.getElementById('first-paint') &&
      (shown('.js-plotly-plot .main-svg') || told())) times.alive = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();"""

#: From `act` until no answer is waited for and nothing of the page has changed for 500 ms: the last painted change.
SETTLED = """(act) => new Promise((resolve) => {
  const root = document.body;
  let last = 0, quiet;
  const begun = performance.now();
  const done = () => {
    if (window.benchAsked) { quiet = setTimeout(done, 500); return; }
    seen.disconnect();
    resolve(last ? last - begun : null);
  };
  const seen = new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => { last = performance.now(); }, 0));
    clearTimeout(quiet); quiet = setTimeout(done, 500);
  });
  seen.observe(root, {childList: true, subtree: true, attributes: true, characterData: true});
  quiet = setTimeout(done, 8000);
  new Function(act)();
})"""


@contextmanager
def visit(browser: Browser, *, context: BrowserContext | None = None) -> Iterator[Page]:
    """A page that notes its times; with a cache of its own unless a context is given."""
    own = context or browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True)
    page = own.new_page()
    page.add_init_script(WATCH)
    yield page
    page.close()
    if context is None:
        own.close()


def load(page: Page, url: str, *, alive: bool) -> dict[str, float]:
    """Open an address: seconds to the first chart and to a living one, and MB that came over the wire."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    sizes: list[float] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(url, wait_until="commit")
    wanted = "alive" if alive else "living"
    page.wait_for_function(f"() => benchTimes.first !== undefined && benchTimes.{wanted} !== undefined", timeout=30_000)
    times = page.evaluate("benchTimes")
    page.wait_for_timeout(300)
    found = {name: value / 1000 for name, value in times.items()}
    return found | {"MB": sum(sizes) / 1e6}


def settle(page: Page, act: str) -> float:
    """Seconds from doing ``act`` (a script) to the last change that was painted."""
    found = page.evaluate(SETTLED, act)
    if found is None:
        raise RuntimeError(f"nothing changed after {act}")
    return float(found) / 1000
