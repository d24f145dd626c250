import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {FollowBanner} from '../src/components/follow-banner/follow-banner.js';
import '../src/define.js';
import {choose} from '../src/internal/page-state.js';
import * as conditions from './conditions.js';
import {focused, part, rootOf} from './interact.js';
import type {Lang} from './samples.js';

type Story = StoryObj<FollowBanner & conditions.Grounds>;

const ADDRESS = 'https://www.instagram.com/meridian/';
const ONE = html`<a href=${ADDRESS}>The Meridian on Instagram</a>`;

/** A link of the page's own, which goes by its words. */
const WORDS: Record<Lang, string> = {
  en: 'the newsletter of The Meridian, which comes every evening at seven',
  ru: 'ежевечерняя рассылка «Меридиана», которая приходит в семь часов',
  hy: '«Միջօրեականի» տեղեկագիրը, որ գալիս է ամեն երեկո՝ ժամը յոթին',
};
const long = (lang: Lang): Story => ({
  globals: {language: lang, width: 'sidebar'},
  render: () => html`<follow-banner preview><a href="/letter">${WORDS[lang]}</a></follow-banner>`,
});

export default {
  title: 'follow-banner',
  component: 'follow-banner',
  render: ({surface, theme, preview}) => html`
    <follow-banner surface=${surface ?? nothing} theme=${theme ?? nothing} ?preview=${preview}>${ONE}</follow-banner>
  `,
} satisfies Meta<FollowBanner & conditions.Grounds>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'part:banner part:link part:close'}};
/** Shown even where it has been closed. */
export const Preview: Story = {
  args: {preview: true},
  beforeEach: () => choose('dismissed', ADDRESS),
  parameters: {shows: 'part:banner'},
};
export const TwoLinks: Story = {
  render: () => html`<follow-banner>${ONE}<a href="https://t.me/meridian">Telegram</a></follow-banner>`,
};
export const Unknown: Story = {
  render: () => html`<follow-banner><a href="https://mastodon.test/@meridian">Mastodon</a></follow-banner>`,
};
export const Russian: Story = {globals: {language: 'ru'}};
export const Armenian: Story = {globals: {language: 'hy'}};
export const LongEnglish: Story = long('en');
export const LongRussian: Story = long('ru');
export const LongArmenian: Story = long('hy');
export const OnACard: Story = {args: {surface: 'card'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};
export const Fallback: Story = {
  render: () => html`<follow-banner><span>Links will follow.</span></follow-banner>`,
  parameters: {shows: 'slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(
  `<follow-banner><a href="${ADDRESS}">The Meridian on Instagram</a></follow-banner>`,
);

export const Following: Story = {
  parameters: {shows: 'event:news-follow'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'follow-banner'), 'link'));
  },
};
/** The focus rests where the banner was, until the reader goes on. */
export const Closing: Story = {
  tags: ['no-picture'],
  parameters: {shows: 'event:news-dismiss'},
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'follow-banner');
    await userEvent.click(await part(root, 'close'));
    await waitFor(() => expect(focused()).toBe(root.querySelector('.unseen')));
    (focused() as HTMLElement).blur();
    await waitFor(() => expect(root.host).not.toBeVisible());
  },
};
export const ClosedBefore: Story = {
  tags: ['no-picture'],
  beforeEach: () => choose('dismissed', ADDRESS),
  play: async ({canvasElement}) => {
    const {host} = await rootOf(canvasElement, 'follow-banner');
    await waitFor(() => expect(host).not.toBeVisible());
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = conditions.doubleText;
