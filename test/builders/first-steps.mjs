// What the docs say to a new user, done as they say it: on a plain HTML page and in a WordPress, with the clock running.
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {close, HOST} from '../../scripts/demo/http.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serveFolder} from '../../scripts/lib/static-site.mjs';
import {visit} from '../embed/support/browsers.mjs';
import {startDemo} from '../embed/support/demo.mjs';
import {followed} from './first-steps/wordpress.mjs';

const PAGES = 'html wordpress embedding-without-scripts grapesjs puck tinymce ckeditor5 drupal editors'.split(' ');
/** What cannot be run here has no picture: its page says what was checked. */
const WITHOUT_PICTURE = {drupal: 'They have not been run within Drupal.', editors: 'language services'};
const MAX_STEPS = 5;
const MAX_SECONDS = 120;

const read = (name) => readFileSync(join(root, 'docs', `${name}.md`), 'utf8');
/** The steps of a page: the items of its first numbered list. */
const stepsOf = (text) => {
  const items = [...text.matchAll(/^(\d)\. (.*)$/gm)].map(([, number, words]) => ({number: Number(number), words}));
  const end = items.findIndex(({number}, at) => number !== at + 1);
  return items.slice(0, end < 0 ? items.length : end).map(({words}) => words);
};

export default async function firstSteps({browser, check, skip}) {
  for (const name of PAGES)
    await check(`docs/${name}.md has at most ${MAX_STEPS} steps, and a picture`, () => {
      const text = read(name);
      const steps = stepsOf(text);
      const [, picture] = /!\[[^\]]+\]\((images\/[\w.-]+)\)/.exec(text) ?? [];
      const shown = WITHOUT_PICTURE[name] ? text.includes(WITHOUT_PICTURE[name]) : picture;
      return [
        ...(steps.length && steps.length <= MAX_STEPS ? [] : [`${steps.length} steps`]),
        ...(shown ? [] : ['no picture, and no word of why']),
        ...(!picture || existsSync(join(root, 'docs', picture)) ? [] : [`${picture} is not there`]),
      ];
    });
  await check(`docs/html.md leads to a list within ${MAX_SECONDS} s`, () => timed(() => onPlainPage(browser)));
  await followed({browser, check, skip}, {steps: stepsOf(read('wordpress')), timed});
}

async function timed(task) {
  const start = Date.now();
  const {steps, faults} = await task();
  const seconds = Math.round((Date.now() - start) / 100) / 10;
  console.log(`  ${steps} steps, ${seconds} s`);
  return [...faults, ...(seconds < MAX_SECONDS ? [] : [`it takes ${seconds} s`])];
}

async function onPlainPage(browser) {
  const text = read('html');
  const steps = stepsOf(text);
  const [, html] = /```html\n(.*?)```/s.exec(text);
  const [name] = /\b[\w-]+\.html\b/.exec(steps[1]);
  const [, address] = /`(https:\/\/[^`]+)`/.exec(steps[2]);
  const demo = await startDemo();
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-page-'));
  cpSync(join(root, 'dist/news-elements.js'), join(folder, 'news-elements.js'));
  writeFileSync(join(folder, name), html.replace(address, `${demo.feed}/en/rss.xml`));
  const {server, port} = await serveFolder(folder);
  try {
    const visitor = await visit(browser, `http://${HOST}:${port}/${name}`);
    const seen = await visitor.until(() => {
      const list = document.querySelector('news-list');
      return (
        list.state === 'ready' && [...list.shadowRoot.querySelectorAll('h2, h3')].map((node) => node.textContent.trim())
      );
    });
    const faults = seen.length === 4 && seen[0] === 'Latest' ? [] : [`it shows ${seen.join(' | ')}`];
    await visitor.close();
    return {steps: steps.length, faults};
  } finally {
    await Promise.all([close(server), demo.close()]);
    rmSync(folder, {recursive: true});
  }
}
