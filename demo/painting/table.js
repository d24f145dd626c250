import {HEIGHT, noise, WIDTH} from './easel.js';

export function chess(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.horizontal(0, WIDTH, ['#5b4a3c', '#3a302b', '#1e1a1a']));
  e.glow(160, 160, 560, '#a07c52', 0.55);
  const y0 = 500;
  const row = (index) => y0 + 150 * ((1.45 ** index - 1) / 1.45);
  const column = (index, y) => 640 + index * (120 + (y - y0) * 0.36);
  for (let r = 0; r < 4; r++) {
    for (let c = -7; c < 7; c++) {
      const [top, bottom] = [row(r), row(r + 1)];
      e.shape(
        [
          [column(c, top), top],
          [column(c + 1, top), top],
          [column(c + 1, bottom), bottom],
          [column(c, bottom), bottom],
        ],
        (r + c) % 2 ? '#d8b98a' : '#6b4430',
      );
    }
  }
  e.rect(0, y0, WIDTH, 220, e.horizontal(0, WIDTH, ['#fff0c826', '#00000000', '#120c0c99']));
  const ivory = ['#fff4dc', '#f0dcb4', '#c39f6c', '#6d4f35'];
  const ebony = ['#8a6a52', '#4c362c', '#2a1d1a', '#120d0e'];
  piece(e, 1010, 560, 230, PAWN, ebony);
  piece(e, 860, 540, 330, ROOK, ebony);
  piece(e, 240, 548, 240, PAWN, ivory);
  piece(e, 640, 590, 440, KING, ebony, true);
  piece(e, 420, 640, 480, KING, ivory, true);
  piece(e, 1130, 660, 300, PAWN, ivory);
}

/** Half widths from the foot upwards, at equal steps of height, both as parts of the height. */
const KING = [
  0.2, 0.205, 0.19, 0.15, 0.165, 0.12, 0.095, 0.08, 0.072, 0.066, 0.062, 0.06, 0.058, 0.058, 0.06, 0.1, 0.085, 0.065,
  0.07, 0.082, 0.096, 0.105, 0.07, 0.03, 0.02,
];
const ROOK = [
  0.23, 0.235, 0.22, 0.17, 0.19, 0.14, 0.12, 0.108, 0.1, 0.096, 0.093, 0.092, 0.092, 0.095, 0.1, 0.14, 0.13, 0.15,
  0.155, 0.155, 0.155, 0.155,
];
const PAWN = [
  0.26, 0.265, 0.25, 0.18, 0.2, 0.14, 0.11, 0.092, 0.082, 0.078, 0.08, 0.15, 0.13, 0.09, 0.13, 0.165, 0.18, 0.182, 0.17,
  0.14, 0.09, 0.02,
];

function piece(e, x, y, height, profile, colours, cross = false) {
  e.shape(
    [
      [x - height * 0.1, y - 4],
      [x + height * 0.2, y - 10],
      [x + height * 0.95, y + height * 0.1],
      [x + height * 0.7, y + height * 0.16],
    ],
    '#140e0e77',
  );
  const radius = (t) => {
    const at = t * (profile.length - 1);
    const index = Math.min(profile.length - 2, Math.floor(at));
    const part = at - index;
    const smooth = part * part * (3 - 2 * part);
    return (profile[index] + (profile[index + 1] - profile[index]) * smooth) * height;
  };
  for (let rise = 0; rise <= height; rise++) {
    const r = radius(rise / height);
    e.rect(x - r, y - rise, r * 2, 1.6, e.horizontal(x - r, x + r, colours));
    if (rise === 0) e.ellipse(x, y, r, r * 0.16, colours[2]);
  }
  if (cross) {
    e.rect(x - height * 0.012, y - height * 1.09, height * 0.024, height * 0.1, colours[1]);
    e.rect(x - height * 0.04, y - height * 1.06, height * 0.08, height * 0.022, colours[1]);
  }
}

