import {html} from 'lit';
import {BRANDS} from './brands.js';

/** The narrowest phone, a side column, and the column of an article; in CSS pixels. */
const WIDTHS = {sidebar: 240, phone: 320, column: 640, page: 1080};

/** What a page gives to a widget: language, ground, text, brand and width. Each story stands on one of its own. */
export function onPage(story, {globals, viewMode}) {
  const {language, theme, brand, width, textSize} = globals;
  if (viewMode === 'story') document.body.className = `page ${theme}`;
  const style = [
    `font-size: ${textSize}%`,
    WIDTHS[width] && `max-inline-size: ${WIDTHS[width]}px; padding-inline: 0`,
    BRANDS[brand]?.css,
  ];
  return html`<div class="page ${theme}" lang=${language} style=${style.filter(Boolean).join(';')}>${story()}</div>`;
}

const items = (values) => Object.entries(values).map(([value, title]) => ({value, title}));
const toolbar = (description, icon, values) => ({
  description,
  toolbar: {icon, items: items(values), dynamicTitle: true},
});

export const globalTypes = {
  language: toolbar('Language of the page', 'globe', {en: 'English', ru: 'Русский', hy: 'Հայերեն'}),
  theme: toolbar('Ground of the page', 'sun', {light: 'Light page', dark: 'Dark page'}),
  brand: toolbar(
    'Tokens that the page sets',
    'paintbrush',
    Object.fromEntries(Object.entries(BRANDS).map(([id, {name}]) => [id, name])),
  ),
  width: toolbar('Width that the page leaves', 'ruler', {
    full: 'Full width',
    page: 'Page: 1080 px',
    column: 'Column: 640 px',
    phone: 'Phone: 320 px',
    sidebar: 'Sidebar: 240 px',
  }),
  textSize: toolbar('Text size of the page', 'zoom', {100: 'Text 100 %', 150: 'Text 150 %', 200: 'Text 200 %'}),
};

export const initialGlobals = {language: 'en', theme: 'light', brand: 'default', width: 'full', textSize: '100'};
