// Custom elements as a hand writes them for known data: templates that are cloned and filled, and no library.
import far from './far.css?inline';
import look from './look.css?inline';
import {follow, language, unfollow} from './language.js';
import {age, creditWord, day, number, views} from './words.js';

const STORY = `<article class="story"><div class="text"><p class="label"></p><h3 class="headline"><a class="link"></a></h3>
<p class="summary"></p><p class="meta"><span class="author"></span><time></time><span class="views"></span></p></div>
<div class="media"><img loading="lazy" decoding="async"></div></article>`;
const CREDIT = '<p class="credit"><span class="source"></span> <a></a></p>';
const SLOTS = '.label, .link, .author, time, .views, img';

function template(html) {
  const element = document.createElement('template');
  element.innerHTML = html;
  return () => document.importNode(element.content, true);
}

const item = template(`<li class="item">${STORY}</li>`);
const brief = template(`<li class="item">${STORY.replace('<p class="summary"></p>', '')}</li>`);
const card = template(`${STORY}${CREDIT}`);
const frame = template(`<section><h2 class="title"></h2><ul class="stories"></ul>${CREDIT}</section>`);

/** Fills what does not change, and returns what says it again in another language. */
function fill(root, article) {
  const [label, link, author, time, seen, image] = root.querySelectorAll(SLOTS);
  const summary = root.querySelector('.summary');
  const {url, alt, width, height} = article.image;
  label.textContent = article.section;
  link.textContent = article.headline;
  link.href = article.url;
  if (summary) summary.textContent = article.summary;
  author.textContent = article.authors[0].name;
  time.dateTime = article.datePublished;
  Object.assign(image, {alt, width, height, src: url});
  const published = Date.parse(article.datePublished);
  return (tag) => {
    time.textContent = age(tag, published);
    time.title = day(tag, published, 'short');
    seen.textContent = views(tag, article.views);
    seen.title = number(tag, article.views);
  };
}

function credit(root, {name, url}) {
  const [source, link] = root.querySelector('.credit').children;
  link.textContent = name;
  link.href = url;
  return (tag) => (source.textContent = creditWord(tag));
}

class Told extends HTMLElement {
  #tellers = [];
  #tell = () => this.#tellers.forEach((tell) => tell(language()));

  show(content, tellers) {
    this.#tellers = tellers;
    this.#tell();
    if (!this.shadowRoot) this.attachShadow({mode: 'open'}).adoptedStyleSheets = this.constructor.sheets;
    this.shadowRoot.replaceChildren(content);
  }
  connectedCallback() {
    follow(this.#tell);
  }
  disconnectedCallback() {
    unfollow(this.#tell);
  }
}

/** @param isFar - With `content-visibility`, the floor; or without. */
export function defineVanilla(isFar) {
  const sheets = [look, ...(isFar ? [far] : [])].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  customElements.define(
    'plain-list',
    class extends Told {
      static sheets = sheets;
      fill(articles, {heading, layout}) {
        const content = frame();
        const section = content.firstElementChild;
        section.className = `list ${layout}`;
        section.querySelector('.title').textContent = heading;
        const list = section.querySelector('.stories');
        const tellers = articles.map((article) => {
          const place = layout === 'row' ? item() : brief();
          const tell = fill(place, article);
          list.append(place);
          return tell;
        });
        this.show(content, [...tellers, credit(section, articles[0].publisher)]);
      }
    },
  );
  customElements.define(
    'plain-card',
    class extends Told {
      static sheets = sheets;
      fill(article) {
        const content = card();
        this.show(content, [fill(content, article), credit(content, article.publisher)]);
        this.className = 'far';
      }
    },
  );
  const make = (tag, ...values) => {
    const element = document.createElement(tag);
    element.fill(...values);
    return element;
  };
  globalThis.contender = {
    list: (articles, options) => make('plain-list', articles, options),
    card: (article) => make('plain-card', article),
  };
}
