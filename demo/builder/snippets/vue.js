import {html} from './html.js';

/** A template of Vue is HTML, but for `{{`, which is code in text; `v-pre` says that it is not. */
export const vue = (node, indent) => html(guarded(node), indent);

const guarded = (node) => ({
  ...node,
  attributes: {...(node.text?.includes('{{') && {'v-pre': true}), ...node.attributes},
  children: node.children.map(guarded),
});
