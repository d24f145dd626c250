// Serves hostile pages: each as it is, with the widgets and addresses filled in and the watching script put before all others.
import {readFileSync} from 'node:fs';
import {serveFeeds} from '../../embed/support/feeds.mjs';
import {startOrigins} from '../../embed/support/origins.mjs';
import {asVersion, FIRST_VERSION, NEXT_VERSION} from '../../embed/support/versions.mjs';
import {FEED, feedOf, widgets} from './widgets.mjs';

/** The nonce that pages with one allow. */
const NONCE = 'abc';

/** What a page of the corpora frames, and they do not have. */
const RIGHT_TO_LEFT =
  '<!doctype html><html lang="en" dir="rtl"><head><meta charset="utf-8"><title>Right to left</title><script type="module" src="%%SCRIPT%%"></script></head><body>%%WIDGETS%%</body></html>';

const support = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const js = (body) => ({body, type: 'text/javascript', headers: {'Access-Control-Allow-Origin': '*'}});

export async function startHosts(entries) {
  const origins = await startOrigins();
  const {page, script, feed} = origins;
  const built = script.answers.get('/news-elements.js').body.toString();
  for (const {answers} of [page, script]) {
    answers.set('/news-elements.js', js(asVersion(built, FIRST_VERSION)));
    answers.set('/next/news-elements.js', js(asVersion(built, NEXT_VERSION)));
  }
  for (const place of [page, feed]) {
    serveFeeds(place);
    place.answers.set(FEED, {body: feedOf(place.origin), type: 'application/feed+json'});
  }
  page.answers.set('/a.json', ({url}) => ({
    body: feedOf(page.origin, `Story of ${url}`),
    type: 'application/feed+json',
    delay: 20,
  }));
  page.answers.set('/watch.js', js(support('watch.mjs')));
  page.answers.set('/watch-start.js', js('watch.start();'));
  page.answers.set('/blank.html', {body: '<!doctype html><title>Blank</title>'});
  const rtl = {file: 'pages/doc-rtl.html', headers: {}, source: RIGHT_TO_LEFT};
  for (const entry of [rtl, ...entries]) page.answers.set(`/${entry.file}`, answerOf(entry, origins));
  return origins;
}

/** Publishes pages of the same widgets on which nothing is hostile. */
export function cleanPages({page, script, feed}) {
  let count = 0;
  const publish = (body) => {
    const path = `/clean-${++count}.html`;
    page.answers.set(path, {body});
    return page.origin + path;
  };
  return (css, html, width) => {
    const address = publish(
      `<!doctype html><html ${html}><meta charset="utf-8"><title>Clean</title><style>${css}</style>` +
        `<script type="module" src="${script.origin}/news-elements.js"></script><body>${widgets(feed.origin)}`,
    );
    const frame = `<iframe src="${address}" style="border:0;width:${width}px;height:600px"></iframe>`;
    return width ? publish(`<!doctype html><meta charset="utf-8"><title>Framed</title>${frame}`) : address;
  };
}

function answerOf({source, headers, widgets: given, sameOrigin}, {page, script, feed}) {
  const code = sameOrigin ? page.origin : script.origin;
  const markup = (given ?? widgets)(sameOrigin ? page.origin : feed.origin);
  const {'content-type': type, ...others} = headers;
  const body = source
    .replace(/%%WIDGETS(_XML|_JS)?%%/g, () => markup)
    .replace(/%%SCRIPT_OLD%%/g, `${code}/news-elements.js`)
    .replace(/%%SCRIPT%%/g, `${code}${source.includes('%%SCRIPT_OLD%%') ? '/next' : ''}/news-elements.js`);
  return {body: watched(body, page.origin), type, headers: others};
}

/** The watching script runs first; it takes the page's picture right before the first module, or when the page is parsed. */
function watched(html, page) {
  const first = `<script nonce="${NONCE}" src="${page}/watch.js"></script>`;
  const start = `<script nonce="${NONCE}" type="module" src="${page}/watch-start.js"></script>`;
  if (!/<head>/.test(html)) return html.replace(/^(<!doctype[^>]*>)?/i, (doctype) => doctype + first + start);
  const [head, ...rest] = html.split('</head>');
  const at = head.search(/<script[^>]*type="module"/);
  const withStart = at < 0 ? head + start : head.slice(0, at) + start + head.slice(at);
  return [withStart.replace('<head>', `<head>${first}`), ...rest].join('</head>');
}
