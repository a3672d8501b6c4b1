// The pictures that can be had. Pixels before SCALE; `title` is the size of its type. A slide is 1920 wide, so a
// half-slide has the same type as a whole one. `bare` ones go without title and source: the slide writes them itself.

export const SIZES = {
  "16:9": { width: 1920, height: 1080, title: 44, words: "web-size-wide" },
  "4:3": { width: 1600, height: 1200, title: 42, words: "web-size-classic", suffix: "4x3" },
  square: { width: 1200, height: 1200, title: 38, words: "web-size-square", suffix: "square" },
  half: { width: 960, height: 1080, title: 36, words: "web-size-half", suffix: "half" },
  panel: { width: 1760, height: 800, bare: true },
  "half-panel": { width: 860, height: 800, bare: true },
};

export const SCALE = 2;

/** Size of the type of a card, in its pixels. */
export const CARD_TYPE = 13;

/** Points on a slide for a pixel of a picture: a slide is 7.5 inches, 540 points, high. */
export const SLIDE_POINTS = 540 / 1080;

/** Smallest type, in points on a slide, that is read from the last row. */
export const LEGIBLE = 10;

export const typeOf = (font, usual = CARD_TYPE) => (typeof font?.size === "number" ? font.size : usual);
