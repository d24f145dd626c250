import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** `integrity.json`: for each file that a page loads, the value of its `integrity` attribute. */
export function writeIntegrity(folder) {
  const files = ['', 'brands/']
    .flatMap((place) => readdirSync(join(folder, place)).map((name) => place + name))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .sort();
  const hash = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64')}`;
  const entries = Object.fromEntries(files.map((name) => [name, hash(name)]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(entries, null, 2)}\n`);
}
