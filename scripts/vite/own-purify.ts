// Takes out of the DOMPurify inside the one-file build what this library's one configuration never reaches.
import type {Plugin} from 'vite';

/**
 * From one piece of its text up to (without) another: what stands there instead. Each piece must be there exactly once, or
 * the build fails: after an update of DOMPurify they are looked up anew, and docs/decisions/a-sanitiser-cut-to-measure.md
 * says what has to be asked of each. What is put in either answers as the code did for `src/data/body/purify.ts`, or refuses more.
 */
const CUTS: [from: string, upTo: string, by: string][] = [
  // Helpers and ways around for browsers in which nothing is defined.
  ['function _OverloadYield(e, d)', 'const entries = Object.entries;', ''],
  [
    'let freeze = Object.freeze;',
    'const arrayForEach =',
    'const {freeze, seal, create} = Object, {apply, construct} = Reflect;\n',
  ],
  // Configuration that comes from others, and input that is no text.
  ['function cleanArray(array)', 'function lookupGetter(object, prop)', ''],
  // Its own lists of what is allowed (ours takes their place), templates, attributes of any name.
  ['function isRegex(value)', 'const IS_ALLOWED_URI =', ''],
  ['const IS_SCRIPT_OR_DATA =', 'const ATTR_WHITESPACE =', ''],
  ['const DOCTYPE_NAME =', 'const ELEMENT_MARKUP_PROBE =', ''],
  ['const SELF_CLOSING_TAG =', 'const ATTR_VALUE_BREAKOUT =', ''],
  // On pages of MooTools and Prototype.js `Element` is theirs.
  ['const ElementPrototype =', 'const cloneNode =', 'const ElementPrototype = HTMLElement.prototype;\n'],
  // A policy of its own, hooks, options.
  ['const _createTrustedTypesPolicy =', 'function createDOMPurify()', ''],
  [
    'let defaultTrustedTypesPolicy;',
    'const _document = document',
    'const _createTrustedHTML = (html) => trustedTypesPolicy.createHTML(html);\n',
  ],
  ['let hooks = _createHooksMap();', 'DOMPurify.isSupported = typeof entries', ''],
  [
    'const MUSTACHE_EXPR$1 =',
    'let FORBID_CONTENTS = null;',
    `const IS_ALLOWED_URI$1 = IS_ALLOWED_URI, ATTR_WHITESPACE$1 = ATTR_WHITESPACE;
let ALLOWED_TAGS, ALLOWED_ATTR;
const SAFE_FOR_XML = true, SANITIZE_DOM = true, KEEP_CONTENT = true, RETURN_DOM = true, RETURN_DOM_FRAGMENT = true;
const WHOLE_DOCUMENT = false, FORCE_BODY = false, SAFE_FOR_TEMPLATES = false;
`,
  ],
  ['let FORBID_CONTENTS = null;', 'const DEFAULT_FORBID_CONTENTS =', ''],
  ['let DATA_URI_TAGS = null;', 'const DEFAULT_URI_SAFE_ATTRIBUTES =', ''],
  [
    'const MATHML_NAMESPACE =',
    'const formElement =',
    `const HTML_NAMESPACE = "http://www.w3.org/1999/xhtml", NAMESPACE = HTML_NAMESPACE;
const PARSER_MEDIA_TYPE = "text/html", transformCaseFunc = stringToLowerCase;
let IS_EMPTY_INPUT = false;
`,
  ],
  [
    'const isRegexOrFunction =',
    'const ALL_SVG_TAGS =',
    `const _parseConfig = (cfg) => {
	ALLOWED_TAGS = addToSet({"#text": true}, cfg.ALLOWED_TAGS);
	ALLOWED_ATTR = addToSet({}, cfg.ALLOWED_ATTR);
	trustedTypesPolicy = cfg.TRUSTED_TYPES_POLICY;
	emptyHTML = _createTrustedHTML("");
};
`,
  ],
  // Stricter than the rule for HTML that it stands for: an element of HTML may have a parent of HTML alone.
  [
    'const ALL_SVG_TAGS =',
    'const _forceRemove =',
    `const _checkValidNamespace = (element) => {
	const parent = getParentNode(element);
	return _readNamespaceURI(element) === HTML_NAMESPACE && (!parent || _readNodeType(parent) !== NODE_TYPE.element || _readNamespaceURI(parent) === HTML_NAMESPACE);
};
`,
  ],
  // Sanitising in place, and nodes given in the place of text.
  ['const _neutralizeRoot =', 'const _removeAttribute =', ''],
  ['const _stripAttributes =', 'const _isPatchLinkageAttribute =', ''],
  ['const _neutralizePatchLinkage =', 'const _initDocument =', ''],
  ['const _stripTemplateExpressions =', 'const _isClobbered =', ''],
  ['function _executeHooks(', 'const _isUnsafeNode =', ''],
  ['const _matchesNameCheck =', 'const _sanitizeDisallowedNode =', ''],
  ['if (!FORBID_TAGS[tagName] && _isBasicCustomElement', 'if (KEEP_CONTENT && !FORBID_CONTENTS', ''],
  [
    'if (KEEP_CONTENT && !FORBID_CONTENTS',
    'const parentNode = getParentNode(currentNode);\n\t\t\tconst childNodes',
    'if (!DEFAULT_FORBID_CONTENTS[tagName]) {\n',
  ],
  ['const _forkSharedAllowlist =', 'const _sanitizeElements =', ''],
  [
    '_markVisited(currentNode);',
    'if (_isClobbered(currentNode)) {\n\t\t\t_forceRemove(currentNode);\n\t\t\treturn true;',
    '',
  ],
  ['ALLOWED_TAGS = _forkSharedAllowlist', 'if (_isUnsafeNode(currentNode', ''],
  [
    'if (FORBID_TAGS[tagName] || !(EXTRA',
    'if (nodeType === NODE_TYPE.element && !_checkValid',
    'if (!ALLOWED_TAGS[tagName]) return _sanitizeDisallowedNode(currentNode, tagName, root);\n',
  ],
  ['if (SAFE_FOR_TEMPLATES && nodeType', 'const _isValidAttribute =', 'return false;\n};\n'],
  ['if (FORBID_ATTR[lcName])', 'if (_isPatchLinkageAttribute(lcName', ''],
  ['const nameIsPermitted =', 'if (URI_SAFE_ATTRIBUTES[lcName])', 'if (!ALLOWED_ATTR[lcName]) return false;\n'],
  [
    'if (URI_SAFE_ATTRIBUTES[lcName])',
    'const compactValue =',
    'if (DEFAULT_URI_SAFE_ATTRIBUTES[lcName]) return true;\n',
  ],
  ['if ((lcName === "src" || lcName === "xlink:href"', 'return !value;', ''],
  ['const RESERVED_CUSTOM_ELEMENT_NAMES =', 'const _setAttributeValue =', ''],
  ['_executeHooks(hooks.beforeSanitizeAttributes', 'const attributes = currentNode.attributes;', ''],
  ['ALLOWED_ATTR = _forkSharedAllowlist', 'let l = attributes.length;', ''],
  ['let recreatedNamedProp', 'if (_isUnsafeAttributeValue(name, value)) {', ''],
  ['if (hookEvent.forceKeepAttr)', 'if (!_isValidAttribute(lcTag', ''],
  [
    'value = _applyTrustedTypesToAttribute(',
    'const _sanitizeNode =',
    'if (value !== initValue) _setAttributeValue(currentNode, name, namespaceURI, value);\n}\n};\n',
  ],
  ['_executeHooks(hooks.beforeSanitizeShadowDOM', 'while (shadowNode =', ''],
  ['_executeHooks(hooks.uponSanitizeShadowNode, shadowNode', '_sanitizeNode(shadowNode, fragment);', ''],
  ['if (_readNodeType(shadowNode) === NODE_TYPE.element) {', 'DOMPurify.sanitize =', '}\n};\n'],
  ['if (typeof dirty !== "string" && !_isNode', 'if (!DOMPurify.isSupported) return', ''],
  ['if (SET_CONFIG) {', 'DOMPurify.removed = [];\n\t\tconst inPlace', '_parseConfig(cfg);\n'],
  ['const inPlace =', 'if (body && FORCE_BODY)', 'body = _initDocument(dirty);\nif (!body) return null;\n'],
  [
    'const walkRoot =',
    'if (RETURN_DOM) {',
    'const nodeIterator = _createNodeIterator(body);\nwhile (currentNode = nodeIterator.nextNode()) _sanitizeNode(currentNode, body);\n',
  ],
  ['if (ALLOWED_ATTR.shadowroot', 'return returnNode;', ''],
  ['const serialize =', 'return DOMPurify;\n}\nvar purify_default', '};\n'],
];

export const ownPurify = (): Plugin => ({
  name: 'own-purify',
  transform(code, id) {
    if (!id.includes('/node_modules/dompurify/')) return null;
    if (!id.endsWith('/dist/purify.es.mjs')) throw new Error(`${id} is no file of DOMPurify that is known here.`);
    return {code: CUTS.reduce(cut, code), map: null};
  },
});

function cut(code: string, [from, upTo, by]: [string, string, string]): string {
  const [before, after, more] = code.split(from);
  const end = after?.indexOf(upTo) ?? -1;
  if (before === undefined || after === undefined || more !== undefined || end < 0)
    throw new Error(
      `DOMPurify no longer holds “${from}” once, and “${upTo}” after it: see scripts/vite/own-purify.ts.`,
    );
  return before + by + after.slice(end);
}
