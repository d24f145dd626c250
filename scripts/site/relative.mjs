import {dirname, relative} from 'node:path/posix';

/** Stands for the site's root in what the demo's generators write; never asked. */
export const ROOT = 'https://site.invalid';

/** From a file of the site to its root, as an address without a slash at its end. */
const toRoot = (file) => relative(dirname(file), '') || '.';

/** Whatever names the root, or a path from it, names it from where the file is: the site may lie below any path. */
export function relocated(text, file) {
  const root = toRoot(file);
  const pages = text.replace(/\b([\w-]+)\.(json|xml)\?page=(\d+)/g, '$1-$3.$2');
  const named = pages.replaceAll(ROOT, root);
  return file.endsWith('.html') ? named.replace(/\b(href|src)="\//g, `$1="${root}/publisher/`) : named;
}
