import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsArticle} from '../../src/components/news-article/news-article.js';
import type {Article} from '../../src/data/article.js';
import {jsonFeed} from '../data/fake-net.js';
import {
  allInside,
  article,
  headlines,
  inside,
  isVisible,
  part,
  pause,
  PICTURE,
  render,
  settled,
  show,
  until,
  useNet,
  words,
} from '../support/elements.js';

const TEXT = '<p>The line was suspended when the old vessels failed their inspection.</p>';

const shown = (fields: Partial<Article> = {}, attributes: Record<string, string> = {}): Promise<NewsArticle> =>
  render('news-article', {article: article({contentHtml: TEXT, ...fields})}, attributes);

const feedOf = (...items: object[]): Response =>
  Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Meridian',
    home_page_url: 'https://news.test/',
    items,
  });

const body = (element: Element): HTMLElement => part(element, 'body')!;

describe('<news-article>', () => {
  const net = useNet();

  it('shows a story that a script gives it and asks nobody', async () => {
    const element = await shown({
      section: 'Region',
      flags: ['live'],
      datePublished: '2026-11-03T09:00:00.000Z',
      dateModified: '2026-11-03T11:00:00.000Z',
      authors: [{name: 'A. Writer', url: 'https://news.test/a'}, {name: 'B. Writer'}],
      views: 12_345,
      tags: ['Region', 'Ferries', 'Winter'],
      publisher: {name: 'The Meridian', url: 'https://news.test/'},
    });
    element.timeZone = 'UTC';
    await settled(element);
    expect(words(inside(element, 'h1'))).to.equal('Ferry line across the strait reopens');
    expect(words(part(element, 'label'))).to.equal('Live Region');
    expect(words(part(element, 'meta'))).to.match(
      /^A\. Writer, B\. Writer ?November 3, 2026 at 9:00\sAM ?Updated: November 3, 2026 at 11:00\sAM ?1 min read ?12K views$/,
    );
    expect(part(element, 'author-link')!.getAttribute('href')).to.equal('https://news.test/a');
    expect(inside(element, '[title="12,345"]')).to.not.equal(null);
    expect(words(body(element))).to.equal('The line was suspended when the old vessels failed their inspection.');
    expect(words(part(element, 'tags'))).to.equal('Topics: Ferries, Winter');
    expect(words(part(element, 'credit'))).to.equal('Source: The Meridian');
    expect(part(element, 'credit-link')!.getAttribute('href')).to.equal('https://news.test/ferry');
    expect(net.calls).to.have.length(0);
  });

  describe('of a page that names a feed', () => {
    const stories = ['a', 'b'].map((id) => ({id, url: `https://news.test/${id}`, title: `Story ${id}`}));
    const shownOf = async (src: string): Promise<NewsArticle> => {
      const link = '<link rel="alternate" type="application/feed+json" href="https://news.test/feed.json">';
      net.feed(() => new Response(`<!doctype html><html><head>${link}</head><body></body></html>`), src);
      net.feed(() => feedOf(...stories), 'https://news.test/feed.json');
      const element = await render('news-article', {src});
      await until(() => element.state !== 'loading');
      await settled(element);
      return element;
    };

    it('shows the story of that page', async () => {
      const element = await shownOf('https://news.test/b');
      expect(words(inside(element, 'h1'))).to.equal('Story b');
    });

    it('shows no other story in its place', async () => {
      const element = await shownOf('https://news.test/c');
      expect(element.state).to.equal('empty');
      expect(inside(element, 'h1')).to.equal(null);
    });
  });

  it('leaves out what it is told to', async () => {
    const element = await shown(
      {
        section: 'Region',
        summary: 'Another summary',
        image: {url: PICTURE, alt: ''},
        datePublished: '2026-11-03T09:00:00.000Z',
        authors: [{name: 'A'}],
        views: 3,
        tags: ['b'],
        publisher: {name: 'M'},
        flags: ['sponsored'],
      },
      {hide: 'image summary date author section views source tags reading-time'},
    );
    for (const name of ['summary', 'meta', 'lead-image', 'tags', 'credit', 'section-label'])
      expect(part(element, name), name).to.equal(null);
    expect(words(part(element, 'flag'))).to.equal('Sponsored');
  });

  it('shows the first story of a feed', async () => {
    const element = await render('news-article', {src: net.feed(() => jsonFeed('a', 'b'))});
    await until(() => headlines(element)[0] === 'Story a');
  });

  it('shows the story with an id, and the next without another request', async () => {
    const element = await render('news-article', {}, {src: net.feed(() => jsonFeed('a', 'b')), item: 'b'});
    await until(() => headlines(element)[0] === 'Story b');
    element.item = 'a';
    await until(() => headlines(element)[0] === 'Story a');
    expect(net.calls).to.have.length(1);
  });

  it('takes the story from a parameter of the page’s address, else the one named', async () => {
    const before = location.href;
    const src = net.feed(() => jsonFeed('a', 'b', 'c'));
    history.replaceState(null, '', '?story=b');
    try {
      const element = await render('news-article', {}, {src, 'item-param': 'story', item: 'c'});
      await until(() => headlines(element)[0] === 'Story b');
      const other = await render('news-article', {}, {src, 'item-param': 'none', item: 'c'});
      await until(() => headlines(other)[0] === 'Story c');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('says that a story is gone which the feed does not have', async () => {
    const element = await render('news-article', {}, {src: net.feed(() => jsonFeed('a')), item: 'z'});
    await until(() => element.state === 'empty');
    expect(words(part(element, 'note'))).to.equal('These stories are no longer available.');
  });

  it('asks WordPress for the one story, or for the first with its text', async () => {
    const posts = 'https://wp.test/wp-json/wp/v2/posts';
    net.feed(() => Response.json({title: {rendered: 'One'}, content: {rendered: TEXT}, id: 12}), `${posts}/12`);
    net.feed(() => Response.json([{title: {rendered: 'First'}, content: {rendered: TEXT}, id: 13}]), posts);
    const one = await render('news-article', {src: posts, item: '12'});
    await until(() => headlines(one)[0] === 'One');
    const first = await render('news-article', {src: posts});
    await until(() => headlines(first)[0] === 'First');
    expect(words(body(first))).to.contain('The line was suspended');
    for (const address of net.asked()) expect(new URL(address).searchParams.get('_fields')).to.contain('content');
  });

  it('shows an article page by its JSON-LD, and leads to the rest of it', async () => {
    const page = `<!doctype html><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'On a page',
      description: 'In short',
      publisher: {name: 'The Meridian'},
      url: 'https://news.test/page',
    })}</script>`;
    const element = await render('news-article', {
      src: net.feed(() => new Response(page, {headers: {'content-type': 'text/html'}})),
    });
    await until(() => headlines(element)[0] === 'On a page');
    expect(words(part(element, 'summary'))).to.equal('In short');
    expect(words(part(element, 'whole'))).to.equal('Read the whole story at The Meridian');
  });

  it('puts its headline where the page’s headings want it, and those of the text under it', async () => {
    const element = await shown({contentHtml: '<h2>a</h2><h3>b</h3>'}, {'heading-level': '3'});
    const levels = allInside(element, 'h1,h2,h3,h4,h5,h6').map(({localName}) => localName);
    expect(levels).to.deep.equal(['h3', 'h4', 'h5']);
  });

  describe('with a summary', () => {
    it('shows it over the text', async () => {
      expect(words(part(await shown({summary: 'Something else'}), 'summary'))).to.equal('Something else');
    });

    it('does not say twice what the text begins with', async () => {
      const element = await shown({summary: 'The line was suspended…', contentHtml: `${TEXT}<p>More</p>`});
      expect(part(element, 'summary')).to.equal(null);
    });
  });

  describe('of a story that came in part', () => {
    const PARTS: Record<string, Partial<Article>> = {
      'has no text': {contentHtml: undefined, summary: 'In short'},
      'is its own summary': {contentHtml: '<p>In short.</p>', summary: 'In short.'},
      'ends in an ellipsis': {contentHtml: '<p>The line was […]</p>'},
      'ends in an old ellipsis': {contentHtml: '<p>The line was [...]</p>'},
      'says so': {contentHtml: '<p>The line was… <a href="/x">Continue reading <span>the line</span></a></p>'},
      'says so in Russian': {contentHtml: '<p>Линия… Читать далее</p>'},
      'has WordPress’ link': {contentHtml: '<p>The line <a class="more-link" href="/x">→</a></p>'},
      'has WordPress’ footer': {contentHtml: '<p>The line […]</p><p>The post Ferry appeared first on Meridian.</p>'},
      'is far too long': {contentHtml: `<p>${'word '.repeat(110_000)}</p>`},
    };
    for (const [name, fields] of Object.entries(PARTS))
      it(`leads to the rest where the text ${name}`, async () => {
        const element = await shown({...fields, publisher: {name: 'The Meridian'}});
        expect(words(part(element, 'whole'))).to.equal('Read the whole story at The Meridian');
        expect(words(body(element))).to.not.contain('appeared first');
      });

    it('leads nowhere where the whole story came', async () => {
      expect(part(await shown(), 'whole')).to.equal(null);
    });

    it('leads there with the partner’s parameters, and tells the page before', async () => {
      const element = document.createElement('news-article');
      element.article = article({summary: 'In short'});
      show('<news-source link-params="utm_source=us" link-target="_blank"></news-source>').append(element);
      await settled(element);
      const link = inside<HTMLAnchorElement>(element, '[part=whole] a')!;
      expect(link.href).to.equal('https://news.test/ferry?utm_source=us');
      expect(link.rel).to.equal('noopener');
      let opened: Article | undefined;
      element.addEventListener('news-open', (event) => {
        opened = event.article;
        event.preventDefault();
      });
      link.click();
      expect(opened?.id).to.equal('one');
    });
  });

  it('does not put the partner’s parameters on the links of the text', async () => {
    const element = document.createElement('news-article');
    element.article = article({contentHtml: '<p><a href="/a">a</a></p>'});
    show('<news-source link-params="utm_source=us"></news-source>').append(element);
    await settled(element);
    expect(inside<HTMLAnchorElement>(element, '.body a')!.href).to.equal('https://news.test/a');
  });

  it('does not show a picture twice that is in the text, whatever its size there', async () => {
    const image = {url: 'https://news.test/ferry.jpg?w=1200', alt: ''};
    const element = await shown({
      image,
      contentHtml: '<p>a</p><figure><img src="https://news.test/ferry-300x200.jpg"></figure>',
    });
    expect(part(element, 'lead-image')).to.equal(null);
    expect(part(await shown({image}), 'lead-image')).to.not.equal(null);
  });

  it('asks the image service of the source for the pictures of the text too', async () => {
    const element = document.createElement('news-article');
    element.article = article({
      contentHtml:
        '<picture><source srcset="/b.webp"><img src="/a.jpg"></picture><video src="/v.mp4" poster="/p.jpg"></video>',
    });
    const source = show('<news-source></news-source>');
    source.setAttribute('image-src', `${location.origin}/cdn?u={url}&w={width}`);
    source.append(element);
    await settled(element);
    const image = inside<HTMLImageElement>(element, '.body img')!;
    expect(image.src).to.equal(`${location.origin}/cdn?u=https%3A%2F%2Fnews.test%2Fa.jpg&w=960`);
    expect(image.srcset).to.contain('w=320 320w');
    expect(inside(element, 'source')).to.equal(null);
    expect(inside<HTMLVideoElement>(element, 'video')!.poster).to.contain('/cdn?u=');
  });

  it('keeps what the reader has started when the same story comes again', async () => {
    const src = net.feed(() => feedOf({id: '1', title: 'A', content_html: '<details><summary>s</summary>t</details>'}));
    const element = await render('news-article', {src});
    const details = await until(() => inside<HTMLDetailsElement>(element, 'details'));
    details.open = true;
    await element.reload();
    expect(inside<HTMLDetailsElement>(element, 'details')).to.equal(details);
    expect(details.open).to.equal(true);
  });

  it('shows the text again after another story has been shown', async () => {
    const one = article({contentHtml: TEXT});
    const element = await render('news-article', {article: one});
    element.article = article({id: 'two', contentHtml: undefined, headline: ''});
    await settled(element);
    expect(element.state).to.equal('empty');
    element.article = one;
    await settled(element);
    expect(words(body(element))).to.contain('The line was suspended');
  });

  describe('in its text', () => {
    it('jumps to a footnote and back, and leaves the page’s address alone', async () => {
      const before = location.href;
      const element = await shown({
        contentHtml: `<p>a<a id="r" href="#n">1</a></p>${'<p>x</p>'.repeat(80)}<p id="n">Note <a href="#r">↩</a></p>`,
      });
      const [there, back] = allInside<HTMLAnchorElement>(element, '.body a');
      there!.click();
      expect(element.shadowRoot!.activeElement).to.equal(inside(element, '#text-n'));
      const {top} = inside(element, '#text-n')!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      back!.click();
      expect(element.shadowRoot!.activeElement).to.equal(there);
      expect(location.href).to.equal(before);
    });

    it('lets the keyboard scroll a table only where it is too wide', async () => {
      const wide = `<table><caption>Crossings</caption><tr>${'<td>nineteen-letters-xx</td>'.repeat(20)}</tr></table>`;
      const element = await shown({contentHtml: `${wide}<table><tr><td>a</td></tr></table>`});
      const [first, second] = allInside(element, '.table');
      await until(() => first!.tabIndex === 0);
      expect([first!.getAttribute('role'), first!.ariaLabel]).to.deep.equal(['region', 'Crossings']);
      expect([second!.tabIndex, second!.getAttribute('role')]).to.deep.equal([-1, null]);
      first!.focus();
      await sendKeys({press: 'ArrowRight'});
      await until(() => first!.scrollLeft > 0);
      expect(element.getBoundingClientRect().width).to.be.at.most(innerWidth);
    });

    it('keeps the place of a picture before it comes, and where it never does', async () => {
      const element = await shown({
        contentHtml: `<p><img src="/none-1.png" width="400" height="300"></p><p><img src="/none-2.png"></p>`,
      });
      const [sized, unsized] = allInside(element, '.body img').map((image) => image.getBoundingClientRect());
      expect(sized!.width / sized!.height).to.be.closeTo(4 / 3, 0.02);
      expect(unsized!.width / unsized!.height).to.be.closeTo(3 / 2, 0.02);
    });
  });

  describe('where another house would show something', () => {
    const VIDEO = '<p>a</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>';

    it('asks it for nothing before a click, and says who will know', async () => {
      const element = await shown({contentHtml: VIDEO});
      expect(inside(element, 'iframe')).to.equal(null);
      expect(words(part(element, 'embed'))).to.equal(
        'Play the video YouTube will learn of your visit. Open on YouTube',
      );
      expect(inside<HTMLAnchorElement>(element, '.elsewhere')!.href).to.equal(
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      );
    });

    it('frames it in a sandbox after the click, and takes the focus there', async () => {
      const element = await shown({contentHtml: '<iframe src="https://t.me/durov/1"></iframe>'});
      const button = inside(element, '.embed button')!;
      button.focus();
      button.click();
      const frame = inside<HTMLIFrameElement>(element, 'iframe')!;
      expect(frame.getAttribute('src')).to.equal('https://t.me/durov/1?embed=1');
      expect(frame.sandbox.contains('allow-scripts')).to.equal(true);
      expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
      expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      expect(element.shadowRoot!.activeElement).to.equal(frame);
      frame.remove();
    });

    it('leaves a link within a sentence a link', async () => {
      const element = await shown({
        contentHtml: '<p>See <a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>',
      });
      expect(part(element, 'embed')).to.equal(null);
    });

    it('speaks the reader’s language, also when that becomes another', async () => {
      const element = await shown({contentHtml: VIDEO}, {lang: 'en'});
      element.lang = 'ru';
      await settled(element);
      expect(words(part(element, 'embed'))).to.contain('Смотреть видео');
    });
  });

  it('says how long it takes to read, by the words of its language', async () => {
    const minutes = async (language: string, word: string): Promise<string> =>
      /(\d+) min/.exec(
        words(part(await shown({language, contentHtml: `<p>${`${word} `.repeat(2000)}</p>`}), 'meta')),
      )?.[1] ?? '';
    expect(await minutes('en', 'word')).to.equal('8');
    expect(await minutes('ru', 'слово')).to.equal('11');
    expect(await minutes('hy', 'բառ')).to.equal('11');
  });

  it('tells once that it is read, though it is taller than the window', async () => {
    net.end();
    const element = document.createElement('news-article');
    element.article = article({contentHtml: '<p>word</p>'.repeat(300)});
    let views = 0;
    element.addEventListener('news-view', () => views++);
    show('<div></div>').append(element);
    await settled(element);
    element.scrollIntoView();
    await until(() => views === 1);
    expect(element.clientHeight).to.be.above(innerHeight * 3);
  });

  it('shows an older copy without its text until the whole story comes', async () => {
    const stored = [
      [
        `auto https://news.test/stored.json`,
        {title: 'M', articles: [{headline: 'Kept', summary: 'In short', url: 'https://news.test/1'}]},
      ],
    ];
    net.end();
    sessionStorage.setItem('news-elements:feeds', JSON.stringify(stored));
    const {fetch} = window;
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    try {
      const element = await render('news-article', {src: 'https://news.test/stored.json'});
      await until(() => headlines(element)[0] === 'Kept');
      expect(part(element, 'whole')).to.equal(null);
      expect(words(part(element, 'summary'))).to.equal('In short');
      answer(feedOf({id: '1', title: 'Kept', content_html: TEXT, summary: 'In short'}));
      await until(() => words(body(element)).includes('The line was'));
      await until(() => sessionStorage.getItem('news-elements:feeds')?.includes('Kept'));
      await pause(100);
      expect(sessionStorage.getItem('news-elements:feeds')).to.not.contain('The line was');
    } finally {
      window.fetch = fetch;
      sessionStorage.clear();
    }
  });

  it('has lines that are good to read', async () => {
    const element = await shown({
      contentHtml: `<p>${'The line was suspended when the old vessels failed. '.repeat(20)}</p>`,
    });
    element.parentElement!.style.width = '1200px';
    await settled(element);
    const text = inside(element, '.body p')!.firstChild!;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map(({top}) => top)).size;
    expect(text.textContent!.length / lines).to.be.within(60, 70);
    expect(isVisible(inside(element, '.imprint')!)).to.equal(false);
  });
});
