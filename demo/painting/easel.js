export const WIDTH = 1280;
export const HEIGHT = 720;

/** A small seeded generator, so that a picture comes out the same each time. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise in 0…1, several octaves laid over each other. */
export function noise(seed) {
  const hash = (x, y) => {
    let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 974711);
    h = Math.imul(h ^ (h >>> 13), 1274126177);
    return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
  };
  const single = (x, y) => {
    const [xi, yi] = [Math.floor(x), Math.floor(y)];
    const ease = (t) => t * t * (3 - 2 * t);
    const [u, v] = [ease(x - xi), ease(y - yi)];
    const top = hash(xi, yi) * (1 - u) + hash(xi + 1, yi) * u;
    const bottom = hash(xi, yi + 1) * (1 - u) + hash(xi + 1, yi + 1) * u;
    return top * (1 - v) + bottom * v;
  };
  return (x, y = 0, octaves = 4) => {
    let [sum, weight, total] = [0, 1, 0];
    for (let octave = 0; octave < octaves; octave++) {
      sum += single(x * 2 ** octave, y * 2 ** octave) * weight;
      total += weight;
      weight /= 2;
    }
    return sum / total;
  };
}

/** The pieces of which the pictures are composed: flat, before the brush goes over them. */
export class Easel {
  constructor(context, seed) {
    this.context = context;
    this.rand = random(seed);
    this.seed = seed;
  }

  between(low, high) {
    return low + this.rand() * (high - low);
  }

  vertical(y0, y1, colours) {
    const gradient = this.context.createLinearGradient(0, y0, 0, y1);
    colours.forEach((colour, index) => gradient.addColorStop(index / (colours.length - 1), colour));
    return gradient;
  }

  horizontal(x0, x1, colours) {
    const gradient = this.context.createLinearGradient(x0, 0, x1, 0);
    colours.forEach((colour, index) => gradient.addColorStop(index / (colours.length - 1), colour));
    return gradient;
  }

  rect(x, y, width, height, fill) {
    this.context.fillStyle = fill;
    this.context.fillRect(x, y, width, height);
  }

  shape(points, fill) {
    const {context} = this;
    context.beginPath();
    points.forEach(([x, y]) => context.lineTo(x, y));
    context.closePath();
    context.fillStyle = fill;
    context.fill();
  }

  ellipse(x, y, rx, ry, fill, angle = 0) {
    this.context.beginPath();
    this.context.ellipse(x, y, rx, ry, angle, 0, Math.PI * 2);
    this.context.fillStyle = fill;
    this.context.fill();
  }

  line(points, stroke, width) {
    const {context} = this;
    context.beginPath();
    points.forEach(([x, y]) => context.lineTo(x, y));
    Object.assign(context, {strokeStyle: stroke, lineWidth: width, lineCap: 'round', lineJoin: 'round'});
    context.stroke();
  }

  glow(x, y, radius, colour, alpha = 1) {
    const {context} = this;
    const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
    gradient.addColorStop(0, colour);
    gradient.addColorStop(1, `${colour.slice(0, 7)}00`);
    context.globalAlpha = alpha;
    this.rect(x - radius, y - radius, radius * 2, radius * 2, gradient);
    context.globalAlpha = 1;
  }

  /** A ridge line across the picture, filled down to the bottom. */
  hills(y, height, scale, fill, seed = 1, octaves = 5) {
    const heightAt = noise(this.seed * 31 + seed);
    const points = [[-10, HEIGHT + 10]];
    for (let x = -10; x <= WIDTH + 10; x += 4)
      points.push([x, y - (heightAt(x / scale, seed, octaves) - 0.5) * 2 * height]);
    points.push([WIDTH + 10, HEIGHT + 10]);
    this.shape(points, fill);
  }

  /** Long flat clouds between two heights. */
  clouds(y0, y1, colour, count, alpha = 0.12) {
    this.context.globalAlpha = alpha;
    for (let index = 0; index < count; index++) {
      const [x, y] = [this.between(-100, WIDTH + 100), this.between(y0, y1)];
      const length = this.between(80, 260);
      for (let puff = 0; puff < 6; puff++) {
        const offset = this.between(-length, length);
        this.ellipse(x + offset, y + this.between(-8, 8), this.between(30, length * 0.6), this.between(4, 14), colour);
      }
    }
    this.context.globalAlpha = 1;
  }

  /** Horizontal touches on water, longer and wider apart towards the viewer. */
  ripples(y0, y1, colours, count, alpha = 0.25, x0 = 0, x1 = WIDTH) {
    this.context.globalAlpha = alpha;
    for (let index = 0; index < count; index++) {
      const depth = this.rand() ** 1.4;
      const y = y0 + depth * (y1 - y0);
      const x = this.between(x0, x1);
      const length = 6 + depth * this.between(20, 120);
      this.line(
        [
          [x - length / 2, y],
          [x + length / 2, y],
        ],
        colours[Math.floor(this.rand() * colours.length)],
        1 + depth * 4,
      );
    }
    this.context.globalAlpha = 1;
  }

  /** A soft crown of leaves, blossom or bushes. */
  foliage(x, y, rx, ry, colours, count, size) {
    for (let index = 0; index < count; index++) {
      const angle = this.rand() * Math.PI * 2;
      const distance = Math.sqrt(this.rand());
      const [dx, dy] = [Math.cos(angle) * distance * rx, Math.sin(angle) * distance * ry];
      // Light falls from the upper left: colours run from dark to light.
      const light = 0.5 - (dx / rx + dy / ry) * 0.32 + this.between(-0.25, 0.25);
      const colour = colours[Math.max(0, Math.min(colours.length - 1, Math.floor(light * colours.length)))];
      this.ellipse(x + dx, y + dy, size * this.between(0.6, 1.3), size * this.between(0.5, 1), colour, angle);
    }
  }

  pine(x, y, height, colour) {
    for (let tier = 0; tier < 5; tier++) {
      const top = y - height + tier * height * 0.17;
      const half = height * (0.09 + tier * 0.055);
      this.shape(
        [
          [x, top],
          [x + half, top + height * 0.3],
          [x - half, top + height * 0.3],
        ],
        colour,
      );
    }
    this.rect(x - height * 0.02, y - height * 0.06, height * 0.04, height * 0.06, colour);
  }
}
