// Tables for the terminal and for the docs.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../../scripts/lib/run.mjs';

const DOCS = join(root, 'docs/performance.md');
const PICTURES = join(root, 'docs/images');
const [BEGIN, END] = ['<!-- figures: written by `npm run bench` -->', '<!-- /figures -->'];
/** A ratio so much above the last one is worth a look, and no proof: machines differ. */
const MARGIN = 1.3;

const verdict = ({met, ratio, before}) =>
  (met ? 'met' : 'NOT met') + (before && ratio > before * MARGIN ? `, and was ${before.toFixed(2)}` : '');

/** @param isKept - without what was committed last, which it takes the place of */
const targetSheet = (targets, isKept = false) => ({
  head: ['target', 'measured', ...(isKept ? [] : ['committed']), ''],
  rows: targets.map((target) => [
    target.what,
    target.measured,
    ...(isKept ? [] : [target.before?.toFixed(2) ?? '']),
    verdict(target),
  ]),
});

/** @param reports - `{title, targets, sheets}` of each table */
export function print(reports) {
  for (const {title, targets, sheets} of reports) {
    console.log(`\n# ${title}`);
    for (const sheet of [...sheets, ...(targets.length ? [targetSheet(targets)] : [])]) console.log(`\n${text(sheet)}`);
  }
}

function text({caption, head, rows}) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const isNumber = (cell) => /^-?[\d.]+( %| kB)?$/.test(cell);
  const line = (row) =>
    row
      .map((cell, at) => (isNumber(cell) ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd();
  return [...(caption ? [caption] : []), ...all.map(line)].join('\n');
}

/** Puts the tables between the marks of docs/performance.md. */
export async function writeDocs(reports, intro) {
  const page = readFileSync(DOCS, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${DOCS} has no place for the figures.`);
  const figures = reports.flatMap(({title, targets, sheets}) => [
    `### ${title}`,
    ...(targets.length ? [markdown(targetSheet(targets, true))] : []),
    ...sheets.map(markdown),
  ]);
  const body = [before.trimEnd(), BEGIN, intro, ...figures, END, after.trimStart()].join('\n\n');
  writeFileSync(DOCS, await format(body, {...(await resolveConfig(DOCS)), filepath: DOCS}));
}

function markdown({caption, head, rows, picture}) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const ruled = head.map((_, at) => (rows.every((row) => /^[\d.]/.test(row[at])) ? '---:' : '---'));
  if (picture) writeFileSync(join(PICTURES, `${picture.name}.svg`), picture.svg);
  return [
    ...(caption ? [caption, ''] : []),
    ...[line(head), line(ruled), ...rows.map(line)],
    ...(picture ? ['', `![${picture.alt}](images/${picture.name}.svg)`] : []),
  ].join('\n');
}
