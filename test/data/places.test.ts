import {expect} from '@open-wc/testing';
import {placeOf} from '../../src/data/places.js';

const named = (address: string): string | undefined => placeOf(new URL(address)).name;
const id = (address: string): string => placeOf(new URL(address)).id;

describe('placeOf', () => {
  for (const [name, addresses] of Object.entries({
    X: ['https://x.com/paper', 'https://twitter.com/paper', 'https://mobile.twitter.com/paper'],
    Facebook: ['https://www.facebook.com/paper', 'https://m.facebook.com/paper', 'http://fb.com/paper'],
    Instagram: ['https://www.instagram.com/paper/', 'https://instagram.com/paper'],
    YouTube: [
      'https://www.youtube.com/@paper?sub_confirmation=1',
      'https://youtu.be/abc',
      'https://m.youtube.com/c/paper',
    ],
    Telegram: ['https://t.me/paper', 'https://telegram.me/paper', 'https://paper.t.me/'],
    WhatsApp: ['https://whatsapp.com/channel/1', 'https://wa.me/374'],
    VK: ['https://vk.com/paper', 'https://m.vk.ru/paper'],
    OK: ['https://ok.ru/paper', 'https://m.ok.ru/group/1'],
    LinkedIn: ['https://www.linkedin.com/company/paper', 'https://am.linkedin.com/company/paper'],
    Reddit: ['https://old.reddit.com/r/paper'],
    Viber: ['https://invite.viber.com/?g2=1'],
    Threads: ['https://www.threads.net/@paper', 'https://www.threads.com/@paper'],
    Bluesky: ['https://bsky.app/profile/paper.test'],
    TikTok: ['https://www.tiktok.com/@paper'],
    'App Store': ['https://apps.apple.com/am/app/paper/id1', 'https://itunes.apple.com/us/app/paper/id1?mt=8'],
    'Google Play': ['https://play.google.com/store/apps/details?id=test.paper&hl=hy'],
    RuStore: ['https://www.rustore.ru/catalog/app/test.paper', 'https://apps.rustore.ru/app/test.paper'],
  })) {
    it(`knows ${name} by its addresses`, () => {
      for (const address of addresses) expect(named(address), address).to.equal(name);
    });
  }

  it('does not take one host for another that ends like it', () => {
    for (const host of ['notx.com', 'x.com.test', 'myfacebook.com', 'book.ru', 'apple.com', 'google.com'])
      expect(named(`https://${host}/`), host).to.equal(undefined);
  });

  it('gives an id for events: of a name its small letters, of the unknown its host', () => {
    expect(id('https://t.me/paper')).to.equal('telegram');
    expect(id('https://apps.apple.com/app/id1')).to.equal('app-store');
    expect(id('https://www.mastodon.test/@paper')).to.equal('mastodon.test');
    expect(id('mailto:desk@paper.test')).to.equal('mailto');
  });
});
