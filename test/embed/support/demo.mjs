// The demo as `npm start` serves it: pages, script and feeds on three origins; `late` (ms) holds back script and feeds.
import {setTimeout as wait} from 'node:timers/promises';
import {close, HOST, listen, origin} from '../../../scripts/demo/http.mjs';
import {partner, SCRIPT_HEADERS, scripts} from '../../../scripts/demo/pages.mjs';
import {publisher, PUBLISHER_HEADERS} from '../../../scripts/demo/publisher.mjs';
import {loadEditions} from '../../../scripts/demo/stories.mjs';

const isLate = (path) => /\.(js|json|xml)$/.test(path);

export async function startDemo({late = 0} = {}) {
  const context = {front: 'paper.html', editions: loadEditions()};
  const held = (answer) => async (url) => {
    if (isLate(url.pathname)) await wait(late);
    return answer(url);
  };
  const feeds = publisher(context.editions, () => ({origin: context.feed, site: context.page}));
  const servers = {
    page: origin(partner(() => context)),
    script: origin(held(scripts), SCRIPT_HEADERS),
    feed: origin(held(feeds), PUBLISHER_HEADERS),
  };
  for (const [name, server] of Object.entries(servers)) context[name] = `http://${HOST}:${await listen(server, 0)}`;
  return {...context, close: () => Promise.all(Object.values(servers).map(close))};
}
