// Puck: every component in its canvas with sample stories, its fields in the panel, and the page that comes of it.
import {join} from 'node:path';
import {build} from 'vite';
import {elements} from '../../dist/integrations/elements.js';
import {root} from '../../scripts/lib/run.mjs';
import {visit} from '../embed/support/browsers.mjs';

const MADE = join(root, '.cache/builders');

export default async function puck({browser, site, check}) {
  await bundlePuck();
  const body = `${site.script}<div id="editor"></div><div id="page"></div><link rel="stylesheet" href="/made/puck.css"><script src="/made/puck.js"></script>`;
  const {run, until, said, close} = await visit(browser, site.publish(body), {width: 1400});
  await until(() => document.querySelector('#editor news-list')?.state === 'ready');
  await check('every element is in the canvas, alive and with sample stories', () =>
    run(
      (tags) => tags.filter((tag) => !document.querySelector(`#editor ${tag}`)?.shadowRoot),
      elements.map(({tag}) => tag),
    ),
  );
  for (const {name, tag, attributes} of elements)
    await check(`${name} has its fields with their help`, async () => {
      await run((id) => document.querySelector(`[data-puck-component="${id}"]`).click(), name);
      const wanted = attributes.filter(({editorOnly}) => !editorOnly).map(({title, help}) => [title, help]);
      await until(
        (tag, count) => document.querySelectorAll('[class*=PuckFields] abbr, [class*=Fields] abbr').length >= count,
        tag,
        wanted.length,
      );
      const found = await run(() => [...document.querySelectorAll('abbr')].map((sign) => sign.title));
      return wanted.filter(([, help]) => !found.includes(help)).map(([title]) => `${title} is not there`);
    });
  await check('the page that comes of its data has the stories, the heading and the links', async () => {
    await run((feed) => {
      for (const {type, props} of window.data.content) if (type.startsWith('News')) props.src = feed;
      window.show(window.data);
    }, site.feed);
    await until(() => document.querySelector('#page news-list')?.state === 'ready');
    const {attributes} = elements.find(({tag}) => tag === 'news-list').block;
    // React writes properties where an element has them.
    return run(
      (heading) => [
        ...(document.querySelector('#page news-list').preview ? ['sample stories are on the page'] : []),
        ...(document.querySelector('#page news-list').heading === heading ? [] : ['the heading is lost']),
        ...(document.querySelectorAll('#page social-links > a').length === 3 ? [] : ['the links are lost']),
      ],
      attributes.heading,
    );
  });
  // Puck asks another house for its font.
  await check('nothing is said in the console', () => said.filter((line) => !line.includes('net::ERR_')));
  await close();
}

/** The editor's page, bundled. */
export const bundlePuck = () =>
  build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    resolve: {dedupe: ['react', 'react-dom']},
    build: {
      outDir: MADE,
      emptyOutDir: true,
      lib: {
        entry: join(root, 'test/builders/pages/puck.jsx'),
        formats: ['iife'],
        name: 'puck',
        fileName: () => 'puck.js',
        cssFileName: 'puck',
      },
    },
  });
