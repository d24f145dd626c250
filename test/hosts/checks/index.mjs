// What is asserted of each page, by its id.
import css from './css.mjs';
import doc from './doc.mjs';
import dom from './dom.mjs';
import js from './js.mjs';
import load from './load.mjs';
import own from './own.mjs';
import rules from './rules.mjs';

/**
 * @typedef {object} Check
 * @property {(host: import('../support/host.mjs').Host) => Promise<void>} check Throws where the page is not as it must be.
 * @property {string[]} [engines] Where the page says something, with the reason in `why`.
 * @property {(feed: string) => string} [widgets] What stands on the page, in place of one of each element.
 * @property {RegExp} [allows] Faults that are the page's, not ours.
 * @property {boolean} [keepsFallback] Nothing is defined there.
 * @property {() => unknown} [isReady] In the page: when the check may start, where that is not when all have their stories.
 * @property {boolean} [inFrame] The widgets stand in the page's first frame.
 * @property {boolean} [sameOrigin] Script and feed come from the page's own origin.
 */
export const CHECKS = {...css, ...doc, ...load, ...js, ...rules, ...dom, ...own};
