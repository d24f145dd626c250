/** `npm run test:mutation`: whether the tests notice when the code is wrong. */
export default {
  mutate: ['src/{data,i18n,internal}/**/*.ts'],
  plugins: ['./scripts/mutation/browser-runner.mjs'],
  testRunner: 'browser',
  coverageAnalysis: 'perTest',
  // Of 100 mutants so many must be noticed, in each folder too (scripts/test-mutation.mjs).
  thresholds: {high: 90, low: 80, break: 80},
  concurrency: 2,
  timeoutMS: 6000,
  reporters: ['html', 'json'],
  htmlReporter: {fileName: '.cache/mutation/index.html'},
  jsonReporter: {fileName: '.cache/mutation/mutation.json'},
  tempDirName: '.cache/stryker',
  ignorePatterns: [
    'dist',
    'coverage',
    'storybook-static',
    'site',
    'test/pictures',
    'docs/images',
    '.storybook',
    'stories',
  ],
  allowConsoleColors: false,
};
