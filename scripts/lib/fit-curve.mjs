import {distance} from './path-curves.mjs';

const REFINEMENTS = 8;

const minus = (a, b) => [a[0] - b[0], a[1] - b[1]];
const plus = (a, b, length = 1) => [a[0] + b[0] * length, a[1] + b[1] * length];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1];
const unit = (a) => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length];
};

/** The point of a cubic curve at t. */
export function pointAt([a, b, c, d], t) {
  const s = 1 - t;
  return [0, 1].map((i) => s ** 3 * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t ** 3 * d[i]);
}

/**
 * As few cubic curves as stay within `tolerance` of the points, leaving and arriving in the given directions
 * (P. J. Schneider's method: least squares, better parameters, and a cut at the worst point where that is not enough).
 */
export function fitCurve(points, leaving, arriving, tolerance) {
  if (points.length === 2) {
    const third = distance(...points) / 3;
    return [[points[0], plus(points[0], leaving, third), plus(points[1], arriving, third), points[1]]];
  }
  let parameters = byLength(points);
  let worst = {error: Infinity, index: 0};
  for (let round = 0; round < REFINEMENTS; round++) {
    const curve = leastSquares(points, parameters, leaving, arriving);
    worst = furthest(points, parameters, curve);
    if (worst.error <= tolerance) return [curve];
    parameters = parameters.map((t, i) => nearer(curve, points[i], t));
  }
  const middle = unit(minus(points[worst.index - 1], points[worst.index + 1]));
  return [
    ...fitCurve(points.slice(0, worst.index + 1), leaving, middle, tolerance),
    ...fitCurve(
      points.slice(worst.index),
      middle.map((n) => -n),
      arriving,
      tolerance,
    ),
  ];
}

function byLength(points) {
  const lengths = [0];
  for (let i = 1; i < points.length; i++) lengths.push(lengths[i - 1] + distance(points[i - 1], points[i]));
  return lengths.map((length) => length / lengths.at(-1));
}

function leastSquares(points, parameters, leaving, arriving) {
  const [first, last] = [points[0], points.at(-1)];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  points.forEach((point, i) => {
    const t = parameters[i];
    const s = 1 - t;
    const a = leaving.map((n) => n * 3 * s * s * t);
    const b = arriving.map((n) => n * 3 * s * t * t);
    const rest = minus(point, pointAt([first, first, last, last], t));
    c00 += dot(a, a);
    c01 += dot(a, b);
    c11 += dot(b, b);
    x0 += dot(a, rest);
    x1 += dot(b, rest);
  });
  const determinant = c00 * c11 - c01 * c01;
  const chord = distance(first, last);
  let [alpha, beta] = [(x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant];
  if (!(alpha > chord * 1e-3 && beta > chord * 1e-3)) alpha = beta = chord / 3;
  return [first, plus(first, leaving, alpha), plus(last, arriving, beta), last];
}

function furthest(points, parameters, curve) {
  let worst = {error: 0, index: Math.floor(points.length / 2)};
  for (let index = 1; index < points.length - 1; index++) {
    const error = distance(points[index], pointAt(curve, parameters[index]));
    if (error > worst.error) worst = {error, index};
  }
  return worst;
}

/** One step of Newton's method towards the parameter of the curve's point that is nearest to `point`. */
function nearer([a, b, c, d], point, t) {
  const s = 1 - t;
  const away = minus(pointAt([a, b, c, d], t), point);
  const first = [0, 1].map((i) => 3 * (s * s * (b[i] - a[i]) + 2 * s * t * (c[i] - b[i]) + t * t * (d[i] - c[i])));
  const second = [0, 1].map((i) => 6 * (s * (c[i] - 2 * b[i] + a[i]) + t * (d[i] - 2 * c[i] + b[i])));
  const slope = dot(first, first) + dot(away, second);
  return slope === 0 ? t : Math.min(1, Math.max(0, t - dot(away, first) / slope));
}
