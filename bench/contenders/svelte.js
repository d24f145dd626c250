// The same list as Svelte compiles it; it is weighed, and not timed.
import {mount} from 'svelte';
import List from './shared/List.svelte';
import far from './shared/far.css?inline';
import look from './shared/look.css?inline';

document.adoptedStyleSheets = [look, far].map((css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});
globalThis.contender = {
  list(articles, options) {
    const target = document.createElement('div');
    mount(List, {target, props: {articles, ...options}});
    return target;
  },
};
