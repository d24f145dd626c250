// The code for HTML, in an empty page beside the files that the build made, under the names that are printed.
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {close, HOST} from '../../../scripts/demo/http.mjs';
import {root} from '../../../scripts/lib/run.mjs';
import {serveFolder} from '../../../scripts/lib/static-site.mjs';
import {settled} from '../support/settled.mjs';
import {differences, printed} from './configurations.mjs';
import {faults} from './desk.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><body>\n${body}`;

export async function ownFiles(desk, check) {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-site-'));
  const {server, port} = await serveFolder(folder);
  const site = `http://${HOST}:${port}`;
  const widgets = join(folder, 'widgets', version);
  mkdirSync(widgets, {recursive: true});
  for (const name of ['news-elements.js', 'embed.html', 'embed-frame.js', 'embed-host.js'])
    cpSync(join(root, 'dist', name), join(widgets, name));
  try {
    const all = await printed(desk, [], {from: `${site}/widgets/${version}/`});
    for (const {tag, element, page: code} of all)
      await check(`HTML: <${tag}> on an empty page, beside the files of version ${version}`, async () => {
        writeFileSync(join(folder, `${tag}.html`), page(`<main id="${tag}">\n${code}\n</main>`));
        const {said, run} = await desk.open(`${site}/${tag}.html`);
        const wrong = await settled(() => run(differences, `#${tag}`, element));
        const seen = await run(() => ({
          scripts: [...document.scripts].map(({src, integrity}) => [src, integrity.split('-')[0]]),
          defined: [...document.querySelectorAll(':defined')]
            .map(({localName}) => localName)
            .filter((name) => name.includes('-')),
          undefined: [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
        }));
        const [[src, hash] = []] = seen.scripts;
        return [
          ...wrong,
          ...faults(
            [seen.scripts.length === 1 && hash === 'sha384', `scripts: ${seen.scripts}`],
            [src.startsWith(`${site}/widgets/${version}/news-elements.js?only=`), src],
            [!seen.undefined.length, `${seen.undefined} are not defined`],
            [!said.length, said.join('\n')],
          ),
        ];
      });

    await check('HTML: before the script has come the list takes the place that it takes afterwards', async () => {
      const {page, run, until} = await desk.open(`${site}/news-list.html`);
      const height = () => run(() => document.querySelector('news-list').getBoundingClientRect().height);
      await until(() => document.querySelector('news-list').state === 'ready');
      const after = await height();
      await page.setJavaScriptEnabled(false);
      await page.reload();
      const before = await height();
      await run(() => document.querySelector('style').remove());
      const bare = await height();
      return faults(
        [Math.abs(before - after) < 0.5, `${before} px become ${after}`],
        [bare < before / 2, `without the rule it takes ${bare} px, so this shows nothing`],
      );
    });

    await check('HTML: a file that is not the one whose hash is printed does not run', async () => {
      appendFileSync(join(widgets, 'news-elements.js'), '\n');
      const {said, run, until} = await desk.open(`${site}/news-list.html`);
      await until(() => document.readyState === 'complete');
      const [isDefined, link] = await run(() => [
        Boolean(customElements.get('news-list')),
        document.querySelector('news-list a').checkVisibility(),
      ]);
      return faults(
        [!isDefined, 'it runs all the same'],
        [link, 'and the link is not there'],
        [said.some((text) => text.includes('integrity')), said.join('\n')],
      );
    });
  } finally {
    await close(server);
    rmSync(folder, {recursive: true});
  }
}
