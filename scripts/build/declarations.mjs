import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';

const IMPORT = /(?:from|import)\s*\(?'([^']+)'/g;

/** The types of the npm entries: those files that an entry leads to, and no package that a consumer would not have. */
export function writeDeclarations(folder) {
  execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder], {
    stdio: 'inherit',
  });
  for (const entry of defines(folder)) {
    // A definition also says which element the tag makes; TypeScript drops an import that only registers.
    const tag = relative(join(folder, 'components'), dirname(entry));
    writeFileSync(entry, `import './${tag}.js';\n`);
  }
  const allowed = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  const kept = new Set();
  const follow = (file) => {
    if (kept.has(file)) return;
    kept.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (name.startsWith('.')) follow(normalize(join(dirname(file), name)).replace(/\.js$/, '.d.ts'));
      else if (!allowed.some((found) => name === found || name.startsWith(`${found}/`)))
        throw new Error(`${file} refers to “${name}”, which users of the package do not have.`);
    }
  };
  for (const entry of ['define', 'index', 'config']) follow(join(folder, `${entry}.d.ts`));
  for (const file of declarations(folder)) if (!kept.has(file)) rmSync(file);
}

const declarations = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join(folder, file));

const defines = (folder) =>
  declarations(join(folder, 'components')).filter((file) => file.endsWith('/define.d.ts') && existsSync(file));
