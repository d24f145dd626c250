import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import type {UsageNotice} from '../src/components/usage-notice/usage-notice.js';
import {fullStory} from './article-texts.js';
import * as conditions from './conditions.js';
import {clipboard, focused, part, parts, rootOf} from './interact.js';
import {HEADLINES, inEach, story, type Lang} from './samples.js';

type Story = StoryObj<UsageNotice & conditions.Grounds>;
type Play = NonNullable<Story['play']>;

const NAMES: Record<Lang, string> = {en: 'The Meridian', ru: '«Меридиан»', hy: '«Միջօրեական»'};
const full = inEach((lang) => fullStory(lang));

const opening: Play = async ({canvasElement}) => {
  const root = await rootOf(canvasElement, 'usage-notice');
  await userEvent.click(await part(root, 'button'));
  await waitFor(() => expect(root.querySelector('dialog')).toHaveProperty('open', true));
};

const copying: Play = async (context) => {
  await opening(context);
  const root = await rootOf(context.canvasElement, 'usage-notice');
  await userEvent.click(root.querySelector('#plain-copy')!);
  await waitFor(() => expect(root.querySelector('[role=status]')).not.toBeEmptyDOMElement());
};

const long = (lang: Lang): Story => ({
  args: {article: fullStory(lang, {headline: HEADLINES[lang][2]}), name: `${NAMES[lang]}, ${HEADLINES[lang][1]}`},
  globals: {language: lang, width: 'sidebar'},
  play: opening,
});

export default {
  title: 'usage-notice',
  component: 'usage-notice',
  args: {name: inEach((lang) => NAMES[lang]), href: 'https://meridian.test/', since: 2014},
} satisfies Meta<UsageNotice>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'part:notice part:copyright'}};
export const WithoutName: Story = {args: {name: undefined, since: undefined}};
export const WithAStory: Story = {args: {article: full}, parameters: {shows: 'part:button'}};
export const OfTheArticleBeside: Story = {
  render: ({href}, {globals}) => html`
    <news-article .article=${fullStory(globals.language as Lang, {contentHtml: '<p>Its text.</p>'})}></news-article>
    <usage-notice .href=${href}></usage-notice>
  `,
  parameters: {shows: 'part:button'},
};
export const OwnWords: Story = {
  render: ({href, since}) => html`
    <usage-notice .href=${href} .since=${since}
      ><span>Up to 300 characters may be quoted, with a link to the story.</span></usage-notice
    >
  `,
  parameters: {shows: 'slot:default'},
};
export const Russian: Story = {globals: {language: 'ru'}};
export const Armenian: Story = {globals: {language: 'hy'}};
export const LongEnglish: Story = long('en');
export const LongRussian: Story = long('ru');
export const LongArmenian: Story = long('hy');
export const OnACard: Story = {args: {surface: 'card', article: full}};
export const ForcedLight: Story = {args: {theme: 'light', article: full}, globals: {theme: 'dark'}, play: opening};
export const ForcedDark: Story = {args: {theme: 'dark', article: full}, play: opening};
export const WithoutScript: Story = conditions.withoutScript(
  '<usage-notice>Use of materials is permitted only with a hyperlink to <a href="https://meridian.test/">The Meridian</a>.</usage-notice>',
);

export const Republish: Story = {
  tags: ['layout'],
  args: {article: full},
  parameters: {shows: 'event:news-republish part:dialog part:code part:close'},
  play: opening,
};
export const WithoutImage: Story = {args: {article: story({image: undefined})}, play: opening};
export const Copied: Story = {
  args: {article: full},
  beforeEach: clipboard(fn(async () => undefined)),
  play: async (context) => {
    await copying(context);
    await expect(navigator.clipboard.writeText).toHaveBeenCalledOnce();
  },
};
/** What cannot be copied is selected. */
export const CopyRefused: Story = {
  args: {article: full},
  beforeEach: clipboard(() => Promise.reject(new Error('refused'))),
  play: async (context) => {
    await copying(context);
    const field = (await rootOf(context.canvasElement, 'usage-notice')).querySelector<HTMLTextAreaElement>('#plain')!;
    await waitFor(() => expect(field.selectionEnd).toBe(field.value.length));
  },
};
export const Closing: Story = {
  args: {article: full},
  play: async (context) => {
    await opening(context);
    const root = await rootOf(context.canvasElement, 'usage-notice');
    await userEvent.click(await part(root, 'close'));
    await waitFor(() => expect(root.querySelector('dialog')).toHaveProperty('open', false));
    await waitFor(() => expect(focused()).toBe(parts(root, 'button')[0]));
  },
};
export const ClosingByThePageBehind: Story = {
  args: {article: full},
  play: async (context) => {
    await opening(context);
    const dialog = await part(await rootOf(context.canvasElement, 'usage-notice'), 'dialog');
    await userEvent.click(dialog);
    await waitFor(() => expect(dialog).toHaveProperty('open', false));
  },
};

export const RightToLeft: Story = {...conditions.rightToLeft, args: {article: full}};
export const ForcedColours: Story = {...conditions.forcedColours, args: {article: full}, play: opening};
export const Print: Story = {...conditions.print, args: {article: full}};
export const Width320: Story = {...conditions.width320, args: {article: full}, play: opening};
export const NarrowSidebar: Story = {...conditions.narrowSidebar, args: {article: full}};
export const DoubleText: Story = {...conditions.doubleText, args: {article: full}, play: opening};
