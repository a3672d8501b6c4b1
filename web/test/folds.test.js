import { expect, test, vi } from "vitest";

const PAGE = `<main><details data-fold="targets"><summary><h2>Targets</h2></summary></details>
  <details data-fold="people"><summary>People</summary></details></main>`;

const tick = () => new Promise((resolve) => setTimeout(resolve));
const isOpen = () => [...document.querySelectorAll("details")].map((fold) => fold.open);

async function started(address) {
  vi.resetModules();
  history.replaceState(null, "", address);
  const folds = await import("../src/folds.js");
  document.body.innerHTML = "";
  folds.start();
  document.body.innerHTML = PAGE;
  await tick();
  return folds;
}

test("an address opens the folds that it names, whatever else it names", async () => {
  const { namesOf } = await started("/one#people,nothing");
  expect(isOpen()).toEqual([false, true]);
  expect(namesOf("")).toEqual([]);
});

test("a fold that a reader opens stands in the address, and leaves it when it is closed", async () => {
  await started("/two?line=SP-2");
  document.querySelector("summary").click();
  await tick();
  expect(location.search + location.hash).toBe("?line=SP-2#targets");
  document.querySelector("summary").click();
  await tick();
  expect(location.search + location.hash).toBe("?line=SP-2");
});

test("what is opened stays open while the page is drawn anew, and not on another page", async () => {
  await started("/three");
  document.querySelectorAll("summary")[1].click();
  await tick();
  document.body.innerHTML = PAGE;
  await tick();
  expect(isOpen()).toEqual([false, true]);
  history.replaceState(null, "", "/four");
  const [first, second] = document.querySelectorAll("details");
  // React draws the next page into the same elements.
  first.setAttribute("data-fold", "kinds");
  second.setAttribute("data-fold", "people");
  await tick();
  expect(isOpen()).toEqual([false, false]);
});
