import {ClassicEditor, GeneralHtmlSupport} from 'ckeditor5';
import grapesjs from 'grapesjs';
import {components as inputs} from 'news-elements/builder-io';
import {newsElements as forCkeditor} from 'news-elements/ckeditor5';
import {elements} from 'news-elements/elements';
import newsElements from 'news-elements/grapesjs';
import {categories, components} from 'news-elements/puck';
import {newsElements as forTinymce} from 'news-elements/tinymce';
import type {Component} from '@builder.io/sdk';
import type {Config} from '@puckeditor/core';
import tinymce from 'tinymce';

export const editor = grapesjs.init({container: '#editor', plugins: [newsElements]});
export const rich = tinymce.init({selector: 'textarea', license_key: 'gpl', ...forTinymce});
export const classic = ClassicEditor.create({
  attachTo: document.body,
  licenseKey: 'GPL',
  plugins: [GeneralHtmlSupport],
  ...forCkeditor,
});
export const puck: Config = {components, categories};
export const registered: Component[] = inputs.map(({component, ...info}) => ({class: component, ...info}));
export const titles: string[] = elements.map(({title}) => title);
