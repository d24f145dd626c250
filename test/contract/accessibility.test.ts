import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';
import {painted, settled, show, useNet} from '../support/elements.js';
import {ELEMENTS} from './elements.js';
import {inState, statesOf} from './states.js';
import {inVariants} from './variants.js';

declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

const PAGES = {
  light: 'color-scheme: light; color: #1a1a1a; background: #fff',
  dark: 'color-scheme: dark; color: #ececec; background: #15171a',
};

async function findings(context: Element): Promise<string[]> {
  // Before a frame nobody knows what is in view.
  await painted();
  // Here an element stands beside itself in other states: as a landmark on a page it is alone.
  const rules = {'landmark-unique': {enabled: false}};
  const {violations} = await axe.run(context, {resultTypes: ['violations'], rules});
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${JSON.stringify(target)}`));
}

/** What a control finds light or dark. */
const TARGETS = '<i class="light" style="color-scheme: light"></i><i class="dark" style="color-scheme: dark"></i>';

for (const entry of ELEMENTS) {
  const tag = entry.elementClass.tagName;
  describe(`<${tag}>, to axe`, () => {
    const net = useNet();

    for (const lang of ['en', 'ru', 'hy']) {
      for (const [theme, style] of Object.entries(PAGES)) {
        it(`is without fault in any state in ${lang} on a ${theme} page`, async () => {
          const page = show(`<main lang="${lang}" style="${style}"><h1>Page</h1><h2>Section</h2>${TARGETS}</main>`);
          for (const state of statesOf(entry)) await settled(await inState(entry, state, net, page));
          await inVariants(tag, page);
          net.end();
          expect(await findings(page)).to.deep.equal([]);
        }).timeout(30_000);
      }
    }

    for (const theme of Object.keys(PAGES)) {
      it(`is without fault on its own ${theme} ground`, async () => {
        const page = show(`<main lang="en"><h1>Page</h1><h2>Section</h2>${TARGETS}</main>`);
        for (const state of statesOf(entry)) await inState(entry, state, net, page);
        await inVariants(tag, page);
        for (const element of page.querySelectorAll(tag)) element.setAttribute('theme', theme);
        net.end();
        expect(await findings(page)).to.deep.equal([]);
      }).timeout(30_000);
    }
  });
}
