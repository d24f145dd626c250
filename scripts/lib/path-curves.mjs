/** How many numbers each command of path data takes. */
const ARITY = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0};
const COMMAND = /([a-z])([^a-z]*)/gi;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;

/**
 * SVG path data as subpaths of absolute pieces. A piece is a list of points: two for a line, four for a cubic curve.
 * @returns {{closed: boolean, pieces: number[][][]}[]}
 */
export function readPath(data) {
  const subpaths = [];
  let subpath;
  let at = [0, 0];
  const begin = () => subpaths.push((subpath = {closed: false, pieces: []}));

  for (const [letter, numbers] of commands(data)) {
    const [ox, oy] = letter === letter.toLowerCase() ? at : [0, 0];
    const point = (i) => [numbers[i] + ox, numbers[i + 1] + oy];
    const from = at;
    const add = (...points) => subpath.pieces.push([from, ...points]);
    switch (letter.toLowerCase()) {
      case 'm':
        begin();
        at = point(0);
        break;
      case 'l':
        add((at = point(0)));
        break;
      case 'h':
        add((at = [numbers[0] + ox, at[1]]));
        break;
      case 'v':
        add((at = [at[0], numbers[0] + oy]));
        break;
      case 'c':
        add(point(0), point(2), point(4));
        at = point(4);
        break;
      case 's': {
        const last = subpath.pieces.at(-1);
        add(last?.length === 4 ? [2 * at[0] - last[2][0], 2 * at[1] - last[2][1]] : at, point(0), point(2));
        at = point(2);
        break;
      }
      case 'a':
        at = point(5);
        subpath.pieces.push(...arc(from, numbers, at));
        break;
      case 'z': {
        const start = subpath.pieces[0]?.[0] ?? at;
        if (distance(start, at) > 1e-3) add(start);
        subpath.closed = true;
        at = start;
        begin();
        break;
      }
    }
  }
  return subpaths.filter(({pieces}) => pieces.length);
}

export const distance = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Each command with its own numbers; those repeated without a letter too. */
function* commands(data) {
  for (const [, letter, rest] of data.matchAll(COMMAND)) {
    const arity = ARITY[letter.toLowerCase()];
    if (arity === undefined) throw new Error(`Path data with "${letter}" is not read here.`);
    if (arity === 0) yield [letter, []];
    let numbers = [];
    let command = letter;
    for (const number of read(rest, arity)) {
      numbers.push(number);
      if (numbers.length < arity) continue;
      yield [command, numbers];
      numbers = [];
      if (letter === 'm') command = 'l';
      if (letter === 'M') command = 'L';
    }
  }
}

/** The two flags of an arc may stand without a space between them and what follows. */
function* read(text, arity) {
  let count = 0;
  for (let i = 0; i < text.length;) {
    if (/[\s,]/.test(text[i])) {
      i++;
      continue;
    }
    const isFlag = arity === 7 && (count % 7 === 3 || count % 7 === 4);
    NUMBER.lastIndex = i;
    const found = isFlag ? text[i] : NUMBER.exec(text)?.[0];
    if (!found) throw new Error(`Path data breaks off at "${text.slice(i)}".`);
    yield Number(found);
    count++;
    i += found.length;
  }
}

/** A circular arc as cubic curves of at most a quarter each. */
function arc(from, [rx, ry, , large, sweep], to) {
  const chord = distance(from, to);
  if (Math.abs(rx - ry) > 0.01) throw new Error('An elliptical arc is not read here.');
  if (chord < 1e-6) return [];
  const radius = Math.max(rx, chord / 2);
  const height = Math.sqrt(Math.max(0, radius ** 2 - (chord / 2) ** 2)) * (large === sweep ? -1 : 1);
  const [ux, uy] = [(to[0] - from[0]) / chord, (to[1] - from[1]) / chord];
  const centre = [(from[0] + to[0]) / 2 - uy * height, (from[1] + to[1]) / 2 + ux * height];
  const angle = (point) => Math.atan2(point[1] - centre[1], point[0] - centre[0]);
  const start = angle(from);
  let turn = angle(to) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const count = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-3);
  const step = turn / count;
  const arm = (4 / 3) * Math.tan(step / 4) * radius;
  const on = (a) => [centre[0] + radius * Math.cos(a), centre[1] + radius * Math.sin(a)];
  const along = (a, length) => [on(a)[0] - Math.sin(a) * length, on(a)[1] + Math.cos(a) * length];
  return Array.from({length: count}, (_, i) => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    return [on(a), along(a, arm), along(b, -arm), on(b)];
  });
}
