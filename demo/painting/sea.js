import {HEIGHT, WIDTH} from './easel.js';

export function ferry(e) {
  e.rect(0, 0, WIDTH, 420, e.vertical(0, 420, ['#24384d', '#48607a', '#8f8f9c', '#d9a98a', '#eec196']));
  e.clouds(120, 330, '#e9b995', 18, 0.12);
  e.clouds(60, 260, '#33475c', 14, 0.14);
  e.hills(385, 50, 340, '#64718a', 2);
  e.hills(410, 34, 240, '#46556d', 3);
  e.rect(0, 420, WIDTH, 300, e.vertical(420, 720, ['#b79484', '#6f7b8b', '#33475a', '#1f3142']));
  e.ripples(424, 720, ['#e2b18f', '#8b8f9b', '#24384a', '#1c2c3b'], 520, 0.32);
  for (let index = 0; index < 16; index++) e.rect(e.between(0, WIDTH), e.between(400, 412), 3, 3, '#ffd58b');
  const [x, y] = [690, 500];
  e.shape(
    [
      [x - 300, y - 50],
      [x + 330, y - 58],
      [x + 272, y + 8],
      [x - 262, y + 8],
    ],
    '#1c2a3a',
  );
  e.shape(
    [
      [x - 290, y - 24],
      [x + 302, y - 28],
      [x + 296, y - 18],
      [x - 286, y - 14],
    ],
    '#a23b34',
  );
  const decks = [
    [-262, 236, 50, 40],
    [-226, 196, 90, 38],
    [-170, 120, 128, 36],
  ];
  for (const [left, right, top, height] of decks) {
    e.rect(
      x + left,
      y - top - height + 2,
      right - left,
      height,
      e.vertical(y - top - height, y - top, ['#e9e2d8', '#b3b4ba']),
    );
    for (let w = x + left + 16; w < x + right - 18; w += 25)
      e.rect(w, y - top - height + 14, 14, 12, e.rand() < 0.86 ? '#ffcf78' : '#5d6a78');
  }
  e.shape(
    [
      [x + 190, y - 128],
      [x + 236, y - 90],
      [x + 190, y - 90],
    ],
    '#cfccc9',
  );
  e.rect(x - 96, y - 226, 62, 64, '#273748');
  e.rect(x - 96, y - 208, 62, 16, '#b5443a');
  e.line(
    [
      [x + 90, y - 164],
      [x + 90, y - 250],
    ],
    '#d8d4cf',
    4,
  );
  e.glow(x + 90, y - 250, 26, '#fff2c9');
  e.context.globalAlpha = 0.1;
  for (let puff = 0; puff < 14; puff++)
    e.ellipse(x - 70 - puff * 26, y - 236 - puff * 6, 20 + puff * 5, 10 + puff * 2, '#3a4757');
  e.context.globalAlpha = 1;
  for (let index = 0; index < 260; index++) {
    const depth = e.rand();
    const cx = x + e.between(-240, 210);
    e.context.globalAlpha = 0.55 * (1 - depth);
    e.line(
      [
        [cx - 12, y + 14 + depth * 170],
        [cx + 12, y + 14 + depth * 170],
      ],
      '#ffc870',
      2.5,
    );
  }
  e.context.globalAlpha = 1;
  e.ripples(y + 2, y + 18, ['#f0e4d6'], 60, 0.6, x - 280, x + 340);
}

export function windFarm(e) {
  e.rect(0, 0, WIDTH, 450, e.vertical(0, 450, ['#b3c6cf', '#dbe2df', '#f6e9d4']));
  e.glow(330, 400, 340, '#fff3da', 0.9);
  e.clouds(80, 300, '#fbf6ec', 20, 0.18);
  e.rect(0, 448, WIDTH, 272, e.vertical(448, 720, ['#e6dfcf', '#a9bcc1', '#7694a1', '#567787']));
  e.ripples(452, 720, ['#f6ecd8', '#c6d1d0', '#5f808f'], 560, 0.35);
  const rows = [
    {y: 452, size: 70, count: 13, colour: '#c6cdd0'},
    {y: 462, size: 130, count: 7, colour: '#aab7bf'},
    {y: 486, size: 240, count: 4, colour: '#8798a5'},
    {y: 560, size: 440, count: 2, colour: '#f4f1ea'},
  ];
  for (const {y, size, count, colour} of rows) {
    for (let index = 0; index < count; index++) {
      const x = ((index + 0.5) / count) * WIDTH + e.between(-0.2, 0.2) * (WIDTH / count) + (size > 400 ? 90 : 0);
      turbine(e, x, y, size, colour);
    }
  }
}

