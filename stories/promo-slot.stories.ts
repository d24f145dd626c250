import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {PromoSlot} from '../src/components/promo-slot/promo-slot.js';
import '../src/define.js';

type Story = StoryObj<PromoSlot>;

const PROMOTION = html`<template>
  <a
    href="https://meridian.test/shop"
    style="display: block; padding: 2em; block-size: 250px; background: #1d4d4f; color: #fff"
    >The Meridian's atlas of lighthouses</a
  >
</template>`;

export default {
  title: 'promo-slot',
  component: 'promo-slot',
  args: {sizes: '300x250, 728x90'},
  render: ({lang, sizes, label, preview}) => html`
    <promo-slot lang=${lang || nothing} .sizes=${sizes} .label=${label} ?preview=${preview}></promo-slot>
  `,
} satisfies Meta<PromoSlot>;

export const Default: Story = {};
export const Preview: Story = {args: {preview: true}};
export const HousePromotion: Story = {
  args: {sizes: '300x250', label: 'From our shop'},
  render: ({sizes, label}) => html`<promo-slot .sizes=${sizes} .label=${label}>${PROMOTION}</promo-slot>`,
};
export const PlainContent: Story = {
  args: {sizes: '300x100'},
  render: ({sizes}) => html`<promo-slot .sizes=${sizes}><p>Read us on paper, too.</p></promo-slot>`,
};
export const WaitsForConsent: Story = {
  render: ({sizes}) => html`<promo-slot consent .sizes=${sizes}>${PROMOTION}</promo-slot>`,
};
export const InAColumn: Story = {
  render: ({sizes}) => html` <div style="inline-size: 18em"><promo-slot .sizes=${sizes}></promo-slot></div> `,
};
export const OnACard: Story = {render: ({sizes}) => html`<promo-slot surface="card" .sizes=${sizes}></promo-slot>`};
export const Russian: Story = {args: {lang: 'ru'}};
export const Armenian: Story = {args: {lang: 'hy'}};
