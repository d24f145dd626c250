// Runs in the page, bundled with the data layer: what each case expects, and whether it holds.
import {isoDate} from '../../src/data/dates.ts';
import {parseFeed} from '../../src/data/parse-feed.ts';
import {addressOf, inBrief, sameAddress, sameDate, sameWords, texts} from './same.mjs';

const equal = (found, value) => found === value;

/** What is expected of a feed, by the name that the corpus gives it: our field, how it is found, when it is the same. */
const FEED = {
  title: ['feed title', ({title}) => title, sameWords],
  description: ['feed description', ({description}) => description, sameWords],
  copyright: ['feed rights', ({rights}) => rights, sameWords],
  home_page_url: ['feed home', ({homeUrl}) => homeUrl, sameAddress],
  language: ['feed language', ({language}) => language, equal],
};
FEED.title_html = FEED.title;
FEED.subtitle = FEED.description_html = FEED.description;
FEED.link = FEED.home_page_url;

const ITEM = {
  title: ['item title', ({headline}) => headline, sameWords],
  url: ['item address', ({url}) => url, sameAddress],
  id: ['item id', ({id}) => id, (found, value) => found === value || sameAddress(found, value)],
  date_published: ['item date', ({datePublished}) => datePublished, sameDate],
  date_modified: ['item modified', ({dateModified}) => dateModified, sameDate],
  content_html: ['item content', ({contentHtml}) => contentHtml, sameWords],
  summary: ['item summary', (story) => story, inBrief],
  language: ['item language', ({language}) => language, equal],
  image: ['item image', ({image}) => image?.url, sameAddress, 'href', 'url'],
  author: [
    'item author',
    ({authors}) => authors.map(({name}) => name),
    (found, value) => found?.includes(value.replace(/ \(\S+@\S+\)$/, '')),
    'name',
  ],
  tags: ['item tags', ({tags}) => tags, (found, value) => found?.includes(value), 'term', 'label'],
  attachments: [
    'item attachments',
    ({attachments, image}) => [image, ...attachments].map((one) => one?.url),
    (found, value) => found?.some((url) => sameAddress(url, value)),
    'url',
    'href',
  ],
};
ITEM.title_html = ITEM.title;
ITEM.content_text = ITEM.content_encoded = ITEM.content_html;
ITEM.summary_html = ITEM.summary;
ITEM.authors = ITEM.author;
ITEM.content_language = ITEM.language;
ITEM.media_thumbnail = ITEM.image;

let results = [];

function note(field, key, holds, found, expected) {
  const what = holds ? '' : `got ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`.slice(0, 400);
  results.push({field, key, holds: Boolean(holds), note: what});
}

function parse({bytes, headers, file, id}) {
  const named = new Map(Object.entries(headers ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  try {
    const body = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
    const feed = parseFeed(body, {url: addressOf(file ?? id), header: (key) => named.get(key) ?? null});
    // Fields are found when they are read: what one throws counts here.
    JSON.stringify(feed);
    return {feed};
  } catch (error) {
    return {error, typed: error.name === 'FeedError' && error.code === 'format'};
  }
}

/** Each expectation once, whether or not there is anything to hold it against. */
function compare(fields, key, found, expected) {
  for (const [name, value] of Object.entries(expected)) {
    if (!fields[name]) {
      results.push({unmapped: `${fields === FEED ? 'feed' : 'item'} ${name}`});
      continue;
    }
    const [field, find, same, ...names] = fields[name];
    for (const text of texts(value, ...names)) {
      const ours = found && find(found);
      note(`feeds: ${field}`, key, same(ours, text), ours, text);
    }
  }
}

const CHECKS = {
  feeds(entry) {
    const {feed, error, typed} = parse(entry);
    const {key, expected} = entry;
    note('feeds: loaded', key, feed, String(error), 'a feed');
    note('feeds: feed or typed error', key, feed ?? typed, String(error), 'a FeedError');
    compare(FEED, key, feed, expected?.feed ?? {});
    for (const [at, item] of Object.entries(expected?.items ?? {}))
      compare(ITEM, `${key}#${at}`, feed?.articles[at], item);
  },
  /** Cut off somewhere, and with bytes changed on the way: always the same ones for the same seed. */
  damaged(entry) {
    let state = entry.seed;
    const random = (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const whole = atob(entry.bytes);
    for (let round = 0; round < entry.rounds; round++) {
      const letters = [...(round % 2 ? whole : whole.slice(0, random(whole.length)))];
      for (let hit = round % 4; hit && letters.length; hit--)
        letters[random(letters.length)] = String.fromCharCode(random(256));
      const {feed, error, typed} = parse({...entry, bytes: btoa(letters.join(''))});
      const key = `${entry.key}, seed ${entry.seed}, round ${round}`;
      note('feeds: damaged, feed or typed error', key, feed ?? typed, String(error), 'a FeedError');
    }
  },
  dates({key, input, expected, core}) {
    const found = isoDate(input);
    const holds =
      expected === null ? found === undefined : expected === 'any-valid' ? Boolean(found) : sameDate(found, expected);
    note(core ? 'dates: core' : 'dates: others', key, holds, found, expected);
  },
  charset(entry) {
    const {feed, error, typed} = parse(entry);
    const title = entry.expected?.title;
    const titles = [feed?.title, ...(feed?.articles ?? []).map(({headline}) => headline)];
    const right = !title || titles.includes(title);
    const allowed = {ok: Boolean(feed) && right, error: typed}[entry.expect] ?? (Boolean(feed) || typed);
    note(
      'charset: all',
      entry.key,
      allowed && (right || !feed),
      error ? String(error) : titles,
      entry.expect + (title ?? ''),
    );
  },
  wordpress(entry) {
    const {feed, error, typed} = parse(entry);
    const {key} = entry;
    note('wordpress: all', key, feed ?? typed, String(error), entry.expect);
    for (const [at, post] of (entry.posts ?? []).entries()) {
      const story = feed?.articles[at];
      const pairs = [
        [story?.id, String(post.id)],
        [story?.url, post.url],
        [story?.headline, post.title_text],
        [story?.datePublished?.slice(0, 19), post.date_published.slice(0, 19)],
        [story?.dateModified?.slice(0, 19), post.date_modified.slice(0, 19)],
        [story?.authors[0]?.name, post.author],
        [post.image ? story?.image?.url : undefined, post.image ?? undefined],
        [story?.tags.join(), post.tags.join()],
        [story?.section, post.categories[0]],
        [Boolean(story?.contentHtml), post.has_content],
      ];
      for (const [found, expected] of pairs)
        note('wordpress: all', `${key}#${at}`, found === expected, found, expected);
    }
  },
};

/** Answers with what came of some cases. */
export function check(cases) {
  results = [];
  for (const entry of cases) CHECKS[entry.kind](entry);
  return results;
}
