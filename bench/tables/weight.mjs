// What is sent to a reader: ours whole and in parts, and what others send for the same job.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundleElements} from '../../scripts/build/bundle-elements.mjs';
import {parts} from '../../scripts/build/parts.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {bundle} from '../lib/build.mjs';
import {svelteFiles} from '../lib/svelte-files.mjs';
import {drawTreemap} from '../lib/treemap.mjs';
import {weigh} from '../lib/weigh.mjs';

const LIMIT_WHOLE = 48_000;
const STRETCH_WHOLE = 42_000;
const LIMIT_GROUP = 28_000;
const LIMIT_SIMPLE = 9_000;
const GROUP = ['news-card', 'news-list', 'share-bar', 'theme-toggle', 'language-switch'];
/** Without feeds and sanitiser. */
const SIMPLE = [
  'app-links',
  'follow-banner',
  'language-switch',
  'promo-slot',
  'social-links',
  'text-size',
  'theme-toggle',
  'usage-notice',
];
const SHOWN_PARTS = 24;

const read = (path) => readFileSync(join(root, path));
const dist = (path) => read(`bench/node_modules/${path}`);
const contender = (name) => bundle(`contenders/${name}.js`, {plugins: [svelteFiles()]});
const entry = (name) => bundle(`weights/${name}.js`);
const ours = async (...tags) => (await bundleElements(tags)).code;
const data = () => bundle('../src/data/parse-feed.ts');

/** By job: what we send, and what a user of each of the others does. */
const JOBS = {
  'cards and lists': {
    ours: ['news-card, news-list', () => ours('news-card', 'news-list')],
    others: {
      'plain elements': () => contender('vanilla'),
      Svelte: () => contender('svelte'),
      Lit: () => contender('lit'),
      FAST: () => contender('fast'),
      Shoelace: () => contender('shoelace'),
      'Web Awesome': () => contender('webawesome'),
      'Material Web': () => entry('material'),
      Spectrum: () => entry('spectrum'),
    },
  },
  dates: {others: {'@github/relative-time-element': () => entry('relative-time-element')}},
  'reading feeds': {
    ours: ['the data layer', data],
    others: {feedsmith: () => entry('feedsmith'), 'rss-parser': () => dist('rss-parser/dist/rss-parser.min.js')},
  },
  sharing: {
    ours: ['share-bar', () => ours('share-bar')],
    others: {
      'Shariff with its fonts': () =>
        ['shariff.complete.js', 'shariff.complete.css', 'fa-brands-400.woff2', 'fa-solid-900.woff2'].map((name) =>
          dist(`shariff/dist/${name}`),
        ),
      'sharer.js, which has no look': () => dist('sharer.js/sharer.min.js'),
    },
  },
  'light and dark': {
    ours: ['theme-toggle', () => ours('theme-toggle')],
    others: {'dark-mode-toggle': () => entry('dark-mode-toggle')},
  },
  search: {
    ours: ['site-search', () => ours('site-search')],
    others: {'Pagefind UI': async () => [await entry('pagefind'), dist('@pagefind/default-ui/css/ui.css')]},
  },
};

const weighed = async (make) => weigh(...[await make()].flat());

async function jobs() {
  const rows = [];
  for (const [job, {ours: own, others}] of Object.entries(JOBS)) {
    if (own) rows.push({job, name: `news-elements: ${own[0]}`, ...(await weighed(own[1]))});
    for (const [name, make] of Object.entries(others)) rows.push({job, name, ...(await weighed(make))});
  }
  return rows;
}

async function allParts() {
  const {code, map} = await bundleElements(tags(), {sourcemap: true});
  return parts(code, map);
}

/** What stands for itself: a folder of one file is that file. */
function heaviest(all) {
  const holdsOne = ({name, bytes}) =>
    all.some((other) => other.name !== name && other.name.startsWith(name) && other.bytes === bytes);
  return all.filter((part) => !holdsOne(part)).slice(0, SHOWN_PARTS);
}

const tags = () => readdirSync(join(root, 'src/components')).sort();

export const weight = {
  id: 'weight',
  title: 'Weight',
  ids: ['weight'],

  async run() {
    const alone = {};
    for (const tag of tags()) alone[tag] = weigh(await ours(tag));
    const all = await allParts();
    return {
      weight: {
        whole: weigh(read('dist/news-elements.js')),
        group: weigh(await ours(...GROUP)),
        alone,
        jobs: await jobs(),
        parts: heaviest(all),
        files: all.filter(({name}) => !name.endsWith('/')).map(({name, bytes}) => ({name, bytes})),
      },
    };
  },

  targets: ({weight: {whole, group, alone}}) => [
    limit(`the whole file, at most ${kB(LIMIT_WHOLE)} (${kB(STRETCH_WHOLE)} hoped for)`, whole, LIMIT_WHOLE),
    limit(`${GROUP.join(' + ')}, at most ${kB(LIMIT_GROUP)}`, group, LIMIT_GROUP),
    ...SIMPLE.map((tag) => limit(`${tag} alone with Lit, at most ${kB(LIMIT_SIMPLE)}`, alone[tag], LIMIT_SIMPLE)),
  ],

  present({weight: {whole, group, alone, jobs, parts, files}}) {
    const row = (name, {raw, gzip, brotli}) => [name, kB(raw), kB(gzip), kB(brotli)];
    return [
      {
        head: ['news-elements', 'raw', 'gzip', 'brotli'],
        rows: [
          row('the whole file', whole),
          row(GROUP.join(' + '), group),
          ...Object.entries(alone).map(([tag, weights]) => row(tag, weights)),
        ],
      },
      {
        caption:
          'For the same job, with all that it needs, minified. Ours reads feeds in every format, keeps the place of what is to come and speaks three languages; of the others, what stands under the same job does that job alone:',
        head: ['job', 'what', 'raw', 'gzip', 'brotli'],
        rows: jobs.map(({job, name, ...weights}) => [job, ...row(name, weights)]),
      },
      {
        caption:
          'What the whole file is made of: the folders and files that cost most. A folder counts what is in it, once where it is alike.',
        head: ['part', 'raw', 'brotli that it costs'],
        rows: parts.map(({name, bytes, cost}) => [name, kB(bytes), kB(cost)]),
        picture: {
          name: 'what-the-file-weighs',
          alt: 'The files of the source as fields, as large as the bytes that each brings, minified; in kB',
          svg: drawTreemap(files),
        },
      },
    ];
  },
};

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const limit = (what, {brotli}, most) => ({what, measured: kB(brotli), met: brotli <= most, hard: true});
