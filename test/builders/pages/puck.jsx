import '@puckeditor/core/puck.css';
import {Puck, Render} from '@puckeditor/core';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {categories, components} from '../../../dist/integrations/puck.js';

const config = {components, categories};
const item = (type) => ({type, props: {...components[type].defaultProps, id: type}});
const data = {content: Object.keys(components).map(item), root: {}};

createRoot(document.querySelector('#editor')).render(
  createElement(Puck, {config, data, iframe: {enabled: false}, onChange: (changed) => (window.data = changed)}),
);
window.show = (given) =>
  createRoot(document.querySelector('#page')).render(createElement(Render, {config, data: given}));
window.data = data;
