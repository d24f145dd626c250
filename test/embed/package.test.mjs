import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');
const {exports, version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const bundle = readFileSync(join(DIST, 'news-elements.js'), 'utf8');

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

describe('the one-file build', () => {
  it('imports nothing and compiles no text', () => {
    assert.doesNotMatch(bundle, /\bimport\s*[({"'`]|\bfrom\s*["'`]|\beval\(|\bFunction\(/);
  });

  it('says its version and the licences', () => {
    assert.ok(bundle.startsWith(`/*! news-elements ${version} | MIT | with Lit`));
  });

  it('carries no note for translators', () => {
    assert.doesNotMatch(bundle, /\bdesc:/);
  });

  it('has the hashes that integrity.json says', () => {
    const hashes = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
    const brands = readdirSync(join(DIST, 'brands')).map((name) => `brands/${name}`);
    const files = ['embed-frame.js', 'embed-host.js', 'news-elements.js', 'news-elements.reserve.css'];
    assert.deepEqual(Object.keys(hashes), [...brands.sort(), ...files]);
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(DIST, name)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`);
    }
  });

  it('comes out the same, with all the rest, when it is built again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'news-elements-'));
    try {
      execFileSync(process.execPath, ['scripts/build.mjs', folder], {cwd: ROOT, stdio: 'pipe'});
      assert.deepEqual(filesIn(folder), filesIn(DIST));
      for (const name of filesIn(DIST))
        assert.ok(readFileSync(join(DIST, name)).equals(readFileSync(join(folder, name))), name);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('the npm package', () => {
  const entries = Object.entries(exports).filter(([, target]) => typeof target === 'object');

  for (const [path, target] of entries)
    it(`has the module and the types of “${path}”`, () => {
      for (const file of Object.values(target)) assert.ok(statSync(join(ROOT, file)).isFile());
    });

  it('defines nothing when its classes are imported', async () => {
    const {NewsCard} = await import('news-elements/classes');
    assert.equal(NewsCard.tagName, 'news-card');
    assert.equal(globalThis.customElements?.get('news-card'), undefined);
  });

  it('can be imported where there is no browser', async () => {
    // Angular's directives are for where Angular is: `npm run test:frameworks`.
    for (const [path] of entries.filter(([path]) => path !== './angular'))
      await import(path.replace(/^\./, 'news-elements'));
  });

  it('leaves nothing in a bundle that uses none of its classes', async () => {
    assert.equal((await bundleOf(`import '${DIST}/npm/index.js'`)).trim(), '');
  });

  it('keeps one element in a bundle that asks for one', async () => {
    const code = await bundleOf(`import '${DIST}/npm/components/news-source/define.js'`);
    assert.match(code, /customElements\.define/);
    assert.match(code, /tagName = "news-source"/);
    assert.doesNotMatch(code, /tagName = "news-(card|list)"/);
  });
});

async function bundleOf(code) {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, code);
    const [{output}] = await build({
      configFile: false,
      logLevel: 'error',
      build: {write: false, minify: false, lib: {entry, formats: ['es']}, rolldownOptions: {external: /^lit/}},
    });
    return output[0].code;
  } finally {
    rmSync(folder, {recursive: true});
  }
}
