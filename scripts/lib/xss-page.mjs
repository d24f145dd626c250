// Runs in the page under test: puts each vector in every place where words of a feed land, and judges what becomes of it.
const POSITIONS = ['body', 'headline', 'summary', 'section', 'author', 'link', 'image', 'caption'];
const SAFE_LINK = /^(?:https?:|mailto:|tel:|#text-)/;
const SAFE_RESOURCE = /^https?:/;
/** What the elements themselves render, and what a text may be made of. */
const TAGS = new Set(
  (
    'a abbr article audio b bdi bdo blockquote br button caption cite code col colgroup dd del details dfn div dl dt em figcaption ' +
    'figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section slot small source ' +
    'span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr'
  ).split(' '),
);
const EVENTS =
  'click dblclick mouseover mouseenter mousemove mousedown mouseup focus focusin blur pointerover toggle animationstart transitionend';

const fired = [];
function notice(window) {
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
    window[name] = (...words) => void fired.push(`${name}(${words})`);
}
notice(globalThis);
document.addEventListener('click', (event) => {
  const link = event.composedPath().find(({localName, href}) => localName === 'a' && href);
  if (link && !/^javascript:/i.test(link.href)) event.preventDefault();
});

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A feed's item with the vector in one place. */
function story(id, position, payload) {
  const at = (name, otherwise) => (position === name ? payload : otherwise);
  return {
    id,
    title: at('headline', 'A headline'),
    url: at('link', `https://news.test/${encodeURIComponent(id)}`),
    content_html: at('body', '<p>Words of a story that are the same in each.</p>'),
    summary: at('summary', 'A summary'),
    image: at('image', 'https://images.invalid/a.png'),
    authors: [{name: at('author', 'A. Writer'), url: at('author', at('link', 'https://news.test/writer'))}],
    tags: [at('section', 'News'), at('caption', 'Topic')],
    _news_elements: {
      section: at('section', 'News'),
      views: 5,
      imageAlt: at('caption', 'A picture'),
      imageCredit: at('caption', 'A. Photographer'),
      source: {name: at('author', 'The Paper'), url: at('link', 'https://news.test/')},
      rights: at('caption', 'Rights'),
    },
  };
}

/** What in a shadow root could act; nothing where all is well. */
function active(root) {
  const faults = [];
  for (const element of root.querySelectorAll('*')) {
    if (!TAGS.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      faults.push(`<${element.localName}>`);
    for (const {name, value} of element.attributes) {
      const resource = /^(?:src|poster|background|data|action|formaction|xlink:href)$/.test(name);
      const own = element.localName === 'iframe' || /^(?:on|style$|srcdoc$|is$|form)/.test(name);
      if (own || (resource && !SAFE_RESOURCE.test(value)) || (name === 'href' && !SAFE_LINK.test(value)))
        faults.push(`${name}="${value.slice(0, 80)}"`);
      if (name === 'srcset' && value.split(', ').some((one) => !SAFE_RESOURCE.test(one)))
        faults.push(`srcset="${value}"`);
    }
  }
  return faults;
}

/** As a reader's pointer and keyboard would. */
function touch(root) {
  for (const element of root.querySelectorAll('*')) {
    for (const name of EVENTS.split(' '))
      element.dispatchEvent(new Event(name, {bubbles: true, cancelable: true, composed: true}));
  }
}

function place(feed, markup) {
  const holder = document.createElement('div');
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = 'feed';
  data.textContent = JSON.stringify(feed);
  holder.innerHTML = markup;
  holder.prepend(data);
  document.body.replaceChildren(holder);
  return holder;
}

/** All places of a few vectors at once: in the article, in a card and in a list. */
async function batch(vectors) {
  const items = vectors.flatMap(({id, payload}) =>
    POSITIONS.map((position) => story(`${id} ${position}`, position, payload)),
  );
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Paper',
    home_page_url: 'https://news.test/',
    items,
  };
  const holder = place(
    feed,
    `<news-list src="#feed" count="${items.length}" layout="list"></news-list><news-card src="#feed" layout="lead" loading="eager"></news-card>`,
  );
  const ready = async (elements) => {
    for (let tries = 0; tries < 400 && elements.some(({state}) => state !== 'ready'); tries++) await pause(5);
    await pause(0);
  };
  const list = holder.querySelector('news-list');
  await ready([...holder.children].slice(1));
  // As they came out of the feed: it is read once, for reading it is what takes the time.
  const given = list.feed?.articles ?? [];
  const articles = given.map((article) => Object.assign(document.createElement('news-article'), {article}));
  // A feed's list leaves out a second story with one address; this one shows all that it is given.
  const all = Object.assign(document.createElement('news-list'), {articles: given});
  holder.append(all, ...articles);
  await ready(articles);
  const elements = [...articles, ...holder.querySelectorAll('news-list,news-card')];
  // Before anything is pressed: what another house shows comes after that, and is its own.
  const faults = new Map(
    elements.map((element) => [element, [...element.shadowRoot.querySelectorAll('article')].map(active)]),
  );
  for (const {shadowRoot} of elements) touch(shadowRoot);
  await pause(20);
  const seen = fired.splice(0);
  const listed = all.shadowRoot.querySelectorAll('article');
  const outcomes = items.map(({id}) => {
    const at = given.findIndex((article) => article.id === id);
    const article = articles[at];
    const judged =
      article?.state === 'ready' && article.shadowRoot.querySelector('article') !== null && Boolean(listed[at]);
    const state = `article ${article?.state}, feed ${list.state}, ${given.length} of ${items.length} stories`;
    return {id, judged, state, fired: [], faults: judged ? [...faults.get(article)[0], ...faults.get(all)[at]] : []};
  });
  return {outcomes, fired: seen};
}

/** A batch, and where something fired each vector of it alone. */
async function judge(vectors) {
  const {outcomes, fired: seen} = await batch(vectors);
  if (!seen.length && outcomes.every(({judged}) => judged)) return outcomes;
  if (vectors.length === 1) return outcomes.map((outcome) => ({...outcome, fired: seen}));
  const alone = [];
  for (const vector of vectors) alone.push(...(await judge([vector])));
  return alone;
}

/** A machine with much to do lets an image fail late. */
const CONTROL_MS = 2000;

/** Whether what is known to fire is noticed here, where nothing is cleaned: else nothing that is found above would mean anything. */
async function control(vectors) {
  let count = 0;
  for (const {payload} of vectors) {
    const frame = document.createElement('iframe');
    document.body.replaceChildren(frame);
    notice(frame.contentWindow);
    frame.contentDocument.body.innerHTML = payload;
    for (let waited = 0; !fired.length && waited < CONTROL_MS; waited += 20) await pause(20);
    if (fired.splice(0).length) count++;
  }
  return count;
}

async function run() {
  const {vectors, controls, size} = await (await fetch('/vectors')).json();
  await import('/news-elements.js');
  const tell = (path, body) => fetch(path, {method: 'POST', body: JSON.stringify(body)});
  for (let at = 0; at < vectors.length; at += size) await tell('/outcomes', await judge(vectors.slice(at, at + size)));
  await tell('/judged', {});
  await tell('/end', {controls: await control(controls)});
}

run().catch((error) => fetch('/end', {method: 'POST', body: JSON.stringify({error: String(error.stack ?? error)})}));
