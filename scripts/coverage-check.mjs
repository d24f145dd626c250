// The coverage gate, on the last run of all tests in Chromium (coverage/coverage-final.json).
// A file that no test loads counts as not covered at all; files of types alone are left out, having nothing to run.
import {readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import ts from 'typescript';
import {filesIn, root} from './lib/run.mjs';

const GENERATED = 'src/locales/generated/';
const GATES = [
  {folder: 'src/data/', percent: 95},
  {folder: 'src/i18n/', percent: 95},
  {folder: 'src/internal/', percent: 95},
  {folder: 'src/', percent: 90},
];

/** Prints a line for each gate, and the worst files of those that fail. */
export function coverageIsEnough() {
  const covered = readCoverage();
  const files = filesIn('src', '.ts')
    .filter((path) => !path.startsWith(GENERATED) && !path.endsWith('.d.ts'))
    .map((path) => covered.get(path) ?? notLoaded(path))
    .filter(({lines}) => lines.all > 0);
  const gateOf = ({path}) => GATES.find(({folder}) => path.startsWith(folder));
  return GATES.map((gate) =>
    check(
      gate,
      files.filter((file) => gateOf(file) === gate),
    ),
  ).every(Boolean);
}

function check({folder, percent}, files) {
  const figures = ['statements', 'lines'].map((kind) => ({kind, share: share(files, kind)}));
  const fine = files.length > 0 && figures.every(({share}) => share >= percent);
  const text = figures.map(({kind, share}) => `${share.toFixed(1)} % of ${kind}`).join(', ');
  console.log(`coverage of ${folder === 'src/' ? 'the rest of src/' : folder}: ${text} (${percent} wanted)`);
  if (!fine)
    for (const file of worst(files, percent)) console.log(`  ${share([file], 'lines').toFixed(0)} % ${file.path}`);
  return fine;
}

function share(files, kind) {
  const sum = (key) => files.reduce((total, file) => total + file[kind][key], 0);
  return sum('all') ? (100 * sum('hit')) / sum('all') : 0;
}

const worst = (files, percent) =>
  files
    .filter((file) => share([file], 'lines') < percent)
    .sort((a, b) => missed(b) - missed(a))
    .slice(0, 10);

const missed = ({lines}) => lines.all - lines.hit;

/** Path → figures, from istanbul's JSON. */
function readCoverage() {
  const report = JSON.parse(readFileSync(join(root, 'coverage/coverage-final.json'), 'utf8'));
  return new Map(
    Object.values(report).map(({path, s, statementMap}) => {
      const name = relative(root, path).split(sep).join('/');
      const hits = Object.entries(s).map(([id, times]) => ({line: statementMap[id].start.line, hit: times > 0}));
      const lines = new Map();
      for (const {line, hit} of hits) lines.set(line, hit || (lines.get(line) ?? false));
      return [name, {path: name, statements: figure(hits.map(({hit}) => hit)), lines: figure([...lines.values()])}];
    }),
  );
}

const figure = (hits) => ({all: hits.length, hit: hits.filter(Boolean).length});

function notLoaded(path) {
  const source = readFileSync(join(root, path), 'utf8');
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  const code = outputText.replace(/^(export \{\};|import .*;)$/gm, '').trim();
  const all = code ? source.split('\n').length : 0;
  return {path, statements: {all, hit: 0}, lines: {all, hit: 0}};
}

if (process.argv[1] === import.meta.filename) process.exitCode = coverageIsEnough() ? 0 : 1;
