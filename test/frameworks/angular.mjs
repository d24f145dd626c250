import {join} from 'node:path';
import {root, run} from '../../scripts/lib/run.mjs';
import {angularLinker} from './support/angular-linker.mjs';
import {tryFramework} from './support/framework.mjs';
import {HERE} from './support/package.mjs';

export default (given) =>
  tryFramework(
    'angular',
    {
      views: join(root, HERE, 'node_modules/.made/angular/angular/angular.js'),
      plugins: () => [angularLinker()],
      async compile() {
        const {code, output} = await run(
          join(root, HERE, 'node_modules/.bin/ngc'),
          ['-p', `${HERE}/views/angular/tsconfig.json`],
          {quiet: true},
        );
        if (code) throw new Error(output);
      },
    },
    given,
  );
