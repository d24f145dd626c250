import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {SocialLinks} from '../src/components/social-links/social-links.js';
import '../src/define.js';

type Story = StoryObj<SocialLinks>;

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

export default {
  title: 'social-links',
  component: 'social-links',
  render: ({lang}) => html`<social-links lang=${lang || nothing}>${FIVE}</social-links>`,
} satisfies Meta<SocialLinks>;

export const Default: Story = {};
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
export const InAColumn: Story = {
  render: () => html` <div style="inline-size: 18em"><social-links>${FIVE} ${OTHERS}</social-links></div> `,
};
export const OnACard: Story = {render: () => html`<social-links surface="card">${FIVE}</social-links>`};
export const Fallback: Story = {render: () => html`<social-links>Links will follow.</social-links>`};
export const Russian: Story = {args: {lang: 'ru'}};
export const Armenian: Story = {args: {lang: 'hy'}};
