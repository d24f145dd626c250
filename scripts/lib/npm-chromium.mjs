// Older Chromiums, as versions of an npm package carry them: fetched when they are asked for, and kept.
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {fetchPackage} from './npm-package.mjs';
import {root} from './run.mjs';

/** @returns its path; nothing where the registry does not answer. */
export async function olderChromium(version) {
  const program = join(root, '.cache/engines', version, 'chromium');
  if (existsSync(program)) return program;
  const folder = await fetchPackage('@sparticuz/chromium', version);
  if (!folder) return undefined;
  mkdirSync(join(program, '..'), {recursive: true});
  writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(join(folder, 'bin/chromium.br'))), {mode: 0o755});
  renameSync(`${program}.part`, program);
  rmSync(folder, {recursive: true});
  return program;
}
