import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {contrasts, DEFAULT_BRAND} from '../contrast.js';
import {isColour} from '../values.js';
import {helpText} from './controls.js';

export function colourForm({brand}, {t}, {change, focus}) {
  const leave = () => {
    change({brand: ''});
    focus('brand');
  };
  const set = ({target}) => {
    if (isColour(target.value)) change({brand: target.value.toLowerCase()}, 'brand');
  };
  return html`<section class="panel" aria-labelledby="colour-title">
    <h2 id="colour-title">${t('colour')}</h2>
    <div class="row colour">
      <input type="color" aria-label=${t('colour-pick')} .value=${live(brand || DEFAULT_BRAND)} @input=${set} />
      <div class="field">
        <label for="brand">${t('colour-code')}</label>
        <input
          id="brand"
          .value=${live(brand)}
          placeholder=${DEFAULT_BRAND}
          maxlength="7"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="brand-help"
          @change=${set}
        />
      </div>
      ${brand ? html`<button type="button" class="quiet" @click=${leave}>${t('colour-none')}</button>` : nothing}
    </div>
    ${helpText('brand', t('colour-help'))}
    <ul class="grounds" aria-label=${t('contrast')}>
      ${contrasts(brand || DEFAULT_BRAND).map(sample(t))}
    </ul>
  </section>`;
}

/** Drawn as SVG, for the page's policy allows no style in its markup. */
const sample =
  (t) =>
  ({name, ground, colour, ratio, isEnough}) =>
    html`<li>
      <svg viewBox="0 0 120 44" aria-hidden="true">
        <rect width="120" height="44" fill=${ground} />
        <text x="12" y="27" fill=${colour}>${t('sample-label')}</text>
      </svg>
      <span>${t(`on-${name}`)}: <strong>${ratio}:1</strong>, ${t(isEnough ? 'contrast-enough' : 'contrast-low')}</span>
    </li>`;
