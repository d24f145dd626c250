import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseAst, runnerImport} from 'vite';

const load = async (name) =>
  (await runnerImport(`/scripts/vite/${name}.ts`, {configFile: false, logLevel: 'error'})).module;
const {collapseMarkup} = await load('collapse-markup');
const {collapseStyles} = await load('collapse-styles');
const {minifyTemplates} = await load('minify-templates');
const {bareMessages} = await load('bare-messages');
const {numberedMessages} = await load('numbered-messages');
const {staticProperties} = await load('static-properties');
const {ownLit} = await load('own-lit');
const {INNER_NAMES} = await load('inner-names');

const run = (plugin, code, id = '/src/x.ts') => plugin.transform.call({parse: parseAst}, code, id).code;

describe('markup in templates', () => {
  it('keeps one space between words and inline elements', () => {
    assert.equal(collapseMarkup('a\n    <b>b</b>\n  <i>c</i>'), 'a <b>b</b> <i>c</i>');
  });

  it('drops white space beside boxes', () => {
    assert.equal(collapseMarkup('<div>\n  <section>\n a\n</section>\n</div>'), '<div><section>a</section></div>');
  });

  it('leaves attribute values alone', () => {
    assert.equal(collapseMarkup('<a\n  title="a  >  b"\n  href=\uE000\n>'), '<a title="a  >  b" href=\uE000>');
  });

  it('keeps the space that ends a bare value before a slash', () => {
    assert.equal(collapseMarkup('<img\n  src=\uE000\n/>'), '<img src=\uE000 />');
  });

  it('drops comments, but none that holds an expression', () => {
    assert.equal(collapseMarkup('<b>a<!-- b --></b><!-- \uE000 -->'), '<b>a</b><!-- \uE000 -->');
  });
});

describe('styles in templates', () => {
  it('lose comments and white space that means nothing', () => {
    assert.equal(
      collapseStyles('/* a */\n a > b ,\n c {\n color : red ;\n\n margin: 0 1px;\n}\n'),
      'a>b,c{color :red;margin:0 1px}',
    );
  });

  it('keep the spaces of sums, selectors and conditions', () => {
    const css = '@media (width > 1em) and (height: 1px){a b:not(.c) :is(d){e:calc(1px + 2px) \uE000 f!important}}';
    assert.equal(collapseStyles(css), css.replace(' > ', '>').replace(': 1px', ':1px'));
  });

  it('keep strings as they are', () => {
    assert.equal(
      collapseStyles(`a { content: "a ; '  b" ; } b { content: 'c  /* d */' }`),
      `a{content:"a ; '  b"}b{content:'c  /* d */'}`,
    );
  });
});

