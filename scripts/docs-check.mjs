// Checks the Markdown files: links lead somewhere, paths and scripts are there, and what elements have is told of.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {filesIn, root} from './lib/run.mjs';

/** Of a reader's own project. */
const THEIRS = /^(?:npm run dev|src\/app\.\w+)$/i;
const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md', ...filesIn('docs', '.md')];
const problems = [...files.flatMap(check), ...untold()];

for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

function check(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link]) => link);
  const code = codeIn(text).filter((words) => !THEIRS.test(words));
  const missing = [...links.filter((link) => !leads(file, link)), ...code.filter(isNoPath), ...code.filter(isNoScript)];
  return missing.map((what) => `${file}: ${what} is not there`);
}

/** What stands between backticks in a line. */
function codeIn(text) {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words);
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

/** What the manifest has of an element and neither its own page nor a page about all elements names. */
function untold() {
  const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName));
  return elements.flatMap(({tagName, attributes = [], events = [], slots = [], cssParts = [], cssStates = []}) => {
    const pages = [`docs/${tagName}.md`, 'docs/embedding.md', 'docs/theming.md'].filter((page) => files.includes(page));
    const told = pages.flatMap((page) => codeIn(readFileSync(join(root, page), 'utf8')));
    return [...attributes, ...events, ...slots, ...cssParts, ...cssStates]
      .filter(({name}) => name && !told.some((words) => words.split(/[^\w-]+/).includes(name)))
      .map(({name}) => `${pages.join(', ')}: ${name} of ${tagName} is not told of`);
  });
}
