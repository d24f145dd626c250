import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {ThemeToggle} from '../src/components/theme-toggle/theme-toggle.js';
import * as conditions from './conditions.js';
import {part, rootOf} from './interact.js';
import {stories} from './samples.js';

type Story = StoryObj<ThemeToggle & conditions.Grounds>;

export default {
  title: 'theme-toggle',
  component: 'theme-toggle',
  render: ({attribute, modes, target, surface, theme}) => html`
    <theme-toggle
      .attribute=${attribute}
      .modes=${modes}
      .target=${target}
      surface=${ifDefined(surface)}
      theme=${ifDefined(theme)}
    ></theme-toggle>
    <news-list heading="Region" layout="compact" surface="card" .articles=${stories(3)}></news-list>
  `,
} satisfies Meta<ThemeToggle & conditions.Grounds>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'part:switch'}};
export const ThreeModes: Story = {tags: ['layout'], args: {modes: 'light dark auto'}};
export const WidgetsAlone: Story = {
  args: {target: 'none'},
  render: ({target}) => html`
    <theme-toggle .target=${target}></theme-toggle>
    <p>Text of the page stays as it is.</p>
    <news-card layout="compact" .article=${stories(1)[0]}></news-card>
  `,
};
export const OneTarget: Story = {
  args: {target: '.box'},
  render: ({target}) => html`
    <theme-toggle .target=${target}></theme-toggle>
    <div class="box"><news-card layout="compact" surface="card" .article=${stories(1)[0]}></news-card></div>
  `,
};
export const InALine: Story = {render: () => html`<p>Text <theme-toggle></theme-toggle> of the page</p>`};
export const OnACard: Story = {args: {surface: 'card', modes: 'light dark auto'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};
export const Russian: Story = {args: {modes: 'light dark auto'}, globals: {language: 'ru'}};
export const Armenian: Story = {args: {modes: 'light dark auto'}, globals: {language: 'hy'}};

export const Switching: Story = {
  args: {target: '.page .page'},
  render: ({target}) => html`
    <div class="page light">
      <theme-toggle .target=${target}></theme-toggle>
      <news-card layout="compact" surface="card" .article=${stories(1)[0]}></news-card>
    </div>
  `,
  parameters: {shows: 'event:news-theme-change'},
  play: async ({canvasElement}) => {
    const button = await part(await rootOf(canvasElement, 'theme-toggle'), 'switch');
    const before = button.getAttribute('aria-checked');
    await userEvent.click(button);
    await waitFor(() => expect(button).not.toHaveAttribute('aria-checked', before));
  },
};
export const Choosing: Story = {
  args: {modes: 'light dark auto', target: 'none'},
  render: ({modes, target}) => html`
    <theme-toggle .modes=${modes} .target=${target}></theme-toggle>
    <news-card layout="compact" surface="card" .article=${stories(1)[0]}></news-card>
  `,
  parameters: {shows: 'event:news-theme-change'},
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'theme-toggle');
    const [light, dark, auto] = root.querySelectorAll('input');
    for (const radio of [light, auto, dark]) {
      await userEvent.click(radio!);
      await waitFor(() => expect(radio).toBeChecked());
    }
  },
};
export const WithThePagesAttribute: Story = {
  args: {attribute: 'data-page-theme', target: '.box'},
  render: ({attribute, target}) => html`
    <div class="box">
      <theme-toggle .attribute=${attribute} .target=${target}></theme-toggle>
      <news-card layout="compact" surface="card" .article=${stories(1)[0]}></news-card>
    </div>
  `,
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'theme-toggle'), 'switch'));
    await waitFor(() => expect(canvasElement.querySelector('.box')).toHaveAttribute('data-page-theme'));
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = {...conditions.forcedColours, args: {modes: 'light dark auto'}};
export const Print: Story = conditions.print;
export const Width320: Story = {...conditions.width320, args: {modes: 'light dark auto'}};
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = {...conditions.doubleText, args: {modes: 'light dark auto'}};
