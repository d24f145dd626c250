import {openEditor, save, signIn, until} from './editor.mjs';

/** The two fields of posts: set in the editor, read by anybody, written by those who may. */
export async function testFields({site, check, visit}) {
  const id = site.php("return get_posts(['numberposts' => 1])[0]->ID;");
  const ask = async (options) =>
    (
      await fetch(`${site.origin}/wp-json/wp/v2/posts/${id}?_fields=news_elements_views,news_elements_flags`, options)
    ).json();

  await check('a post has views and flags for everybody', async () => {
    const empty = await ask();
    site.php(`update_post_meta(${id}, 'news_elements_views', '1234'); return true;`);
    const counted = await ask();
    return same(
      [
        {news_elements_views: null, news_elements_flags: []},
        {news_elements_views: 1234, news_elements_flags: []},
      ],
      [empty, counted],
    );
  });
  await check('an editor ticks a flag beside the post', async () => {
    const visitor = await visit('/', {width: 1400});
    const {page} = visitor;
    await signIn(visitor, site.origin, 'editor');
    await openEditor(page, `${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
    await page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/document'));
    const named = (selector, text) =>
      until(text, () =>
        page
          .evaluateHandle(
            (selector, text) => [...document.querySelectorAll(selector)].find((node) => node.innerText.trim() === text),
            selector,
            text,
          )
          .then((found) => found.asElement()),
      );
    await (await named('.components-panel__body-toggle', 'News flags')).click();
    await (await named('.components-checkbox-control__label', 'Breaking')).click();
    await save(page);
    await visitor.close();
    return same({news_elements_views: 1234, news_elements_flags: ['breaking']}, await ask());
  });
  await check('nobody else writes flags, and nobody one that there is not', async () => {
    const stranger = await ask({
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: '{"news_elements_flags":["live"]}',
    });
    const codes = site.php(`
      $set = function ($flag) { $request = new WP_REST_Request('POST', '/wp/v2/posts/${id}'); $request->set_body_params(['news_elements_flags' => [$flag]]); return rest_do_request($request)->get_status(); };
      wp_set_current_user(1);
      $codes = [$set('no-such-flag'), $set('live')];
      wp_set_current_user(0);
      return [...$codes, $set('live')];`);
    return [...same(401, stranger.data.status), ...same([400, 200, 401], codes)];
  });
}

const same = (wanted, found) =>
  JSON.stringify(wanted) === JSON.stringify(found) ? [] : [`${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
