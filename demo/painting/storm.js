import {HEIGHT, WIDTH} from './easel.js';

export function lighthouse(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 470, ['#28353f', '#4b5c64', '#84928f', '#b9b8a4']));
  for (let index = 0; index < 16; index++) {
    e.foliage(
      e.between(0, WIDTH),
      e.between(20, 260),
      e.between(120, 260),
      e.between(26, 60),
      ['#2c3942', '#3d4c55', '#5a6a70', '#7d8a8b'],
      80,
      26,
    );
  }
  e.context.globalCompositeOperation = 'screen';
  e.shape(
    [
      [852, 176],
      [-40, 40],
      [-40, 250],
    ],
    e.horizontal(852, -40, ['#f6e4a899', '#f6e4a800']),
  );
  e.shape(
    [
      [872, 176],
      [1330, 120],
      [1330, 210],
    ],
    e.horizontal(872, 1330, ['#f6e4a899', '#f6e4a800']),
  );
  e.context.globalCompositeOperation = 'source-over';
  e.rect(0, 450, WIDTH, 270, e.vertical(450, 720, ['#6f817f', '#3c5359', '#22353d']));
  waves(e, 455, 560);
  e.shape(
    [
      [640, 620],
      [690, 520],
      [760, 490],
      [820, 470],
      [920, 474],
      [985, 512],
      [1060, 560],
      [1110, 640],
    ],
    '#2a2c30',
  );
  e.shape(
    [
      [700, 600],
      [760, 500],
      [830, 476],
      [850, 540],
      [800, 620],
    ],
    '#4a4846',
  );
  e.shape(
    [
      [818, 478],
      [832, 214],
      [890, 214],
      [906, 478],
    ],
    e.horizontal(818, 906, ['#f2ebdd', '#d8d0c3', '#8f8f91']),
  );
  for (const [top, bottom] of [
    [258, 306],
    [358, 410],
  ]) {
    const half = (y) => 29 + ((y - 214) / 264) * 15;
    e.shape(
      [
        [861 - half(top), top],
        [861 + half(top), top],
        [861 + half(bottom), bottom],
        [861 - half(bottom), bottom],
      ],
      e.horizontal(818, 906, ['#b8473b', '#9c372f', '#642524']),
    );
  }
  e.rect(822, 204, 78, 10, '#2b2f35');
  e.rect(840, 160, 42, 46, '#fff0b8');
  for (const x of [840, 853, 867, 880]) e.rect(x, 160, 3, 46, '#3a3d41');
  e.shape(
    [
      [832, 162],
      [861, 132],
      [890, 162],
    ],
    '#8f3a33',
  );
  e.glow(861, 180, 130, '#fff0b8', 0.9);
  waves(e, 560, 720);
  for (let index = 0; index < 800; index++) {
    const angle = e.between(Math.PI * 1.05, Math.PI * 1.95);
    const distance = 40 + e.rand() ** 2 * 150;
    const size = e.between(1, 5);
    e.ellipse(700 + Math.cos(angle) * distance * 0.9, 590 + Math.sin(angle) * distance, size, size, '#eef0eacc');
  }
}

function waves(e, y0, y1) {
  for (let y = y0; y < y1; y += 5 + (y - 440) * 0.13) {
    const size = 6 + (y - 440) * 0.13;
    const points = [[-20, HEIGHT]];
    const phase = e.between(0, 9);
    for (let x = -20; x <= WIDTH + 20; x += 8) {
      points.push([x, y - Math.abs(Math.sin(x / (size * 4.4) + phase + Math.sin(x / 190))) * size]);
    }
    points.push([WIDTH + 20, HEIGHT]);
    e.shape(points, e.vertical(y - size, y + size * 3, ['#8ea19c', '#4c666b', '#2b4149']));
    e.line(points.slice(1, -1), '#dfe5dd99', Math.max(1, size * 0.09));
  }
}
