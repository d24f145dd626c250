import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GREETING = "msg(str`Hello ${name}`, {id: 'hello', desc: 'A greeting'})";
const BYE = "msg('Bye', {id: 'bye', desc: 'At the end'})";
let translated;
let project;

/** A small project with texts of its own, translated whole; each test gets a copy. */
before(() => {
  project = translated = mkdtempSync(join(tmpdir(), 'news-elements-project-'));
  mkdirSync(join(project, 'src'));
  for (const file of ['lit-localize.json', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(project, file));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  source(GREETING);
  texts();
  translate(/<source>(.*?)<\/source>/g, '$&<target>$1!</target>');
  texts();
});

after(() => rmSync(translated, {recursive: true}));

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'news-elements-project-'));
  cpSync(translated, project, {recursive: true, verbatimSymlinks: true});
});

afterEach(() => rmSync(project, {recursive: true}));

function source(...texts) {
  const lines = texts.map((text, i) => `export const text${i} = ({msg}: Language, name: string) => ${text} + name;`);
  const head =
    "import {str, type msg as litMsg} from '@lit/localize';\ninterface Language {msg: typeof litMsg}\nexport {str};\n";
  writeFileSync(join(project, 'src/greeting.ts'), head + lines.join('\n'));
}

function texts(...options) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'scripts/texts.mjs'), ...options], {
    cwd: project,
    encoding: 'utf8',
  });
  return {status, output: stdout + stderr};
}

const read = (path) => readFileSync(join(project, path), 'utf8');

function translate(from, to) {
  for (const locale of ['ru', 'arm']) {
    const path = join(project, `src/locales/${locale}.xlf`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
}

describe('scripts/texts.mjs', () => {
  it('takes the texts from src and makes the modules of what is translated', () => {
    assert.match(read('src/locales/ru.xlf'), /id="hello"/);
    assert.match(read('src/locales/generated/arm.ts'), /'hello': str`Hello \$\{0\}!`/);
    assert.deepEqual(texts('--check').status, 0);
  });

  it('fails while a text is not translated, and names it', () => {
    source(GREETING, BYE);
    const {status, output} = texts();
    assert.equal(status, 1);
    assert.match(output, /ru\.xlf: "bye"/);
    assert.match(output, /arm\.xlf: "bye"/);
    assert.equal(texts('--check').status, 1);
  });

  it('takes an empty translation for none', () => {
    source(BYE);
    texts();
    translate('</source>', '</source><target> </target>');
    assert.match(texts().output, /"bye" has no <target>/);
  });

  it('drops a text that is no longer in src', () => {
    source(BYE);
    assert.equal(texts('--check').status, 1);
    texts();
    assert.doesNotMatch(read('src/locales/ru.xlf') + read('src/locales/generated/ru.ts'), /hello/);
  });

  it('fails when a translation has lost a value', () => {
    translate(/<target>.*<\/target>/, '<target>Hello</target>');
    const {status, output} = texts('--check');
    assert.equal(status, 1);
    assert.match(output, /missing "\$\{name\}"/);
  });

  it('fails when the modules are older than the translations, and writes nothing to find out', () => {
    translate('!</target>', '?</target>');
    const before = read('src/locales/generated/ru.ts');
    const {status, output} = texts('--check');
    assert.equal(status, 1);
    assert.match(output, /generated\/ru\.ts is out of date/);
    assert.equal(read('src/locales/generated/ru.ts'), before);
  });

  it('fails on a text without an id', () => {
    source("msg('Bye')");
    assert.match(texts().output, /greeting\.ts: a text has no id/);
  });
});
