// What is made of the tokens: style sheets of brands, constants for src/styles, files for design tools.
import {MODES, percent} from './read.mjs';

export const isPublic = ({path: [group]}) => group === 'news';

/** The value for light and dark pages in one. */
export function cssOf({name, css}, {dark}) {
  const other = dark.find((token) => token.name === name).css;
  return css === other ? css : `light-dark(${css}, ${other})`;
}

/** Weighs nothing (`:where`), so that a page's own values win wherever they stand. */
export function brandCss(brand) {
  const lines = brand.light.filter(isPublic).map((token) => `  ${token.name}: ${cssOf(token, brand)};`);
  return `/* ${brand.description} */\n:where(:root, .news-${brand.name}) {\n${lines.join('\n')}\n}\n`;
}

/** The default brand, for the style sheets of the elements. What the page or CSS has by itself needs no constant. */
export function constants(brand) {
  const lines = brand.light.flatMap((token) => {
    const {css, type, source, share, description} = token;
    if (css === 'initial' || css === '0px') return [];
    const name = token.path.at(-1).replaceAll('-', '_').toUpperCase() + (share ? '_SHARE' : '');
    const value = type === 'number' ? source : `unsafeCSS('${share ? percent(share) : cssOf(token, brand)}')`;
    return [`/** ${description} */`, `export const ${name} = ${value};`];
  });
  const header = '// Written by `npm run tokens` from tokens/: to be changed there.';
  return `${header}\nimport {unsafeCSS} from 'lit';\n\n${lines.join('\n')}\n`;
}

/** One brand in one mode, as the Design Tokens Format Module 2025.10 has it; Figma reads a file as a mode. */
export const designTokens = (tokens, description) =>
  json({
    $description: description,
    ...tree(tokens, ({type, design}) => ({$type: typeOf(type, design), $value: design})),
  });

/** All brands in one file for Tokens Studio: a set and a theme for each brand and mode. */
export function tokensStudio(brands) {
  const sets = brands.flatMap((brand) => MODES.map((mode) => ({name: `${brand.name}/${mode}`, brand, mode})));
  return json({
    ...Object.fromEntries(sets.map(({name, brand, mode}) => [name, tree(brand[mode], studioToken)])),
    $themes: sets.map(({name, brand, mode}) => ({
      id: name.replace('/', '-'),
      name: mode,
      group: brand.name,
      selectedTokenSets: {[name]: 'enabled'},
    })),
    $metadata: {tokenSetOrder: sets.map(({name}) => name)},
  });
}

function studioToken({type, design}) {
  switch (typeOf(type, design)) {
    case 'color':
      return {$type: 'color', $value: design.hex + alphaHex(design.alpha)};
    case 'dimension':
      return {$type: 'dimension', $value: `${design.value}${design.unit}`};
    case 'fontFamily':
      return {$type: 'fontFamilies', $value: design.join(', ')};
    default:
      return {$type: 'number', $value: design};
  }
}

const alphaHex = (alpha = 1) =>
  alpha === 1
    ? ''
    : Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0');
const typeOf = (type, design) => (design.unit ? 'dimension' : type);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function tree(tokens, write) {
  const root = {};
  for (const token of tokens) {
    const [group, name] = token.path;
    (root[group] ??= {})[name] = {...write(token), $description: token.description};
  }
  return root;
}
