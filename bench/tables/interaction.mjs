// What a reader's click or key costs on a page of many widgets: from the event to the next paint.
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {visit} from '../../test/embed/support/browsers.mjs';
import {summary} from '../lib/statistics.mjs';
import {traced, workOf} from '../lib/trace.mjs';
import {workSheets} from './timed.mjs';

const LIMIT_MS = 50;
const WIDGETS = 200;
const LINKS = '<a href="https://t.me/meridian">Telegram</a><a href="https://www.instagram.com/meridian">Instagram</a>';
const CONTROLS = `<theme-toggle></theme-toggle><text-size></text-size><language-switch languages="en ru hy"></language-switch>
<share-bar layout="menu" href="https://paper.test/" headline="Ferry reopens"></share-bar>
<site-search action="https://paper.test/?s={searchTerms}"></site-search>
<usage-notice name="The Meridian" href="https://paper.test/" since="2014"></usage-notice>
<follow-banner>${LINKS}</follow-banner><news-list id="long" heading="Region" count="5" more="button"></news-list>`;

/** By what the reader does: what is pressed, in which element's shadow, and what holds in the page once it has worked. */
const ACTIONS = {
  'theme-toggle: dark': {
    press: ['theme-toggle', 'button'],
    done: () => getComputedStyle(document.documentElement).colorScheme.includes('dark'),
  },
  'share-bar: its menu': {
    press: ['share-bar', 'button[aria-expanded]'],
    done: () => document.querySelector('share-bar').shadowRoot.querySelector('[aria-expanded=true]'),
  },
  'share-bar: the link copied': {
    press: ['share-bar', 'button'],
    done: () => document.querySelector('share-bar').shadowRoot.querySelector('[role=status]').textContent.trim(),
  },
  'site-search: a letter': {
    press: ['site-search', 'input'],
    key: 'a',
    done: () => document.querySelector('site-search').shadowRoot.querySelector('input').value === 'a',
  },
  'news-list: more stories': {
    press: ['#long', '.more'],
    done: () => document.querySelector('#long').shadowRoot.querySelectorAll('h3').length === 10,
  },
  'usage-notice: how to republish': {
    press: ['usage-notice', 'button'],
    done: () => document.querySelector('usage-notice').shadowRoot.querySelector('dialog[open]'),
    after: () => document.querySelector('usage-notice').shadowRoot.querySelector('dialog[open]').close(),
  },
  'follow-banner: closed': {
    press: ['follow-banner', 'button'],
    done: () => !document.querySelector('follow-banner')?.shadowRoot.querySelector('button')?.checkVisibility(),
  },
  'text-size: larger': {
    press: ['text-size', 'button:last-of-type'],
    done: () =>
      getComputedStyle(document.querySelector('news-card').shadowRoot.querySelector('.base')).fontSize !== '16px',
  },
  'language-switch: Russian': {
    press: ['language-switch', 'button:nth-of-type(2)'],
    // Those far from the view come after the paint.
    done: () => [...document.querySelector('main').children].every((it) => it.shadowRoot.querySelector('[lang=ru]')),
  },
};

