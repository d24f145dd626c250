const TIME_LIMIT_MS = 10_000;
const SIZE_LIMIT = 16_000_000;
const PREFIX = '/visitor/';
const PASSED_HEADERS = ['Content-Type', 'Retry-After', 'X-WP-Total', 'X-WP-TotalPages', 'Cache-Control'];
const REQUEST_HEADERS = {
  'User-Agent': 'news-elements-demo/1.0',
  Accept: 'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, */*;q=0.8',
};

/**
 * The visitor's own feed, fetched by this server so that its publisher need not have allowed cross-origin reading yet.
 * The address keeps its shape behind `/visitor/https/host/…`, so that what the widgets add to it (page, search) reaches the publisher.
 * Only the host that was named on the command line is asked: this is no open proxy.
 */
export class VisitorFeed {
  /** As typed: may hold `{lang}`. */
  address;
  host;
  #scheme;

  /** Throws an Error with a sentence for the visitor where the address cannot be used. */
  constructor(address) {
    const [, scheme, host] = /^(https?):\/\/([^/?#]+)/i.exec(address) ?? [];
    if (!scheme || !URL.canParse(address)) {
      throw new Error(`--feed wants an http or https address, and got “${address}”.`);
    }
    if (host.includes('@')) throw new Error('--feed wants an address without a user name or password in it.');
    this.address = address.replace(/#.*/, '');
    this.#scheme = scheme.toLowerCase();
    this.host = host;
  }

  /** Where the widgets find it, below the feed origin. */
  get path() {
    return `${PREFIX}${this.#scheme}/${this.host}${this.address.replace(/^https?:\/\/[^/?#]+/i, '').replace(/^(?!\/)/, '/')}`;
  }

  /**
   * What the page must say of the publisher itself. WordPress's posts do not name it, and the address that the widgets see is
   * this demo's; every other format names its publisher.
   */
  get credit() {
    return /wp-json|rest_route/.test(this.address)
      ? {name: this.host, home: `${this.#scheme}://${this.host}/`}
      : {name: '', home: ''};
  }

  /** An answer for a request of the widgets, or undefined where the path is none of ours. */
  async answer({pathname, search}) {
    const base = `${PREFIX}${this.#scheme}/${this.host}`;
    if (!pathname.startsWith(`${base}/`)) return undefined;
    try {
      const {response, bytes} = await load(`${this.#scheme}://${this.host}${pathname.slice(base.length)}${search}`);
      return {status: response.status, type: 'application/octet-stream', body: bytes, headers: this.#headers(response)};
    } catch (error) {
      const status = error.name === 'TimeoutError' ? 504 : 502;
      return {status, type: 'text/plain; charset=utf-8', body: `${reason(error, this.host)}\n`};
    }
  }

  #headers(response) {
    const headers = {};
    for (const name of PASSED_HEADERS) {
      const value = response.headers.get(name);
      if (value) headers[name] = value;
    }
    const link = response.headers.get('Link');
    if (link)
      headers.Link = link.replaceAll(`<${this.#scheme}://${this.host}/`, `<${PREFIX}${this.#scheme}/${this.host}/`);
    return headers;
  }

  /** Asks once before the page is shown: `{ok, message}`, a sentence or two for the terminal. */
  async check() {
    try {
      const {response, bytes} = await load(this.address.replaceAll('{lang}', 'en'));
      const head = new TextDecoder().decode(bytes.subarray(0, 100_000));
      if (!response.ok) return {ok: false, message: `${this.host} answered ${response.status} ${response.statusText}.`};
      return judge(head, bytes.length, response);
    } catch (error) {
      return {ok: false, message: reason(error, this.host)};
    }
  }
}

async function load(address) {
  const response = await fetch(address, {headers: REQUEST_HEADERS, signal: AbortSignal.timeout(TIME_LIMIT_MS)});
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > SIZE_LIMIT) throw new Error('too large');
    chunks.push(chunk);
  }
  return {response, bytes: Buffer.concat(chunks)};
}

const KINDS = [
  ['JSON', /^[[{]/],
  ['RSS', /^<(?:rss|rdf:RDF)\b/i],
  ['Atom', /^<(?:\w+:)?feed\b/i],
];

function judge(head, size, response) {
  const start = head.replace(/^\uFEFF/, '').replace(/^(?:\s+|<\?[^>]*>|<!--[^]*?-->)+/, '');
  const kind = KINDS.find(([, pattern]) => pattern.test(start))?.[0];
  if (kind) {
    const kilobytes = Math.max(1, Math.round(size / 1000));
    return {
      ok: true,
      message: `${kind}, ${kilobytes} kB, sent as ${response.headers.get('content-type') ?? 'no type at all'}.`,
    };
  }
  if (!/^<(?:!doctype html|html)/i.test(start)) return {ok: false, message: 'What came is neither RSS, Atom nor JSON.'};
  const named = [...head.matchAll(/<link\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /rel=["']?alternate/i.test(tag) && /(?:rss|atom|feed)\+(?:xml|json)/i.test(tag))
    .map((tag) => /href=["']?([^"'\s>]+)/i.exec(tag)?.[1])
    .filter((href) => href && URL.canParse(href, response.url))
    .map((href) => new URL(href, response.url).href);
  const hint = named.length
    ? ` It names ${named.length > 1 ? 'these feeds' : 'this feed'}: ${named.slice(0, 5).join(' ')}`
    : '';
  return {ok: false, message: `That is a web page, not a feed.${hint}`};
}

/** A sentence about what went wrong; never the library's own message, which may hold addresses of this machine. */
function reason(error, host) {
  if (error.name === 'TimeoutError') return `${host} did not answer within ${TIME_LIMIT_MS / 1000} seconds.`;
  if (error.message === 'too large') return `${host} sent more than ${SIZE_LIMIT / 1_000_000} MB.`;
  const code = String(error.cause?.code ?? '');
  if (code === 'ENOTFOUND') return `There is no host named ${host}.`;
  if (code === 'EAI_AGAIN') return `The name ${host} could not be looked up. Is this machine on the network?`;
  if (code === 'ECONNREFUSED') return `${host} refused the connection.`;
  if (/CERT|SSL|TLS|ALTNAME/.test(code)) return `${host} has no valid certificate (${code}).`;
  return `${host} could not be reached${code ? ` (${code})` : ''}.`;
}
