import {HEIGHT, WIDTH} from './easel.js';

/** The pictures that stand within the long texts. */
export function quay(e) {
  e.rect(0, 0, WIDTH, 430, e.vertical(0, 430, ['#101a28', '#1b2a3d', '#35455a', '#6b6166']));
  e.clouds(60, 300, '#2a3a50', 20, 0.18);
  e.hills(412, 26, 300, '#1a2736', 2);
  for (let index = 0; index < 26; index++) e.rect(e.between(0, WIDTH), e.between(404, 424), 3, 3, '#e7b765');
  e.rect(0, 430, WIDTH, 290, e.vertical(430, 720, ['#2c3a4b', '#152131', '#0c1520']));
  e.ripples(434, 720, ['#3c4d62', '#1b2b3e', '#0a121c', '#5d6570'], 480, 0.35);
  crane(e, 420, 1);
  crane(e, 700, 0.86);
  store(e, 860, 300, 330, 150);
  e.shape(
    [
      [0, 470],
      [WIDTH, 444],
      [WIDTH, 500],
      [0, 548],
    ],
    e.horizontal(0, WIDTH, ['#3b3a3d', '#57504a', '#4a4644']),
  );
  e.shape(
    [
      [0, 548],
      [WIDTH, 500],
      [WIDTH, 522],
      [0, 590],
    ],
    '#1d1f24',
  );
  for (let lamp = 0; lamp < 7; lamp++) streetLamp(e, 90 + lamp * 184, 505 - lamp * 9, 150 - lamp * 11);
}

function crane(e, x, scale) {
  const at = (dx, dy) => [x + dx * scale, 470 + dy * scale];
  const colour = '#0b131d';
  for (const foot of [-52, 52]) e.line([at(foot, 0), at(foot * 0.62, -150)], colour, 11 * scale);
  e.line([at(-48, -40), at(48, -40)], colour, 6 * scale);
  e.shape([at(-58, -150), at(58, -150), at(50, -206), at(-44, -206)], colour);
  e.rect(...at(16, -196), 22 * scale, 20 * scale, '#e9b45c');
  e.line([at(-30, -200), at(-196, -356)], colour, 9 * scale);
  e.line([at(-10, -262), at(-196, -356)], colour, 3 * scale);
  e.line([at(-10, -262), at(46, -206)], colour, 5 * scale);
  e.line([at(-196, -356), at(-196, -118)], '#1b2530', 2.5 * scale);
  for (let bay = 0; bay < 6; bay++)
    e.line([at(-48 - bay * 24, -216 - bay * 23), at(-30 - bay * 27, -226 - bay * 20)], colour, 3);
}

function store(e, x, y, width, height) {
  e.rect(x, y, width, height, e.vertical(y, y + height, ['#2c2b30', '#211f24']));
  e.shape(
    [
      [x - 12, y],
      [x + width / 2, y - 62],
      [x + width + 12, y],
    ],
    '#17171c',
  );
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 9; column++)
      e.rect(x + 18 + column * 35, y + 20 + row * 42, 14, 22, e.rand() < 0.3 ? '#d99f4b' : '#3b3d44');
}

function streetLamp(e, x, y, height) {
  e.glow(x, y - height, 130, '#ffc772', 0.5);
  e.line(
    [
      [x, y],
      [x, y - height],
    ],
    '#14181f',
    5,
  );
  e.ellipse(x, y - height, 8, 8, '#fff0c8');
  e.context.globalAlpha = 0.35;
  e.ellipse(x, y + 10, 70, 11, '#f2b765');
  for (let touch = 0; touch < 60; touch++) {
    const depth = e.rand();
    e.context.globalAlpha = 0.5 * (1 - depth);
    const cx = x + e.between(-14, 14) * (1 + depth);
    e.rect(cx - 14, y + 76 + depth * 150, 28, 3, '#ffc368');
  }
  e.context.globalAlpha = 1;
}

const DIPS = [
  {at: 200, depth: 62},
  {at: 452, depth: 86},
  {at: 760, depth: 132},
  {at: 1052, depth: 76},
];
const HALF_WIDTH = 54;

