// The same list with FAST; it is weighed, and not timed.
import {css, FASTElement, html, repeat, when} from '@microsoft/fast-element';
import far from './shared/far.css?inline';
import {language} from './shared/language.js';
import look from './shared/look.css?inline';
import {age, creditWord, day, number, views} from './shared/words.js';

const time = ({datePublished}) => Date.parse(datePublished);

const story = html`<article class="story">
  <div class="text">
    <p class="label">${({section}) => section}</p>
    <h3 class="headline"><a class="link" href="${({url}) => url}">${({headline}) => headline}</a></h3>
    ${when((_, {parent}) => parent.layout === 'row', html`<p class="summary">${({summary}) => summary}</p>`)}
    <p class="meta">
      <span>${({authors}) => authors[0].name}</span>
      <time datetime="${({datePublished}) => datePublished}" title="${(it) => day(language(), time(it), 'short')}"
        >${(it) => age(language(), time(it))}</time
      >
      <span title="${(it) => number(language(), it.views)}">${(it) => views(language(), it.views)}</span>
    </p>
  </div>
  <div class="media">
    <img
      loading="lazy"
      decoding="async"
      width="${({image}) => image.width}"
      height="${({image}) => image.height}"
      alt="${({image}) => image.alt}"
      src="${({image}) => image.url}"
    />
  </div>
</article>`;

const credit = html`<p class="credit">
  ${() => creditWord(language())} <a href="${({url}) => url}">${({name}) => name}</a>
</p>`;

class FastList extends FASTElement {}
FastList.define({
  name: 'fast-list',
  attributes: ['heading', 'layout'],
  styles: [
    css`
      ${look}
    `,
    css`
      ${far}
    `,
  ],
  template: html`<section class="list ${({layout}) => layout}">
    <h2 class="title">${({heading}) => heading}</h2>
    <ul class="stories">
      ${repeat(({articles}) => articles, html`<li class="item">${story}</li>`)}
    </ul>
    ${repeat(({articles}) => [articles[0].publisher], credit)}
  </section>`,
});

globalThis.contender = {
  list: (articles, options) => Object.assign(document.createElement('fast-list'), {articles, ...options}),
};
