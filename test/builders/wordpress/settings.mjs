import {signIn} from './editor.mjs';

const NAME = 'The “Paper” & <b>co</b>';

/** The settings page: who may save it, what is kept, and what it changes on the pages. */
export async function testSettings({site, check, visit}) {
  const address = `${site.origin}/wp-admin/options-general.php?page=news-elements`;
  const kept = () => site.php("return get_option('news_elements', null);");
  const id = site.php(
    `return wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Settings', 'post_content' => '<!-- wp:news-elements/news-list {"count":1} /--><!-- wp:news-elements/usage-notice /-->']);`,
  );

  await check('an editor has no settings to save, and nobody without the page’s own token', async () => {
    const visitor = await visit('/');
    await signIn(visitor, site.origin, 'editor');
    const refused = (await visitor.page.goto(address)).status();
    await visitor.close();
    const owner = await visit('/');
    await signIn(owner, site.origin, 'admin');
    const post = await owner.run(async () => {
      const body = new URLSearchParams({
        option_page: 'news-elements',
        action: 'update',
        'news_elements[name]': 'Forged',
      });
      return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
    });
    await owner.close();
    return refused === 403 && post === 403 && kept() === null ? [] : [`${refused}, ${post}, ${JSON.stringify(kept())}`];
  });
  await check('an administrator saves them, and they hold on the pages', async () => {
    const visitor = await visit('/');
    const {page} = visitor;
    await signIn(visitor, site.origin, 'admin');
    await page.goto(address);
    await page.type('#news-elements-name', NAME);
    await page.type('#news-elements-source', `${site.origin}/wp-json/wp/v2/posts?a=1&b={lang}`);
    await page.select('#news-elements-language', 'hy');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    const shown = await page.$eval('#news-elements-name', ({value}) => value);
    await visitor.close();
    const reader = await visit(`/?page_id=${id}`);
    const credit = await reader.until(() => {
      const list = document.querySelector('news-list');
      return list?.state === 'ready' && list.shadowRoot.querySelector('[part=credit]')?.textContent.trim();
    });
    const link = await reader.run(() => document.querySelector('news-list a').innerText);
    const notice = await reader.run(() => document.querySelector('usage-notice').shadowRoot.textContent);
    await reader.close();
    const options = kept();
    return [
      ...(options.source === `${site.origin}/wp-json/wp/v2/posts?a=1&b={lang}` && options.language === 'hy'
        ? []
        : [JSON.stringify(options)]),
      ...(shown === 'The “Paper” & co' && credit.includes('The “Paper” & co') ? [] : [`name: ${shown}, ${credit}`]),
      ...(/Աղբյուր/.test(credit) && notice.includes('The “Paper” & co') ? [] : [`${credit} ${notice}`]),
      ...(link === `Stories from 127.0.0.1` ? [] : [`the fallback is ${link}`]),
    ];
  });
  await check('an address that is none is refused with a word, and the last one stays', async () => {
    const visitor = await visit('/');
    const {page} = visitor;
    await signIn(visitor, site.origin, 'admin');
    await page.goto(address);
    await page.$eval('#news-elements-source', (field) =>
      Object.assign(field, {type: 'text', value: 'javascript:alert(1)'}),
    );
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    const notice = await page.$eval('.notice-error', ({innerText}) => innerText);
    await visitor.close();
    return notice.includes('https://') && kept().source.includes('{lang}') ? [] : [notice, JSON.stringify(kept())];
  });
}
