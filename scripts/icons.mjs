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
};
/** Not in the set: two letters, drawn here. */
const LINKEDIN =
  'M5.3 7.6v13.2H1.2V7.6zM3.2 1.2a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8zM8 7.6h3.9v1.8c.6-1.1 2-2.2 4-2.2c4.2 0 5 2.8 5 6.4v7.2h-4.1v-6.4c0-1.5 0-3.5-2.1-3.5s-2.5 1.7-2.5 3.4v6.500H8z';
/** Lines on the grid itself. */
const SIGNS = {
  link: 'M20 26a10 10 0 0 0 15 1l6-6a10 10 0 0 0-14-14l-3 3m4 12a10 10 0 0 0-15-1l-6 6a10 10 0 0 0 14 14l3-3',
  print: 'M12 36h-8v-18h40v18h-8M12 18v-14h24v14M12 28h24v16h-24z',
  email: 'M4 8h40v32h-40zl20 17 20-17',
  native: 'M24 30v-26m8 8-8-8-8 8M8 24v20h32v-20',
  done: 'M40 12l-22 22-10-10',
  unfold: 'M12 18l12 12 12-12',
  light: 'M24 16c-11 0-11 16 0 16s11-16 0-16zm0-12v4m0 32v4M4 24h4m32 0h4M10 10l3 3m22 22 3 3M10 38l3-3m22-22 3-3',
  dark: 'M42 25a18 18 0 1 1-19-19 12 12 0 0 0 19 19z',
  auto: 'M24 4c-27 0-27 40 0 40s27-40 0-40zm0 8c16 0 16 24 0 24z',
};

const icons = {};
for (const [name, file] of Object.entries(BRANDS)) {
  const svg = readFileSync(`node_modules/simple-icons/icons/${file}.svg`, 'utf8');
  icons[name] = drawIcon([/ d="([^"]+)"/.exec(svg)[1]], MARGIN);
}
// Its two smaller waves are less than a pixel wide at 20 px.
icons.viber = icons.viber.replace(/(m[^z]+z){2}$/, '');
icons.linkedin = drawIcon([LINKEDIN], MARGIN);
Object.assign(icons, SIGNS);

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
