import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {marked} from './controls.js';

/** Those that people come for stand first. */
const ORDER =
  'news-list news-card news-article news-source share-bar site-search social-links app-links follow-banner language-switch theme-toggle text-size usage-notice promo-slot'.split(
    ' ',
  );

export const inOrder = (elements) =>
  Object.values(elements).sort((a, b) => ((ORDER.indexOf(a.tag) + 99) % 99) - ((ORDER.indexOf(b.tag) + 99) % 99));

export function widgetPicker({widget}, {t, title, help, elements}, {choose}) {
  return html`<fieldset class="panel widgets">
    <legend><h2>${t('widget')}</h2></legend>
    <div class="tiles">
      ${inOrder(elements).map(
        (element) =>
          html`<label
            ><input
              type="radio"
              name="widget"
              .value=${element.tag}
              .checked=${live(element.tag === widget)}
              aria-describedby=${element.tag === widget ? 'widget-help' : nothing}
              @change=${() => choose(element.tag)}
            /><span>${title(element.title)}</span></label
          >`,
      )}
    </div>
    <p class="help" id="widget-help">${marked(help(elements[widget].markdown))} <code>&lt;${widget}&gt;</code></p>
  </fieldset>`;
}
