import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {NewsCard} from '../src/components/news-card/news-card.js';
import {FLAGS} from '../src/data/article.js';
import * as conditions from './conditions.js';
import {feedIn} from './formats.js';
import {part, rootOf} from './interact.js';
import {FAILURES, failingFirst, failingLater, feed, forbidden, never} from './network.js';
import {inEach, jsonFeed, longStories, stories, story, type Lang} from './samples.js';

type Story = StoryObj<NewsCard & conditions.Grounds>;

const failing = (code: keyof typeof FAILURES): Story => ({
  args: {article: undefined, src: feed(`card-${code}`, FAILURES[code])},
  parameters: {shows: `error:${code} state:error part:note`},
});

const long = (lang: Lang): Story => ({
  globals: {language: lang},
  render: () => html`
    <div class="grid">
      ${longStories(lang).map((article) => html`<news-card .article=${article}></news-card>`)}
      ${longStories(lang).map((article) => html`<news-card layout="compact" .article=${article}></news-card>`)}
    </div>
  `,
});

export default {
  title: 'news-card',
  component: 'news-card',
  args: {article: inEach((lang) => story({}, lang))},
} satisfies Meta<NewsCard>;

export const Default: Story = {
  tags: ['layout'],
  parameters: {
    shows:
      'state:ready part:story part:media part:image part:label part:section-label part:headline part:headline-link part:summary part:meta part:credit part:credit-link',
  },
};
export const Horizontal: Story = {args: {layout: 'horizontal'}, tags: ['layout']};
export const Compact: Story = {args: {layout: 'compact'}, tags: ['layout']};
export const Lead: Story = {args: {layout: 'lead', headingLevel: 2}, tags: ['layout']};

export const Russian: Story = {args: {article: story({}, 'ru')}, globals: {language: 'ru'}};
export const Armenian: Story = {args: {article: story({}, 'hy')}, globals: {language: 'hy'}};
export const Foreign: Story = {args: {article: story({}, 'ru')}, globals: {language: 'hy'}};
export const LongEnglish: Story = long('en');
export const LongRussian: Story = long('ru');
export const LongArmenian: Story = long('hy');

export const OnACard: Story = {args: {surface: 'card', layout: 'horizontal'}};
export const ForcedLight: Story = {args: {theme: 'light', layout: 'horizontal'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark', layout: 'horizontal'}};

export const EachFlag: Story = {
  render: () =>
    html`${FLAGS.map((flag) => html`<news-card layout="compact" .article=${story({flags: [flag]})}></news-card>`)}`,
  parameters: {shows: 'part:flag'},
};
export const WithoutImage: Story = {args: {article: inEach((lang) => story({image: undefined}, lang))}};
export const BrokenImage: Story = {
  args: {article: story({image: {url: new URL('no-such-image.webp', document.baseURI).href, alt: ''}})},
};
export const WithoutLink: Story = {args: {article: story({url: undefined})}};
export const HeadlineAlone: Story = {args: {hide: 'image summary date author section views source'}};
export const ByAuthors: Story = {args: {article: story({authors: [{name: 'Anna Sarian'}, {name: 'M. Orlov'}]})}};
export const InAZone: Story = {args: {article: stories(24)[23], timeZone: 'Asia/Yerevan'}};
export const EachFormat: Story = {
  render: () => html`
    <div class="grid">
      <news-card loading="eager" format="json-feed" src=${feedIn('json-feed')}></news-card>
      <news-card loading="eager" format="rss" src=${feedIn('rss')}></news-card>
      <news-card loading="eager" format="atom" src=${feedIn('atom')}></news-card>
      <news-card loading="eager" format="wordpress" src=${feedIn('wordpress')}></news-card>
      <news-card loading="eager" format="json-ld" src=${feedIn('json-ld')}></news-card>
    </div>
  `,
  play: async ({canvasElement}) => {
    for (const card of canvasElement.querySelectorAll('news-card'))
      await waitFor(() => expect(card).toHaveProperty('state', 'ready'));
  },
};
export const ByPlace: Story = {args: {article: undefined, index: 4, src: feedIn('json-feed', 8)}};
export const ByName: Story = {args: {article: undefined, item: 'quiet-star', src: feedIn('json-feed', 8)}};
export const FromAnotherHouse: Story = {
  render: () => html`
    <news-source name="The Partner" href="https://partner.test/">
      <news-card .article=${story()}></news-card>
    </news-source>
  `,
};
export const SideBySide: Story = {
  render: () => html`
    <div class="grid">${stories(3).map((article) => html`<news-card .article=${article}></news-card>`)}</div>
  `,
};

export const Preview: Story = {args: {article: undefined, preview: true}};
export const Fallback: Story = {
  render: () => html`<news-card><a href="https://meridian.test/1">Read on The Meridian</a></news-card>`,
  parameters: {shows: 'state:idle slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(
  '<news-card><a href="https://meridian.test/1">Read on The Meridian</a></news-card>',
);
export const Loading: Story = {
  args: {article: undefined, src: feed('card-loading', never)},
  parameters: {shows: 'state:loading'},
};
export const LoadingOverFallback: Story = {
  render: () => html`
    <news-card src=${feed('card-fallback', never)}
      ><a href="https://meridian.test/1">Read on The Meridian</a></news-card
    >
  `,
};
export const Empty: Story = {
  args: {article: undefined, src: feed('card-empty', () => jsonFeed(0))},
  parameters: {shows: 'state:empty part:note'},
};
export const ErrorNetwork: Story = failing('network');
export const ErrorCors: Story = failing('cors');
export const ErrorTimeout: Story = failing('timeout');
export const ErrorHttp: Story = failing('http');
export const ErrorFormat: Story = failing('format');
export const ErrorTooLarge: Story = failing('too-large');
export const ErrorNotFound: Story = failing('not-found');
export const ErrorOffline: Story = failing('offline');
export const ErrorOverFallback: Story = {
  render: () => html`
    <news-card src=${feed('card-failed-fallback', forbidden)}
      ><a href="https://meridian.test/1">Read on The Meridian</a></news-card
    >
  `,
  parameters: {shows: 'state:error slot:default part:note part:button'},
};
export const Outdated: Story = {
  args: {article: undefined, src: feed('card-outdated', failingLater(1))},
  parameters: {shows: 'state:stale part:stale'},
  play: async ({canvasElement}) => {
    const card = canvasElement.querySelector('news-card');
    await card?.reload();
    await card?.reload();
  },
};

export const TryAgain: Story = {
  args: {article: undefined, src: feed('card-try-again', failingFirst(1))},
  parameters: {shows: 'event:news-error event:news-load state:ready'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'news-card'), 'button'));
  },
};
export const Opening: Story = {
  parameters: {shows: 'event:news-open'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'news-card'), 'headline-link'));
  },
};
export const Seeing: Story = {parameters: {shows: 'event:news-view'}};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = {...conditions.width320, args: {layout: 'horizontal'}};
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = conditions.doubleText;
