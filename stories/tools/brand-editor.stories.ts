import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, waitFor} from 'storybook/test';
import {rootOf} from '../interact.js';

export default {
  title: 'Brand editor',
  tags: ['!autodocs', 'no-picture'],
  render: () => document.createElement('brand-editor'),
} satisfies Meta;

export const Default: StoryObj = {
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'brand-editor');
    await waitFor(() => expect(root.querySelectorAll('tr')).toHaveLength(8));
    const accent = root.querySelector<HTMLInputElement>('[name=accent]')!;
    await fireEvent.input(accent, {target: {value: '#0f6a6e'}});
    await waitFor(() => expect(root.querySelector('pre')).toHaveTextContent('--news-accent: #0f6a6e;'));
    const grounds = root.querySelector<HTMLElement>('.grounds')!;
    await expect(grounds.style.getPropertyValue('--news-accent')).toBe('#0f6a6e');
  },
};
