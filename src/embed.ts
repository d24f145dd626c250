import {NewsSource} from './components/news-source/news-source.js';
import {NewsCard} from './components/news-card/news-card.js';
import {NewsList} from './components/news-list/news-list.js';
import {NewsArticle} from './components/news-article/news-article.js';
import {TextSize} from './components/text-size/text-size.js';
import {LanguageSwitch} from './components/language-switch/language-switch.js';
import {ThemeToggle} from './components/theme-toggle/theme-toggle.js';
import {ShareBar} from './components/share-bar/share-bar.js';
import {SiteSearch} from './components/site-search/site-search.js';
import {SocialLinks} from './components/social-links/social-links.js';
import {AppLinks} from './components/app-links/app-links.js';
import {FollowBanner} from './components/follow-banner/follow-banner.js';
import {UsageNotice} from './components/usage-notice/usage-notice.js';
import {PromoSlot} from './components/promo-slot/promo-slot.js';
import {tokens} from './internal/attributes.js';
import {register} from './internal/register.js';
import {choice} from './internal/page-state.js';
import {configure} from './internal/settings.js';

/** Sources first, so that a list finds a working one. */
const elements = [
  ...[NewsSource, NewsCard, NewsList, NewsArticle, TextSize, LanguageSwitch, ThemeToggle, ShareBar, SiteSearch],
  ...[SocialLinks, AppLinks, FollowBanner, UsageNotice, PromoSlot],
];
const options = new URL(import.meta.url).searchParams;
const only = options.get('only')?.trim();
const wanted = tokens(
  '?only',
  only,
  elements.map(({tagName}) => tagName),
);

configure({
  prefix: options.get('prefix') ?? undefined,
  language: options.get('lang') ?? undefined,
  store: options.get('store') !== 'off',
});

// What the reader chose is read now: the first look into the storage takes the browser a millisecond, and every element needs it.
choice('theme');

for (const element of elements) if (!only || wanted.has(element.tagName)) register(element);
