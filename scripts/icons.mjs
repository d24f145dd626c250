// `node scripts/icons.mjs` draws src/templates/icons.ts: the marks of networks and the signs of controls as short path data.
// Marks are drawn anew with as few curves as keep within a tolerance, on a grid fine enough for 20 px, in whole numbers.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {drawIcon, GRID} from './lib/draw-icon.mjs';

const OUT = 'src/templates/icons.ts';
/** Filled marks look larger than signs of lines: they leave this much at each edge. */
const MARGIN = 3;

const BRANDS = {
  x: 'x',
  facebook: 'facebook',
  telegram: 'telegram',
  whatsapp: 'whatsapp',
  vk: 'vk',
  ok: 'odnoklassniki',
  reddit: 'reddit',
  viber: 'viber',
  youtube: 'youtube',
};
/** Not in the set: two letters, drawn here. */
const LINKEDIN =
  'M5.3 7.6v13.2H1.2V7.6zM3.2 1.2a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8zM8 7.6h3.9v1.8c.6-1.1 2-2.2 4-2.2c4.2 0 5 2.8 5 6.4v7.2h-4.1v-6.4c0-1.5 0-3.5-2.1-3.5s-2.5 1.7-2.5 3.4v6.500H8z';
/** A camera of lines, which takes a third of the bytes of the mark in the set. */
const INSTAGRAM = [
  ['rect', {x: 2, y: 2, width: 20, height: 20, rx: 6}],
  ['circle', {cx: 12, cy: 12, r: 4.5}],
  ['path', {d: 'M17.5 6.5h.01z'}],
];
const SIGNS = {
  link: 'link',
  print: 'printer',
  email: 'mail',
  native: 'share',
  done: 'check',
  unfold: 'chevron-down',
  close: 'x',
  light: 'sun',
  dark: 'moon',
  auto: 'contrast',
};

const icons = {};
for (const [name, file] of Object.entries(BRANDS)) {
  const svg = readFileSync(`node_modules/simple-icons/icons/${file}.svg`, 'utf8');
  icons[name] = drawIcon([/ d="([^"]+)"/.exec(svg)[1]], MARGIN);
}
// Its two smaller waves are less than a pixel wide at 20 px.
icons.viber = icons.viber.replace(/(m[^z]+z){2}$/, '');
icons.linkedin = drawIcon([LINKEDIN], MARGIN);
icons.instagram = drawIcon(INSTAGRAM.map(asPath), 1);
for (const [name, file] of Object.entries(SIGNS)) {
  const {default: nodes} = await import(`lucide/dist/esm/icons/${file}.mjs`);
  icons[name] = drawIcon(nodes.map(asPath), 0);
}

const text = `// Made by \`node scripts/icons.mjs\`; do not edit.

/** Marks of networks, to fill, and signs, to draw with a line: path data on a grid of ${GRID}. */
export const ICONS = {
${Object.entries(icons)
  .map(([name, data]) => `  ${name}: '${data}',`)
  .join('\n')}
} as const;
`;
writeFileSync(OUT, await format(text, {...(await resolveConfig(OUT)), filepath: OUT}));
for (const [name, data] of Object.entries(icons)) console.log(name.padEnd(10), data.length);

function asPath([tag, {d, x, y, width, height, rx, cx, cy, r}]) {
  const n = Number;
  if (tag === 'path') return d;
  if (tag === 'circle') return `M${n(cx) - n(r)} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  if (tag !== 'rect') throw new Error(`<${tag}> is not drawn here.`);
  const [w, h] = [width - 2 * rx, height - 2 * rx];
  const turn = (dx, dy) => `a${rx} ${rx} 0 0 1 ${dx} ${dy}`;
  return `M${n(x) + n(rx)} ${y}h${w}${turn(rx, rx)}v${h}${turn(-rx, rx)}h${-w}${turn(-rx, -rx)}v${-h}${turn(rx, -rx)}z`;
}
