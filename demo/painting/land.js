import {HEIGHT, WIDTH} from './easel.js';

export function lake(e) {
  e.rect(0, 0, WIDTH, 400, e.vertical(0, 400, ['#7d97ab', '#c9cfcb', '#f3d9b4', '#f0c79a']));
  e.glow(850, 330, 300, '#fff0cf', 0.9);
  e.ellipse(850, 322, 26, 26, '#fff6e0');
  e.clouds(60, 230, '#f8e6cf', 16, 0.14);
  e.hills(330, 60, 330, '#a9b0b4', 2);
  e.hills(365, 52, 260, '#83929a', 3);
  e.hills(392, 34, 190, '#596f79', 4);
  const {context} = e;
  const copy = new OffscreenCanvas(WIDTH, 400);
  copy.getContext('2d').drawImage(context.canvas, 0, 0, WIDTH, 400, 0, 0, WIDTH, 400);
  context.save();
  context.translate(0, 800);
  context.scale(1, -1);
  context.drawImage(copy, 0, 0);
  context.restore();
  e.rect(0, 400, WIDTH, 320, e.vertical(400, 720, ['#4c626c22', '#3d5563aa']));
  e.ripples(404, 720, ['#f2ddbd', '#dfe0d8', '#6c828c'], 260, 0.22);
  e.ripples(404, 640, ['#fff3d6'], 90, 0.5, 800, 900);
  e.rect(0, 372, WIDTH, 54, e.vertical(372, 426, ['#efe3d000', '#efe3d0b0', '#efe3d000']));
  boat(e, 420, 520);
  for (let index = 0; index < 90; index++) {
    const x = e.between(-10, 250) + (e.rand() < 0.35 ? 1020 : 0);
    const height = e.between(60, 170);
    const lean = e.between(-22, 26);
    e.line(
      [
        [x, 730],
        [x + lean * 0.4, 730 - height * 0.6],
        [x + lean, 730 - height],
      ],
      '#2f3f40',
      e.between(1.6, 3.4),
    );
  }
}

function boat(e, x, y) {
  e.shape(
    [
      [x - 92, y - 14],
      [x + 96, y - 20],
      [x + 66, y + 14],
      [x - 64, y + 14],
    ],
    '#3a3431',
  );
  e.shape(
    [
      [x - 92, y - 14],
      [x + 96, y - 20],
      [x + 84, y - 9],
      [x - 82, y - 5],
    ],
    '#8b5d3e',
  );
  e.line(
    [
      [x - 40, y - 8],
      [x - 128, y + 18],
    ],
    '#54473c',
    4,
  );
  e.rect(x - 62, y + 14, 128, 10, '#2b363c99');
  e.ripples(y + 12, y + 46, ['#2b363c'], 26, 0.4, x - 70, x + 70);
}

export function fields(e) {
  e.rect(0, 0, WIDTH, 330, e.vertical(0, 330, ['#8fb0c4', '#c9d8d8', '#f1e7d0']));
  for (let index = 0; index < 9; index++) {
    const [x, y] = [e.between(0, WIDTH), e.between(60, 230)];
    e.foliage(x, y, e.between(90, 190), e.between(18, 40), ['#c5ccd0', '#dfe2df', '#f4efe6', '#fbf7ee'], 90, 18);
  }
  e.hills(318, 26, 320, '#8ea3a8', 2);
  e.hills(336, 18, 240, '#70898a', 3);
  const colours = ['#c8a44f', '#d9bd6d', '#a8994e', '#8f9a56', '#e2cd8b', '#b98b43', '#74884f', '#cdb15e'];
  // Rows of fields in perspective: each band is a strip of quadrilaterals that meet in the far distance.
  let [y, height] = [340, 16];
  while (y < HEIGHT) {
    const bottom = y + height;
    const spread = (at, offset) => 640 + offset * (0.35 + ((at - 330) / 390) * 1.9);
    let offset = -1500 + e.between(0, 200);
    while (offset < 1500) {
      const width = e.between(170, 430);
      const colour = colours[Math.floor(e.rand() * colours.length)];
      e.shape(
        [
          [spread(y, offset), y],
          [spread(y, offset + width), y - 2],
          [spread(bottom, offset + width), bottom],
          [spread(bottom, offset), bottom + 2],
        ],
        colour,
      );
      const rows = Math.floor(width / 22);
      for (let row = 1; row < rows; row++) {
        const o = offset + (width * row) / rows;
        e.line(
          [
            [spread(y, o), y],
            [spread(bottom, o), bottom],
          ],
          '#5f542f38',
          0.6 + (y - 330) / 190,
        );
      }
      offset += width;
    }
    for (let x = 0; x < WIDTH; x += e.between(14, 60)) {
      const size = 3 + (y - 330) / 26;
      if (e.rand() < 0.5)
        e.foliage(x, y - size * 0.6, size * 1.5, size, ['#33452f', '#475b37', '#6b7d45'], 16, size * 0.5);
    }
    y = bottom;
    height *= 1.5;
  }
}

