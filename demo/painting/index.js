import {finish, paintOver} from './brush.js';
import {skyline, townHall, viaduct} from './city.js';
import {Easel, HEIGHT, WIDTH} from './easel.js';
import {lightCurve, pond, quay} from './inset.js';
import {fields, lake, orchard, village} from './land.js';
import {readingRoom} from './library.js';
import {mountains} from './mountains.js';
import {pitch} from './pitch.js';
import {concertHall, observatory} from './rooms.js';
import {bridge, ferry, windFarm} from './sea.js';
import {lighthouse} from './storm.js';
import {chess, stillLife} from './table.js';

const SCENES = {
  ferry,
  'town-hall': townHall,
  village,
  orchard,
  observatory,
  'concert-hall': concertHall,
  skyline,
  pitch,
  viaduct,
  'wind-farm': windFarm,
  'reading-room': readingRoom,
  mountains,
  fields,
  bridge,
  chess,
  lake,
  lighthouse,
  'still-life': stillLife,
  quay,
  'light-curve': lightCurve,
  pond,
};
const QUALITY = 0.76;

globalThis.scenes = Object.keys(SCENES);

/** Paints one picture and gives it in each width, as base64 of WebP. */
globalThis.paint = async (name, widths) => {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const seed = globalThis.scenes.indexOf(name) + 1;
  SCENES[name](new Easel(context, seed));
  paintOver(context, seed);
  finish(context, seed);
  return Promise.all(widths.map((width) => encode(canvas, width)));
};

async function encode(canvas, width) {
  const scaled = new OffscreenCanvas(width, (width * HEIGHT) / WIDTH);
  const context = scaled.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, scaled.width, scaled.height);
  const blob = await scaled.convertToBlob({type: 'image/webp', quality: QUALITY});
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
