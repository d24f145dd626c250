// Asks for a feed as the widgets do, from this page: what they would find, or why they would not.
import {absoluteAddress, feedAddress} from '../../src/data/address.ts';
import {parseFeed} from '../../src/data/parse-feed.ts';
import {request} from '../../src/data/request.ts';

const NO_CONTENT = 204;
const SHOWN = 3;
const FORMATS = ['json-feed', 'wordpress', 'rss', 'atom', 'json-ld', 'opensearch'];

/**
 * @returns `{is: 'found', format, count, titles, title, home, page}`, or `{is, address, status}` with the code of a
 * `FeedError`. `page` is the web page that was asked, where it named another address as its feed: `address`.
 * @throws the signal's reason, once it is aborted.
 */
export async function checkFeed(src, {format = 'auto', lang = 'en'}, signal) {
  const address = feedAddress(src, {format, lang});
  return look(address, format, signal).catch((error) => {
    signal.throwIfAborted();
    return {is: error.code, address, status: error.status};
  });
}

async function look(address, format, signal, page) {
  const {status, bytes, ...source} = await request(address, signal);
  if (status === NO_CONTENT) return {is: 'found', format, count: 0, titles: []};
  try {
    const {articles, title, homeUrl} = parseFeed(bytes, {...source, format});
    const titles = articles.slice(0, SHOWN).map(({headline}) => headline);
    const what = {is: 'found', format: formatOf(bytes, source), count: articles.length, titles};
    return {...what, title, home: homeUrl, page, address};
  } catch (error) {
    if (page || !error.feed || format !== 'auto') throw error;
    return look(absoluteAddress(error.feed), format, signal, source.url);
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