export function lightCurve(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, HEIGHT, ['#16202d', '#1b2836', '#141d29']));
  for (let x = 40; x < WIDTH; x += 80) e.rect(x, 0, 1.5, HEIGHT, '#2b3b4d');
  for (let y = 40; y < HEIGHT; y += 80) e.rect(0, y, WIDTH, 1.5, '#2b3b4d');
  const level = (x) => {
    const dip = DIPS.find(({at}) => Math.abs(x - at) < HALF_WIDTH);
    if (!dip) return 280;
    const edge = Math.min(1, ((HALF_WIDTH - Math.abs(x - dip.at)) / HALF_WIDTH) * 2.4);
    return 280 + dip.depth * edge * (0.92 + 0.08 * edge);
  };
  const curve = [];
  for (let x = 0; x <= WIDTH; x += 6) curve.push([x, level(x)]);
  e.line(curve, '#56708a', 5);
  for (let x = 8; x < WIDTH; x += 8) {
    const y = level(x) + e.between(-13, 13) + e.between(-9, 9);
    e.ellipse(x, y, 5.5, 5.5, e.rand() < 0.8 ? '#f3c27a' : '#ffe3b0');
  }
  DIPS.forEach(({at}, index) => {
    const y = 590;
    e.glow(at, y, 78, '#f0a860', 0.5);
    e.ellipse(at, y, 46, 46, '#f2b36c');
    e.ellipse(at - 12, y - 12, 26, 26, '#f8ca8d');
    const size = [7, 9, 11, 8][index];
    e.ellipse(at + 9, y + 6, size, size, '#241c1a');
  });
}

export function pond(e) {
  e.rect(0, 0, WIDTH, 380, e.vertical(0, 380, ['#8fb4cf', '#c3d8df', '#ecebdc']));
  e.clouds(40, 190, '#ffffff', 12, 0.22);
  e.hills(236, 96, 300, '#8f9fb0', 2, 6);
  e.hills(284, 78, 240, '#6c8093', 3, 6);
  e.hills(346, 40, 260, '#5d7a63', 4);
  e.hills(398, 26, 330, '#6f9062', 5);
  e.rect(0, 420, WIDTH, 300, e.vertical(420, 720, ['#86a766', '#6f9454', '#4f743f']));
  for (let terrace = 0; terrace < 3; terrace++) {
    const y = 432 + terrace * 34;
    e.line(
      [
        [0, y + 18],
        [500, y],
        [WIDTH, y + 26],
      ],
      '#5b7f49',
      5,
    );
  }
  e.ellipse(650, 590, 402, 104, '#8a7a5a');
  e.ellipse(650, 586, 380, 92, '#a99a74');
  e.ellipse(650, 592, 352, 80, e.vertical(512, 672, ['#d3e2e2', '#87aab8', '#4f7c8d']));
  e.context.save();
  e.context.beginPath();
  e.context.ellipse(650, 592, 350, 78, 0, 0, Math.PI * 2);
  e.context.clip();
  e.shape(
    [
      [330, 514],
      [520, 574],
      [700, 528],
      [820, 566],
      [980, 514],
    ],
    '#7f95a4',
  );
  e.ripples(520, 670, ['#f4f6ee', '#6c95a5', '#3f6a7b'], 130, 0.4, 320, 980);
  e.context.restore();
  e.rect(1000, 570, 16, 70, '#5a4632');
  e.rect(1044, 566, 16, 70, '#5a4632');
  e.rect(994, 580, 74, 12, '#74593f');
  const meadow = ['#3f6233', '#587d42', '#7ea253', '#a5bd64'];
  for (let tuft = 0; tuft < 46; tuft++) {
    const side = e.rand() < 0.5 ? e.between(-20, 280) : e.between(1040, 1300);
    e.foliage(side, e.between(560, 730), e.between(20, 60), e.between(10, 26), meadow, 22, 9);
  }
  for (let flower = 0; flower < 120; flower++) {
    const x = e.rand() < 0.5 ? e.between(0, 270) : e.between(1060, WIDTH);
    e.ellipse(x, e.between(600, 716), 3.5, 3.5, e.rand() < 0.5 ? '#3f57a8' : '#f1e7c0');
  }
}
