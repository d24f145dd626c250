import {tryFramework} from './support/framework.mjs';

export default (given) =>
  tryFramework(
    'preact',
    {
      views: 'views/jsx/preact.jsx',
      server: 'views/jsx/preact-server.jsx',
      importSource: 'preact',
      exampleConfig: {configFile: false},
      compiler: (project) => ['tsc', '-p', project],
      alias: {hooks: 'preact/hooks'},
      declaresCapitals: false,
      hydratesProperties: false,
    },
    given,
  );
