import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import {inLanguageAndTheme} from './page.js';
import '../src/define.ts';

setCustomElementsManifest(manifest);

const THEMES = [
  {value: 'light', title: 'Light page', icon: 'sun'},
  {value: 'dark', title: 'Dark page', icon: 'moon'},
];
const LANGUAGES = [
  {value: 'en', title: 'English'},
  {value: 'ru', title: 'Русский'},
  {value: 'hy', title: 'Հայերեն'},
];

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  decorators: [inLanguageAndTheme],
  globalTypes: {
    language: {description: 'Language of the page', toolbar: {icon: 'globe', items: LANGUAGES, dynamicTitle: true}},
    theme: {description: 'Ground of the page', toolbar: {icon: 'sun', items: THEMES, dynamicTitle: true}},
  },
  initialGlobals: {language: 'en', theme: 'light'},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
  },
};
