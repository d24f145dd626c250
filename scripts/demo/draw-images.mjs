// Paints the sample stories' pictures into demo/images: node scripts/demo/draw-images.mjs [name …]
// The pictures are in the repository; run this only after a change in demo/painting.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {chromiumPath} from '../lib/browsers.mjs';
import {close, HOST, listen, origin} from './http.mjs';
import {IMAGE_WIDTHS} from './stories.mjs';

const PAINTING = new URL('../../demo/painting/', import.meta.url);
const IMAGES = new URL('../../demo/images/', import.meta.url);

const studio = origin(async ({pathname}) => {
  if (pathname === '/')
    return {type: 'text/html', body: '<!doctype html><script type="module" src="index.js"></script>'};
  if (!/^\/\w+\.js$/.test(pathname)) return undefined;
  return {type: 'text/javascript', body: await readFile(new URL(`.${pathname}`, PAINTING))};
});
const port = await listen(studio, 0);
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
  protocolTimeout: 300_000,
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://${HOST}:${port}/`);
  await page.waitForFunction(() => 'paint' in globalThis);
  const wanted = process.argv.slice(2);
  const names = (await page.evaluate(() => globalThis.scenes)).filter(
    (name) => !wanted.length || wanted.includes(name),
  );
  await mkdir(IMAGES, {recursive: true});
  for (const name of names) {
    const pictures = await page.evaluate((...task) => globalThis.paint(...task), name, IMAGE_WIDTHS);
    const sizes = pictures.map(async (picture, index) => {
      const bytes = Buffer.from(picture, 'base64');
      await writeFile(new URL(`${name}-${IMAGE_WIDTHS[index]}.webp`, IMAGES), bytes);
      return `${IMAGE_WIDTHS[index]}: ${Math.round(bytes.length / 1000)} kB`;
    });
    console.log(name, (await Promise.all(sizes)).join(', '));
  }
} finally {
  await browser.close();
  await close(studio);
}
