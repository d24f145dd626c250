import {expect} from '@open-wc/testing';
import type * as PageState from '../../src/internal/page-state.js';
import {choice, choose, forgetChoices, watchChoices} from '../../src/internal/page-state.js';
import {configure} from '../../src/internal/settings.js';
import {othersHeard} from '../support/elements.js';

const SHARED = Symbol.for('news-elements:choices-1');
const page = globalThis as Record<symbol, unknown>;
/** Another copy of the module, as another file on the page would bring it. */
const secondCopy = async (): Promise<typeof PageState> =>
  (await import(new URL('../../src/internal/page-state.ts?second', import.meta.url).href)) as typeof PageState;

/** What another tab does: it writes, and this page hears of it. */
function fromAnotherTab(name: string, value: string | null): void {
  const key = `news-elements:${name}`;
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
  window.dispatchEvent(new StorageEvent('storage', {key, newValue: value}));
}

function withoutStorage(act: () => void): void {
  const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  try {
    act();
  } finally {
    if (real) Object.defineProperty(window, 'localStorage', real);
  }
}

describe('page state', () => {
  let calls = 0;
  const count = (): void => {
    calls++;
  };
  const watch = (): void => {
    calls = 0;
    watchChoices(count);
  };

  afterEach(() => {
    forgetChoices(count);
    configure({store: undefined});
    localStorage.clear();
    page[SHARED] = undefined;
    for (const name of ['theme', 'text-scale', 'language', 'dismissed'] as const) choose(name, undefined);
  });

  it('has no choice at first, and stores nothing', () => {
    expect(choice('theme')).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps each choice under a key of its own', () => {
    choose('theme', 'dark');
    choose('text-scale', 1.15);
    choose('language', 'hy');
    choose('dismissed', 'https://t.me/a https://t.me/b');
    expect(Object.fromEntries(Object.entries(localStorage))).to.deep.equal({
      'news-elements:theme': '"dark"',
      'news-elements:text-scale': '1.15',
      'news-elements:language': '"hy"',
      'news-elements:dismissed': '"https://t.me/a https://t.me/b"',
    });
  });

  it('deletes the key when the reader goes back', () => {
    choose('theme', 'dark');
    choose('theme', undefined);
    expect(choice('theme')).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('knows the choice of an earlier visit', () => {
    localStorage.setItem('news-elements:text-scale', '1.3');
    expect(choice('text-scale')).to.equal(1.3);
  });

  it('tells watchers once a change, and not when nothing changed', () => {
    watch();
    choose('theme', 'dark');
    choose('theme', 'dark');
    expect(calls).to.equal(1);
  });

  it('tells a stopped watcher no more', () => {
    watch();
    forgetChoices(count);
    choose('theme', 'dark');
    fromAnotherTab('theme', '"light"');
    expect(calls).to.equal(0);
  });

  it('shares with a second copy, both ways', async () => {
    const second = await secondCopy();
    watch();
    second.choose('theme', 'dark');
    expect(calls).to.equal(1);
    expect(choice('theme')).to.equal('dark');
    choose('language', 'ru');
    expect(second.choice('language')).to.equal('ru');
  });

  it('tells each of two watching copies once of another tab', async () => {
    const second = await secondCopy();
    let heard = 0;
    const hear = (): void => {
      heard++;
    };
    second.watchChoices(hear);
    watch();
    await othersHeard();
    fromAnotherTab('theme', '"dark"');
    second.forgetChoices(hear);
    expect([calls, heard]).to.deep.equal([1, 1]);
  });

  it('shares plain data with a schema number', () => {
    choose('theme', 'dark');
    expect(page[SHARED]).to.deep.include({schema: 1, theme: 'dark'});
  });

  it('follows another tab', async () => {
    watch();
    await othersHeard();
    fromAnotherTab('theme', '"dark"');
    expect(choice('theme')).to.equal('dark');
    expect(calls).to.equal(1);
  });

  it('catches up with what another tab did before this one listened', async () => {
    watch();
    localStorage.setItem('news-elements:theme', '"dark"');
    expect(choice('theme')).to.equal(undefined);
    await othersHeard();
    expect(choice('theme')).to.equal('dark');
    expect(calls).to.equal(1);
  });

  it('catches up with another tab that went back before this one listened', async () => {
    localStorage.setItem('news-elements:theme', '"dark"');
    watch();
    expect(choice('theme')).to.equal('dark');
    localStorage.removeItem('news-elements:theme');
    await othersHeard();
    expect(choice('theme')).to.equal(undefined);
    expect(calls).to.equal(1);
  });

  it('listens to other tabs as soon as something is chosen here', () => {
    watch();
    choose('theme', 'dark');
    fromAnotherTab('theme', null);
    expect(choice('theme')).to.equal(undefined);
  });

  it('follows another tab that goes back', async () => {
    choose('theme', 'dark');
    watch();
    await othersHeard();
    fromAnotherTab('theme', null);
    expect(choice('theme')).to.equal(undefined);
    expect(calls).to.equal(1);
  });

  it('goes back when another tab clears the storage', async () => {
    choose('text-scale', 1.3);
    watch();
    await othersHeard();
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', {key: null}));
    expect(choice('text-scale')).to.equal(undefined);
  });

  it('keeps a choice when another tab stores something else', async () => {
    choose('theme', 'dark');
    watch();
    await othersHeard();
    localStorage.removeItem('news-elements:theme');
    fromAnotherTab('other', '1');
    expect(choice('theme')).to.equal('dark');
  });

  it('catches up when the page comes back from the back-forward cache', async () => {
    watch();
    await othersHeard();
    localStorage.setItem('news-elements:theme', '"dark"');
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(choice('theme')).to.equal('dark');
    expect(calls).to.equal(1);
  });

  it('works in memory where storage throws', () => {
    withoutStorage(() => {
      watch();
      choose('theme', 'dark');
      expect(choice('theme')).to.equal('dark');
      expect(calls).to.equal(1);
    });
  });

  it('works in memory, deaf to what is stored, where storing is off', async () => {
    configure({store: false});
    watch();
    await othersHeard();
    choose('theme', 'dark');
    fromAnotherTab('theme', '"light"');
    expect(choice('theme')).to.equal('dark');
    expect(localStorage.getItem('news-elements:theme')).to.equal('"light"');
  });

  for (const [name, value] of [
    ['theme', '"auto"'],
    ['theme', '{"toString":1}'],
    ['theme', 'dark'],
    ['text-scale', '"2"'],
    ['text-scale', '1e9'],
    ['text-scale', '-1'],
    ['language', '"../en"'],
    ['language', '["hy"]'],
    ['dismissed', '""'],
    ['dismissed', '["https://t.me/a"]'],
  ] as const) {
    it(`passes over ${value} stored as ${name}`, () => {
      localStorage.setItem(`news-elements:${name}`, value);
      expect(choice(name)).to.equal(undefined);
    });
  }

  it('passes over what another script put into the shared data', () => {
    watch();
    choose('theme', 'dark');
    Object.assign(page[SHARED] as object, {theme: '<img>', 'text-scale': Infinity, language: 5});
    expect([choice('theme'), choice('text-scale'), choice('language')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
