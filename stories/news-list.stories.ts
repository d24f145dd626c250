import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {NewsList} from '../src/components/news-list/news-list.js';
import type {Article} from '../src/data/article.js';
import * as conditions from './conditions.js';
import {feedIn} from './formats.js';
import {focused, part, parts, press, rootOf} from './interact.js';
import {FAILURES, failingFirst, failingLater, feed, forbidden, never} from './network.js';
import {inEach, jsonFeed, longStories, manyStories, stories, type Lang} from './samples.js';

type Story = StoryObj<NewsList & conditions.Grounds>;

const HEADINGS: Record<Lang, string> = {en: 'Latest', ru: 'Новости', hy: 'Նորություններ'};

const some = (count: number, fields: Partial<Article> = {}): Article[] =>
  inEach((lang) => stories(count, lang, fields));

const failing = (code: keyof typeof FAILURES): Story => ({
  args: {articles: undefined, src: feed(`list-${code}`, FAILURES[code])},
  parameters: {shows: `error:${code} state:error part:note`},
});

const long = (lang: Lang): Story => ({
  args: {articles: longStories(lang), heading: {en: 'City', ru: 'Город', hy: 'Քաղաք'}[lang]},
  globals: {language: lang},
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
    parameters: {shows: 'part:new-button'},
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
  args: {articles: some(5), heading: inEach((lang) => HEADINGS[lang]), href: 'https://meridian.test/'},
} satisfies Meta<NewsList>;

export const Default: Story = {
  tags: ['layout'],
  parameters: {
    shows:
      'state:ready part:head part:list-heading part:all-link part:stories part:item part:story part:media part:image part:label part:flag part:section-label part:headline part:headline-link part:summary part:meta part:credit part:credit-link',
  },
};
export const WithDescription: Story = {
  args: {description: 'News of the city, the strait and the mountains behind them'},
  parameters: {shows: 'part:list-description'},
};
export const Grid: Story = {args: {layout: 'grid', articles: some(6)}, tags: ['layout']};
export const Compact: Story = {args: {layout: 'compact'}, tags: ['layout']};
export const Headlines: Story = {args: {layout: 'headlines'}, tags: ['layout']};
export const Lead: Story = {args: {lead: true}};
export const GridWithLead: Story = {args: {layout: 'grid', lead: true, articles: some(7)}};
export const Numbered: Story = {args: {layout: 'headlines', numbered: true}};
export const WithoutHead: Story = {args: {heading: undefined, href: undefined}};
export const LowerHeading: Story = {args: {headingLevel: 4, layout: 'headlines'}};
export const OneStory: Story = {args: {articles: some(1)}, parameters: {shows: 'stories:1'}};
export const FiftyStories: Story = {
  args: {articles: inEach((lang) => manyStories(50, lang)), layout: 'compact'},
  parameters: {shows: 'stories:50'},
};

export const Russian: Story = {args: {articles: stories(5, 'ru'), heading: 'Новости'}, globals: {language: 'ru'}};
export const Armenian: Story = {
  args: {articles: stories(5, 'hy'), heading: 'Նորություններ'},
  globals: {language: 'hy'},
};
export const LongEnglish: Story = long('en');
export const LongRussian: Story = long('ru');
export const LongArmenian: Story = long('hy');
export const ThreeLanguages: Story = {
  render: () => html`
    <div class="grid">
      ${(['en', 'ru', 'hy'] as const).map(
        (lang) => html`<news-list lang=${lang} layout="headlines" .articles=${stories(4, lang)}></news-list>`,
      )}
    </div>
  `,
};

export const OnACard: Story = {args: {surface: 'card', layout: 'compact'}};
export const ForcedLight: Story = {args: {theme: 'light', layout: 'compact'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark', layout: 'compact'}};

export const WithoutImage: Story = {args: {articles: some(5, {image: undefined})}};
export const HeadlinesAlone: Story = {args: {hide: 'image summary date author section views source'}};
export const InAZone: Story = {args: {articles: stories(24).slice(20), timeZone: 'Asia/Yerevan', layout: 'headlines'}};
export const OneSection: Story = {
  args: {articles: undefined, section: 'City', heading: 'City', src: feedIn('json-feed', 12)},
};
export const Found: Story = {
  args: {articles: undefined, query: 'ferry', heading: 'Ferries', src: feedIn('json-feed', 12)},
};
export const WithoutSome: Story = {
  args: {articles: undefined, exclude: 'night-ferry vote-count', src: feedIn('json-feed', 12)},
};
export const EachFormat: Story = {
  render: () => html`
    <div class="grid">
      <news-list heading="JSON Feed" layout="headlines" format="json-feed" src=${feedIn('json-feed')}></news-list>
      <news-list heading="RSS" layout="headlines" format="rss" src=${feedIn('rss')}></news-list>
      <news-list heading="Atom" layout="headlines" format="atom" src=${feedIn('atom')}></news-list>
      <news-list heading="WordPress" layout="headlines" format="wordpress" src=${feedIn('wordpress')}></news-list>
      <news-list heading="JSON-LD" layout="headlines" format="json-ld" src=${feedIn('json-ld')}></news-list>
    </div>
  `,
  play: async ({canvasElement}) => {
    for (const list of canvasElement.querySelectorAll('news-list'))
      await waitFor(() => expect(list).toHaveProperty('state', 'ready'));
  },
};
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

export const LoadMore: Story = {
  args: {more: 'button', count: 3, articles: some(12), layout: 'compact'},
  parameters: {shows: 'event:news-more part:button stories:6'},
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'news-list');
    await userEvent.click(await part(root, 'button'));
    await waitFor(() => expect(parts(root, 'story')[3]?.contains(focused())).toBe(true));
  },
};
export const Scroll: Story = {
  args: {more: 'scroll', count: 3, articles: some(12), layout: 'compact'},
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'news-list');
    await waitFor(() => expect(parts(root, 'story').length).toBeGreaterThan(3));
    parts(root, 'story')[0]?.focus();
    press('PageDown');
    await expect(focused()).toBe(parts(root, 'story')[1]);
    press('PageUp');
    await expect(focused()).toBe(parts(root, 'story')[0]);
  },
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
  parameters: {shows: 'part:note state:ready'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'news-list'), 'button'));
  },
};
export const NewStories: Story = withNewStories('list-new-stories', 'Latest');
export const NewStoriesWithoutHead: Story = withNewStories('list-new-stories-bare');
const admitted = withNewStories('list-admitted', 'Latest');
export const ShowingNewStories: Story = {
  ...admitted,
  parameters: {shows: 'stories:3'},
  play: async (context) => {
    await admitted.play?.(context);
    const root = await rootOf(context.canvasElement, 'news-list');
    await userEvent.click(await part(root, 'new-button'));
    await waitFor(() => expect(parts(root, 'story')[0]?.contains(focused())).toBe(true));
  },
};
export const TryAgain: Story = {
  args: {articles: undefined, src: feed('list-try-again', failingFirst(5)), layout: 'compact'},
  parameters: {shows: 'event:news-error event:news-load state:ready'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'news-list'), 'button'));
  },
};
export const Opening: Story = {
  args: {layout: 'headlines'},
  parameters: {shows: 'event:news-open'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'news-list'), 'headline-link'));
  },
};
export const Seeing: Story = {args: {layout: 'headlines'}, parameters: {shows: 'event:news-view'}};

