// The elements in real page builders and editors: a module of test/builders for each.
// npm run test:builders [-- grapesjs tinymce]
import {startSite} from '../test/builders/support/site.mjs';
import {driveModules} from './lib/drive-modules.mjs';

await driveModules('test/builders', () => startSite('builders'));
