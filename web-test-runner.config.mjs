import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {countReporter} from './scripts/lib/count-reporter.mjs';
import {ownLit} from './scripts/lib/own-lit-plugin.mjs';
import {launcherFor} from './scripts/lib/launchers.mjs';
import {pointerCommand} from './scripts/lib/pointer-command.mjs';
import {treeCommand} from './scripts/lib/tree-command.mjs';
import {viewportCommand} from './scripts/lib/viewport-command.mjs';
import {feedServerPlugin} from './test/servers/feed-server.mjs';

/** `npx wtr test/some.test.ts` runs in Chromium; `ENGINES=firefox,webkit npx wtr …` elsewhere. */
/** Chromium runs with the Lit of the one file, the others with Lit as applications have it. */
const engines = (process.env.ENGINES ?? 'chromium').split(',');

export default {
  files: engines.includes('chromium')
    ? ['test/**/*.test.ts', '!test/embed/**']
    : ['test/contract/**/*.test.ts', 'test/**/*.engines.test.ts', '!test/embed/**'],
  browsers: await Promise.all(engines.map(launcherFor)),
  nodeResolve: {exportConditions: engines.includes('chromium') ? ['browser'] : ['development', 'browser']},
  plugins: [
    ...(engines.includes('chromium') ? [await ownLit()] : []),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
    viewportCommand(),
    pointerCommand(),
    treeCommand(),
    feedServerPlugin(),
  ],
  // Side by side, axe runs past the time limit and a page in the background has no focus.
  concurrency: 1,
  concurrentBrowsers: 1,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY === true}), countReporter()],
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/locales/generated/**'], reporters: ['json', 'html']},
  staticLogging: process.stdout.isTTY !== true,
  testFramework: {config: {timeout: 10_000}},
};
