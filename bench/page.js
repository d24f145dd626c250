// Runs in each page that is measured: what is done before the clock, the tasks themselves, and what tells that they were done.
const LANGUAGES = ['en', 'ru', 'hy'];
const LETTERS = 'The quick 1234567890 Съешь ещё мягких Բարև ձեզ ';
const WEIGHTS = [400, 600, 650, 680, 700];
const DATE_STYLES = [{dateStyle: 'long'}, {dateStyle: 'long', timeStyle: 'short'}, {dateStyle: 'short'}];

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const main = () => document.querySelector('main');

function warmIntl() {
  for (const tag of LANGUAGES) {
    for (const style of DATE_STYLES) new Intl.DateTimeFormat(tag, style).format(0);
    new Intl.RelativeTimeFormat(tag).format(-1, 'hour');
    for (const notation of ['standard', 'compact']) new Intl.NumberFormat(tag, {notation}).format(12345);
    new Intl.PluralRules(tag).select(1);
  }
}

/** What the engine does once in each process, and would else count for whoever comes first: `Intl`, fonts, images. */
async function warm({intl = true} = {}) {
  if (intl) warmIntl();
  const probe = document.createElement('div');
  for (const weight of WEIGHTS)
    for (const size of [13, 16, 19]) {
      const line = document.createElement('p');
      line.style.font = `${weight} ${size}px/1.2 ${getComputedStyle(document.body).fontFamily}`;
      line.textContent = LETTERS;
      probe.append(line);
    }
  main().append(probe);
  window.kept = await Promise.all(
    [...new Set(window.articles.map(({image}) => image.url))].map(async (src) => {
      const image = Object.assign(new Image(), {src});
      await image.decode();
      return image;
    }),
  );
  await frame();
  await frame();
  probe.replaceWith();
  await frame();
  await frame();
}

const slice = (count, from = 0) => {
  const {articles} = window;
  return [...Array(count).keys()].map((at) => articles[(from + at) % articles.length]);
};
const list = (count, layout = 'row', from = 0) =>
  window.contender.list(slice(count, from), {heading: document.title, layout});

/** By name: puts things on the page. What they do later is measured too. */
const TASKS = {
  nothing: () => {},
  list: ({count, layout}) => main().append(list(count, layout)),
  lists: ({count, each}) => main().append(...[...Array(count).keys()].map((at) => list(each, 'row', at * each))),
  cards: ({count}) => main().append(...slice(count).map((article) => window.contender.card(article))),
  /** Evaluates the contender's script, and shows the first list. */
  start: async ({contender, count}) => {
    const script = Object.assign(document.createElement('script'), {type: 'module', src: `/${contender}.js`});
    document.head.append(script);
    await new Promise((resolve, reject) => Object.assign(script, {onload: resolve, onerror: reject}));
    main().append(list(count));
  },
  language: ({to}) => (document.documentElement.lang = to),
  remove: () => main().replaceChildren(),
};

const VIEWS = {en: 'view', ru: 'просмотр', hy: 'դիտում'};
/** An element's own markup: in its shadow, or around the shadows of a design system's elements. */
const rootOf = (element) => (element.childElementCount ? element : element.shadowRoot);

/** Stories with a headline, in the light or in the shadow. */
const storiesShown = () =>
  [...main().children].reduce((sum, element) => sum + rootOf(element).querySelectorAll('h3').length, 0);

/** The page shows so many stories, and the last speaks the page's language. */
function isDone(expected) {
  const last = main().lastElementChild;
  return (
    storiesShown() === expected && (!last || rootOf(last).textContent.includes(VIEWS[document.documentElement.lang]))
  );
}

const posted = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/**
 * A task, begun within a frame, so that what it puts on the page is laid out and painted in the same one.
 * @param expected - So many stories are on the page after it.
 * @returns milliseconds by the clock until all are painted.
 */
async function run(name, options, expected) {
  await frame();
  const start = performance.now();
  // No frames of ours while a script is on its way: the page would pay for looking whether it is there.
  await TASKS[name](options);
  await posted();
  for (let frames = 0; !isDone(expected); frames++) {
    if (frames > 100) throw new Error(`${storiesShown()} stories of ${expected} were painted.`);
    await frame();
    await posted();
  }
  const wall = performance.now() - start;
  await frame();
  await frame();
  return wall;
}

/** What a reader has before them, in the order of the page, through all shadows. */
function* leaves(node = main()) {
  if (node.localName === 'slot' && node.assignedNodes().length)
    for (const child of node.assignedNodes()) yield* leaves(child);
  else if (node.nodeType === Node.TEXT_NODE || node.localName === 'img') yield node;
  else for (const child of (node.shadowRoot ?? node).childNodes) yield* leaves(child);
}

/** What a contender has not painted of the first so many stories. */
function faults(count) {
  const all = [...leaves()];
  const spaced = (text) => text.replace(/\s+/g, ' ');
  const text = spaced(all.map(({data = ''}) => data).join(' '));
  const images = all.filter(({localName}) => localName === 'img').length;
  const missing = slice(count).flatMap(({headline, section, authors, publisher}) =>
    [headline, section, authors[0].name, publisher.name].filter((words) => !text.includes(spaced(words))),
  );
  return [...missing, ...(images === count ? [] : [`${images} images`])];
}

window.bench = {warm, run, faults};
