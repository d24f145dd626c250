// An editor as its user has it: a mouse, a keyboard and what is on the screen.
import {setTimeout as wait} from 'node:timers/promises';
import {visit} from '../../embed/support/browsers.mjs';
import {settled} from './settled.mjs';

const SIZE = {width: 1400, height: 900};

export async function open(browser, address) {
  const visitor = await visit(browser, address, SIZE);
  const {page, run, until, said} = visitor;
  await until(() => window.editor?.getModel().get('ready'));
  await until(() => window.editor.Canvas.getWindow().customElements.get('news-list'));
  const field = async (title) => {
    const found = await page.evaluateHandle(
      (title) =>
        [...document.querySelectorAll('#traits :is(label > span, legend)')]
          .find((node) => node.textContent === title)
          ?.closest('label, fieldset'),
      title,
    );
    if (!(await found.evaluate((node) => node?.isConnected))) throw new Error(`There is no field “${title}”.`);
    await found.evaluate((node) => node.scrollIntoView({block: 'center'}));
    return found;
  };
  return {
    page,
    run,
    said,
    close: visitor.close,
    clear: () => run(() => void window.editor.setComponents('')),
    /** The page's HTML, of what is there or, when given, put there. */
    html: (given) =>
      run(
        (given) => (
          given && window.editor.setComponents(given),
          window.editor.getHtml().replace(/<\/?body[^>]*>/g, '')
        ),
        given,
      ),
    select: (tag) => run((tag) => void window.editor.select(window.editor.getWrapper().find(tag)[0]), tag),
    attributes: (tag) => run((tag) => window.editor.getWrapper().find(tag)[0].getAttributes(), tag),
    typeOf: (tag) => run((tag) => window.editor.getWrapper().find(tag)[0]?.get('type'), tag),
    /** By keyboard and mouse. */
    async fill(title, type, value) {
      const label = await field(title);
      const input = await label.$('input, select, textarea');
      if (type === 'choice') await input.select(value);
      else if (type === 'boolean') await label.click();
      else if (type === 'words') await toggle(label, value.split(' '));
      else {
        await input.click();
        await input.evaluate((node) => node.select());
        await page.keyboard.press('Delete');
        await page.keyboard.sendCharacter(value);
        await page.keyboard.press('Tab');
      }
    },
    isSeen: (tag) => settled(() => run(faultsOfCanvas, tag)),
    isWithoutPreview: async () =>
      (await run(() => window.editor.getHtml())).includes('preview') ? ['“preview” is in the page'] : [],
    shows: (tag, text) => settled(() => run(lacksText, tag, text)),
  };
}

/** From the list of blocks to the end of the canvas. */
export async function drag({page}, title) {
  const from = await page.evaluate((title) => {
    const block = [...document.querySelectorAll('.gjs-block')].find((node) => node.textContent.trim() === title);
    block.scrollIntoView({block: 'center'});
    const {x, y, width, height} = block.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, title);
  const to = await page.evaluate(() => {
    const {x, y, width} = document.querySelector('.gjs-frame').getBoundingClientRect();
    return [x + width / 2, y + 20];
  });
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + 20, from[1] + 10, {steps: 4});
  await page.mouse.move(...to, {steps: 12});
  await wait(100);
  await page.mouse.up();
}

/** What a reader gets of the page. */
export async function usable(browser, address, tag) {
  const {run, said, close} = await visit(browser, address);
  const faults = await settled(() => run(faultsOnPage, tag));
  await close();
  return [...faults, ...said];
}

async function toggle(group, wanted) {
  for (const box of await group.$$('input'))
    if ((await box.evaluate(({checked}) => checked)) !== wanted.includes(await box.evaluate(({value}) => value)))
      await box.click();
}

function faultsOfCanvas(tag) {
  const found = window.editor.Canvas.getDocument().querySelector(tag);
  if (!found) return [`there is no <${tag}> in the canvas`];
  if (!found.shadowRoot) return [`<${tag}> has not come to life in the canvas`];
  const box = getComputedStyle(found).display === 'contents' ? found.firstElementChild : found;
  const text = box.shadowRoot.textContent.trim() || box.shadowRoot.querySelector('svg, slot, input, button');
  return [
    ...(box.offsetHeight > 10 ? [] : [`it is ${box.offsetHeight} px high`]),
    ...(text ? [] : ['nothing is in it']),
  ];
}

function lacksText(tag, text) {
  const found = window.editor.Canvas.getDocument().querySelector(tag);
  return found?.shadowRoot?.textContent.includes(text) ? [] : [`<${tag}> in the canvas does not show “${text}”`];
}

function faultsOnPage(tag) {
  const found = document.querySelector(tag);
  if (!found?.shadowRoot) return [`<${tag}> has not come to life on a page`];
  if (found.hasAttribute('preview')) return ['sample stories are on the page'];
  if ('state' in found && found.hasAttribute('src') && found.state !== 'ready' && tag !== 'site-search')
    return [`it is ${found.state}`];
  const box = getComputedStyle(found).display === 'contents' ? found.firstElementChild : found;
  return box.offsetHeight > 10 ? [] : [`it is ${box.offsetHeight} px high`];
}
