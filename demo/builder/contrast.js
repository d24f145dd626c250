// A brand's colour as the widgets draw it: mixed with the text's, on a light page and on a dark one.
import {contrast, mix} from '../../scripts/tokens/colour.mjs';
import {ACCENT, ACCENT_SHARE} from '../../src/styles/tokens.ts';

/** What WCAG asks of text. */
const ENOUGH = 4.5;
const SHARE = parseFloat(ACCENT_SHARE) / 100;
const GROUNDS = [
  {name: 'light', ground: '#ffffff', text: '#1a1a1a'},
  {name: 'dark', ground: '#16181c', text: '#eceef1'},
];

export const DEFAULT_BRAND = String(ACCENT);

/** @returns for each ground what the colour becomes there, and its contrast. */
export const contrasts = (brand) =>
  GROUNDS.map(({name, ground, text}) => {
    const colour = mix(brand, SHARE, text);
    const ratio = contrast(colour, ground);
    return {name, ground, colour, ratio: Math.floor(ratio * 10) / 10, isEnough: ratio >= ENOUGH};
  });
