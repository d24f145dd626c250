// What `npm run tokens` has written of the brands that are shipped.
const [written = []] = Object.values(import.meta.glob('../stories/tokens.json', {eager: true, import: 'default'}));

const named = (name) => name.replace(/-/g, ' ').replace(/^./, (first) => first.toUpperCase());
const style = (tokens) =>
  tokens
    .filter(({isPublic}) => isPublic)
    .map(({name, css}) => `${name}: ${css}`)
    .join(';');

/** The shipped brands, as a page would set them: `default` sets nothing. */
export const BRANDS = {
  default: {name: 'Default', css: ''},
  ...Object.fromEntries(
    written
      .filter(({name}) => name !== 'default')
      .map(({name, tokens}) => [name, {name: named(name), css: style(tokens)}]),
  ),
};
