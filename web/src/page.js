// What a page says of itself (see ktudash/components/shell.py): how it is narrowed, when it was made, its link.

const said = (name) => document.getElementById("main")?.getAttribute(name) ?? "";

/** The filters in force, in words; empty where nothing departs from what goes without saying. */
export const filtersInForce = () => said("data-filters");

/** The moment at which the figures of the page were taken. */
export const takenAt = () => said("data-taken");

/** The address of what is seen, spelling out what would change by itself; that of the window where a page has none. */
export function link() {
  const frozen = said("data-link");
  return frozen ? location.origin + frozen + location.hash : location.href;
}
