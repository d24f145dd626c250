import {HEIGHT, noise, WIDTH} from './easel.js';

export function skyline(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 560, ['#37465f', '#6f7391', '#c39a98', '#edc6a0']));
  e.clouds(120, 380, '#e8b89a', 18, 0.13);
  const ranks = [
    {base: 560, low: 90, high: 230, width: [34, 74], colour: '#a58f9c', lit: 0.05, count: 30},
    {base: 570, low: 120, high: 340, width: [46, 92], colour: '#6d6a83', lit: 0.22, count: 20},
    {base: 584, low: 90, high: 330, width: [64, 130], colour: '#3d4560', lit: 0.4, count: 14},
  ];
  for (const {base, low, high, width, colour, lit, count} of ranks) {
    for (let index = 0; index < count; index++) {
      const w = e.between(...width);
      const x = ((index + e.between(0.1, 0.9)) / count) * (WIDTH + 80) - 60;
      const h = low + (high - low) * e.rand() ** 1.6 * (0.5 + 0.5 * Math.sin(((x + 60) / WIDTH) * Math.PI));
      tower(e, x, base - h, w, h, colour, lit);
    }
  }
  e.rect(0, 580, WIDTH, 140, e.vertical(580, 720, ['#5d5f78', '#8d7f8b', '#39455c']));
  e.ripples(586, 720, ['#e7b894', '#ffd58d', '#39455c', '#2b374d'], 420, 0.4);
  e.rect(0, 572, WIDTH, 12, '#2a3247');
  for (let x = 20; x < WIDTH; x += 62) e.glow(x, 566, 14, '#ffdf9c', 0.9);
}

function tower(e, x, y, w, h, colour, lit) {
  e.rect(x, y, w, h, colour);
  e.rect(x + w * 0.68, y, w * 0.32, h, '#1d26402e');
  if (e.rand() < 0.2)
    e.line(
      [
        [x + w / 2, y],
        [x + w / 2, y - e.between(14, 40)],
      ],
      colour,
      3,
    );
  for (let wy = y + 12; wy < y + h - 14; wy += 17) {
    for (let wx = x + 8; wx < x + w - 12; wx += 14) {
      const on = e.rand() < lit;
      e.rect(wx, wy, 8, 10, on ? ['#ffd48a', '#ffe2ab', '#f3b56b'][Math.floor(e.rand() * 3)] : '#1d264026');
    }
  }
}

export function townHall(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 500, ['#9bb6c6', '#d3dcd8', '#f3e8d3']));
  e.clouds(40, 240, '#fbf4e6', 18, 0.2);
  e.rect(90, 236, 1100, 360, '#cdbb9c');
  e.shape(
    [
      [60, 236],
      [640, 66],
      [1220, 236],
    ],
    '#dccbab',
  );
  e.shape(
    [
      [150, 220],
      [640, 90],
      [1130, 220],
    ],
    '#b9a583',
  );
  e.ellipse(640, 172, 34, 34, '#e5d8bd');
  e.line(
    [
      [640, 172],
      [640, 148],
    ],
    '#5f5444',
    4,
  );
  e.line(
    [
      [640, 172],
      [656, 180],
    ],
    '#5f5444',
    4,
  );
  e.rect(60, 228, 1160, 34, e.vertical(228, 262, ['#efe3c8', '#c9b591']));
  e.rect(110, 262, 1060, 320, e.vertical(262, 582, ['#6e6455', '#8d7f69']));
  for (const x of [318, 588, 858]) {
    e.rect(x, 360, 104, 222, '#3e3a38');
    e.ellipse(x + 52, 360, 52, 44, '#3e3a38');
    e.rect(x + 12, 372, 36, 150, '#e2b566');
    e.rect(x + 56, 372, 36, 150, '#d7a657');
  }
  for (let index = 0; index < 7; index++) {
    const x = 130 + index * 154;
    e.rect(x + 64, 280, 40, 302, '#4c453e88');
    e.rect(x, 280, 66, 296, e.horizontal(x, x + 66, ['#f7ecd4', '#eadcbd', '#c8b48f', '#998a72']));
    for (let flute = 10; flute < 62; flute += 12) e.rect(x + flute, 296, 2.5, 264, '#8d7c6055');
    e.rect(x - 10, 262, 86, 20, '#eadfc6');
    e.rect(x - 8, 568, 82, 18, '#ddcfb2');
  }
  for (let step = 0; step < 6; step++) {
    e.rect(60 - step * 22, 584 + step * 16, 1160 + step * 44, 17, step % 2 ? '#d9ccb2' : '#c7b89b');
    e.rect(60 - step * 22, 597 + step * 16, 1160 + step * 44, 4, '#978a75');
  }
  e.rect(0, 680, WIDTH, 40, '#b4a68d');
  e.shape(
    [
      [0, 720],
      [0, 640],
      [330, 720],
    ],
    '#5c6a7699',
  );
  for (const [x, y, size, colour] of [
    [250, 690, 74, '#39424d'],
    [300, 694, 78, '#7b3a34'],
    [770, 672, 66, '#3d4a45'],
    [985, 700, 80, '#4a4351'],
    [560, 640, 50, '#4a5563'],
  ]) {
    e.shape(
      [
        [x, y],
        [x + 120, y + 22],
        [x + 116, y + 26],
        [x - 4, y + 6],
      ],
      '#5a524888',
    );
    for (const side of [-1, 1])
      e.line(
        [
          [x + side * size * 0.05, y - size * 0.3],
          [x + side * size * 0.09, y],
        ],
        '#2b2a2e',
        size * 0.08,
      );
    e.shape(
      [
        [x - size * 0.17, y - size * 0.22],
        [x - size * 0.11, y - size * 0.74],
        [x + size * 0.11, y - size * 0.74],
        [x + size * 0.17, y - size * 0.22],
      ],
      colour,
    );
    e.ellipse(x, y - size * 0.84, size * 0.08, size * 0.1, '#8a6a56');
  }
}

