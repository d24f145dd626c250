// A list as somebody makes it of a design system's card, date and relative time. `prefix` is the system's: `sl`, `wa`.
import far from './far.css?inline';
import kit from './kit.css?inline';
import {follow, language} from './language.js';
import look from './look.css?inline';
import {age, creditWord, day, number, views} from './words.js';

const DAY_MS = 86_400_000;

export function defineKit({prefix, themes, media, attributes}) {
  const make = (tag, values = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), values);
    element.append(...children);
    return element;
  };
  document.adoptedStyleSheets = [...themes, look, far, kit].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  /** What the system's own elements do not say, by the element that it is said in. */
  const tellers = new WeakMap();
  follow(() => {
    for (const element of document.querySelectorAll('.told')) tellers.get(element)(language());
  });

  /** The system's elements know no Armenian, as the engine knows none. */
  function dateline(published, tag) {
    if (tag === 'hy') return new Text(age(tag, published));
    const date = new Date(published);
    return Date.now() - published < DAY_MS
      ? make(`${prefix}-relative-time`, {date, numeric: 'always'})
      : make(`${prefix}-format-date`, {date, year: 'numeric', month: 'long', day: 'numeric'});
  }

  function told(element, tell) {
    tellers.set(element, tell);
    element.classList.add('told');
    tell(language());
    return element;
  }

  function creditLine({name, url}) {
    const source = document.createElement('span');
    const line = make('p', {className: 'credit'}, source, ' ', make('a', {href: url}, name));
    return told(line, (tag) => (source.textContent = creditWord(tag)));
  }

  function card(article, {isBrief, foot}) {
    const {alt, width, height, url: src} = article.image;
    const image = make('img', {slot: media, loading: 'lazy', decoding: 'async', alt, width, height, src});
    const time = make('span', {className: 'time'});
    const seen = document.createElement('span');
    const published = Date.parse(article.datePublished);
    let shown;
    const meta = make('p', {className: 'meta'}, make('span', {}, article.authors[0].name), time, seen);
    const element = make(
      `${prefix}-card`,
      {className: 'story', ...attributes},
      image,
      make('p', {className: 'label'}, article.section),
      make('h3', {className: 'headline'}, make('a', {className: 'link', href: article.url}, article.headline)),
      ...(isBrief ? [] : [make('p', {className: 'summary'}, article.summary)]),
      meta,
      ...(foot ? [creditLine(article.publisher)] : []),
    );
    return told(element, (tag) => {
      const kind = tag === 'hy' ? 'text' : 'element';
      if (kind !== shown) time.replaceChildren(dateline(published, tag));
      shown = kind;
      time.title = day(tag, published, 'short');
      seen.textContent = views(tag, article.views);
      seen.title = number(tag, article.views);
    });
  }

  globalThis.contender = {
    list(articles, {heading, layout}) {
      const options = {isBrief: layout !== 'row'};
      const items = articles.map((article) => make('li', {className: 'item'}, card(article, options)));
      const section = make('section', {className: `kit list ${layout}`}, make('h2', {className: 'title'}, heading));
      section.append(make('ul', {className: 'stories'}, ...items), creditLine(articles[0].publisher));
      return section;
    },
    card(article) {
      const element = card(article, {foot: true});
      element.classList.add('kit', 'far');
      return element;
    },
  };
}
