// The charts of a deck slide by slide: a chart that `joins` stands on the slide of the one before it.

/** Most charts on one slide (see ktudash/drawing/pptx/parts.py). */
export const TOGETHER = 6;

export function slidesOf(charts) {
  const slides = [];
  for (const chart of charts) {
    const last = slides.at(-1);
    if (chart.joins && last && last.length < TOGETHER) last.push(chart);
    else slides.push([chart]);
  }
  return slides;
}

/** The charts in their order; the first of a slide has its title. */
export function flat(slides) {
  return slides
    .filter((slide) => slide.length)
    .flatMap((slide) => {
      const title = slide.find((chart) => chart.slide)?.slide ?? "";
      return slide.map((chart, place) => ({
        ...chart,
        joins: place > 0,
        slide: place || slide.length < 2 ? "" : title,
      }));
    });
}

export const slideOf = (slides, id) => slides.findIndex((slide) => slide.some((chart) => chart.id === id));

/** Puts a slide's charts onto the slide before it; the same slides where there is no room. */
export function joined(slides, id) {
  const place = slideOf(slides, id);
  if (!joins(slides, place)) return slides;
  return [...slides.slice(0, place - 1), [...slides[place - 1], ...slides[place]], ...slides.slice(place + 1)];
}

/** Whether a slide has room on the one before it. */
export const joins = (slides, place) => place > 0 && slides[place - 1].length + slides[place].length <= TOGETHER;

/** Gives a chart a slide of its own, behind the one that it stood on. */
export function parted(slides, id) {
  const place = slideOf(slides, id);
  const one = slides[place].find((chart) => chart.id === id);
  const rest = slides[place].filter((chart) => chart !== one);
  return [...slides.slice(0, place), rest, [one], ...slides.slice(place + 1)];
}

/** All charts, so many on a slide. */
export function packed(charts, count) {
  const slides = [];
  for (let start = 0; start < charts.length; start += count) slides.push(charts.slice(start, start + count));
  return slides;
}
