import {completeFeed, type Draft, type Reader} from '../draft.js';
import {addressIn, baseOf, fieldsOf, firstText, inherited, type Fields} from '../xml.js';
import {record} from '../values.js';
import {date, linksTo, linkTo, markup, mediaOf, titleOf} from './xml-story.js';

function authorsOf(read: Fields, base: string): unknown[] {
  return read('author', 'dc:creator').map((author) => {
    const person = fieldsOf(author);
    const name = author.firstElementChild ? firstText(person('name')) : firstText([author]);
    return {name, url: addressIn(person('uri', 'url')[0], base)};
  });
}

function readEntry(entry: Element, base: string): Draft {
  const read = fieldsOf(entry);
  const links = read('link');
  const [content] = read('content');
  const [summary] = read('summary', 'media:description');
  const [source] = read('source');
  const origin = source && fieldsOf(source);
  const authors = authorsOf(read, base);
  const tags = read('category', 'dc:subject').map(
    (category) => category.getAttribute('label') ?? category.getAttribute('term') ?? firstText([category]),
  );
  const rights = titleOf(read('rights', 'copyright', 'dc:rights'));
  const media = mediaOf(read, [...read('enclosure'), ...linksTo(links, 'enclosure')], base);
  const text = markup(content, base, 'text');
  const brief = markup(summary, base, 'text');
  return {
    id: firstText(read('id')),
    url: linkTo(links, 'alternate', base) ?? addressIn(content, base, 'src'),
    headline: titleOf(read('title', 'media:title')),
    summary: text && brief,
    contentHtml: text || brief,
    contentBase: baseOf(text ? content : summary, base),
    section: tags[0],
    datePublished: date(read('published', 'issued', 'created', 'updated', 'modified', 'dc:date')),
    dateModified: date(read('updated', 'modified', 'dcterms:modified')),
    authors: authors.length || !origin ? authors : authorsOf(origin, base),
    publisher: origin && {name: titleOf(origin('title')), url: linkTo(origin('link'), 'alternate', base)},
    tags,
    language: inherited(content ?? entry, 'xml:lang'),
    direction: inherited(entry, 'dir'),
    rights,
    ...media,
    image: {credit: rights, ...record(media.image)},
  };
}

/** Atom 1.0; 0.3 names some elements otherwise and is read along. */
export const readAtom: Reader = (root, source) => {
  if (!(root instanceof Element) || root.localName !== 'feed') return undefined;
  const read = fieldsOf(root);
  const links = read('link');
  const link = (relation: string): string | undefined => linkTo(links, relation, source.url);
  const homeUrl = link('alternate');
  const base = link('self') ?? homeUrl ?? source.url;
  const feed = {
    title: titleOf(read('title')),
    description: titleOf(read('subtitle', 'tagline')),
    homeUrl,
    language: inherited(root, 'xml:lang'),
    rights: titleOf(read('rights', 'copyright')),
    next: link('next') ?? link('prev-archive'),
    complete: read('fh:complete').length > 0,
    authors: authorsOf(read, base),
  };
  return completeFeed(
    feed,
    read('entry').map((entry) => readEntry(entry, base)),
    base,
    source,
  );
};
