import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from '../../test/embed/support/browsers.mjs';
import {installIn} from './install-in.mjs';
import {filesIn, root} from './run.mjs';

/**
 * Runs the modules of a folder, or those named on the command line: each gets the browser, the site and `check`. What
 * they import is installed first. The last line printed is the sum.
 * @param prepare - Called once that is done; resolves with what the modules get besides.
 */
export async function driveModules(folder, startSite, prepare = () => ({})) {
  const modules = filesIn(folder, '.mjs').filter((path) => path.split('/').length === folder.split('/').length + 1);
  const known = modules.map((path) => basename(path, '.mjs'));
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length) {
    console.error(`There is no ${unknown.join(', ')}: there are ${known.join(', ')}.`);
    process.exit(1);
  }

  await installIn(folder);
  const counts = {passed: 0, failed: 0, skipped: 0};
  const browser = await launch();
  const site = await startSite();
  const given = {browser, site, ...(await prepare())};
  for (const name of known.filter((name) => !wanted.length || wanted.includes(name)))
    await drive(join(root, folder, `${name}.mjs`), name, given, counts);
  await browser.close();
  site.close();
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exitCode = counts.failed || !counts.passed ? 1 : 0;
}

async function drive(file, name, given, counts) {
  console.log(`\n${name}`);
  const {default: module} = await import(pathToFileURL(file).href);
  /** A sentence, and what returns the faults found. */
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
  await module({...given, check, skip}).catch((error) => check('the module comes to its end', () => [error.stack]));
}
