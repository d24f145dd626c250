// What is wrong with the tokens, as far as it can be known without a browser.
import {readdirSync, readFileSync} from 'node:fs';
import {contrast, mix, over} from './colour.mjs';
import {cssOf, isPublic} from './formats.mjs';
import {GROUNDS} from './grounds.mjs';
import {MODES, srgb} from './read.mjs';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what else one must see. */
const LEAST = {accent: 4.5, muted: 4.5, text: 4.5, focus: 3, border: 3};
/** What the brand is there for: 1.4.6. */
const ENHANCED = {brand: 'high-contrast', least: 7};

export function* problemsOf(brands) {
  const [standard] = brands;
  yield* wrongComponents();
  yield* undocumented(standard);
  for (const brand of brands) {
    for (const {name, type} of standard.light) {
      const same = brand.light.find((token) => token.name === name);
      if (same?.type !== type) yield `${brand.name} has no ${name} of type ${type}.`;
    }
    for (const {name} of brand.light)
      if (!standard.light.some((token) => token.name === name)) yield `${brand.name} has ${name}, which is no token.`;
    yield* faint(brand);
  }
}

/** A colour is written twice, as numbers for the standard and in hex for people. */
function* wrongComponents() {
  for (const folder of ['tokens', 'tokens/brands'])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      for (const {hex, components} of coloursIn(JSON.parse(text)))
        if (srgb(hex).components.join() !== components.join())
          yield `${folder}/${file}: ${hex} is ${srgb(hex).components.join(', ')}, not ${components.join(', ')}.`;
    }
}

function* coloursIn(node) {
  if (node?.hex) yield node;
  else if (node && typeof node === 'object') for (const child of Object.values(node)) yield* coloursIn(child);
}

/** The docs blocks of src/styles say the defaults again, for the manifest. */
function* undocumented(brand) {
  const source = readdirSync('src/styles').map((file) => readFileSync(`src/styles/${file}`, 'utf8'));
  const tags = [...source.join('\n').matchAll(/@cssprop (?:\[(--[\w-]+)=([^\]]+)\]|\[?(--[\w-]+)\]?) - /g)];
  const documented = new Map(tags.map(([, name, value, bare]) => [name ?? bare, value]));
  for (const token of brand.light.filter(isPublic)) {
    const css = cssOf(token, brand).replace(/^initial$/, 'inherit');
    const said = documented.get(token.name);
    if (!documented.has(token.name)) yield `No docs block of src/styles has ${token.name}.`;
    else if (said && said !== css) yield `A docs block says ${token.name}=${said}; it is ${css}.`;
    documented.delete(token.name);
  }
  for (const name of documented.keys()) yield `A docs block has ${name}, which is no token.`;
}

function* faint(brand) {
  for (const page of GROUNDS) {
    const {ground, colours} = coloursOn(page, brand);
    for (const [name, least] of Object.entries(LEAST)) {
      const needed = brand.name === ENHANCED.brand && page.widget && least > 3 ? ENHANCED.least : least;
      const ratio = contrast(colours[name], ground);
      if (ratio < needed) yield `${brand.name}, ${page.name}: ${name} has ${ratio.toFixed(2)} of ${needed}.`;
    }
  }
}

/** As the widgets mix them from the page's text colour, or on a ground of their own from the token's. */
function coloursOn({ground: page, text: pageText, scheme, widget}, brand) {
  const mode = MODES.includes(widget?.[1]) ? widget[1] : (scheme ?? 'light');
  const token = (name) => brand[mode].find(({path}) => path.at(-1) === name && path[0] === 'news');
  const derived = (name) => brand[mode].find(({path}) => path.at(-1) === name && path[0] === 'derived');
  const [ground, text] = widget ? [token('surface').design.hex, token('text').design.hex] : [page, pageText];
  const named = (source) => token(source.replace('{news.', '').replace('}', ''));
  const drawn = ({ofText, share, source, design}) => {
    if (ofText) return over(text, ofText, ground);
    return share ? mix(drawn(named(source)), share, text) : design.hex;
  };
  return {
    ground,
    colours: {
      text,
      accent: drawn(derived('accent')),
      muted: drawn(token('muted')),
      focus: drawn(token('focus')),
      border: drawn(derived('border')),
    },
  };
}