export function viaduct(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 520, ['#a7bcc2', '#d7dcd2', '#f0e3c9']));
  e.clouds(40, 200, '#f8f1e2', 16, 0.18);
  e.hills(300, 90, 330, '#9eb0ae', 2);
  e.hills(370, 80, 260, '#7f9890', 3);
  woods(e, 430, 60, ['#4d6b5e', '#5f7d66', '#7d9372']);
  e.rect(0, 380, WIDTH, 260, e.vertical(380, 640, ['#e9e3d000', '#e9e3d088']));
  for (let index = 0; index < 8; index++) {
    const x = -40 + index * 172;
    e.shape(
      [
        [x, 300],
        [x + 40, 300],
        [x + 48, 660],
        [x - 8, 660],
      ],
      e.horizontal(x - 8, x + 48, ['#c9b697', '#a8947a', '#7b6c5c']),
    );
  }
  const {context} = e;
  context.beginPath();
  context.rect(-20, 282, WIDTH + 40, 110);
  for (let index = 0; index < 8; index++) {
    context.moveTo(132 + index * 172, 392);
    context.arc(66 + index * 172, 392, 66, 0, Math.PI, true);
  }
  context.fillStyle = e.vertical(282, 390, ['#d3c09f', '#a8957a']);
  context.fill('evenodd');
  for (let index = 0; index < 8; index++) {
    context.beginPath();
    context.ellipse(66 + index * 172, 392, 66, 66, 0, Math.PI, Math.PI * 2);
    Object.assign(context, {strokeStyle: '#857460', lineWidth: 6});
    context.stroke();
  }
  e.rect(-20, 272, WIDTH + 40, 14, '#e0d0b1');
  for (let car = 0; car < 4; car++) carriage(e, 250 + car * 190, 270, car === 3);
  woods(e, 600, 70, ['#2f4a3f', '#3f5f48', '#647f52', '#8a9a5d']);
  woods(e, 690, 60, ['#22392f', '#33503d', '#4d6b47']);
}

function carriage(e, x, y, engine) {
  e.rect(x, y - 62, 180, 52, e.vertical(y - 62, y - 10, engine ? ['#3f5a50', '#2b413a'] : ['#9c4a3d', '#73332c']));
  e.rect(x - 3, y - 68, 186, 10, '#4b4642');
  for (let w = x + 12; w < x + 160; w += 28) e.rect(w, y - 52, 18, 18, '#f4e2b4');
  for (const wheel of [30, 60, 122, 152]) e.ellipse(x + wheel, y - 5, 8, 8, '#2f2c2b');
  e.rect(x + 180, y - 24, 12, 5, '#2f2c2b');
}

function woods(e, y, rise, colours) {
  const height = noise(e.seed + y);
  for (let x = -30; x < WIDTH + 30; x += 16) {
    const top = y - (height(x / 260) - 0.5) * rise * 2;
    e.shape(
      [
        [x - 22, HEIGHT],
        [x - 22, top],
        [x + 22, top],
        [x + 22, HEIGHT],
      ],
      colours[0],
    );
    e.foliage(x, top, 26, 30, colours, 26, 9);
  }
}
