import {expect} from '@open-wc/testing';
import {canonicalLink, republication} from '../../src/data/republication.js';
import {article} from '../support/elements.js';

const CREDIT = {lead: 'Source:', name: 'The <Meridian>', url: 'https://news.test/ferry?a=1&b=2'};
const of = (fields: Parameters<typeof article>[0]): ReturnType<typeof republication> =>
  republication(article(fields), CREDIT);

/** As the site that pastes it would have it. */
const pasted = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

describe('republication', () => {
  it('is headline, writers, paragraphs and a link back, as HTML and as plain text', () => {
    const {html, plain} = of({
      headline: 'Ferry & bridge',
      contentHtml: '<p>One  <b>bold</b> word.</p>\n<h2>Next</h2><ul><li>First<li>Second</ul>',
      authors: [{name: 'A. Writer'}, {name: 'B. Writer'}],
      language: 'en',
    });
    const body = pasted(html);
    expect([...body.querySelectorAll('h1, p')].map(({textContent}) => textContent)).to.deep.equal([
      'Ferry & bridge',
      'A. Writer, B. Writer',
      'One bold word.',
      'Next',
      'First',
      'Second',
      'Source: The <Meridian>',
    ]);
    expect(body.querySelector('article')!.lang).to.equal('en');
    expect(body.querySelector('a')!.href).to.equal(CREDIT.url);
    expect(plain).to.equal(
      `Ferry & bridge\n\nA. Writer, B. Writer\n\nOne bold word.\n\nNext\n\nFirst\n\nSecond\n\nSource: The <Meridian>\n${CREDIT.url}`,
    );
  });

  it('hands nothing on that could run or load, nor what readers do not read', () => {
    const {html, plain} = of({
      headline: '<img src=x onerror=alert(1)>',
      contentHtml:
        '<p onclick="a()">Text &lt;script&gt;alert(1)&lt;/script&gt;</p><script>bad()</script><style>p{}</style><img src="//evil.test/a.png" onerror="b()"><iframe src="//evil.test"></iframe>',
      language: '"><script>c()</script>',
    });
    const body = pasted(html);
    expect(body.querySelectorAll('script, style, img, iframe, [onclick]')).to.have.length(0);
    expect(body.querySelectorAll('*')).to.have.length(5);
    expect(plain).not.to.match(/bad\(\)|p\{\}/);
    expect(plain).to.contain('Text <script>alert(1)</script>');
  });

  it('takes the summary where there is no text', () => {
    expect(of({summary: 'In brief.'}).plain).to.contain('\n\nIn brief.\n\n');
    expect(of({}).plain.split('\n\n')).to.have.length(2);
  });

  it('comes with a canonical link', () => {
    expect(canonicalLink(CREDIT)).to.equal('<link rel="canonical" href="https://news.test/ferry?a=1&amp;b=2">');
  });
});
