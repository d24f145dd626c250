import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runnerImport} from 'vite';
import {describeElements} from '../forms/describe.mjs';
import {root} from '../lib/run.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

/** The elements of the manifest by their tags: what there is to choose. */
export const elementsByTag = () =>
  Object.fromEntries(describeElements(read('custom-elements.json')).map((element) => [element.tag, element]));

/** What a snippet says of the build that it loads. */
export async function product() {
  const hashes = read('dist/integrity.json');
  const {module} = await runnerImport('/src/styles/reserve.ts', {root, configFile: false, logLevel: 'warn'});
  return {
    version: read('package.json').version,
    integrity: hashes['news-elements.js'],
    hostIntegrity: hashes['embed-host.js'],
    reserve: module.reserveCss(),
  };
}
