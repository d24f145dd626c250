import {expect} from '@open-wc/testing';
import type * as trusted from '../../src/internal/trusted-types.js';
import {warnings} from '../support/elements.js';

interface Types {
  createPolicy(name: string, rules: object): {createHTML(text: string): unknown};
}

const module = new URL('../../src/internal/trusted-types.ts', import.meta.url).href;
let copies = 0;

/** Each import is a copy of its own, which has not asked yet. */
async function copyWith(types: Types | undefined): Promise<typeof trusted> {
  Object.defineProperty(globalThis, 'trustedTypes', {configurable: true, writable: true, value: types});
  return (await import(`${module}?copy=${(copies += 1)}`)) as never;
}

describe('Trusted Types', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
  afterEach(() => {
    if (own) Object.defineProperty(globalThis, 'trustedTypes', own);
    else Reflect.deleteProperty(globalThis, 'trustedTypes');
  });

  it('mark text by one policy of the library’s name, made at its first use', async () => {
    const made: string[] = [];
    const {trustedHtml} = await copyWith({
      createPolicy(name) {
        made.push(name);
        return {createHTML: (text) => `trusted ${text}`};
      },
    });
    expect(made).to.deep.equal([]);
    expect([trustedHtml('<a>'), trustedHtml('<b>')]).to.deep.equal(['trusted <a>', 'trusted <b>']);
    expect(made).to.deep.equal(['news-elements']);
  });

  it('pass text through as it is', async () => {
    const {trustedHtml} = await copyWith({createPolicy: (_, rules) => rules as never});
    expect(trustedHtml('<b>')).to.equal('<b>');
  });

  it('are refused with one warning that says what to add', async () => {
    const said = await warnings(async () => {
      const {htmlPolicy, trustedHtml} = await copyWith({
        createPolicy() {
          throw new TypeError('refused');
        },
      });
      expect([htmlPolicy(), trustedHtml('<b>')]).to.deep.equal([undefined, '<b>']);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('trusted-types news-elements');
  });

  it('are not missed where the browser has none', async () => {
    const {htmlPolicy, trustedHtml} = await copyWith(undefined);
    expect([htmlPolicy(), trustedHtml('<b>')]).to.deep.equal([undefined, '<b>']);
  });
});
