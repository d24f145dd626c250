import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {AppLinks} from '../src/components/app-links/app-links.js';
import '../src/define.js';

type Story = StoryObj<AppLinks>;

const APPLE = 'https://apps.apple.com/am/app/meridian/id1';
const GOOGLE = 'https://play.google.com/store/apps/details?id=test.meridian';
/** Stands for the official art. */
const BADGE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="135" height="40"><rect width="135" height="40" rx="6"/><text x="20" y="26" fill="white" font-family="sans-serif">Official badge</text></svg>';
const TWO = html`<a href=${APPLE}>Our app for iPhone</a> <a href=${GOOGLE}>Our app for Android</a>`;

export default {
  title: 'app-links',
  component: 'app-links',
  render: ({lang}) => html`<app-links lang=${lang || nothing}>${TWO}</app-links>`,
} satisfies Meta<AppLinks>;

export const Default: Story = {};
export const ThreeStores: Story = {
  render: () => html`
    <app-links>
      ${TWO}
      <a href="https://www.rustore.ru/catalog/app/test.meridian">RuStore</a>
    </app-links>
  `,
};
export const OfficialBadges: Story = {
  render: () => html`
    <app-links>
      <a slot="apple" href=${APPLE}><img alt="Download on the App Store" src=${BADGE} /></a>
      <a href=${GOOGLE}>Our app for Android</a>
      <img slot="google" alt="Get it on Google Play" src=${BADGE} />
    </app-links>
  `,
};
export const Unknown: Story = {
  render: () => html`<app-links><a href="https://store.test/meridian">Our app</a></app-links>`,
};
export const InAColumn: Story = {
  render: () => html` <div style="inline-size: 12em"><app-links>${TWO}</app-links></div> `,
};
export const OnACard: Story = {render: () => html`<app-links surface="card">${TWO}</app-links>`};
export const Russian: Story = {args: {lang: 'ru'}};
export const Armenian: Story = {args: {lang: 'hy'}};
