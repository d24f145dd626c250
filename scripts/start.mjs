/** `npm start`: builds the library and shows it on a partner's page, with page, script and feeds on three origins. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {close, HOST, listen, listenNear, origin} from './demo/http.mjs';
import {HELP, readOptions} from './demo/options.mjs';
import {partner, SCRIPT_HEADERS, scripts, YOUR_FEED} from './demo/pages.mjs';
import {publisher, PUBLISHER_HEADERS} from './demo/publisher.mjs';
import {loadEditions} from './demo/stories.mjs';

const BUILT_FILE = new URL('../dist/news-elements.js', import.meta.url);

/** What the visitor can put right: told in a sentence, without a stack. */
class Complaint extends Error {}

const servers = [];
let building;

async function start(argv) {
  const options = read(argv);
  if (options.help) {
    console.log(HELP);
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(0));
  const context = await serve(options);
  if (options.build) await build();
  if (!existsSync(BUILT_FILE))
    throw new Complaint('dist/news-elements.js is not there. Run npm start without --no-build.');
  announce(context, options.feed && (await options.feed.check()), options);
}

function read(argv) {
  try {
    return readOptions(argv);
  } catch (error) {
    throw new Complaint(`${error.message}\n\n${HELP}`);
  }
}

async function serve({port, feed}) {
  const editions = loadEditions();
  const context = {front: feed ? YOUR_FEED : 'paper.html', editions};
  const ofPublisher = publisher(editions, () => ({origin: context.feed, site: context.page}));
  const page = open(partner(() => context));
  const script = open(scripts, SCRIPT_HEADERS);
  const feeds = open(async (url) => (await feed?.answer(url)) ?? ofPublisher(url), PUBLISHER_HEADERS);
  try {
    context.page = address(await listen(page, port));
  } catch (error) {
    throw new Complaint(portTrouble(error, port));
  }
  context.script = address(await listenNear(script, port + 1));
  context.feed = address(await listenNear(feeds, port + 2));
  if (feed) {
    const {name, home} = feed.credit;
    Object.assign(context, {
      visitorFeed: context.feed + feed.path,
      visitorAddress: feed.address,
      visitorHost: feed.host,
    });
    Object.assign(context, {visitorName: name, visitorHome: home});
  }
  return context;
}

function open(answer, headers) {
  const server = origin(answer, headers);
  servers.push(server);
  return server;
}

const address = (port) => `http://${HOST}:${port}`;

function portTrouble({code}, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another: npm start -- --port ${port < 65_000 ? port + 10 : 8090}`;
  }
  if (code === 'EACCES') return `Port ${port} may only be opened by an administrator. Choose one above 1023.`;
  return `Port ${port} could not be opened (${code}).`;
}

/** Quiet unless it fails. npm itself is run by the path that it gives to its scripts, so that no shell is needed. */
async function build() {
  console.log('Building …');
  for (const script of ['build', 'build:builder']) await runScript(script);
}

async function runScript(name) {
  const npm = process.env.npm_execpath;
  const [command, prefix] = npm ? [process.execPath, [npm]] : ['npm', []];
  building = spawn(command, [...prefix, 'run', name, '--silent'], {cwd: new URL('..', import.meta.url)});
  let output = '';
  for (const stream of [building.stdout, building.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => building.once('error', reject).once('close', resolve));
  building = undefined;
  if (code !== 0) throw new Complaint(`${output}\nThe build failed; its output is above.`);
}

function announce({page, script, feed}, checked, options) {
  const lines = options.feed
    ? [
        `  Your feed          ${page}/`,
        `  Sample stories     ${page}/blog.html`,
        '',
        checked.ok ? `${options.feed.address}: ${checked.message}` : `The feed cannot be shown: ${checked.message}`,
        ...(checked.ok ? [] : ['The page is served all the same; its widgets show what a reader would see.']),
      ]
    : [
        `  An article         ${page}/   paper-ru.html  paper-hy.html`,
        `  The front page     ${page}/front.html   front-ru.html  front-hy.html`,
        `  A partner’s blog   ${page}/blog.html   blog-ru.html  blog-hy.html`,
        `  Every layout       ${page}/layouts.html`,
        `  Stories in HTML    ${page}/static.html`,
        `  Under strict CSP   ${page}/strict/`,
        `  Embed builder      ${page}/builder/`,
        `  The site’s front   ${page}/index.html   index-ru.html  index-hy.html`,
        '',
        `  Script             ${script}/news-elements.js`,
        `  Feeds              ${feed}/en/feed.json  rss.xml  atom.xml  wp-json/wp/v2/posts  suggest?q=  (and ru, hy)`,
      ];
  console.log(['', ...lines, '', 'Ctrl+C stops it.', ''].join('\n'));
}

async function stop(code) {
  building?.kill();
  await Promise.all(servers.filter(({listening}) => listening).map(close));
  process.exit(code);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Complaint ? `\n${error.message}\n` : error);
  await stop(1);
}
