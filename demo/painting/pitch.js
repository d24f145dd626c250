import {HEIGHT, WIDTH} from './easel.js';

export function pitch(e) {
  const {context} = e;
  context.save();
  context.translate(640, 360);
  context.rotate(-0.16);
  context.scale(1.25, 1.25);
  context.translate(-640, -360);
  for (let stripe = -2; stripe < 14; stripe++)
    e.rect(stripe * 100, -200, 101, 1200, stripe % 2 ? '#6f9456' : '#7fa262');
  Object.assign(context, {strokeStyle: '#f1eedf', lineWidth: 5});
  context.strokeRect(-420, 60, 1500, 600);
  context.strokeRect(850, 180, 230, 360);
  context.strokeRect(990, 270, 90, 180);
  context.beginPath();
  context.moveTo(330, 60);
  context.lineTo(330, 660);
  context.stroke();
  context.beginPath();
  context.arc(330, 360, 110, 0, Math.PI * 2);
  context.stroke();
  context.beginPath();
  context.arc(930, 360, 120, Math.PI * 0.73, Math.PI * 1.27);
  context.stroke();
  e.ellipse(930, 360, 6, 6, '#f1eedf');
  e.rect(1080, 315, 40, 90, '#e9e6da66');
  const players = [
    [420, 210],
    [520, 470],
    [610, 300],
    [690, 560],
    [760, 150],
    [800, 400],
    [880, 250],
    [905, 470],
    [955, 330],
    [330, 400],
    [240, 250],
    [180, 520],
  ];
  players.forEach(([x, y], index) => {
    e.shape(
      [
        [x - 4, y],
        [x + 5, y + 4],
        [x + 112, y + 74],
        [x + 98, y + 80],
      ],
      '#38502f99',
    );
    const shirt = index % 2 ? '#a63a33' : '#f1e9d6';
    e.ellipse(x, y, 13, 9, shirt, 0.6);
    e.line(
      [
        [x - 8, y + 6],
        [x - 12, y + 15],
      ],
      '#2f3440',
      4.5,
    );
    e.line(
      [
        [x + 5, y + 7],
        [x + 9, y + 16],
      ],
      '#2f3440',
      4.5,
    );
    e.ellipse(x + 1, y - 5, 6, 6, '#4a352b');
  });
  keeper(e);
  e.ellipse(868, 330, 6, 6, '#fdfbf4');
  e.shape(
    [
      [868, 330],
      [905, 354],
      [900, 358],
    ],
    '#38502f88',
  );
  context.restore();
  e.rect(0, 0, WIDTH, HEIGHT, e.horizontal(0, WIDTH, ['#fff0c044', '#fff0c000', '#2a405033']));
}

function keeper(e) {
  e.shape(
    [
      [1050, 352],
      [1060, 356],
      [1160, 426],
      [1146, 430],
    ],
    '#38502f99',
  );
  e.ellipse(1055, 352, 13, 10, '#d8a43c', 0.4);
  e.ellipse(1056, 347, 6, 6, '#4a352b');
}
