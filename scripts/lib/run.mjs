// Running the other tools, from the repository's root.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end. Without `quiet` what it prints is passed on; with it, it is kept in `output`.
 * A program that cannot be started, or that a signal ended, counts as failed.
 */
export function run(command, args = [], {env = {}, quiet = false} = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: {...process.env, ...env},
      shell: process.platform === 'win32',
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({code: 1, output: error.message}));
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}

/** Runs a program that a package in node_modules brings. */
export const runBin = (name, args, options) => run(join(root, 'node_modules', '.bin', name), args, options);

/** The files below a folder with one of the endings, as paths from the root with `/`; none when the folder is missing. */
export function filesIn(folder, ...endings) {
  try {
    return readdirSync(join(root, folder), {recursive: true})
      .map((path) => `${folder}/${path.split(sep).join('/')}`)
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
