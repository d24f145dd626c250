// `npm run check`: all that can be known without a browser, a line each; `npm run check -- types lint` runs those named.
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {CARRIED} from './build/licences.mjs';
import {root, run, runBin} from './lib/run.mjs';

const SOURCES = '{src,stories}/**/*.ts';
const TEMPLATE_OPTIONS = [
  ...['--strict', '--format', 'list', '--maxWarnings', '0'],
  // The first knows no CSS of the last years; the second sees no converter where a function makes it.
  ...['no-invalid-css', 'no-incompatible-property-type'].flatMap((rule) => [`--rules.${rule}`, 'off']),
  ...['no-unknown-tag-name', 'no-unknown-attribute', 'no-unknown-property'].flatMap((rule) => [
    `--rules.${rule}`,
    'error',
  ]),
];
/** Files that no TypeScript program imports. */
const UNTYPED_ENTRIES = [
  ...['news-elements.js', 'news-elements.reserve.css', 'brands/*.css', 'tokens/*.json'],
  ...['vscode.html-data.json', 'vscode.css-data.json', 'web-types.json', 'schemas/*.json'],
  ...['custom-elements.json', 'elements.json', 'package.json'],
];

const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const quiet = {quiet: true};
const node = (...args) => run(process.execPath, args, quiet);
const npm = (...args) => run('npm', args, quiet);
const bin = (name, ...args) => runBin(name, args, quiet);

/** `after` names the checks whose result a check reads. */
const CHECKS = [
  {name: 'manifest', check: () => npm('run', 'manifest')},
  {name: 'manifest-is-true', after: ['manifest'], check: () => node('scripts/manifest-check.mjs')},
  {name: 'stories', after: ['manifest'], check: () => node('scripts/stories-check.mjs')},
  {name: 'build', check: () => npm('run', 'build')},
  {name: 'weigh', check: () => node('scripts/weigh.mjs', '--write')},
  {name: 'size', after: ['build', 'weigh'], check: () => bin('size-limit')},
  {name: 'package', after: ['build', 'manifest'], check: () => bin('publint', '--strict')},
  {
    name: 'package-types',
    after: ['build', 'package'],
    check: () => bin('attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', ...UNTYPED_ENTRIES),
  },
  {name: 'lint', check: () => bin('eslint', '.', '--max-warnings=0')},
  {name: 'types', check: () => bin('tsc', '--noEmit')},
  {name: 'types-of-tools', check: () => bin('tsc', '--noEmit', '--project', 'tsconfig.node.json')},
  {name: 'templates', check: () => bin('lit-analyzer', SOURCES, ...TEMPLATE_OPTIONS)},
  {name: 'format', check: () => bin('prettier', '--check', '.', '--log-level', 'warn')},
  {name: 'layers', check: () => bin('depcruise', 'src')},
  {name: 'texts', check: () => node('scripts/texts.mjs', '--check')},
  {name: 'form-texts', after: ['manifest'], check: () => node('scripts/form-texts-check.mjs')},
  {name: 'tokens', after: ['manifest'], check: () => node('scripts/tokens.mjs', '--check')},
  {name: 'docs', after: ['manifest'], check: () => node('scripts/docs-check.mjs')},
  {name: 'lock-file', check: checkLock},
  {name: 'licences', check: checkLicences},
  {name: 'audit', check: checkAudit},
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length) {
  console.error(`No check named ${unknown.join(', ')}: there are ${CHECKS.map(({name}) => name).join(', ')}.`);
  process.exit(1);
}

const chosen = CHECKS.filter(({name}) => !wanted.length || wanted.includes(name));
const results = new Map();
const waiting = [];
let free = availableParallelism();

for (const check of chosen) results.set(check.name, perform(check));
const passed = await Promise.all(results.values());
const failed = chosen.filter((_, index) => !passed[index]);
if (failed.length) console.log(`\nfailed: ${failed.map(({name}) => name).join(', ')}`);
console.log(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;

async function perform({name, after = [], check}) {
  const needed = await Promise.all(after.map((other) => results.get(other) ?? true));
  if (needed.includes(false)) {
    console.log(`FAIL ${name}: not tried, since ${after.filter((_, index) => !needed[index]).join(' and ')} failed`);
    return false;
  }
  if (free > 0) free--;
  else await new Promise((resolve) => waiting.push(resolve));
  const start = performance.now();
  const {code, output} = await check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code ? 'FAIL' : 'ok  '} ${name} (${seconds} s)`);
  if (code) console.log(output.trim().replace(/^/gm, '     '));
  const next = waiting.shift();
  if (next) next();
  else free++;
  return !code;
}

/** What is installed with the package, and what the files carry, may be used by anybody for anything. */
function checkLicences() {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(
    ([path, {dev}]) => !dev || CARRIED.some((name) => path === `node_modules/${name}`),
  );
  const others = shipped.filter(([, {license = 'none'}]) =>
    license.split(' OR ').every((name) => !PERMISSIVE.has(name.replace(/[()]/g, ''))),
  );
  return {
    code: others.length ? 1 : 0,
    output: others.map(([path, {license}]) => `${path || 'this package'}: ${license}`).join('\n'),
  };
}

/** What is installed with the package has no known weakness; where the registry knows of none to ask, that is said. */
async function checkAudit() {
  const {output} = await npm('audit', '--omit=dev', '--json');
  let report = {};
  try {
    report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    // No answer, or no report in it.
  }
  if (!report.metadata) {
    console.log('     audit: the registry did not answer, so nothing was asked.');
    return {code: 0, output};
  }
  const {total} = report.metadata.vulnerabilities;
  return {code: total ? 1 : 0, output: `${total} known weaknesses: npm audit --omit=dev names them`};
}

/** The lock serves every registry alike, and npm finds in it all that package.json asks for. */
async function checkLock() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const addressed = Object.entries(lock.packages).filter(([, {resolved}]) => /^\w+:/.test(resolved ?? ''));
  if (addressed.length)
    return {code: 1, output: addressed.map(([path, {resolved}]) => `${path}: ${resolved}`).join('\n')};
  const {dependencies, devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const loose = Object.entries({...dependencies, ...devDependencies}).filter(([, version]) => !/^\d/.test(version));
  if (loose.length)
    return {code: 1, output: loose.map(([name, version]) => `${name}: ${version} is no exact version`).join('\n')};
  return npm('ci', '--dry-run', '--ignore-scripts');
}
