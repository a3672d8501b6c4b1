import { expect, test } from "vitest";
import { isOther } from "../src/language.js";
import { tellBrowser } from "./page.js";

const spoken = (lang) => `<div id="react-entry-point"><div class="shell" lang="${lang}"></div></div>`;

test("a page in another language than its document is loaded anew, one that is not there yet is not", () => {
  tellBrowser({ lang: "kk" });
  expect(isOther()).toBe(false);
  document.body.innerHTML = spoken("kk");
  expect(isOther()).toBe(false);
  document.body.innerHTML = spoken("ru");
  expect(isOther()).toBe(true);
});
