import type {Config} from '@puckeditor/core';

/** For `<Puck config={{components, categories}} />`; the page loads the elements by itself. */
export declare const components: Config['components'];
export declare const categories: {news: {title: string; components: string[]}};
