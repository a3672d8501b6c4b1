import { beforeEach, expect, test, vi } from "vitest";
import { listOf, start } from "../src/suggest.js";
import { tellBrowser } from "./page.js";

const WORDS = { "web-suggestions": { one: "{count} suggestion", other: "{count} suggestions" } };
const entry = (code, name) => ({ code, name, href: `/targets/${code}` });
const FOUND = {
  groups: [{ name: "Indicators", entries: [entry("SP-1.1.1", "Grants"), entry("SP-1.1.2", "More grants")] }],
  only: "",
};
const opened = vi.fn();

start();

function box(answer, address = "/students?figures=printed&line=SP-2") {
  window.happyDOM.setURL(`http://127.0.0.1${address}`);
  tellBrowser({ words: WORDS });
  document.body.innerHTML =
    '<div id="react-entry-point"><div class="topbar"><input id="shell-search" placeholder="Search"></div></div>';
  window.dash_clientside = { set_props: opened };
  vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response(JSON.stringify(answer))));
  return document.getElementById("shell-search");
}

function press(input, key) {
  input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

async function type(input, words) {
  input.focus();
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('[role="listbox"]').hidden).toBe(false));
}

beforeEach(() => opened.mockClear());

test("the list of indicators keeps figures and language", () => {
  box(FOUND);
  expect(listOf("1.2.10")).toBe("/targets?figures=printed&q=1.2.10");
  window.happyDOM.setURL("http://127.0.0.1/students?lang=ru&line=SP-1");
  expect(listOf("a&b")).toBe("/targets?lang=ru&q=a%26b");
  tellBrowser({ base: "/ktu" });
  expect(listOf("a")).toBe("/ktu/targets?lang=ru&q=a");
});

test("arrows choose, Escape closes, Enter opens what is chosen", async () => {
  const input = box(FOUND);
  await type(input, "grants one");
  expect(fetch.mock.calls[0][0]).toBe("/search/suggestions?q=grants+one&line=SP-2&figures=printed");
  expect(input.getAttribute("aria-expanded")).toBe("true");
  press(input, "ArrowDown");
  press(input, "ArrowDown");
  const [first, second] = document.querySelectorAll('[role="option"]');
  expect([first, second].map((one) => one.getAttribute("aria-selected"))).toEqual(["false", "true"]);
  expect(input.getAttribute("aria-activedescendant")).toBe(second.id);
  press(input, "ArrowDown");
  expect(input.hasAttribute("aria-activedescendant")).toBe(false);
  press(input, "ArrowUp");
  press(input, "Enter");
  expect(opened).toHaveBeenCalledWith("url", { href: "/targets/SP-1.1.2" });
  expect(input.getAttribute("aria-expanded")).toBe("false");
});

test("Enter opens the one thing that is found, else the list", async () => {
  const only = box({ groups: [], only: "/targets/SP-1.1.1" });
  only.value = "just one";
  press(only, "Enter");
  await vi.waitFor(() => expect(opened).toHaveBeenCalledWith("url", { href: "/targets/SP-1.1.1" }));
  const many = box(FOUND, "/students");
  many.value = "many";
  press(many, "Enter");
  await vi.waitFor(() => expect(opened).toHaveBeenLastCalledWith("url", { href: "/targets?q=many" }));
  const none = box(FOUND, "/students");
  fetch.mockRejectedValue(new TypeError("no server"));
  none.value = "cut off";
  press(none, "Enter");
  await vi.waitFor(() => expect(opened).toHaveBeenLastCalledWith("url", { href: "/targets?q=cut+off" }));
});
