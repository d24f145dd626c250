// Asks for a feed as the widgets do, from this page: what they would find, or why they would not.
import {feedAddress} from '../../src/data/address.ts';
import {parseFeed} from '../../src/data/parse-feed.ts';
import {request} from '../../src/data/request.ts';

const NO_CONTENT = 204;
const SHOWN = 3;
const FORMATS = ['json-feed', 'wordpress', 'rss', 'atom', 'json-ld', 'opensearch'];

/**
 * @returns `{is: 'found', format, count, titles, title, home}`, or `{is, address, status}` with the code of a `FeedError`.
 * @throws the signal's reason, once it is aborted.
 */
export async function checkFeed(src, {format = 'auto', lang = 'en'}, signal) {
  const address = feedAddress(src, {format, lang});
  try {
    const {status, bytes, ...source} = await request(address, signal);
    if (status === NO_CONTENT) return {is: 'found', format, count: 0, titles: []};
    const {articles, title, homeUrl} = parseFeed(bytes, {...source, format});
    const titles = articles.slice(0, SHOWN).map(({headline}) => headline);
    return {is: 'found', format: formatOf(bytes, source), count: articles.length, titles, title, home: homeUrl};
  } catch (error) {
    signal.throwIfAborted();
    return {is: error.code, address, status: error.status};
  }
}

/** A feed does not say what it was: the one reader that takes it alone does. */
const formatOf = (bytes, source) =>
  FORMATS.find((format) => {
    try {
      return parseFeed(bytes, {...source, format});
    } catch {
      return false;
    }
  });
