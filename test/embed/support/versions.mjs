// The built file as two versions of it: only what it calls itself differs.
import {readFileSync} from 'node:fs';

const {version: BUILT} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

export const FIRST_VERSION = '1.0.0';
export const NEXT_VERSION = '1.1.0';

/** The built code under another version's name. */
export function asVersion(code, version) {
  if (!code.includes(BUILT)) throw new Error(`The built file does not say that it is ${BUILT}.`);
  return code.replaceAll(BUILT, version);
}
