// `npm run test:pictures`: draws the stories in Chromium and compares them with test/pictures. Words after the command choose
// files by a piece of their names; --accept takes the new pictures; --no-build takes storybook-static/ as it is.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './lib/run.mjs';
import {openCamera, take} from './pictures/camera.mjs';
import {difference, encode, read, stack, withPalette} from './pictures/image.mjs';
import {planPictures} from './pictures/plan.mjs';
import {writeReport} from './pictures/report.mjs';

const STORYBOOK = join(root, 'storybook-static');
const ACCEPTED = join(root, 'test/pictures');
const REPORT = join(root, '.cache/pictures');
const MAX_FILES = 250;
const MAX_BYTES = 10_000_000;

const words = process.argv.slice(2);
const pieces = words.filter((word) => !word.startsWith('--'));
const accept = words.includes('--accept');

if (!words.includes('--no-build')) {
  const {code, output} = await run('npm', ['run', 'build:storybook'], {quiet: true});
  if (code) {
    console.log(output);
    process.exit(1);
  }
}

const {entries} = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8'));
const all = planPictures(Object.values(entries).filter(({type}) => type === 'story'));
const plan = all.filter(({file}) => !pieces.length || pieces.some((piece) => file.includes(piece)));
mkdirSync(ACCEPTED, {recursive: true});

const findings = await compareAll();
if (!pieces.length) findings.push(...gone());
const broken = findings.filter(({kind}) => kind === 'broken');
if (accept) findings.filter((finding) => !broken.includes(finding)).forEach(acceptFinding);
else if (findings.length)
  console.log(`See ${writeReport(REPORT, findings)}, or accept: npm run test:pictures -- --accept`);

const excess = overBudget();
for (const problem of excess) console.log(problem);
const failed = (accept ? broken.length : findings.length) + excess.length;
console.log(
  `\n${plan.length - (accept ? broken : findings.filter(({kind}) => kind !== 'gone')).length} passed, ${failed} failed`,
);
process.exitCode = failed ? 1 : 0;

/** One page a place: stories change in it faster than it loads. */
async function compareAll() {
  const found = [];
  const camera = await openCamera(STORYBOOK);
  const places = new Map(plan.map(({where}) => [where.name, where]));
  try {
    for (const [name, where] of places) {
      const pictures = plan.filter((picture) => picture.where.name === name);
      const page = await camera.at(where, pictures[0].stories[0].id);
      for (const picture of pictures) {
        const finding = await compare(page, picture).catch(({message}) => ({...picture, kind: 'broken', message}));
        if (finding) found.push(finding);
        if (finding && (!accept || finding.kind === 'broken'))
          console.log(`FAIL ${picture.file}: ${finding.message ?? finding.kind}`);
      }
      await page.close();
    }
  } finally {
    await camera.close();
  }
  return found;
}

async function compare(page, {file, stories, maxHeight}) {
  const shots = [];
  for (const story of stories) shots.push(read(await take(page, story, maxHeight)));
  const drawn = withPalette(stack(shots));
  const path = join(ACCEPTED, file);
  if (!existsSync(path)) return {file, stories, kind: 'new', after: encode(drawn)};
  const before = readFileSync(path);
  const differs = difference(read(before), drawn);
  if (!differs) return undefined;
  const {count, picture: diff} = differs;
  return {file, stories, kind: diff ? 'changed' : 'resized', count, before, after: encode(drawn), diff};
}

function gone() {
  const taken = new Set(all.map(({file}) => file));
  return readdirSync(ACCEPTED)
    .filter((file) => !taken.has(file))
    .map((file) => ({file, stories: [], kind: 'gone', before: readFileSync(join(ACCEPTED, file))}));
}

function acceptFinding({file, kind, after}) {
  console.log(`${kind}: ${file}`);
  if (kind === 'gone') rmSync(join(ACCEPTED, file));
  else writeFileSync(join(ACCEPTED, file), after);
}

function overBudget() {
  const files = readdirSync(ACCEPTED);
  const bytes = files.reduce((sum, file) => sum + statSync(join(ACCEPTED, file)).size, 0);
  console.log(`${files.length} pictures, ${(bytes / 1e6).toFixed(1)} MB`);
  return [
    ...(all.length > MAX_FILES ? [`${all.length} pictures are more than ${MAX_FILES}`] : []),
    ...(bytes > MAX_BYTES ? [`${bytes} bytes are more than ${MAX_BYTES}`] : []),
  ];
}
