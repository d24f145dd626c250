import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {FollowBanner} from '../src/components/follow-banner/follow-banner.js';
import '../src/define.js';

type Story = StoryObj<FollowBanner>;

const ONE = html`<a href="https://www.instagram.com/meridian/">The Meridian on Instagram</a>`;

export default {
  title: 'follow-banner',
  component: 'follow-banner',
  args: {preview: true},
  render: ({lang, preview}) => html`
    <follow-banner lang=${lang || nothing} ?preview=${preview}>${ONE}</follow-banner>
  `,
} satisfies Meta<FollowBanner>;

export const Default: Story = {};
export const TwoLinks: Story = {
  render: ({preview}) => html`
    <follow-banner ?preview=${preview}>${ONE}<a href="https://t.me/meridian">Telegram</a></follow-banner>
  `,
};
export const Unknown: Story = {
  render: ({preview}) => html`
    <follow-banner ?preview=${preview}><a href="https://mastodon.test/@meridian">Mastodon</a></follow-banner>
  `,
};
export const InAColumn: Story = {
  render: ({preview}) => html`
    <div style="inline-size: 18em"><follow-banner ?preview=${preview}>${ONE}</follow-banner></div>
  `,
};
export const OnACard: Story = {
  render: ({preview}) => html`<follow-banner surface="card" ?preview=${preview}>${ONE}</follow-banner>`,
};
export const Russian: Story = {args: {lang: 'ru'}};
export const Armenian: Story = {args: {lang: 'hy'}};
