import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';
import {allReady, engines, launch, visit} from './support/browsers.mjs';
import {servePaper, snippet, stayHome, useAll} from './support/snippet.mjs';
import {startOrigins} from './support/origins.mjs';

/** Without what frames of other houses, which are not let out here, make the browser say, and React's marks for its profiler. */
const ours = ({said}) => said.filter((line) => !/ERR_FAILED|React DevTools|^timeStamp|NS_ERROR/.test(line));

async function bundleApp() {
  const {output} = (
    await build({
      configFile: false,
      logLevel: 'error',
      define: {'process.env.NODE_ENV': '"development"'},
      build: {
        write: false,
        minify: false,
        lib: {entry: fileURLToPath(new URL('./support/react-app.mjs', import.meta.url)), formats: ['es']},
      },
    })
  )[0];
  return output[0].code;
}

for (const engine of engines)
  describe(`the same embed in ${engine}`, () => {
    let origins;
    let browser;
    let folder;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
      servePaper(origins.feed);
      folder = mkdtempSync(join(tmpdir(), 'news-elements-file-'));
    });

    after(async () => {
      await browser?.close();
      origins?.close();
      rmSync(folder, {recursive: true});
    });

    describe('inside a React application', () => {
      let visitor;

      before(async () => {
        origins.page.answers.set('/app.js', {body: await bundleApp(), type: 'text/javascript'});
        const [tag, ...elements] = snippet(origins).split('\n');
        const body = `<template id="pasted">${elements.join('\n')}</template><div id="keyed" data-src="${origins.feed.origin}/en/feed.json"></div><div id="app"></div>`;
        const app = '<script type="module" src="/app.js"></script>';
        visitor = await visit(browser, origins.publish(body, {head: tag + app}));
        await stayHome(visitor.page);
        await visitor.until(allReady, '#a, #b, #c');
      });

      after(() => visitor?.close());

      const update = async (change) => {
        const time = await visitor.run((change) => {
          window.update(change);
          return Number(document.querySelector('main').dataset.time);
        }, change);
        await visitor.until((time) => Number(document.querySelector('main').dataset.time) > time, time);
      };
      const asked = () => origins.feed.log.length;

      it('works', async () => assert.deepEqual(await visitor.run(useAll), []));

      it('stays as it is, and asks for nothing, when the application renders again', async () => {
        await visitor.run(() => (window.same = [...document.querySelectorAll('main > *')]));
        const before = asked();
        for (let time = 0; time < 20; time++) await update({});
        assert.equal(asked(), before);
        assert.ok(await visitor.run(() => window.same.every((element) => element.isConnected)));
        assert.ok(await visitor.run(allReady, 'news-list[src], news-card, news-article'));
      });

      it('follows attributes, properties and events', async () => {
        const articles = ['Ferry', 'Bridge'].map((headline) => ({headline, url: `#${headline}`}));
        await update({heading: 'Two', articles});
        await visitor.until(() => {
          const {shadowRoot} = document.querySelector('#changing');
          return (
            shadowRoot.querySelector('h2')?.textContent === 'Two' && shadowRoot.querySelectorAll('h3').length === 2
          );
        });
        await visitor.run(() => document.querySelector('#changing').shadowRoot.querySelector('h3 a').click());
        assert.equal(await visitor.run(() => window.lastOpened), 'Ferry');
      });

      it('keeps its stories when keys move it', async () => {
        await visitor.run(() => (window.cards = ['a', 'b', 'c'].map((id) => document.querySelector(`#${id}`))));
        const before = asked();
        await update({order: ['c', 'a', 'b']});
        const order = () => [...document.querySelectorAll('main > news-card[id]')].map(({id}) => id);
        assert.deepEqual(await visitor.run(order), ['c', 'a', 'b']);
        assert.ok(await visitor.run(() => window.cards.every(({isConnected}) => isConnected)));
        assert.ok(await visitor.run(allReady, '#a, #b, #c'));
        assert.equal(asked(), before);
      });

      it('goes when it is unmounted, and React has nothing to say', async () => {
        await visitor.run(() => window.root.unmount());
        await visitor.until(() => !document.querySelector('#app').firstChild);
        assert.deepEqual(ours(visitor), []);
      });
    });

    it('works in a sandboxed frame, where nothing can be stored', async () => {
      const inner = origins.publish(snippet(origins));
      const visitor = await visit(
        browser,
        origins.publish(`<iframe sandbox="allow-scripts" width="900" height="2000" src="${inner}"></iframe>`),
      );
      await stayHome(visitor.page);
      const frame = await visitor.page.waitForFrame((frame) => frame.url() === inner);
      assert.equal(
        await frame.evaluate(() => {
          try {
            return typeof localStorage;
          } catch (error) {
            return error.name;
          }
        }),
        'SecurityError',
      );
      assert.deepEqual(await frame.evaluate(useAll), []);
      assert.deepEqual(ours(visitor), []);
      await visitor.close();
    });

    async function openFile(name, body) {
      const file = join(folder, name);
      writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>File</title><body>${body}`);
      const visitor = await visit(browser, pathToFileURL(file).href);
      await visitor.until(() => document.readyState === 'complete');
      return visitor;
    }

    it('works in a file that the reader opens, with script and feed from the web', async () => {
      const visitor = await openFile('page.html', snippet(origins));
      await stayHome(visitor.page);
      assert.deepEqual(await visitor.run(useAll), []);
      assert.deepEqual(ours(visitor), []);
      await visitor.close();
    });

    it('keeps the fallback in a file whose script is a file too: browsers refuse such modules', async () => {
      writeFileSync(join(folder, 'news-elements.js'), origins.script.answers.get('/news-elements.js').body);
      const visitor = await openFile('local.html', snippet(origins).replace(`${origins.script.origin}/`, ''));
      assert.equal(await visitor.run(() => customElements.get('news-list')), undefined);
      assert.equal(await visitor.run(() => document.querySelector('news-list > a').checkVisibility()), true);
      await visitor.close();
    });
  });
