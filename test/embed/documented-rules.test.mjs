import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch} from './support/browsers.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const reserve = read('dist/news-elements.reserve.css');
const doc = read('docs/embedding.md');
/** On both sides of where images come to stand beside texts. */
const WIDTHS = [300, 415, 417, 1000];
/** Layouts round in sixty-fourths of a pixel. */
const NEARLY_PX = 0.1;

/** The rule to be pasted for an element. */
const ruleIn = (text, tag) => new RegExp(`^${tag}:not\\(:defined\\) \\{[^\`]*`, 'm').exec(text)[0];

/** The rows of the table: attributes, and what each does to the list's rule. */
const rows = [...doc.matchAll(/^\| (`[^|]*"|`heading`|`description`)[^|]*\| ([^|]*\S) *\|$/gm)];

function changed(rule, change) {
  let now = rule;
  for (const [, from, to] of change.matchAll(/`([^`]+)` becomes `([^`]+)`/g))
    now = now.replace(from === 'max(…)' ? /max\(.*\)(?=\);)/ : from, to);
  for (const [, what, by] of change.matchAll(/(add|take away) `([^`]+)`/g))
    now = now.replace(/calc\((.*)\);/, `calc($1 ${what === 'add' ? '+' : '-'} (${by}));`);
  assert.notEqual(now, rule, change);
  return now;
}

describe('the rules that pages paste', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  /** Of an element that nobody defines. */
  async function heights(style, tag, attributes = '') {
    const page = await browser.newPage();
    const boxes = WIDTHS.map((width) => `<div style="width: ${width}px"><${tag} ${attributes}></${tag}></div>`);
    await page.setContent(`<!doctype html><style>${style}</style>${boxes.join('')}`);
    const found = await page.$$eval(tag, (all) => all.map((one) => one.getBoundingClientRect().height));
    await page.close();
    return found;
  }

  async function keepTheSame(rule, tag, attributes) {
    const [ours, theirs] = [await heights(rule, tag, attributes), await heights(reserve, tag, attributes)];
    assert.ok(Math.min(...theirs) > 0);
    ours.forEach((height, at) =>
      assert.ok(Math.abs(height - theirs[at]) < NEARLY_PX, `${ours} px in place of ${theirs}`),
    );
  }

  for (const tag of ['news-list', 'news-card'])
    it(`keep the place of a ${tag} as the file does`, () => keepTheSame(ruleIn(doc, tag), tag));

  it('are the same in the README', () => {
    assert.equal(ruleIn(read('README.md'), 'news-list'), ruleIn(doc, 'news-list'));
  });

  it('are told how to follow every option of a list', () => assert.equal(rows.length, 8));

  for (const [, option, change] of rows) {
    const attributes = option.match(/[\w-]+(="[\w-]+")?/)[0];
    it(`keep the place of a list with ${attributes} as the file does`, () =>
      keepTheSame(changed(ruleIn(doc, 'news-list'), change), 'news-list', attributes));
  }
});
