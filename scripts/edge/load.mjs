// Readers of widgets: two hundred sites, each an origin of its own, that ask for all feeds in turn.
import {setTimeout as wait} from 'node:timers/promises';
import autocannon from 'autocannon';
import {FEEDS} from './publisher.mjs';

export const ORIGINS = Array.from({length: 200}, (_, at) => `https://partner-${at}.example`);
const PATHS = [...FEEDS.keys()];
const LEAST_STORIES = 5;

/** Whether a browser lets a page of this origin read an answer that it asked for without credentials. */
export const isReadable = (values, origin) => values.length === 1 && (values[0] === '*' || values[0] === origin);

/** The load generator sends a second's requests at its start: groups that start one after another spread them. */
const GROUPS = 10;
const SECOND_MS = 1000;

/**
 * Widget loads, in equal numbers for each feed and origin.
 * @param rate - So many a second, in all; as fast as they are answered where it is left out.
 */
export async function load(edge, {amount, rate}) {
  const counts = {answers: 0, well: 0, readable: 0, forAll: 0, withStories: 0};
  const request = (path, origin) => ({
    path,
    headers: {Origin: origin},
    onResponse(status, body, _context, headers) {
      const values = (name) =>
        Object.entries(headers).flatMap(([key, value]) => (key.toLowerCase() === name ? value : []));
      counts.answers++;
      counts.well += status === 200;
      counts.readable += isReadable(values('access-control-allow-origin'), origin);
      counts.forAll += !values('vary').some((value) => /origin|\*/i.test(value)) && !values('set-cookie').length;
      counts.withStories += (body.match(FEEDS.get(path).stories) ?? []).length >= LEAST_STORIES;
    },
  });
  let clients = 0;
  const options = {
    url: edge,
    connections: ORIGINS.length / GROUPS,
    amount: amount / GROUPS,
    skipAggregateResult: true,
    ...(rate && {overallRate: rate / GROUPS}),
    setupClient(client) {
      const at = clients++;
      const turn = at % PATHS.length;
      const paths = [...PATHS.slice(turn), ...PATHS.slice(0, turn)];
      client.setRequests(paths.map((path) => request(path, ORIGINS[at])));
    },
  };
  const start = performance.now();
  const groups = Array.from({length: GROUPS}, async (_, at) => {
    if (rate) await wait((at * SECOND_MS) / GROUPS);
    return autocannon(options);
  });
  const {latency, errors} = autocannon.aggregateResult(await Promise.all(groups), options);
  return {...counts, latency, errors, seconds: (performance.now() - start) / SECOND_MS};
}
