// `npm run build:wordpress`: the WordPress plugin, as a folder and as a zip of the same bytes each time, in dist/wordpress.
// `-- --texts` takes new texts into integrations/wordpress/languages first.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {zipSync} from 'fflate';
import {describeElements} from './forms/describe.mjs';
import {filesIn, root} from './lib/run.mjs';
import {blockTypes, pluginElements} from './wordpress-plugin/elements.mjs';
import {
  formTexts,
  languageFiles,
  LOCALES,
  ownTexts,
  PLUGIN,
  untranslated,
  updateCatalogues,
} from './wordpress-plugin/texts.mjs';

const DIST = join(root, 'dist/wordpress');
const NAME = 'news-elements';
const SCRIPTS = ['news-elements-editor', 'news-elements-flags'];
/** The first day that a zip knows. */
const DAY = new Date(1980, 0, 1);

const text = (path) => readFileSync(join(root, path), 'utf8');
const json = (value) => `${JSON.stringify(value, null, '\t')}\n`;

const {version} = JSON.parse(text('package.json'));
const descriptions = describeElements(JSON.parse(text('custom-elements.json')));
const elements = pluginElements(descriptions);
const blocks = blockTypes(descriptions, version);
if (process.argv.includes('--texts')) updateCatalogues();
const texts = [...ownTexts(), ...formTexts(elements, blocks)];
for (const locale of Object.keys(LOCALES))
  for (const text of untranslated(texts, locale)) console.log(`${locale} has no translation of “${text}”`);

const files = {
  LICENSE: text('LICENSE'),
  'assets/news-elements.js': text('dist/news-elements.js'),
  'assets/news-elements.css': text('dist/news-elements.reserve.css') + text(`${PLUGIN}/assets/blocks.css`),
  'assets/LICENSES.txt': text('dist/LICENSES.txt'),
  'includes/elements.json': json(elements),
};
for (const path of filesIn(PLUGIN, '.php', '.js', '.txt'))
  files[path.slice(PLUGIN.length + 1)] = text(path).replaceAll('{{version}}', version);
for (const [tag, type] of Object.entries(blocks)) files[`blocks/${tag}/block.json`] = json(type);
for (const [name, bytes] of Object.entries(languageFiles(texts, SCRIPTS))) files[`languages/${name}`] = bytes;

rmSync(DIST, {recursive: true, force: true});
const packed = {};
for (const path of Object.keys(files).sort()) {
  const target = join(DIST, NAME, path);
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, files[path]);
  packed[`${NAME}/${path}`] = Buffer.from(files[path]);
}
const zip = zipSync(packed, {mtime: DAY, level: 9});
writeFileSync(join(DIST, `${NAME}.zip`), zip);
console.log(`dist/wordpress/${NAME}.zip: ${Object.keys(files).length} files, ${Math.round(zip.length / 1000)} kB`);
