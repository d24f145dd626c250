// The same with Lit and nothing else.
import {css, html, LitElement, nothing, unsafeCSS} from 'lit';
import far from './shared/far.css?inline';
import {follow, language, unfollow} from './shared/language.js';
import look from './shared/look.css?inline';
import {age, creditWord, day, number, views} from './shared/words.js';

const styles = css`
  ${unsafeCSS(look)}
  ${unsafeCSS(far)}
`;

function story(article, tag, isBrief) {
  const published = Date.parse(article.datePublished);
  const {url, alt, width, height} = article.image;
  return html`<article class="story">
    <div class="text">
      <p class="label">${article.section}</p>
      <h3 class="headline"><a class="link" href=${article.url}>${article.headline}</a></h3>
      ${isBrief ? nothing : html`<p class="summary">${article.summary}</p>`}
      <p class="meta">
        <span>${article.authors[0].name}</span>
        <time datetime=${article.datePublished} title=${day(tag, published, 'short')}>${age(tag, published)}</time>
        <span title=${number(tag, article.views)}>${views(tag, article.views)}</span>
      </p>
    </div>
    <div class="media">
      <img loading="lazy" decoding="async" width=${width} height=${height} alt=${alt} src=${url} />
    </div>
  </article>`;
}

const credit = ({name, url}, tag) => html`<p class="credit">${creditWord(tag)} <a href=${url}>${name}</a></p>`;

class Following extends LitElement {
  static styles = styles;
  #follow = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    follow(this.#follow);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    unfollow(this.#follow);
  }
}

class LitList extends Following {
  static properties = {articles: {attribute: false}, heading: {}, layout: {}};

  render() {
    const {articles, heading, layout} = this;
    const tag = language();
    return html`<section class="list ${layout}">
      <h2 class="title">${heading}</h2>
      <ul class="stories">
        ${articles.map((article) => html`<li class="item">${story(article, tag, layout !== 'row')}</li>`)}
      </ul>
      ${credit(articles[0].publisher, tag)}
    </section>`;
  }
}

class LitCard extends Following {
  static properties = {article: {attribute: false}};

  render() {
    return [story(this.article, language()), credit(this.article.publisher, language())];
  }
}

customElements.define('lit-list', LitList);
customElements.define('lit-card', LitCard);
const make = (tag, values) => Object.assign(document.createElement(tag), values);
globalThis.contender = {
  list: (articles, options) => make('lit-list', {articles, ...options}),
  card: (article) => make('lit-card', {article, className: 'far'}),
};