export function orchard(e) {
  e.rect(0, 0, WIDTH, 320, e.vertical(0, 320, ['#a9c3d0', '#d5e0dc', '#f3ead9']));
  e.clouds(40, 170, '#fbf5ea', 14, 0.2);
  e.hills(250, 60, 340, '#9fb2bb', 2);
  e.hills(295, 40, 260, '#88a19d', 3);
  e.rect(0, 318, WIDTH, 402, e.vertical(318, 720, ['#a3b27b', '#8aa160', '#6d8a4b']));
  e.ripples(330, 720, ['#b8c58b', '#78924f', '#5f7c42'], 420, 0.4);
  for (let row = 0; row < 7; row++) {
    const depth = (row / 6) ** 1.7;
    const y = 334 + depth * 330;
    const size = 17 + depth * 118;
    const gap = size * 2.1;
    for (let x = 640 - Math.ceil(760 / gap) * gap + (row % 2) * gap * 0.5; x < 1440; x += gap) {
      const jitter = e.between(-0.1, 0.1) * size;
      e.ellipse(x + jitter + size * 0.4, y + 2, size * 0.9, size * 0.16, '#4c683acc');
      e.line(
        [
          [x + jitter, y],
          [x + jitter + 1, y - size * 0.5],
          [x + jitter - size * 0.2, y - size * 0.85],
        ],
        '#5c4a42',
        Math.max(1.5, size * 0.08),
      );
      e.line(
        [
          [x + jitter, y - size * 0.45],
          [x + jitter + size * 0.28, y - size * 0.85],
        ],
        '#5c4a42',
        Math.max(1, size * 0.05),
      );
      e.foliage(
        x + jitter,
        y - size * 0.95,
        size * 0.75,
        size * 0.5,
        ['#b98f94', '#d5b0b0', '#e9cfca', '#f7e8e1', '#fffaf4'],
        40 + size,
        Math.max(2.2, size * 0.085),
      );
    }
  }
}

export function village(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 440, ['#26384f', '#4c617a', '#9a93a0', '#c9a796']));
  e.hills(330, 90, 300, '#5d7088', 2);
  e.hills(380, 60, 220, '#8493a5', 3);
  e.hills(420, 30, 300, '#a9b3c0', 5, 3);
  for (let index = 0; index < 46; index++)
    e.pine(e.between(0, WIDTH), e.between(405, 440), e.between(40, 86), '#33475a');
  e.hills(468, 26, 420, e.vertical(440, 720, ['#b3bccb', '#dfe2e6', '#b5bfcf']), 6, 3);
  const houses = [
    [170, 500, 0.8],
    [330, 486, 0.66],
    [480, 520, 0.95],
    [690, 490, 0.72],
    [850, 530, 1.1],
    [1070, 500, 0.82],
    [1190, 545, 0.95],
  ];
  for (const [x, y, scale] of houses.sort((a, b) => a[1] - b[1])) house(e, x, y, scale);
  e.hills(660, 30, 500, e.vertical(620, 720, ['#e6e8ec', '#b9c2d1']), 8, 3);
  e.pine(80, 668, 210, '#22344a');
  e.pine(1240, 690, 250, '#22344a');
  e.pine(1150, 690, 150, '#2a3d53');
  e.context.globalAlpha = 0.8;
  for (let index = 0; index < 420; index++) {
    const size = e.between(0.8, 2.8);
    e.ellipse(e.between(0, WIDTH), e.between(0, HEIGHT), size, size, '#f3f4f6');
  }
  e.context.globalAlpha = 1;
}

function house(e, x, y, scale) {
  const [w, h] = [120 * scale, 62 * scale];
  e.glow(x, y, 150 * scale, '#f2b661', 0.3);
  e.rect(x - w / 2, y - h, w, h, e.horizontal(x - w / 2, x + w / 2, ['#6b5650', '#4a3f45']));
  for (const offset of [-0.3, 0, 0.3]) {
    if (offset === 0) e.rect(x - 9 * scale, y - h * 0.62, 18 * scale, h * 0.62, '#2f2a31');
    else e.rect(x + offset * w - 10 * scale, y - h * 0.68, 20 * scale, 22 * scale, '#ffcf7d');
  }
  e.shape(
    [
      [x - w * 0.62, y - h * 0.92],
      [x - w * 0.4, y - h * 1.78],
      [x + w * 0.4, y - h * 1.78],
      [x + w * 0.62, y - h * 0.92],
    ],
    e.vertical(y - h * 1.8, y - h, ['#f2f3f5', '#c6cedb']),
  );
  e.rect(x + w * 0.2, y - h * 2.1, 12 * scale, h * 0.5, '#4a3f45');
  e.context.globalAlpha = 0.1;
  for (let puff = 0; puff < 9; puff++)
    e.ellipse(
      x + w * 0.25 + puff * 6 * scale,
      y - h * 2.2 - puff * 15 * scale,
      (7 + puff * 3) * scale,
      (6 + puff * 2) * scale,
      '#e7e3e4',
    );
  e.context.globalAlpha = 1;
  e.ripples(y, y + 26 * scale, ['#ffd48a'], 10, 0.35, x - w * 0.4, x + w * 0.4);
}
