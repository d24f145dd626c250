import {HEIGHT, noise, WIDTH} from './easel.js';

export function mountains(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 480, ['#8fa9bd', '#c3cfd3', '#efdfcb']));
  e.clouds(60, 200, '#f6ece0', 14, 0.16);
  range(e, {
    y: 250,
    height: 190,
    scale: 330,
    seed: 5,
    light: [247, 231, 214],
    shade: [136, 158, 186],
    rock: [128, 132, 146],
  });
  e.rect(0, 330, WIDTH, 200, e.vertical(330, 530, ['#b9c8d100', '#b9c8d1cc']));
  e.hills(455, 70, 300, e.vertical(390, 560, ['#6f8ba4', '#a3b5c0']), 2);
  e.hills(530, 60, 240, e.vertical(470, 640, ['#4f6d86', '#7f97a3']), 3);
  e.hills(610, 50, 200, e.vertical(560, 720, ['#35526a', '#46616b']), 4);
  for (let x = -10; x < WIDTH; x += e.between(9, 20)) e.pine(x, 735 - e.between(0, 26), e.between(46, 92), '#22394a');
}

/** A snowy range, lit from the left: each point is shaded by the slope of a folded noise field. */
function range(e, {y, height, scale, seed, light, shade, rock}) {
  const field = noise(seed);
  const fold = (x, v) => 1 - Math.abs(field(x, v, 6) * 2 - 1);
  const ridge = (x) => y - (fold(x / scale, 0.3) ** 1.6 - 0.45) * 2 * height;
  const image = e.context.getImageData(0, 0, WIDTH, HEIGHT);
  for (let x = 0; x < WIDTH; x++) {
    for (let py = Math.max(0, Math.floor(ridge(x))); py < HEIGHT; py++) {
      const depth = py - ridge(x);
      const [u, v] = [(x + depth * 0.35) / 130, py / 190 + 4];
      const slope = fold(u + 0.02, v) - fold(u - 0.02, v);
      const lit = Math.max(0, Math.min(1, 0.5 + slope * 5));
      const bare = Math.max(0, Math.min(1, (fold(u * 1.7, v * 1.4) - 0.7) * 3 + depth / 620));
      const i = (py * WIDTH + x) * 4;
      for (let c = 0; c < 3; c++) {
        const snow = shade[c] + (light[c] - shade[c]) * lit;
        const stone = rock[c] * (0.72 + lit * 0.4);
        image.data[i + c] = snow + (stone - snow) * bare;
      }
    }
  }
  e.context.putImageData(image, 0, 0);
}
