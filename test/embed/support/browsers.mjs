import puppeteer from 'puppeteer-core';
import {setTimeout as wait} from 'node:timers/promises';
import {chromiumPath, firefoxPath} from '../../../scripts/lib/browsers.mjs';

const PATIENCE_MS = 20_000;

const LAUNCH = {
  Chromium: async () => ({
    executablePath: await chromiumPath(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
    ],
  }),
  Firefox: async () => ({
    browser: 'firefox',
    executablePath: firefoxPath(),
    // As readers have it; the driver would let files load files.
    extraPrefsFirefox: {'security.fileuri.strict_origin_policy': true},
  }),
};

/** The engines that puppeteer can drive here. */
export const engines = firefoxPath() ? ['Chromium', 'Firefox'] : ['Chromium'];

export const launchOptions = async (engine = 'Chromium') => ({headless: true, ...(await LAUNCH[engine]())});

export const launch = async (engine) => puppeteer.launch(await launchOptions(engine));

/** A page of a reader who was never here before, and what it did: its requests, console and broken rules. */
export async function visit(browser, address, {width = 1280, height = 900, touch = false, before} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests = [];
  const said = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.setViewport({width, height, hasTouch: touch, isMobile: touch});
  await page.evaluateOnNewDocument(() => {
    const broken = [];
    Object.defineProperty(document, 'brokenRules', {value: broken});
    document.addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address);
  return {
    page,
    requests,
    said,
    run: (task, ...values) => page.evaluate(task, ...values),
    brokenRules: () => page.evaluate(() => document.brokenRules),
    close: () => context.close(),
    /** Polls from outside: the driver's own waiting compiles strings, which a strict page forbids. */
    async until(test, ...values) {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(25)) {
        const result = await page.evaluate(test, ...values);
        if (result) return result;
      }
      throw new Error(`Not within ${PATIENCE_MS} ms: ${test}\n${said.join('\n')}`);
    },
  };
}

/** For `until`: every widget of these names has its stories. */
export const allReady = (selector) => {
  const widgets = [...document.querySelectorAll(selector)];
  return widgets.length > 0 && widgets.every((widget) => widget.state === 'ready');
};
