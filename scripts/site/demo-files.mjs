import {readFileSync} from 'node:fs';
import {LANDING, landingPage} from '../demo/landing.mjs';
import {LANGUAGES, languageOfPage, loadEditions, sitePages} from '../demo/stories.mjs';

const DEMO = new URL('../../demo/', import.meta.url);
const THEMES = ['auto', 'light', 'dark'];
const CATALOGUE = 'layouts.html';
const STORYBOOK = '<a href="storybook/index.html">Storybook</a>';

/** The partner's and the publisher's pages, with script and feeds beside them. What only a server can do is left out. */
export function* demoFiles() {
  for (const language of LANGUAGES) for (const name of Object.values(sitePages(language))) yield publisherPage(name);
  for (const name of ['blog.html', 'blog-ru.html', 'blog-hy.html']) yield page(name, name, {});
  for (const name of LANDING) yield landing(name);
  yield page(CATALOGUE, CATALOGUE, {});
  for (const lang of LANGUAGES)
    for (const theme of THEMES) yield page(CATALOGUE, catalogueName(lang, theme), {lang, theme});
}

const catalogueName = (lang, theme) => `layouts-${lang}-${theme}.html`;

/** Which story is shown, the address says: no line of the file may. Nobody searches on the server. */
function publisherPage(name) {
  const [story] = loadEditions()[languageOfPage(name)].stories;
  const {body} = page(name, name, {
    headline: story.headline,
    story: story.id,
    storyPath: `${story.path}index.html`,
    bare: (html) =>
      html
        .replace(/<link rel="canonical"[^>]*>/, '')
        .replace('{{headline}} – ', '')
        .replace(' headline="{{headline}}"', '')
        .replace(/ action="[^"]*\{searchTerms\}"/g, '')
        .replace(/<form role="search".*?<\/form>/gs, '')
        .replaceAll('wp-json/wp/v2/posts', 'stories.json'),
  });
  return {path: name, body};
}

const landing = (name) => ({
  path: name,
  body: landingPage(name, {site: true}).replaceAll('{{script}}', '.').replaceAll('{{feed}}', 'publisher'),
});

function page(source, path, {lang = 'en', theme = 'auto', bare = (html) => html, ...story}) {
  const values = {script: '.', feed: 'publisher', lang, theme, ...story};
  const html = bare(readFileSync(new URL(source, DEMO), 'utf8'))
    .replace(/\{\{(\w+)\}\}/g, (_, key) => values[key])
    .replace(/<(section|span) data-served>.*?<\/\1>/gs, '')
    .replace(/ image-src="[^"]*"/g, '')
    .replace(/href="\?lang=(\w+)&amp;theme=(\w+)"/g, (_, to, ground) => `href="${catalogueName(to, ground)}"`)
    .replace(/<a href="(?:layouts|blog)\.html">(?=Every|A partner)/, `${STORYBOOK} $&`);
  return {path, body: html};
}