function turbine(e, x, y, size, colour) {
  const top = y - size;
  e.shape(
    [
      [x - size * 0.014, top],
      [x + size * 0.014, top],
      [x + size * 0.026, y],
      [x - size * 0.026, y],
    ],
    colour,
  );
  if (size > 400) e.rect(x, top, size * 0.02, size, '#b9c4ca');
  const turn = e.between(0, 2);
  for (let blade = 0; blade < 3; blade++) {
    const angle = turn + (blade * Math.PI * 2) / 3;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const reach = size * 0.56;
    e.shape(
      [
        [x - dy * size * 0.016, top + dx * size * 0.016],
        [x + dx * reach * 0.3 - dy * size * 0.022, top + dy * reach * 0.3 + dx * size * 0.022],
        [x + dx * reach, top + dy * reach],
        [x + dy * size * 0.01, top - dx * size * 0.01],
      ],
      colour,
    );
  }
  e.ellipse(x, top, size * 0.024, size * 0.024, colour);
  e.ripples(y, y + size * 0.25, [colour], 14, 0.4, x - size * 0.05, x + size * 0.05);
}

export function bridge(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 720, ['#9fb0b6', '#cfd3cd', '#ece4d4', '#c7cbc4', '#93a5a8']));
  e.glow(960, 220, 330, '#fff5df', 0.8);
  e.hills(420, 40, 330, '#b5bfbe', 2);
  const deck = (x) => 430 - Math.sin((x / WIDTH) * Math.PI) * 26;
  const towers = [330, 950];
  const cable = (x) => {
    if (x < towers[0]) return 150 + ((towers[0] - x) / 420) ** 1.4 * 260;
    if (x > towers[1]) return 150 + ((x - towers[1]) / 420) ** 1.4 * 260;
    const t = (x - 640) / 310;
    return 150 + (1 - t * t) * 230;
  };
  for (const shift of [-9, 9]) {
    const points = [];
    for (let x = -10; x <= WIDTH + 10; x += 8) points.push([x, cable(x) + shift * 0.3]);
    e.line(points, shift < 0 ? '#8d6a5d' : '#6f4f47', 5);
  }
  for (let x = 6; x < WIDTH; x += 22)
    if (cable(x) < deck(x))
      e.line(
        [
          [x, cable(x)],
          [x, deck(x)],
        ],
        '#7d6158',
        1.7,
      );
  for (const x of towers) {
    for (const side of [-30, 18])
      e.rect(x + side, 128, 15, 520, e.vertical(128, 640, ['#8c4238', '#9a594b', '#b9948a']));
    for (const y of [150, 240, 330]) e.rect(x - 30, y, 63, 14, '#8c4a3f');
    e.rect(x - 44, 600, 92, 80, e.vertical(600, 680, ['#8b9090', '#737d80']));
  }
  const top = [];
  for (let x = -10; x <= WIDTH + 10; x += 10) top.push([x, deck(x)]);
  e.shape([...top, ...top.map(([x, y]) => [x, y + 20]).reverse()], '#6c4c45');
  e.line(top, '#a9796a', 3);
  for (const [x, tall] of [
    [470, 15],
    [484, 13],
    [610, 15],
    [760, 14],
    [775, 15],
    [1080, 15],
    [180, 14],
  ]) {
    e.line(
      [
        [x, deck(x) - 2],
        [x, deck(x) - tall],
      ],
      '#3b3b40',
      4.5,
    );
    e.ellipse(x, deck(x) - tall - 4, 3.2, 3.6, '#3b3b40');
  }
  e.rect(0, 560, WIDTH, 160, e.vertical(560, 720, ['#d9d8cf00', '#a5b2b2', '#7f9398']));
  e.ripples(590, 720, ['#ded9cd', '#8fa1a4', '#748990'], 240, 0.35);
  e.clouds(440, 640, '#f1ece1', 70, 0.2);
  e.clouds(330, 470, '#f1ece1', 16, 0.14);
}
