import {readdirSync, readFileSync} from 'node:fs';
import {escapeXml, languageOfPage} from './stories.mjs';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
/** Pieces that no other page of the demo has. */
const TEXTS = JSON.parse(read('demo/landing/texts.json'));
const PAGE = /^index(?:-(?:ru|hy))?\.html$/;
const suffixed = (name, lang) => (lang === 'en' ? `${name}.html` : `${name}-${lang}.html`);

export const LANDING = ['index.html', 'index-ru.html', 'index-hy.html'];
export const isLanding = (name) => PAGE.test(name);

/** The first page of the site: what it is, at work, and the ways on. What stands on the address of script and feed is left to the caller. */
export function landingPage(name, {site = false} = {}) {
  const lang = languageOfPage(name);
  const texts = Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, escapeXml(text[lang])]));
  const tags = readdirSync(new URL('../../src/components/', import.meta.url)).map(
    (tag) => `<li><a href="builder/?new&amp;widget=${tag}&amp;ui=${lang}"><code>&lt;${tag}&gt;</code></a></li>`,
  );
  const values = {...texts, lang, paper: suffixed('paper', lang), blog: suffixed('blog', lang), tags: tags.join('\n')};
  return read('demo/landing/page.html')
    .replace(/\{\{([\w-]+)\}\}/g, (place, key) => values[key] ?? place)
    .replace(` href="${name}"`, ` href="${name}" aria-current="page"`)
    .replace(/\s*<a data-site([^>]*)>(.*?)<\/a>/g, site ? ' <a$1>$2</a>' : '');
}
