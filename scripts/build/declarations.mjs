import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';

const IMPORT = /(?:from|import)\s*\(?['"]([^'"]+)['"]/g;
const DEPENDENCIES = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);

/** The types of the npm entries: those files that an entry leads to, and no package that its users do not have. */
export function writeDeclarations(folder) {
  execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder], {
    stdio: 'inherit',
  });
  for (const entry of defines(folder)) {
    // A definition also says which element the tag makes; TypeScript drops an import that only registers.
    const tag = relative(join(folder, 'components'), dirname(entry));
    writeFileSync(entry, `import './${tag}.js';\n`);
  }
  const kept = new Set();
  const follow = (file) => {
    if (kept.has(file)) return;
    kept.add(file);
    const text = readFileSync(file, 'utf8').replace(IMPORT, (whole, name) =>
      whole.replace(name, vendored(name, file, folder)),
    );
    writeFileSync(file, text);
    for (const [, name] of text.matchAll(IMPORT))
      if (name.startsWith('.')) follow(normalize(join(dirname(file), name)).replace(/\.js$/, '.d.ts'));
  };
  for (const entry of ['define', 'index', 'config', 'fallback']) follow(join(folder, `${entry}.d.ts`));
  for (const file of declarations(folder)) if (!kept.has(file)) rmSync(file);
}

/** A package that the modules carry along brings its types too; of others only a dependency may be named. */
function vendored(name, file, folder) {
  if (name.startsWith('.') || DEPENDENCIES.some((found) => name === found || name.startsWith(`${found}/`))) return name;
  if (!name.startsWith('@lit/localize'))
    throw new Error(`${file} refers to “${name}”, which users of the package do not have.`);
  const module = name === '@lit/localize' ? `${name}/lit-localize.js` : name;
  cpSync('node_modules/@lit/localize', join(folder, 'vendor/@lit/localize'), {
    recursive: true,
    filter: (path) => !/\.[a-z]+$/.test(path) || path.endsWith('.d.ts'),
  });
  return relative(dirname(file), join(folder, 'vendor', module)).replace(/^(?!\.)/, './');
}

const declarations = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join(folder, file));

const defines = (folder) => declarations(join(folder, 'components')).filter((file) => file.endsWith('/define.d.ts'));
