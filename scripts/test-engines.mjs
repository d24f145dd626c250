// The built file in older Chromiums that npm carries, on both sides of the oldest engine that is supported.
// npm run test:engines
import puppeteer from 'puppeteer-core';
import {launchOptions, visit} from '../test/embed/support/browsers.mjs';
import {startOrigins} from '../test/embed/support/origins.mjs';
import {servePaper, snippet, useAll} from '../test/embed/support/snippet.mjs';
import {olderChromium} from './lib/npm-chromium.mjs';

/** The floor is Chrome 125. Of the versions on npm these are next to it, and one is far below. */
const ABOVE = ['126.0.0'];
const BELOW = ['123.0.1', '103.0.0'];

const origins = await startOrigins();
servePaper(origins.feed);
let passed = 0;
let failed = 0;
let absent = 0;
for (const version of ABOVE) await inEngine(version, works);
for (const version of BELOW) await inEngine(version, keepsFallback);
origins.close();
console.log(`${passed} passed, ${failed} failed${absent ? `, ${absent} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;

async function inEngine(version, check) {
  const executablePath = await olderChromium(version);
  if (!executablePath) {
    absent += 1;
    return;
  }
  const options = await launchOptions();
  const browser = await puppeteer.launch({...options, executablePath, headless: 'shell'});
  const name = await browser.version();
  const wanted = version.split('.')[0];
  if (!name.includes(`/${wanted}.`)) throw new Error(`${name} is not Chromium ${wanted}`);
  for (const [what, faults] of Object.entries(await check(browser))) {
    if (faults.length) failed += 1;
    else passed += 1;
    console.log(`${faults.length ? '✗' : ' '} ${name}: ${[what, ...faults].join('\n    ')}`);
  }
  await browser.close();
}

async function works(browser) {
  const visitor = await visit(browser, origins.publish(snippet(origins)));
  const unused = await visitor.run(useAll);
  const states = await visitor.run(() =>
    [...document.querySelectorAll('news-list, news-card, news-article')]
      .filter((element) => !element.matches(':state(ready)'))
      .map(({localName, state}) => `${localName} is ${state} and has no :state(ready)`),
  );
  // What frames of other houses say is not ours.
  const said = visitor.said.filter((line) => !/Failed to load resource|net::ERR/.test(line));
  await visitor.close();
  return {'every element works': unused, 'custom states match': states, 'nothing is said': said};
}

async function keepsFallback(browser) {
  const visitor = await visit(browser, origins.publish(snippet(origins)));
  await visitor.until(() =>
    performance.getEntriesByType('resource').some(({name}) => name.includes('news-elements.js')),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  const faults = await visitor.run(() => {
    const all = [...document.body.children].flatMap((element) => [element, ...element.children]);
    const ours = all.filter(({localName}) => localName.includes('-'));
    const hidden = [...document.querySelectorAll('body a')].filter((link) => !link.getClientRects().length);
    return [
      ...ours.filter(({localName}) => customElements.get(localName)).map(({localName}) => `${localName} is defined`),
      ...hidden.map(({textContent}) => `“${textContent}” is hidden`),
    ];
  });
  const said = [...visitor.said];
  const foreign = visitor.requests.filter((address) => address.startsWith(origins.feed.origin));
  await visitor.close();
  return {'the fallback stays': faults, 'nothing is said': said, 'nothing is asked of the publisher': foreign};
}
