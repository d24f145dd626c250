import {tryFramework} from './support/framework.mjs';

export default (given) =>
  tryFramework(
    'react',
    {
      views: 'views/jsx/react.jsx',
      server: 'views/jsx/react-server.jsx',
      importSource: 'react',
      alias: {hooks: 'react'},
      modes: ['usual', 'strict'],
    },
    given,
  );
