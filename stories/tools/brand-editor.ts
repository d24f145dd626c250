import {css, html, LitElement, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {stories, story} from '../samples.js';
import {declarations, PLAIN, styleSheet, type Brand} from './brand.js';
import {contrast} from './contrast.js';

const FONTS = {
  'The page’s': '',
  'Editorial serif':
    "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', 'Noto Serif Armenian', Georgia, serif",
  'System sans': "system-ui, 'Noto Sans Armenian', sans-serif",
};
const TEXT = 4.5;
const SIGN = 3;

/** What is measured in the preview, with the contrast that WCAG asks of it. */
const MEASURED = [
  {name: 'Headline', part: 'headline', least: TEXT},
  {name: 'Section label', part: 'section-label', least: TEXT},
  {name: 'Date and views', part: 'meta', least: TEXT},
  {name: 'Button’s border', part: 'button', property: 'borderTopColor', least: SIGN},
] as const;

interface Measure {
  theme: string;
  name: string;
  ratio: number;
  least: number;
}

/** Docs only: a brand to try on real elements, its contrast, and its CSS to copy. */
export class BrandEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block-end: 2.5em;
      font:
        1rem/1.5 system-ui,
        'Noto Sans Armenian',
        sans-serif;
    }

    form {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
      gap: 1em 2em;
    }

    label {
      display: grid;
      gap: 0.25em;
    }

    input,
    select,
    button {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 2.5em;
      margin: 0;
      font: inherit;
    }

    .grounds {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
      margin-block: 1.5em;
    }

    .ground {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 1.5em;
      padding: 1.5em;
    }

    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }

    th,
    td {
      padding: 0.25em 0;
      text-align: start;
      font-weight: 400;
      border-block-end: 1px solid #767676;
    }

    pre {
      padding: 1em;
      overflow: auto;
      color: #16181c;
      background: #eceef1;
    }
  `;

  #brand = PLAIN;
  #measures: Measure[] = [];
  #copied = false;

  protected override render(): TemplateResult {
    const brand = this.#brand;
    return html`
      <form @input=${this.#change}>
        ${colour('accent', 'Accent', brand.accent)} ${colour('surface.0', 'Ground, light', brand.surface[0])}
        ${colour('surface.1', 'Ground, dark', brand.surface[1])} ${colour('text.0', 'Text on light', brand.text[0])}
        ${colour('text.1', 'Text on dark', brand.text[1])} ${font('font', 'Font', brand.font)}
        ${font('headlineFont', 'Font of headlines', brand.headlineFont)}
        ${range('radius', `Radius: ${brand.radius} px`, brand.radius, 0, 16, 1)}
        ${range('scale', `Text: ${brand.scale}`, brand.scale, 0.75, 1.5, 0.0625)}
      </form>
      <div class="grounds" style=${styleMap(asStyles(brand))}>
        ${(['light', 'dark'] as const).map(
          (theme) => html`
            <div class="ground" data-theme=${theme}>
              <news-card theme=${theme} .article=${story()}></news-card>
              <news-list
                theme=${theme}
                heading=${theme === 'light' ? 'On a light ground' : 'On a dark ground'}
                layout="compact"
                more="button"
                count="2"
                .articles=${stories(4)}
              ></news-list>
            </div>
          `,
        )}
      </div>
      <table aria-label="Contrast">
        ${this.#measures.map(
          ({theme, name, ratio, least}) =>
            html`<tr>
              <th scope="row">${name}, ${theme}</th>
              <td>${ratio.toFixed(2)} : 1</td>
              <td>${ratio >= least ? 'enough' : `too little: ${least} : 1 is needed`}</td>
            </tr>`,
        )}
      </table>
      <pre tabindex="0" aria-label="CSS">${styleSheet(brand)}</pre>
      <button type="button" @click=${this.#copy}>${this.#copied ? 'Copied' : 'Copy the CSS'}</button>
    `;
  }

  protected override updated(): void {
    void this.#measure();
  }

  async #measure(): Promise<void> {
    const widgets = [...this.renderRoot.querySelectorAll<LitElement>('news-card, news-list')];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    const measures = widgets.flatMap(measure);
    const found = [...new Map(measures.map((entry) => [`${entry.name} ${entry.theme}`, entry])).values()];
    if (JSON.stringify(found) === JSON.stringify(this.#measures)) return;
    this.#measures = found;
    this.requestUpdate();
  }

  readonly #change = (event: Event): void => {
    const {name, value} = event.target as HTMLInputElement;
    const [key = '', place] = name.split('.');
    const old = this.#brand[key as 'surface'];
    const next = place === undefined ? value : old.with(Number(place), value);
    this.#brand = {...this.#brand, [key]: next};
    this.#copied = false;
    this.requestUpdate();
  };

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(styleSheet(this.#brand));
    this.#copied = true;
    this.requestUpdate();
  };
}

const asStyles = (brand: Brand): Record<string, string> => Object.fromEntries(declarations(brand));

function measure({shadowRoot, parentElement}: HTMLElement): Measure[] {
  const ground = getComputedStyle(shadowRoot!.querySelector('.base')!).backgroundColor;
  return MEASURED.flatMap(({name, part, least, ...rest}) => {
    const element = shadowRoot!.querySelector(`[part~="${part}"]`);
    if (!element) return [];
    const colour = getComputedStyle(element)['property' in rest ? rest.property : 'color'];
    return {theme: parentElement!.dataset.theme!, name, least, ratio: contrast(colour, ground)};
  });
}

const colour = (name: string, label: string, value: string): TemplateResult =>
  html`<label>${label}<input type="color" name=${name} .value=${value} /></label>`;

const font = (name: string, label: string, value: string): TemplateResult =>
  html`<label
    >${label}<select name=${name}>
      ${Object.entries(FONTS).map(
        ([title, family]) => html`<option value=${family} ?selected=${family === value}>${title}</option>`,
      )}
    </select></label
  >`;

const range = (name: string, label: string, value: string, min: number, max: number, step: number): TemplateResult =>
  html`<label>${label}<input type="range" name=${name} min=${min} max=${max} step=${step} .value=${value} /></label>`;
