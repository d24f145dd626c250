// One embed with every element, as a partner pastes it, and what tells in a page whether all of it works.
import {NEWSPAPER, serveFeeds, storiesOf} from './feeds.mjs';

const VIDEO = 'https://www.youtube.com/embed/dQw4w9WgXcQ';

/** The newspaper with a text for each story, and a page of its own for the slot. */
export function servePaper({origin, answers}) {
  serveFeeds({origin, answers});
  const items = storiesOf('en', origin).map(({headline, link, image, date}) => ({
    ...{id: link, url: link, title: headline, summary: `${headline}.`, image, date_published: date},
    content_html: `<p style="margin:0" onclick="alert(1)">${headline}.</p><p><img src="${image}" alt=""></p><audio src="${origin}/sound.wav"></audio><iframe src="${VIDEO}"></iframe>`,
    _news_elements: {imageWidth: 16, imageHeight: 9},
  }));
  const body = {version: 'https://jsonfeed.org/version/1.1', title: NEWSPAPER.en[0], language: 'en', items};
  answers.set('/paper.json', {body: JSON.stringify(body), type: 'application/feed+json'});
  answers.set('/promo.html', {body: '<!doctype html><title>Promotion</title><p>Subscribe'});
  answers.set('/sound.wav', {body: silence(), type: 'audio/wav'});
}

/** The text that is pasted. */
export function snippet({script, feed}) {
  const src = `${feed.origin}/paper.json`;
  return `<script type="module" crossorigin src="${script.origin}/news-elements.js"></script>
<news-source src="${src}" name="${NEWSPAPER.en[0]}" href="${feed.origin}/">
  <news-list heading="Region" count="2" more="button"><a href="${feed.origin}/">News of the region</a></news-list>
  <news-card index="1" layout="horizontal" loading="eager"><a href="${feed.origin}/">A story</a></news-card>
</news-source>
<news-article src="${src}" heading-level="2"><a href="${feed.origin}/">The story</a></news-article>
<share-bar href="${feed.origin}/en/story-1" headline="Bridge opens"></share-bar>
<theme-toggle target="none"></theme-toggle>
<text-size></text-size>
<language-switch languages="en ru hy"></language-switch>
<site-search src="${src}" action="${feed.origin}/find?s={searchTerms}"></site-search>
<social-links><a href="https://t.me/meridian">Telegram</a></social-links>
<app-links><a href="https://apps.apple.com/app/id1">App Store</a></app-links>
<follow-banner><a href="https://www.instagram.com/meridian">Instagram</a></follow-banner>
<usage-notice name="${NEWSPAPER.en[0]}" href="${feed.origin}/" since="2014"></usage-notice>
<promo-slot src="${feed.origin}/promo.html" sizes="300x250"></promo-slot>`;
}

/** From now on nothing is asked of other houses, whose frames the embed may open. */
export async function stayHome(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const done = /^https?:\/\/(?!127\.0\.0\.1)/.test(request.url()) ? request.abort() : request.continue();
    // The page may be closed by then.
    done.catch(() => {});
  });
}

/**
 * Runs in the page, where it must stand alone: uses each element as a reader does, with patience in ms.
 * @returns what does not work.
 */
export async function useAll({language = true, patience = 6000} = {}) {
  const faults = [];
  const root = (tag) => document.querySelector(tag)?.shadowRoot;
  const inside = (tag, selector) => root(tag)?.querySelector(selector);
  async function holds(what, check) {
    for (const end = Date.now() + patience; !check();) {
      if (Date.now() > end) return faults.push(what);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  const styled = (tag) => root(tag)?.adoptedStyleSheets[0]?.cssRules.length > 0;
  const links = (tag) => root(tag)?.querySelectorAll('a[href^="http"]').length > 0;

  await holds('news-list has two stories', () => root('news-list')?.querySelectorAll('[part~=story]').length === 2);
  inside('news-list', '[part~=button]')?.click();
  await holds('news-list shows more', () => root('news-list')?.querySelectorAll('[part~=story]').length === 3);
  await holds('news-card shows the second story', () =>
    inside('news-card', '[part~=headline]')?.textContent.includes('Council & mayor'),
  );
  await holds('a picture is there', () => inside('news-card', 'img')?.naturalWidth > 0);
  await holds('news-article shows its text', () =>
    inside('news-article', '.body')?.textContent.includes('Bridge opens'),
  );
  inside('news-article', 'audio')?.load();
  const sound = inside('news-article', 'audio');
  if (sound) sound.preload = 'metadata';
  await holds('news-article has its recording', () => inside('news-article', 'audio')?.duration > 0);
  inside('news-article', '.offer button')?.click();
  await holds('news-article has the frame that was asked for', () => inside('news-article', 'iframe'));
  await holds('share-bar has links', () => links('share-bar'));
  inside('theme-toggle', '[role=switch]')?.click();
  await holds('theme-toggle switches', () => inside('theme-toggle', '[role=switch]')?.ariaChecked === 'true');
  root('text-size')?.querySelectorAll('button')[2]?.click();
  await holds(
    'text-size enlarges',
    () =>
      getComputedStyle(inside('news-article', '.base') ?? document.body).getPropertyValue('--news-text-scale') ===
      '1.15',
  );
  if (language) {
    root('language-switch')?.querySelectorAll('button')[2]?.click();
    await holds('language-switch speaks Armenian', () => inside('news-list', '[lang]')?.lang === 'hy');
  }
  const field = inside('site-search', 'input');
  if (field) {
    field.focus();
    field.value = 'bridge';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }
  await holds('site-search suggests', () => root('site-search')?.querySelectorAll('[role=option]').length > 0);
  for (const tag of ['social-links', 'app-links', 'follow-banner']) await holds(`${tag} has links`, () => links(tag));
  await holds('usage-notice names the publisher', () => root('usage-notice')?.textContent.includes('The Hill Courier'));
  document.querySelector('promo-slot')?.scrollIntoView();
  await holds('promo-slot has its frame', () => inside('promo-slot', 'iframe'));
  for (const tag of ['news-list', 'news-card', 'news-article', 'share-bar', 'usage-notice', 'promo-slot'])
    await holds(`${tag} has its styles`, () => styled(tag));
  return faults;
}

/** A tenth of a second in which nothing is heard. */
function silence() {
  const samples = 800;
  const wav = Buffer.alloc(44 + samples, 128);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(8000, 24);
  wav.writeUInt32LE(8000, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples, 40);
  return wav;
}
