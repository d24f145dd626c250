import {nearestArticle} from './nearest-article.js';
import {ours} from './ours.js';
import {addSheet, removeSheet} from './sheet.js';
import {warnOnce} from './warn.js';

/**
 * Sets the text size by a style sheet of its own: nothing is written on an element, and what is added later has it too.
 * A control does not grow itself: its buttons stay under the pointer.
 * @returns what takes it away.
 */
export function scaleText(control: Element, scale: number, target: string | undefined): () => void {
  const article = target ? undefined : nearestArticle(control)?.shadowRoot;
  const roots = new Set(article ? [article] : [document, control.getRootNode() as Document | ShadowRoot]);
  const rule = `${article ? ':host' : (target ?? ours(/text-size$/))}{--news-text-scale:${scale}!important}`;
  const sheets = [...roots].map((root) => [root, addSheet(root, rule)] as const);
  if (sheets[0]?.[1]?.cssRules.length === 0) warnOnce(`target="${target}" is no selector.`);
  return () => {
    for (const [root, sheet] of sheets) removeSheet(root, sheet);
  };
}
