import {expect} from '@open-wc/testing';
import {choose} from '../../src/internal/page-state.js';
import {allInside, inside, render, settled, show, until} from '../support/elements.js';
import {tree} from '../support/tree.js';

type Lang = 'en' | 'ru' | 'hy';

const {clipboard, canShare} = navigator as unknown as Record<string, unknown>;

function pretend(properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties))
    Object.defineProperty(navigator, name, {value, configurable: true, writable: true});
}

afterEach(async () => {
  pretend({clipboard, canShare});
  for (const name of ['theme', 'text-scale', 'language'] as const) choose(name, undefined);
  await settled();
});

const SHARE: Record<Lang, Record<'lead' | 'copy' | 'print' | 'sheet' | 'more' | 'email' | 'copied' | 'here', string>> &
  Record<Lang, {on(name: string): string}> = {
  en: {
    lead: 'Liked the story? Share it',
    copy: 'Copy link',
    print: 'Print',
    sheet: 'Share…',
    more: 'More',
    email: 'Email',
    copied: 'Link copied',
    here: 'Copy the link here:',
    on: (name) => `Share on ${name} (opens in a new tab)`,
  },
  ru: {
    lead: 'Понравился материал? Поделитесь',
    copy: 'Скопировать ссылку',
    print: 'Распечатать',
    sheet: 'Поделиться…',
    more: 'Ещё',
    email: 'Эл. почта',
    copied: 'Ссылка скопирована',
    here: 'Скопируйте ссылку отсюда:',
    on: (name) => `Поделиться в ${name} (откроется в новой вкладке)`,
  },
  hy: {
    lead: 'Հավանեցի՞ք նյութը։ Կիսվե՛ք',
    copy: 'Պատճենել հղումը',
    print: 'Տպել',
    sheet: 'Կիսվել…',
    more: 'Ավելին',
    email: 'Էլ. փոստ',
    copied: 'Հղումը պատճենվեց',
    here: 'Պատճենեք հղումն այստեղից՝',
    on: (name) => `Կիսվել ${name}-ում (կբացվի նոր ներդիրում)`,
  },
};

for (const [lang, say] of Object.entries(SHARE)) {
  describe(`<share-bar>, to a screen reader in ${lang}`, () => {
    const bar = (properties: Record<string, unknown> = {}): Promise<HTMLElement> =>
      render('share-bar', {lang, href: 'https://news.test/', networks: 'telegram x email', ...properties});
    const group = (...rest: string[]): string[] => [
      `group ${say.lead}`,
      'status',
      `button ${say.copy}`,
      `button ${say.print}`,
      ...rest,
    ];
    const links = [`link ${say.on('Telegram')}`, `link ${say.on('X')}`, `link ${say.email}`];

    for (const layout of ['row', 'icons'] as const) {
      for (const width of ['70em', '40em', '288px']) {
        it(`says all of it in layout ${layout}, ${width} wide`, async () => {
          const element = await bar({layout});
          element.parentElement!.style.inlineSize = width;
          expect(await tree()).to.deep.equal(group(...links));
        });
      }
    }

    it('names every network', async () => {
      await bar({networks: 'facebook whatsapp vk ok linkedin reddit bluesky threads mastodon'});
      const names = 'Facebook WhatsApp VK OK LinkedIn Reddit Bluesky Threads Mastodon'.split(' ');
      expect(await tree()).to.deep.equal(group(...names.map((name) => `link ${say.on(name)}`)));
    });

    it('says where a network of the page’s own leads', async () => {
      const element = await bar({networks: 'x'});
      element.innerHTML = '<a href="https://pins.test/?u={url}">Pins</a>';
      await until(() => allInside(element, 'a').length === 2);
      expect(await tree()).to.deep.equal(group(`link ${say.on('X')}`, `link ${say.on('Pins')}`));
    });

    it('says whether a menu is open, and hides what is not', async () => {
      const element = await bar({layout: 'menu', networks: 'telegram x email reddit'});
      expect(await tree()).to.deep.equal(group(...links, `button ${say.more}, collapsed`));
      inside(element, '[aria-expanded]')!.click();
      await settled(element);
      expect(await tree()).to.deep.equal(group(...links, `button ${say.more}, expanded`, `link ${say.on('Reddit')}`));
    });

    it('offers the device’s own sheet', async () => {
      pretend({canShare: () => true});
      await bar();
      expect(await tree()).to.deep.equal(group(`button ${say.sheet}`, ...links));
    });

    it('tells that the link is copied, and keeps its name', async () => {
      pretend({clipboard: {writeText: () => Promise.resolve()}});
      const element = await bar();
      inside(element, 'button')!.click();
      await until(() => inside(element, '[role=status]')!.textContent);
      const [name, , ...rest] = group(...links);
      expect(await tree()).to.deep.equal([name, 'status', ...rest]);
      expect(inside(element, '[role=status]')!.textContent).to.equal(say.copied);
    });

    it('names the field where the link may not be copied', async () => {
      pretend({clipboard: undefined});
      const element = await bar();
      inside(element, 'button')!.click();
      await until(() => inside(element, 'input'));
      expect(await tree()).to.deep.equal(group(...links, `textbox ${say.here}, readonly`));
      expect(inside(element, '[role=status]')!.textContent).to.equal(say.here);
    });
  });
}

