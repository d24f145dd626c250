/**
 * `npm run screenshots:platforms`: takes the pictures of the docs' pages on platforms, from those platforms as they run
 * under npm run test:builders, into docs/images. Names after the command choose among them.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {launch} from '../test/embed/support/browsers.mjs';
import {startDemo} from '../test/embed/support/demo.mjs';
import {startSite} from '../test/builders/support/site.mjs';
import {inEditors} from './platforms/editors.mjs';
import {onPages} from './platforms/pages.mjs';
import {inWordPress} from './platforms/wordpress.mjs';

const IMAGES = new URL('../docs/images/', import.meta.url);
const MAX_BYTES = 200_000;

const wanted = process.argv.slice(2);
const browser = await launch();
const [demo, site] = await Promise.all([startDemo(), startSite()]);
await mkdir(IMAGES, {recursive: true});
try {
  for (const group of [onPages, inEditors, inWordPress]) {
    const pictures = Object.entries(group).filter(([name]) => !wanted.length || wanted.includes(name));
    for (const [name, pose] of pictures) await take(name, pose);
  }
} finally {
  await browser.close();
  await Promise.all([demo.close(), site.close()]);
}

/** `pose` brings a page to where it is to be seen, and may say a part of it: `{x, y, width, height}`. */
async function take(name, pose) {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 760, deviceScaleFactor: 1.25});
  const {clip, end} = (await pose(page, {demo, site})) ?? {};
  const picture = await page.screenshot({type: 'webp', quality: 82, ...(clip && {clip})});
  await page.close();
  await end?.();
  if (picture.length > MAX_BYTES) throw new Error(`${name} is over ${MAX_BYTES / 1000} kB: take a smaller piece.`);
  await writeFile(new URL(`${name}.webp`, IMAGES), picture);
  console.log(`docs/images/${name}.webp: ${Math.round(picture.length / 1000)} kB`);
}
