// `npm run build:site`: one static folder, site/, with a front page, the embed builder, the demo's pages and Storybook. It may lie below any path.
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {BUILDER, filled, version} from './builder/pages.mjs';
import {root, run} from './lib/run.mjs';
import {checkSite} from './site/check-site.mjs';
import {demoFiles} from './site/demo-files.mjs';
import {publisherFiles} from './site/publisher-files.mjs';

const SITE = join(root, 'site');
/** From the builder's page. */
const IN_SITE = {script: '..', feed: '../publisher'};
const LARGEST = '-1200.webp';

for (const script of ['build', 'build:builder', 'build:storybook']) {
  const {code, output} = await run('npm', ['run', script], {quiet: true});
  if (code) {
    console.error(output);
    process.exit(1);
  }
}

rmSync(SITE, {recursive: true, force: true});
copy('dist/news-elements.js', 'news-elements.js');
copy('dist/news-elements.reserve.css', 'news-elements.reserve.css');
// What the builder's snippets load: an address that never changes.
for (const name of ['news-elements.js', 'news-elements.reserve.css', 'embed.html', 'embed-frame.js', 'embed-host.js'])
  copy(`dist/${name}`, `${version}/${name}`);
copy('storybook-static', 'storybook');
copy('.cache/builder', 'builder');
writeFileSync(join(SITE, 'builder/index.html'), filled(readFileSync(join(BUILDER, 'index.html'), 'utf8'), IN_SITE));
for (const name of ['page.css', 'paper.css', 'landing.css', 'site.css', 'icon.svg']) copy(`demo/${name}`, name);
copy('demo/publisher.css', 'publisher/publisher.css');
for (const image of readdirSync(join(root, 'demo/images')).filter((name) => name.endsWith(LARGEST))) {
  copy(`demo/images/${image}`, `publisher/images/${image.replace(LARGEST, '.webp')}`);
}
for (const {path, body} of [...demoFiles(), ...publisherFiles()]) {
  mkdirSync(dirname(join(SITE, path)), {recursive: true});
  writeFileSync(join(SITE, path), body);
}

const problems = await checkSite(SITE);
for (const problem of problems) console.error(problem);
console.log(problems.length ? `site/: ${problems.length} problems` : 'site/ is complete');
process.exitCode = problems.length ? 1 : 0;

function copy(from, to) {
  cpSync(join(root, from), join(SITE, to), {recursive: true});
}
