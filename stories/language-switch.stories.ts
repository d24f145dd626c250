import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {LanguageSwitch} from '../src/components/language-switch/language-switch.js';
import '../src/define.js';

type Story = StoryObj<LanguageSwitch>;

export default {
  title: 'language-switch',
  component: 'language-switch',
  args: {languages: 'en ru arm'},
  render: ({languages}) => html`
    <language-switch .languages=${languages}></language-switch>
    <news-list preview heading="Latest" layout="headlines" count="3"></news-list>
    <news-card preview layout="compact"></news-card>
  `,
} satisfies Meta<LanguageSwitch>;

export const InPlace: Story = {};
export const TwoLanguages: Story = {args: {languages: 'hy ru'}};
export const Editions: Story = {
  render: () => html`
    <language-switch>
      <a hreflang="en" lang="en" href="#en">English</a>
      <a hreflang="ru" lang="ru" href="#ru">Русский</a>
      <a hreflang="hy" lang="hy" href="#hy">Հայերեն</a>
    </language-switch>
  `,
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
export const OnACard: Story = {
  render: ({languages}) => html`<language-switch surface="card" .languages=${languages}></language-switch>`,
};
