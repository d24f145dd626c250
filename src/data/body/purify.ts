import DOMPurify, {type Config} from 'dompurify';
import {trustedHtml} from '../../internal/trusted-types.js';

/** What a text may be made of. None of these names is one of SVG's or MathML's but `a`; a test sees to that. */
export const TAGS = (
  'a abbr audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
  'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub ' +
  'summary sup table tbody td tfoot th thead time tr u ul var video wbr'
).split(' ');

/** No `style`, `class`, `name`, `data-*`, `aria-*` or handler; `id` is only kept where a link of the text leads to it. */
const ATTRIBUTES = (
  'alt colspan controls datetime dir height href hreflang id lang media open poster preload rel reversed rowspan scope ' +
  'sizes span src srcset start title type value width'
).split(' ');

/** Nothing but the allowed, as a fragment that is in no document: it has run nothing and loaded nothing. */
export const purify = (html: string): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...TAGS],
    ALLOWED_ATTR: [...ATTRIBUTES],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // Addresses of scripts do not come up: no allowed element has one.
    TRUSTED_TYPES_POLICY: {
      createHTML: trustedHtml,
      createScriptURL: String,
    } as unknown as Config['TRUSTED_TYPES_POLICY'],
  });
