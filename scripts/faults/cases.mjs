// What must come of each case of the corpora's fault server that is told by the answer alone; scenarios.mjs has the others.

/** What readers are told, by the error's code. */
const SAYS = {
  network: 'The stories could not be reached.',
  cors: 'The stories could not be reached.',
  timeout: 'The stories are taking too long to arrive.',
  http: 'The publisher’s server cannot answer now.',
  format: 'The publisher sent something that cannot be shown here.',
  'too-large': 'The publisher sent something that cannot be shown here.',
  'not-found': 'These stories are no longer available.',
};
const EMPTY = 'There are no stories here yet.';
const TIMEOUT_MS = 8000;
/** Half of the longest pause, as the page's dice are loaded. */
const PAUSES = [500, 1000];

/**
 * @typedef {object} Case
 * @property {string} id - As in the corpora's index.
 * @property {'ready' | 'empty' | 'error'} state
 * @property {string} [code] - The error's.
 * @property {string} [says] - What readers are told in place of stories.
 * @property {boolean} [button] - Whether they can try again.
 * @property {number} [stories] - How many the feed holds.
 * @property {number[]} [pauses] - Milliseconds before each further try, exactly as the page set them.
 * @property {number} [spent] - Milliseconds that each try takes until it has failed.
 * @property {boolean} [probed] - Whether each failed try is followed by a probe, at once.
 * @property {number} [hops] - Requests that the browser makes of one.
 * @property {number} [cancelled] - Requests that the page gave up while they were under way, at least.
 * @property {number} [heapMB] - By how much the page may grow meanwhile.
 * @property {number} [workMS] - The longest that the page's main thread may work.
 * @property {number} [shown] - How many stories readers see of the ten that the list asks for.
 * @property {string} [warns] - Words of the warning that developers get.
 * @property {string} [lang] - The page's language, English if not given.
 * @property {string} [instead] - Why this is not what the index expects.
 */
const fails = (id, code, more = {}) => ({
  ...{id, state: 'error', code, says: SAYS[code], button: code !== 'not-found', ...more},
});
const loads = (id, more = {}) => ({id, state: 'ready', stories: 10, shown: 10, ...more});
const unreached = (id, more) =>
  fails(id, 'network', {pauses: PAUSES, probed: true, warns: 'cannot be reached', ...more});
const late = (id, more) =>
  fails(id, 'timeout', {pauses: PAUSES, spent: TIMEOUT_MS, cancelled: 3, warns: 'takes over 8 s', ...more});
const tooLarge = (id, more) => fails(id, 'too-large', {warns: 'exceeds 5 MB', ...more});
const forbidden = (id, more) => fails(id, 'cors', {probed: true, warns: 'Access-Control-Allow-Origin', ...more});

const PROBE = 'a probe tells a dead server from one that forbids reading, and is no try';
const THREE = 'at most 3 tries, whatever has passed of the answer';

/** @type {Case[]} */
export const CASES = [
  // The longest first: they run side by side.
  late('no-response', {instead: 'the limit is 8 s a try, and 3 tries'}),
  late('slow-headers-9s', {instead: 'the limit is 8 s a try, its body included'}),
  late('slow-body-60s', {instead: 'the limit is 8 s a try, its body included'}),
  late('slowloris-forever', {instead: 'the limit is 8 s a try, its body included'}),
  {id: '204', state: 'empty', says: EMPTY, button: false, stories: 0, shown: 0},
  fails('401', 'http', {warns: 'answers 401'}),
  fails('403', 'http', {warns: 'answers 403'}),
  fails('404', 'not-found', {warns: 'is not there'}),
  loads('408', {pauses: [500]}),
  fails('418', 'http', {warns: 'answers 418'}),
  loads('ok'),
  tooLarge('endless-body', {cancelled: 1, heapMB: 32}),
  tooLarge('gzip-bomb', {cancelled: 1, heapMB: 64, workMS: 3000}),
  tooLarge('huge-20mb', {cancelled: 1, heapMB: 64, workMS: 500}),
  loads('items-10000', {stories: 10_000, workMS: 500}),
  tooLarge('item-5mb-html', {instead: 'it is over the limit of 5 MB, so nothing of it is read'}),
  fails('truncated', 'network', {pauses: PAUSES, instead: THREE}),
  fails('truncated-clean', 'format', {warns: 'damaged'}),
  unreached('reset', {instead: PROBE}),
  loads('reset-then-ok', {pauses: [500], probed: true, instead: `${PROBE}: here it takes the second reset`}),
  fails('empty-200', 'format', {warns: 'is empty'}),
  fails('html-200', 'format', {warns: 'a web page without stories'}),
  loads('json-as-html'),
  loads('json-as-plain'),
  loads('json-no-type'),
  loads('octet-stream'),
  loads('bom'),
  fails('json-null', 'format'),
  fails('json-deep', 'format'),
  loads('json-wrong-types', {stories: 1, shown: 1}),
  fails('items-object', 'format'),
  loads('dup-ids', {
    stories: 2,
    shown: 2,
    instead: 'of two stories with one id the first stays: an id names one story',
  }),
  unreached('redirect-loop', {hops: 21, instead: `3 tries; the browser follows 20 redirects in each, and ${PROBE}`}),
  loads('redirect-301-ok'),
  unreached('redirect-js', {instead: PROBE}),
  forbidden('redirect-no-cors'),
  forbidden('no-cors', {instead: PROBE}),
  forbidden('cors-dup-origin'),
  loads('cors-preflight-405'),
  loads('429-retry-3', {pauses: [3500]}),
  loads('503-retry-garbage', {pauses: PAUSES}),
  loads('503-retry-negative', {pauses: PAUSES}),
  fails('503-retry-86400', 'http', {warns: 'answers 503'}),
  fails('500-always', 'http', {pauses: PAUSES, warns: 'answers 500'}),
  fails('500-always', 'http', {pauses: PAUSES, lang: 'ru', says: 'Сервер издания сейчас не может ответить.'}),
  fails('500-always', 'http', {pauses: PAUSES, lang: 'hy', says: 'Հրատարակչի սերվերն այս պահին չի կարող պատասխանել։'}),
  loads('500-then-ok', {pauses: PAUSES}),
  fails('206-unasked', 'format'),
  loads('flapping', {pauses: [500]}),
  fails('bad-gzip', 'network', {pauses: PAUSES}),
  fails('bad-brotli', 'network', {pauses: PAUSES}),
  fails('chunked-junk', 'network', {pauses: PAUSES}),
  loads('header-injection-title', {stories: 3, shown: 2}),
  loads('103-early'),
];
