// The block editor as its user has it: by mouse and keyboard.
import {setTimeout as wait} from 'node:timers/promises';
import {PASSWORD} from './site.mjs';

const PATIENCE_MS = 30_000;
/** Until a preview begins, and until a frame with the editor's styles and our module in it is drawn, on a machine that is busy. */
const HOVER_MS = 1500;
const FRAME_MS = 10_000;

/** Polls until there is something, from outside of the page. */
export async function until(what, test) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(50)) {
    const result = await test();
    if (result) return result;
  }
  throw new Error(`Not within ${PATIENCE_MS / 1000} s: ${what}`);
}

export async function signIn({page}, origin, login) {
  await page.goto(`${origin}/wp-login.php`);
  await page.waitForSelector('#user_pass');
  for (const [field, value] of Object.entries({'#user_login': login, '#user_pass': PASSWORD}))
    await page.$eval(field, (input, value) => Object.assign(input, {value}), value);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** @returns the frame of the canvas. */
export async function openEditor(page, address) {
  await page.goto(address);
  return until('a canvas in a frame', async () => {
    const element = await page.$('iframe[name="editor-canvas"]');
    const frame = await element?.contentFrame();
    return (await frame?.$('.block-editor-block-list__layout')) && frame;
  });
}

/** Finds the block in the inserter, waits for its preview there, and takes it. @returns what the preview shows. */
export async function insert(page, tag) {
  await openInserter(page, true);
  const field = await page.waitForSelector('.block-editor-inserter__search input');
  await field.click({count: 3});
  await field.type(await page.evaluate((name) => wp.blocks.getBlockType(name).title, `news-elements/${tag}`));
  const entry = `.editor-block-list-item-news-elements-${tag}`;
  let hovered = 0;
  const preview = await until(`a preview of ${tag}`, async () => {
    const element = await page.$('.block-editor-inserter__preview iframe');
    const seen = await (await element?.contentFrame())?.evaluate(shadowTextOf, tag).catch(() => '');
    if (!seen && Date.now() - hovered > (element ? FRAME_MS : HOVER_MS)) {
      // The list is drawn anew while one types, and the preview comes under a pointer that moves; whenever it leaves, the preview goes.
      await page.mouse.move(1, 1);
      await page.hover(entry).catch(() => undefined);
      hovered = Date.now();
    }
    return seen;
  });
  await press(page, entry);
  await openInserter(page, false);
  return preview;
}

/** Presses what may be drawn anew under the pointer, or cannot be pressed yet. */
export const press = (page, selector) =>
  until(`${selector} is pressed`, async () => {
    const isReady = (node) => !node.disabled && node.getAttribute('aria-disabled') !== 'true';
    if (!(await page.$eval(selector, isReady).catch(() => false))) return false;
    return page.click(selector).then(
      () => true,
      () => false,
    );
  });

async function openInserter(page, open) {
  const button = '.editor-document-tools__inserter-toggle';
  if ((await page.$eval(button, (node) => node.getAttribute('aria-pressed') === 'true')) !== open)
    await page.click(button);
}

/** In the page: what an element of this name shows; nothing before it is there. */
export function shadowTextOf(tag) {
  const element = document.querySelector(tag);
  if (!element?.shadowRoot) return '';
  if (tag === 'news-source') return 'no box of its own';
  const text = `${element.shadowRoot.textContent} ${element.textContent}`.replace(/\s+/g, ' ').trim();
  return element.clientHeight > 0 && (text || (element.shadowRoot.querySelector('svg, input, button') && 'drawn'));
}

/** Selects the block of this element in the canvas, and shows its fields. */
export async function select(page, tag) {
  await page.evaluate((name) => {
    const blocks = wp.data.select('core/block-editor');
    const id = blocks.getBlocksByName(name)[0];
    wp.data.dispatch('core/block-editor').selectBlock(id);
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, `news-elements/${tag}`);
  await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
}

/** Fills in the field with this label, as one does with it. */
export async function fill(page, label, value) {
  const field = await until(`a field “${label}”`, async () => {
    const found = await page.evaluateHandle((label) => {
      const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
      return labels.find((node) => node.innerText.trim().toLowerCase() === label.toLowerCase())?.control;
    }, label);
    return found.asElement();
  });
  const kind = await field.evaluate((node) => node.type);
  if (kind === 'checkbox') await field.click();
  else if (kind === 'select-one') await field.select(value);
  else {
    await field.click({count: 3});
    await field.type(value);
  }
}

export async function save(page) {
  await page.evaluate(() => wp.data.dispatch('core/notices').removeNotice('editor-save'));
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
  await until('it is saved', () =>
    page.evaluate(
      () => !wp.data.select('core/editor').isSavingPost() && !wp.data.select('core/editor').isEditedPostDirty(),
    ),
  );
}
