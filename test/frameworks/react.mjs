import {tryFramework} from './support/framework.mjs';

export default (given) =>
  tryFramework(
    'react',
    {
      views: 'views/jsx/react.jsx',
      server: 'views/jsx/react-server.jsx',
      importSource: 'react',
      exampleConfig: {configFile: false},
      compiler: (project) => ['tsc', '-p', project],
      alias: {hooks: 'react'},
      hydratesProperties: false,
      modes: ['usual', 'strict'],
    },
    given,
  );
