import { beforeEach, expect, test } from "vitest";
import { codeOf } from "../src/card/embed.js";
import { tellBrowser } from "./page.js";

beforeEach(() => {
  tellBrowser({ words: {}, base: "/ktu" });
  document.documentElement.lang = "kk";
});

test("the code frames the chart as it is filtered, in the language of the page", () => {
  const code = codeOf(
    { name: "patents", title: 'A "title" & <b>', href: "/ktu/research?line=SP-2&figures=printed" },
    400,
  );
  const host = document.createElement("div");
  host.innerHTML = code;
  const frame = host.firstChild;
  const address = new URL(frame.src);
  expect(address.origin + address.pathname).toBe(`${location.origin}/ktu/embed/patents`);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    of: "/ktu/research?line=SP-2&figures=printed",
    lang: "kk",
  });
  expect(frame.title).toBe('A "title" & <b>');
  expect(frame.height).toBe("400");
});
