// Drawings as pixels.
import { say } from "../words.js";
import { draw } from "./compose.js";
import { LEGIBLE, SCALE } from "./sizes.js";

export const svgBlob = (drawing) => new Blob([drawing.svg], { type: "image/svg+xml" });

function imageOf(address) {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => failed(new Error(say("web-no-pixels")));
    image.src = address;
  });
}

/** The drawing as a PNG of `scale` times its size. */
export async function toPng(drawing, scale) {
  const address = URL.createObjectURL(svgBlob(drawing));
  try {
    const image = await imageOf(address);
    const canvas = document.createElement("canvas");
    canvas.width = drawing.width * scale;
    canvas.height = drawing.height * scale;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error(say("web-no-pixels"));
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What a picture throws that would be too small to read, where that was not wanted all the same. */
export class TooSmall extends Error {}

/** The figure as a PNG. `asked`: it is wanted however small its type gets. */
export async function png(figure, options, asked = true) {
  const drawing = await draw(figure, options);
  if (!asked && drawing.points < LEGIBLE) throw new TooSmall();
  return toPng(drawing, SCALE);
}
