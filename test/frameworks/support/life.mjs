// What a framework does to an element over time: renders again, takes it away, takes over what a server has rendered.
// The list has no `numbered`: Chromium's cache of styles holds a shadow root with CSS counters for a while.
import {setTimeout as wait} from 'node:timers/promises';
import {isWorthReading, missingInSection} from './everywhere.mjs';
import {openStage} from './stage.mjs';

const RENDERS = 5;
/** Timers and idle tasks may hold an element for a while. */
const PATIENCE_MS = 12_000;

export async function life(given, options) {
  const {check} = given;
  const stage = await openStage(given, options);
  const {show, leave, press, settles, run, asked} = stage;

  await show('Live');
  await settles(notLoaded);
  await check('rendering again asks the feed no second time, and keeps what is shown', async () => {
    await run(() => (window.story = document.querySelector('news-list').shadowRoot.querySelector('li')));
    for (let time = 1; time <= RENDERS; time++) {
      await press('again');
      await settles(
        (time) => (JSON.parse(document.querySelector('output').textContent).time === time ? [] : [time]),
        time,
      );
    }
    return [
      ...(await settles(notLoaded)),
      ...(asked() === 1 ? [] : [`the feed was asked ${asked()} times`]),
      ...(await run(() =>
        document.querySelector('news-list').shadowRoot.querySelector('li') === window.story
          ? []
          : ['the stories were made anew'],
      )),
    ];
  });
  await check('taking the view away frees the element', async () => {
    await run(() => {
      window.story = undefined;
      window.held = ['news-list', 'output'].map((tag) => new WeakRef(document.querySelector(tag)));
    });
    await leave();
    const session = await stage.page.createCDPSession();
    return settlesAfter(
      () => session.send('HeapProfiler.collectGarbage'),
      () => run(() => window.held.flatMap((held) => held.deref()?.localName ?? []).map((tag) => `<${tag}> is held`)),
    );
  });
  await check('nothing is said in the console', () => stage.said.filter(isWorthReading));
  await stage.close();
}

export async function hydration(given, options, render) {
  const body = await render('Live');
  await given.check('a server renders attributes and the fallback', () =>
    ['src="https://paper.example/feed.json"', 'heading="Region"', 'lead', '<a href="/region/">Region</a>']
      .filter((text) => !body.includes(text))
      .map((text) => `${text} is not in ${body}`),
  );
  for (const isLate of [false, true])
    await given.check(
      `the server’s page is taken over ${isLate ? 'before' : 'after'} the elements are defined, without a warning`,
      async () => {
        const stage = await openStage(given, {...options, body, isLate});
        const {run, settles, hydrate, define, press, asked, said} = stage;
        await run(() => (window.before = document.querySelector('news-list')));
        if (!isLate) await settles(isNotReady);
        await hydrate('Live');
        if (isLate) await define();
        await press('again');
        const faults = [
          ...(await settles(() =>
            document.querySelector('output').textContent.includes('"time":1') ? [] : ['it is dead'],
          )),
          ...(await settles(isNotReady)),
          ...(await run(keptFallback)),
          ...(asked() === 1 ? [] : [`the feed was asked ${asked()} times`]),
          ...said.filter(isWorthReading),
        ];
        await stage.close();
        return faults;
      },
    );
  const [view, how] = options.hydratesProperties
    ? ['Section', '']
    : ['Handed', ' by an effect: this framework sets it not'];
  await given.check(`what no attribute can hold (articles) is set when the page is taken over${how}`, async () => {
    const stage = await openStage(given, {...options, body: await render(view)});
    await stage.hydrate(view);
    const faults = [...(await stage.settles(missingInSection)), ...stage.said.filter(isWorthReading)];
    await stage.close();
    return faults;
  });
}

async function settlesAfter(act, look) {
  let faults;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(250)) {
    await act();
    faults = await look();
    if (!faults.length) break;
  }
  return faults;
}

// These run in the page.

function isNotReady() {
  const {state} = document.querySelector('news-list');
  return state === 'ready' ? [] : [`the list is ${state}`];
}

function notLoaded() {
  const {loads} = JSON.parse(document.querySelector('output').textContent);
  return loads === 1 ? [] : [`news-load was heard ${loads} times`];
}

function keptFallback() {
  const list = document.querySelector('news-list');
  return [
    ...(list === window.before ? [] : ['the element was made anew']),
    ...(list.children.length === 1 && list.textContent.trim() === 'Region'
      ? []
      : [`the fallback is ${list.innerHTML}`]),
    ...(list.lead && list.count === 2 && list.headingLevel === 3 ? [] : ['attributes are lost']),
  ];
}