export function stillLife(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.horizontal(0, WIDTH, ['#6b5a44', '#43382e', '#241f1d']));
  e.glow(260, 160, 520, '#8f7752', 0.6);
  e.rect(0, 500, WIDTH, 220, e.vertical(500, 720, ['#5f3f2a', '#3a261c']));
  for (let y = 512; y < 720; y += 15)
    e.line(
      [
        [0, y + e.between(-3, 3)],
        [WIDTH, y + e.between(-3, 3)],
      ],
      '#2a1b1444',
      2,
    );
  e.shape(
    [
      [60, 560],
      [230, 506],
      [520, 502],
      [600, 560],
      [520, 660],
      [440, 720],
      [120, 720],
      [40, 640],
    ],
    e.horizontal(60, 600, ['#f2e8d6', '#d8cbb6', '#9d917f']),
  );
  const folds = noise(e.seed);
  for (let fold = 0; fold < 12; fold++) {
    const x = 90 + fold * 40;
    e.line(
      [
        [x + folds(fold) * 60, 520],
        [x + 20, 600],
        [x - 20 + folds(fold + 4) * 50, 716],
      ],
      fold % 2 ? '#fbf5e855' : '#8b7f6c44',
      11,
    );
  }
  e.ellipse(700, 602, 300, 34, '#1c121066');
  pomegranate(e, 560, 370, 84, -0.3);
  pomegranate(e, 806, 372, 88, 0.35);
  pomegranate(e, 684, 320, 98, 0.05);
  const {context} = e;
  context.beginPath();
  context.moveTo(420, 400);
  context.bezierCurveTo(440, 560, 560, 600, 680, 600);
  context.bezierCurveTo(800, 600, 920, 560, 940, 400);
  context.closePath();
  context.fillStyle = e.horizontal(420, 940, ['#c9d0cc', '#8fa3a6', '#4f646c', '#2b3a42']);
  context.fill();
  e.ellipse(680, 400, 260, 30, '#3a2a26');
  context.save();
  context.beginPath();
  context.rect(0, 0, WIDTH, 404);
  context.clip();
  pomegranate(e, 590, 372, 80, -0.4);
  pomegranate(e, 770, 376, 82, 0.3);
  context.restore();
  context.beginPath();
  context.ellipse(680, 400, 260, 30, 0, 0, Math.PI);
  Object.assign(context, {strokeStyle: '#dfe3dd', lineWidth: 6});
  context.stroke();
  e.line(
    [
      [470, 470],
      [500, 520],
      [560, 566],
    ],
    '#eef2ee77',
    10,
  );
  e.rect(590, 598, 180, 18, e.horizontal(590, 770, ['#94a6a8', '#4f646c', '#2b3a42']));
  pomegranate(e, 1060, 560, 92, 0.5);
  half(e, 320, 604);
  for (let index = 0; index < 16; index++) seed(e, e.between(390, 560), e.between(620, 690));
}

function pomegranate(e, x, y, r, tilt) {
  const {context} = e;
  context.save();
  context.translate(x, y);
  context.rotate(tilt);
  const crown = [
    [-0.26, -0.86],
    [-0.36, -1.32],
    [-0.14, -1.12],
    [0, -1.36],
    [0.14, -1.12],
    [0.36, -1.32],
    [0.26, -0.86],
  ];
  e.shape(
    crown.map(([px, py]) => [px * r, py * r]),
    e.horizontal(-r * 0.4, r * 0.4, ['#c77a4d', '#8f3f2f', '#5a241f']),
  );
  const body = context.createRadialGradient(-r * 0.38, -r * 0.36, r * 0.06, 0, 0, r * 1.06);
  for (const [stop, colour] of [
    [0, '#f0a27a'],
    [0.22, '#cf5a43'],
    [0.55, '#a5312d'],
    [0.85, '#651c20'],
    [1, '#3d1215'],
  ])
    body.addColorStop(stop, colour);
  e.ellipse(0, 0, r * 1.02, r * 0.96, body);
  context.globalAlpha = 0.16;
  for (let spot = 0; spot < 34; spot++) {
    const angle = e.rand() * 6.3;
    const distance = Math.sqrt(e.rand()) * r * 0.86;
    e.ellipse(
      Math.cos(angle) * distance,
      Math.sin(angle) * distance,
      e.between(3, 12),
      e.between(2, 7),
      e.rand() < 0.5 ? '#f0b070' : '#4a1518',
      angle,
    );
  }
  context.restore();
}

function half(e, x, y) {
  e.ellipse(x + 16, y + 40, 116, 26, '#5f55466b');
  e.ellipse(x, y, 98, 70, '#8f2b2a', -0.12);
  e.ellipse(x - 4, y - 5, 88, 60, '#efd7a6', -0.12);
  for (let cell = 0; cell < 6; cell++) {
    const angle = (cell / 6) * Math.PI * 2;
    for (let grain = 0; grain < 15; grain++) {
      const spread = angle + e.between(-0.4, 0.4);
      const distance = e.between(0.25, 0.82);
      seed(e, x - 4 + Math.cos(spread) * 88 * distance, y - 5 + Math.sin(spread) * 60 * distance);
    }
  }
}

function seed(e, x, y) {
  e.ellipse(x, y, 8, 6, '#7d1422', e.rand() * 3);
  e.ellipse(x - 2, y - 2, 4, 3, '#d8485a');
}
