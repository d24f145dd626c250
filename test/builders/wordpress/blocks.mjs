import {EDITS, WORDS} from './edits.mjs';
import {fill, insert, openEditor, save, select, shadowTextOf, signIn, until} from './editor.mjs';

const TAGS = Object.keys(EDITS);
/** What WordPress itself says in its console, what failed requests say once more, and what an element says of a value that is half typed. */
const NOISE = /JQMIGRATE|Failed to load resource|^warn: \[news-elements\] (?:target|steps|sizes)=/;
/** What WordPress asks of sites that nobody here answers for, or of itself without the right. */
const NOT_OURS = /block-directory|gravatar|wp\/v2\/(?:settings|themes|global-styles|templates)/;

/** Every block by its inserter, edited, saved, loaded again and viewed. */
export async function testBlocks({site, check, visit}, login) {
  const id = site.php(
    `return wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'All blocks of ${login}', 'post_author' => get_user_by('login', '${login}')->ID]);`,
  );
  const edit = `${site.origin}/wp-admin/post.php?post=${id}&action=edit`;
  const visitor = await visit('/', {width: 1400});
  const {page, said} = visitor;
  await signIn(visitor, site.origin, login);
  const failed = [];
  page.on('response', (response) => {
    if (response.status() >= 400 && !NOT_OURS.test(response.url()))
      failed.push(`${response.status()} ${response.url()}`);
  });
  let canvas = await openEditor(page, edit);

  for (const tag of TAGS)
    await check(`${login}: ${tag} is inserted, seen and edited`, async () => {
      const preview = await insert(page, tag);
      await select(page, tag);
      for (const [label, value] of EDITS[tag]) await fill(page, label, value);
      const seen = await until(`${tag} in the canvas`, () => canvas.evaluate(shadowTextOf, tag));
      const attributes = await attributesOf(page, tag);
      return [
        ...(/undefined|\[object/.test(preview + seen) ? [`preview: ${preview}`, `canvas: ${seen}`] : []),
        ...differences(wanted(tag), attributes),
      ];
    });
  await check(`${login}: the canvas shows stories of the site, in a source too`, async () => {
    const shown = await until('stories', () => canvas.evaluate(storiesOf));
    return shown.every((text) => text.includes('Bridge opens')) ? [] : shown;
  });
  await check(`${login}: saved and loaded again, every block is valid and has lost nothing`, async () => {
    await save(page);
    canvas = await openEditor(page, edit);
    const invalid = await page.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .filter(({isValid}) => !isValid)
        .map(({name}) => name),
    );
    const faults = invalid.map((name) => `${name} has unexpected content`);
    for (const tag of TAGS) {
      for (const fault of differences(wanted(tag), await attributesOf(page, tag))) faults.push(`${tag}: ${fault}`);
    }
    await select(page, 'news-list');
    const shown = await page.$eval('.block-editor-block-inspector input[type=text]', () =>
      [...document.querySelectorAll('.block-editor-block-inspector input[type=text]')].map(({value}) => value),
    );
    return shown.includes(WORDS) ? faults : [...faults, `the form shows ${shown.join(' | ')}`];
  });
  await check(`${login}: WordPress has filtered what is stored, where it should`, async () => {
    const stored = site.php(`return get_post(${id})->post_content;`);
    return stored.includes('\\u0026amp;') === (login === 'editor') ? [] : [stored.slice(0, 300)];
  });
  await check(`${login}: nothing goes wrong in the editor`, async () => [
    ...failed,
    ...said.filter((line) => !NOISE.test(line)),
  ]);
  await visitor.close();
  await check(`${login}: a reader sees the stories`, () => viewed(visit, `/?page_id=${id}`));
  await check(`${login}: a reader without script, too`, () => viewedPlain(visit, `/?page_id=${id}`));
}

/** In the page: what every list shows, once all have stories. */
function storiesOf() {
  const lists = [...document.querySelectorAll('news-list')];
  const inSource = document.querySelector('.wp-block-news-elements-news-source news-list');
  return inSource && lists.every(({state}) => state === 'ready') && lists.map(({shadowRoot}) => shadowRoot.textContent);
}

