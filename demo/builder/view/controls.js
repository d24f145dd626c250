import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';

/** A choice of few: radio buttons in a row, which the arrow keys go through. `shown` is what each is called. */
export function segments({name, legend, values, value, shown, change, disabled = false}) {
  return html`<fieldset class="segments" ?disabled=${disabled}>
    <legend>${legend}</legend>
    <div class="row">
      ${values.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .value=${one}
              .checked=${live(one === value)}
              @change=${() => change(one)}
            /><span>${shown(one)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** One line of text with its label, its help and what is wrong with it. */
export function textField({id, label, help, value, fault, change, type = 'text', ...limits}) {
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      .value=${live(value)}
      min=${limits.minimum ?? nothing}
      max=${limits.maximum ?? nothing}
      placeholder=${limits.placeholder ?? nothing}
      inputmode=${limits.inputmode ?? nothing}
      spellcheck="false"
      autocomplete="off"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${described || nothing}
      @input=${({target}) => change(target.value)}
    />
    ${helpText(id, help)} ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
  </div>`;
}

export const helpText = (id, help) => (help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing);

/** Words of a doc comment, with its code marks. */
export const marked = (text) => text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));
