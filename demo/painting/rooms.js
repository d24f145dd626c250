import {HEIGHT, noise, WIDTH} from './easel.js';

export function observatory(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 640, ['#0e1a2c', '#1a2b45', '#34486a', '#6b6f88']));
  const dust = noise(e.seed + 1);
  for (let index = 0; index < 9000; index++) {
    const along = e.between(-200, 1400);
    const across = (e.rand() + e.rand() + e.rand() - 1.5) * 210;
    const [x, y] = [along + across * 0.5, 560 - along * 0.42 + across * 0.9];
    const density = dust(x / 150, y / 150, 4);
    if (density < 0.42) continue;
    const size = e.between(0.8, 3.4) * density;
    e.context.globalAlpha = 0.1 + e.rand() * 0.12;
    e.ellipse(x, y, size * 2, size * 2, ['#c9d4e6', '#e9dcc8', '#9fb4d8'][index % 3]);
  }
  e.context.globalAlpha = 1;
  for (let index = 0; index < 420; index++) {
    const size = 0.7 + e.rand() ** 4 * 2.6;
    e.ellipse(e.between(0, WIDTH), e.between(0, 560), size, size, '#f6efe0');
  }
  e.glow(930, 150, 40, '#fff6e2', 0.8);
  e.ellipse(930, 150, 3.5, 3.5, '#ffffff');
  e.hills(590, 50, 330, '#27364f', 2);
  e.hills(640, 36, 260, '#172437', 3);
  const [x, y] = [430, 590];
  e.rect(x - 132, y - 92, 264, 130, e.horizontal(x - 132, x + 132, ['#c8ccd4', '#8d97a8', '#47526a']));
  e.context.beginPath();
  e.context.ellipse(x, y - 90, 146, 146, 0, Math.PI, Math.PI * 2);
  e.context.fillStyle = e.horizontal(x - 146, x + 146, ['#e4e3e2', '#b2b8c4', '#59647c', '#3a455d']);
  e.context.fill();
  e.shape(
    [
      [x + 6, y - 236],
      [x + 54, y - 228],
      [x + 62, y - 92],
      [x + 12, y - 92],
    ],
    '#241f2b',
  );
  e.shape(
    [
      [x + 16, y - 150],
      [x + 42, y - 236],
      [x + 58, y - 230],
      [x + 44, y - 146],
    ],
    '#a8623f',
  );
  e.rect(x - 148, y - 96, 296, 12, '#6e788b');
  e.rect(x - 94, y - 34, 34, 72, '#e79a55');
  e.glow(x - 77, y + 4, 80, '#f0a45a', 0.5);
  e.hills(668, 26, 300, '#0f1a29', 5);
}

export function concertHall(e) {
  const {context} = e;
  const x = 640;
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 720, ['#1f1517', '#3b2320', '#2a1a1a']));
  for (let panel = 0; panel < 26; panel++) e.rect(panel * 52, 0, 26, 420, '#4a2c2533');
  for (let tier = 5; tier >= 1; tier--) {
    const [rx, ry, y] = [330 + tier * 135, 92 + tier * 86, 628 - tier * 6];
    e.ellipse(x, y + 26, rx, ry, '#1d1214');
    e.ellipse(x, y, rx, ry, e.vertical(y - ry, y, ['#8a4f37', '#5d3328', '#3a221f']));
    for (let row = 0; row < 3; row++) {
      const count = 34 + tier * 16 - row * 4;
      for (let seat = 0; seat <= count; seat++) {
        const angle = Math.PI * (1 + seat / count);
        const [sx, sy] = [x + Math.cos(angle) * (rx - 26 - row * 30), y + Math.sin(angle) * (ry - 16 - row * 19)];
        const colours = ['#6f3a30', '#8a4a3a', '#d2ab86', '#3b3a47', '#a9705a'];
        e.ellipse(sx, sy, 6.5, 7.5, colours[Math.floor(e.rand() ** 1.5 * colours.length)]);
      }
    }
    context.beginPath();
    context.ellipse(x, y, rx, ry, 0, Math.PI * 0.94, Math.PI * 2.06);
    Object.assign(context, {strokeStyle: '#e9bd80', lineWidth: 6});
    context.stroke();
  }
  e.ellipse(x, 664, 380, 120, '#2a1815');
  e.ellipse(x, 650, 380, 118, e.vertical(532, 720, ['#d9a868', '#efcb8f', '#b67f4b']));
  for (let plank = -360; plank < 380; plank += 40)
    e.line(
      [
        [x + plank * 0.86, 560],
        [x + plank * 1.06, 720],
      ],
      '#9a693f44',
      2,
    );
  context.globalCompositeOperation = 'screen';
  for (let ring = 0; ring < 14; ring++) {
    const half = 60 + ring * 26;
    e.shape(
      [
        [x - half * 0.25, -10],
        [x + half * 0.25, -10],
        [x + half, 660],
        [x - half, 660],
      ],
      e.vertical(0, 660, ['#ffe2b009', '#ffe2b00d']),
    );
  }
  e.glow(x, 640, 300, '#ffe0a4', 0.35);
  context.globalCompositeOperation = 'source-over';
  cellist(e, x, 672);
}

function cellist(e, x, y) {
  e.ellipse(x + 34, y + 8, 96, 14, '#6b432b99');
  e.line(
    [
      [x - 34, y + 4],
      [x - 28, y - 60],
    ],
    '#2d211f',
    6,
  );
  e.line(
    [
      [x + 18, y + 4],
      [x + 14, y - 50],
    ],
    '#2d211f',
    6,
  );
  e.shape(
    [
      [x - 34, y - 58],
      [x - 28, y - 132],
      [x + 4, y - 140],
      [x + 18, y - 96],
      [x + 40, y - 44],
      [x + 34, y - 2],
      [x + 18, y - 46],
    ],
    '#211c22',
  );
  e.ellipse(x - 10, y - 158, 15, 18, '#b98a6b');
  e.ellipse(x - 14, y - 166, 15, 14, '#2b2020');
  e.ellipse(x + 16, y - 30, 23, 30, '#a65a2b', 0.25);
  e.ellipse(x + 8, y - 66, 17, 22, '#b3652f', 0.25);
  e.line(
    [
      [x + 6, y - 76],
      [x - 4, y - 146],
    ],
    '#4a2a1a',
    6,
  );
  e.line(
    [
      [x + 22, y],
      [x + 26, y + 12],
    ],
    '#4a2a1a',
    3,
  );
  e.line(
    [
      [x - 26, y - 120],
      [x - 36, y - 92],
      [x + 20, y - 62],
    ],
    '#211c22',
    10,
  );
  e.line(
    [
      [x - 40, y - 54],
      [x + 74, y - 44],
    ],
    '#f0dcb8',
    3,
  );
}
