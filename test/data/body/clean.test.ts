import {expect} from '@open-wc/testing';
import {cleanBody} from '../../../src/data/body/clean.js';

const BASE = 'https://news.test/world/story';

function clean(html: string, options: {headingLevel?: number; sponsored?: boolean; base?: string} = {}): string {
  const holder = document.createElement('div');
  holder.append(cleanBody(html, {base: BASE, headingLevel: 1, sponsored: false, ...options}).content);
  return holder.innerHTML;
}

/** Without what is put on every block. */
const plain = (html: string, options = {}): string => clean(html, options).replaceAll(' dir="auto"', '');

const IMAGE = 'loading="lazy" decoding="async"';

describe('the text of a story, cleaned', () => {
  it('keeps what an editor writes', () => {
    const html =
      '<p>One <b>two</b> <em>three</em><br>four<sup>2</sup></p><blockquote><p>Said</p></blockquote><ol start="3"><li value="4">x</li></ol>' +
      '<pre><code>a &lt; b</code></pre><details><summary>More</summary>Text</details><p><q>q</q><abbr title="World">W</abbr><time datetime="2026-01-01">then</time></p>';
    expect(plain(html)).to.equal(html);
  });

  it('keeps nothing that acts or paints', () => {
    expect(
      plain(
        '<p style="color:red" class="x" onclick="a()" data-x="1" aria-label="y">a<script>alert(1)</script><style>p{}</style></p>',
      ),
    ).to.equal('<p>a</p>');
  });

  it('keeps the words of what it does not keep', () => {
    expect(plain('<center><font color="red">a</font></center><marquee>b</marquee>')).to.equal('ab');
  });

  it('drops forms, buttons and what plug-ins put under a story', () => {
    expect(
      plain('<p>a</p><form><input>Subscribe</form><button>Go</button><div class="sharedaddy">Share</div>'),
    ).to.equal('<p>a</p>');
  });

  it('puts the headings under the headline', () => {
    expect(plain('<h1>a</h1><h2>b</h2><h4>c</h4>')).to.equal('<h2>a</h2><h3>b</h3><h5>c</h5>');
    expect(plain('<h3>a</h3><h4>b</h4>', {headingLevel: 1})).to.equal('<h2>a</h2><h3>b</h3>');
    expect(plain('<h2>a</h2><h3>b</h3><h6>c</h6>', {headingLevel: 4})).to.equal('<h5>a</h5><h6>b</h6><h6>c</h6>');
  });

  it('drops empty headings and paragraphs', () => {
    expect(plain('<h2> </h2><p>&nbsp;</p><p>a</p>')).to.equal('<p>a</p>');
  });

  describe('links', () => {
    it('are absolute and keep the page that they open out of reach', () => {
      expect(plain('<a href="/x" target="_blank">a</a>')).to.equal(
        '<a href="https://news.test/x" rel="noopener">a</a>',
      );
    });

    it('say that they are paid for, where they or the story say so', () => {
      expect(plain('<a rel="sponsored nofollow external" href="/x">a</a>')).to.contain(
        'rel="noopener sponsored nofollow"',
      );
      expect(plain('<a href="/x">a</a>', {sponsored: true})).to.contain('rel="noopener sponsored"');
    });

    it('that lead nowhere safe are words', () => {
      for (const href of [
        'javascript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        ' java\nscript:x',
        '#nowhere',
        'blob:x',
        '',
      ])
        expect(plain(`<p><a href="${href}">a</a></p>`), href).to.equal('<p>a</p>');
    });

    it('to footnotes and back stay within the text', () => {
      expect(
        plain(
          `<p>a<a id="back" href="${BASE}#fn1">1</a></p><p id="fn1">note <a href="#back">↩</a></p><p id="title">b</p>`,
        ),
      ).to.equal(
        '<p>a<a id="text-back" href="#text-fn1">1</a></p><p id="text-fn1">note <a href="#text-back">↩</a></p><p>b</p>',
      );
    });
  });

  describe('pictures', () => {
    it('come late, with addresses of their own and the room that they need', () => {
      expect(plain('<img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x" width="600px" height="400">')).to.equal(
        `<img src="https://news.test/world/a.jpg" srcset="https://news.test/world/a.jpg 1x, https://news.test/world/b.jpg 2x" width="600" height="400" alt="" ${IMAGE}>`,
      );
    });

    it('have both sides or none', () => {
      expect(plain('<img alt="x" src="a.jpg" width="100%" height="400">')).to.equal(
        `<img alt="x" src="https://news.test/world/a.jpg" ${IMAGE}>`,
      );
    });

    it('are found where a script of the page would have put them', () => {
      expect(
        plain('<img alt="" src="data:image/gif;base64,R0" data-src="a.jpg"><noscript><img src="a.jpg"></noscript>'),
      ).to.equal(`<img alt="" src="https://news.test/world/a.jpg" ${IMAGE}>`);
    });

    it('that count readers are dropped', () => {
      const counters = [
        '<img src="a.gif" width="1" height="1">',
        '<img src="a.gif" width="0">',
        '<img src="a.gif" style="width:1px;height:1px">',
        '<img src="a.gif" style="position:absolute; display: none">',
        '<img src="https://mc.yandex.ru/watch/1">',
        '<img src="https://ad.doubleclick.net/x">',
        '<img src="//feeds.feedburner.com/~r/a/~4/b">',
        '<img src="https://counter.yadro.ru/hit">',
        '<img src="https://stats.wordpress.com/b.gif">',
        '<img src="https://pixel.wp.com/b.gif">',
        '<iframe src="https://www.googletagmanager.com/ns.html"></iframe>',
      ];
      for (const counter of counters) expect(plain(`<p>a${counter}</p>`), counter).to.equal('<p>a</p>');
    });

    it('that only resemble counters stay', () => {
      const pictures = [
        '<img src="/a.gif" width="10" height="11">',
        '<img src="/a.gif" width="1%">',
        '<img src="/a.gif" style="max-width: 100px; height: 10px">',
        '<img src="/a.gif" style="xdisplay: none">',
        '<img src="https://encounter.test/pixels.gif">',
        '<img src="/counter.png">',
      ];
      for (const picture of pictures) expect(plain(`<p>a${picture}</p>`), picture).to.contain('<img');
    });

    it('that count readers are dropped, however that is written', () => {
      const counters = [
        '<img src="a.gif" width=" 1px ">',
        '<img src="a.gif" height="0">',
        '<img src="a.gif" style="max-width:0">',
        '<img src="a.gif" style="color:red;height: 1px ; width: auto">',
        '<img src="a.gif" style="visibility:hidden">',
        '<img src="a.gif" style="visibility:  hidden; x: y">',
        '<img src="a.gif" style="display:none">',
        '<img src="https://stat.wordpress.com/b.gif">',
        '<img src="https://a.b-c.counter.example/b.gif">',
        '<img data-src="https://mc.yandex.ru/watch/1">',
        '<img src="https://top-fwz1.mail.ru/counter?id=1">',
        '<img src="https://www.facebook.com/tr?id=1">',
      ];
      for (const counter of counters) expect(plain(`<p>a${counter}</p>`), counter).to.equal('<p>a</p>');
    });

    it('that are named without an address are dropped', () =>
      expect(plain('<p>a<img alt="b"><img src="javascript:x"></p>')).to.equal('<p>a</p>'));

    it('that stand for a letter are one', () => {
      expect(plain('<p>a <img class="emoji" alt="🙂" src="https://s.w.org/x.svg"></p>')).to.equal('<p>a 🙂</p>');
    });

    for (const [name, html] of Object.entries({
      'a shortcode': '[caption id="a" width="9"]<a href="/b"><img alt="" src="/a.jpg"></a> The <i>words</i>[/caption]',
      'a division':
        '<div class="wp-caption"><a href="/b"><img alt="" src="/a.jpg"></a><p class="wp-caption-text">The <i>words</i></p></div>',
      'a figure':
        '<figure><a href="/b"><img alt="" src="/a.jpg"></a><figcaption>The <i>words</i></figcaption></figure>',
    }))
      it(`keep the caption in ${name}`, () => {
        expect(plain(html).replace('<figcaption> ', '<figcaption>')).to.equal(
          `<figure><a href="https://news.test/b" rel="noopener"><img alt="" src="https://news.test/a.jpg" ${IMAGE}></a><figcaption>The <i>words</i></figcaption></figure>`,
        );
      });
  });

  it('lets the reader start recordings, which load nothing before', () => {
    expect(
      plain(
        '<video autoplay loop src="/a.mp4"></video><audio onplay="x()"><source src="/a.mp3" type="audio/mpeg"></audio><video></video>',
      ),
    ).to.equal(
      '<video src="https://news.test/a.mp4" controls="" preload="none"></video><audio controls="" preload="none"><source src="https://news.test/a.mp3" type="audio/mpeg"></audio>',
    );
  });

  describe('what other houses frame', () => {
    const link = (url: string, words = url): string => `<p><a href="${url}" rel="noopener">${words}</a></p>`;
    const cases: Record<string, [html: string, expected: string]> = {
      YouTube: [
        '<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
        link('https://www.youtube.com/watch?v=dQw4w9WgXcQ'),
      ],
      'a lazy YouTube': [
        '<iframe src="about:blank" data-src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>',
        link('https://www.youtube.com/watch?v=dQw4w9WgXcQ'),
      ],
      Vimeo: [
        '<iframe src="https://player.vimeo.com/video/76979871?h=1"></iframe>',
        link('https://vimeo.com/76979871'),
      ],
      X: [
        '<blockquote class="twitter-tweet"><p>Words</p>— A <a href="https://twitter.com/a/status/12?ref_src=x">then</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
        `<blockquote><p>Words</p>— A <a href="https://twitter.com/a/status/12?ref_src=x" rel="noopener">then</a></blockquote>${link('https://x.com/a/status/12')}`,
      ],
      Instagram: [
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab-1/?utm=1"><p>View</p></blockquote>',
        link('https://www.instagram.com/p/Ab-1/'),
      ],
      Facebook: [
        '<div class="fb-post" data-href="https://www.facebook.com/a/posts/12"></div>',
        link('https://www.facebook.com/a/posts/12'),
      ],
      'Facebook’s own frame': [
        '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F12%2F&show_text=0"></iframe>',
        link('https://www.facebook.com/a/videos/12/'),
      ],
      Telegram: [
        '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="durov/1"></script>',
        link('https://t.me/durov/1'),
      ],
      'a house that is not known': [
        '<iframe src="https://maps.test/a?b" title="The harbour"></iframe><iframe src="https://maps.test/c"></iframe>',
        link('https://maps.test/a?b', 'The harbour') + link('https://maps.test/c', 'maps.test'),
      ],
      'no address at all': ['<iframe srcdoc="<script>x</script>"></iframe><iframe src="javascript:x"></iframe>', ''],
    };
    for (const [name, [html, expected]] of Object.entries(cases))
      it(`becomes a link: ${name}`, () => {
        expect(plain(html)).to.equal(expected);
      });
  });

  it('knows whether the text leads on to the rest', () => {
    const leadsOn = (html: string): boolean => cleanBody(html, {base: BASE, headingLevel: 1, sponsored: false}).leadsOn;
    expect(leadsOn('<p>a <a class="more-link" href="/x">Continue reading</a></p>')).to.equal(true);
    expect(leadsOn('<p>a</p>')).to.equal(false);
  });

  it('keeps the lines of what is set as it is typed', () => {
    expect(plain('<pre>\n\na\n\nb\n</pre>')).to.equal('<pre>a\n\nb\n</pre>');
  });

  it('keeps what was set on an element that gets another name', () => {
    expect(clean('<p><a href="#n">1</a></p><h1 id="n" lang="hy" dir="rtl" title="x">a</h1>')).to.equal(
      '<p dir="auto"><a href="#text-n">1</a></p><h2 id="text-n" lang="hy" dir="rtl">a</h2>',
    );
  });

  it('lets text of either direction find its own, block by block', () => {
    expect(clean('<p>a</p><p dir="rtl">b</p>')).to.equal('<p dir="auto">a</p><p dir="rtl">b</p>');
  });
});
