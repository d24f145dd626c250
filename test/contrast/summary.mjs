import {readFileSync} from 'node:fs';

/** What `npm run contrast` has kept. */
export const KEPT = new URL('measured.json', import.meta.url);
/** Of rounding, in the browser and here. */
const TOLERANCE = 0.03;

/** The lowest contrast of all that a token colours, by brand, token and ground, to two places. */
export function summary(results) {
  const lowest = {};
  for (const {brand, token, ground, ratio} of results) {
    const grounds = ((lowest[brand] ??= {})[token] ??= {});
    grounds[ground] = Math.min(grounds[ground] ?? Infinity, Math.round(ratio * 100) / 100);
  }
  return lowest;
}

/** Where the figures are no longer those of the documentation. */
export function changes(results) {
  const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
  return Object.entries(summary(results)).flatMap(([brand, tokens]) =>
    Object.entries(tokens).flatMap(([token, grounds]) =>
      Object.entries(grounds)
        .map(([ground, ratio]) => ({
          where: `${brand}, ${token}, ${ground}`,
          ratio,
          was: kept[brand]?.[token]?.[ground],
        }))
        .filter(({ratio, was}) => !(Math.abs(ratio - was) <= TOLERANCE))
        .map(({where, ratio, was}) => `${where}: ${ratio}, documented as ${was}. Run \`npm run contrast\`.`),
    ),
  );
}

export const tooFaint = (results) =>
  results
    .filter(({ratio, least}) => ratio < least)
    .map(
      ({brand, element, role, kind, ground, ratio, least, drawn, on}) =>
        `${brand}, ${ground}, ${element}, ${kind} of ${role}: ${ratio.toFixed(2)} of ${least}, ${drawn} on ${on}`,
    );
