// `npm run build:site`: one static folder, site/, with the demo's pages and Storybook. It may lie below any path.
import {cpSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root, run} from './lib/run.mjs';
import {checkSite} from './site/check-site.mjs';
import {demoFiles} from './site/demo-files.mjs';
import {publisherFiles} from './site/publisher-files.mjs';

const SITE = join(root, 'site');
const LARGEST = '-1200.webp';

for (const script of ['build', 'build:storybook']) {
  const {code, output} = await run('npm', ['run', script], {quiet: true});
  if (code) {
    console.error(output);
    process.exit(1);
  }
}

rmSync(SITE, {recursive: true, force: true});
copy('dist/news-elements.js', 'news-elements.js');
copy('dist/news-elements.reserve.css', 'news-elements.reserve.css');
copy('storybook-static', 'storybook');
for (const name of ['page.css', 'paper.css', 'icon.svg']) copy(`demo/${name}`, name);
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
