import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {failure, first, read} from '../read.js';

const PAGE_URL = 'https://news.test/stories/1?from=list';

const block = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

const page = (head: string): string =>
  `<!doctype html>\n<html lang="ru"><head><title>A page</title>${head}</head><body><p>Words</p></body></html>`;

const story = (fields: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Նոր լուր',
  ...fields,
});

/** The first story of a page with these blocks. */
const only = (...blocks: unknown[]): Article => first(read(page(blocks.map(block).join('')), {url: PAGE_URL}));
const headlines = (...blocks: unknown[]): string[] =>
  read(page(blocks.map(block).join('')), {url: PAGE_URL}).articles.map(({headline}) => headline);

describe('JSON-LD', () => {
  it('reads the article of a page', () =>
    expect(
      only(
        story({
          '@id': 'https://news.test/stories/1#article',
          url: '/stories/1',
          description: 'In brief',
          articleBody: 'First paragraph\n\nSecond paragraph',
          articleSection: ['Culture', 'City'],
          datePublished: '2026-11-23T13:00:00+04:00',
          dateModified: '2026-11-23T10:00:00Z',
          author: [{'@type': 'Person', name: 'Աննա', url: '/authors/anna'}, 'Արամ'],
          publisher: {'@type': 'Organization', name: 'The Paper', url: 'https://news.test/'},
          image: {
            '@type': 'ImageObject',
            url: '/1.jpg',
            width: 1200,
            height: '675px',
            caption: 'Dawn',
            creditText: 'A. P.',
          },
          keywords: 'theatre, Yerevan',
          inLanguage: 'hy-AM',
          interactionStatistic: [
            {interactionType: 'https://schema.org/CommentAction', userInteractionCount: 3},
            {interactionType: {'@type': 'ReadAction'}, userInteractionCount: '120'},
          ],
          copyrightNotice: 'With a link only',
          expires: '2099-01-01',
        }),
      ),
    ).to.deep.include({
      id: 'https://news.test/stories/1#article',
      url: 'https://news.test/stories/1',
      headline: 'Նոր լուր',
      summary: 'In brief',
      contentHtml: '<p>First paragraph</p><p>Second paragraph</p>',
      section: 'Culture',
      datePublished: '2026-11-23T09:00:00.000Z',
      dateModified: '2026-11-23T10:00:00.000Z',
      authors: [
        {name: 'Աննա', url: 'https://news.test/authors/anna', avatar: undefined},
        {name: 'Արամ', url: undefined, avatar: undefined},
      ],
      publisher: {name: 'The Paper', url: 'https://news.test/'},
      image: {
        url: 'https://news.test/1.jpg',
        alt: 'Dawn',
        width: 1200,
        height: undefined,
        credit: 'A. P.',
        srcset: undefined,
      },
      tags: ['theatre', 'Yerevan'],
      language: 'hy-AM',
      views: 120,
      rights: 'With a link only',
      expires: '2099-01-01T00:00:00.000Z',
    }));

  it('credits the publisher', () => {
    const publisher = {name: 'The Paper', url: 'https://news.test/'};
    expect(read(page(block(story({publisher}))))).to.include({title: 'The Paper', homeUrl: 'https://news.test/'});
  });

  it('credits the house that a story was taken from before the one that prints it', () => {
    const publisher = {name: 'The Paper'};
    expect(only(story({publisher, sourceOrganization: {name: 'Agency'}})).publisher?.name).to.equal('Agency');
  });

  it('takes the language of the page where the story names none', () => expect(only(story()).language).to.equal('ru'));

  it('takes the page for the address of its one story', () => {
    expect(only(story()).url).to.equal(PAGE_URL);
    expect(only(story({mainEntityOfPage: 'https://news.test/a'})).url).to.equal('https://news.test/a');
    expect(only(story({mainEntityOfPage: {'@id': 'https://news.test/b'}})).url).to.equal('https://news.test/b');
    expect(only(story({headline: 'One'}), story({headline: 'Two'})).url).to.equal(undefined);
  });

  it('takes every kind of article, and nothing else', () => {
    const kinds = [
      'Article',
      'ReportageNewsArticle',
      'BlogPosting',
      'LiveBlogPosting',
      'https://schema.org/NewsArticle',
    ];
    const others = ['JobPosting', 'WebPage', 'Product', undefined];
    const blocks = [...kinds, ['Thing', 'NewsArticle'], ...others].map((type) =>
      story({'@type': type, headline: String(type)}),
    );
    expect(headlines(...blocks)).to.deep.equal([...kinds, 'Thing,NewsArticle']);
  });

  it('finds the stories of a graph, of an array, of several blocks and of a list', () => {
    expect(headlines({'@graph': [{'@type': 'WebPage'}, story({headline: 'a'})]})).to.deep.equal(['a']);
    expect(headlines([story({headline: 'a'}), story({headline: 'b'})])).to.deep.equal(['a', 'b']);
    expect(headlines(story({headline: 'a'}), story({headline: 'b'}))).to.deep.equal(['a', 'b']);
    const items = ['a', 'b'].map((headline) => ({'@type': 'ListItem', item: story({headline})}));
    expect(headlines({'@type': 'ItemList', itemListElement: items})).to.deep.equal(['a', 'b']);
  });

  it('leaves out what stands within a story', () => {
    const update = story({'@type': 'BlogPosting', headline: 'An update'});
    expect(headlines(story({headline: 'Live', liveBlogUpdate: [update]}))).to.deep.equal(['Live']);
  });

  it('follows what a story points to', () => {
    const graph = [
      story({author: {'@id': '#anna'}, publisher: {'@id': '#paper'}, image: {'@id': '#picture'}}),
      {'@type': 'Person', '@id': '#anna', name: 'Anna'},
      {'@type': 'Organization', '@id': '#paper', name: 'The Paper'},
      {'@type': 'ImageObject', '@id': '#picture', contentUrl: 'https://news.test/1.jpg'},
    ];
    const article = only({'@context': 'https://schema.org', '@graph': graph});
    expect(article.authors[0]?.name).to.equal('Anna');
    expect(article.publisher?.name).to.equal('The Paper');
    expect(article.image?.url).to.equal('https://news.test/1.jpg');
  });

  it('takes the picture that is the largest in the shape of a card', () => {
    const image = (name: string, width?: number, height?: number): object => ({url: `/${name}.jpg`, width, height});
    const chosen = (...images: unknown[]): string | undefined => only(story({image: images})).image?.url;
    expect(chosen('https://news.test/a.jpg', '/b.jpg')).to.equal('https://news.test/a.jpg');
    expect(chosen(image('square', 1200, 1200), image('wide', 1200, 675))).to.equal('https://news.test/wide.jpg');
    expect(chosen(image('small', 320, 180), image('large', 700, 1200))).to.equal('https://news.test/large.jpg');
    expect(chosen(image('wide', 320, 180), image('wider', 640, 360))).to.equal('https://news.test/wider.jpg');
    expect(chosen(image('unknown'), image('known', 320, 180))).to.equal('https://news.test/known.jpg');
    expect(only(story({thumbnailUrl: '/t.jpg'})).image?.url).to.equal('https://news.test/t.jpg');
  });

  it('carries what a story is', () => {
    expect(only(story({'@type': 'LiveBlogPosting'})).flags).to.deep.equal(['live']);
    expect(only(story({'@type': 'LiveBlogPosting', coverageEndTime: '2020-01-01'})).flags).to.deep.equal([]);
    expect(only(story({'@type': 'OpinionNewsArticle', isAccessibleForFree: 'False'})).flags).to.deep.equal([
      'premium',
      'opinion',
    ]);
    expect(only(story({'@type': 'AdvertiserContentArticle', isAccessibleForFree: true})).flags).to.deep.equal([
      'sponsored',
    ]);
  });

  it('reads texts whichever way they are written', () => {
    const article = only(
      story({
        headline: {'@value': 'Rain &amp; <b>wind</b>', '@language': 'en'},
        description: ['a < b'],
        articleBody: '<p>Markup</p>',
        keywords: ['one', {'@type': 'DefinedTerm', name: 'two'}],
        inLanguage: ['ru'],
      }),
    );
    expect(article).to.deep.include({
      headline: 'Rain & wind',
      summary: 'a < b',
      contentHtml: '<p>Markup</p>',
      tags: ['one', 'two'],
      language: 'ru',
    });
  });

  it('takes a name where there is no headline, and leaves out a story without either', () =>
    expect(headlines(story({headline: undefined, name: 'Named'}), story({headline: ''}))).to.deep.equal(['Named']));

  it('skips damaged blocks', () =>
    expect(headlines('{"@type": "NewsArticle", "headline": ', '', 'null', story({headline: 'Whole'}))).to.deep.equal([
      'Whole',
    ]));

  it('reads a block with line breaks in its texts, in a comment, or with an escaped end tag', () => {
    const text = JSON.stringify(story({headline: 'Over LINES', description: 'a</script>b'}));
    expect(headlines(text.replace(' LINES', '\n\tlines').replaceAll('</', '<\\/'))).to.deep.equal(['Over lines']);
    expect(headlines(`\n<!-- -->\n${text.replaceAll('</', '<\\/')}`)).to.deep.equal(['Over LINES']);
  });

  it('reads an answer that is JSON-LD and no page', () => {
    expect(first(read(story({url: 'https://news.test/1'}))).url).to.equal('https://news.test/1');
    expect(first(read([story()], {format: 'json-ld'})).url).to.equal(undefined);
    expect(first(read({'@context': 'https://schema.org', '@graph': [story()]})).headline).to.equal('Նոր լուր');
  });

  it('shows one story once, whichever blocks describe it', () =>
    expect(headlines(story({'@id': '#a'}), story({'@id': '#a'}))).to.deep.equal(['Նոր լուր']));

  it('drops addresses that no reader should follow', () => {
    const article = only(
      story({url: 'javascript:alert(1)', image: 'data:image/png;base64,AA', author: {name: 'A', url: 'javascript:1'}}),
    );
    expect([article.url, article.image, article.authors[0]?.url]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('bears values of any type', () => {
    for (const value of [null, 0, true, '', 'x', [], [null], {}, {'@id': '_:b'}, [[{}]]]) {
      const keys = [
        '@id',
        'url',
        'description',
        'articleBody',
        'articleSection',
        'author',
        'publisher',
        'image',
        'keywords',
      ];
      const rest = ['inLanguage', 'interactionStatistic', 'isBasedOn', 'mainEntityOfPage', 'license', 'datePublished'];
      const fields = Object.fromEntries([...keys, ...rest].map((key) => [key, value]));
      expect(only(story(fields)).headline, JSON.stringify(value)).to.equal('Նոր լուր');
    }
  });

  it('says of a page without stories which feed to ask, or what it lacks', () => {
    const link = (type: string): string => `<link rel="alternate" type="${type}" href="/feed">`;
    for (const type of ['application/rss+xml', 'application/atom+xml', 'application/feed+json'])
      expect(failure(page(link(type)), {url: PAGE_URL})).to.include({
        code: 'format',
        feed: 'https://news.test/feed',
        message: `${PAGE_URL} is a web page without stories in JSON-LD: ask https://news.test/feed.`,
      });
    expect(failure(page('<link rel="alternate" hreflang="ru" href="/ru">'), {url: PAGE_URL})).to.include({
      feed: undefined,
      message: `${PAGE_URL} is a web page without stories in JSON-LD, <link rel="alternate"> to a feed or https://api.w.org/: give a feed's address.`,
    });
  });

  it('knows a page behind a prolog and a comment, and takes no other body for one', () => {
    const whole = page(block(story()));
    expect(first(read(`<?xml version="1.0"?>\n<!-- made by hand -->${whole}`)).headline).to.equal('Նոր լուր');
    expect(first(read(whole.replace('<!doctype html>', ''))).headline).to.equal('Նոր լուր');
    expect(failure(`<p>&lt;html&gt;</p>`).message).to.contain('damaged');
  });
});
