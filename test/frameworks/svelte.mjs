import {basename, dirname} from 'node:path';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import {tryFramework} from './support/framework.mjs';

const compiler = (project) => [
  'svelte-check',
  ...['--workspace', dirname(project), '--tsconfig', basename(project), '--output', 'machine'],
];

export default (given) =>
  tryFramework(
    'svelte',
    {
      views: 'views/svelte/svelte.js',
      server: 'views/svelte/svelte-server.js',
      plugins: () => [svelte({configFile: false})],
      compiler,
    },
    given,
  );
