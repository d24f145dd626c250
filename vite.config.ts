import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {banner} from './scripts/vite/banner.js';
import {bareMessages} from './scripts/vite/bare-messages.js';
import {minifyTemplates} from './scripts/vite/minify-templates.js';
import {numberedMessages} from './scripts/vite/numbered-messages.js';
import {plainStyles} from './scripts/vite/plain-styles.js';
import {staticProperties} from './scripts/vite/static-properties.js';
import {ownLit} from './scripts/vite/own-lit.js';
import {ownPurify} from './scripts/vite/own-purify.js';
import {squeeze} from './scripts/vite/squeeze.js';
import {stylesTogether} from './scripts/vite/styles-together.js';

const {name, version, license} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
const components = readdirSync('src/components').filter((tag) => existsSync(`src/components/${tag}/define.ts`));
const withEffects = /\/src\/(?:embed|define|components\/[^/]+\/define)\.ts$/;

const BANNER = `/*! ${name} ${version} | ${license} | with Lit, © Google LLC, BSD-3-Clause, and DOMPurify, © Cure53, Apache-2.0 | LICENSES.txt */`;
/** V8 compiles all while the file loads, beside the main thread: see docs/decisions/compiled-while-it-loads.md. */
const HINT = '//# allFunctionsCalledOnLoad';
/** The engines of `src/internal/engine.ts`. */
const TARGET = ['chrome125', 'firefox126', 'safari17.5'];

const shared: UserConfig = {
  define: {NEWS_ELEMENTS_VERSION: JSON.stringify(version)},
  build: {target: TARGET, emptyOutDir: false, copyPublicDir: false, modulePreload: false},
};

/** For a script tag: everything in one module. */
const embed: UserConfig = {
  ...shared,
  plugins: [
    stylesTogether(),
    plainStyles(),
    minifyTemplates(),
    numberedMessages(),
    staticProperties(),
    ownLit(resolve('src/internal/trusted-types.ts')),
    ownPurify(),
    squeeze(),
    banner(`${BANNER}\n${HINT}`),
  ],
  build: {
    ...shared.build,
    minify: true,
    lib: {entry: 'src/embed.ts', formats: ['es']},
    rolldownOptions: {
      output: {entryFileNames: `${name}.js`, codeSplitting: false, minify: true},
      treeshake: {moduleSideEffects: hasEffects},
    },
  },
};

/** For bundlers: a module for each module, with Lit left to the application and @lit/localize inside. */
const npm: UserConfig = {
  ...shared,
  plugins: [minifyTemplates(), bareMessages()],
  build: {
    ...shared.build,
    minify: false,
    lib: {
      entry: [
        'src/define.ts',
        'src/index.ts',
        'src/config.ts',
        'src/fallback.ts',
        ...components.map((tag) => `src/components/${tag}/define.ts`),
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(?:lit|dompurify)(?:\/|$)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({name: file}) => `${vendored(file)}.js`,
      },
      treeshake: {moduleSideEffects: hasEffects},
    },
  },
};

/** Packages leave out folders named `node_modules`. */
const vendored = (file: string): string =>
  file.replace(/^.*(?:node_modules|_virtual)\//, 'vendor/').replace(/@[\d.]+(?=\/)/, '');

function hasEffects(id: string): boolean {
  return id.includes('/src/') ? withEffects.test(id) : !id.includes('/@lit/localize/');
}

export default defineConfig(({mode}) => (mode === 'embed' ? embed : mode === 'npm' ? npm : {}));
