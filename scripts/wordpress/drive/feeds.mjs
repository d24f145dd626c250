import assert from 'node:assert/strict';
import {ODD} from '../stories.mjs';

const FEEDS = {'/feed/': 'RSS 2.0', '/feed/atom/': 'Atom', '/feed/rdf/': 'RSS 1.0'};
/** WordPress puts ten posts into a feed. */
const LENGTH = 10;

export const FEED_LISTS = Object.entries(FEEDS).map(([path, format]) => ({
  name: `${path}, ${format}: the same headlines, addresses, dates and writers as by the REST API`,
  async perform({open, site, paper}) {
    const reader = await open(`<news-list count="${LENGTH}" src="${site.origin}${path}"></news-list>`);
    await reader.ready('news-list');
    const {stories, credit, creditLink} = await reader.stories();
    const tell = ({headline, link, date, author}) => ({headline, link, date, author});
    assert.deepEqual(
      stories.map(tell),
      paper.slice(0, LENGTH).map((post) => tell({...post, headline: titleInFeeds(post.headline)})),
    );
    assert.deepEqual([credit, new URL(creditLink).href], ['Source: The Hill Courier', `${site.origin}/`]);
    assert.equal(reader.asked(path).length, 1);
    await reader.leave();
  },
}));

/** There, and not in the REST API, WordPress says of a title that its story is locked. */
const titleInFeeds = (headline) => (headline === ODD.protected ? `Protected: ${headline}` : headline);
