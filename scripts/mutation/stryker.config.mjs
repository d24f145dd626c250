// What `npm run test:mutation` changes, and how much of it the tests must notice.
import {fileURLToPath} from 'node:url';

export default {
  mutate: ['src/{data,i18n,internal}/**/*.ts'],
  plugins: [fileURLToPath(new URL('browser-runner.mjs', import.meta.url))],
  testRunner: 'browser',
  coverageAnalysis: 'perTest',
  thresholds: {high: 90, low: 80, break: 80},
  concurrency: 1,
  // Far more than a test takes, also on a busy machine: what is slow is no mutant noticed.
  timeoutMS: 20_000,
  reporters: ['html', 'json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  htmlReporter: {fileName: '.cache/mutation/index.html'},
  jsonReporter: {fileName: '.cache/mutation/mutation.json'},
  tempDirName: '.cache/stryker',
  ignorePatterns: ['**', '!src/**/*', '!test/**/*', '!demo/images/*', '!package.json', '!tsconfig.json'],
  allowConsoleColors: false,
  // Static ones are tried too.
  warnings: {slow: false},
};
