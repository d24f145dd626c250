import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {stripVTControlCharacters as bare} from 'node:util';
import {root, run} from '../../scripts/lib/run.mjs';
import {angularLinker} from './support/angular-linker.mjs';
import {faultsOf} from './support/example.mjs';
import {tryFramework} from './support/framework.mjs';
import {HERE} from './support/package.mjs';

/** Where Angular's compiler writes to. */
const MADE = join(root, HERE, 'node_modules/.made');
const EXPECTED = /^ *<!-- (.*) -->$/;

const compiler = (project) => ['ngc', '-p', project];

export default (given) =>
  tryFramework(
    'angular',
    {
      views: join(MADE, 'angular/angular/angular.js'),
      plugins: () => [angularLinker()],
      compiler,
      async compile() {
        const faults = await faultsOf(compiler(`${HERE}/views/angular/tsconfig.json`));
        if (faults.length) throw new Error(faults[0]);
      },
      refused: faultsOfRefusals,
      exampleConfig: {
        configFile: false,
        plugins: [angularLinker()],
        resolve: {alias: {'/src/main.ts': join(MADE, 'angular-example/main.js')}},
      },
    },
    given,
  );

/** What the comments of types/refused.ts announce must be said of the lines below them, and nothing else. */
async function faultsOfRefusals() {
  const lines = readFileSync(join(root, HERE, 'types/refused.ts'), 'utf8').split('\n');
  const expected = new Map(
    lines.flatMap((line, at) => (EXPECTED.test(line) ? [[at + 2, EXPECTED.exec(line)[1]]] : [])),
  );
  const project = `${HERE}/types/tsconfig.angular-refused.json`;
  const {output} = await run(join(root, HERE, 'node_modules/.bin/ngc'), ['-p', project], {quiet: true});
  const said = new Map(
    [...bare(output).matchAll(/refused\.ts:(\d+):\d+ - error \S+: (.*)/g)].map(([, at, text]) => [Number(at), text]),
  );
  return [
    ...[...expected]
      .filter(([at, text]) => !said.get(at)?.includes(text))
      .map(([at, text]) => `line ${at} is not refused: ${text}`),
    ...[...said].filter(([at]) => !expected.has(at)).map(([at, text]) => `line ${at}: ${text}`),
  ];
}
