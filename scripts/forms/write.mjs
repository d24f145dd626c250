// dist/integrations: what editors, page builders and type checkers read about the elements, all made of one description.
import {cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {cli as analyse} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from '../lib/run.mjs';
import {angularDirectives} from './angular.mjs';
import {describeElements} from './describe.mjs';
import {drupal} from './drupal.mjs';
import {elementsModule} from './elements-module.mjs';
import {jsonSchemas} from './json-schema.mjs';
import {reference} from './reference.mjs';
import {frameworkTypes} from './types.mjs';
import {vscode} from './vscode.mjs';
import {webTypes} from './web-types.mjs';

/** Each makes files of the description: their texts by path. */
const MAKERS = [elementsModule, jsonSchemas, drupal, vscode, webTypes, frameworkTypes, angularDirectives, reference];

/** Modules that read elements.js in the page stand as they are in integrations/. */
const MODULES = /\.(?:d\.ts|js)$/;

export async function writeForms(folder) {
  const manifest = await analyse({
    argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
    cwd: root,
    noWrite: true,
  });
  const elements = describeElements(manifest);
  for (const file of readdirSync(join(root, 'integrations')).filter((name) => MODULES.test(name)))
    cpSync(join(root, 'integrations', file), join(folder, file));
  for (const make of MAKERS)
    for (const [path, text] of Object.entries(await make(elements))) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
}
