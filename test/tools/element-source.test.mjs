import assert from 'node:assert/strict';
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {documentedBy, usedBy} from '../../scripts/lib/element-source.mjs';

const FILES = {
  'components/x-card.ts': `
    import {html, LitElement} from 'lit';
    import {XOpenEvent} from '../events/x-open-event.js';
    import {styles} from '../styles/x.js';
    import {note, other} from '../templates/note.js';

    export class XCard extends LitElement {
      static override styles = styles;
      render() {
        return html\`<div part="box \${this.open ? 'open' : 'shut'}">\${note({part: 'passed'})}</div><slot name="aside"></slot>\`;
      }
      #states = this.attachInternals().states;
      #busy = () => this.#states.add('busy');
      #open = () => this.dispatchEvent(new XOpenEvent());
    }`,
  'events/x-open-event.ts': `
    export class XOpenEvent extends Event {
      static readonly eventName = 'x-open';
    }`,
  'styles/x.ts': `
    import {css} from 'lit';
    /**
     * What all share.
     *
     * @cssprop [--news-line=red] - Colour of the lines.
     */
    export const styles = css\`p { color: var(--news-line, red); gap: var(--_own) }\`;`,
  'templates/note.ts': `
    import {html} from 'lit';
    /**
     * A note.
     *
     * @csspart note - The whole note.
     */
    export const note = ({part}) => html\`<p part="note"><b part=\${part}></b><slot></slot></p>\`;
    export const other = () => html\`<p part="elsewhere"></p>\`;`,
};

describe('what the manifest is compared with', () => {
  let folder;
  let file;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-elements-source-'));
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    file = join(folder, 'components/x-card.ts');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('has the parts of the class and of the templates that it calls', () => {
    assert.deepEqual([...usedBy('XCard', file).parts].sort(), ['box', 'note', 'open', 'passed', 'shut']);
  });

  it('has the slots, the unnamed one as an empty name', () => {
    assert.deepEqual([...usedBy('XCard', file).slots].sort(), ['', 'aside']);
  });

  it('has the public custom properties alone', () => {
    assert.deepEqual([...usedBy('XCard', file).cssProperties], ['--news-line']);
  });

  it('has the events by their names', () => {
    assert.deepEqual([...usedBy('XCard', file).events], ['x-open']);
  });

  it('has the custom states', () => {
    assert.deepEqual([...usedBy('XCard', file).cssStates], ['busy']);
  });

  it('has the states of a shared controller, by their type', () => {
    const card = fileURLToPath(new URL('../../src/components/news-card/news-card.ts', import.meta.url));
    assert.deepEqual([...usedBy('NewsCard', card).cssStates].sort(), [
      'empty',
      'error',
      'idle',
      'loading',
      'ready',
      'stale',
    ]);
  });

  it('takes what shared templates and styles say of themselves', () => {
    const {cssParts, cssProperties} = documentedBy('XCard', file);
    assert.deepEqual(
      [...cssParts, ...cssProperties].map(({name, description}) => [name, description]),
      [
        ['note', 'The whole note.'],
        ['--news-line', 'Colour of the lines.'],
      ],
    );
  });
});
