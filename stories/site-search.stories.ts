import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {SiteSearch} from '../src/components/site-search/site-search.js';
import '../src/define.js';
import * as conditions from './conditions.js';
import {feedIn} from './formats.js';
import {focused, part, parts, press, rootOf} from './interact.js';
import {FAILURES, failingFirst, failingLater, feed, forbidden, never} from './network.js';
import {inEach, jsonFeed, longStories, type Lang} from './samples.js';

type Story = StoryObj<SiteSearch & conditions.Grounds>;

const ACTION = 'https://meridian.test/search?s={searchTerms}';
const FALLBACK = `<form role="search" action="https://meridian.test/search">
  <input type="search" name="s" aria-label="The Meridian" /> <button>OK</button>
</form>`;

/** In the stories of the sample publisher. */
const WORDS: Record<string, string> = {en: 'the', ru: 'на', hy: 'ում'};

/** What a reader types, with the focus in the field. */
async function type(canvas: HTMLElement, text = 'the'): Promise<ShadowRoot> {
  const root = await rootOf(canvas, 'site-search');
  const field = (await part(root, 'input')) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  return root;
}

const typing =
  (text?: string): NonNullable<Story['play']> =>
  async ({canvasElement, globals}) => {
    const root = await type(canvasElement, text ?? WORDS[String(globals.language)]);
    await waitFor(() => expect(root.querySelector('.popup')).toBeVisible());
  };

/** With suggestions under the field. */
const suggesting: NonNullable<Story['play']> = async (context) => {
  await typing()(context);
  await part(await rootOf(context.canvasElement, 'site-search'), 'option');
};

const failing = (code: keyof typeof FAILURES): Story => ({
  args: {src: feed(`search-${code}`, FAILURES[code])},
  parameters: {shows: `error:${code} state:error part:note`},
  play: typing(),
});

/** A letter that is in all three headlines. */
const LETTERS: Record<Lang, string> = {en: 't', ru: 'д', hy: 'ա'};

const long = (lang: Lang): Story => ({
  args: {
    minLength: 1,
    src: feed(`search-long-${lang}`, () =>
      Response.json({
        version: 'https://jsonfeed.org/version/1.1',
        items: longStories(lang).map(({id, url, headline}) => ({id, url, title: headline, language: lang})),
      }),
    ),
  },
  globals: {language: lang, width: 'phone'},
  play: async ({canvasElement}) => {
    const root = await type(canvasElement, LETTERS[lang]);
    await waitFor(() => expect(parts(root, 'option')).toHaveLength(3));
  },
});

/** The suggestion that the field says is chosen. */
const chosen = (root: ShadowRoot): Element | null =>
  root.getElementById(root.querySelector('input')!.getAttribute('aria-activedescendant') ?? '');

