import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minify} from 'terser';
import {root} from '../lib/run.mjs';

const STYLE = /<style>(.*?)<\/style>/s;
/** A page takes it for a few frames: it must not weigh. */
const MAX_HOST_BYTES = 500;

/** What shows a widget in a frame: its page, the page's script, and a script for the page around. */
export async function writeFrame(folder) {
  const read = (name) => readFileSync(join(root, 'frame', name), 'utf8');
  const html = read('embed.html');
  const hash = createHash('sha256').update(STYLE.exec(html)[1]).digest('base64');
  writeFileSync(join(folder, 'embed.html'), html.replace('{{style-hash}}', `sha256-${hash}`));
  const frame = await minify(read('embed-frame.js'), {module: true});
  writeFileSync(join(folder, 'embed-frame.js'), frame.code);
  // No module: its names are kept to itself by a block.
  const {code} = await minify(`{${read('embed-host.js')}}`, {ecma: 2020, toplevel: true});
  if (code.length > MAX_HOST_BYTES) throw new Error(`embed-host.js has ${code.length} bytes, over ${MAX_HOST_BYTES}.`);
  writeFileSync(join(folder, 'embed-host.js'), code);
}
