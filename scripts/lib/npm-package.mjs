import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';

/**
 * The files of an npm package that is no dependency, in a folder that is kept. Its scripts are not run.
 * @param members - Those of its files and folders that are wanted, if not all.
 * @returns the folder; nothing where the registry does not answer.
 */
export async function fetchPackage(name, version, members = []) {
  const folder = join(root, '.cache/packages', `${name.replace('/', '-')}-${version}`);
  const files = join(folder, 'package');
  if (existsSync(files)) return files;
  rmSync(`${folder}.part`, {recursive: true, force: true});
  mkdirSync(`${folder}.part`, {recursive: true});
  const packed = await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', `${folder}.part`], {
    quiet: true,
  });
  if (packed.code) {
    console.log(`${name}@${version} cannot be fetched: ${packed.output.trim().split('\n')[0]}`);
    return undefined;
  }
  const archive = join(`${folder}.part`, packed.output.trim().split('\n').at(-1));
  const unpacked = await run('tar', ['-xzf', archive, '-C', `${folder}.part`, ...members], {quiet: true});
  if (unpacked.code) throw new Error(unpacked.output);
  rmSync(archive);
  renameSync(`${folder}.part`, folder);
  return files;
}
