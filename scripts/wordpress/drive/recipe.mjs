import assert from 'node:assert/strict';

/** Addresses and the status that each answers with. */
const ANSWERS = {
  '/wp-json/wp/v2/posts': 200,
  '/?rest_route=/wp/v2/posts': 200,
  '/wp-json/wp/v2/posts/999999': 404,
  '/wp-json/wp/v2/posts?page=99': 400,
  '/wp-json/wp/v2/posts?status=draft': 400,
  '/feed/': 200,
  '/feed/atom/': 200,
  '/feed/rdf/': 200,
};

export const RECIPE = [
  {
    name: 'the plugin of the hosting guide: the same answer for every origin, kept by caches where it is a good one',
    async perform({site}) {
      for (const [path, expected] of Object.entries(ANSWERS)) {
        const {status, headers} = await fetch(site.origin + path, {headers: {Origin: 'https://partner.example'}});
        const said = (name) => headers.get(name);
        assert.equal(status, expected, path);
        assert.equal(said('Access-Control-Allow-Origin'), '*', path);
        assert.equal(said('Access-Control-Allow-Credentials'), null, path);
        assert.equal(said('Vary'), null, path);
        assert.match(said('Access-Control-Expose-Headers'), /Retry-After, Link, X-WP-Total, X-WP-TotalPages/, path);
        const kept = status === 200 ? 'public, max-age=60, stale-while-revalidate=300' : null;
        assert.equal(said('Cache-Control'), kept, path);
      }
    },
  },
  {
    name: 'what a signed-in editor sees is kept nowhere',
    async perform({site, desk}) {
      for (const path of ['/wp-json/wp/v2/posts?status=draft', '/wp-json/wp/v2/posts']) {
        const {status, headers} = await fetch(site.origin + path, {headers: desk.headers});
        assert.equal(status, 200);
        assert.match(headers.get('Cache-Control'), /no-store/);
      }
    },
  },
  {
    name: 'within that minute a second look costs WordPress nothing',
    async perform({open, site}) {
      const reader = await open(`<news-list src="${site.origin}/wp-json/wp/v2/posts"></news-list>`, {caches: true});
      await reader.ready('news-list');
      const before = site.log.length;
      await reader.reload('news-list');
      assert.deepEqual(await reader.told(), ['loaded', 'loaded']);
      assert.equal(site.log.length, before);
      await reader.leave();
    },
  },
];
