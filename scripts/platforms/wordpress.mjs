// A WordPress with the plugin: a block in its editor; and one without it: a frame in a Custom HTML block.
import {join} from 'node:path';
import {visit, launch} from '../../test/embed/support/browsers.mjs';
import {openEditor, select, signIn} from '../../test/builders/wordpress/editor.mjs';
import {install} from '../../test/builders/wordpress/plugins-page.mjs';
import {startSite} from '../../test/builders/wordpress/site.mjs';
import {root, run} from '../lib/run.mjs';
import {storiesOf} from './stories.mjs';

const ZIP = join(root, 'dist/wordpress/news-elements.zip');

export const inWordPress = {
  async 'wordpress-editor'(page, {demo}) {
    const {code, output} = await run(process.execPath, ['scripts/build-wordpress.mjs'], {quiet: true});
    if (code) throw new Error(output);
    const {site, edit, close} = await started(
      `<!-- wp:news-elements/news-list {"heading":"Latest","src":"${demo.feed}/en/feed.json"} /-->`,
    );
    const owner = await launch();
    await install({site, visit: (path) => visit(owner, new URL(path, site.origin).href)}, ZIP);
    await owner.close();
    await signIn({page}, site.origin, 'admin');
    const canvas = await openEditor(page, edit);
    await select(page, 'news-list');
    await storiesOf(canvas, 'news-list');
    return {end: close};
  },
  async 'wordpress-frame'(page, {demo}) {
    const frame = `<iframe src="${demo.script}/1.0.0/embed.html?widget=news-list&amp;src=${encodeURIComponent(`${demo.feed}/en/feed.json`)}&amp;count=3" title="News of the region" width="100%" height="560" loading="lazy" frameborder="0" referrerpolicy="origin" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms"></iframe>`;
    const {view, close} = await started(
      `<!-- wp:paragraph --><p>Without the plugin: a frame in a Custom HTML block.</p><!-- /wp:paragraph --><!-- wp:html -->${frame}<!-- /wp:html -->`,
    );
    await page.goto(view);
    const inner = await page.waitForFrame((one) => one.url().includes('/embed.html?'));
    await storiesOf(inner, 'news-list');
    return {end: close};
  },
};

/** A site with a page of this content. */
async function started(content) {
  const site = await startSite();
  if (site.missing) throw new Error(`There is no WordPress: ${site.missing}.`);
  const id = site.php(
    `wp_set_current_user(1); kses_remove_filters(); return wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'The region', 'post_author' => 1, 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')}]));`,
  );
  return {
    site,
    edit: `${site.origin}/wp-admin/post.php?post=${id}&action=edit`,
    view: `${site.origin}/?page_id=${id}`,
    close: () => site.close(),
  };
}
