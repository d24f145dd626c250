// TinyMCE with what docs/tinymce.md says.
import {survives} from './support/rich-text.mjs';

export default (tools) =>
  survives(tools, {
    address: '/pages/tinymce.html',
    isReady: () => window.tinymce?.activeEditor?.initialized,
    body: () => window.tinymce.activeEditor.getBody(),
    get: () => window.tinymce.activeEditor.getContent(),
    set: (html) => void window.tinymce.activeEditor.setContent(html),
    async writeSource(page, html) {
      await page.evaluate(() => void window.tinymce.activeEditor.execCommand('mceCodeEditor'));
      const area = await page.waitForSelector('.tox-dialog textarea');
      await area.evaluate((node) => node.select());
      await area.focus();
      await page.keyboard.sendCharacter(html);
      await page.click('.tox-dialog__footer .tox-button:not(.tox-button--secondary)');
    },
  });
