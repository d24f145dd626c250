// The plugin in a real WordPress, as its administrator and its editors use it. node test/builders/wordpress.mjs
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesIn, root, run} from '../../scripts/lib/run.mjs';
import {launch, visit} from '../embed/support/browsers.mjs';
import {testBlocks} from './wordpress/blocks.mjs';
import {testFields} from './wordpress/fields.mjs';
import {testLanguages} from './wordpress/languages.mjs';
import {install, remove} from './wordpress/plugins-page.mjs';
import {testSettings} from './wordpress/settings.mjs';
import {testShortcodes} from './wordpress/shortcodes.mjs';
import {startSite} from './wordpress/site.mjs';

const ZIP = join(root, 'dist/wordpress/news-elements.zip');
let passed = 0;
let failed = 0;

await check('the same sources give the same zip, with every text in three languages', async () => {
  const [first, second] = [await build(), await build()];
  return [
    ...(first.output.match(/^.*has no translation.*$/gm) ?? []),
    ...(first.hash === second.hash ? [] : ['two builds differ']),
  ];
});
await check('every PHP file can be read', async () =>
  filesIn('dist/wordpress', '.php')
    .map((file) => spawnSync('php', ['-l', join(root, file)], {encoding: 'utf8'}))
    .filter(({status}) => status)
    .map(({stdout}) => stdout.trim()),
);

const site = await startSite();
if (site.missing) {
  console.log(`Nothing was run: ${site.missing}.`);
  process.exit(0);
}
const browser = await launch();
try {
  const world = {
    site,
    browser,
    check,
    visit: (path, options) => visit(browser, new URL(path, site.origin).href, options),
  };
  await check('the zip is installed and activated', () => install(world, ZIP));
  await testFields(world);
  await testBlocks(world, 'admin');
  await testBlocks(world, 'editor');
  await testShortcodes(world);
  await testLanguages(world);
  await testSettings(world);
  await check('deleted, it leaves nothing behind', () => remove(world));
} finally {
  await browser.close();
  site.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** A task gives the faults that it finds. */
async function check(what, task) {
  const faults = await Promise.resolve()
    .then(task)
    .catch((error) => [error.stack]);
  if (faults.length) failed += 1;
  else passed += 1;
  console.log(`${faults.length ? '✗' : ' '} ${[what, ...faults].join('\n    ')}`);
}

async function build() {
  const {code, output} = await run(process.execPath, ['scripts/build-wordpress.mjs'], {quiet: true});
  if (code) throw new Error(output);
  return {output, hash: createHash('sha256').update(readFileSync(ZIP)).digest('hex')};
}
