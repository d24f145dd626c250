import {render as renderView} from 'svelte/server';
import {views} from './views.js';

export const render = (name) => renderView(views[name]).body;
