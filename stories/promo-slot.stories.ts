import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {PromoSlot} from '../src/components/promo-slot/promo-slot.js';
import '../src/define.js';
import * as conditions from './conditions.js';
import {part, rootOf} from './interact.js';
import {picture, type Lang} from './samples.js';

type Story = StoryObj<PromoSlot & conditions.Grounds>;

const PROMOTION = html`<template>
  <a
    class="promotion"
    href="https://meridian.test/shop"
    style="display: block; padding: 2em; min-block-size: 250px; box-sizing: border-box; background: #1d4d4f; color: #fff"
    >The Meridian’s atlas of lighthouses</a
  >
</template>`;

const promotionIn = (canvas: HTMLElement): Element | null => canvas.querySelector('a.promotion');
const shown = (canvas: HTMLElement): Promise<void> =>
  waitFor(() => expect(promotionIn(canvas)).toBeVisible(), {timeout: 3000});

/** A label may be as long as a law wants it, and is one line. */
const LABELS: Record<Lang, string> = {
  en: 'From our own shop',
  ru: 'Из нашего магазина',
  hy: 'Մեր խանութից',
};
const labelled = (lang: Lang): Story => ({args: {label: LABELS[lang]}, globals: {language: lang, width: 'sidebar'}});

export default {
  title: 'promo-slot',
  component: 'promo-slot',
  args: {sizes: '300x250, 728x90'},
  render: ({surface, theme, sizes, label, src, consent, lazyMargin, preview}) => html`
    <promo-slot
      surface=${surface ?? nothing}
      theme=${theme ?? nothing}
      .sizes=${sizes}
      .label=${label}
      .src=${src}
      .lazyMargin=${lazyMargin}
      ?consent=${consent}
      ?preview=${preview}
      >${PROMOTION}</promo-slot
    >
  `,
} satisfies Meta<PromoSlot & conditions.Grounds>;

export const Default: Story = {
  tags: ['layout'],
  parameters: {shows: 'part:promo-label part:box slot:default'},
  play: ({canvasElement}) => shown(canvasElement),
};
export const Empty: Story = {
  render: ({sizes}) => html`<promo-slot .sizes=${sizes}></promo-slot>`,
};
export const Preview: Story = {
  args: {preview: true},
  play: async ({canvasElement}) => {
    await part(await rootOf(canvasElement, 'promo-slot'), 'box');
    await expect(promotionIn(canvasElement)).toBeNull();
  },
};
export const OneSize: Story = {args: {sizes: '300x250'}};
export const PlainContent: Story = {
  render: () => html`<promo-slot sizes="300x100"><p>Read us on paper, too.</p></promo-slot>`,
};
/** Any page in a frame which can do nothing to this one. */
export const AFrame: Story = {
  args: {src: picture('town-hall'), sizes: '300x250'},
  parameters: {shows: 'part:frame', a11y: {options: {iframes: false}}},
};
export const Russian: Story = {globals: {language: 'ru'}};
export const Armenian: Story = {globals: {language: 'hy'}};
export const LabelledInEnglish: Story = labelled('en');
export const LabelledInRussian: Story = labelled('ru');
export const LabelledInArmenian: Story = labelled('hy');
export const OnACard: Story = {args: {surface: 'card'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};
export const WithoutScript: Story = conditions.withoutScript(
  '<promo-slot><a href="https://meridian.test/shop">The Meridian’s atlas of lighthouses</a></promo-slot>',
);

export const WaitsForConsent: Story = {
  args: {consent: true},
  play: async ({canvasElement}) => {
    await part(await rootOf(canvasElement, 'promo-slot'), 'box');
    await expect(promotionIn(canvasElement)).toBeNull();
  },
};
export const WithConsent: Story = {
  args: {consent: true},
  play: async (context) => {
    await WaitsForConsent.play?.(context);
    document.dispatchEvent(new Event('news-consent'));
    await shown(context.canvasElement);
  },
};
/** Filled once it is as near to the view as that. */
export const WhenItIsInView: Story = {
  args: {lazyMargin: 0},
  tags: ['no-picture'],
  decorators: [
    (story) =>
      html`<p style="block-size: 200vh">Scroll down.</p>
        ${story()}`,
  ],
  play: async ({canvasElement}) => {
    const {host} = await part(await rootOf(canvasElement, 'promo-slot'), 'box').then(
      (box) => box.getRootNode() as ShadowRoot,
    );
    await expect(promotionIn(canvasElement)).toBeNull();
    host.scrollIntoView();
    await shown(canvasElement);
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = {...conditions.narrowSidebar, args: {sizes: '160x250, 300x250'}};
export const DoubleText: Story = conditions.doubleText;
