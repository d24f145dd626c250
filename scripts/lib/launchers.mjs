// One @web/test-runner launcher an engine.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumPath, firefoxPath, webkitTools} from './browsers.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const VIEWPORT = {width: 1280, height: 900};

const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses to start its sandbox for root, and most containers give it none.
  ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];

const LAUNCHERS = {
  chromium: async () =>
    named(
      'Chromium',
      chromeLauncher({
        launchOptions: {executablePath: await chromiumPath(), args: CHROMIUM_ARGS, defaultViewport: VIEWPORT},
        createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
      }),
    ),
  firefox: async () =>
    named(
      'Firefox',
      chromeLauncher({
        puppeteer,
        launchOptions: {browser: 'firefox', executablePath: firefoxPath(), defaultViewport: VIEWPORT},
        createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
      }),
    ),
  webkit: async () => webkitLauncher({...webkitTools(), ...VIEWPORT}),
};

export function launcherFor(engine) {
  const launcher = LAUNCHERS[engine];
  if (!launcher) throw new Error(`No engine “${engine}”: use ${Object.keys(LAUNCHERS).join(', ')}.`);
  return launcher();
}

const named = (name, launcher) => Object.assign(launcher, {name});
