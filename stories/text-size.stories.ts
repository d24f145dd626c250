import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {TextSize} from '../src/components/text-size/text-size.js';
import * as conditions from './conditions.js';
import {parts, rootOf} from './interact.js';
import {stories} from './samples.js';

type Story = StoryObj<TextSize & conditions.Grounds>;

export default {
  title: 'text-size',
  component: 'text-size',
  render: ({steps, target, surface, theme}) => html`
    <text-size .steps=${steps} .target=${target} surface=${ifDefined(surface)} theme=${ifDefined(theme)}></text-size>
    <news-list heading="Region" layout="compact" .articles=${stories(3)}></news-list>
  `,
} satisfies Meta<TextSize & conditions.Grounds>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'part:button'}};
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
export const OnACard: Story = {args: {surface: 'card'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};
export const Russian: Story = {globals: {language: 'ru'}};
export const Armenian: Story = {globals: {language: 'hy'}};

export const Larger: Story = {
  parameters: {shows: 'event:news-text-size-change'},
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('news-list')!;
    const [, normal, larger] = parts(await rootOf(canvasElement, 'text-size'), 'button');
    await userEvent.click(larger!);
    await waitFor(() => expect(getComputedStyle(list).getPropertyValue('--news-text-scale')).toBe('1.15'));
    await userEvent.click(normal!);
    await waitFor(() => expect(getComputedStyle(list).getPropertyValue('--news-text-scale')).toBe(''));
    await userEvent.click(larger!);
  },
};
export const Largest: Story = {
  play: async ({canvasElement}) => {
    const larger = parts(await rootOf(canvasElement, 'text-size'), 'button')[2]!;
    for (let step = 0; step < 3; step++) await userEvent.click(larger);
    await waitFor(() => expect(larger).toHaveAttribute('aria-disabled', 'true'));
  },
};
export const Smallest: Story = {
  play: async ({canvasElement}) => {
    const smaller = parts(await rootOf(canvasElement, 'text-size'), 'button')[0]!;
    await userEvent.click(smaller);
    await waitFor(() => expect(smaller).toHaveAttribute('aria-disabled', 'true'));
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = conditions.doubleText;
