import fc from 'fast-check';
import {cleanBody} from '../../../src/data/body/clean.js';

const BASE = 'https://news.test/world/story';

function clean(html: string, options: {headingLevel: number; sponsored: boolean}): string {
  const holder = document.createElement('div');
  holder.append(cleanBody(html, {base: BASE, ...options}).content);
  return holder.innerHTML;
}

describe('any text of a story, cleaned', () => {
  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(markup, fc.integer({min: 1, max: 6}), fc.boolean(), (html, headingLevel, sponsored) => {
        const once = clean(html, {headingLevel, sponsored});
        const twice = clean(once, {headingLevel, sponsored});
        if (twice !== once) throw new Error(`${once}\n${twice}`);
      }),
      {numRuns: 2000, seed: 20261125},
    );
  }).timeout(30_000);
});

const {markup} = fc.letrec<{markup: string; piece: string}>((tie) => ({
  markup: fc.array(tie('piece'), {maxLength: 6}).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    fc.constantFrom(
      'words ',
      '&lt;b&gt;',
      '\n',
      '[caption width="9"]',
      '[/caption]',
      '<img src=/a.jpg width=9>',
      '<img src=x onerror=alert(1)>',
      '<br>',
      '<p>',
      '</p>',
      '</b>',
      '</table>',
      '<!-- c -->',
      '<input name=attributes>',
      '<iframe src=//youtu.be/dQw4w9WgXcQ></iframe>',
      '<iframe src=//x.test></iframe>',
      '<svg><style><img title="</style><img src onerror=alert(1)>">',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      '<a href=#n>',
      '<a id=n name=m>',
    ),
    fc
      .tuple(
        fc.constantFrom(
          ...'a p b h1 h2 h5 div ul li ol table tr td caption figure figcaption blockquote pre code section details summary'.split(
            ' ',
          ),
          ...'form button object marquee font center script style template noscript svg math title select textarea dialog'.split(
            ' ',
          ),
        ),
        fc.constantFrom(
          '',
          ' id=n',
          ' href=#n',
          ' href=/x',
          ' href=javascript:x',
          ' class=wp-caption',
          ' class=twitter-tweet',
          ' dir=rtl',
        ),
        tie('markup'),
      )
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner}</${tag}>`),
  ),
}));
