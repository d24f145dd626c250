import {after, afterEach, before} from 'node:test';
import {launch, visit} from './browsers.mjs';
import {serveFeeds} from './feeds.mjs';
import {startOrigins} from './origins.mjs';

/** For a suite: origins with the newspaper's feeds, a browser, and one visitor at a time, who leaves with the test. */
export function stage() {
  const found = {
    origins: undefined,
    browser: undefined,
    visitor: undefined,
    /** The page with these widgets on it. */
    async open(widgets) {
      const page = found.origins.publish(`<main>${widgets}</main>${found.origins.tag()}`);
      found.visitor = await visit(found.browser, page);
    },
  };

  before(async () => {
    found.origins = await startOrigins();
    found.browser = await launch();
    serveFeeds(found.origins.feed);
  });

  afterEach(() => found.visitor?.close());

  after(async () => {
    await found.browser?.close();
    found.origins?.close();
  });

  return found;
}
