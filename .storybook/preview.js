import {configure} from '../src/config.ts';
import '../src/define.ts';
import {choose} from '../src/internal/page-state.ts';
import {BrandEditor} from '../stories/tools/brand-editor.ts';
import {extractArgTypes, extractComponentDescription} from './arg-types.js';
import {globalTypes, initialGlobals, onPage} from './page.js';
import {afterEach, beforeEach} from './proof.js';
import {render} from './render.js';

customElements.define('brand-editor', BrandEditor);

// What one story stored, another would find.
configure({store: false});

/** A choice holds for the whole page: it goes while the story still stands that follows it. */
function withoutChoices() {
  return () => {
    for (const name of ['theme', 'text-scale', 'language', 'dismissed']) choose(name, undefined);
  };
}

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  decorators: [onPage],
  globalTypes,
  initialGlobals,
  beforeEach: [withoutChoices, beforeEach],
  afterEach,
  render,
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {extractArgTypes, extractComponentDescription},
    options: {
      storySort: {
        order: ['Starting', 'Theming', 'Brand editor', 'Tokens', 'Languages', 'Accessibility', 'Writing a story', '*'],
      },
    },
  },
};
