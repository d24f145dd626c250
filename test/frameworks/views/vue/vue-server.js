import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {views} from './views.js';

export const render = (name) => renderToString(createSSRApp(views[name]));
