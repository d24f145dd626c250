import puppeteer from 'puppeteer-core';
import {close, HOST} from '../demo/http.mjs';
import {chromiumPath} from '../lib/browsers.mjs';
import {serveFolder} from '../lib/static-site.mjs';

/** No root: what asks for `/something` finds nothing here. */
const BASE = '/some/deep/path/';
const WIDGETS = 'news-list, news-card, news-article';
const PAGES = [
  'paper.html',
  'paper-hy.html?story=glacier',
  'front-ru.html',
  'index.html',
  'index-ru.html',
  'index-hy.html',
  'blog.html',
  'blog-ru.html',
  'blog-hy.html',
  'builder/',
  'builder/?widget=news-card&ui=hy',
  'layouts.html',
  'layouts-hy-dark.html',
  'publisher/en/index.html',
  'publisher/hy/region/lighthouse/',
  'storybook/index.html?path=/story/news-list--grid',
  'storybook/iframe.html?id=news-list--grid&viewMode=story',
  'storybook/iframe.html?id=theming--docs&viewMode=docs',
];

/** Opens the site's pages from below some path. @returns what is missing, asked elsewhere, thrown or never shown. */
export async function checkSite(folder) {
  const problems = [];
  const {server, port} = await serveFolder(folder, {
    base: BASE,
    onMiss: (path) => problems.push(`${path} is not there`),
  });
  const home = `http://${HOST}:${port}${BASE}`;
  const browser = await puppeteer.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const name of PAGES) {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 900});
      const say = (what) => problems.push(`${name}: ${what}`);
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(home) && !/^(?:data|blob|about):/.test(url)) say(`asks for ${url}`);
      });
      page.on('pageerror', ({message}) => say(message));
      await page.goto(home + name, {waitUntil: 'networkidle0'});
      for (const widget of await page.$$(WIDGETS)) {
        await widget.scrollIntoView();
        await page.waitForNetworkIdle({idleTime: 100});
        const state = await widget.evaluate(({state}) => state);
        if (state !== 'ready') say(`a widget is ${state}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await close(server);
  }
  return problems;
}
