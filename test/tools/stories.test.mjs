import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readStories} from '../../scripts/lib/story-source.mjs';
import {EVERYWHERE, planPictures} from '../../scripts/pictures/plan.mjs';
import {relocated, ROOT} from '../../scripts/site/relative.mjs';

describe('what the stories of an element say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-stories-'));
  let stories;

  before(() => {
    const file = join(folder, 'x-card.stories.ts');
    writeFileSync(
      file,
      `const helper: Story = {};
      export const Default: Story = {args: {layout: 'grid', lead: true, src: feed(), heading: undefined}};
      export const Empty: Story = {
        parameters: {shows: 'state:empty part:note'},
        render: ({name}) => html\`<x-card more="scroll" numbered query=\${find()} .name=\${name}></x-card><x-other theme="dark">\`,
      };
      export const Failing: Story = {parameters: {shows: \`error:\${code}\`}};`,
    );
    stories = readStories(file, 'x-card');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('has the names of those that are exported', () => {
    assert.deepEqual([...stories.names], ['Default', 'Empty', 'Failing']);
  });

  it('has the claims that are written out', () => {
    assert.deepEqual([...stories.claims], ['state:empty', 'part:note']);
  });

  it('has the values of args and of attributes, and nothing of other elements', () => {
    const values = Object.fromEntries([...stories.values].map(([name, set]) => [name, [...set]]));
    assert.deepEqual(values, {
      layout: ['grid'],
      lead: ['true'],
      src: ['…'],
      more: ['scroll'],
      numbered: ['true'],
      query: ['…'],
    });
  });
});

describe('the plan of pictures', () => {
  const story = (index, tags = []) => ({id: `x--${index}`, title: 'x', tags});

  it('takes a layout in every place', () => {
    const plan = planPictures([story(0, ['layout'])]);
    assert.deepEqual(plan.map(({where}) => where.name).sort(), EVERYWHERE.map(({name}) => name).sort());
  });

  it('takes every pair of theme, language and width of the other stories, and each story twice', () => {
    const plan = planPictures(Array.from({length: 9}, (_, index) => story(index)));
    const pairs = (a, b) => new Set(plan.map(({where}) => `${where[a]} ${where[b]}`)).size;
    assert.deepEqual([pairs('theme', 'language'), pairs('theme', 'width'), pairs('language', 'width')], [6, 4, 6]);
    const taken = plan.flatMap(({stories}) => stories.map(({id}) => id));
    for (let index = 0; index < 9; index++) assert.equal(taken.filter((id) => id === `x--${index}`).length, 2);
  });

  it('leaves out a story that asks for it, and adds no file for one more story', () => {
    assert.equal(planPictures([story(0, ['no-picture'])]).length, 0);
    const files = (count) => planPictures(Array.from({length: count}, (_, index) => story(index))).length;
    assert.equal(files(9), files(10));
  });
});

describe('addresses of the static site', () => {
  it('lead to its root from where the file is', () => {
    const feed = relocated(`{"url": "${ROOT}/publisher/en/a/"}`, 'publisher/en/wp-json/posts');
    assert.equal(feed, '{"url": "../../../publisher/en/a/"}');
    const page = relocated('<a href="/en/">', 'publisher/en/a/index.html');
    assert.equal(page, '<a href="../../../publisher/en/">');
  });

  it('have each page of a feed as a file of its own', () => {
    assert.equal(relocated(`${ROOT}/publisher/en/feed.json?page=2`, 'x/feed.json'), '../publisher/en/feed-2.json');
  });
});
