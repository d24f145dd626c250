// `npm run build:builder`: the embed builder's page, from dist/ and the manifest, into .cache/builder.
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {elementsByTag, product} from './builder/product.mjs';
import {root, run} from './lib/run.mjs';

const SOURCE = join(root, 'demo/builder');
const OUT = join(root, '.cache/builder');
const PLAIN = ['index.html', 'preview.html', 'builder.css', 'hosts.css'];

const manifest = await run('npm', ['run', 'manifest'], {quiet: true});
if (manifest.code) {
  console.error(manifest.output);
  process.exit(1);
}
const modules = {'virtual:elements': elementsByTag(), 'virtual:product': await product()};

await build({
  ...{root: SOURCE, configFile: false, logLevel: 'warn'},
  define: {NEWS_ELEMENTS_VERSION: JSON.stringify(modules['virtual:product'].version)},
  resolve: {conditions: ['production', 'browser', 'module', 'import', 'default']},
  plugins: [given(modules)],
  build: {
    ...{outDir: OUT, emptyOutDir: true, copyPublicDir: false, modulePreload: false, target: 'es2022'},
    rolldownOptions: {
      input: [join(SOURCE, 'main.js'), join(SOURCE, 'preview.js')],
      external: /news-elements\.js/,
      output: {entryFileNames: '[name].js'},
    },
  },
});
for (const name of PLAIN) copyFileSync(join(SOURCE, name), join(OUT, name));
copyFileSync(join(root, 'dist/news-elements.js'), join(OUT, 'news-elements.js'));

/** Modules that hold what was read. */
function given(values) {
  return {
    name: 'given',
    resolveId: (id) => (id in values ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith('\0') && id.slice(1) in values
        ? `export default ${JSON.stringify(values[id.slice(1)])}`
        : undefined,
  };
}
