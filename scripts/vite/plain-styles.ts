import {Features, transform} from 'lightningcss';
import {runnerImport, type Plugin} from 'vite';

const STYLES = /\/src\/(?:styles\/[^/]+|components\/[^/]+\/[^/]+\.styles)\.ts$/;
const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);
const TARGETS = {chrome: version(125), firefox: version(126), safari: version(17, 5)};

/** Style modules as the plain texts that they come to: their numbers are all known when the library is built. */
export const plainStyles = (): Plugin => ({
  name: 'plain-styles',
  enforce: 'pre',
  async transform(code, id) {
    if (!STYLES.test(id) || !code.includes('css`')) return null;
    const {module} = await runnerImport<Record<string, {cssText?: unknown}>>(id, {
      configFile: false,
      logLevel: 'error',
    });
    const lines = Object.entries(module).map(([name, {cssText}]) => {
      if (typeof cssText !== 'string') throw new Error(`${id} exports ${name}, which is no style sheet.`);
      return `export const ${name} = css\`${escape(minified(cssText, id))}\`;`;
    });
    return {code: `import {css} from 'lit';\n${lines.join('\n')}\n`, map: null};
  },
});

/** What needs a prefix in these engines has it in the sources; Lightning CSS knows of another, which none of them needs. */
const exclude = Features.VendorPrefixes;

const minified = (css: string, filename: string): string =>
  transform({code: Buffer.from(css), filename, minify: true, targets: TARGETS, exclude}).code.toString();

const escape = (text: string): string => text.replace(/[\\`]|\$\{/g, '\\$&');
