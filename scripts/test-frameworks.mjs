// The elements in the frameworks that people write applications in: a module of test/frameworks for each.
// npm run test:frameworks [-- react vue]
import {startSite} from '../test/builders/support/site.mjs';
import {installPackage} from '../test/frameworks/support/package.mjs';
import {driveModules} from './lib/drive-modules.mjs';

await driveModules(
  'test/frameworks',
  () => startSite('frameworks'),
  async () => ({tarball: await installPackage()}),
);
