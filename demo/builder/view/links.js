import {html, nothing} from 'lit';
import {childrenOf} from '../markup.js';
import {isAddress} from '../values.js';
import {helpText, textField} from './controls.js';

/** What stands between the tags: for most widgets one link, for some of them all that they show. */
export function linksForm(state, {t}, {change, focus}) {
  const kind = childrenOf(state.widget);
  if (!kind) return nothing;
  const isOne = kind === 'fallback' || kind === 'source';
  const {links} = state;
  const rows = isOne ? [links[0] ?? {href: '', text: ''}] : links;
  const set = (at, changes) => {
    const next = Object.assign([...rows], {[at]: {...rows[at], ...changes}});
    change({links: isOne ? next.filter(({href, text}) => href || text) : next}, `link-${at}-${Object.keys(changes)}`);
  };
  const remove = (at) => {
    change({links: links.filter((_, other) => other !== at)});
    focus('add-link');
  };
  const add = () => {
    change({links: [...links, {href: 'https://', text: ''}]});
    focus(`link-${links.length}`);
  };
  return html`<section class="panel" aria-labelledby="links-title">
    <h2 id="links-title">${t(isOne ? 'fallback' : 'links')}</h2>
    ${helpText('links', t(`links-${kind}`))}
    ${rows.map(({href, text}, at) => {
      const number = isOne ? '' : ` ${at + 1}`;
      return html`<div class="pair">
        ${textField({
          id: `link-${at}`,
          label: t('link-address') + number,
          value: href,
          inputmode: 'url',
          fault: href && !isAddress(href) ? t('fault-address') : undefined,
          change: (value) => set(at, {href: value}),
        })}
        ${textField({
          id: `words-${at}`,
          label: t(kind === 'editions' ? 'link-language' : 'link-text') + number,
          value: text,
          change: (value) => set(at, {text: value}),
        })}
        ${
          isOne
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                aria-label="${t('remove-link')}${number}"
                @click=${() => remove(at)}
              >
                ${t('remove')}
              </button>`
        }
      </div>`;
    })}
    ${isOne ? nothing : html`<button type="button" id="add-link" @click=${add}>${t('add-link')}</button>`}
  </section>`;
}