export default {
  title: 'site-search',
  component: 'site-search',
  args: {action: ACTION, src: inEach((lang) => feed(`search-${lang}`, () => jsonFeed(18, lang)))},
} satisfies Meta<SiteSearch>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'state:idle part:form part:input part:button'}};
export const Suggestions: Story = {
  tags: ['layout'],
  parameters: {shows: 'state:ready part:popup part:option event:news-load'},
  play: suggesting,
};
export const Russian: Story = {globals: {language: 'ru'}, play: suggesting};
export const Armenian: Story = {globals: {language: 'hy'}, play: suggesting};
export const LongEnglish: Story = long('en');
export const LongRussian: Story = long('ru');
export const LongArmenian: Story = long('hy');
export const WithoutSuggestions: Story = {args: {src: undefined}};
export const OnACard: Story = {args: {surface: 'card'}, play: suggesting};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}, play: suggesting};
export const ForcedDark: Story = {args: {theme: 'dark'}, play: suggesting};
export const FromFourCharacters: Story = {args: {minLength: 4}, globals: {language: 'en'}, play: typing('ferry')};
export const InAZone: Story = {args: {timeZone: 'Asia/Yerevan'}, play: suggesting};
export const Preview: Story = {args: {src: undefined, preview: true}, play: suggesting};
export const WordsToSearchFor: Story = {
  args: {
    src: feed('suggest', () => Response.json(['fer', ['ferry', 'ferry timetable', 'ferry line reopens']])),
    format: 'opensearch',
  },
  play: typing('fer'),
};
const inEnglish = {language: 'en'};
export const JsonFeed: Story = {
  args: {format: 'json-feed', src: feedIn('json-feed', 12)},
  globals: inEnglish,
  play: suggesting,
};
export const Rss: Story = {args: {format: 'rss', src: feedIn('rss', 12)}, globals: inEnglish, play: suggesting};
export const Atom: Story = {args: {format: 'atom', src: feedIn('atom', 12)}, globals: inEnglish, play: suggesting};
export const WordPress: Story = {
  args: {format: 'wordpress', src: feedIn('wordpress', 12)},
  globals: inEnglish,
  play: suggesting,
};
export const AnArticlePage: Story = {
  args: {format: 'json-ld', src: feedIn('json-ld')},
  globals: inEnglish,
  play: typing('er'),
};
export const Fallback: Story = {
  render: () => html`<site-search>${unsafeHTML(FALLBACK)}</site-search>`,
  parameters: {shows: 'state:idle slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(`<site-search>${FALLBACK}</site-search>`);

export const Loading: Story = {
  args: {src: feed('search-loading', never)},
  parameters: {shows: 'state:loading part:note'},
  play: typing(),
};
export const Empty: Story = {parameters: {shows: 'state:empty part:note'}, play: typing('zebra')};
export const Stale: Story = {
  args: {src: feed('search-stale', failingLater(18))},
  globals: {language: 'en'},
  parameters: {shows: 'state:ready state:stale part:option event:news-error'},
  play: async (context) => {
    await suggesting(context);
    await context.canvasElement.querySelector('site-search')!.reload();
  },
};
export const Failed: Story = {
  args: {src: feed('search-forbidden', forbidden)},
  parameters: {shows: 'state:error part:note event:news-error'},
  play: typing(),
};
export const TryingAgain: Story = {
  args: {src: feed('search-again', failingFirst(18))},
  globals: {language: 'en'},
  parameters: {shows: 'state:ready part:option event:news-error'},
  play: async (context) => {
    await typing()(context);
    const note = await part(await rootOf(context.canvasElement, 'site-search'), 'note');
    (await part(note, 'button')).click();
  },
};
export const ErrorNetwork: Story = failing('network');
export const ErrorCors: Story = failing('cors');
export const ErrorTimeout: Story = failing('timeout');
export const ErrorHttp: Story = failing('http');
export const ErrorFormat: Story = failing('format');
export const ErrorTooLarge: Story = failing('too-large');
export const ErrorNotFound: Story = failing('not-found');
export const ErrorOffline: Story = failing('offline');

export const ByArrowAndEnter: Story = {
  parameters: {shows: 'event:news-open'},
  play: async (context) => {
    await suggesting(context);
    const root = await rootOf(context.canvasElement, 'site-search');
    press('ArrowDown');
    await waitFor(() => expect(parts(root, 'option')[0]).toHaveAttribute('aria-selected', 'true'));
    press('Enter');
  },
};
export const RoundByTheArrows: Story = {
  play: async (context) => {
    await suggesting(context);
    const root = await rootOf(context.canvasElement, 'site-search');
    const options = parts(root, 'option');
    press('ArrowUp');
    await waitFor(() => expect(chosen(root)).toBe(options.at(-1)));
    // From the last, the way to the first leads through the field.
    press('ArrowDown');
    await waitFor(() => expect(chosen(root)).toBeNull());
    press('ArrowDown');
    press('ArrowDown');
    await waitFor(() => expect(chosen(root)).toBe(options[1]));
    await expect(focused()).toBe(await part(root, 'input'));
  },
};
export const OpeningByAClick: Story = {
  parameters: {shows: 'event:news-open'},
  play: async (context) => {
    await suggesting(context);
    const root = await rootOf(context.canvasElement, 'site-search');
    await userEvent.click(await part(root, 'option'));
    await waitFor(() => expect(parts(root, 'option')).toHaveLength(0));
  },
};
export const SearchingForASuggestion: Story = {
  args: WordsToSearchFor.args!,
  parameters: {shows: 'event:news-search'},
  play: async (context) => {
    await typing('fer')(context);
    await userEvent.click(await part(await rootOf(context.canvasElement, 'site-search'), 'option'));
  },
};
export const Searching: Story = {
  parameters: {shows: 'event:news-search'},
  play: async ({canvasElement}) => {
    const root = await type(canvasElement);
    await userEvent.click(await part(root, 'button'));
  },
};
export const SearchingByEnter: Story = {
  parameters: {shows: 'event:news-search'},
  play: async ({canvasElement}) => {
    await type(canvasElement);
    await userEvent.keyboard('{Enter}');
  },
};
/** Once to close, once more to begin anew. */
export const Escape: Story = {
  play: async (context) => {
    await suggesting(context);
    const root = await rootOf(context.canvasElement, 'site-search');
    const field = await part(root, 'input');
    press('Escape');
    await waitFor(() => expect(parts(root, 'option')).toHaveLength(0));
    await expect(field).not.toHaveValue('');
    press('Escape');
    await expect(field).toHaveValue('');
  },
};
export const Leaving: Story = {
  play: async (context) => {
    await suggesting(context);
    const root = await rootOf(context.canvasElement, 'site-search');
    (await part(root, 'input')).blur();
    await waitFor(() => expect(parts(root, 'option')).toHaveLength(0));
  },
};

export const RightToLeft: Story = {...conditions.rightToLeft, play: suggesting};
export const ForcedColours: Story = {...conditions.forcedColours, play: suggesting};
export const Print: Story = conditions.print;
export const Width320: Story = {...conditions.width320, play: suggesting};
export const NarrowSidebar: Story = {...conditions.narrowSidebar, play: suggesting};
export const DoubleText: Story = {...conditions.doubleText, play: suggesting};
