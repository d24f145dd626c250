import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {CHOICES} from '../state.js';
import {segments} from './controls.js';

export function previewPane(state, {t, preview}, {change}) {
  const choice = (name, legend, disabled) =>
    segments({
      ...{name, legend, disabled, values: CHOICES[name], value: state[name]},
      shown: (value) => t(`${name}-${value}`),
      change: (value) => change({[name]: value}),
    });
  return html`<section class="panel preview" id="preview" tabindex="-1" aria-labelledby="preview-title">
    <h2 id="preview-title">${t('preview')}</h2>
    <a class="onward" href="#code">${t('to-code')}</a>
    <div class="toolbar">
      ${choice('width', t('width'))} ${choice('page', t('page'))}
      ${choice('ground', t('ground'), state.page === 'dark')}
    </div>
    <div class="stage" data-width=${state.width}>
      <iframe ${ref(preview.attach)} title=${t('preview-frame')} src="preview.html"></iframe>
    </div>
  </section>`;
}
