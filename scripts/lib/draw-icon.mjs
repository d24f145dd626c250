import {fitCurve, pointAt} from './fit-curve.mjs';
import {distance, readPath} from './path-curves.mjs';

const SOURCE_SIZE = 24;
/** At 20 px, one step is 0.42 of a pixel. */
export const GRID = 48;
/** In steps of the grid. */
const TOLERANCE = 0.6;
const SAMPLE = 0.7;
const SHORT = 4;
const CORNER = Math.cos((20 / 180) * Math.PI);

/** The paths as one, on the grid, `margin` steps away from its edges. */
export function drawIcon(paths, margin) {
  const scale = (GRID - 2 * margin) / SOURCE_SIZE;
  const place = ([x, y]) => [x * scale + margin, y * scale + margin];
  const write = writer();
  for (const {closed, pieces} of paths.flatMap(readPath)) {
    const placed = pieces.map((piece) => piece.map(place)).filter((piece) => distance(piece[0], piece.at(-1)) > 1e-3);
    if (placed.length) write.subpath(runs(placed).flatMap(redraw), closed);
  }
  return write.data();
}

const direction = (from, to) => {
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
};
const leaves = (piece) => direction(piece[0], piece.find((point) => distance(point, piece[0]) > 1e-2) ?? piece.at(-1));
const arrives = (piece) =>
  direction(piece.at(-1), piece.findLast((point) => distance(point, piece.at(-1)) > 1e-2) ?? piece[0]);
const isStraight = (piece) => piece.length === 2 && distance(...piece) > SHORT;

/** Smooth runs of pieces between corners and straight lines. */
function runs(pieces) {
  const found = [];
  pieces.forEach((piece, i) => {
    const last = pieces[i - 1];
    const [a, b] = [last && arrives(last), leaves(piece)];
    const isSmooth = last && !isStraight(last) && !isStraight(piece) && -(a[0] * b[0] + a[1] * b[1]) > CORNER;
    if (isSmooth) found.at(-1).push(piece);
    else found.push([piece]);
  });
  return found;
}

function redraw(run) {
  if (run.length === 1 && run[0].length === 2) return run;
  const points = [run[0][0]];
  for (const piece of run) {
    const curve = piece.length === 4 ? piece : [piece[0], piece[0], piece[1], piece[1]];
    const length = distance(curve[0], curve[1]) + distance(curve[1], curve[2]) + distance(curve[2], curve[3]);
    const count = Math.max(2, Math.ceil(length / SAMPLE));
    for (let i = 1; i <= count; i++) points.push(pointAt(curve, i / count));
  }
  return fitCurve(points, leaves(run[0]), arrives(run.at(-1)), TOLERANCE);
}

/** Path data in whole numbers, each command relative to where the last one, rounded, ended. */
function writer() {
  let data = '';
  let at = [0, 0];
  let last = '';
  const put = (letter, numbers) => {
    const joined = numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');
    data += letter === last ? (joined.startsWith('-') ? joined : ` ${joined}`) : letter + joined;
    last = letter === 'm' ? 'l' : letter;
  };
  const step = (point) => {
    const to = point.map(Math.round);
    return [to[0] - at[0], to[1] - at[1]];
  };

  return {
    subpath(pieces, closed) {
      const start = pieces[0][0].map(Math.round);
      put(data ? 'm' : 'M', data ? step(start) : start);
      at = start;
      let before;
      pieces.forEach((piece, i) => {
        const isLast = i === pieces.length - 1;
        const end = step(piece.at(-1));
        if (piece.length === 4 && !end.concat(step(piece[1]), step(piece[2])).every((n) => n === 0)) {
          const [b, c] = [step(piece[1]), step(piece[2])];
          const isMirror = (before ?? [0, 0]).every((n, j) => n === b[j]);
          if (isMirror) put('s', [...c, ...end]);
          else put('c', [...b, ...c, ...end]);
          before = [end[0] - c[0], end[1] - c[1]];
        } else {
          before = undefined;
          if (closed && isLast) return;
          if (end[1] === 0 && end[0] !== 0) put('h', [end[0]]);
          else if (end[0] === 0 && end[1] !== 0) put('v', [end[1]]);
          else if (end[0] !== 0) put('l', end);
        }
        at = [at[0] + end[0], at[1] + end[1]];
      });
      if (closed) {
        put('z', []);
        at = start;
      }
    },
    data: () => data,
  };
}
