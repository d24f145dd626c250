import {html, nothing} from 'lit';
import {snippets} from '../snippets/index.js';
import {CODES} from '../state.js';
import {isAddress} from '../values.js';
import {segments, textField} from './controls.js';

export function codePane(state, view, {change, copy}) {
  const {t, said, product} = view;
  const pieces = snippets(state, view.elements, product);
  return html`<section class="panel code" id="code" tabindex="-1" aria-labelledby="code-title">
    <h2 id="code-title">${t('code')}</h2>
    ${segments({
      ...{name: 'code', legend: t('code-for'), values: CODES, value: state.code},
      shown: (value) => t(`code-${value}`),
      change: (value) => change({code: value}),
    })}
    ${pieces.map(
      ({is, code}, at) =>
        html`<div class="piece">
          <p id="piece-${at}">${t(`piece-${is}`)}</p>
          <button type="button" aria-describedby="piece-${at}" @click=${() => copy(code, 'copied')}>
            ${t('copy')}
          </button>
          <pre tabindex="0" role="region" aria-labelledby="piece-${at}"><code>${code}</code></pre>
        </div>`,
    )}
    <div class="row">
      <button type="button" class="quiet" @click=${() => copy(location.href, 'copied-address')}>
        ${t('copy-address')}
      </button>
      <p role="status" class="said">${said ? t(said) : nothing}</p>
    </div>
    <details>
      <summary>${t('hosted')}</summary>
      ${textField({
        id: 'from',
        label: t('from'),
        help: t('from-help', {version: product.version}),
        value: state.from,
        inputmode: 'url',
        placeholder: `https://cdn.example/news-elements/${product.version}/`,
        change: (text) => (isAddress(text) || !text.trim()) && change({from: text.trim()}, 'from'),
      })}
    </details>
  </section>`;
}
