/** What is written into the fields of each block, by label, and what its attributes become: with all that a filter might spoil. */
export const WORDS = 'Tom & Jerry’s “news” Ախուրյան';

const LINKS = 'https://t.me/paper?a=1&b=2 Telegram & co\nhttps://www.youtube.com/@paper YouTube';

export const EDITS = {
  'news-list': [
    ['Heading', WORDS, {heading: WORDS}],
    ['Number of stories', '2', {count: 2}],
    ['Layout', 'headlines', {layout: 'headlines'}],
    ['First story large', true, {lead: true}],
    ['Date', true, {hide: 'date'}],
    ['Views', true, {hide: 'date views'}],
  ],
  'news-card': [
    ['Layout', 'compact', {layout: 'compact'}],
    ['Number in the feed', '1', {index: 1}],
  ],
  'news-article': [['Heading level', '2', {'heading-level': 2}]],
  'news-source': [['Added to links', 'utm_source=a&utm_medium=b', {'link-params': 'utm_source=a&utm_medium=b'}]],
  'share-bar': [['Headline', WORDS, {headline: WORDS}]],
  'theme-toggle': [['What changes', '#main > div', {target: '#main > div'}]],
  'text-size': [['Sizes', '1,1.5', {steps: '1,1.5'}]],
  'language-switch': [
    [
      'Links',
      'ru https://paper.example/?a=1&lang=ru Русский',
      {links: 'ru https://paper.example/?a=1&lang=ru Русский'},
    ],
  ],
  'site-search': [
    [
      'Results address',
      'https://paper.example/?a=1&q={searchTerms}',
      {action: 'https://paper.example/?a=1&q={searchTerms}'},
    ],
  ],
  'social-links': [['Links', LINKS, {links: LINKS}]],
  'app-links': [['Links', 'https://apps.apple.com/app/id1', {links: 'https://apps.apple.com/app/id1'}]],
  'follow-banner': [['Links', LINKS, {links: LINKS}]],
  'usage-notice': [['Your own words', WORDS, {text: WORDS}]],
  'promo-slot': [['Sizes', '300x250, 728x90@800', {sizes: '300x250, 728x90@800'}]],
};
