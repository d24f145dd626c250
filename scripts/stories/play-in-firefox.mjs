// Runs every story of the built Storybook in Firefox, in each theme and language: its play function, what it says that
// it shows, and axe. Chromium does the same under Vitest, which has no driver for the Firefox of a system.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {close, HOST} from '../demo/http.mjs';
import {firefoxPath} from '../lib/browsers.mjs';
import {root} from '../lib/run.mjs';
import {serveFolder} from '../lib/static-site.mjs';
import {play} from './play.mjs';

const STORYBOOK = join(root, 'storybook-static');
const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'ru', 'hy'];

/** @returns how many stories passed and failed; each failure is printed by name. */
export async function playInFirefox() {
  const {entries} = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({type}) => type === 'story');
  const {server, port} = await serveFolder(STORYBOOK);
  const browser = await puppeteer.launch({browser: 'firefox', executablePath: firefoxPath()});
  const counts = {passed: 0, failed: 0};
  try {
    for (const theme of THEMES) {
      for (const language of LANGUAGES) {
        const page = await browser.newPage();
        await page.setViewport({width: 1280, height: 900});
        page.on('request', (request) => {
          if (isAway(request.url(), port))
            counts.failed += say(`asks for ${request.url()} (firefox, ${theme}-${language})`);
        });
        const globals = `theme:${theme};language:${language}`;
        await page.goto(`http://${HOST}:${port}/iframe.html?viewMode=story&id=${stories[0].id}&globals=${globals}`);
        await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase);
        for (const story of stories) {
          const problems = await page.evaluate(play, story.id);
          counts[problems.length ? 'failed' : 'passed']++;
          if (!problems.length) continue;
          console.log(`FAIL ${story.title}: ${story.name} (firefox, ${theme}-${language})`);
          for (const problem of problems) console.log(problem.replace(/^/gm, '     '));
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await close(server);
  }
  return counts;
}

const isAway = (url, port) => /^https?:/.test(url) && !url.startsWith(`http://${HOST}:${port}/`);

function say(problem) {
  console.log(`FAIL ${problem}`);
  return 1;
}
