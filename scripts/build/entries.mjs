import {existsSync, readdirSync, readFileSync} from 'node:fs';

/** Every element must be in every list that makes it reachable. */
export function checkEntries() {
  const read = (file) => readFileSync(file, 'utf8');
  const {exports} = JSON.parse(read('package.json'));
  for (const tag of readdirSync('src/components').filter((name) => existsSync(`src/components/${name}/define.ts`))) {
    const path = `./components/${tag}/`;
    if (!read('src/define.ts').includes(`'${path}define.js'`)) throw new Error(`src/define.ts does not define ${tag}.`);
    for (const entry of ['src/index.ts', 'src/embed.ts'])
      if (!read(entry).includes(`'${path}${tag}.js'`)) throw new Error(`${entry} lacks ${tag}.`);
    const target = `./dist/npm/components/${tag}/define`;
    const {types, default: module} = exports[`./${tag}`] ?? {};
    if (types !== `${target}.d.ts` || module !== `${target}.js`)
      throw new Error(`package.json "exports" lacks "./${tag}".`);
  }
}
