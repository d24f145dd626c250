import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const FAMILY = 'Pinned';
const WEIGHTS = [400, 600, 700];
const SCRIPTS = {
  latin: {path: 'noto-sans/files/noto-sans-latin', range: 'U+0-24F, U+2000-206F, U+2074, U+20AC, U+2122, U+2190-22FF'},
  cyrillic: {path: 'noto-sans/files/noto-sans-cyrillic', range: 'U+400-4FF, U+2116'},
  armenian: {path: 'noto-sans-armenian/files/noto-sans-armenian-armenian', range: 'U+530-58F, U+FB13-FB17'},
};

/** The fonts that the repository pins, in the page itself, so that every machine draws the same letters. */
export async function pinnedFonts() {
  const faces = Object.values(SCRIPTS).flatMap(({path, range}) => WEIGHTS.map((weight) => face(path, range, weight)));
  return `${(await Promise.all(faces)).join('\n')}
:root, body, .page { font-family: ${FAMILY} !important }`;
}

async function face(path, range, weight) {
  const file = fileURLToPath(import.meta.resolve(`@fontsource/${path}-${weight}-normal.woff2`));
  const data = (await readFile(file)).toString('base64');
  return `@font-face { font-family: ${FAMILY}; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) }`;
}
