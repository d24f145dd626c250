// GrapesJS: each block dragged with the mouse, its fields filled in the panel, what it shows, and its HTML out and in again.
import {elements} from '../../dist/integrations/elements.js';
import {drag, open, usable} from './support/grapesjs.mjs';

const LINKS = 'https://vk.com/paper VK\nhttps://ok.ru/paper OK';

export default async function grapesjs({browser, site, check}) {
  const editor = await open(browser, `${site.origin}/pages/grapesjs.html`);
  for (const element of elements) {
    await editor.clear();
    await check(`<${element.tag}> is dragged into the canvas and seen there`, async () => {
      await drag(editor, element.title);
      return [...(await editor.isSeen(element.tag)), ...(await editor.isWithoutPreview())];
    });
    await check(`<${element.tag}> takes what its fields say, and gives it up again`, () =>
      fillIn(editor, element, site),
    );
    await check(`<${element.tag}> is on a plain page what it was in the editor, and is known again`, () =>
      outAndIn(editor, element, {browser, site}),
    );
  }
  await editor.clear();
  await check('a number out of its bounds is not written', async () => {
    await drag(editor, 'News list');
    await editor.select('news-list');
    await editor.fill('Number of stories', 'number', '51');
    const html = await editor.html();
    return html.includes('count') ? [html] : [];
  });
  await check('a widget within a source shows its stories once the source has an address', async () => {
    await editor.clear();
    await drag(editor, 'News source');
    await editor.select('news-source');
    await editor.fill('Feed address', 'text', site.feed);
    return editor.shows('news-list', 'Snow closes the pass');
  });
  await check('nothing is said in the console', () => editor.said);
  await editor.close();
}

/** Each field gets a value that is not its default; then one of each type is emptied. */
async function fillIn(editor, {tag, attributes, block}, site) {
  await editor.select(tag);
  const fields = attributes
    .filter(({editorOnly}) => !editorOnly)
    .map((attribute) => ({...attribute, value: valueFor(attribute, site)}));
  for (const {title, type, value} of fields) await editor.fill(title, type, value);
  const given = await editor.attributes(tag);
  const faults = fields
    .filter(({name, value}) => given[name] !== (value === true ? '' : value))
    .map(({name, value}) => `${name} is ${JSON.stringify(given[name])}, not ${JSON.stringify(value)}`);
  // One field of each type is enough: they are the same code.
  const firsts = fields.filter(({type}, index) => fields.findIndex((field) => field.type === type) === index);
  for (const {title, type, default: initial} of firsts)
    await editor.fill(title, type, type === 'choice' ? (initial ?? '') : '');
  const left = await editor.attributes(tag);
  const rest = firsts.filter(({name}) => name in left).map(({name}) => name);
  if (rest.length) faults.push(`${rest} cannot be given up`);
  if (block.links.length) {
    await editor.fill('Links', 'links', LINKS);
    faults.push(...(await editor.shows(tag, 'OK')));
  }
  return faults;
}

function valueFor({name, type, values, minimum, maximum, format, default: initial}, site) {
  if (format) return site.feed;
  switch (type) {
    case 'boolean':
      return true;
    case 'choice':
      return values.find((value) => value !== initial);
    case 'number':
      return String(Math.min(maximum, minimum + 1) === initial ? maximum : Math.min(maximum, minimum + 1));
    case 'words':
      return values.join(' ');
    default:
      return (
        {steps: '1,2', 'time-zone': 'Asia/Yerevan', sizes: '320x50', target: 'body', attribute: 'data-theme'}[name] ??
        'words'
      );
  }
}

async function outAndIn(editor, {tag, title, attributes}, {browser, site}) {
  await editor.clear();
  await drag(editor, title);
  await editor.select(tag);
  const feed = attributes.find(({name, title}) => name === 'src' && title !== 'Page to show');
  if (feed) await editor.fill(feed.title, 'text', site.feed);
  const html = await editor.html();
  const again = await editor.html(html);
  return [
    ...(again === html ? [] : [`${html} became ${again}`]),
    ...((await editor.typeOf(tag)) === tag ? [] : [`it came back as ${await editor.typeOf(tag)}`]),
    ...(await usable(browser, site.publish(site.script + html), tag)),
  ];
}
