import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {NewsSource} from '../src/components/news-source/news-source.js';
import {feed, jsonFeed, stories} from './samples.js';

type Story = StoryObj<NewsSource>;

export default {
  title: 'news-source',
  component: 'news-source',
  args: {src: feed('source-stories', () => jsonFeed(12)), name: 'The Meridian', href: 'https://meridian.test/'},
  render: ({src, name, href, timeZone, linkParams, linkTarget}) => html`
    <news-source
      .src=${src}
      .name=${name}
      .href=${href}
      .timeZone=${timeZone}
      .linkParams=${linkParams}
      .linkTarget=${linkTarget}
    >
      <div style="display: grid; grid-template-columns: 2fr 1fr; gap: 2rem">
        <news-card layout="lead" loading="eager"></news-card>
        <news-list heading="Latest" layout="headlines"></news-list>
      </div>
    </news-source>
  `,
} satisfies Meta<NewsSource>;

export const OneFeedForAll: Story = {};
export const InAZone: Story = {args: {timeZone: 'Asia/Yerevan'}};
export const WithParameters: Story = {args: {linkParams: 'utm_source=partner', linkTarget: '_blank'}};
export const ForGivenStories: Story = {
  render: ({name, href}) => html`
    <news-source .name=${name} .href=${href}>
      <news-list heading="Latest" layout="compact" .articles=${stories(4)}></news-list>
    </news-source>
  `,
};
