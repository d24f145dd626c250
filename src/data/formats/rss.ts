import {safeLink} from '../../internal/safe-url.js';
import {completeFeed, type Draft, type Reader} from '../draft.js';
import {addressIn, baseOf, fieldsOf, firstText, inherited, type Fields} from '../xml.js';
import {date, linksTo, linkTo, markup, mediaOf, titleOf} from './xml-story.js';

/** A writer's name without the e-mail address: `me@news.test (Anna)`, `Anna <me@news.test>`. */
const withoutEmail = (author: string): string =>
  /^\S+@\S+\s*\((.+)\)$/.exec(author)?.[1] ?? author.replace(/<?\b\S+@\S+/, '').trim();

/** The writers, by the first of the ways to name them that the item uses. */
function authorsOf(read: Fields): unknown[] {
  const ways = ['dc:creator', 'author', 'itunes:author', 'atom:author'].map((name) => read(name));
  const named = ways.find((elements) => firstText(elements)) ?? [];
  return named.map((element) => withoutEmail(firstText([...fieldsOf(element)('name', 'atom:name'), element]) ?? ''));
}

function readItem(item: Element, base: string): Draft {
  const read = fieldsOf(item);
  const [guid] = read('guid');
  const [full] = read('content:encoded', 'atom:content', 'xhtml:body', 'body');
  const [brief] = read('description', 'atom:summary', 'itunes:summary', 'media:description');
  const [source] = read('source');
  const tags = read('category', 'dc:subject').map((category) => firstText([category]));
  return {
    id: firstText([guid]) ?? item.getAttribute('rdf:about'),
    url:
      read('link')
        .map((link) => addressIn(link, base) ?? addressIn(link, base, 'href'))
        .find(Boolean) ??
      linkTo(read('atom:link'), 'alternate', base) ??
      (guid?.getAttribute('isPermaLink') === 'false' ? undefined : safeLink(guid?.textContent)),
    headline: titleOf(read('title', 'dc:title', 'media:title')),
    summary: full && markup(brief, base),
    contentHtml: markup(full ?? brief, base),
    contentBase: baseOf(full ?? brief, base),
    section: tags[0],
    datePublished: date(
      read('pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published', 'atom:updated'),
    ),
    dateModified: date(read('atom:updated', 'dcterms:modified')),
    authors: authorsOf(read),
    publisher: {name: firstText([source, ...read('dc:source')]), url: source?.getAttribute('url')},
    tags,
    language: firstText(read('dc:language')) ?? inherited(item, 'xml:lang'),
    rights: titleOf(read('dc:rights', 'atom:rights', 'copyright')),
    ...mediaOf(read, [...read('enclosure'), ...linksTo(read('atom:link'), 'enclosure')], base),
  };
}

/** RSS 0.9x and 2.0 with their modules; RSS 1.0 differs only in where its items stand. */
export const readRss: Reader = (root, source) => {
  if (!(root instanceof Element) || !/^r(?:ss|df)$/i.test(root.localName)) return undefined;
  const outer = fieldsOf(root);
  const channel = outer('channel')[0] ?? root;
  const read = fieldsOf(channel);
  const links = read('atom:link');
  const link = (relation: string): string | undefined => linkTo(links, relation, source.url);
  const homeUrl =
    read('link')
      .map((element) => addressIn(element, source.url))
      .find(Boolean) ?? link('alternate');
  const base = homeUrl ?? link('self') ?? source.url;
  const feed = {
    title: titleOf(read('title', 'dc:title')),
    description: titleOf(read('description')),
    homeUrl,
    language: firstText(read('language', 'dc:language')) ?? inherited(channel, 'xml:lang'),
    rights: titleOf(read('copyright', 'dc:rights')),
    next: link('next') ?? link('prev-archive'),
    complete: read('fh:complete').length > 0,
  };
  const items = [...outer('item'), ...read('item')];
  return completeFeed(
    feed,
    items.map((item) => readItem(item, base)),
    base,
    source,
  );
};
