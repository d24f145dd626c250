// Checks what the Markdown files name of the repository: links lead somewhere, paths and scripts are there.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {filesIn, root} from './lib/run.mjs';

/** Of a reader's own project. */
const THEIRS = /^(?:npm run dev|src\/app\.\w+)$/i;
const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md', ...filesIn('docs', '.md')];
const problems = files.flatMap(check);

for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

function check(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link]) => link);
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words).filter((words) => !THEIRS.test(words));
  return [...links.filter((link) => !leads(file, link)), ...code.filter(isNoPath), ...code.filter(isNoScript)].map(
    (what) => `${file}: ${what} is not there`,
  );
}

function leads(file, link) {
  const [path, heading] = link.split('#');
  const target = path ? join(root, dirname(file), path) : join(root, file);
  return existsSync(target) && (!heading || headings(target).includes(heading));
}

/** As GitHub makes addresses of them. */
function headings(file) {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** In a folder that the repository has. */
function isNoPath(words) {
  const isPath = /^[\w.-]+\/[\w./-]+\.\w+$/.test(words);
  return isPath && existsSync(join(root, dirname(words))) && !existsSync(join(root, words));
}

function isNoScript(words) {
  const [, name] = /^npm run ([\w:]+)/.exec(words) ?? [];
  return name !== undefined && !(name in scripts);
}
