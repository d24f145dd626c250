import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {LanguageSwitch} from '../src/components/language-switch/language-switch.js';
import '../src/define.js';
import * as conditions from './conditions.js';
import {parts, rootOf} from './interact.js';

type Story = StoryObj<LanguageSwitch & conditions.Grounds>;

export default {
  title: 'language-switch',
  component: 'language-switch',
  args: {languages: 'en ru arm'},
  render: ({languages, surface, theme}) => html`
    <language-switch .languages=${languages} surface=${ifDefined(surface)} theme=${ifDefined(theme)}></language-switch>
    <news-list preview heading="Latest" layout="headlines" count="3"></news-list>
    <news-card preview layout="compact"></news-card>
  `,
} satisfies Meta<LanguageSwitch & conditions.Grounds>;

export const InPlace: Story = {tags: ['layout'], parameters: {shows: 'part:language'}};
export const TwoLanguages: Story = {args: {languages: 'hy ru'}};
export const Editions: Story = {
  tags: ['layout'],
  render: () => html`
    <language-switch>
      <a hreflang="en" lang="en" href="#en">English</a>
      <a hreflang="ru" lang="ru" href="#ru">Русский</a>
      <a hreflang="hy" lang="hy" href="#hy">Հայերեն</a>
    </language-switch>
  `,
  parameters: {shows: 'slot:default'},
  play: async ({canvasElement, globals}) => {
    await waitFor(() =>
      expect(canvasElement.querySelector(`[hreflang=${globals.language}]`)).toHaveAttribute('aria-current'),
    );
  },
};
export const EditionsInOtherLanguages: Story = {
  render: () => html`
    <div lang="ka">
      <language-switch>
        <a hreflang="ka" lang="ka" href="#ka">ქართული</a>
        <a hreflang="en" lang="en" href="#en">English</a>
        <a hreflang="fr" lang="fr" href="#fr">Français</a>
      </language-switch>
    </div>
  `,
};
export const OnACard: Story = {args: {surface: 'card'}};
export const ForcedLight: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const ForcedDark: Story = {args: {theme: 'dark'}};
export const WithoutScript: Story = conditions.withoutScript(
  '<language-switch><a hreflang="en" lang="en" href="#en">English</a> <a hreflang="ru" lang="ru" href="#ru">Русский</a> <a hreflang="hy" lang="hy" href="#hy">Հայերեն</a></language-switch>',
);

export const Switching: Story = {
  globals: {language: 'en'},
  parameters: {shows: 'event:news-language-change'},
  play: async ({canvasElement}) => {
    const list = await rootOf(canvasElement, 'news-list');
    for (const button of parts(await rootOf(canvasElement, 'language-switch'), 'language').reverse()) {
      await userEvent.click(button);
      await waitFor(() => expect(button).toHaveAttribute('aria-current', 'true'));
      await waitFor(() => expect(list.querySelector('.base')).toHaveAttribute('lang', button.lang));
    }
    await userEvent.click(parts(await rootOf(canvasElement, 'language-switch'), 'language')[2]!);
  },
};

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = conditions.doubleText;
