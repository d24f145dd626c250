import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {escapeXml} from '../demo/stories.mjs';
import {root} from '../lib/run.mjs';

export const BUILDER = join(root, '.cache/builder');
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
export const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The builder's page with the addresses in it that it starts from: the files of this version, and a feed to try. */
export const filled = (html, {script, feed}) =>
  html.replace('{{base}}', escapeXml(`${script}/${version}/`)).replace('{{feed}}', escapeXml(`${feed}/en/feed.json`));

/** A file of the built page, or nothing. */
export async function builderFile(name, context) {
  const path = name || 'index.html';
  const type = TYPES[extname(path)];
  if (!type || !/^[\w-]+\.\w+$/.test(path)) return undefined;
  const body = await readFile(join(BUILDER, path)).catch(() => undefined);
  return body && {type, body: path === 'index.html' ? filled(body.toString(), context) : body};
}
