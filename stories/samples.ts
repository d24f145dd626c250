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

export const LONG_HEADLINES: Record<Lang, string> = {
  en: 'First snow closes the pass road; three villages are supplied by the old narrow-gauge railway until the spring',
  ru: 'Первый снег закрыл дорогу через перевал: три деревни до самой весны будет снабжать старая узкоколейная дорога',
  hy: 'Առաջին ձյունը փակեց լեռնանցքի ճանապարհը․ երեք գյուղի ապրանք կհասցնի մինչև գարուն հին նեղգիծ երկաթուղին',
};

/** Addresses that are answered here and never leave the page. */
const replies = new Map<string, () => Response | Promise<Response>>();
const network = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const reply = replies.get(input instanceof Request ? input.url : String(input));
  return reply ? reply() : network(input, init);
};

/** The address of a feed that is answered so. Each has a name of its own: widgets remember what an address once said. */
export function feed(name: string, reply: () => Response | Promise<Response>): string {
  const address = `https://feeds.test/${name}.json`;
  replies.set(address, reply);
  return address;
}

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

export const never = (): Promise<Response> => new Promise(() => undefined);
export const gone = (): Response => new Response('', {status: 410});
export const forbidden = (): Response => new Response('', {status: 403});

/** The first answer is good, later ones are not. */
export function failingLater(count: number): () => Response {
  let asked = 0;
  return () => ((asked += 1) === 1 ? jsonFeed(count) : forbidden());
}
