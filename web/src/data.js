// What the server tells the browser with every page: language, decimal sign, words, looks, paths and the mark of a demonstration
// (see ktudash/components/browser.py).

let block = null;
let read = null;

export function data() {
  const now = document.getElementById("ktu-data");
  if (now !== block) {
    block = now;
    read = JSON.parse(now.textContent);
  }
  return read;
}

/** The colour of a role, as in ktudash/theme.py. */
export function colour(role) {
  const value = data().palette[role];
  if (!value) throw new Error(`No colour has the role ${role}.`);
  return value;
}

/** The decimal sign of the page's language, in which the server has written every number. */
export const decimal = () => data().decimal;

export const font = () => data().font;

/** An address of the dashboard (`/targets`) as the browser asks for it: below the path where readers find it. */
export const inside = (address) => data().base + address;

/** The sentence that marks a demonstration; `false` where the figures are real. */
export const demo = () => data().demo || false;
