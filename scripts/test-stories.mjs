// `npm run test:stories`: every story in each theme and language, in Chromium and, where it is installed, in Firefox.
import {firefoxPath} from './lib/browsers.mjs';
import {run, runBin} from './lib/run.mjs';
import {playInFirefox} from './stories/play-in-firefox.mjs';

const build = await run('npm', ['run', 'build:storybook'], {quiet: true});
if (build.code) {
  console.log(build.output);
  process.exit(1);
}
const {code, output} = await runBin('vitest', ['run'], {quiet: true});
console.log(output);
const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [0, 0, 1];
const chromium = {passed: Number(passed), failed: Number(failed) || Number(code !== 0)};
const firefox = firefoxPath() ? await playInFirefox() : {passed: 0, failed: 0};
console.log(`\nchromium: ${chromium.passed} passed, ${chromium.failed} failed`);
if (firefoxPath()) console.log(`firefox: ${firefox.passed} passed, ${firefox.failed} failed`);
console.log(`${chromium.passed + firefox.passed} passed, ${chromium.failed + firefox.failed} failed`);
process.exitCode = chromium.failed + firefox.failed ? 1 : 0;
