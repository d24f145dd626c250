import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {root, run} from '../../../scripts/lib/run.mjs';
import {visit} from '../../embed/support/browsers.mjs';
import {press, signIn, until} from '../wordpress/editor.mjs';
import {install} from '../wordpress/plugins-page.mjs';
import {startSite} from '../wordpress/site.mjs';

const ZIP = join(root, 'dist/wordpress/news-elements.zip');

/** docs/wordpress.md in a WordPress that has never seen the plugin. */
export async function followed({browser, check, skip}, {steps, timed}) {
  for (const command of [
    ['npm', ['run', 'manifest']],
    [process.execPath, ['scripts/build-wordpress.mjs']],
  ]) {
    const {code, output} = await run(...command, {quiet: true});
    if (code) throw new Error(output);
  }
  const site = await startSite();
  if (site.missing) {
    skip(site.missing);
    return;
  }
  try {
    const world = {site, visit: (path, options) => visit(browser, new URL(path, site.origin).href, options)};
    await check('docs/wordpress.md leads to a list in a page of WordPress within 120 s', () =>
      timed(async () => ({steps: steps.length, faults: await follow(world, steps)})),
    );
  } finally {
    await site.close();
  }
}

async function follow({site, visit}, [take, upload, add, insert, publish]) {
  const said = (step, ...words) => words.filter((word) => !step.includes(word)).map((word) => `no step says “${word}”`);
  const faults = [
    ...said(take, 'news-elements.zip'),
    ...said(upload, 'Upload Plugin', 'Install Now', 'Activate Plugin'),
    ...said(add, 'Add New Page'),
    ...said(insert, '“News list”'),
    ...said(publish, 'Publish'),
  ];
  if (!readFileSync(ZIP).length) return ['the zip is empty'];
  faults.push(...(await install({site, visit}, ZIP)));
  const visitor = await visit('/', {width: 1400});
  const {page} = visitor;
  await signIn(visitor, site.origin, 'admin');
  await page.goto(`${site.origin}/wp-admin/post-new.php?post_type=page`);
  await until('the editor', () => page.$('.editor-document-tools__inserter-toggle'));
  // Patterns may be offered, a moment later than all else.
  await wait(2000);
  await (await page.$('.components-modal__header button[aria-label="Close"]'))?.click();
  await page.click('.editor-document-tools__inserter-toggle');
  const field = await page.waitForSelector('.block-editor-inserter__search input');
  await field.type('News list');
  await press(page, '.editor-block-list-item-news-elements-news-list');
  await press(page, '.editor-post-publish-panel__toggle');
  await press(page, '.editor-post-publish-button');
  const link = await until('it is published', () =>
    page.$eval('.post-publish-panel__postpublish-header a', ({href}) => href).catch(() => ''),
  );
  await visitor.close();
  const reader = await visit(link);
  const titles = await reader.until(() => {
    const list = document.querySelector('news-list');
    return (
      list?.state === 'ready' && [...list.shadowRoot.querySelectorAll('h2, h3')].map((node) => node.textContent.trim())
    );
  });
  await reader.close();
  return titles[0] === 'Bridge opens after four years' && titles.length === 3
    ? faults
    : [...faults, `the page shows ${titles.join(' | ')}`];
}
