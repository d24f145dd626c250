import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allReady} from './support/browsers.mjs';
import {NEWSPAPER, PATHS, storiesOf} from './support/feeds.mjs';
import {stage} from './support/stage.mjs';

const headlinesOf = (tag) =>
  [...document.querySelector(tag).shadowRoot.querySelectorAll('h1, h2, h3')].map(({textContent}) => textContent.trim());

describe('the address of a web page', () => {
  const on = stage();

  const publish = (path, head) =>
    on.origins.feed.answers.set(path, {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Courier</title>${head}</head><body><h1>Courier</h1></body></html>`,
    });

  async function open(path, markup) {
    on.origins.feed.log.length = 0;
    await on.open(markup.replaceAll('SRC', `src="${on.origins.feed.origin}${path}"`));
  }

  const asked = () =>
    on.origins.feed.log.map(({path}) => path.split('?')[0]).filter((path) => !path.startsWith('/images'));

  for (const [format, type] of Object.entries({
    rss: 'application/rss+xml',
    atom: 'application/atom+xml',
    json: 'application/feed+json',
  }))
    it(`leads to its feed (${type}), which many widgets ask for once`, async () => {
      const path = `/en/${PATHS[format]}`;
      publish('/en/', `<link rel="alternate" type="${type}" title="Courier" href="${PATHS[format]}">`);
      await open('/en/', '<news-list SRC></news-list><news-card loading="eager" SRC></news-card>');
      await on.visitor.until(allReady, 'news-list, news-card');
      assert.deepEqual(await on.visitor.run(headlinesOf, 'news-list'), NEWSPAPER.en.slice(1));
      assert.deepEqual(await on.visitor.run(headlinesOf, 'news-card'), NEWSPAPER.en.slice(1, 2));
      assert.deepEqual(asked(), ['/en/', path]);
      assert.deepEqual(on.visitor.said, []);
    });

  it('leads to WordPress, by its link', async () => {
    publish('/hy/', '<link rel="https://api.w.org/" href="/hy/wp-json/">');
    await open('/hy/', '<news-list lang="hy" SRC></news-list>');
    await on.visitor.until(allReady, 'news-list');
    assert.deepEqual(await on.visitor.run(headlinesOf, 'news-list'), NEWSPAPER.hy.slice(1));
    assert.deepEqual(asked(), ['/hy/', '/hy/wp-json/wp/v2/posts']);
  });

  it('leads to WordPress, by a header that the server exposes to other sites', async () => {
    publish('/ru/', '');
    const Link = `<${on.origins.feed.origin}/ru/wp-json/>; rel="https://api.w.org/"`;
    Object.assign(on.origins.feed.answers.get('/ru/'), {headers: {Link}});
    await open('/ru/', '<news-list lang="ru" SRC></news-list>');
    await on.visitor.until(allReady, 'news-list');
    assert.deepEqual(await on.visitor.run(headlinesOf, 'news-list'), NEWSPAPER.ru.slice(1));
  });

  it('shows its own story where it is an article’s', async () => {
    const [, second] = storiesOf('en', on.origins.feed.origin);
    publish('/en/story-2', '<link rel="alternate" type="application/rss+xml" href="/en/rss.xml">');
    await open('/en/story-2', '<news-article SRC></news-article>');
    await on.visitor.until(allReady, 'news-article');
    assert.deepEqual(await on.visitor.run(headlinesOf, 'news-article'), [second.headline]);
  });

  it('that leads nowhere says to the developer what was looked for', async () => {
    publish('/about', '<link rel="icon" href="data:,">');
    await open('/about', '<news-list SRC><a href="/">Read there</a></news-list>');
    await on.visitor.until(() => document.querySelector('news-list').state === 'error');
    assert.deepEqual(asked(), ['/about']);
    const warnings = on.visitor.said.filter((line) => line.startsWith('warn'));
    assert.equal(warnings.length, 1);
    for (const looked of [`${on.origins.feed.origin}/about`, 'JSON-LD', 'rel="alternate"', 'https://api.w.org/'])
      assert.ok(warnings[0].includes(looked), warnings[0]);
  });
});