export const Preview: Story = {args: {articles: undefined, preview: true}};
export const Fallback: Story = {
  render: () => html`<news-list><a href="https://meridian.test/">All stories of The Meridian</a></news-list>`,
  parameters: {shows: 'state:idle slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(
  '<news-list layout="compact" count="3"><a href="https://meridian.test/">All stories of The Meridian</a></news-list>',
);
export const Loading: Story = {
  args: {articles: undefined, src: feed('list-loading', never)},
  parameters: {shows: 'state:loading'},
};
export const LoadingGrid: Story = {
  args: {articles: undefined, src: feed('list-loading-grid', never), layout: 'grid', lead: true},
};
export const LoadingHeadlines: Story = {
  args: {articles: undefined, src: feed('list-loading-headlines', never), layout: 'headlines'},
};
export const Empty: Story = {
  args: {articles: undefined, src: feed('list-empty', () => jsonFeed(0))},
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
    <news-list src=${feed('list-failed-fallback', forbidden)}
      ><a href="https://meridian.test/">All stories of The Meridian</a></news-list
    >
  `,
  parameters: {shows: 'state:error slot:default part:note'},
};
export const Outdated: Story = {
  args: {articles: undefined, src: feed('list-outdated', failingLater(5))},
  parameters: {shows: 'state:stale part:stale'},
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('news-list');
    await list?.reload();
    await list?.reload();
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = {...conditions.forcedColours, args: {more: 'button', count: 3}};
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = {...conditions.narrowSidebar, args: {layout: 'compact'}};
export const NarrowSidebarHeadlines: Story = {...conditions.narrowSidebar, args: {layout: 'headlines'}};
export const DoubleText: Story = conditions.doubleText;
