import {tryFramework} from './support/framework.mjs';

export default (given) =>
  tryFramework(
    'preact',
    {
      views: 'views/jsx/preact.jsx',
      server: 'views/jsx/preact-server.jsx',
      importSource: 'preact',
      alias: {hooks: 'preact/hooks'},
      declaresCapitals: false,
    },
    given,
  );
