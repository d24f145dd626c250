import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {NewsArticle} from '../src/components/news-article/news-article.js';
import {FLAGS, type Article} from '../src/data/article.js';
import {fullStory} from './article-texts.js';
import * as conditions from './conditions.js';
import {feedIn} from './formats.js';
import {focused, part, parts, rootOf} from './interact.js';
import {FAILURES, failingFirst, failingLater, feed, forbidden, framesStayHere, never} from './network.js';
import {HEADLINES, inEach, jsonFeed, picture, stories, story, type Lang} from './samples.js';

type Story = StoryObj<NewsArticle & conditions.Grounds>;

const full = (fields: Partial<Article> = {}): Article => inEach((lang) => fullStory(lang, fields));

const failing = (code: keyof typeof FAILURES): Story => ({
  args: {article: undefined, src: feed(`article-${code}`, FAILURES[code])},
  parameters: {shows: `error:${code} state:error part:note`},
});

const long = (lang: Lang): Story => ({
  args: {article: fullStory(lang, {headline: HEADLINES[lang][2]})},
  globals: {language: lang, width: 'phone'},
});

export default {
  title: 'news-article',
  component: 'news-article',
  args: {article: full()},
} satisfies Meta<NewsArticle>;

export const Default: Story = {
  tags: ['layout'],
  parameters: {
    shows:
      'state:ready part:story part:label part:section-label part:headline part:summary part:meta part:author-link part:lead-image part:media part:image part:body part:embed part:button part:table part:tags part:credit part:credit-link',
  },
};
export const Column: Story = {globals: {width: 'column'}};
export const Russian: Story = {args: {article: fullStory('ru')}, globals: {language: 'ru'}};
export const Armenian: Story = {args: {article: fullStory('hy')}, globals: {language: 'hy'}};
export const Foreign: Story = {args: {article: fullStory('ru')}, globals: {language: 'hy'}};
export const LongEnglish: Story = long('en');
export const LongRussian: Story = long('ru');
export const LongArmenian: Story = long('hy');

export const OnACard: Story = {args: {surface: 'card'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};

export const EachFlag: Story = {args: {article: full({flags: [...FLAGS]})}, parameters: {shows: 'part:flag'}};
export const LowerHeading: Story = {args: {headingLevel: 3}};
export const ByMany: Story = {
  args: {
    article: fullStory('en', {authors: [{name: 'Anna Sarian', url: 'https://meridian.test/anna'}, {name: 'M. Orlov'}]}),
  },
};
export const WithoutImage: Story = {args: {article: full({image: undefined})}};
export const WithACredit: Story = {
  args: {article: fullStory('en', {image: {...story().image!, credit: 'Drawing: The Meridian'}})},
};
export const BrokenImage: Story = {
  args: {article: fullStory('en', {image: {url: new URL('no-such-image.webp', document.baseURI).href, alt: ''}})},
};
/** The feed's picture is not shown a second time over a text that has it. */
export const PicturedInTheText: Story = {
  args: {
    article: fullStory('en', {
      image: {url: picture('ferry'), alt: ''},
      contentHtml: `<p>She left on time.</p><img src="${picture('ferry')}" alt="A ferry" width="640" height="360"><p>And came back.</p>`,
    }),
  },
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'news-article');
    await part(root, 'body');
    await expect(parts(root, 'lead-image')).toHaveLength(0);
  },
};
export const TextAlone: Story = {args: {hide: 'image summary date author section views source tags reading-time'}};
export const InAZone: Story = {args: {timeZone: 'Asia/Yerevan'}};
export const SummaryAlone: Story = {args: {article: full({contentHtml: undefined})}, parameters: {shows: 'part:whole'}};
export const Code: Story = {
  args: {
    article: fullStory('en', {
      contentHtml:
        '<p>Press <kbd>Enter</kbd>, then:</p><pre><code>sail({from: "Port Aven", to: "North Quay", at: "22:10", passengers: 320, cars: 40})</code></pre>',
    }),
  },
  globals: {width: 'phone'},
};
export const OtherHouses: Story = {
  args: {
    article: fullStory('en', {
      contentHtml: `<p>A video, a post, and a map.</p><iframe src="https://player.vimeo.com/video/76979871"></iframe>
        <iframe src="https://t.me/durov/1"></iframe><iframe src="https://maps.example/harbour" title="The harbour on a map"></iframe>`,
    }),
  },
};

export const EachFormat: Story = {
  render: () => html`
    <news-article format="json-feed" src=${feedIn('json-feed')} heading-level="2"></news-article>
    <news-article format="rss" src=${feedIn('rss')} heading-level="2"></news-article>
    <news-article format="atom" src=${feedIn('atom')} heading-level="2"></news-article>
    <news-article format="wordpress" src=${feedIn('wordpress')} heading-level="2"></news-article>
    <news-article format="json-ld" src=${feedIn('json-ld')} heading-level="2"></news-article>
  `,
  play: async ({canvasElement}) => {
    for (const article of canvasElement.querySelectorAll('news-article'))
      await waitFor(() => expect(article).toHaveProperty('state', 'ready'));
  },
};
const showsTheStar: Story['play'] = async ({canvasElement}) => {
  const headline = await part(await rootOf(canvasElement, 'news-article'), 'headline');
  await expect(headline).toHaveTextContent(stories(8).find(({id}) => id === 'quiet-star')!.headline);
};
export const ByName: Story = {
  args: {article: undefined, item: 'quiet-star', src: feedIn('json-feed', 8)},
  play: showsTheStar,
};
/** One page for all stories: its own address says which. */
export const ByThePagesAddress: Story = {
  args: {article: undefined, itemParam: 'story', src: feedIn('json-feed', 8)},
  beforeEach: () => {
    const name = (story?: string): void => {
      const url = new URL(location.href);
      if (story) url.searchParams.set('story', story);
      else url.searchParams.delete('story');
      history.replaceState(history.state, '', url);
    };
    name('quiet-star');
    return () => name();
  },
  play: showsTheStar,
};
export const NotInTheFeed: Story = {
  args: {article: undefined, item: 'no-such-story', src: feed('article-missing', () => jsonFeed(2))},
  parameters: {shows: 'state:empty part:note'},
};

