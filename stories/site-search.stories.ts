import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {SiteSearch} from '../src/components/site-search/site-search.js';
import '../src/define.js';
import {feed, forbidden, jsonFeed, never} from './samples.js';

type Story = StoryObj<SiteSearch>;

const ACTION = 'https://meridian.test/search?s={searchTerms}';

export default {
  title: 'site-search',
  component: 'site-search',
  args: {action: ACTION, format: 'auto', src: feed('search', () => jsonFeed(18))},
  render: ({action, src, format, minLength, preview, lang}) => html`
    <site-search
      lang=${lang || nothing}
      .action=${action}
      .src=${src}
      .format=${format}
      .minLength=${minLength}
      .preview=${preview}
    ></site-search>
  `,
} satisfies Meta<SiteSearch>;

/** Types into the field as a reader would. */
const typing =
  (text: string): NonNullable<Story['play']> =>
  ({canvasElement}) => {
    const field = canvasElement.querySelector('site-search')?.shadowRoot?.querySelector('input');
    if (!field) throw new Error('There is no field.');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
  };

export const Default: Story = {};
export const Suggestions: Story = {play: typing('the')};
export const Russian: Story = {
  args: {lang: 'ru', src: feed('search-ru', () => jsonFeed(18, 'ru'))},
  play: typing('пер'),
};
export const Armenian: Story = {
  args: {lang: 'hy', src: feed('search-hy', () => jsonFeed(18, 'hy'))},
  play: typing('կա'),
};
export const WordsToSearchFor: Story = {
  args: {
    src: feed('suggest', () => Response.json(['fer', ['ferry', 'ferry timetable', 'ferry line reopens']])),
    format: 'opensearch',
  },
  play: typing('fer'),
};
export const Loading: Story = {args: {src: feed('search-never', never)}, play: typing('ferry')};
export const Empty: Story = {play: typing('zebra')};
export const Failed: Story = {args: {src: feed('search-forbidden', forbidden)}, play: typing('ferry')};
export const WithoutSuggestions: Story = {args: {src: undefined}};
export const Preview: Story = {args: {src: undefined, preview: true}, play: typing('archive')};
export const OnACard: Story = {
  render: ({action, src}) => html`<site-search surface="card" .action=${action} .src=${src}></site-search>`,
};
export const InAColumn: Story = {
  render: ({action, src}) => html`
    <div style="inline-size: 11em">
      <site-search .action=${action} .src=${src}></site-search>
    </div>
  `,
  play: typing('the'),
};
export const Fallback: Story = {
  render: () => html`
    <site-search>
      <form role="search" action="https://meridian.test/search">
        <input type="search" name="s" aria-label="Search The Meridian" /> <button>Search</button>
      </form>
    </site-search>
  `,
};
