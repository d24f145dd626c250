import {html, nothing} from 'lit';
import {fieldsOf} from '../state.js';
import {fault} from '../values.js';
import {marked, textField} from './controls.js';

const FORMAT_NAMES = {
  ...{'json-feed': 'JSON Feed', rss: 'RSS', atom: 'Atom', wordpress: 'WordPress'},
  ...{'json-ld': 'JSON-LD', opensearch: 'OpenSearch'},
};
const HEADERS = `Access-Control-Allow-Origin: *
Access-Control-Expose-Headers: Retry-After, Link, X-WP-Total, X-WP-TotalPages`;

/** The address of a widget's stories, and what was found there. */
export function feedForm(state, view, actions) {
  const field = fieldsOf(view.elements, state.widget).find(({name}) => name === 'src');
  if (!field) return nothing;
  const {t, title, help, checked} = view;
  const value = state.options.src ?? '';
  const hasFeed = fieldsOf(view.elements, state.widget).some(({name}) => name === 'format');
  const use = (address) => {
    actions.set('src', address);
    actions.focus('option-src');
  };
  return html`${textField({
      id: 'option-src',
      label: title(field.title),
      help: marked(help(field.markdown)),
      value,
      inputmode: 'url',
      placeholder: 'https://paper.example/feed.json',
      fault: fault(field, value) && t('fault-address'),
      change: (text) => actions.set('src', text, true),
    })}
    ${
      hasFeed
        ? html`<p class="row">
            ${checked ? html`<button type="button" @click=${actions.check}>${t('check')}</button>` : nothing}
            ${
              value === view.feed
                ? nothing
                : html`<button type="button" class="quiet" @click=${() => use(view.feed)}>${t('use-sample')}</button>`
            }
          </p>`
        : nothing
    }
    <div role="status" class="found" data-found=${checked?.is ?? 'nothing'}>
      ${checked ? found(checked, t, use) : nothing}
    </div>`;
}

function found(checked, t, use) {
  const {is, format, count, titles, address, status, page} = checked;
  if (is === 'checking') return html`<p>${t('checking')}</p>`;
  if (is === 'found') {
    const what = t('found', {format: FORMAT_NAMES[format] ?? t('feed'), count});
    return html`<p class="good">${count ? what : t('found-empty')}</p>
      ${
        page
          ? html`<p>${t('page-names')}</p>
              <p class="row">
                <span class="address">${address}</span>
                <button type="button" class="quiet" @click=${() => use(address)}>${t('use-feed')}</button>
              </p>`
          : nothing
      }
      <ul>
        ${titles.map((headline) => html`<li dir="auto">${headline}</li>`)}
      </ul>`;
  }
  return html`<p class="fault">${t(`error-${is}`, {status})}</p>
    <p class="address">${address}</p>
    ${
      is === 'cors'
        ? html`<p>${t('add-header')}</p>
            <pre tabindex="0" aria-label=${t('headers')}><code>${HEADERS}</code></pre>`
        : nothing
    }`;
}
