// CKEditor 5 with what docs/ckeditor5.md says. It keeps a `template`, but not what is in it, so the promotion stands without one.
import {survives} from './support/rich-text.mjs';

export default (tools) =>
  survives(tools, {
    address: '/pages/ckeditor5.html',
    sampleOf: ({sample}) => sample.html.replace(/<\/?template>/g, ''),
    isReady: () => Boolean(window.editor),
    body: () => window.editor.editing.view.getDomRoot(),
    get: () => window.editor.getData(),
    set: (html) => window.editor.setData(html),
    async writeSource(page, html) {
      await page.click('.ck-source-editing-button');
      const area = await page.waitForSelector('.ck-source-editing-area textarea');
      await area.evaluate((node) => node.select());
      await area.focus();
      await page.keyboard.sendCharacter(html);
      await page.click('.ck-source-editing-button');
    },
  });
