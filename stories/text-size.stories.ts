import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TextSize} from '../src/components/text-size/text-size.js';
import {stories} from './samples.js';

type Story = StoryObj<TextSize>;

export default {
  title: 'text-size',
  component: 'text-size',
  render: ({steps, target}) => html`
    <text-size .steps=${steps} .target=${target}></text-size>
    <news-list heading="Region" layout="compact" .articles=${stories(3)}></news-list>
  `,
} satisfies Meta<TextSize>;

export const Default: Story = {};
export const OwnSteps: Story = {args: {steps: '1, 1.25, 1.75, 2.5'}};
export const OneTarget: Story = {
  args: {target: '.first'},
  render: ({steps, target}) => html`
    <text-size .steps=${steps} .target=${target}></text-size>
    <news-card class="first" .article=${stories(1)[0]}></news-card>
    <news-card layout="compact" .article=${stories(2)[1]}></news-card>
  `,
};
export const InALine: Story = {render: () => html`<p>Text <text-size></text-size> of the story</p>`};
export const OnACard: Story = {render: () => html`<text-size surface="card"></text-size>`};
export const Russian: Story = {render: () => html`<text-size lang="ru"></text-size>`};
export const Armenian: Story = {render: () => html`<text-size lang="hy"></text-size>`};
