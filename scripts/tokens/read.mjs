// The tokens as Style Dictionary reads them from tokens/: for each brand, light and dark, as CSS and as design tools want them.
import {readdirSync, readFileSync} from 'node:fs';
import StyleDictionary from 'style-dictionary';
import {componentsOf, mix} from './colour.mjs';

export const MODES = ['light', 'dark'];
/** Of the text that a design tool draws, in px: what is in em here is in px there. */
const TEXT_PX = 16;
/** The token says in an extension what DTCG has no word for: a share of a colour, em, a keyword of CSS. */
const own = ({$extensions}) => $extensions?.['news-elements'] ?? {};
export const percent = (share) => `${Math.round(share * 100)}%`;
const alias = /^\{news\.([\w-]+)\}$/;

/** Transparency is what is left of a share without a second colour. */
function cssValue(token) {
  const {css, share, unit = '', with: other} = own(token);
  const [, name] = alias.exec(token.original.$value) ?? [];
  if (css) return css;
  if (share === 1) return 'currentcolor';
  if (other) return `color-mix(in oklab, var(--news-${name}) ${percent(share)}, currentcolor)`;
  if (share) return `color-mix(in oklab, currentcolor ${percent(share)}, transparent)`;
  if (name) return `var(--news-${name})`;
  switch (token.$type) {
    case 'color':
      return token.$value.hex.replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3');
    case 'dimension':
      return `${token.$value.value}${token.$value.unit}`;
    case 'fontFamily':
      return token.$value.map((family) => (/[^a-z-]/i.test(family) ? `'${family}'` : family)).join(', ');
    default:
      return `${token.$value}${unit}`;
  }
}

function designValue(token) {
  const {share, unit, with: other} = own(token);
  if (unit === 'em') return {value: token.$value * TEXT_PX, unit: 'px'};
  if (!share || share === 1) return token.$value;
  return other ? srgb(mix(token.$value.hex, share, other.hex)) : {...token.$value, alpha: share};
}

export const srgb = (hex) => ({
  colorSpace: 'srgb',
  components: componentsOf(hex).map((value) => Math.round(value * 1e4) / 1e4),
  hex,
});

/** How much is of the token's own colour in a mix with the text's; or how much one sees of the text's colour. */
const shares = ({share, with: other}) => (other ? {share} : {ofText: share});

const register = (name, transform) =>
  StyleDictionary.registerTransform({name, type: 'value', transitive: true, transform});

register('news/css', cssValue);
register('news/design', designValue);
StyleDictionary.registerTransform({
  name: 'news/name',
  type: 'name',
  transform: ({path: [group, ...rest]}) => `--${group === 'news' ? 'news-' : '_'}${rest.join('-')}`,
});

const PLATFORMS = {
  css: {transforms: ['news/name', 'news/css']},
  design: {transforms: ['news/name', 'news/design']},
};

async function read(brand, mode) {
  const files = [`brands/${brand}`, ...(mode === 'dark' ? [`brands/${brand}.dark`] : []), 'derived'];
  const dictionary = new StyleDictionary({
    source: files.map((file) => `tokens/${file}.json`),
    platforms: PLATFORMS,
    // The dark values replace light ones: that is what they are for.
    log: {warnings: 'disabled', verbosity: 'silent'},
  });
  const [{allTokens}, {allTokens: drawn}] = [
    await dictionary.getPlatformTokens('css'),
    await dictionary.getPlatformTokens('design'),
  ];
  return allTokens.map(({name, path, $type, $description, $value, $extensions, original}) => ({
    name,
    path,
    type: $type,
    description: $description,
    css: $value,
    design: drawn.find((other) => other.name === name).$value,
    source: original.$value,
    ...shares(own({$extensions})),
  }));
}

/** `{name, description, light: Token[], dark: Token[]}` for each file in tokens/brands, the default first. */
export async function readBrands() {
  const names = readdirSync('tokens/brands')
    .filter((file) => /^[\w-]+\.json$/.test(file))
    .map((file) => file.replace('.json', ''))
    .sort((a, b) => (b === 'default') - (a === 'default') || a.localeCompare(b));
  return Promise.all(
    names.map(async (name) => ({
      name,
      description: JSON.parse(readFileSync(`tokens/brands/${name}.json`, 'utf8')).$description,
      light: await read(name, 'light'),
      dark: await read(name, 'dark'),
    })),
  );
}
