// The views of a framework as one script for a page and, where it renders on servers too, as a module for Node.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {root} from '../../../scripts/lib/run.mjs';
import {HERE, MADE} from './package.mjs';

const common = ({plugins = () => [], alias = {}, importSource}, isServer) => ({
  configFile: false,
  logLevel: 'error',
  mode: 'development',
  root: join(root, HERE),
  plugins: plugins(),
  resolve: {alias, conditions: ['development', 'module', isServer ? 'node' : 'browser']},
  ...(importSource && {oxc: {jsx: {runtime: 'automatic', importSource}}}),
});

/** Made for developers: that is what warns. */
export async function bundleViews(name, framework) {
  await build({
    ...common(framework),
    define: {'process.env.NODE_ENV': '"development"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true'},
    build: {
      outDir: join(root, MADE, name),
      emptyOutDir: false,
      minify: false,
      lib: {entry: framework.views, formats: ['iife'], name: 'views', fileName: () => 'views.js'},
    },
  });
  return `/made/${name}/views.js`;
}

export async function serverRenderer(name, framework) {
  const file = `${name}-server.mjs`;
  await build({
    ...common(framework, true),
    build: {
      outDir: join(root, HERE, 'node_modules/.made'),
      emptyOutDir: false,
      ssr: framework.server,
      rolldownOptions: {output: {entryFileNames: file}},
    },
  });
  return import(pathToFileURL(join(root, HERE, 'node_modules/.made', file)).href);
}
