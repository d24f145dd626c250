import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {NewsList} from '../src/components/news-list/news-list.js';
import {failingLater, feed, forbidden, gone, jsonFeed, LONG_HEADLINES, never, stories, type Lang} from './samples.js';

type Story = StoryObj<NewsList>;

const narrow: NonNullable<Story['decorators']> = (list) => html`<div style="width: 320px">${list()}</div>`;
const long = (lang: Lang): Story => ({
  args: {
    articles: stories(3, lang, {headline: LONG_HEADLINES[lang]}),
    heading: {en: 'City', ru: 'Город', hy: 'Քաղաք'}[lang],
  },
  globals: {language: lang},
  decorators: [narrow],
});

/** A list to whose feed stories are added as soon as it has shown the first ones. */
function withNewStories(name: string, heading?: string): Story {
  let added = false;
  const src = feed(name, async () => {
    const body = (await jsonFeed(6).json()) as {items: unknown[]};
    return Response.json({...body, items: added ? body.items : body.items.slice(3)});
  });
  return {
    render: () => html`
      <news-source src=${src} refresh="30">
        <news-list count="3" .heading=${heading}></news-list>
      </news-source>
    `,
    play: async ({canvasElement}) => {
      added = false;
      await canvasElement.querySelector('news-list')?.reload();
      added = true;
      // Whoever asks, asks for all widgets of the address.
      const card = Object.assign(document.createElement('news-card'), {src, hidden: true});
      canvasElement.append(card);
      await card.reload();
      card.remove();
    },
  };
}

export default {
  title: 'news-list',
  component: 'news-list',
  args: {articles: stories(5), heading: 'Latest', href: 'https://meridian.test/'},
} satisfies Meta<NewsList>;

export const Default: Story = {};
export const WithDescription: Story = {
  args: {description: 'News of the city, the strait and the mountains behind them'},
};
export const Grid: Story = {args: {layout: 'grid', articles: stories(6)}};
export const Compact: Story = {args: {layout: 'compact'}};
export const Headlines: Story = {args: {layout: 'headlines'}};
export const Lead: Story = {args: {lead: true}};
export const GridWithLead: Story = {args: {layout: 'grid', lead: true, articles: stories(7)}};
export const Numbered: Story = {args: {layout: 'headlines', numbered: true}};
export const WithoutHead: Story = {args: {heading: undefined, href: undefined}};
export const Narrow: Story = {decorators: [narrow]};
export const NarrowGrid: Story = {args: {layout: 'grid'}, decorators: [narrow]};
export const NarrowHeadlines: Story = {args: {layout: 'headlines'}, decorators: [narrow]};

export const Russian: Story = {
  args: {articles: stories(5, 'ru'), heading: 'Новости'},
  globals: {language: 'ru'},
};
export const Armenian: Story = {
  args: {articles: stories(5, 'hy'), heading: 'Նորություններ'},
  globals: {language: 'hy'},
};
export const LongHeadlines: Story = long('en');
export const LongRussianHeadlines: Story = long('ru');
export const LongArmenianHeadlines: Story = long('hy');
export const ThreeLanguages: Story = {
  render: () => html`
    <div style="display: grid; grid-template-columns: repeat(3, 1fr); gap: 2rem">
      ${(['en', 'ru', 'hy'] as const).map(
        (lang) => html`<news-list lang=${lang} layout="headlines" .articles=${stories(4, lang)}></news-list>`,
      )}
    </div>
  `,
};

export const Dark: Story = {globals: {theme: 'dark'}};
export const OwnGround: Story = {
  render: ({articles, heading}) => html`
    <news-list surface="card" heading=${heading ?? ''} layout="compact" .articles=${articles}></news-list>
  `,
};
export const ForcedDark: Story = {
  render: ({articles, heading}) => html`
    <news-list theme="dark" heading=${heading ?? ''} layout="compact" .articles=${articles}></news-list>
  `,
};

export const WithoutImages: Story = {args: {articles: stories(5, 'en', {image: undefined})}};
export const LoadMore: Story = {args: {more: 'button', count: 3, articles: stories(12)}};
export const Scroll: Story = {args: {more: 'scroll', count: 3, articles: stories(12)}};
export const NewStories: Story = withNewStories('list-new-stories', 'Latest');
export const NewStoriesWithoutHead: Story = withNewStories('list-new-stories-bare');
export const FromThePage: Story = {
  render: () => html`
    <script type="application/json" id="stories-in-the-page">
      [
        {
          "headline": "A story that stands in the page itself",
          "url": "https://meridian.test/en/here",
          "section": "City"
        }
      ]
    </script>
    <news-list src="#stories-in-the-page" heading="Latest"></news-list>
  `,
};
export const MoreFailed: Story = {
  args: {
    articles: undefined,
    more: 'button',
    count: 3,
    src: feed('list-first-page', async () =>
      Response.json({...(await jsonFeed(3).json()), next_url: feed('list-next-page', forbidden)}),
    ),
  },
};

export const Preview: Story = {args: {articles: undefined, preview: true}};
export const Fallback: Story = {
  render: () => html`<news-list><a href="https://meridian.test/">All stories of The Meridian</a></news-list>`,
};
export const Loading: Story = {args: {articles: undefined, src: feed('list-loading', never)}};
export const LoadingGrid: Story = {
  args: {articles: undefined, src: feed('list-loading-grid', never), layout: 'grid', lead: true},
};
export const Empty: Story = {args: {articles: undefined, src: feed('list-empty', () => jsonFeed(0))}};
export const Failed: Story = {args: {articles: undefined, src: feed('list-failed', forbidden)}};
export const Withdrawn: Story = {args: {articles: undefined, src: feed('list-withdrawn', gone)}};
export const Outdated: Story = {
  args: {articles: undefined, src: feed('list-outdated', failingLater(5))},
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('news-list');
    await list?.reload();
    await list?.reload();
  },
};
