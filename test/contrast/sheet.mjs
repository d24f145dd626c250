// A page with every element, in the states in which it says something.
const STORY = {
  section: 'Region',
  headline: 'Ferry line across the strait reopens after eleven years',
  summary: 'The first crossing took forty minutes, and nobody on board could say who had booked it.',
  datePublished: '2026-11-03T09:00:00.000Z',
  views: 4210,
  flags: ['live', 'opinion'],
  publisher: {name: 'The Meridian', url: 'https://meridian.test/'},
  language: 'en',
  authors: [],
  tags: [],
  attachments: [],
};
const article = {
  ...STORY,
  id: 'article',
  url: 'https://meridian.test/article',
  authors: [{name: 'City desk', url: 'https://meridian.test/desk'}],
  tags: ['Ferries'],
  contentHtml: `<p>Below the <a href="https://meridian.test/deck">car deck</a> stood <mark>forty bicycles</mark> and a piano.</p>
    <pre>22:04 cast off</pre><table><tr><td>Friday</td><td>23:50</td></tr></table>
    <iframe src="https://www.youtube-nocookie.com/embed/aaaaaaaaaaa" title="The crossing"></iframe>`,
};
const stories = [1, 2, 3].map((id) => ({...STORY, id: `${id}`, url: `https://meridian.test/${id}`}));

const feed = (count) => ({
  type: 'application/feed+json',
  body: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Meridian',
    items: Array.from({length: count}, (_, at) => ({
      id: `${count - at}`,
      title: STORY.headline,
      url: `https://meridian.test/${count - at}`,
      date_published: STORY.datePublished,
    })),
  }),
});

const changing =
  (...answers) =>
  () =>
    answers.length > 1 ? answers.shift() : answers[0];

const STYLE = `
  body { margin: 0; padding: 16px; font: 16px/1.5 'Noto Sans', 'DejaVu Sans', sans-serif; display: flex; gap: 24px; }
  div { flex: 0 0 480px; }
  div:nth-of-type(2n) { flex-basis: 580px; }
  div > * { margin: 0 8px 16px 0; }
`;

export function publishSheet({feed: publisher, publish, tag}) {
  const src = (name) => `${publisher.origin}/${name}.json`;
  publisher.answers.set('/old.json', changing(feed(1), {status: 500}));
  publisher.answers.set('/new.json', changing(feed(1), feed(2)));
  publisher.answers.set('/empty.json', feed(0));
  publisher.answers.set('/error.json', {status: 403});
  publisher.answers.set('/search.json', feed(3));
  const plain = 'layout="headlines" count="1" hide="date source"';
  return publish(
    `<div><news-list id="news-list" heading="The region" description="From the strait to the pass" href="https://meridian.test/" numbered more="button" count="2"></news-list>
    <news-card id="news-card" layout="compact"></news-card>
    <theme-toggle id="theme-toggle" target="none"></theme-toggle>
    <text-size id="text-size" target="head"></text-size>
    </div><div><news-list id="news-list-old" ${plain} src="${src('old')}"></news-list>
    <news-source src="${src('new')}" refresh="60"><news-list id="news-list-new" ${plain}></news-list></news-source>
    <news-list id="news-list-empty" src="${src('empty')}"></news-list>
    <news-card id="news-card-error" src="${src('error')}" loading="eager"></news-card>
    <share-bar id="share-bar" href="https://meridian.test/1" networks="facebook telegram"></share-bar>
    <language-switch id="language-switch" languages="en ru arm"></language-switch></div>
    <div><news-article id="news-article"></news-article>
    <site-search id="site-search" action="https://meridian.test/search?q={searchTerms}" src="${src('search')}"></site-search></div>
    <div><social-links id="social-links"><a href="https://t.me/meridian">Telegram</a></social-links>
    <app-links id="app-links"><a href="https://apps.apple.com/app/id000000000">App Store</a></app-links>
    <follow-banner id="follow-banner"><a href="https://www.instagram.com/meridian_example/">Instagram</a></follow-banner>
    <promo-slot id="promo-slot" sizes="300x50" preview></promo-slot>
    <site-search id="site-search-idle" action="https://meridian.test/search?q={searchTerms}"></site-search>
    <usage-notice id="usage-notice" name="The Meridian" href="https://meridian.test/"></usage-notice></div>
    ${tag()}`,
    {head: `<style>${STYLE}</style><style id="brand"></style>`},
  );
}

/** In the page, before its scripts: a minute of waiting for new stories passes at once, and nothing may be copied. */
export function hurry() {
  const {setTimeout: wait} = window;
  window.setTimeout = (task, ms, ...values) => wait(task, ms > 20_000 ? 50 : ms, ...values);
  navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
}

/** In the page: gives the elements what they show, and brings them into their states. */
export async function fill({stories, article}) {
  const find = (id) => document.getElementById(id);
  const within = (id, selector) => find(id).shadowRoot.querySelector(selector);
  const drawn = async (id, selector) => {
    while (!within(id, selector)) await new Promise(requestAnimationFrame);
    return within(id, selector);
  };
  Object.assign(find('news-list'), {articles: stories});
  Object.assign(find('news-card'), {article: stories[0]});
  Object.assign(find('news-article'), {article});
  Object.assign(find('usage-notice'), {article});
  await find('news-list-old').reload();

  within('share-bar', 'button').click();
  await drawn('share-bar', 'input');

  // Not modal: it must not lie over the rest.
  const {showModal} = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;
  (await drawn('usage-notice', '.foot .button')).click();
  await drawn('usage-notice', 'dialog[open]');
  Object.assign(HTMLDialogElement.prototype, {showModal});

  const field = within('site-search', 'input');
  field.focus();
  field.value = 'ferry';
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await drawn('site-search', '.found');
  for (let step = 0; step < 2; step++)
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
  await drawn('site-search', '[aria-selected=true]');
  getSelection().removeAllRanges();
  scrollTo(0, 0);
}

export const fillings = {stories, article};
