import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {UsageNotice} from '../src/components/usage-notice/usage-notice.js';
import {stories} from './samples.js';

type Story = StoryObj<UsageNotice>;

const opens: Story['play'] = ({canvasElement}) =>
  canvasElement.querySelector('usage-notice')?.shadowRoot?.querySelector<HTMLElement>('.foot button')?.click();

export default {
  title: 'usage-notice',
  component: 'usage-notice',
  args: {name: 'The Meridian', href: 'https://meridian.test/', since: 2014},
  render: ({lang, name, href, since, article}) => html`
    <usage-notice
      lang=${lang || nothing}
      .name=${name}
      .href=${href}
      .since=${since}
      .article=${article}
    ></usage-notice>
  `,
} satisfies Meta<UsageNotice>;

export const Default: Story = {};
export const WithAStory: Story = {args: {article: stories(1)[0]}};
export const Republish: Story = {args: {article: stories(1)[0]}, play: opens};
export const OwnWords: Story = {
  render: ({name, since}) => html`
    <usage-notice .name=${name} .since=${since}
      >Up to 300 characters may be quoted, with a link to the story.</usage-notice
    >
  `,
};
export const InAColumn: Story = {
  render: ({name, href, since}) => html`
    <div style="inline-size: 16em">
      <usage-notice .name=${name} .href=${href} .since=${since} .article=${stories(1)[0]}></usage-notice>
    </div>
  `,
};
export const OnACard: Story = {
  render: ({name, href, since}) => html`
    <usage-notice surface="card" .name=${name} .href=${href} .since=${since} .article=${stories(1)[0]}></usage-notice>
  `,
};
export const Russian: Story = {args: {lang: 'ru', article: stories(1)[0]}};
export const RussianRepublish: Story = {args: {lang: 'ru', article: stories(1)[0]}, play: opens};
export const Armenian: Story = {args: {lang: 'hy', article: stories(1)[0]}};
export const ArmenianRepublish: Story = {args: {lang: 'hy', article: stories(1)[0]}, play: opens};
