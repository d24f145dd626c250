import {first} from '../../internal/first.js';
import {safeLink} from '../../internal/safe-url.js';
import {decode} from '../charset.js';
import {completeFeed, type Draft, type Reader} from '../draft.js';
import {addressIn, baseOf, fieldsOf, firstText, inherited, type Fields} from '../xml.js';
import {mediaOf} from './xml-media.js';
import {dateIn, linkTo, markup, titleOf} from './xml-texts.js';

/** `me@news.test (Anna)` and `Anna <me@news.test>` without the address. */
const withoutEmail = (author = ''): string => /^\S+@\S+ \((.+)\)$/.exec(author)?.[1] ?? author.replace(/<?\S+@\S+/, '');

/** The writers, by the first way of naming them that is used. */
function authorsOf(read: Fields, base: string): unknown[] {
  const ways = ['dc:creator', 'author', 'itunes:author'].map((name) =>
    read(name).map((author) => {
      const person = fieldsOf(author);
      const name = firstText(author.firstElementChild ? person('name') : [author]);
      return {name: withoutEmail(name).trim(), url: addressIn(person('uri', 'url')[0], base)};
    }),
  );
  return first(ways, (authors) => authors.some(({name}) => name)) ?? [];
}

/** An id that is an address, and stands on what `xml:base` says. */
const RELATIVE = /^[^:]*\//;

function readStory(story: Element, base: string): Draft {
  const read = fieldsOf(story);
  const [guid] = read('guid');
  const id = firstText(read('id', 'guid'));
  const [full] = read('content:encoded', 'content', 'yandex:full-text', 'body');
  const more = (): Draft => {
    const [brief] = read('description', 'summary', 'itunes:summary', 'media:description', 'dc:description');
    const [source] = read('source', 'dc:source');
    const origin = source && fieldsOf(source);
    const content = markup(full, base);
    const authors = authorsOf(read, base);
    const tags = read('category', 'dc:subject').map(
      (category) => category.getAttribute('label') ?? category.getAttribute('term') ?? firstText([category]),
    );
    return {
      summary: content && markup(brief, base),
      contentHtml: content || markup(brief, base),
      contentBase: baseOf(content ? full : brief, base),
      section: tags[0],
      datePublished: dateIn(
        read(
          'published',
          'pubdate',
          'issued',
          'dc:date',
          'dcterms:issued',
          'created',
          'dcterms:created',
          'updated',
          'modified',
          'news:publication_date',
        ),
      ),
      dateModified: dateIn(read('updated', 'modified', 'dcterms:modified')),
      authors: origin && !authors.length ? authorsOf(origin, base) : authors,
      publisher: origin && {
        name: firstText(source.firstElementChild ? origin('title') : [source]),
        url: source.getAttribute('url') ?? linkTo(origin, 'alternate', base),
      },
      tags,
      language: firstText(read('dc:language')) ?? inherited(full ?? story, 'lang'),
      direction: inherited(story, 'dir'),
      rights: titleOf(read('rights', 'dc:rights', 'copyright')),
      ...mediaOf(read, base),
    };
  };
  return {
    id: (RELATIVE.test(id ?? '') && addressIn(read('id')[0], 'about:blank')) || (id ?? story.getAttribute('rdf:about')),
    url:
      linkTo(read, 'alternate', base) ??
      addressIn(full, base, 'src') ??
      (guid?.getAttribute('isPermaLink') === 'false' ? undefined : safeLink(guid?.textContent)),
    headline: titleOf(read('title', 'dc:title', 'media:title', 'news:title')),
    more,
  };
}

/**
 * Reads RSS and Atom alike: their words differ, and no word means two things.
 * RSS 1.0 and Atom 0.3 need nothing more than some words of their own.
 */
const reader =
  (roots: RegExp): Reader =>
  (root, source) => {
    if (!(root instanceof Element) || !roots.test(root.localName)) return undefined;
    for (const element of root.querySelectorAll('[mode=base64]')) {
      element.textContent = decode(Uint8Array.from(atob(element.textContent), (character) => character.charCodeAt(0)));
    }
    const outer = fieldsOf(root);
    const channel = outer('channel')[0] ?? root;
    const read = fieldsOf(channel);
    const link = (relation: string): string | undefined => linkTo(read, relation, source.url);
    const homeUrl = link('alternate');
    // In Atom an address stands on that of the document; in RSS on what its writers have in mind.
    const base = (channel === root && link('self')) || homeUrl || link('self') || source.url;
    const feed = {
      title: titleOf(read('title', 'dc:title')),
      description: titleOf(read('description', 'subtitle', 'tagline')),
      homeUrl,
      language: firstText(read('language', 'dc:language')) ?? inherited(channel, 'lang'),
      rights: titleOf(read('rights', 'dc:rights', 'copyright')),
      next: link('next') ?? link('prev-archive'),
      complete: read('fh:complete').length > 0,
      authors: authorsOf(read, base),
    };
    const stories = [...outer('item', 'entry', 'url'), ...(channel === root ? [] : read('item'))];
    return completeFeed(
      feed,
      stories.map((story) => readStory(story, base)),
      base,
      source,
    );
  };

export const readRss = reader(/^(?:r(?:ss|df)|urlset)$/i);
export const readAtom = reader(/^feed$/i);
