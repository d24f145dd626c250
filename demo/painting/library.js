import {HEIGHT, WIDTH} from './easel.js';

export function readingRoom(e) {
  e.rect(0, 0, WIDTH, HEIGHT, e.vertical(0, 720, ['#8a6e52', '#a98a66', '#6a4f3a']));
  e.shape(
    [
      [0, 0],
      [WIDTH, 0],
      [1130, 70],
      [150, 70],
    ],
    '#c9b089',
  );
  for (let beam = 0; beam < 9; beam++)
    e.line(
      [
        [beam * 160, 0],
        [150 + beam * 122.5, 70],
      ],
      '#8f7452',
      5,
    );
  for (let index = 0; index < 5; index++) {
    const x = 196 + index * 186;
    e.rect(x, 170, 116, 220, '#fbf1d8');
    e.ellipse(x + 58, 170, 58, 62, '#fbf1d8');
    e.rect(x, 170, 116, 220, e.vertical(170, 390, ['#f7ecd4', '#dfe5dc', '#b9c9b8']));
    for (const bar of [0, 38, 76, 113]) e.rect(x + bar, 120, 4, 270, '#6b5541');
    for (const bar of [170, 244, 318]) e.rect(x, bar, 116, 4, '#6b5541');
    e.context.beginPath();
    e.context.ellipse(x + 58, 170, 60, 64, 0, Math.PI, Math.PI * 2);
    Object.assign(e.context, {strokeStyle: '#5d4835', lineWidth: 9});
    e.context.stroke();
    e.rect(x - 8, 168, 8, 226, '#5d4835');
    e.rect(x + 116, 168, 8, 226, '#5d4835');
  }
  shelves(e);
  e.shape(
    [
      [0, 720],
      [150, 500],
      [1130, 500],
      [WIDTH, 720],
    ],
    e.vertical(500, 720, ['#7b5a3e', '#9a7350']),
  );
  e.context.globalCompositeOperation = 'screen';
  for (let index = 0; index < 5; index++) {
    const x = 196 + index * 186;
    e.shape(
      [
        [x, 130],
        [x + 116, 130],
        [x - 90, 720],
        [x - 290, 720],
      ],
      e.vertical(130, 700, ['#fff0c866', '#fff0c808']),
    );
  }
  e.context.globalCompositeOperation = 'source-over';
  for (const [y, left, right, size] of [
    [530, 260, 1020, 0.62],
    [596, 170, 1110, 0.85],
    [684, 40, 1240, 1.15],
  ]) {
    e.rect(left, y, right - left, 20 * size, e.vertical(y, y + 20 * size, ['#8a5a38', '#4f3222']));
    e.rect(left + 20, y + 20 * size, right - left - 40, 34 * size, '#33221b88');
    const lamps = 4;
    for (let lamp = 0; lamp < lamps; lamp++) {
      const x = left + ((lamp + 0.5) / lamps) * (right - left);
      e.glow(x, y - 6, 74 * size, '#ffd98a', 0.75);
      e.line(
        [
          [x, y],
          [x, y - 34 * size],
        ],
        '#b08a45',
        4 * size,
      );
      e.shape(
        [
          [x - 30 * size, y - 28 * size],
          [x + 30 * size, y - 28 * size],
          [x + 20 * size, y - 46 * size],
          [x - 20 * size, y - 46 * size],
        ],
        '#2f6b52',
      );
      e.shape(
        [
          [x + 40 * size, y - 2],
          [x + 92 * size, y - 2],
          [x + 86 * size, y - 12 * size],
          [x + 66 * size, y - 8 * size],
          [x + 46 * size, y - 12 * size],
        ],
        '#f3ead4',
      );
    }
  }
}

function shelves(e) {
  const spines = ['#7a3b30', '#8f5a3a', '#4d5a4a', '#3f4d5f', '#a0804f', '#5f3d38', '#b59a6c', '#2f3f43'];
  const bay = (x0, x1, y0, y1, rows) => {
    e.rect(x0, y0, x1 - x0, y1 - y0, '#4a3526');
    const height = (y1 - y0) / rows;
    for (let row = 0; row < rows; row++) {
      for (let x = x0 + 5; x < x1 - 8;) {
        const width = e.between(5, 12);
        const tall = height * e.between(0.62, 0.86);
        e.rect(x, y0 + (row + 1) * height - tall - 3, width - 1, tall, spines[Math.floor(e.rand() * spines.length)]);
        x += width;
      }
      e.rect(x0, y0 + (row + 1) * height - 4, x1 - x0, 4, '#6e5138');
    }
  };
  bay(150, 1130, 402, 500, 2);
  bay(0, 140, 90, 610, 8);
  bay(1140, 1280, 90, 610, 8);
}
