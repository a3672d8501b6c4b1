// A page as the server sends it, as far as the code under test reads it.

/** Puts the data block into the page. */
export function tellBrowser({ words = {}, lang = "en", decimal = ".", palette = {}, demo = "", base = "" } = {}) {
  document.body.innerHTML = "";
  document.getElementById("ktu-data")?.remove();
  const block = document.createElement("script");
  block.type = "application/json";
  block.id = "ktu-data";
  block.textContent = JSON.stringify({ lang, decimal, words, palette, font: "sans-serif", demo, base });
  document.head.append(block);
}

/** Every letter is half as wide as its type is high. */
export function measureSimply() {
  HTMLCanvasElement.prototype.getContext = () => ({
    font: "",
    measureText(text) {
      return { width: 0.5 * text.length * Number(/(\d+(?:\.\d+)?)px/.exec(this.font)[1]) };
    },
  });
}

/** A chart as a deck keeps it. */
export const aChart = (name = "students", more = {}) => ({
  chart: {
    story: { name, title: "Students" },
    panels: [
      {
        places: [{ key: "2021", name: "2021" }],
        series: [{ name: "All", role: "actual", points: [{ place: "2021", value: 1, label: "1" }] }],
      },
    ],
  },
  native: true,
  name,
  title: "Students",
  href: "/students",
  taken: "2026-11-20T10:00+05:00",
  demo: false,
  ...more,
});
