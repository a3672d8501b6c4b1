// The page of the first answer lies over the living one until that is drawn: nobody sees an empty page.

const LONGEST = 8000;

const inView = (element) => {
  const box = element.getBoundingClientRect();
  return box.top < window.innerHeight && box.bottom > 0;
};

/** Whether the living page stands, with the charts that a reader would see of it. */
export function isDrawn(root) {
  if (!root?.querySelector("#main") || root.querySelector(".grid-later")) return false;
  return [...root.querySelectorAll(".card-chart")].filter(inView).every((chart) => chart.querySelector("svg"));
}

export function start() {
  const first = document.getElementById("first-paint");
  const root = document.getElementById("react-entry-point");
  if (!first || !root) return;
  const end = () => {
    seen.disconnect();
    clearTimeout(late);
    first.remove();
  };
  const seen = new MutationObserver(() => isDrawn(root) && end());
  seen.observe(root, { childList: true, subtree: true });
  // A chart that cannot be drawn must not hide the page that says so.
  const late = setTimeout(() => root.querySelector("#main") && end(), LONGEST);
}
