import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import type {ShareBar} from '../src/components/share-bar/share-bar.js';
import '../src/define.js';
import * as conditions from './conditions.js';
import {clipboard, part, parts, rootOf} from './interact.js';

type Story = StoryObj<ShareBar & conditions.Grounds>;

const ALL = 'x facebook telegram whatsapp vk ok linkedin reddit bluesky threads mastodon viber email sms';

const buttonNamed = (root: ShadowRoot, name: RegExp): HTMLElement =>
  parts(root, 'button').find((button) => name.test(button.textContent))!;

export default {
  title: 'share-bar',
  component: 'share-bar',
  args: {href: 'https://meridian.test/ferry', headline: 'Ferry line across the strait reopens'},
} satisfies Meta<ShareBar>;

export const Default: Story = {tags: ['layout'], parameters: {shows: 'part:lead part:link part:button'}};
export const Row: Story = {args: {layout: 'row'}};
export const Icons: Story = {args: {layout: 'icons'}, tags: ['layout']};
export const Menu: Story = {args: {layout: 'menu', networks: ALL}, tags: ['layout']};
export const AllNetworks: Story = {args: {networks: ALL}};
export const Russian: Story = {globals: {language: 'ru'}};
export const Armenian: Story = {globals: {language: 'hy'}};
export const OnACard: Story = {args: {surface: 'card'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};
export const OwnNetwork: Story = {
  render: ({href, headline}) => html`
    <share-bar .href=${href} .headline=${headline} networks="telegram">
      <a href="https://pins.test/create?url={url}&amp;text={headline}">Pins</a>
    </share-bar>
  `,
  parameters: {shows: 'slot:default'},
};
export const WithoutScript: Story = conditions.withoutScript(
  '<share-bar><a href="https://pins.test/create?url={url}">Pins</a></share-bar>',
);

export const OpeningTheMenu: Story = {
  args: {layout: 'menu', networks: ALL},
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'share-bar');
    const more = root.querySelector<HTMLElement>('[aria-expanded]')!;
    await userEvent.click(more);
    await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'true'));
    await expect(root.querySelector('#rest a')).toBeVisible();
    await userEvent.click(more);
    await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'false'));
    await userEvent.click(more);
  },
};
export const Copied: Story = {
  beforeEach: clipboard(async () => undefined),
  parameters: {shows: 'event:news-share'},
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'share-bar');
    await userEvent.click(parts(root, 'button')[0]!);
    await waitFor(() => expect(root.querySelector('[role=status]')).not.toBeEmptyDOMElement());
  },
};
export const CopyRefused: Story = {
  beforeEach: clipboard(() => Promise.reject(new Error('refused'))),
  parameters: {shows: 'part:address'},
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement, 'share-bar');
    await userEvent.click(parts(root, 'button')[0]!);
    await expect(await part(root, 'address')).toHaveValue('https://meridian.test/ferry');
  },
};
export const Printing: Story = {
  beforeEach: () => {
    const {print} = window;
    window.print = fn();
    return () => {
      window.print = print;
    };
  },
  parameters: {shows: 'event:news-share'},
  play: async ({canvasElement}) => {
    await userEvent.click(parts(await rootOf(canvasElement, 'share-bar'), 'button')[1]!);
    await expect(window.print).toHaveBeenCalledOnce();
  },
};
export const SharingOnANetwork: Story = {
  parameters: {shows: 'event:news-share'},
  play: async ({canvasElement}) => {
    await userEvent.click(await part(await rootOf(canvasElement, 'share-bar'), 'link'));
  },
};
/** Where the device has a sheet of its own. */
export const WithTheDevice: Story = {
  beforeEach: () => {
    Object.assign(navigator, {canShare: () => true, share: fn(async () => undefined)});
    return () => {
      Reflect.deleteProperty(navigator, 'canShare');
      Reflect.deleteProperty(navigator, 'share');
    };
  },
  globals: {language: 'en'},
  parameters: {shows: 'event:news-share'},
  play: async ({canvasElement}) => {
    await userEvent.click(buttonNamed(await rootOf(canvasElement, 'share-bar'), /Share…/));
    await expect(navigator.share).toHaveBeenCalledOnce();
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const NarrowSidebarMenu: Story = {...conditions.narrowSidebar, args: {layout: 'menu', networks: ALL}};
export const DoubleText: Story = conditions.doubleText;
