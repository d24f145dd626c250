import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {story} from './samples.js';
import brands from './tokens.json';

interface Colour {
  hex: string;
  alpha?: number;
}

interface Token {
  name: string;
  isPublic: boolean;
  type: string;
  description: string;
  css: string;
  light: unknown;
  dark: unknown;
  contrast: Record<string, number>;
}

interface Brand {
  name: string;
  description: string;
  tokens: Token[];
}

/** The tokens of each brand, with their contrast as it was measured on the built elements. */
export default {title: 'Tokens', tags: ['!autodocs']} satisfies Meta;

const brandStory = (wanted: string): StoryObj => {
  const brand = (brands as Brand[]).find(({name}) => name === wanted)!;
  return {render: () => page(brand)};
};

export const Default = brandStory('default');
export const Editorial = brandStory('editorial');
export const HighContrast = brandStory('high-contrast');
export const Harbour = brandStory('harbour');
export const Orchard = brandStory('orchard');

const page = ({name, description, tokens}: Brand): TemplateResult => {
  const set = Object.fromEntries(tokens.filter(({isPublic}) => isPublic).map(({name, css}) => [name, css]));
  return html`
    <style>
      .tokens :is(th, td) {
        padding: 0.4em 1em 0.4em 0;
        text-align: start;
        vertical-align: top;
        border-block-end: 1px solid color-mix(in oklab, currentcolor 20%, transparent);
      }
      .tokens table {
        border-collapse: collapse;
      }
      .tokens .samples {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
        gap: 1em;
        margin-block: 1em;
      }
      .tokens .swatch {
        display: inline-block;
        inline-size: 1.5em;
        block-size: 1.5em;
        border: 1px solid currentcolor;
      }
      .tokens .scroll {
        overflow-x: auto;
      }
    </style>
    <div class="tokens" lang="en">
      <h1>Tokens: ${name}</h1>
      <p>${description}</p>
      <div class="samples" style=${styleMap(set)}>
        <news-card heading-level="2" surface="card" theme="light" hide="image" .article=${story()}></news-card>
        <news-card heading-level="2" surface="card" theme="dark" hide="image" .article=${story()}></news-card>
      </div>
      ${table('Values', ['Token', 'In CSS', 'Light', 'Dark', 'What it is'], tokens.map(valueRow(tokens.find(({name}) => name === '--news-surface')!)))}
      ${contrastTable(tokens.filter(({contrast}) => Object.keys(contrast).length))}
    </div>
  `;
};

const table = (caption: string, heads: string[], rows: TemplateResult[]): TemplateResult => html`
  <h2>${caption}</h2>
  <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>
`;

/** Colours that let something through are shown on the brand's own ground. */
const valueRow =
  (surface: Token) =>
  ({name, isPublic, css, light, dark, description}: Token): TemplateResult => html`
    <tr>
      <th scope="row"><code>${name}</code>${isPublic ? nothing : ' (not to be set)'}</th>
      <td><code>${css}</code></td>
      <td>${value(light, surface.light)}</td>
      <td>${value(dark, surface.dark)}</td>
      <td>${description.replaceAll('`', '')}</td>
    </tr>
  `;

function value(given: unknown, ground: unknown): unknown {
  if (Array.isArray(given)) return given.join(', ');
  if (typeof given !== 'object') return given;
  if (!isColour(given)) return Object.values(given!).join(' ');
  const {hex, alpha = 1} = given;
  const percent = `${Math.round(alpha * 100)}%`;
  return html`<span
      class="swatch"
      style=${styleMap({
        background: `color-mix(in srgb, ${hex} ${percent}, ${isColour(ground) ? ground.hex : 'transparent'})`,
      })}
    ></span>
    <code>${hex}${alpha === 1 ? '' : ` ${percent}`}</code>`;
}

const isColour = (given: unknown): given is Colour => typeof given === 'object' && given !== null && 'hex' in given;

function contrastTable(tokens: Token[]): TemplateResult {
  const grounds = [...new Set(tokens.flatMap(({contrast}) => Object.keys(contrast)))];
  const rows = tokens.map(
    ({name, contrast}) => html`
      <tr>
        <th scope="row"><code>${name}</code></th>
        ${grounds.map((ground) => html`<td>${contrast[ground]?.toFixed(2) ?? 'the page’s'}</td>`)}
      </tr>
    `,
  );
  return table('Contrast, as measured', ['Token', ...grounds], rows);
}
