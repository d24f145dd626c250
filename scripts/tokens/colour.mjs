// The little of CSS colour that tokens need: mixing as `color-mix(in oklab, …)` does it, and WCAG's contrast.
const CHANNELS = [1, 3, 5];
const toLinear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toGamma = (value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, value, at) => sum + value * vector[at], 0));
const between = (value) => Math.min(1, Math.max(0, value));

// Björn Ottosson's matrices, as css-color-4 has them.
const TO_LMS = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const FROM_LMS = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const TO_LAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

/** Red, green and blue from 0 to 1. */
export const componentsOf = (hex) => CHANNELS.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

export const hexOf = (components) =>
  `#${components
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** `share` of a colour, and of another for the rest. */
export function mix(hex, share, other) {
  const lab = (colour) => times(TO_LAB, times(TO_LMS, componentsOf(colour).map(toLinear)).map(Math.cbrt));
  const [a, b] = [lab(hex), lab(other)];
  const mixed = a.map((value, at) => value * share + b[at] * (1 - share));
  const lms = times(FROM_LAB, mixed).map((value) => value ** 3);
  return hexOf(times(FROM_LMS, lms).map((value) => between(toGamma(between(value)))));
}

/** A colour of which one sees only a share, as it looks on a ground. */
export const over = (hex, alpha, ground) =>
  hexOf(componentsOf(hex).map((value, at) => value * alpha + componentsOf(ground)[at] * (1 - alpha)));

/** From 1, which is nothing to be seen, to 21, black on white. */
export function contrast(hex, other) {
  const luminance = (colour) => {
    const [r, g, b] = componentsOf(colour).map(toLinear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(hex), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
