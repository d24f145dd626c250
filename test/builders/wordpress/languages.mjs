import {openEditor, select, signIn} from './editor.mjs';

/** Words of the settings page, of the inserter and of a block's form. */
const WORDS = {
  ru_RU: {
    page: 'Источник материалов',
    block: 'Список новостей',
    field: 'Вид',
    help: 'Как выглядят материалы.',
  },
  hy: {
    page: 'Նյութերի աղբյուրը',
    block: 'Նորությունների ցանկ',
    field: 'Դասավորություն',
    help: 'Ինչպես են դասավորված նյութերը։',
  },
};

/** Each user has a language of their own in the administration. */
export async function testLanguages({site, check, visit}) {
  const id = site.php(
    `return wp_insert_post(['post_type' => 'page', 'post_status' => 'draft', 'post_title' => 'Languages', 'post_author' => 1, 'post_content' => '<!-- wp:news-elements/news-list /-->']);`,
  );
  for (const [locale, {page: settings, ...words}] of Object.entries(WORDS))
    await check(`the administration speaks ${locale}`, async () => {
      site.php(`update_user_meta(1, 'locale', '${locale}'); return true;`);
      const visitor = await visit('/', {width: 1400});
      const {page} = visitor;
      await signIn(visitor, site.origin, 'admin');
      await page.goto(`${site.origin}/wp-admin/options-general.php?page=news-elements`);
      const texts = [await page.$eval('body', (body) => body.innerText)];
      await openEditor(page, `${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
      await select(page, 'news-list');
      texts.push(
        await page.$eval(
          '.interface-interface-skeleton__sidebar',
          (node) => `${node.textContent} ${wp.blocks.getBlockType('news-elements/news-list').title}`,
        ),
      );
      await visitor.close();
      site.php("delete_user_meta(1, 'locale'); return true;");
      return [
        ...(texts[0].includes(settings) ? [] : [`the settings do not say “${settings}”`]),
        ...Object.values(words)
          .filter((word) => !texts[1].includes(word))
          .map((word) => `the editor does not say “${word}”: ${texts[1].slice(0, 300)}`),
      ];
    });
}
