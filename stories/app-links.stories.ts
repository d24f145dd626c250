import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent} from 'storybook/test';
import type {AppLinks} from '../src/components/app-links/app-links.js';
import '../src/define.js';
import * as conditions from './conditions.js';
import {part, rootOf} from './interact.js';
import type {Lang} from './samples.js';

type Story = StoryObj<AppLinks & conditions.Grounds>;

const APPLE = 'https://apps.apple.com/am/app/meridian/id1';
const GOOGLE = 'https://play.google.com/store/apps/details?id=test.meridian';
/** Stands for the official art. */
const BADGE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="135" height="40"><rect width="135" height="40" rx="6"/><text x="20" y="26" fill="white" font-family="sans-serif">Official badge</text></svg>';
const TWO = html`<a href=${APPLE}>Our app for iPhone</a> <a href=${GOOGLE}>Our app for Android</a>`;

/** A place of the page's own, which goes by its words. */
const WORDS: Record<Lang, string> = {
  en: 'Download The Meridian for telephones without any store',
  ru: 'Загрузка «Меридиана» для телефонов без магазина приложений',
  hy: '«Միջօրեականի» ներբեռնում հավելվածների խանութ չունեցող հեռախոսների համար',
};
const long = (lang: Lang): Story => ({
  globals: {language: lang, width: 'sidebar'},
  render: () => html`<app-links>${TWO}<a href="/meridian.apk">${WORDS[lang]}</a></app-links>`,
});

export default {
  title: 'app-links',
  component: 'app-links',
  render: ({surface, theme}) => html`
    <app-links surface=${surface ?? nothing} theme=${theme ?? nothing}>${TWO}</app-links>
  `,
} satisfies Meta<conditions.Grounds>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'part:link'}};
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
  parameters: {shows: 'slot:apple slot:google'},
};
export const Unknown: Story = {
  render: () => html`<app-links><a href="https://store.test/meridian">Our app</a></app-links>`,
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
  render: () => html`<app-links><span>The app will follow.</span></app-links>`,
  parameters: {shows: 'slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(
  `<app-links><a href="${APPLE}">Our app for iPhone</a> <a href="${GOOGLE}">Our app for Android</a></app-links>`,
);

export const Following: Story = {
  parameters: {shows: 'event:news-follow'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'app-links'), 'link'));
  },
};
/** A badge with a link of its own tells of it as the others do. */
export const FollowingABadge: Story = {
  render: OfficialBadges.render!,
  parameters: {shows: 'event:news-follow'},
  play: async ({canvasElement}) => {
    await rootOf(canvasElement, 'app-links');
    const badge = canvasElement.querySelector('app-links img')!;
    await expect(badge).toBeVisible();
    await userEvent.click(badge);
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = conditions.doubleText;
