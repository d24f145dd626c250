import {expect} from '@open-wc/testing';
import {configure, settings} from '../../src/internal/settings.js';

describe('configure', () => {
  afterEach(() => configure({prefix: undefined, language: undefined}));

  it('keeps what it is not told', () => {
    configure({prefix: 'acme'});
    configure({language: 'ru'});
    expect(settings).to.include({prefix: 'acme', language: 'ru'});
  });
});
