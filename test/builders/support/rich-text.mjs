// What a rich-text editor leaves of the elements: pasted as a browser's clipboard has them, typed into its source view, and set again.
import {elements} from '../../../dist/integrations/elements.js';
import {visit} from '../../embed/support/browsers.mjs';

/**
 * @param {object} editor
 * @param {string} editor.address - Its page.
 * @param {() => boolean} editor.isReady - These four run in the page.
 * @param {() => HTMLElement} editor.body
 * @param {() => string} editor.get
 * @param {(html: string) => void} editor.set
 * @param {(page, html: string) => Promise<void>} editor.writeSource - By mouse and keyboard.
 * @param {(element) => string} [editor.sampleOf] - What is pasted of an element.
 */
export async function survives({browser, site, check}, editor) {
  const {sampleOf = ({sample}) => sample.html} = editor;
  const visitor = await visit(browser, site.origin + editor.address);
  const {page, run, until, said} = visitor;
  await until(editor.isReady);
  const call = (task, ...values) => page.evaluate(`(${task})(${values.map((value) => JSON.stringify(value)).join()})`);
  const afterwards = async (html) => {
    const [wanted, kept] = [html, await call(editor.get)].map((text) => `<p>Before</p>${widgetsIn(text)}<p>After</p>`);
    await call(editor.set, kept);
    const again = await call(editor.get);
    const trees = await run(treesOf, [wanted, kept, again]);
    return trees
      .slice(1)
      .filter((tree) => tree !== trees[0])
      .map((tree) => `${trees[0]}\n    became ${tree}`);
  };
  for (const element of elements)
    await check(`<${element.tag}> is pasted, kept and set again`, async () => {
      const html = `<p>Before</p>${sampleOf(element)}<p>After</p>`;
      await call(editor.set, '');
      await page.evaluate(`(${paste})((${editor.body})(), ${JSON.stringify(html)})`);
      await until(`(${editor.get})().includes('After')`);
      return afterwards(html);
    });
  await check('all elements are written into the source view and kept', async () => {
    const html = `<p>Before</p>${elements.map(sampleOf).join('')}<p>After</p>`;
    await call(editor.set, '');
    await editor.writeSource(page, html);
    await until(`(${editor.get})().includes('After')`);
    return afterwards(html);
  });
  await check('what it kept comes to life on a page', async () => {
    const reader = await visit(browser, site.publish(site.script + (await call(editor.get))));
    const dead = await reader.run(
      (tags) => tags.filter((tag) => !document.querySelector(tag)?.shadowRoot),
      elements.map(({tag}) => tag),
    );
    await reader.close();
    return dead.map((tag) => `<${tag}> does not`);
  });
  await check('nothing is said in the console', () => said.filter((line) => !/ERR_|licen[cs]e/i.test(line)));
  await visitor.close();
}

/** An editor may put its own paragraphs around the widgets. */
const widgetsIn = (html) => html.replace(/^.*?Before<\/p>|<p>After.*$/gs, '');

/** Chromium writes the `meta` before all that it copies. */
function paste(target, html) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', `<meta charset='utf-8'>${html}`);
  clipboardData.setData('text/plain', 'Before After');
  target.focus();
  target.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
}

/** The same text for what is the same to a browser, whatever the order of attributes and the spaces between tags. */
function treesOf(texts) {
  const treeOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
    const attributes = [...(node.attributes ?? [])].map(({name, value}) => ` ${name}="${value}"`).sort();
    const children = [...(node.content ?? node).childNodes].map(treeOf).join('');
    return `<${node.nodeName.toLowerCase()}${attributes.join('')}>${children}`;
  };
  return texts.map((text) => treeOf(new DOMParser().parseFromString(text, 'text/html').body));
}
