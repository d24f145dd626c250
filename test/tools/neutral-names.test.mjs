// Names that ad blockers hide, as collected from their lists: what our shadow roots are made of must not be among them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {corpus, noCorpus} from '../../scripts/lib/corpora.mjs';
import {filesIn} from '../../scripts/lib/run.mjs';

const folder = corpus('adblock');
const skip = !folder && noCorpus('adblock');
/** Words of `class` and `id` in templates, those that are worked out too. */
const ATTRIBUTE = /\b(class|id)=(?:"([^"]*)"|([\w-]+)|\$\{([^}]*)\})/g;

function namesIn(path) {
  const found = [...readFileSync(path, 'utf8').matchAll(ATTRIBUTE)];
  return found.flatMap(([, kind, ...texts]) =>
    (
      texts
        .filter(Boolean)
        .join(' ')
        .match(/[a-z][\w-]*/g) ?? []
    ).map((name) => ({kind, name})),
  );
}

describe('class names and ids', () => {
  const names = [...filesIn('src/components', '.ts'), ...filesIn('src/templates', '.ts')].flatMap(namesIn);

  it('are found in the templates', () => {
    assert.ok(names.some(({kind, name}) => kind === 'class' && name === 'lead'));
    assert.ok(names.some(({kind, name}) => kind === 'id' && name === 'rest'));
  });

  it('are in no list of an ad blocker', {skip}, () => {
    const {names: listed} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
    assert.deepEqual(
      names.filter(({kind, name}) => listed[name]?.[kind]),
      [],
    );
  });
});
