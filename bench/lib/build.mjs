// The contenders as one minified module each, made by the bundler and for the engines that the library is made by and for.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {root} from '../../scripts/lib/run.mjs';

const TARGET = ['chrome125', 'firefox126', 'safari17.5'];

/** The code of a file of this folder, with all that it imports. */
export async function bundle(file, {plugins = []} = {}) {
  process.env.NODE_ENV = 'production';
  const [{output}] = await build({
    configFile: false,
    root: join(root, 'bench'),
    mode: 'production',
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      target: TARGET,
      minify: true,
      cssMinify: 'lightningcss',
      modulePreload: false,
      lib: {entry: join(root, 'bench', file), formats: ['es']},
      rolldownOptions: {output: {codeSplitting: false, minify: true}},
    },
  });
  return output[0].code;
}

/** What a page gets, by the contender's name. */
export async function contenders(names) {
  const built = readFileSync(join(root, 'dist/news-elements.js'), 'utf8');
  const codes = await Promise.all(
    names.map(async (name) => {
      const code = await bundle(`contenders/${name}.js`);
      // Its names are its own: those of the built file are not always others.
      return [name, name === 'ours' ? `${built}\n(() => {${code}})();` : code];
    }),
  );
  return Object.fromEntries(codes);
}
