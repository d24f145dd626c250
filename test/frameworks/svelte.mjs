import {svelte} from '@sveltejs/vite-plugin-svelte';
import {tryFramework} from './support/framework.mjs';

export default (given) =>
  tryFramework(
    'svelte',
    {
      views: 'views/svelte/svelte.js',
      server: 'views/svelte/svelte-server.js',
      plugins: () => [svelte({configFile: false})],
    },
    given,
  );
