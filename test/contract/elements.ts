import type {LitElement} from 'lit';
import {AppLinks} from '../../src/components/app-links/app-links.js';
import {FollowBanner} from '../../src/components/follow-banner/follow-banner.js';
import {LanguageSwitch} from '../../src/components/language-switch/language-switch.js';
import {NewsArticle} from '../../src/components/news-article/news-article.js';
import {NewsCard} from '../../src/components/news-card/news-card.js';
import {NewsList} from '../../src/components/news-list/news-list.js';
import {NewsSource} from '../../src/components/news-source/news-source.js';
import {PromoSlot} from '../../src/components/promo-slot/promo-slot.js';
import {ShareBar} from '../../src/components/share-bar/share-bar.js';
import {SiteSearch} from '../../src/components/site-search/site-search.js';
import {SocialLinks} from '../../src/components/social-links/social-links.js';
import {TextSize} from '../../src/components/text-size/text-size.js';
import {ThemeToggle} from '../../src/components/theme-toggle/theme-toggle.js';
import {UsageNotice} from '../../src/components/usage-notice/usage-notice.js';
import {article, articles, PICTURE} from '../support/elements.js';
import type {Article} from '../../src/data/article.js';

/** What the suite must know of an element to ask of it what it asks of all. */
export interface Entry {
  elementClass: typeof LitElement & {readonly tagName: string};
  /** What a page's script gives it to show. */
  filled: Record<string, unknown>;
  /** Whether it stands in the page, rather than being a frame of other elements. */
  box: boolean;
  /** Whether it is as wide as its content, and stands in a line of text. */
  inline?: boolean;
  /** Whether what it shows is better than its children from the start. */
  complete?: boolean;
  /** Whether its children are a part of what it shows. */
  keeps?: boolean;
  /** Attributes with which it asks a feed at once; nothing for an element that shows no feed. */
  fetching?: Record<string, string>;
  /** What the reader types before anything is asked. */
  typed?: string;
  /** Attributes that take a list of known words. */
  tokens?: readonly string[];
}

/** A story with all that a story may have. */
const FULL: Partial<Article> = {
  section: 'Region',
  summary: 'The first crossing took forty minutes.',
  datePublished: '2026-11-03T09:00:00.000Z',
  authors: [{name: 'A. Writer'}],
  views: 5,
  image: {url: PICTURE, alt: 'A ferry', width: 320, height: 180},
  publisher: {name: 'The Meridian', url: 'https://news.test/'},
  flags: ['live', 'sponsored'],
};

/** A text with all that a text may have. */
const TEXT: Partial<Article> = {
  dateModified: '2026-11-03T11:00:00.000Z',
  tags: ['Ferries', 'Winter'],
  authors: [{name: 'A. Writer', url: 'https://news.test/writer'}, {name: 'B. Writer'}],
  contentHtml: `<p>The line was suspended <a href="#n1" id="r1">1</a> when the <a href="/old">old vessels</a> failed.</p>
    <h2>The ship</h2><ul><li>320 people</li></ul><blockquote><p>“At last.”</p></blockquote>
    <figure><img src="${PICTURE}" alt="A ferry" width="320" height="180"><figcaption>At the quay</figcaption></figure>
    <table><caption>Crossings</caption><tr><th>Day</th><th>Hour</th></tr><tr><td>Monday${'&nbsp;and every other day'.repeat(20)}</td><td>22:00</td></tr></table>
    <pre><code>north();</code></pre><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>
    <iframe src="https://t.me/durov/1?embed=1"></iframe><p id="n1">Note <a href="#r1">↩</a></p>`,
};
const LINKS =
  '<a href="https://t.me/meridian">Telegram</a><a href="https://www.instagram.com/meridian">Instagram</a><a href="https://other.test/">Other</a>';
const APPS =
  '<a href="https://apps.apple.com/app/id1">App Store</a><a href="https://play.google.com/store/apps/details?id=m">Google Play</a>';

export const ELEMENTS: readonly Entry[] = [
  {
    elementClass: NewsCard,
    filled: {article: article(FULL)},
    box: true,
    fetching: {loading: 'eager'},
    tokens: ['hide'],
  },
  {
    elementClass: NewsList,
    filled: {articles: articles(3, FULL), heading: 'Region', href: 'https://news.test/', more: 'button', count: 2},
    box: true,
    fetching: {},
    tokens: ['hide'],
  },
  {
    elementClass: NewsArticle,
    filled: {article: article({...FULL, ...TEXT}), headingLevel: 3},
    box: true,
    fetching: {'heading-level': '3'},
    tokens: ['hide'],
  },
  {elementClass: NewsSource, filled: {name: 'The Meridian'}, box: false},
  {elementClass: TextSize, filled: {}, box: true, inline: true, complete: true},
  {elementClass: LanguageSwitch, filled: {languages: 'en ru arm'}, box: true, inline: true},
  {elementClass: ThemeToggle, filled: {}, box: true, inline: true, complete: true, tokens: ['modes']},
  {
    elementClass: ShareBar,
    filled: {href: 'https://news.test/', headline: 'Ferry reopens', layout: 'menu'},
    box: true,
    complete: true,
    tokens: ['networks'],
  },
  {
    elementClass: SiteSearch,
    filled: {action: 'https://news.test/?s={searchTerms}&lang={lang}'},
    box: true,
    complete: true,
    fetching: {action: 'https://news.test/?s={searchTerms}'},
    typed: 'story',
  },
  {elementClass: SocialLinks, filled: {innerHTML: LINKS}, box: true, inline: true, complete: true},
  {elementClass: AppLinks, filled: {innerHTML: APPS}, box: true, complete: true},
  {elementClass: FollowBanner, filled: {innerHTML: LINKS}, box: true, complete: true},
  {
    elementClass: UsageNotice,
    filled: {name: 'The Meridian', href: 'https://news.test/', since: 2014, article: article(FULL)},
    box: true,
    keeps: true,
  },
  {elementClass: PromoSlot, filled: {sizes: '300x250, 728x90', label: 'Promotion'}, box: true, keeps: true},
];
