// The plugin in a real WordPress, as its administrator and its editors use it. Alone: node test/builders/wordpress.mjs
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {filesIn, root, run} from '../../scripts/lib/run.mjs';
import {launch, visit} from '../embed/support/browsers.mjs';
import {testBlocks} from './wordpress/blocks.mjs';
import {testFields} from './wordpress/fields.mjs';
import {testLanguages} from './wordpress/languages.mjs';
import {install, remove} from './wordpress/plugins-page.mjs';
import {testSettings} from './wordpress/settings.mjs';
import {testShortcodes} from './wordpress/shortcodes.mjs';
import {startSite} from './wordpress/site.mjs';
import {testSnippets} from './wordpress/snippets.mjs';

const ZIP = join(root, 'dist/wordpress/news-elements.zip');

/** `check` takes a sentence, and what returns the faults found; `skip` says why nothing was run. */
export default async function wordpress({browser, check, skip}) {
  await check('the same sources give the same zip, with every text in three languages', async () => {
    const manifest = await run('npm', ['run', 'manifest'], {quiet: true});
    if (manifest.code) return [manifest.output];
    const [first, second] = [await build(), await build()];
    const untranslated = first.output.match(/^.*has no translation.*$/gm) ?? [];
    return first.hash === second.hash ? untranslated : [...untranslated, 'two builds differ'];
  });
  const site = await startSite();
  if (site.missing) {
    skip(site.missing);
    return;
  }
  const world = {
    site,
    browser,
    check,
    visit: (path, options) => visit(browser, new URL(path, site.origin).href, options),
  };
  try {
    await check('every PHP file can be read', () => unreadable(filesIn('dist/wordpress', '.php')));
    await check('the zip is installed and activated', () => install(world, ZIP));
    await testFields(world);
    await testBlocks(world, 'admin');
    await testBlocks(world, 'editor');
    await testShortcodes(world);
    await testSnippets(world);
    await testLanguages(world);
    await testSettings(world);
    await check('deleted, it leaves nothing behind', () => remove(world));
  } finally {
    await site.close();
  }
}

async function build() {
  const {code, output} = await run(process.execPath, ['scripts/build-wordpress.mjs'], {quiet: true});
  if (code) throw new Error(output);
  return {output, hash: createHash('sha256').update(readFileSync(ZIP)).digest('hex')};
}

const unreadable = (files) =>
  files
    .map((file) => spawnSync('php', ['-l', join(root, file)], {encoding: 'utf8'}))
    .filter(({status}) => status)
    .map(({stdout}) => stdout.trim());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let passed = 0;
  let failed = 0;
  const check = async (what, faultsIn) => {
    const faults = await Promise.resolve()
      .then(faultsIn)
      .catch((error) => [error.stack]);
    if (faults.length) failed += 1;
    else passed += 1;
    console.log(`${faults.length ? '✗' : ' '} ${[what, ...faults].join('\n    ')}`);
  };
  const browser = await launch();
  await wordpress({browser, check, skip: (why) => console.log(`Nothing more was run: ${why}.`)});
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
