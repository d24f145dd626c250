import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../controllers/language-controller.js';

export interface SearchForm {
  /** Where the results are. */
  address: string | undefined;
  /** Whether the field is a combobox. */
  suggests: boolean;
  isExpanded: boolean;
  /** Number of the active option; -1 where there is none. */
  active: number;
  popup: TemplateResult;
  submit: (event: Event) => void;
  typed: () => void;
  keys: (event: KeyboardEvent) => void;
}

/** What a form sends takes the place of its address's query: each parameter needs a field of its own. */
export function searchForm(form: SearchForm, {msg}: Language): TemplateResult {
  const ask = msg('What are you looking for?', {id: 'search-what', desc: 'In the empty field of a search'});
  const whenCombobox = <T>(value: T): T | typeof nothing => (form.suggests ? value : nothing);
  const parameters = form.address ? [...new URL(form.address).searchParams] : [];
  return html`<form
    role="search"
    part="form"
    accept-charset="utf-8"
    action=${form.address ?? nothing}
    @submit=${form.submit}
  >
    <input
      type="search"
      class="button field"
      part="input"
      aria-label=${ask}
      placeholder=${ask}
      autocomplete="off"
      role=${whenCombobox('combobox')}
      aria-autocomplete=${whenCombobox('list')}
      aria-controls="list"
      aria-expanded=${whenCombobox(form.isExpanded)}
      aria-activedescendant=${form.active < 0 ? nothing : `option-${form.active}`}
      @input=${form.typed}
      @keydown=${form.keys}
    />
    ${parameters.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <button class="button" part="button">${msg('Search', {id: 'search', desc: 'Button that starts a search'})}</button>
    ${form.popup}
  </form>`;
}
