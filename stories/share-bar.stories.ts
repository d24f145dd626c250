import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ShareBar} from '../src/components/share-bar/share-bar.js';
import '../src/define.js';

type Story = StoryObj<ShareBar>;

const ALL = 'x facebook telegram whatsapp vk ok linkedin reddit bluesky threads mastodon viber email sms';

export default {
  title: 'share-bar',
  component: 'share-bar',
  args: {href: 'https://meridian.test/ferry', headline: 'Ferry line across the strait reopens', layout: 'row'},
  render: ({href, headline, networks, layout, lang}) => html`
    <share-bar
      lang=${lang || nothing}
      .href=${href}
      .headline=${headline}
      .networks=${networks}
      .layout=${layout}
    ></share-bar>
  `,
} satisfies Meta<ShareBar>;

export const Default: Story = {};
export const Icons: Story = {args: {layout: 'icons'}};
export const Menu: Story = {args: {layout: 'menu', networks: ALL}};
export const AllNetworks: Story = {args: {networks: ALL}};
export const Russian: Story = {args: {lang: 'ru'}};
export const Armenian: Story = {args: {lang: 'hy'}};
export const OnACard: Story = {
  render: ({href, headline}) => html`<share-bar surface="card" .href=${href} .headline=${headline}></share-bar>`,
};
export const InAColumn: Story = {
  render: ({href, headline}) => html`
    <div style="inline-size: 18em">
      <share-bar .href=${href} .headline=${headline}></share-bar>
    </div>
  `,
};
export const OwnNetwork: Story = {
  render: ({href, headline}) => html`
    <share-bar .href=${href} .headline=${headline} networks="telegram">
      <a href="https://pins.test/create?url={url}&amp;text={headline}">Pins</a>
    </share-bar>
  `,
};
