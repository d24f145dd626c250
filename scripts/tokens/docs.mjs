// The table of tokens in docs/theming.md, and what the page of tokens among the stories shows.
import {cssOf, isPublic} from './formats.mjs';

const START = '<!-- The table is written by `npm run tokens`. -->';
const END = '<!-- End of the table. -->';
/** The text's token is drawn where a widget has a ground of its own; elsewhere the text is the page's. */
const OWN_GROUND = /^(?:card|theme)/;
const FOLLOWS = {'--news-font': 'the page’s', '--news-font-headline': 'as the text'};

export function withTable(markdown, brand, measured) {
  const [before, rest] = markdown.split(START);
  const [, after] = rest.split(END);
  const rows = brand.light.filter(isPublic).map((token) => {
    const {name, type, description} = token;
    const dark = brand.dark.find((other) => other.name === name);
    const [light, night] = [token, dark].map((each) => FOLLOWS[name] ?? `\`${each.css}\``);
    return [
      `\`${name}\``,
      type,
      light,
      night === light ? 'the same' : night,
      description,
      lowest(token, measured[brand.name]),
    ];
  });
  const head = ['property', 'type', 'default, light', 'default, dark', 'what it is', 'contrast'];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${before}${START}\n\n${lines.join('\n')}\n\n${END}${after}`;
}

/** Lowest first: what it comes to where it is hardest to see. */
function lowest({path}, measured) {
  const [[ground, ratio] = []] = groundsOf(path.at(-1), measured).sort((a, b) => a[1] - b[1]);
  return ground ? `${ratio.toFixed(2)} (${ground})` : '';
}

const groundsOf = (name, measured) =>
  Object.entries(measured[name] ?? {}).filter(([ground]) => name !== 'text' || OWN_GROUND.test(ground));

/** For each brand its tokens as they are written in CSS and as a design tool has them, with their contrast by ground. */
export function tokenPage(brands, measured) {
  return brands.map((brand) => ({
    name: brand.name,
    description: brand.description,
    tokens: brand.light.map((token) => ({
      name: token.name,
      isPublic: isPublic(token),
      type: token.type,
      description: token.description,
      css: cssOf(token, brand),
      light: token.design,
      dark: brand.dark.find(({name}) => name === token.name).design,
      // A derived colour's own; the accent is measured as it is mixed.
      contrast:
        isPublic(token) || token.path.at(-1) === 'border'
          ? Object.fromEntries(groundsOf(token.path.at(-1), measured[brand.name]))
          : {},
    })),
  }));
}
