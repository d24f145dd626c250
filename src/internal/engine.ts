import {trustedHtml} from './trusted-types.js';

/**
 * Whether elements can work here: an engine of the supported age, on a page that lets this library write markup.
 * Where not, nothing is defined and the fallback stays. A server, which has neither, is no obstacle.
 */
export const canRun = (): boolean => typeof document === 'undefined' || (isCurrent() && mayWriteMarkup());

/** Together these two came with Chrome 125, Firefox 126 and Safari 17.5. */
const isCurrent = (): boolean => CSS.supports('selector(:state(a)) and (color: light-dark(red, red))');

/**
 * A default policy may sanitise what it is handed: one that drops a comment would drop the marks of a template too. In XML a
 * name in capitals is none of HTML's. A page may have taken the style sheets of scripts away.
 */
function mayWriteMarkup(): boolean {
  try {
    const template = document.createElement('TEMPLATE') as HTMLTemplateElement;
    template.innerHTML = trustedHtml('<!---->');
    return !document.adoptedStyleSheets.includes(new CSSStyleSheet()) && template.content.hasChildNodes();
  } catch {
    return false;
  }
}
