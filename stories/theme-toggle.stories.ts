import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ThemeToggle} from '../src/components/theme-toggle/theme-toggle.js';
import {stories} from './samples.js';

type Story = StoryObj<ThemeToggle>;

export default {
  title: 'theme-toggle',
  component: 'theme-toggle',
  render: ({attribute, modes, target}) => html`
    <theme-toggle .attribute=${attribute} .modes=${modes} .target=${target}></theme-toggle>
    <news-list heading="Region" layout="compact" surface="card" .articles=${stories(3)}></news-list>
  `,
} satisfies Meta<ThemeToggle>;

export const Default: Story = {};
export const ThreeModes: Story = {args: {modes: 'light dark auto'}};
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
export const OnACard: Story = {
  render: () => html`<theme-toggle surface="card" modes="light dark auto"></theme-toggle>`,
};
export const ForcedDark: Story = {render: () => html`<theme-toggle theme="dark"></theme-toggle>`};
export const Russian: Story = {render: () => html`<theme-toggle lang="ru" modes="light dark auto"></theme-toggle>`};
export const Armenian: Story = {render: () => html`<theme-toggle lang="hy" modes="light dark auto"></theme-toggle>`};
