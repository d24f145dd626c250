// `node scripts/texts.mjs` takes the texts from src into src/locales/*.xlf and makes the modules in src/locales/generated.
// With `--check` it writes nothing, and fails unless all of that has been done and each text is translated whole.
// Works on the lit-localize.json of the folder that it is run in.
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';

const COMMAND = 'node scripts/texts.mjs';
/** Made by lit-localize where a text has no id; ours are looked up by the id that is written. */
const MADE_UP_ID = /^[hs][\da-f]{16}$/;

const check = process.argv.includes('--check');
const config = readConfigFileAndWriteSchema(resolve('lit-localize.json'));
const xliffDir = config.resolve(config.interchange.xliffDir);
const outputDir = config.resolve(config.output.outputDir);
const scratch = check ? mkdtempSync(join(tmpdir(), 'news-elements-texts-')) : undefined;

try {
  const problems = await update();
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
  else console.log(check ? 'Texts: complete and up to date.' : 'Texts: written.');
} finally {
  if (scratch) rmSync(scratch, {recursive: true});
}

async function update() {
  const localizer = new RuntimeLitLocalizer(scratch ? redirected(scratch) : config);
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length) {
    printDiagnostics(errors);
    return ['The texts in src cannot be read.'];
  }
  await localizer.writeInterchangeFiles();
  const broken = localizer.validateTranslations().errors;
  if (broken.length) return broken;
  await quietly(() => localizer.build());
  return [...withoutId(messages), ...untranslated(localizer, messages), ...(check ? outdated() : [])];
}

/** The same project, writing into a scratch folder. */
function redirected(folder) {
  if (existsSync(xliffDir)) cpSync(xliffDir, join(folder, 'xliff'), {recursive: true});
  return {
    ...config,
    interchange: {...config.interchange, xliffDir: join(folder, 'xliff')},
    output: {...config.output, outputDir: join(folder, 'generated')},
  };
}

function* withoutId(messages) {
  for (const {name, file} of messages) {
    if (MADE_UP_ID.test(name)) yield `${relative('.', file.fileName)}: a text has no id.`;
  }
}

function* untranslated(localizer, messages) {
  const {translations} = localizer.readTranslationsSync();
  for (const locale of config.targetLocales) {
    const translated = (translations.get(locale) ?? []).filter(({contents}) => contents.some(isContent));
    const names = new Set(translated.map(({name}) => name));
    for (const {name} of messages) {
      if (!names.has(name)) yield `${relative('.', xliffDir)}/${locale}.xlf: "${name}" has no <target>.`;
    }
  }
}

function isContent(part) {
  return typeof part !== 'string' || part.trim() !== '';
}

function* outdated() {
  for (const locale of config.targetLocales) {
    for (const [made, kept] of [
      [join(scratch, 'xliff', `${locale}.xlf`), join(xliffDir, `${locale}.xlf`)],
      [join(scratch, 'generated', `${locale}.ts`), join(outputDir, `${locale}.ts`)],
    ]) {
      if (!existsSync(kept) || readFileSync(made, 'utf8') !== readFileSync(kept, 'utf8'))
        yield `${relative('.', kept)} is out of date: run \`${COMMAND}\`.`;
    }
  }
}

/** The builder names the missing ones itself, with no error. */
async function quietly(work) {
  const {warn} = console;
  console.warn = () => {};
  try {
    await work();
  } finally {
    console.warn = warn;
  }
}
