// GrapesJS, Puck, TinyMCE and CKEditor 5 with the configurations that their pages print.
import {drag} from '../../test/builders/support/grapesjs.mjs';
import {bundlePuck} from '../../test/builders/puck.mjs';
import {storiesOf} from './stories.mjs';

const widget = (feed) =>
  `<p>Before the widget.</p><news-list src="${feed}" heading="Latest" count="3"><a href="https://paper.example/">Stories from The Paper</a></news-list><p>After it.</p>`;

export const inEditors = {
  async grapesjs(page, {demo, site}) {
    await page.goto(`${site.origin}/pages/grapesjs.html`);
    await page.waitForFunction(
      () => window.editor?.getModel().get('ready') && window.editor.Canvas.getWindow().customElements.get('news-list'),
    );
    await drag({page}, 'News list');
    await page.evaluate((src) => {
      const list = window.editor.getWrapper().find('news-list')[0];
      list.addAttributes({src});
      window.editor.select(list);
    }, `${demo.feed}/en/feed.json`);
    const canvas = await (await page.$('.gjs-frame')).contentFrame();
    await storiesOf(canvas, 'news-list');
  },
  async puck(page, {site}) {
    await bundlePuck();
    const body = `${site.script}<div id="editor"></div><link rel="stylesheet" href="/made/puck.css"><script src="/made/puck.js"></script>`;
    await page.goto(site.publish(body));
    await page.waitForSelector('[data-puck-component="NewsList"]');
    await page.click('[data-puck-component="NewsList"]');
    await page.waitForSelector('[class*=PuckFields] input');
    await storiesOf(page, '#editor news-list');
    await page.$eval('[data-puck-component="NewsList"]', (node) => node.scrollIntoView({block: 'start'}));
  },
  async tinymce(page, {demo, site}) {
    await page.goto(`${site.origin}/pages/tinymce.html`);
    await page.waitForFunction(() => window.tinymce?.activeEditor?.initialized);
    await page.evaluate(
      (html) => {
        window.tinymce.activeEditor.setContent(html);
        window.tinymce.activeEditor.execCommand('mceCodeEditor');
      },
      widget(`${demo.feed}/en/feed.json`),
    );
    await page.waitForSelector('.tox-dialog textarea');
    return {clip: {x: 0, y: 0, width: 1200, height: 340}};
  },
  async ckeditor5(page, {demo, site}) {
    await page.goto(`${site.origin}/pages/ckeditor5.html`);
    await page.waitForFunction(() => window.editor);
    await page.evaluate((html) => window.editor.setData(html), widget(`${demo.feed}/en/feed.json`));
    await page.click('.ck-source-editing-button');
    await page.waitForSelector('.ck-source-editing-area textarea');
    return {clip: {x: 0, y: 0, width: 1200, height: 360}};
  },
};
