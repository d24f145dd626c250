// `npm run build`: everything in dist/, or in the folder named as argument.
import {rmSync} from 'node:fs';
import {build} from 'vite';
import {checkBundle} from './build/check-bundle.mjs';
import {writeDeclarations} from './build/declarations.mjs';
import {checkEntries} from './build/entries.mjs';
import {writeFrame} from './build/frame.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {writeLicences} from './build/licences.mjs';
import {writeReserve} from './build/reserve.mjs';
import {writeTokens} from './build/tokens.mjs';
import {writeForms} from './forms/write.mjs';

const DIST = process.argv[2] ?? 'dist';

checkEntries();
rmSync(DIST, {recursive: true, force: true});
await build({mode: 'embed', logLevel: 'warn', build: {outDir: DIST}});
await build({mode: 'npm', logLevel: 'warn', build: {outDir: `${DIST}/npm`}});
checkBundle(`${DIST}/news-elements.js`);
writeDeclarations(`${DIST}/npm`);
await writeReserve(`${DIST}/news-elements.reserve.css`);
await writeTokens(DIST);
await writeForms(`${DIST}/integrations`);
await writeFrame(DIST);
writeLicences(`${DIST}/LICENSES.txt`);
writeIntegrity(DIST);