describe('modules', () => {
  it('keep the expressions of a template in their places', () => {
    assert.equal(
      run(minifyTemplates(), 'html`<p>\n  ${a}\n  ${html`<b>  ${b}</b>`}</p>`'),
      'html`<p> ${a} ${html`<b> ${b}</b>`}</p>`',
    );
  });

  it('lose the notes for translators', () => {
    const code = "this.msg('More', {id: 'more-and-more', desc: 'A button'})";
    assert.equal(run(bareMessages(), code), `this.msg('More', {id: "more-and-more"})`);
  });

  it('are refused with a message that has no id', () => {
    assert.throws(() => run(bareMessages(), "msg('More')"), /without an id/);
    assert.throws(() => run(numberedMessages(), "msg('More')"), /without an id/);
  });

  it('carry the texts that they show, and of a plural the forms that a language has', () => {
    const plugin = numberedMessages();
    const calls = ['close', 'views-few', 'views-one'].map((id) => `msg(str\`\${n} ${id}\`, {id: '${id}'})`).join(';');
    const code = `${run(plugin, '', '/src/i18n/messages.ts')} show = (msg, n) => [${run(plugin, calls).split(';')}];`;
    const show = new Function(`${plugin.renderChunk(code).code.replace('export const', 'let show; const')} return (l) =>
      show(messagesIn(() => l), 5);`)();
    assert.deepEqual(show('en'), ['5 close', '', '5 views-one']);
    assert.deepEqual(show('ru'), ['Закрыть', '5 просмотра', '5 просмотр']);
    assert.deepEqual(show('arm'), ['Փակել', '', '5 դիտում']);
  });

  it('are refused with a message of two values', () => {
    assert.throws(() => run(numberedMessages(), "msg(str`${a} of ${b}`, {id: 'close'})"), /one value/);
  });

  it('declare their properties in one go', () => {
    const code = [
      '_decorate([property({attribute: false})], A.prototype, "a", void 0);',
      '_decorate([state()], A.prototype, "b", void 0);',
      '_decorate([property({converter: whole("c", 1)})], A.prototype, "c", void 0);',
      '_decorate([property({attribute: "an-end", converter: text})], A.prototype, "anEnd", void 0);',
    ].join('\n');
    assert.equal(run(staticProperties(), code).trim(), 'A.properties = {a: 0, b: 0, c: whole("c", 1), anEnd: text};');
  });

  it('are refused with a property that the bundled Lit would not know', () => {
    const declare = (options) => () =>
      run(staticProperties(), `_decorate([property(${options})], A.prototype, "aB", void 0);`);
    for (const options of [
      '',
      '{type: Number}',
      '{converter: text, attribute: false}',
      '{reflect: true, attribute: false}',
    ])
      assert.throws(declare(options), /Name a converter/, options);
    for (const options of ['{converter: text}', '{converter: text, attribute: "b"}'])
      assert.throws(declare(options), /with dashes/, options);
  });

  it('are refused with a decorator that is not known', () => {
    assert.throws(() => run(staticProperties(), `_decorate([query("a")], A.prototype, "a", void 0);`), /Not a lone/);
  });

  it('of a Lit that has changed are refused', () => {
    assert.throws(
      () => run(ownLit('/x.ts'), 'something = new_', '/node_modules/lit-html/lit-html.js'),
      /no longer holds/,
    );
  });

  it('are refused with an expression where the bundled Lit finds none', () => {
    for (const html of ['<textarea>${a}</textarea>', '<style>\n${a}</style>', '<!-- ${a} --><b></b>', '<b ${a}></b>'])
      assert.throws(() => run(minifyTemplates(), `html\`${html}\``), /no expression/, html);
    assert.ok(run(minifyTemplates(), 'html`<textarea .value=${a}></textarea> <b title=${b}>${c}</b>`'));
  });

  it('are refused with a bare angle bracket, which the bundled Lit takes for a tag’s', () => {
    for (const html of ['<b title="a > b" lang=${a}></b>', 'a < ${b}', '<b title="<${a}"></b>'])
      assert.throws(() => run(minifyTemplates(), `html\`${html}\``), /< or >/, html);
    assert.ok(run(minifyTemplates(), 'html`<b title="a &lt; ${b}">a > ${c}</b><br />`'));
  });

  it('with directives are refused', () => {
    assert.throws(() => run(ownLit('/x.ts'), '', '/node_modules/lit-html/directive.js'), /Directives/);
  });
});

describe('names that the one file shortens', () => {
  const properties = readdirSync('src/components').flatMap((tag) => {
    const source = readFileSync(`src/components/${tag}/${tag}.ts`, 'utf8');
    return [...source.matchAll(/@property\([^\n]*\) (\w+)/g)].map(([, name]) => name);
  });
  const shared = [
    ...['src/data/article.ts', 'src/data/feed-error.ts', 'src/internal/brand.ts', 'src/internal/source-settings.ts'],
    ...['src/internal/page-state.ts', 'src/data/networks.ts', 'src/templates/icons.ts'],
    ...readdirSync('src/events').map((file) => `src/events/${file}`),
  ].flatMap((file) => readFileSync(file, 'utf8').match(/(?<=^\s+(?:readonly )?'?)\w+(?='?\??:)/gm) ?? []);

  it('are seen by no page and by no other copy', () => {
    assert.ok(properties.includes('headingLevel') && shared.includes('headline') && shared.includes('linkParams'));
    assert.deepEqual(
      INNER_NAMES.filter((name) => properties.includes(name) || shared.includes(name)),
      [],
    );
  });
});
