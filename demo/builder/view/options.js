import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {withoutWords} from '../../../scripts/forms/texts.mjs';
import {fieldsOf} from '../state.js';
import {fault, valueOf} from '../values.js';
import {helpText, marked, textField} from './controls.js';

/** What few people change: behind a button. */
const RARE = new Set(
  'format surface theme time-zone heading-level exclude query item-param item loading lang-codes link-params link-target image-src refresh consent lazy-margin min-length steps'.split(
    ' ',
  ),
);

/** The form that the manifest makes of an element; the address of its stories has a place of its own. */
export function optionsForm(state, view, actions) {
  const fields = fieldsOf(view.elements, state.widget).filter(({name}) => name !== 'src');
  const isOpen = fields.some(({name}) => RARE.has(name) && state.options[name]);
  const [usual, rare] = [false, true].map((want) => fields.filter(({name}) => RARE.has(name) === want));
  const controls = (some) => some.map((field) => control(field, state, view, actions));
  return html`${controls(usual)}
  ${
    rare.length
      ? html`<details ?open=${isOpen}>
          <summary>${view.t('more-options')}</summary>
          ${controls(rare)}
        </details>`
      : nothing
  }`;
}

function control(field, state, view, actions) {
  const {name, type, markdown, minimum, maximum, default: initial} = field;
  const {t, title, help} = view;
  const id = `option-${name}`;
  const value = state.options[name] ?? '';
  const words = help(markdown);
  const shared = {id, label: title(field.title), help: marked(type === 'words' ? withoutWords(words) : words)};
  if (type === 'boolean') return flag(field, shared, state.options[name], actions);
  if (type === 'choice') return choice(field, shared, value, view, actions);
  if (type === 'words') return boxes(field, shared, value, view, actions);
  const wrong = fault(field, value);
  return textField({
    ...shared,
    ...{value, minimum, maximum, type: type === 'number' ? 'number' : 'text'},
    placeholder: initial === undefined ? undefined : String(initial),
    inputmode: field.format === 'address' ? 'url' : undefined,
    fault: wrong && t(`fault-${wrong}`, {minimum, maximum}),
    change: (text) => actions.set(name, text, true),
  });
}

const flag = (field, {id, label, help}, value, {set}) =>
  html`<div class="field check">
    <input
      id=${id}
      type="checkbox"
      .checked=${live(valueOf(field, value) === true)}
      aria-describedby="${id}-help"
      @change=${({target}) => set(field.name, target.checked ? 'true' : '')}
    />
    <label for=${id}>${label}</label>
    ${helpText(id, help)}
  </div>`;

function choice({name, values, default: initial}, {id, label, help}, value, view, {set}) {
  const shown = (one) => (name === 'lang' ? view.t(`language-${one}`) : view.value(one));
  const chosen = values.includes(value) ? value : '';
  const none = initial === undefined ? view.t('not-set') : view.t('default', {value: shown(initial)});
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-describedby="${id}-help" @change=${({target}) => set(name, target.value)}>
      <option value="" .selected=${live(!chosen)}>${none}</option>
      ${values
        .filter((one) => one !== initial)
        .map((one) => html`<option value=${one} .selected=${live(one === chosen)}>${shown(one)}</option>`)}
    </select>
    ${helpText(id, help)}
  </div>`;
}

function boxes({name, values}, {id, label, help}, value, view, {set}) {
  const chosen = value.split(/\s+/).filter(Boolean);
  const toggle = (word, isOn) => set(name, (isOn ? [...chosen, word] : chosen.filter((one) => one !== word)).join(' '));
  return html`<fieldset class="field words" aria-describedby="${id}-help">
    <legend>${label}</legend>
    ${helpText(id, help)}
    <div class="row">
      ${values.map(
        (word) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(chosen.includes(word))}
              @change=${({target}) => toggle(word, target.checked)}
            />${view.value(word)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
