// Somebody's application: the package as npm packs and installs it, and pages that Vite builds.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {build} from 'vite';
import {close, HOST} from '../../../scripts/demo/http.mjs';
import {root} from '../../../scripts/lib/run.mjs';
import {serveFolder} from '../../../scripts/lib/static-site.mjs';

/**
 * An empty project with what `install` installs, as it is printed; the registry's copy of the package is the one that is here.
 * @param others - Packages of test/builders that it has too.
 */
export async function startApplication(install, others) {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-application-'));
  const servers = [];
  const npm = (args, cwd) => execFileSync('npm', args, {cwd, stdio: 'pipe'}).toString();
  npm(['pack', '--silent', '--pack-destination', folder], root);
  const [packed] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"name": "application", "private": true, "type": "module"}');
  const [, ...words] = install.split(' ').map((word) => (word.startsWith('news-elements@') ? `./${packed}` : word));
  npm([...words, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  for (const name of others) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(join(root, 'test/builders/node_modules', name), link, 'dir');
  }
  return {
    /** @returns the address of a site that Vite has built of these files, by path. */
    async site(name, files) {
      const source = join(folder, name);
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(source, path)), {recursive: true});
        writeFileSync(join(source, path), text);
      }
      await build({root: source, logLevel: 'error', ...('vite.config.js' in files ? {} : {configFile: false})});
      const {server, port} = await serveFolder(join(source, 'dist'));
      servers.push(server);
      return `http://${HOST}:${port}/`;
    },
    async close() {
      await Promise.all(servers.map(close));
      rmSync(folder, {recursive: true});
    },
  };
}
