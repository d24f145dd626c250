// Puts collected attacks where the words of a feed land, in the built file and in real browsers, and says what became of each.
// npm run test:xss -- [FOLDER] [--engines chromium,firefox,webkit] [--sample N] [--seed S]
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {chromiumPath, enginesFound, firefoxPath, webkitTools} from './lib/browsers.mjs';
import {corpus, noCorpus, sampled} from './lib/corpora.mjs';
import {root} from './lib/run.mjs';
import {webkitLauncher} from './lib/webkit-launcher.mjs';

const BATCH = 5;
/** WebKit, driven from afar, is asked for a sample; it shares no code with the other two that this would miss. */
const WEBKIT_SAMPLE = 300;
const POSITIONS = 8;
const CONTROLS = 60;
/** Of what fires uncleaned so many must be noticed, or the noticing is broken. */
const CONTROLS_SEEN = 0.9;
const SILENCE_MS = 60_000;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {engines: {type: 'string'}, sample: {type: 'string'}, seed: {type: 'string', default: '1'}},
});
const folder = corpus('xss', positionals[0]);
if (!folder) {
  console.log(noCorpus('xss'));
  process.exit(0);
}

const all = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8'));

/** What runs of itself when it is put into a page as it is; but not what would take the page away. */
const controlsFor = (engine) =>
  sampled(
    all.filter(
      ({payload, fires}) =>
        fires?.[engine === 'chromium' ? 'chromium' : 'firefox']?.innerHTML === 'auto' &&
        /onerror\s*=\s*['"]?(?:javascript:)?alert\(/i.test(payload) &&
        !/http-equiv|location|document\.write|base|form|frame|srcdoc|embed|object|javascript:|svg/i.test(payload),
    ),
    CONTROLS,
    values.seed,
  );

/** A dialog that a frame of its own opens is none of ours to catch in the page: it counts, and it must not hold the page. */
const dismissing = (page, noticed) =>
  page.on('dialog', (dialog) => {
    noticed(dialog.message());
    dialog.dismiss().catch(() => {});
  });

const OPEN = {
  chromium: async (address, noticed) => {
    const browser = await puppeteer.launch({
      executablePath: await chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
    const page = await browser.newPage();
    dismissing(page, noticed);
    await page.goto(address);
    return () => browser.close();
  },
  firefox: async (address, noticed) => {
    const browser = await puppeteer.launch({browser: 'firefox', executablePath: firefoxPath()});
    const page = await browser.newPage();
    dismissing(page, noticed);
    await page.goto(address);
    return () => browser.close();
  },
  webkit: async (address) => {
    const launcher = webkitLauncher({...webkitTools(), width: 1280, height: 900});
    await launcher.startSession('xss', address);
    return () => launcher.stop();
  },
};

const dist = mkdtempSync(join(tmpdir(), 'news-elements-xss-'));
await build({mode: 'embed', root, logLevel: 'error', build: {outDir: dist}});
const script = readFileSync(join(dist, 'news-elements.js'));
rmSync(dist, {recursive: true});

/** One engine: serves it the page, and gathers what the page tells. */
async function judge(engine) {
  const count = Number(values.sample ?? (engine === 'webkit' ? WEBKIT_SAMPLE : all.length));
  const vectors = count < all.length ? sampled(all, count, values.seed) : all;
  const controls = controlsFor(engine);
  const outcomes = [];
  const dialogs = [];
  let judging = true;
  let heard = Date.now();
  let finish;
  const ended = new Promise((resolve) => (finish = resolve));
  const answers = {
    '/': ['text/html', '<!doctype html><meta charset=utf-8><body><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', readFileSync(new URL('./lib/xss-page.mjs', import.meta.url))],
    '/news-elements.js': ['text/javascript', script],
    '/vectors': ['application/json', JSON.stringify({vectors, controls, size: BATCH})],
  };
  const server = createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    const [type, body] = answers[path] ?? [];
    if (request.method === 'POST') {
      const told = JSON.parse(Buffer.concat(await request.toArray()).toString());
      heard = Date.now();
      if (path === '/outcomes') outcomes.push(...told);
      else if (path === '/judged') judging = false;
      else finish(told);
    }
    response.writeHead(type || request.method === 'POST' ? 200 : 404, {
      'Content-Type': type ?? 'text/plain',
      // Nothing of an attack leaves this machine; what can run runs.
      'Content-Security-Policy': "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'",
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const watch = setInterval(() => {
    if (Date.now() - heard > SILENCE_MS) finish({error: `nothing was heard of it for ${SILENCE_MS / 1000} s`});
  }, 1000);
  const start = Date.now();
  const close = await OPEN[engine](
    `http://127.0.0.1:${server.address().port}/`,
    (message) => judging && dialogs.push(message),
  );
  const end = await ended;
  if (dialogs.length) end.error = `${dialogs.length} dialogs opened: ${dialogs.slice(0, 5)}`;
  clearInterval(watch);
  await close();
  server.closeAllConnections();
  server.close();
  return report(engine, vectors, controls, outcomes, end, (Date.now() - start) / 1000);
}

function report(engine, vectors, controls, outcomes, end, seconds) {
  const bad = outcomes.filter(({fired, faults}) => fired.length || faults.length);
  const unjudged = vectors.length * POSITIONS - outcomes.filter(({judged}) => judged).length;
  for (const {id, state} of outcomes.filter(({judged}) => !judged).slice(0, 5))
    console.log(`  ${id} was not judged: ${state}`);
  const payloads = new Map(all.map(({id, payload}) => [id, payload]));
  for (const {id, fired, faults} of bad.slice(0, 20))
    console.log(
      `  ${id}  ${[...fired, ...faults].join('  ').slice(0, 300)}\n    ${payloads.get(id.split(' ')[0])?.slice(0, 300)}`,
    );
  const blind = !controls.length || !((end.controls ?? 0) / controls.length >= CONTROLS_SEEN);
  if (end.error) console.log(`  ${end.error}`);
  console.log(
    `${engine}: ${vectors.length} vectors in ${POSITIONS} positions, ${bad.filter(({fired}) => fired.length).length} fired, ` +
      `${bad.filter(({faults}) => faults.length).length} with active markup, ${unjudged} unjudged; ` +
      `uncleaned ${end.controls ?? 0} of ${controls.length} fired; ${seconds.toFixed(0)} s`,
  );
  const failed = bad.length + unjudged + Number(blind) + Number(Boolean(end.error));
  return {passed: vectors.length * POSITIONS - bad.length - unjudged, failed};
}

let passed = 0;
let failed = 0;
for (const engine of values.engines?.split(',') ?? enginesFound()) {
  const result = await judge(engine);
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
