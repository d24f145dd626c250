// A configuration as text to paste, escaped as each place wants it.
import {markup, tagsIn, titleOf} from '../markup.js';
import {reservation} from '../reservation.js';
import {frame, hostScript} from './iframe.js';
import {html, scriptTag} from './html.js';
import {jsx} from './jsx.js';
import {vue} from './vue.js';
import {block, shortcode} from './wordpress.js';

/**
 * @param product - `{version, integrity, hostIntegrity, reserve}` of the build, `base` where its files are.
 * @returns pieces in the order in which they are pasted: what each is, by a text's id, and its code.
 */
export function snippets(state, elements, product) {
  const node = markup(state, elements);
  const tags = tagsIn(node);
  const css = styles(node, state, product);
  const style = css && {is: 'css', code: css};
  const imports = tags.map((tag) => `import 'news-elements/${tag}';`).join('\n');
  const install = {is: 'install', code: `npm install --save-exact news-elements@${product.version}`};
  const make = {
    html: () => [
      {is: 'page', code: [scriptTag(product, tags), css && styleTag(css), html(node)].filter(Boolean).join('\n')},
    ],
    npm: () => [install, {is: 'module', code: imports}, style, {is: 'place', code: html(node)}],
    react: () => [install, {is: 'component', code: component(imports, node)}, style],
    vue: () => [install, {is: 'component', code: single(imports, node)}, {is: 'config', code: VITE}, style],
    shortcode: () => [{is: 'shortcode', code: shortcode(node)}, style],
    block: () => [{is: 'block', code: block(node)}, style],
    iframe: () => [
      {is: 'frame', code: frame(node, {...product, brand: state.brand, ground: groundOf(state), title: titleOf(node)})},
      {is: 'host', code: hostScript(product)},
    ],
  };
  return make[state.code]().filter(Boolean);
}

/** A frame has a ground of its own, like that of the page that is shown. */
const groundOf = ({page, ground}) => (page === 'dark' ? page : ground);

/** The place that is kept until the script has come, and the brand's colour. */
function styles(node, {brand}, {reserve}) {
  const kept = [node, ...node.children].map((one) => reservation(reserve, one));
  const colour = brand && `${node.tag} { --news-accent: ${brand}; }`;
  return [...kept, colour].filter(Boolean).join('\n');
}

const styleTag = (css) => `<style>\n${css.replace(/^/gm, '  ')}\n</style>`;

const component = (imports, node) =>
  `${imports}\n\nexport function News() {\n  return (\n${jsx(node, '    ')}\n  );\n}`;

const single = (imports, node) =>
  `<script setup>\n${imports}\n</script>\n\n<template>\n${vue(node, '  ')}\n</template>`;

const VITE = `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.includes('-');
export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};`;
