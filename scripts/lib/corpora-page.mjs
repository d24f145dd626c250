/**
 * Runs in the page, where `data` is the data layer: what each case expects and whether it held.
 * It must stand alone, since it is sent there as text.
 */
export function checkInPage(cases) {
  const HOME = 'http://127.0.0.1:8097/';
  const results = [];
  /** Words alone: the corpora often keep the markup of a title. */
  const words = (value) => {
    const once = new DOMParser().parseFromString(`<body>${value}`, 'text/html').body.textContent;
    return new DOMParser().parseFromString(`<body>${once}`, 'text/html').body.textContent.replace(/\s+/g, '');
  };
  const sameWords = (found, expected) =>
    words(found ?? '') === words(expected) || words(found ?? '') === String(expected).replace(/\s+/g, '');
  const address = (value) => (URL.canParse(value, HOME) ? new URL(value, HOME).href : String(value));
  // Some suites leave relative addresses as they are.
  const sameAddress = (found, expected) =>
    found !== undefined && (address(found) === address(expected) || (/^\//.test(expected) && found.endsWith(expected)));
  const sameDate = (found, expected) => Math.abs(Date.parse(found) - Date.parse(expected)) <= 1000;
  const SHOWN = [
    'title',
    'title_html',
    'url',
    'links',
    'summary',
    'content_html',
    'content_text',
    'description_html',
    'summary_html',
    'content_encoded',
  ];
  const name = (author) => author?.name ?? author;

  function note(field, file, holds, found, expected) {
    // Where the suite's own parser lost letters there is nothing to compare with.
    if (String(expected).includes('\ufffd')) return;
    results.push({
      field,
      file,
      holds,
      note: holds ? '' : `got ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`.slice(0, 400),
    });
  }

  function parse({bytes, headers, file, id}) {
    const named = new Map(Object.entries(headers ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
    try {
      const feed = globalThis.data.parseFeed(
        Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
        {
          url: `${HOME}${file ?? id}`,
          header: (key) => named.get(key) ?? null,
        },
      );
      // Fields are found when they are read: what one throws counts here.
      JSON.stringify(feed);
      return {feed};
    } catch (error) {
      return {error, typed: error.name === 'FeedError' && error.code === 'format'};
    }
  }

  function checkStory(file, story, expected) {
    const check = (field, key, found, same) => {
      const value = expected[key];
      if (typeof value === 'string' || typeof value === 'number')
        note(`feeds: ${field}`, file, same(found, String(value)), found, value);
    };
    check('title', 'title', story?.headline, sameWords);
    check('title', 'title_html', story?.headline, sameWords);
    check('url', 'url', story?.url, sameAddress);
    check('id', 'id', story?.id, (found, value) => found === value || sameAddress(found, value));
    check('date', 'date_published', story?.datePublished, sameDate);
    check('modified', 'date_modified', story?.dateModified, sameDate);
    check('content', 'content_html', story?.contentHtml, sameWords);
    check('language', 'language', story?.language, (found, value) => found === value);
    check('image', 'image', story?.image?.url, sameAddress);
    for (const author of [expected.author, expected.authors]
      .flat()
      .filter((value) => name(value) && typeof name(value) === 'string')) {
      const found = story?.authors.map(name);
      note('feeds: author', file, found?.includes(name(author)) ?? false, found, name(author));
    }
  }

  const CHECKS = {
    feeds(entry) {
      const {feed, error, typed} = parse(entry);
      const {file, expected} = entry;
      // A case that expects nothing asks only for a feed or a clean error.
      if (entry.format !== 'cdf' && Object.keys(expected ?? {}).length)
        note('feeds: loaded', file, Boolean(feed), String(error), 'a feed');
      note('feeds: feed or typed error', file, Boolean(feed ?? typed), String(error), 'a FeedError');
      const head = expected?.feed ?? {};
      for (const value of [head.title, head.title_html]) {
        if (typeof value === 'string') note('feeds: title', file, sameWords(feed?.title, value), feed?.title, value);
      }
      const language = head.language;
      if (typeof language === 'string')
        note('feeds: language', file, feed?.language === language, feed?.language, language);
      if (head.home_page_url)
        note('feeds: home', file, sameAddress(feed?.homeUrl, head.home_page_url), feed?.homeUrl, head.home_page_url);
      for (const [at, item] of Object.entries(expected?.items ?? {})) {
        const story = feed?.articles[at];
        const stands = Boolean(story) || !feed || SHOWN.some((key) => item[key]);
        // One with neither title, nor text, nor link is no story, and is left out by design.
        note('feeds: stories with something to show', file, stands, feed?.articles.length, Object.keys(item));
        if (stands) checkStory(file, story, item);
      }
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
        const file = `${entry.file}, seed ${entry.seed}, round ${round}`;
        note('feeds: damaged, feed or typed error', file, Boolean(feed ?? typed), String(error), 'a FeedError');
      }
    },
    dates({input, expected, core}) {
      const found = globalThis.data.isoDate(input);
      const holds =
        expected === null ? found === undefined : expected === 'any-valid' ? Boolean(found) : sameDate(found, expected);
      note(core ? 'dates: core' : 'dates: others', input, holds, found, expected);
    },
    charset(entry) {
      const {feed, error, typed} = parse(entry);
      const title = entry.expected?.title;
      const titles = [feed?.title, ...(feed?.articles ?? []).map(({headline}) => headline)];
      const right = !title || titles.includes(title);
      const allowed = {ok: Boolean(feed) && right, error: typed}[entry.expect] ?? (Boolean(feed) || typed);
      note(
        'charset: all',
        entry.file,
        allowed && (right || !feed),
        error ? String(error) : titles,
        entry.expect + (title ?? ''),
      );
    },
    wordpress(entry) {
      const {feed, error, typed} = parse(entry);
      const file = entry.file ?? entry.id;
      note('wordpress: all', file, Boolean(feed ?? typed), String(error), entry.expect);
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
        for (const [found, expected] of pairs) note('wordpress: all', file, found === expected, found, expected);
      }
    },
  };
  for (const entry of cases) CHECKS[entry.kind](entry);
  return results;
}
