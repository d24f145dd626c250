import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build, runnerImport} from 'vite';
import {launch} from '../embed/support/browsers.mjs';

const SOURCE = 'node_modules/dompurify/dist/purify.es.mjs';
const load = async (path) => (await runnerImport(path, {configFile: false, logLevel: 'error'})).module;
const {ownPurify} = await load('/scripts/vite/own-purify.ts');
const source = readFileSync(SOURCE, 'utf8');
const cut = (code) => ownPurify().transform(code, `/x/${SOURCE}`).code;

describe('DOMPurify cut to measure', () => {
  it('is a fraction of the whole', () => {
    assert.ok(cut(source).length < source.length / 2);
  });

  it('fails the build where its text has changed', () => {
    assert.throws(() => cut(source.replace('const _isClobbered =', 'const _isClobbered2 =')), /no longer holds/);
    assert.throws(() => cut(`${source}\nlet hooks = _createHooksMap();`), /no longer holds/);
  });

  it('fails the build that takes another of its files', () => {
    assert.throws(
      () => ownPurify().transform('', '/x/node_modules/dompurify/dist/purify.cjs.js'),
      /no file of DOMPurify/,
    );
    assert.equal(ownPurify().transform('', '/x/src/index.ts'), null);
  });

  it('keeps every check', () => {
    const code = cut(source);
    const checks = [
      'if (_isClobbered(currentNode))',
      'if (_isUnsafeNode(currentNode',
      '!_checkValidNamespace(currentNode)',
      'if (_isUnsafeAttributeValue(name, value))',
      'if (_isPatchLinkageAttribute(',
      'regExpTest(FALLBACK_TAG_CLOSE',
      'regExpTest(IS_ALLOWED_URI$1',
      'if (!DEFAULT_FORBID_CONTENTS[tagName])',
      '(value in document || value in formElement)',
      'if (!ALLOWED_TAGS[tagName])',
      'if (!ALLOWED_ATTR[lcName])',
    ];
    for (const check of checks) assert.ok(code.includes(check), check);
  });

  it('allows no name that SVG or MathML has too, but for links', () => {
    const tags = /TAGS = \(([^)]+)\)/.exec(readFileSync('src/data/body/purify.ts', 'utf8'))[1].match(/[a-z\d]+/g);
    assert.ok(tags.length > 50);
    const foreign = ['svg$1', 'svgFilters', 'svgDisallowed', 'mathMl$1', 'mathMlDisallowed'].flatMap((name) =>
      new RegExp(`const ${name.replace('$', '\\$')} = freeze\\(\\[([^\\]]+)`).exec(source)[1].match(/[\w-]+/g),
    );
    assert.ok(foreign.length > 100);
    assert.deepEqual(
      tags.filter((tag) => foreign.includes(tag)),
      ['a'],
    );
  });
});

/** Markup in which sanitisers were wrong before, and pieces to make more of. */
const PIECES = [
  '<p id=x title="a">words <b>bold</b></p>',
  '<img src=x onerror=alert(1)>',
  '<img src="data:image/png;base64,AA" alt="</title><b>">',
  '<a href="javascript:alert(1)" name=y>a</a>',
  '<a href=" jav&#x09;ascript:alert(1)">a</a>',
  '<form><input name=attributes><input name=childNodes></form>',
  '<svg><p><style><img title="</style><img src onerror=alert(1)>"></style></p></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><annotation-xml encoding="text/html"><p>x</p></annotation-xml></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)><template shadowrootmode=open><b>x</b></template></template>',
  '<table><tr><td><select><option><img src=x></select></td></tr></table>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<x-element is=y><p is=z patchsrc=a for=b>x</p></x-element>',
  '<!-- a <b --> <!--> <?php x ?>',
  '<p style="color:red" data-a=1 aria-label=b class=c>x</p>',
  '<video><source src=//x.test onerror=alert(1)></video>',
  '<ol start=3 type=a reversed><li value=7>x</ol>',
  '<select><style></select><img src=x onerror=alert(1)></style>',
  '\n  <p>after space',
  'a < b & c',
  '',
];

describe('DOMPurify cut to measure, beside the whole one', () => {
  let browser;
  let page;

  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    for (const [name, plugins] of [
      ['whole', []],
      ['cut', [ownPurify()]],
    ]) {
      const [{output}] = await build({
        configFile: false,
        logLevel: 'error',
        plugins,
        build: {write: false, minify: false, lib: {entry: 'src/data/body/purify.ts', formats: ['iife'], name}},
      });
      await page.addScriptTag({content: output[0].code.replace(/^var (\w+)\s*=/m, 'window.$1 =')});
    }
  });

  after(() => browser?.close());

  it('gives the same for everything', async () => {
    const different = await page.evaluate((pieces) => {
      const html = ({purify}, text) => {
        const holder = document.implementation.createHTMLDocument().createElement('div');
        holder.append(purify(text));
        return holder.innerHTML;
      };
      // What has an address that neither code may load from is taken away later, by the one, or at once, by the other.
      const later = (text) => text.replace(/ src="data:[^"]*"/g, '');
      const texts = pieces.flatMap((one) => [
        one,
        ...pieces.flatMap((other) => [
          one + other,
          `<div>${one}<p>${other}`,
          `<svg>${one}${other}`,
          `<math><mi>${one}</mi>${other}`,
        ]),
      ]);
      const found = texts.filter((text) => later(html(window.whole, text)) !== later(html(window.cut, text)));
      return [texts.length, found.map((text) => [text, html(window.whole, text), html(window.cut, text)])];
    }, PIECES);
    assert.ok(different[0] > 2000);
    assert.deepEqual(different[1], []);
  });
});
