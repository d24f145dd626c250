import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromiumPath} from './scripts/lib/browsers.mjs';

const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'ru', 'hy'];

const launchOptions = {executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-gpu']};

/** `npx vitest run --project light-en stories/news-card.stories.ts`; without names, each story in each theme and language. */
export default defineConfig({
  test: {
    reporters: ['./scripts/stories/reporter.ts'],
    projects: THEMES.flatMap((theme) => LANGUAGES.map((language) => project({theme, language}))),
  },
});

function project(globals) {
  return {
    plugins: [storybookTest({configDir: '.storybook', initialGlobals: globals})],
    optimizeDeps: {include: ['axe-core']},
    test: {
      name: `${globals.theme}-${globals.language}`,
      setupFiles: ['.storybook/vitest.setup.js'],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({launchOptions}),
        instances: [{browser: 'chromium'}],
        viewport: {width: 1280, height: 900},
        commands: {emulateMedia: ({page}, media) => page.emulateMedia(media)},
      },
    },
  };
}
