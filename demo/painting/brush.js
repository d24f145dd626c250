import {HEIGHT, noise, random, WIDTH} from './easel.js';

/** From broad to fine; the fine strokes go only where the composition has an edge to keep. */
const LAYERS = [
  {count: 5200, width: 17, length: 58, edge: 0, alpha: 0.8},
  {count: 15000, width: 9, length: 38, edge: 0, alpha: 0.75},
  {count: 42000, width: 4, length: 20, edge: 10, alpha: 0.85},
  {count: 90000, width: 1.8, length: 9, edge: 26, alpha: 0.95},
];
const STEP = 3;
/** A stroke ends where the colour below differs by more than this from the one that it began with. */
const TOLERANCE = 46;

/** Goes over the flat composition with strokes that take their colour from it and run along its edges. */
export function paintOver(context, seed, {layers = LAYERS, wobble = 9} = {}) {
  const {data} = context.getImageData(0, 0, WIDTH, HEIGHT);
  const rand = random(seed + 7);
  const flow = noise(seed + 11);
  const at = (x, y) => (Math.min(HEIGHT - 1, Math.max(0, y | 0)) * WIDTH + Math.min(WIDTH - 1, Math.max(0, x | 0))) * 4;
  const light = (x, y) => {
    const i = at(x, y);
    return data[i] * 0.3 + data[i + 1] * 0.59 + data[i + 2] * 0.11;
  };
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const {count, width, length, edge, alpha} of layers) {
    const reach = Math.max(2, width / 2);
    context.globalAlpha = alpha;
    for (let index = 0; index < count; index++) {
      let [x, y] = [rand() * WIDTH, rand() * HEIGHT];
      const steepness = (px, py) => [
        light(px + reach, py) - light(px - reach, py),
        light(px, py + reach) - light(px, py - reach),
      ];
      const [sx, sy] = steepness(x, y);
      if (Math.hypot(sx, sy) < edge) continue;
      const start = at(x, y);
      const [r, g, b] = [data[start], data[start + 1], data[start + 2]];
      const shade = (rand() - 0.5) * wobble * 2;
      context.strokeStyle = `rgb(${r + shade} ${g + shade * 0.95} ${b + shade * 0.8})`;
      context.lineWidth = width * (0.6 + rand() * 0.7);
      context.beginPath();
      context.moveTo(x, y);
      let angle = (flow(x / 260, y / 160, 2) - 0.5) * 2.4;
      for (let walked = 0; walked < length; walked += STEP) {
        const [gx, gy] = steepness(x, y);
        if (Math.hypot(gx, gy) > 14) angle = Math.atan2(gx, -gy);
        x += Math.cos(angle) * STEP;
        y += Math.sin(angle) * STEP;
        const here = at(x, y);
        const difference = Math.abs(data[here] - r) + Math.abs(data[here + 1] - g) + Math.abs(data[here + 2] - b);
        if (difference > TOLERANCE) break;
        context.lineTo(x, y);
      }
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

/** The weave of the canvas and a slight fall of light to the corners: holds the pictures together as one hand's. */
export function finish(context, seed) {
  const image = context.getImageData(0, 0, WIDTH, HEIGHT);
  const {data} = image;
  const weave = noise(seed + 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const i = (y * WIDTH + x) * 4;
      const fall = 1 - 0.16 * ((x / WIDTH - 0.5) ** 2 + (y / HEIGHT - 0.5) ** 2) * 2;
      const thread = (weave(x / 3, y / 3, 1) - 0.5) * 7;
      for (let channel = 0; channel < 3; channel++) data[i + channel] = data[i + channel] * fall + thread;
    }
  }
  context.putImageData(image, 0, 0);
}
