// The assertions of custom-elements-everywhere (github.com/webcomponents/custom-elements-everywhere), with our elements in the
// place of theirs.
import {openStage} from './stage.mjs';

const DECLARED = {
  lowercase: 'lowercaseevent',
  'kebab-case': 'news-open',
  camelCase: 'camelEvent',
  CAPScase: 'CAPSevent',
  PascalCase: 'PascalEvent',
};

export async function everywhere(given, options) {
  const {check} = given;
  const stage = await openStage(given, options);
  const {show, leave, press, settles} = stage;
  const says = (name) => (name === 'news-open' ? '<news-list> dispatches it' : 'dispatched on <news-list>');

  await show('Plain');
  await check('no children: <theme-toggle> is displayed', () =>
    settles(() => (document.querySelector('theme-toggle')?.shadowRoot?.querySelector('button') ? [] : ['it is not'])),
  );
  await leave();

  await show('Section');
  await check('with children: <news-list> has its heading, text and stories in its shadow root', () =>
    settles(missingInSection),
  );
  await check('with children: light-DOM children are passed, and passed again when they change', async () => [
    ...(await settles(otherChild, 'Region 1')),
    ...(await press('count'), await settles(otherChild, 'Region 2')),
    ...(await settles(missingInSection)),
  ]);
  await check('with children: the element gives way to another view, and comes back whole', async () => [
    ...(await press('toggle'),
    await settles(() => [
      ...(document.querySelector('#dummy')?.textContent === 'Dummy view' ? [] : ['the other view is not there']),
      ...(document.querySelector('news-list') ? ['the element stays'] : []),
    ])),
    ...(await press('toggle'), await settles(missingInSection)),
    ...(await settles(otherChild, 'Region 2')),
  ]);
  await leave();

  await show('Data');
  const has = (what, property, wanted, selector = '#data') =>
    check(what, () => settles(otherValue, selector, property, wanted));
  await has('properties: boolean data (numbered) as attribute or property', 'numbered', true);
  await has('properties: numeric data (count) as attribute or property', 'count', 1);
  await has('properties: string data (heading) as attribute or property', 'heading', 'Region');
  const {articles} = await import('../views/stories.js');
  await has('properties: array data (articles) as a property', 'articles', articles);
  await has('properties: object data (article of <news-card>) as a property', 'article', articles[1], 'news-card');
  await has(
    'properties: data for a camelCase name (headingLevel, a number: no object of ours is named so)',
    'headingLevel',
    4,
    'news-card',
  );
  await check('properties: what is taken away leaves the element as if it had never been given', async () => {
    await settles(() => (document.querySelector('#changed').state === 'ready' ? [] : ['the list is not ready']));
    await press('empty');
    return settles(otherThanPristine);
  });
  await leave();

  await show('Events');
  for (const [style, name] of Object.entries(DECLARED)) {
    const isDeclarable = options.declaresCapitals || !/^[A-Z]/.test(name);
    const how = isDeclarable ? 'where it is declared' : 'by script alone: this framework declares no such name';
    await check(`events: a ${style} event (${name}, ${says(name)}) is heard ${how}`, async () => [
      ...(await settles(heardOtherThan, name, 0)),
      ...(isDeclarable ? [] : await stage.run(listen, name)),
      ...(await stage.run(dispatch, name), await settles(heardOtherThan, name, isDeclarable ? 1 : 0)),
      ...(isDeclarable ? [] : await stage.run(heardOtherThanByScript)),
    ]);
    if (name === 'news-open')
      await check('events: the same one is heard by a listener that is added by script', () =>
        settles(heardOtherThan, 'imperative', 1),
      );
  }
  await check('events: a handler that cancels news-open keeps the reader on the page', async () =>
    stage.page.url().startsWith(given.site.origin) ? [] : [`the reader is at ${stage.page.url()}`],
  );
  await leave();
  await check('nothing is said in the console', () => stage.said.filter(isWorthReading));
  await stage.close();
}

export const isWorthReading = (line) => /^(?:error|warn|uncaught)/.test(line);

// These run in the page.

export function missingInSection() {
  const inside = document.querySelector('news-list')?.shadowRoot;
  if (!inside) return ['<news-list> has no shadow root'];
  const texts = [...inside.querySelectorAll('h2, h2 ~ p, h3')].map((node) => node.textContent.trim());
  return ['Region', 'From the valleys', 'Bridge opens after four years'].filter((text) => !texts.includes(text));
}

function otherChild(wanted) {
  const text = document.querySelector('news-list').textContent.trim();
  return text === wanted ? [] : [`the child says “${text}”`];
}

function otherValue(selector, property, wanted) {
  const element = document.querySelector(selector);
  const value = JSON.stringify(element[property]);
  return value === JSON.stringify(wanted) ? [] : [`it is ${value}`];
}

/** A list that was never given anything but its address is put beside it. */
async function otherThanPristine() {
  const changed = document.querySelector('#changed');
  const pristine = document.createElement('news-list');
  pristine.src = changed.src;
  document.body.append(pristine);
  while (pristine.state !== 'ready') await new Promise(requestAnimationFrame);
  await Promise.all([pristine.updateComplete, changed.updateComplete]);
  const [wanted, found] = [pristine, changed].map(({shadowRoot}) => shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''));
  pristine.replaceWith();
  return wanted === found ? [] : [`wanted ${wanted}`, `found ${found}`];
}

function heardOtherThan(name, times) {
  const heard = JSON.parse(document.querySelector('output').textContent)[name] ?? 0;
  return heard === times ? [] : [`${name} was heard ${heard} times`];
}

function listen(name) {
  window.heard = 0;
  document.querySelector('news-list').addEventListener(name, () => (window.heard += 1));
  return [];
}

function heardOtherThanByScript() {
  return window.heard === 1 ? [] : [`it was heard ${window.heard} times by script`];
}

function dispatch(name) {
  const list = document.querySelector('news-list');
  if (name === 'news-open') list.shadowRoot.querySelector('h2 a, h3 a').click();
  else list.dispatchEvent(new CustomEvent(name));
}
