import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const WORDS = {
  changed: 'drawn otherwise',
  resized: 'of another size',
  new: 'new',
  gone: 'no longer taken',
  broken: 'not taken: the story fails',
};

/** A page with before, after and what differs side by side. @returns its path. */
export function writeReport(folder, findings) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const figures = findings.map((finding, index) => figure(folder, finding, index));
  const path = join(folder, 'index.html');
  writeFileSync(path, page(figures));
  return path;
}

function figure(folder, {file, kind, stories, count, before, after, diff}, index) {
  const images = Object.entries({before, after, 'what differs': diff})
    .filter(([, bytes]) => bytes)
    .map(([caption, bytes]) => {
      const name = `${index}-${caption.replaceAll(' ', '-')}.png`;
      writeFileSync(join(folder, name), bytes);
      return `<figure><figcaption>${caption}</figcaption><img src="${name}" alt=""></figure>`;
    });
  const extent = count ? `, ${count} pixels` : '';
  const names = stories.map(({name}) => name).join(' · ');
  return `<section><h2>${file}</h2><p>${WORDS[kind]}${extent}${names && `: ${names}`}</p><div>${images.join('')}</div></section>`;
}

const page = (sections) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures that differ</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 2rem }
div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto }
figure { margin: 0; flex: 1 1 0; min-width: 20rem }
img { max-width: 100%; border: 1px solid #888 }
</style>
<h1>Pictures that differ: ${sections.length}</h1>
<p>If they are as they should be: <code>npm run test:pictures -- --accept</code></p>
${sections.join('\n')}
</html>
`;
