// `npm run build:forms`: dist/integrations, or the same in the folder named as argument; `npm run build` makes it too.
import {rmSync} from 'node:fs';
import {writeForms} from './forms/write.mjs';

const FOLDER = process.argv[2] ?? 'dist/integrations';

rmSync(FOLDER, {recursive: true, force: true});
await writeForms(FOLDER);
