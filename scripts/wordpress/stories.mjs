// Sixty stories of the demo's newspaper in three languages, as its editors would put them into WordPress.
import {join} from 'node:path';
import {LANGUAGES, contentHtml, loadEditions} from '../demo/stories.mjs';
import {root} from '../lib/run.mjs';

const PER_LANGUAGE = 20;
const GAP_MS = 7 * 60 * 60 * 1000;
const WRITERS = {en: 'Anna O’Neill', ru: 'Егор Соловьёв', hy: 'Անի Պետրոսյան'};
/** What an administrator may write, and no page of a partner may run. */
const ATTACK = `<script>window.attacked = 'script'</script><img src="/none.png" alt="" onerror="window.attacked = 'image'">
<p onclick="window.attacked = 'click'">What the council says.</p><a href="javascript:window.attacked = 'link'">The minutes</a>`;

export const ODD = {
  title: 'Q&A: “Trams & ferries” — what\'s <em>next</em> for "Harbour Line"?',
  protected: 'Only for subscribers: the harbour files',
  pictured: 'A walk along the harbour in pictures',
};

const block = (html) => html.replace(/<p>[^]*?<\/p>/g, '<!-- wp:paragraph -->\n$&\n<!-- /wp:paragraph -->');
const wordpressDate = (date) => date.toISOString().slice(0, 19).replace('T', ' ');

/** What is odd about some of them, by language and place. */
const ODDITIES = {
  'en 1': {title: ODD.title},
  'en 2': {title: ODD.protected, password: 'harbour'},
  'en 4': {title: ODD.pictured, content: '<p>The harbour at work.</p>{picture}<p>And at rest.</p>'},
  'ru 1': {author: null},
  'hy 5': {sticky: true},
};

/** Newest first, the languages in turn, seven hours between one and the next. */
export function sixtyStories(now = Date.now()) {
  const editions = loadEditions(now);
  return Array.from({length: PER_LANGUAGE}, (_, at) => LANGUAGES.map((language) => [language, at]))
    .flat()
    .map(([language, at], place) => {
      const story = editions[language].stories[at];
      const text = contentHtml(story, '{site}').replace(/(\/images\/[\w-]+)\.webp/g, '$1-1200.webp');
      return {
        title: story.headline,
        excerpt: story.summary,
        content: block(text) + (language === 'en' && at === 0 ? ATTACK : ''),
        section: story.section.name,
        tags: story.tags,
        author: WRITERS[language],
        date: wordpressDate(new Date(now - (place + 1) * GAP_MS)),
        meta: {lang: language, views: story.views},
        flags: story.flags,
        picture: story.image && {
          path: join(root, 'demo', story.image.path.replace('.webp', '-1200.webp')),
          alt: story.image.alt,
          caption: editions[language].imageCredit,
        },
        ...ODDITIES[`${language} ${at}`],
      };
    });
}