const wanted = (tag) => Object.assign({}, ...EDITS[tag].map(([, , attributes]) => attributes));

/** As they are in the fields: those of a user without `unfiltered_html` come back with entities. */
const attributesOf = (page, tag) =>
  page.evaluate((name) => {
    const blocks = wp.data.select('core/block-editor');
    const attributes = blocks.getBlockAttributes(blocks.getBlocksByName(name)[0]);
    const typed = (value) => (typeof value === 'string' ? wp.htmlEntities.decodeEntities(value) : value);
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typed(value)]));
  }, `news-elements/${tag}`);

const differences = (expected, found) =>
  Object.entries(expected)
    .filter(([name, value]) => found[name] !== value)
    .map(([name, value]) => `${name} is ${JSON.stringify(found[name])}, not ${JSON.stringify(value)}`);

async function viewed(visit, path) {
  const visitor = await visit(path);
  const scripts = await visitor.run(() =>
    [...document.scripts].map(({src}) => src).filter((src) => src.includes('news-elements')),
  );
  const list = await visitor.until((words) => {
    const found = [...document.querySelectorAll('news-list')].find((list) => list.getAttribute('heading') === words);
    return (
      found?.state === 'ready' &&
      [...found.shadowRoot.querySelectorAll('h2, h3')].map((node) => node.textContent.trim())
    );
  }, WORDS);
  const article = await visitor.until(() => {
    const found = document.querySelector('news-article');
    return found.state === 'ready' && found.shadowRoot.querySelector('h2').textContent.trim();
  });
  const undefinedTags = await visitor.run(() =>
    [...document.querySelectorAll('.entry-content :not(:defined)')].map(({localName}) => localName),
  );
  const seen = await visitor.run(() => ({
    search: document.querySelector('site-search').action,
    params: document.querySelector('news-source[link-params]').linkParams,
    links: document.querySelector('social-links').shadowRoot.querySelector('a').href,
    notice: document.querySelector('usage-notice').innerText,
    edition: document.querySelector('language-switch a').outerHTML,
  }));
  const faults = [
    ...(scripts.length === 1 ? [] : [`scripts: ${scripts}`]),
    ...(list.join() === [WORDS, 'Bridge opens after four years', 'Council & mayor “agree”'].join()
      ? []
      : [`the list shows ${list.join(' | ')}`]),
    ...(article === 'Bridge opens after four years' ? [] : [`the article is ${article}`]),
    ...undefinedTags.map((tag) => `${tag} is not defined`),
    ...differences(
      {
        search: 'https://paper.example/?a=1&q={searchTerms}',
        params: 'utm_source=a&utm_medium=b',
        links: 'https://t.me/paper?a=1&b=2',
        notice: WORDS,
        edition: '<a href="https://paper.example/?a=1&amp;lang=ru" hreflang="ru" lang="ru">Русский</a>',
      },
      seen,
    ),
    ...visitor.said.filter((line) => !NOISE.test(line)),
  ];
  await visitor.close();
  return faults;
}

async function viewedPlain(visit, path) {
  const visitor = await visit('/');
  await visitor.page.setJavaScriptEnabled(false);
  await visitor.page.goto(new URL(path, visitor.page.url()).href);
  const links = await visitor.page.$$eval('news-list a, news-card a, share-bar a, social-links a', (links) =>
    links.map((link) => link.innerText),
  );
  const form = await visitor.page.$eval('site-search form', ({action}) => action);
  await visitor.close();
  const missing = [
    'Bridge opens after four years',
    'Council & mayor “agree”',
    'Share by e-mail',
    'Telegram & co',
  ].filter((name) => !links.includes(name));
  return [
    ...missing.map((name) => `no link “${name}” among ${links.join(' | ')}`),
    ...(form === 'https://paper.example/' ? [] : [`the form leads to ${form}`]),
  ];
}
