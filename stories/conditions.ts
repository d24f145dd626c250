import {html, type TemplateResult} from 'lit';
import type {StoryObj} from '@storybook/web-components-vite';
import {reserveCss} from '../src/styles/reserve.js';

/** A story that is told by where an element stands, and not by its args. */
type Condition = Pick<StoryObj, 'decorators' | 'globals' | 'parameters' | 'tags'>;

/** What every element takes as an attribute alone. */
export interface Grounds {
  surface?: 'card';
  theme?: 'light' | 'dark';
}

export const rightToLeft: Condition = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: {shows: 'on:right-to-left'},
};
export const width320: Condition = {globals: {width: 'phone'}, parameters: {shows: 'on:phone'}};
export const narrowSidebar: Condition = {globals: {width: 'sidebar'}, parameters: {shows: 'on:sidebar'}};
export const doubleText: Condition = {globals: {textSize: '200'}, parameters: {shows: 'on:double-text'}};

/** Tests and pictures draw it with the system's few colours; in a browser they are to be turned on. */
export const forcedColours: Condition = {
  tags: ['forced-colors'],
  // The colours are the system's, and axe reads those that the page has set.
  parameters: {a11y: {config: {rules: [{id: 'color-contrast', enabled: false}]}}},
  decorators: [(story) => html`${note('(forced-colors: active)', 'forced-colors: active')}${story()}`],
};
export const print: Condition = {
  tags: ['print'],
  decorators: [(story) => html`${note('print', 'print')}${story()}`],
};

const note = (query: string, feature: string): TemplateResult =>
  html`${
    matchMedia(query).matches
      ? ''
      : html`<p lang="en">To see it so, emulate <code>${feature}</code> in the developer tools, under Rendering.</p>`
  }`;

/** A page in which no script runs: what stands between the tags, in the place that is kept for the widget. */
export function withoutScript(markup: string): Condition & Pick<StoryObj, 'render'> {
  return {
    render: (_, {globals}) => html`
      <iframe
        title="A page without script"
        sandbox="allow-same-origin"
        srcdoc=${page(markup, globals as {language: string; theme: string})}
      ></iframe>
    `,
    // What is within has no script in which axe could run.
    parameters: {shows: 'on:no-script', a11y: {options: {iframes: false}}},
  };
}

const page = (markup: string, {language, theme}: {language: string; theme: string}): string => `<!doctype html>
<html lang="${language}"><style>${reserveCss()}</style>
<style>:root { color-scheme: ${theme}; font: 1rem/1.5 system-ui, sans-serif }</style>
<body>${markup}</body></html>`;
