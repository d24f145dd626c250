import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {NewsCard} from '../src/components/news-card/news-card.js';
import {FLAGS} from '../src/data/article.js';
import {failingLater, feed, forbidden, gone, jsonFeed, LONG_HEADLINES, never, stories, story} from './samples.js';

type Story = StoryObj<NewsCard>;

const narrow: NonNullable<Story['decorators']> = (card) => html`<div style="width: 320px">${card()}</div>`;

export default {
  title: 'news-card',
  component: 'news-card',
  args: {article: story()},
} satisfies Meta<NewsCard>;

export const Default: Story = {};
export const Horizontal: Story = {args: {layout: 'horizontal'}};
export const Compact: Story = {args: {layout: 'compact'}};
export const Lead: Story = {args: {layout: 'lead', headingLevel: 2}};
export const Narrow: Story = {args: {layout: 'horizontal'}, decorators: [narrow]};
export const NarrowCompact: Story = {args: {layout: 'compact'}, decorators: [narrow]};

export const Russian: Story = {args: {article: story({}, 'ru')}, globals: {language: 'ru'}};
export const Armenian: Story = {args: {article: story({}, 'hy')}, globals: {language: 'hy'}};
export const Foreign: Story = {args: {article: story({}, 'ru')}, globals: {language: 'hy'}};
export const LongHeadline: Story = {args: {article: story({headline: LONG_HEADLINES.en})}, decorators: [narrow]};
export const LongRussianHeadline: Story = {
  args: {article: story({headline: LONG_HEADLINES.ru}, 'ru')},
  globals: {language: 'ru'},
  decorators: [narrow],
};
export const LongArmenianHeadline: Story = {
  args: {article: story({headline: LONG_HEADLINES.hy}, 'hy')},
  globals: {language: 'hy'},
  decorators: [narrow],
};

export const Dark: Story = {globals: {theme: 'dark'}};
export const OwnGround: Story = {
  render: ({article}) => html`<news-card surface="card" layout="horizontal" .article=${article}></news-card>`,
};
export const ForcedDark: Story = {
  render: ({article}) => html`<news-card theme="dark" layout="horizontal" .article=${article}></news-card>`,
};

export const EachFlag: Story = {
  render: () =>
    html`${FLAGS.map((flag) => html`<news-card layout="compact" .article=${story({flags: [flag]})}></news-card>`)}`,
};
export const WithoutImage: Story = {args: {article: story({image: undefined})}};
export const BrokenImage: Story = {
  args: {article: story({image: {url: new URL('no-such-image.webp', document.baseURI).href, alt: ''}})},
};
export const WithoutLink: Story = {args: {article: story({url: undefined})}};
export const HeadlineAlone: Story = {args: {hide: 'image summary date author section views source'}};
export const ByAuthors: Story = {args: {article: story({authors: [{name: 'Anna Sarian'}, {name: 'M. Orlov'}]})}};
export const FromAnotherHouse: Story = {
  render: () => html`
    <news-source name="The Partner" href="https://partner.test/">
      <news-card .article=${story()}></news-card>
    </news-source>
  `,
};
export const SideBySide: Story = {
  render: () => html`
    <div style="display: flex; gap: 2rem">
      ${stories(3).map((article) => html`<news-card style="flex: 1" .article=${article}></news-card>`)}
    </div>
  `,
};

export const Preview: Story = {args: {article: undefined, preview: true}};
export const Fallback: Story = {
  render: () => html`<news-card><a href="https://meridian.test/1">Read on The Meridian</a></news-card>`,
};
export const Loading: Story = {args: {article: undefined, src: feed('card-loading', never)}};
export const LoadingOverFallback: Story = {
  render: () => html`
    <news-card src=${feed('card-fallback', never)}
      ><a href="https://meridian.test/1">Read on The Meridian</a></news-card
    >
  `,
};
export const Empty: Story = {args: {article: undefined, src: feed('card-empty', () => jsonFeed(0))}};
export const Failed: Story = {args: {article: undefined, src: feed('card-failed', forbidden)}};
export const Withdrawn: Story = {args: {article: undefined, src: feed('card-withdrawn', gone)}};
export const Outdated: Story = {
  args: {article: undefined, src: feed('card-outdated', failingLater(1))},
  play: async ({canvasElement}) => {
    const card = canvasElement.querySelector('news-card');
    await card?.reload();
    await card?.reload();
  },
};
