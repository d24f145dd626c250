import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {once} from 'node:events';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {close, HOST, listen, origin} from '../../scripts/demo/http.mjs';
import {partner} from '../../scripts/demo/pages.mjs';
import {LANGUAGES, loadEditions, sitePages} from '../../scripts/demo/stories.mjs';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const BUILT = existsSync(new URL('../../dist/news-elements.js', import.meta.url));
const needsBuild = {skip: BUILT ? false : 'needs dist: npm run build'};

function start(...args) {
  const child = spawn(process.execPath, [START, ...args]);
  const run = {child, output: ''};
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (run.output += text));
  return run;
}

async function finished(run) {
  const [code] = await once(run.child, 'close');
  return {code, output: run.output};
}

async function freePort() {
  const server = origin(() => undefined);
  const port = await listen(server, 0);
  await close(server);
  return String(port);
}

async function served(run) {
  while (!run.output.includes('Ctrl+C stops it.')) {
    assert.equal(run.child.exitCode, null, run.output);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('--help says what there is', async () => {
  const {code, output} = await finished(start('--help'));
  assert.equal(code, 0);
  for (const option of ['--feed', '--port', '--no-build']) assert.ok(output.includes(option), option);
});

test('a mistyped argument is named, and the help follows', async () => {
  for (const [args, sentence] of [
    [['--prot', '80'], 'There is no option --prot.'],
    [['--port', 'many'], '--port wants a number from 1 to 65535, and got “many”.'],
    [['https://news.test/feed'], 'npm start -- --feed https://news.test/feed'],
    [['--feed', 'news.test'], '--feed wants an http or https address, and got “news.test”.'],
  ]) {
    const {code, output} = await finished(start(...args));
    assert.equal(code, 1);
    assert.ok(output.includes(sentence), output);
    assert.ok(output.includes('npm start -- --port'), output);
    assert.ok(!output.includes('    at '), output);
  }
});

test('a taken port is said plainly', async () => {
  const other = origin(() => undefined);
  const port = await listen(other, 0);
  const {code, output} = await finished(start('--no-build', '--port', String(port)));
  await close(other);
  assert.equal(code, 1);
  assert.ok(output.includes(`Port ${port} is taken by another program.`), output);
});

test('page, script and feeds come from three origins, and Ctrl+C stops them', needsBuild, async () => {
  const port = await freePort();
  const run = start('--no-build', '--port', port);
  await served(run);
  const page = await (await fetch(`http://${HOST}:${port}/`)).text();
  const script = /<script type="module" crossorigin src="([^"]+)"/.exec(page.replace(/\s+/g, ' '))[1];
  const feed = new URL(/<news-source\s+src="([^"]+)"/.exec(page)[1]);
  assert.equal(new Set([port, new URL(script).port, feed.port]).size, 3);
  assert.ok(!page.includes('{{'), page);
  const response = await fetch(script);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match(response.headers.get('content-type'), /javascript/);
  const strict = await fetch(`http://${HOST}:${port}/strict/?theme=dark`);
  assert.match(strict.headers.get('content-security-policy'), /require-trusted-types-for 'script'/);
  assert.ok((await strict.text()).includes('data-theme="dark"'));
  for (const name of [
    '',
    'paper-ru.html',
    'front-hy.html',
    'blog.html',
    'blog-ru.html',
    'blog-hy.html',
    'layouts.html',
  ])
    assert.ok(run.output.includes(name), name);
  run.child.kill('SIGINT');
  assert.equal((await finished(run)).code, 0);
});

test('the article page is filled with the story that its address names, and the search form may be sent under the strict policy', async () => {
  const editions = loadEditions();
  const page = partner(() => ({
    front: 'paper.html',
    page: 'http://p.test',
    script: 'http://s.test',
    feed: 'http://f.test',
    editions,
  }));
  const ask = async (path) => {
    const {body, headers} = await page(new URL(path, 'http://p.test'));
    return {html: body, policy: headers['Content-Security-Policy']};
  };
  const {headline} = editions.ru.stories.find(({id}) => id === 'glacier');
  const {html, policy} = await ask('/strict/paper-ru.html?story=glacier');
  assert.ok(html.includes(`<title>${headline} – Меридиан</title>`));
  assert.ok(html.includes('href="paper-hy.html?story=glacier"'));
  assert.match(policy, /form-action http:\/\/f\.test/);
  assert.ok((await ask('/?story=%22%3E')).html.includes('item="night-ferry"'));
  for (const language of LANGUAGES)
    for (const name of Object.values(sitePages(language)))
      assert.ok(!(await ask(`/${name}`)).html.includes('{{'), name);
});

test('a feed that cannot be had is told, and the page is served all the same', needsBuild, async () => {
  const [port, dead] = [await freePort(), await freePort()];
  const run = start('--no-build', '--port', port, '--feed', `http://${HOST}:${dead}/feed.xml`);
  await served(run);
  assert.ok(run.output.includes(`The feed cannot be shown: ${HOST}:${dead} refused the connection.`), run.output);
  const page = await (await fetch(`http://${HOST}:${port}/`)).text();
  assert.match(page, new RegExp(`/visitor/http/${HOST}:${dead}/feed.xml`));
  run.child.kill('SIGTERM');
  assert.equal((await finished(run)).code, 0);
});
