import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {SocialLinks} from '../src/components/social-links/social-links.js';
import '../src/define.js';
import * as conditions from './conditions.js';
import {part, parts, rootOf} from './interact.js';
import type {Lang} from './samples.js';

type Story = StoryObj<SocialLinks & conditions.Grounds>;

const FIVE = html`
  <a href="https://x.com/meridian">X</a>
  <a href="https://www.youtube.com/@meridian">YouTube</a>
  <a href="https://www.instagram.com/meridian/">Instagram</a>
  <a href="https://www.facebook.com/meridian">Facebook</a>
  <a href="https://t.me/meridian">Telegram</a>
`;
const OTHERS = html`
  <a href="https://whatsapp.com/channel/1">WhatsApp</a>
  <a href="https://vk.com/meridian">VK</a>
  <a href="https://ok.ru/meridian">OK</a>
  <a href="https://www.linkedin.com/company/meridian">LinkedIn</a>
  <a href="https://www.reddit.com/r/meridian">Reddit</a>
  <a href="https://invite.viber.com/meridian">Viber</a>
  <a href="https://www.threads.com/@meridian">Threads</a>
  <a href="https://bsky.app/profile/meridian.test">Bluesky</a>
`;

/** Links of the page's own, which go by their words. */
const WORDS: Record<Lang, [string, string]> = {
  en: ['All stories of The Meridian as they are published', 'Correspondence with the readers’ editor'],
  ru: ['Все материалы «Меридиана» по мере публикации', 'Корреспонденция читательскому редактору'],
  hy: ['«Միջօրեականի» բոլոր նյութերը՝ հրապարակման պահին', 'Նամակագրություն ընթերցողների խմբագրի հետ'],
};
const long = (lang: Lang): Story => ({
  globals: {language: lang, width: 'sidebar'},
  render: () => html`
    <social-links>
      <a href="/rss.xml">${WORDS[lang][0]}</a>
      <a href="mailto:desk@meridian.test">${WORDS[lang][1]}</a>
    </social-links>
  `,
});

export default {
  title: 'social-links',
  component: 'social-links',
  render: ({surface, theme}) => html`
    <social-links surface=${surface ?? nothing} theme=${theme ?? nothing}>${FIVE}</social-links>
  `,
} satisfies Meta<conditions.Grounds>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'part:link'}};
export const AllNetworks: Story = {render: () => html`<social-links>${FIVE} ${OTHERS}</social-links>`};
export const Unknown: Story = {
  render: () => html`
    <social-links>
      <a href="https://t.me/meridian">Telegram</a>
      <a href="https://mastodon.test/@meridian">Mastodon</a>
      <a href="/rss.xml">RSS</a>
      <a href="mailto:desk@meridian.test">Write to us</a>
    </social-links>
  `,
};
export const InALine: Story = {render: () => html`<p>Text <social-links>${FIVE}</social-links> of the page</p>`};
export const Russian: Story = {globals: {language: 'ru'}};
export const Armenian: Story = {globals: {language: 'hy'}};
export const LongEnglish: Story = long('en');
export const LongRussian: Story = long('ru');
export const LongArmenian: Story = long('hy');
export const OnACard: Story = {args: {surface: 'card'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};
export const Fallback: Story = {
  render: () => html`<social-links><span>Links will follow.</span></social-links>`,
  parameters: {shows: 'slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(
  '<social-links><a href="https://t.me/meridian">Telegram</a> <a href="https://x.com/meridian">X</a></social-links>',
);

export const Following: Story = {
  parameters: {shows: 'event:news-follow'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'social-links'), 'link'));
  },
};
/** What the page adds later is shown, too. */
export const AnotherLink: Story = {
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'social-links');
    const link = Object.assign(document.createElement('a'), {href: 'https://vk.com/meridian', textContent: 'VK'});
    root.host.append(link);
    await waitFor(() => expect(parts(root, 'link').at(-1)).toHaveAttribute('href', link.href));
    link.remove();
    await waitFor(() => expect(parts(root, 'link')).toHaveLength(5));
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = {
  ...conditions.narrowSidebar,
  render: () => html`<social-links>${FIVE} ${OTHERS}</social-links>`,
};
export const DoubleText: Story = conditions.doubleText;
