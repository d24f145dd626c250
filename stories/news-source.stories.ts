import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {NewsSource} from '../src/components/news-source/news-source.js';
import * as conditions from './conditions.js';
import {feedIn} from './formats.js';
import {part, rootOf} from './interact.js';
import {feed} from './network.js';
import {jsonFeed, picture, stories, type Lang} from './samples.js';

type Story = StoryObj<NewsSource>;

const src = feed('source-stories', () => jsonFeed(12));
const editions = Object.fromEntries(
  (['en', 'ru', 'hy'] as const).map((lang: Lang) => [
    lang,
    feed(`source-${lang === 'hy' ? 'arm' : lang}`, () => jsonFeed(5, lang)),
  ]),
);

export default {
  title: 'news-source',
  component: 'news-source',
  args: {src, name: 'The Meridian', href: 'https://meridian.test/'},
  render: ({src, format, name, href, timeZone, langCodes, linkParams, linkTarget, imageSrc, refresh}) => html`
    <news-source
      .src=${src}
      .format=${format}
      .name=${name}
      .href=${href}
      .timeZone=${timeZone}
      .langCodes=${langCodes}
      .linkParams=${linkParams}
      .linkTarget=${linkTarget}
      .imageSrc=${imageSrc}
      .refresh=${refresh}
    >
      <div class="grid">
        <news-card loading="eager"></news-card>
        <news-list heading="Latest" layout="headlines"></news-list>
      </div>
    </news-source>
  `,
} satisfies Meta<NewsSource>;

export const OneFeedForAll: Story = {parameters: {shows: 'slot:default'}};
export const InAZone: Story = {args: {timeZone: 'Asia/Yerevan'}};
export const WithParameters: Story = {
  args: {linkParams: 'utm_source=partner', linkTarget: '_blank'},
  play: async ({canvasElement}) => {
    const link = await part(await rootOf(canvasElement, 'news-list'), 'headline-link');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link.getAttribute('href')).toContain('utm_source=partner');
  },
};
export const FromAnImageService: Story = {
  args: {imageSrc: `${picture('ferry')}?u={url}&w={width}`},
  play: async ({canvasElement}) => {
    const image = await part(await rootOf(canvasElement, 'news-card'), 'image');
    await expect(image.getAttribute('srcset')).toContain('&w=640 640w');
  },
};
export const AskingAgain: Story = {args: {refresh: 30}};
export const EachFormat: Story = {
  render: () => html`
    <div class="grid">
      <news-source format="auto" src=${feedIn('json-feed')}><news-card loading="eager"></news-card></news-source>
      <news-source format="json-feed" src=${feedIn('json-feed')}><news-card loading="eager"></news-card></news-source>
      <news-source format="rss" src=${feedIn('rss')}><news-card loading="eager"></news-card></news-source>
      <news-source format="atom" src=${feedIn('atom')}><news-card loading="eager"></news-card></news-source>
      <news-source format="wordpress" src=${feedIn('wordpress')}><news-card loading="eager"></news-card></news-source>
      <news-source format="json-ld" src=${feedIn('json-ld')}><news-card loading="eager"></news-card></news-source>
    </div>
  `,
};
/** Its addresses have `arm` where the page has `hy`. */
export const EachEdition: Story = {
  args: {src: 'https://feeds.test/source-{lang}.json', langCodes: 'hy=arm'},
  render: ({src, langCodes}) => html`
    <news-source .src=${src} .langCodes=${langCodes}>
      <div class="grid">
        ${Object.keys(editions).map((lang) => html`<news-list lang=${lang} layout="headlines"></news-list>`)}
      </div>
    </news-source>
  `,
  play: async ({canvasElement}) => {
    for (const list of canvasElement.querySelectorAll('news-list'))
      await waitFor(() => expect(list).toHaveProperty('state', 'ready'));
  },
};
export const ForGivenStories: Story = {
  render: ({name, href}) => html`
    <news-source .name=${name} .href=${href}>
      <news-list heading="Latest" layout="compact" .articles=${stories(4)}></news-list>
    </news-source>
  `,
};
export const WithoutScript: Story = conditions.withoutScript(
  '<news-source><p>The widgets of the page: <a href="https://meridian.test/">The Meridian</a></p></news-source>',
);

export const RightToLeft: Story = conditions.rightToLeft;
export const ForcedColours: Story = conditions.forcedColours;
export const Print: Story = conditions.print;
export const Width320: Story = conditions.width320;
export const NarrowSidebar: Story = conditions.narrowSidebar;
export const DoubleText: Story = conditions.doubleText;
