// The elements in real page builders, editors and type checkers: a module of test/builders for each.
// npm run test:builders [-- grapesjs tinymce]
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from '../test/embed/support/browsers.mjs';
import {startSite} from '../test/builders/support/site.mjs';
import {installIn} from './lib/install-in.mjs';
import {filesIn, root} from './lib/run.mjs';

const FOLDER = 'test/builders';
const modules = filesIn(FOLDER, '.mjs').filter((path) => path.split('/').length === FOLDER.split('/').length + 1);
const known = modules.map((path) => basename(path, '.mjs'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length) {
  console.error(`No builder named ${unknown.join(', ')}: there are ${known.join(', ')}.`);
  process.exit(1);
}

await installIn(FOLDER);
const counts = {passed: 0, failed: 0, skipped: 0};
const browser = await launch();
const site = await startSite();
for (const name of known.filter((name) => !wanted.length || wanted.includes(name))) await drive(name);
await browser.close();
site.close();
const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;

/** A module gets the browser, the site and `check`: a sentence, and what returns the faults found. */
async function drive(name) {
  console.log(`\n${name}`);
  const {default: module} = await import(pathToFileURL(join(root, FOLDER, `${name}.mjs`)).href);
  const check = async (what, faultsIn) => {
    const faults = await Promise.resolve()
      .then(faultsIn)
      .catch((error) => [error.stack]);
    counts[faults?.length ? 'failed' : 'passed'] += 1;
    console.log(`${faults?.length ? '✗' : ' '} ${[what, ...(faults ?? [])].join('\n    ')}`);
  };
  /** For what this machine lacks. */
  const skip = (why) => {
    counts.skipped += 1;
    console.log(`- not run: ${why}`);
  };
  await module({browser, site, check, skip}).catch((error) =>
    check('the module comes to its end', () => [error.stack]),
  );
}
