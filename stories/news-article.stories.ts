import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {NewsArticle} from '../src/components/news-article/news-article.js';
import {FLAGS} from '../src/data/article.js';
import {fullStory} from './article-texts.js';
import {failingLater, feed, forbidden, gone, jsonFeed, LONG_HEADLINES, never} from './samples.js';

type Story = StoryObj<NewsArticle>;

const narrow: NonNullable<Story['decorators']> = (article) => html`<div style="width: 320px">${article()}</div>`;

export default {
  title: 'news-article',
  component: 'news-article',
  args: {article: fullStory('en')},
} satisfies Meta<NewsArticle>;

export const Default: Story = {};
export const Narrow: Story = {decorators: [narrow]};
export const Russian: Story = {args: {article: fullStory('ru')}, globals: {language: 'ru'}};
export const NarrowRussian: Story = {...Russian, decorators: [narrow]};
export const Armenian: Story = {args: {article: fullStory('hy')}, globals: {language: 'hy'}};
export const NarrowArmenian: Story = {...Armenian, decorators: [narrow]};
export const Foreign: Story = {args: {article: fullStory('ru')}, globals: {language: 'hy'}};
export const LongHeadline: Story = {
  args: {article: fullStory('en', {headline: LONG_HEADLINES.en})},
  decorators: [narrow],
};

export const Dark: Story = {globals: {theme: 'dark'}};
export const OwnGround: Story = {
  render: ({article}) => html`<news-article surface="card" .article=${article}></news-article>`,
};
export const ForcedDark: Story = {
  render: ({article}) => html`<news-article theme="dark" .article=${article}></news-article>`,
};

export const EachFlag: Story = {args: {article: fullStory('en', {flags: [...FLAGS]})}};
export const LowerHeading: Story = {args: {headingLevel: 3}};
export const WithoutImage: Story = {args: {article: fullStory('en', {image: undefined})}};
export const BrokenImage: Story = {
  args: {article: fullStory('en', {image: {url: new URL('no-such-image.webp', document.baseURI).href, alt: ''}})},
};
export const TextAlone: Story = {args: {hide: 'image summary date author section views source tags reading-time'}};
export const CutByTheFeed: Story = {
  args: {article: fullStory('en', {contentHtml: '<p>The line was suspended when the old vessels failed […]</p>'})},
};
export const SummaryAlone: Story = {args: {article: fullStory('en', {contentHtml: undefined})}};
export const WideTable: Story = {
  args: {
    article: fullStory('en', {
      contentHtml: `<p>The council’s figures.</p><table><caption>Crossings by month</caption><tr>${Array.from({length: 14}, (_, month) => `<th>Month ${month + 1}</th>`).join('')}</tr><tr>${'<td>1,204</td>'.repeat(14)}</tr></table>`,
    }),
  },
  decorators: [narrow],
};
export const OtherHouses: Story = {
  args: {
    article: fullStory('en', {
      contentHtml: `<p>A video, a post, and a map.</p><iframe src="https://player.vimeo.com/video/76979871"></iframe>
        <iframe src="https://t.me/durov/1"></iframe><iframe src="https://maps.example/harbour" title="The harbour on a map"></iframe>`,
    }),
  },
};
export const Code: Story = {
  args: {
    article: fullStory('en', {
      contentHtml:
        '<p>Press <kbd>Enter</kbd>, then:</p><pre><code>sail({from: "Port Aven", to: "North Quay", at: "22:10", passengers: 320, cars: 40})</code></pre>',
    }),
  },
  decorators: [narrow],
};

export const Preview: Story = {args: {article: undefined, preview: true}};
export const Fallback: Story = {
  render: () => html`<news-article><a href="https://meridian.test/1">Read on The Meridian</a></news-article>`,
};
export const Loading: Story = {args: {article: undefined, src: feed('article-loading', never)}};
export const Empty: Story = {args: {article: undefined, src: feed('article-empty', () => jsonFeed(0))}};
export const NotInTheFeed: Story = {
  args: {article: undefined, item: 'no-such-story', src: feed('article-missing', () => jsonFeed(2))},
};
export const Failed: Story = {args: {article: undefined, src: feed('article-failed', forbidden)}};
export const Withdrawn: Story = {args: {article: undefined, src: feed('article-withdrawn', gone)}};
export const Outdated: Story = {
  args: {article: undefined, src: feed('article-outdated', failingLater(1))},
  play: async ({canvasElement}) => {
    const article = canvasElement.querySelector('news-article');
    await article?.reload();
    await article?.reload();
  },
};
