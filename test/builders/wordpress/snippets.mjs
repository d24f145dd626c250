import {run} from '../../../scripts/lib/run.mjs';
import {differences, printed} from '../embed-builder/configurations.mjs';
import {startDesk} from '../embed-builder/desk.mjs';
import {settled} from '../support/settled.mjs';
import {save, signIn} from './editor.mjs';

/** What the embed builder prints for this plugin, pasted by an editor without `unfiltered_html` and seen by a reader. */
export async function testSnippets({site, browser, check, visit}) {
  const {code, output} = await run('npm', ['run', 'build:builder'], {quiet: true});
  if (code) throw new Error(output);
  const desk = await startDesk(browser);
  try {
    const all = await printed(desk, ['shortcode', 'block']);
    for (const kind of ['shortcode', 'block']) {
      const content = all.map((one) => one.code[kind][kind]).join('\n\n');
      const style = all.map((one) => one.code[kind].css).join('\n');
      let reader;
      await check(`the embed builder’s ${kind}s, of every widget, are pasted into a post and kept`, async () => {
        const id = await pasted({site, visit}, `All ${kind}s`, content);
        reader = await visit(`/?page_id=${id}`);
        await reader.page.addStyleTag({content: style});
        return site.php(`return get_post(${id})->post_status;`) === 'publish' ? [] : ['it is not published'];
      });
      for (const {tag, element} of reader ? all : [])
        await check(`${kind}: ${tag} has what was set, and works`, () =>
          settled(() =>
            reader.run(
              differences,
              `.entry-content .wp-block-news-elements-${tag}`,
              kind === 'block' ? withoutFallback(element) : element,
            ),
          ),
        );
      await reader?.close();
    }
  } finally {
    await desk.close();
  }
}

/** Of a block that shows stories, the plugin makes the link itself. */
const withoutFallback = ({children, ...element}) => ({
  ...element,
  children: element.tag.startsWith('news-') ? children.filter(({tag}) => tag !== 'a').map(withoutFallback) : children,
});

/** In the editor's code view, by keyboard. @returns the page's number. */
async function pasted({site, visit}, title, content) {
  const id = site.php(
    `return wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => '${title}', 'post_author' => get_user_by('login', 'editor')->ID]);`,
  );
  const visitor = await visit('/', {width: 1400});
  const {page} = visitor;
  await signIn(visitor, site.origin, 'editor');
  await page.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
  // The view of the last visit, which is kept a moment later, may be this one or the other.
  await page.waitForSelector('.editor-post-title, textarea.editor-post-text-editor, iframe[name="editor-canvas"]');
  await page.evaluate(() => wp.data.dispatch('core/edit-post').switchEditorMode('text'));
  const area = await page.waitForSelector('textarea.editor-post-text-editor');
  await area.focus();
  await page.keyboard.sendCharacter(content);
  await page.keyboard.press('Tab');
  await page.evaluate(() => wp.data.dispatch('core/edit-post').switchEditorMode('visual'));
  await save(page);
  const isValid = await page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .every((block) => block.isValid),
  );
  await visitor.close();
  if (!isValid) throw new Error('A block has unexpected content.');
  return id;
}
