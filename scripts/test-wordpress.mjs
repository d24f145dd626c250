// A real WordPress: the embed in its posts, and its stories on a partner's page. npm run test:wordpress -- [--only WORDS]
import {parseArgs} from 'node:util';
import {drive} from './wordpress/drive.mjs';
import {pasteEmbed} from './wordpress/embed.mjs';
import {fetchWordPress} from './wordpress/lay.mjs';
import {missingPhp} from './wordpress/php.mjs';

const {only = ''} = parseArgs({options: {only: {type: 'string'}}}).values;
const why = await missingPhp();
const packages = why ? undefined : await fetchWordPress();
if (!packages) {
  console.log(`Nothing was run: ${why || 'the registry does not answer'}.`);
  process.exit(0);
}

let passed = 0;
let failed = 0;
async function check(name, perform) {
  if (!name.includes(only)) return;
  const start = performance.now();
  try {
    await perform();
    passed += 1;
    console.log(`  ${name} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}\n    ${error.message.replaceAll('\n', '\n    ')}`);
  }
}

await pasteEmbed(packages, check);
await drive(packages, check);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
