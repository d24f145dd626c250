// The modules for builders are checked by a compiler, with the package as it would be installed.
import {cpSync, mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from '../../scripts/lib/run.mjs';

const HERE = 'test/builders';

export default async function types({check}) {
  const installed = join(root, HERE, 'node_modules/news-elements');
  rmSync(installed, {recursive: true, force: true});
  mkdirSync(installed, {recursive: true});
  for (const part of ['dist/npm', 'dist/integrations', 'package.json'])
    cpSync(join(root, part), join(installed, part), {recursive: true});
  await check('what the modules export is what the builders take', async () => {
    const compiler = join(root, HERE, 'node_modules/.bin/tsc');
    const {code, output} = await run(compiler, ['-p', `${HERE}/types/tsconfig.json`], {quiet: true});
    return code ? [output.trim()] : [];
  });
}