const THEME: Record<Lang, [theme: string, light: string, dark: string, auto: string]> = {
  en: ['Theme', 'Light theme', 'Dark theme', 'As on the device'],
  ru: ['Тема', 'Светлая тема', 'Тёмная тема', 'Как на устройстве'],
  hy: ['Թեմա', 'Բաց թեմա', 'Մուգ թեմա', 'Ինչպես սարքում'],
};

for (const [lang, [theme, light, dark, auto]] of Object.entries(THEME)) {
  describe(`<theme-toggle>, to a screen reader in ${lang}`, () => {
    const toggle = (attributes: Record<string, string> = {}): Promise<HTMLElement> => {
      show('<section class="page" style="color-scheme: light"></section>');
      return render('theme-toggle', {}, {lang, target: '.page', ...attributes});
    };

    it('is a switch that is off or on', async () => {
      const element = await toggle();
      expect(await tree()).to.deep.equal([`switch ${dark}, off`]);
      inside(element, 'button')!.click();
      await settled(element);
      expect(await tree()).to.deep.equal([`switch ${dark}, on`]);
    });

    it('is a group of three, of which one is chosen', async () => {
      const element = await toggle({modes: 'light dark auto'});
      for (const [choice, chosen] of [
        [undefined, auto],
        ['light', light],
        ['dark', dark],
      ] as const) {
        choose('theme', choice);
        await settled(element);
        expect(await tree()).to.deep.equal([
          `radiogroup ${theme}`,
          ...[light, dark, auto].map((name) => `radio ${name}, ${name === chosen ? 'on' : 'off'}`),
        ]);
      }
    });
  });
}

const SIZE: Record<Lang, [size: string, smaller: string, normal: string, larger: string]> = {
  en: ['Text size', 'Smaller text', 'Normal text size', 'Larger text'],
  ru: ['Размер текста', 'Уменьшить текст', 'Обычный размер текста', 'Увеличить текст'],
  hy: ['Տեքստի չափը', 'Փոքրացնել տեքստը', 'Տեքստի սովորական չափը', 'Մեծացնել տեքստը'],
};

for (const [lang, [size, ...names]] of Object.entries(SIZE)) {
  describe(`<text-size>, to a screen reader in ${lang}`, () => {
    it('is a group of three buttons, which says what has nothing left to do', async () => {
      const element = await render('text-size', {}, {lang});
      for (const [scale, off] of [
        [0.85, [0]],
        [undefined, [1]],
        [1.15, []],
        [1.5, [2]],
      ] as const) {
        choose('text-scale', scale);
        await settled(element);
        const buttons = names.map(
          (name, index) => `button ${name}${off.some((at) => at === index) ? ', disabled' : ''}`,
        );
        expect(await tree(), String(scale)).to.deep.equal([`group ${size}`, ...buttons, 'status']);
      }
    });
  });
}

const LANGUAGES = ['English', 'Русский', 'Հայերեն'];

for (const [lang, name] of Object.entries({en: 'Language', ru: 'Язык', hy: 'Լեզու'})) {
  describe(`<language-switch>, to a screen reader in ${lang}`, () => {
    it('is a group of buttons in place, whatever is chosen', async () => {
      const element = await render('language-switch', {}, {lang, languages: 'en ru arm'});
      for (const language of [undefined, 'en', 'ru', 'hy']) {
        choose('language', language);
        await settled(element);
        expect(await tree()).to.deep.equal([`group ${name}`, ...LANGUAGES.map((language) => `button ${language}`)]);
      }
    });

    it('is a group of links to editions', async () => {
      const element = show(
        `<language-switch lang="${lang}"><a hreflang="en" lang="en" href="/en/">English</a> <a hreflang="ru" lang="ru" href="/ru/">Русский</a> <a hreflang="hy" lang="hy" href="/hy/">Հայերեն</a></language-switch>`,
      );
      await settled(element);
      expect(await tree()).to.deep.equal([`group ${name}`, ...LANGUAGES.map((language) => `link ${language}`)]);
    });
  });
}