export const JumpingToANote: Story = {
  play: async ({canvasElement}) => {
    const body = await part(await rootOf(canvasElement, 'news-article'), 'body');
    const mark = body.querySelector('sup a')!;
    await userEvent.click(mark);
    await expect(focused()?.textContent).toMatch(/^1\. /);
    await userEvent.click(focused()!.querySelector('a')!);
    await expect(focused()).toBe(mark);
  },
};
export const PlayingAVideo: Story = {
  args: {
    article: full({contentHtml: '<p>A video.</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>'}),
  },
  beforeEach: framesStayHere,
  // What is within comes from another house, where axe does not run.
  parameters: {shows: 'part:embed', a11y: {options: {iframes: false}}},
  play: async ({canvasElement}) => {
    const embed = await part(await rootOf(canvasElement, 'news-article'), 'embed');
    await expect(embed.querySelector('iframe')).toBeNull();
    const {height} = embed.getBoundingClientRect();
    await userEvent.click(await part(embed, 'button'));
    const frame = embed.querySelector('iframe')!;
    await expect(frame.dataset.address).toContain('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ');
    await expect(focused()).toBe(frame);
    await expect(Math.abs(embed.getBoundingClientRect().height - height)).toBeLessThan(1);
  },
};
/** A stop for the keyboard, whose arrows scroll it; only while it is wider than the text. */
export const WideTable: Story = {
  args: {
    article: fullStory('en', {
      contentHtml: `<p>The council’s figures.</p><table><caption>Crossings by month</caption><tr>${Array.from({length: 14}, (_, month) => `<th>Month ${month + 1}</th>`).join('')}</tr><tr>${'<td>1,204</td>'.repeat(14)}</tr></table>`,
    }),
  },
  globals: {width: 'phone'},
  play: async ({canvasElement}) => {
    const table = await part(await rootOf(canvasElement, 'news-article'), 'table');
    await waitFor(() => expect(table.tabIndex).toBe(0));
    await expect(table).toHaveAttribute('role', 'region');
    await expect(table).toHaveAttribute('aria-label', 'Crossings by month');
    table.focus();
    await expect(focused()).toBe(table);
    table.scrollLeft = table.scrollWidth;
    const last = table.querySelector('th:last-child')!;
    await expect(last.getBoundingClientRect().right).toBeLessThan(table.getBoundingClientRect().right + 1);
  },
};
export const CutByTheFeed: Story = {
  args: {article: full({contentHtml: '<p>The line was suspended when the old vessels failed […]</p>'})},
  parameters: {shows: 'part:whole event:news-open'},
  play: async ({canvasElement}) => {
    const whole = await part(await rootOf(canvasElement, 'news-article'), 'whole');
    await userEvent.click(whole.querySelector('a')!);
  },
};
export const TryAgain: Story = {
  args: {article: undefined, src: feed('article-try-again', failingFirst(1))},
  parameters: {shows: 'event:news-error event:news-load state:ready'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'news-article'), 'button'));
  },
};
export const Seeing: Story = {parameters: {shows: 'event:news-view'}};

export const Preview: Story = {args: {article: undefined, preview: true}};
export const Fallback: Story = {
  render: () => html`<news-article><a href="https://meridian.test/1">Read on The Meridian</a></news-article>`,
  parameters: {shows: 'state:idle slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(
  '<news-article><a href="https://meridian.test/1">Read on The Meridian</a></news-article>',
);
export const Loading: Story = {
  args: {article: undefined, src: feed('article-loading', never)},
  parameters: {shows: 'state:loading'},
};
export const LoadingOverFallback: Story = {
  render: () => html`
    <news-article src=${feed('article-fallback', never)}
      ><a href="https://meridian.test/1">Read on The Meridian</a></news-article
    >
  `,
};
export const Empty: Story = {
  args: {article: undefined, src: feed('article-empty', () => jsonFeed(0))},
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
    <news-article src=${feed('article-failed-fallback', forbidden)}
      ><a href="https://meridian.test/1">Read on The Meridian</a></news-article
    >
  `,
  parameters: {shows: 'state:error slot:default part:note part:button'},
};
export const Outdated: Story = {
  args: {article: undefined, src: feed('article-outdated', failingLater(1))},
  parameters: {shows: 'state:stale part:stale'},
  play: async ({canvasElement}) => {
    const article = canvasElement.querySelector('news-article');
    await article?.reload();
    await article?.reload();
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = conditions.doubleText;
