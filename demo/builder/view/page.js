import {html, nothing} from 'lit';
import {encode, fieldsOf, LANGUAGES} from '../state.js';
import {codePane} from './code.js';
import {colourForm} from './colour.js';
import {feedForm} from './feed.js';
import {linksForm} from './links.js';
import {optionsForm} from './options.js';
import {previewPane} from './preview.js';
import {widgetPicker} from './widgets.js';

export function page(state, view, actions) {
  const {t} = view;
  const hasAddress = fieldsOf(view.elements, state.widget).some(({name}) => name === 'src');
  return html`<a class="skip" href="#preview">${t('skip')}</a>
    <header class="top">
      <p class="name"><a href="../index.html">news-elements</a></p>
      <nav aria-label=${t('language')}>${LANGUAGES.map((ui) => languageLink(ui, state, t, actions))}</nav>
    </header>
    <main>
      <div class="intro">
        <h1>${t('builder')}</h1>
        <p>${t('intro')}</p>
      </div>
      <form class="form" @submit=${(event) => event.preventDefault()}>
        ${widgetPicker(state, view, actions)}
        ${
          hasAddress
            ? html`<section class="panel" aria-labelledby="feed-title">
                <h2 id="feed-title">${t('feed-where')}</h2>
                ${feedForm(state, view, actions)}
              </section>`
            : nothing
        }
        <section class="panel" aria-labelledby="options-title">
          <h2 id="options-title">${t('options')}</h2>
          ${optionsForm(state, view, actions)}
        </section>
        ${linksForm(state, view, actions)} ${colourForm(state, view, actions)}
      </form>
      <div class="beside">${previewPane(state, view, actions)}</div>
      ${codePane(state, view, actions)}
    </main>`;
}

/** A real link, so that it can be opened elsewhere; here it changes the page in place. */
function languageLink(ui, state, t, {change}) {
  const choose = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ui});
  };
  return html`<a
    href="?${encode({...state, ui})}"
    lang=${ui}
    hreflang=${ui}
    aria-current=${ui === state.ui ? 'true' : nothing}
    @click=${choose}
    >${t(`language-${ui}`)}</a
  >`;
}
