import '../src/define.js';
import type {Article, Flag} from '../src/data/article.js';
import facts from '../demo/stories/facts.json';
import en from '../demo/stories/en.json';
import hy from '../demo/stories/hy.json';
import ru from '../demo/stories/ru.json';

export type Lang = 'en' | 'ru' | 'hy';

interface Fact {
  id: string;
  section: string;
  minutesAgo: number;
  views: number;
  flags?: string[];
  image?: string;
}

interface Edition {
  name: string;
  sections: Record<string, {name: string}>;
  stories: Record<string, {headline: string; summary: string; imageAlt?: string}>;
}

const EDITIONS: Record<Lang, Edition> = {en, ru, hy};
const MINUTE_MS = 60_000;
const HOME = 'https://meridian.test/';

/** The stories of the sample publisher, newest first, with pictures that are there without a network. */
export const stories = (count: number, lang: Lang = 'en', fields: Partial<Article> = {}): Article[] =>
  (facts as Fact[])
    .filter(({id}) => EDITIONS[lang].stories[id])
    .slice(0, count)
    .map((fact) => ({...sample(fact, lang), ...fields}));

/** A value for an arg that follows the language of the toolbar. */
export const inEach = <T>(make: (lang: Lang) => T): T =>
  ({each: {en: make('en'), ru: make('ru'), hy: make('hy')}}) as unknown as T;

export const story = (fields: Partial<Article> = {}, lang: Lang = 'en'): Article => ({
  ...sample(facts[3] as Fact, lang),
  ...fields,
});

function sample({id, section, minutesAgo, views, flags = [], image}: Fact, lang: Lang): Article {
  const {name, sections, stories: texts} = EDITIONS[lang];
  const {headline = '', summary, imageAlt = ''} = texts[id] ?? {};
  return {
    id,
    url: `${HOME}${lang}/${id}`,
    headline,
    summary,
    section: sections[section]?.name,
    datePublished: new Date(Date.now() - minutesAgo * MINUTE_MS).toISOString(),
    image: image ? {url: picture(image), alt: imageAlt, width: 640, height: 360} : undefined,
    publisher: {name, url: HOME},
    views,
    language: lang,
    flags: flags as Flag[],
    authors: [],
    tags: [],
    attachments: [],
  };
}

export const picture = (name: string): string => new URL(`../demo/images/${name}-640.webp`, import.meta.url).href;

/** Of about 20, 60 and 110 characters. */
export const HEADLINES: Record<Lang, readonly [string, string, string]> = {
  en: [
    'Trams run until two',
    'Half of the empty offices on the quay are to become flats',
    'First snow closes the pass road; three villages are supplied by the old narrow-gauge railway until the spring',
  ],
  ru: [
    'Трамваи ходят до двух',
    'Половину пустующих офисов на набережной переделают под жильё',
    'Первый снег закрыл дорогу через перевал: три деревни до самой весны будет снабжать старая узкоколейная дорога',
  ],
  hy: [
    'Տրամվայ՝ մինչև երկուսը',
    'Առափնյա փողոցի դատարկ գրասենյակների կեսը բնակարաններ կդառնան',
    'Առաջին ձյունը փակեց լեռնանցքի ճանապարհը․ երեք գյուղի ապրանք կհասցնի մինչև գարուն հին նեղգիծ երկաթուղին',
  ],
};

/** Three stories whose headlines are short, long and very long. */
export const longStories = (lang: Lang): Article[] =>
  stories(3, lang).map((article, index) => ({...article, headline: HEADLINES[lang][index]!}));

/** More stories than the publisher has written: the same again, each with an address of its own. */
export const manyStories = (count: number, lang: Lang = 'en'): Article[] => {
  const all = stories(Infinity, lang);
  return Array.from({length: count}, (_, index) => {
    const article = all[index % all.length]!;
    return {...article, id: `${article.id}-${index}`, url: `${article.url}/${index}`};
  });
};

export const jsonFeed = (count: number, lang: Lang = 'en'): Response =>
  Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: EDITIONS[lang].name,
    home_page_url: HOME,
    language: lang,
    items: stories(count, lang).map(({id, url, headline, summary, datePublished, image, section, views, flags}) => ({
      ...{id, url, title: headline, summary, date_published: datePublished, image: image?.url},
      _news_elements: {section, views, flags, imageAlt: image?.alt},
    })),
  });
