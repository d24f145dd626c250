// What a file is made of, as a picture: a field for each file of the source, as large as what it brings.
import {hierarchy, treemap} from 'd3-hierarchy';

const [WIDTH, HEIGHT] = [1200, 760];
const LETTER = 5.8;
const LINE = 14;
const COLOURS = ['#dbe7f3', '#e9e2f2', '#dfeee0', '#f5e6d3', '#f3dede', '#e2eeee', '#eeeeda', '#e6e6ea'];

/** @param files - `{name, bytes}`; names are paths */
export function drawTreemap(files) {
  const root = treemap()
    .size([WIDTH, HEIGHT])
    .paddingInner(1)
    .paddingTop(({depth}) => (depth ? LINE + 4 : 0))(
    hierarchy(treeOf(files))
      .sum(({bytes = 0}) => bytes)
      .sort((a, b) => b.value - a.value),
  );
  const groups = [...new Set(root.leaves().map(groupOf))];
  const colour = (node) => (node.depth < 2 ? '#fff' : COLOURS[groups.indexOf(groupOf(node)) % COLOURS.length]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...root
      .descendants()
      .filter(({depth}) => depth)
      .map((node) => field(node, colour(node))),
    '</svg>',
    '',
  ].join('\n');
}

/** A folder that holds but one thing is named with it. */
function treeOf(files) {
  const top = {name: '', children: []};
  for (const {name, bytes} of files) {
    let folder = top;
    const steps = name.split('/');
    for (const step of steps.slice(0, -1)) {
      let inner = folder.children.find((child) => child.name === step && child.children);
      if (!inner) folder.children.push((inner = {name: step, children: []}));
      folder = inner;
    }
    folder.children.push({name: steps.at(-1), bytes});
  }
  return joined(top);
}

function joined({name, bytes, children}) {
  if (!children) return {name, bytes};
  const [only, ...others] = children;
  if (name && !others.length) return joined({...only, name: `${name}/${only.name}`});
  return {name, children: children.map(joined)};
}

/** `src/data`, `node_modules/dompurify`: what has a colour. */
const groupOf = (node) =>
  node.parent && node.depth > 2 ? groupOf(node.parent) : `${node.parent?.data.name}/${node.data.name}`;

function field({x0, y0, x1, y1, value, data: {name}}, fill) {
  const [width, height] = [x1 - x0, y1 - y0];
  const label = `${name} ${(value / 1000).toFixed(1)}`;
  const most = Math.floor((width - 6) / LETTER);
  const shown =
    label.length <= most ? label : name.length <= most ? name : most > 4 ? `${name.slice(0, most - 1)}…` : '';
  const at = `x="${x0.toFixed(1)}" y="${y0.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  const text =
    shown && height >= LINE
      ? `<text x="${(x0 + 3).toFixed(1)}" y="${(y0 + 11).toFixed(1)}" fill="#16181c">${shown}</text>`
      : '';
  return `<g><title>${label} kB</title><rect ${at} fill="${fill}" stroke="#fff"/>${text}</g>`;
}
