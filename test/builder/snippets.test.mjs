// What a snippet says is read back by what will read it, and must be what was meant, however hostile.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import ts from 'typescript';
import {runnerImport} from 'vite';
import {markup} from '../../demo/builder/markup.js';
import {reservation} from '../../demo/builder/reservation.js';
import {frameAddress} from '../../demo/builder/snippets/iframe.js';
import {snippets} from '../../demo/builder/snippets/index.js';
import {decode} from '../../demo/builder/state.js';
import {ELEMENTS, HOSTILE, PRODUCT} from './elements.mjs';

const query = (widget, given = {}, links = []) => {
  const made = new URLSearchParams({widget, ...given});
  for (const link of links) made.append('link', link);
  return made;
};
const LIST = query('news-list', {src: 'https://a.example/f?a=1&b=[2]', heading: HOSTILE, count: 4, lead: ''}, [
  `https://a.example/?x="&y=<z> ${HOSTILE}`,
]);
LIST.set('lead', 'true');
const list = decode(LIST, ELEMENTS);
const node = markup(list, ELEMENTS);
const pieces = (code, state = list) => snippets({...state, code}, ELEMENTS, PRODUCT);
const piece = (code, is, state) => pieces(code, state).find((one) => one.is === is).code;

/** An element of parse5 as the builder has it. */
const read = ({tagName, attrs, childNodes}) => ({
  tag: tagName,
  attributes: Object.fromEntries(attrs.map(({name, value}) => [name, value])),
  text: childNodes
    .filter(({nodeName}) => nodeName === '#text')
    .map(({value}) => value.trim())
    .join(''),
  children: childNodes.filter((child) => child.tagName).map(read),
});
const readHtml = (html) =>
  parseFragment(html)
    .childNodes.filter((child) => child.tagName)
    .map(read);
const meant = ({tag, attributes, children, text = ''}) => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === true ? '' : `${value}`]),
  ),
  text,
  children: children.map(meant),
});

describe('a snippet', () => {
  it('of HTML is the element, and the tag that loads it alone, in a version that never changes', () => {
    const [script, element] = readHtml(piece('html', 'page'));
    assert.deepEqual(script.attributes, {
      ...{type: 'module', crossorigin: '', integrity: 'sha384-abc'},
      src: 'https://cdn.example/1.0.0/news-elements.js?only=news-list',
    });
    assert.deepEqual(element, meant(node));
  });

  it('of JSX is the element', () => {
    const {outputText} = ts.transpileModule(piece('react', 'component'), {
      compilerOptions: {jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
    });
    const code = outputText.replace(/^import .*$/gm, '').replace('export function', 'return function');
    const createElement = (tag, attributes, ...children) => ({tag, attributes, children});
    // The snippet's own code, compiled as an application's build does.
    const made = new Function('React', code)({createElement})();
    assert.equal(made.tag, 'news-list');
    assert.deepEqual(made.attributes, node.attributes);
    const [{attributes, text}] = node.children;
    assert.deepEqual(made.children, [{tag: 'a', attributes, children: [text]}]);
  });

  it('of Vue is the element, and none of its text is code', () => {
    const html = /<template>(.*)<\/template>/s.exec(piece('vue', 'component'))[1];
    const [element] = readHtml(html);
    const {'v-pre': isPlain, ...attributes} = element.children[0].attributes;
    assert.equal(isPlain, '');
    assert.deepEqual({...element, children: [{...element.children[0], attributes}]}, meant(node));
  });

  it('of WordPress’ shortcode is read back by its own expressions', () => {
    const code = piece('shortcode', 'shortcode');
    const [, attributes, inner] = /^\[news_list ([^[\]]*)\]\n([^[\]]*)\n\[\/news_list\]$/.exec(code);
    const found = [...attributes.matchAll(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g)].map(([, name, value]) => [
      name,
      parseFragment(value).childNodes[0].value,
    ]);
    assert.deepEqual(
      Object.fromEntries(found),
      Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [name, `${value}`])),
    );
    assert.deepEqual(readHtml(inner), node.children.map(meant));
  });

  it('of WordPress’ block is one comment with JSON in it', () => {
    const code = piece('block', 'block');
    const [, name, json] = /^<!--\s+wp:([a-z][a-z\d_-]*\/[a-z][a-z\d_-]*)\s+(\{.*\})\s+\/-->$/.exec(code);
    assert.equal(name, 'news-elements/news-list');
    assert.deepEqual(JSON.parse(json), node.attributes);
    assert.equal(parseFragment(code).childNodes.length, 1);
  });

  it('of a block has its links in lines, and the blocks within it', () => {
    const links = ['https://t.me/paper Telegram', 'https://x.com/paper X'];
    const social = piece('block', 'block', decode(query('social-links', {}, links), ELEMENTS));
    assert.deepEqual(JSON.parse(/\{.*\}/.exec(social)[0]), {links: links.join('\n')});
    const source = piece('block', 'block', decode(query('news-source', {name: 'P'}), ELEMENTS));
    assert.match(
      source,
      /^<!-- wp:news-elements\/news-source \{"name":"P"\} -->\n<!-- wp:news-elements\/news-list \/-->/,
    );
  });

  it('of a frame names the widget, its attributes and its links', () => {
    const [{tag, attributes}] = readHtml(piece('iframe', 'frame'));
    assert.equal(tag, 'iframe');
    assert.equal(attributes.src, frameAddress(node, PRODUCT));
    const {searchParams} = new URL(attributes.src);
    for (const [name, value] of Object.entries(node.attributes))
      assert.equal(searchParams.get(name), value === true ? '' : `${value}`);
    assert.equal(searchParams.get('link'), `${node.children[0].attributes.href} ${node.children[0].text}`);
    assert.equal(attributes.title, list.options.heading);
  });

  it('has the brand’s colour, where there is one', () => {
    assert.ok(!pieces('html')[0].code.includes('--news-accent'));
    assert.ok(piece('html', 'page', {...list, brand: '#0f6a6e'}).includes('--news-accent: #0f6a6e;'));
  });

  it('has no link that runs', () => {
    const state = decode(
      query('social-links', {}, ['javascript:alert(1) X', 'data:text/html,x Y', 'https://x.com/p X']),
      ELEMENTS,
    );
    assert.deepEqual(
      markup(state, ELEMENTS).children.map(({attributes}) => attributes.href),
      ['https://x.com/p'],
    );
  });

  it('names every element that it needs', () => {
    const html = piece('html', 'page', decode(query('news-source'), ELEMENTS));
    assert.ok(html.includes('?only=news-source,news-list'));
  });
});

describe('the rule that keeps a widget’s place', async () => {
  const {module} = await runnerImport('/src/styles/reserve.ts', {configFile: false, logLevel: 'warn'});
  const css = module.reserveCss();
  const rule = (tag, attributes = {}) => reservation(css, {tag, attributes});

  it('is for lists and cards alone', () => {
    assert.equal(rule('share-bar'), '');
    assert.ok(rule('news-card').startsWith('news-card:not(:defined)'));
  });

  it('has what the options ask for and nothing of the others', () => {
    assert.ok(rule('news-list').includes('--_n: 5;'));
    const made = rule('news-list', {count: 3, layout: 'compact', heading: 'A', hide: 'date source'});
    assert.ok(made.includes('--_n: 3;') && made.includes('--_s: var(--_t);') && made.includes('--_c: 0em;'));
    assert.ok(!made.includes('news-card') && !made.includes('--_l'));
  });
});