/** Runs in the page: 200 widgets of all kinds under the controls, and a count of all updates that are asked for. */
async function furnish(controls, links, widgets) {
  const main = document.querySelector('main');
  main.innerHTML = controls;
  document.querySelector('#long').articles = window.articles.slice(0, 20);
  document.querySelector('usage-notice').article = window.articles[0];
  const make = [
    (at) => window.contender.card(window.articles[at]),
    (at) => window.contender.list(window.articles.slice(at, at + 5), {heading: 'Region', layout: 'row'}),
    (at) => window.contender.card(window.articles[at]),
    () => Object.assign(document.createElement('social-links'), {innerHTML: links}),
  ];
  main.append(...[...Array(widgets).keys()].map((at) => make[at % make.length](at)));
  window.updates = [];
  for (const element of main.children) {
    const {requestUpdate} = element;
    element.requestUpdate = (...change) => {
      const [name, before] = change;
      if (!name || !Object.is(element[name], before)) window.updates.push(element.localName);
      return requestUpdate.apply(element, change);
    };
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function act({page, run, until}, {press: [host, inner], key, done, after}) {
  const spot = await run(
    (host, inner) => {
      const control = document.querySelector(host).shadowRoot.querySelector(inner);
      control.scrollIntoView({block: 'center'});
      const {x, y, width, height} = control.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
    host,
    inner,
  );
  await page.mouse.move(...spot);
  if (key) await page.mouse.click(...spot);
  await run(
    (type) => {
      window.updates = [];
      window.taken = new Promise((resolve) =>
        addEventListener(
          type,
          ({timeStamp}) =>
            requestAnimationFrame(() => {
              const {port1, port2} = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(0);
            }),
          {capture: true, once: true},
        ),
      );
    },
    key ? 'keydown' : 'click',
  );
  if (key) await page.keyboard.press(key);
  else await page.mouse.click(...spot);
  const taken = await run(() => window.taken);
  await until(done);
  const updates = await run(() => window.updates);
  if (after) await run(after);
  return {taken, updates};
}

const counted = (tags) =>
  Object.fromEntries([...new Set(tags)].map((tag) => [tag, tags.filter((it) => it === tag).length]));
const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

async function furnished(browser, origin) {
  const visitor = await visit(browser, `${origin}/page.html?lang=en&contender=ours`);
  await visitor.until(() => window.contender !== undefined);
  await visitor.run(() => window.bench.warm());
  await visitor.run(furnish, CONTROLS, LINKS, WIDGETS);
  return visitor;
}

/** Where the time went in one more page, each action under a trace. */
async function work({browser, origin, traces}) {
  const folder = traces ?? mkdtempSync(join(tmpdir(), 'traces-'));
  const visitor = await furnished(browser, origin);
  const found = {};
  for (const [name, action] of Object.entries(ACTIONS)) {
    const path = join(folder, `interaction-${name.split(':')[0]}.json`);
    await traced(visitor.page, path, () => act(visitor, action));
    found[name] = {ours: workOf(path)};
  }
  await visitor.close();
  return found;
}

export const interaction = {
  id: 'interaction',
  title: `What the reader does, with ${WIDGETS} widgets on the page`,
  ids: ['interaction', 'interaction-work'],

  async run({browser, origin, rounds, look, traces}) {
    const found = Object.fromEntries(Object.keys(ACTIONS).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      const visitor = await furnished(browser, origin);
      for (const [name, action] of Object.entries(ACTIONS)) found[name].push(await act(visitor, action));
      if (!round) await look('interaction', visitor);
      if (visitor.said.length) throw new Error(visitor.said.join('\n'));
      await visitor.close();
    }
    const actions = Object.entries(found).map(([name, rounds]) => [
      name,
      {...summary(rounds.map(({taken}) => taken)), updates: counted(rounds[0].updates)},
    ]);
    return {interaction: Object.fromEntries(actions), 'interaction-work': await work({browser, origin, traces})};
  },

  targets({interaction}) {
    const theme = Object.keys(interaction['theme-toggle: dark'].updates).filter((tag) => tag !== 'theme-toggle');
    const language = total(interaction['language-switch: Russian'].updates);
    return [
      ...Object.entries(interaction).map(([name, {min}]) => ({
        what: `${name}, painted within ${LIMIT_MS} ms`,
        measured: `${min.toFixed(0)} ms`,
        met: min <= LIMIT_MS,
      })),
      {
        what: 'another theme updates no other widget, another language all',
        measured: `${theme.join(' ') || 'none'}; ${language} updates`,
        met: theme.length === 0 && language >= WIDGETS,
        hard: true,
      },
    ];
  },

  present: ({interaction, 'interaction-work': work}) => [
    {
      head: ['action', 'to the next paint, ms', 'median', 'spread', 'updates of elements'],
      rows: Object.entries(interaction).map(([name, {min, median, spread, updates}]) => [
        name,
        min.toFixed(1),
        median.toFixed(1),
        `${(spread * 100).toFixed(0)} %`,
        Object.entries(updates)
          .map(([tag, count]) => `${count} ${tag}`)
          .join(', '),
      ]),
    },
    ...workSheets(Object.entries(work ?? {})),
  ],
};
