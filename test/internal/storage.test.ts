import {expect} from '@open-wc/testing';
import {configure} from '../../src/internal/settings.js';
import {readStored, removeStored, writeStored} from '../../src/internal/storage.js';

describe('storage', () => {
  afterEach(() => {
    configure({store: undefined});
    localStorage.clear();
    sessionStorage.clear();
  });

  it('gives back what was written, under a prefixed key', () => {
    writeStored('local', 'theme', {mode: 'dark'});
    expect(readStored('local', 'theme')).to.deep.equal({mode: 'dark'});
    expect(Object.keys(localStorage)).to.deep.equal(['news-elements:theme']);
  });

  it('keeps the two kinds apart', () => {
    writeStored('session', 'theme', 1);
    expect(readStored('local', 'theme')).to.equal(undefined);
  });

  it('forgets what was removed', () => {
    writeStored('session', 'theme', 1);
    removeStored('session', 'theme');
    expect(sessionStorage.length).to.equal(0);
  });

  it('reads nothing where there is no JSON', () => {
    sessionStorage.setItem('news-elements:theme', '{');
    expect(readStored('session', 'theme')).to.equal(undefined);
  });

  it('neither reads nor writes when storing is off', () => {
    writeStored('local', 'before', 1);
    configure({store: false});
    writeStored('local', 'after', 1);
    removeStored('local', 'before');
    expect(readStored('local', 'before')).to.equal(undefined);
    expect(Object.keys(localStorage)).to.deep.equal(['news-elements:before']);
  });

  it('survives storage that is full', () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => writeStored('local', 'theme', 1)).not.to.throw();
    Storage.prototype.setItem = setItem;
  });

  it('survives a page that may not even name its storage', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      expect(() => writeStored('local', 'theme', 1)).not.to.throw();
      expect(readStored('local', 'theme')).to.equal(undefined);
    } finally {
      if (own) Object.defineProperty(globalThis, 'localStorage', own);
    }
  });
});
