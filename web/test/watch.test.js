import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { start as listen } from "../src/again.js";
import { tell } from "../src/notice.js";
import { start } from "../src/watch.js";

import { tellBrowser } from "./page.js";

const WORDS = {
  "web-again": "Try again",
  "web-close": "Close",
  "web-failed": "Failed.",
  "web-log-in": "Log in",
  "web-logged-out": "{reason} Typed stays.",
  "web-unreachable": "Unreachable.",
};
const ADDRESS = "/ktu/_dash-update-component";
const PLAIN = { "Content-Type": "text/plain; charset=utf-8" };

const asked = window.fetch;

listen();

beforeEach(() => tellBrowser({ words: WORDS, base: "/ktu" }));

afterEach(() => {
  window.fetch = asked;
  vi.restoreAllMocks();
});

const line = () => document.querySelector(".say");
const words = () => line()?.querySelector("span").textContent ?? "";
const buttons = () => [...line().querySelectorAll("button")].map(({ textContent }) => textContent);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The page asks `address`, and the server does what `server` does. */
async function ask(server, address = ADDRESS) {
  window.fetch = server;
  start();
  const answer = await window.fetch(address, { method: "POST" }).catch((error) => error);
  await settled();
  return answer;
}

describe("what a callback is answered", () => {
  test("well, is nothing to be said of", async () => {
    const answer = await ask(async () => new Response('{"a": 1}', { headers: PLAIN }));
    expect(await answer.json()).toEqual({ a: 1 });
    expect(line()).toBeNull();
  });

  test("to who is logged out, is said with a way in that leaves the page alone", async () => {
    const opened = vi.spyOn(window, "open").mockReturnValue(null);
    const answer = await ask(async () => new Response("Nothing was done.", { status: 401, headers: PLAIN }));
    expect([answer.status, await answer.text()]).toEqual([403, "Nothing was done."]);
    expect(words()).toBe("Nothing was done. Typed stays.");
    expect(buttons()).toEqual(["Log in", "Close"]);
    line().querySelector("button").click();
    const [address, where] = opened.mock.calls[0];
    expect(address).toMatch(/^\/ktu\/login\?to=%2F/);
    expect(where).toBe("_blank");
  });

  test.each([400, 403, 500])("with %i, is said in the server's words", async (status) => {
    await ask(async () => new Response("Not for you.", { status, headers: PLAIN }));
    expect(words()).toBe("Not for you.");
    expect(buttons()).toEqual(["Close"]);
  });

  test("by a page of something in between, is a failure", async () => {
    await ask(async () => new Response("<h1>500</h1>", { status: 500, headers: { "Content-Type": "text/html" } }));
    expect(words()).toBe("Failed.");
  });

  test("no more, because the reader went on, is not", async () => {
    await ask(async () => {
      throw new DOMException("gone", "AbortError");
    });
    expect(line()).toBeNull();
  });
});

test("what others ask for is their own affair", async () => {
  await ask(async () => new Response("No.", { status: 500, headers: PLAIN }), "/export/csv");
  expect(line()).toBeNull();
});

describe("a server that is away", () => {
  const away = async () => {
    throw new TypeError("Failed to fetch");
  };
  const proxy = async () => new Response("<h1>502</h1>", { status: 502, headers: { "Content-Type": "text/html" } });
  const good = async () => new Response("{}", { headers: PLAIN });

  /** Whatever is asked goes to the last server given. */
  function under(first) {
    let server = first;
    window.fetch = (...asked) => server(...asked);
    start();
    return (next) => {
      server = next;
    };
  }
  const press = async (name) => {
    [...line().querySelectorAll("button")].find(({ textContent }) => textContent === name).click();
    await settled();
  };

  test.each([away, proxy])("keeps what was asked until it is asked again (%#)", async (gone) => {
    const become = under(gone);
    const answer = window.fetch(ADDRESS, { method: "POST", body: "{}" });
    await settled();
    expect([words(), buttons()]).toEqual(["Unreachable.", ["Try again", "Close"]]);
    await press("Try again");
    expect(line().hidden).toBe(false);
    expect(document.activeElement.textContent).toBe("Try again");
    become(good);
    await press("Try again");
    expect((await answer).status).toBe(200);
    expect(line().hidden).toBe(true);
  });

  test("is forgotten by who closes the line, and does not come back", async () => {
    under(away);
    const answer = window.fetch(ADDRESS, { method: "POST", body: "{}" }).catch((error) => error);
    await settled();
    await press("Close");
    expect((await answer).name).toBe("AbortError");
    expect(line().hidden).toBe(true);
  });

  test("is still said after something else was", async () => {
    under(away);
    window.fetch(ADDRESS, { method: "POST", body: "{}" }).catch(() => {});
    await settled();
    tell("Copied.");
    await press("Close");
    expect([words(), line().hidden]).toEqual(["Unreachable.", false]);
    await press("Close");
  });

  test("leaves the address of the page that is seen, and brings the other once it is back", async () => {
    const seen = location.href;
    const become = under(away);
    const wanted = new URL("/elsewhere?line=SP-1", location.href).href;
    const body = JSON.stringify({ output: ".._pages_content.children..._pages_store.data.." });
    const told = [];
    const page = () => {
      told.push(location.href);
      return window.fetch(ADDRESS, { method: "POST", body });
    };
    window.addEventListener("_dashprivate_pushstate", page);
    history.pushState(null, "", wanted);
    expect((await page()).status).toBe(204);
    await settled();
    expect(location.href).toBe(seen);
    become(good);
    window.dispatchEvent(new Event("online"));
    await settled();
    expect(location.href).toBe(wanted);
    expect(told).toEqual([wanted, seen, wanted]);
    expect(line().hidden).toBe(true);
    window.removeEventListener("_dashprivate_pushstate", page);
    history.replaceState(null, "", seen);
  });
});
