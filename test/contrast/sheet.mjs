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
  div + div { flex-basis: 580px; }
  div > * { margin: 0 8px 16px 0; }
`;

export function publishSheet({feed: publisher, publish, tag}) {
  const src = (name) => `${publisher.origin}/${name}.json`;
  publisher.answers.set('/old.json', changing(feed(1), {status: 500}));
  publisher.answers.set('/new.json', changing(feed(1), feed(2)));
  publisher.answers.set('/empty.json', feed(0));
  publisher.answers.set('/error.json', {status: 403});
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
export async function fill(given) {
  const find = (id) => document.getElementById(id);
  Object.assign(find('news-list'), {articles: given});
  Object.assign(find('news-card'), {article: given[0]});
  await find('news-list-old').reload();
  const {shadowRoot} = find('share-bar');
  shadowRoot.querySelector('button').click();
  while (!shadowRoot.querySelector('input')) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  getSelection().removeAllRanges();
}

export const fillings = stories;
