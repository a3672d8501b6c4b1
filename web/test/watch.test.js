import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { start } from "../src/watch.js";
import { tellBrowser } from "./page.js";

const WORDS = {
  "web-close": "Close",
  "web-log-in": "Log in",
  "web-logged-out": "{reason} Typed stays.",
  "web-unreachable": "Unreachable.",
};
const ADDRESS = "/ktu/_dash-update-component";
const PLAIN = { "Content-Type": "text/plain; charset=utf-8" };

const asked = window.fetch;

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

  test("by something in between, is a connection that is away", async () => {
    await ask(async () => new Response("<h1>502</h1>", { status: 502, headers: { "Content-Type": "text/html" } }));
    expect(words()).toBe("Unreachable.");
  });

  test("not at all, is said too", async () => {
    const error = await ask(async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(error).toBeInstanceOf(TypeError);
    expect(words()).toBe("Unreachable.");
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
