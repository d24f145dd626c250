import {writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import {runnerImport} from 'vite';

/** The style sheet that keeps a place for elements whose script has not arrived, from the geometry that they have afterwards. */
export async function writeReserve(file) {
  const {module} = await runnerImport('/src/styles/reserve.ts', {configFile: false, logLevel: 'warn'});
  const {code} = transform({filename: file, code: Buffer.from(module.reserveCss()), minify: true});
  writeFileSync(file, `${code}\n`);
}
