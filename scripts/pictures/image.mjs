import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import UPNG from 'upng-js';

/** Between two stories of a sheet, in pixels. */
const GAP = 8;
const GAP_GREY = 128;
const MAX_COLOURS = 256;
/** How far two pixels may be apart; 0 to 1. Rounding to a palette is well below. */
const THRESHOLD = 0.1;

export const read = (bytes) => PNG.sync.read(bytes);

/** Pictures of one width under one another. */
export function stack(pictures) {
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = pictures.reduce((sum, picture) => sum + picture.height + GAP, -GAP);
  const sheet = new PNG({width, height});
  for (let i = 0; i < sheet.data.length; i++) sheet.data[i] = i % 4 === 3 ? 255 : GAP_GREY;
  let top = 0;
  for (const picture of pictures) {
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, top);
    top += picture.height + GAP;
  }
  return sheet;
}

/** Rounds the shades until a palette holds them: a file of a fifth of the size. */
export function withPalette({width, height, data}) {
  for (const step of [1, 4, 8, 16, 32]) {
    const rounded = Buffer.from(data.map((value) => Math.min(255, Math.round(value / step) * step)));
    const pixels = new Uint32Array(rounded.buffer, rounded.byteOffset, width * height);
    if (new Set(pixels).size <= MAX_COLOURS) return {width, height, data: rounded};
  }
  throw new Error('There are more shades than a palette holds.');
}

export const encode = ({width, height, data}) =>
  Buffer.from(UPNG.encode([data.buffer.slice(data.byteOffset, data.byteOffset + data.length)], width, height, 0));

/** @returns nothing where the two are the same; else the picture of what differs, if they are of one size. */
export function difference(before, after) {
  const {width, height} = after;
  if (before.width !== width || before.height !== height) return {};
  const diff = new PNG({width, height});
  const count = pixelmatch(before.data, after.data, diff.data, width, height, {threshold: THRESHOLD});
  return count ? {count, picture: PNG.sync.write(diff)} : undefined;
}
