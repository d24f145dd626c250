// What stands on every hostile page: one of each element, beside things of the page's own; and what the publisher answers.
// The markup must live in a <p>, in XML, in a JavaScript string and in a template literal: inline tags, double quotes, one line.
import {NEWSPAPER, storiesOf} from '../../embed/support/feeds.mjs';

export const FEED = '/hosts/feed.json';
/** Elements that ask the network for stories. */
export const LOADING = ['news-card', 'news-list', 'news-article'];

const fallback = (feed, words) => `<a class="fallback" href="${feed}/en/">${words}</a>`;

export const own =
  '<span id="own" class="own">The page’s own <b>words</b> and <a href="https://page.example/">link</a> ' +
  '<button type="button">button</button> <input aria-label="field" value="field"/> <img alt="" src="data:,"/></span>';

export const article = (feed, more = '') =>
  `<news-article src="${feed}${FEED}" heading-level="2"${more}>${fallback(feed, 'The bridge')}</news-article>`;

export const card = (feed, more = '') =>
  `<news-card src="${feed}${FEED}" loading="eager"${more}>${fallback(feed, 'Bridge opens')}</news-card>`;

const loading = (feed) =>
  `<news-source src="${feed}${FEED}" name="The Hill Courier" href="${feed}/en/">` +
  `${card(feed)}<news-list heading="News" count="3">${fallback(feed, 'News from the hills')}</news-list>${article(feed)}</news-source>`;

const controls = (feed) =>
  `<share-bar href="${feed}/en/story-1" headline="Bridge opens">${fallback(feed, 'Share')}</share-bar><theme-toggle></theme-toggle><text-size></text-size>` +
  '<language-switch languages="en ru arm"></language-switch>' +
  `<site-search action="${feed}/find?q={searchTerms}" src="${feed}${FEED}">${fallback(feed, 'Search')}</site-search>`;

const furniture = (feed) =>
  '<social-links><a href="https://t.me/hillcourier">Telegram</a></social-links>' +
  '<app-links><a href="https://play.google.com/store/apps/details?id=hill">Google Play</a></app-links>' +
  '<follow-banner><a href="https://www.instagram.com/hillcourier">Follow</a></follow-banner>' +
  `<usage-notice name="The Hill Courier" href="${feed}/en/" since="2001"></usage-notice>` +
  `<promo-slot sizes="300x50" label="A friend"><a href="${feed}/friend">Our almanac</a></promo-slot>`;

export const widgets = (feed) => own + loading(feed) + controls(feed) + furniture(feed);

const BODY =
  '<style>p{color:red}</style><p>The bridge over the gorge is open again <a href="#note-1">1</a>.</p>' +
  '<h2>How it was built</h2><p>Four years of work, and one very long winter.</p><p id="note-1">1. By the count of the mayor.</p>';

/** The stories of the English paper, with the text of the first; `headline` changes what that is called. */
export function feedOf(origin, headline = NEWSPAPER.en[1]) {
  const items = storiesOf('en', origin).map((story, at) => ({
    ...{
      id: story.link,
      url: story.link,
      title: at ? story.headline : headline,
      image: story.image,
      date_published: story.date,
    },
    ...{summary: `${story.headline}, says the council.`, content_html: at ? undefined : BODY},
    _news_elements: {imageWidth: 16, imageHeight: 9, section: 'City'},
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: NEWSPAPER.en[0],
    home_page_url: `${origin}/en/`,
    language: 'en',
    items,
  });
}
