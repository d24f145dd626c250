/** From one piece of a text up to (without) another: what stands there instead. */
export type Cut = [from: string, upTo: string, by: string];

/**
 * What is cut from DOMPurify. Each piece must be there exactly once, or the build fails: after an update of DOMPurify they are looked
 * up anew, and docs/decisions/a-sanitiser-cut-to-measure.md
 * says what has to be asked of each. What is put in either answers as the code did for `src/data/body/purify.ts`, or refuses more.
 */
export const CUTS: Cut[] = [
  // Helpers and ways around for browsers in which nothing is defined.
  ['function _OverloadYield(e, d)', 'const setPrototypeOf =', ''],
  ['const isFrozen =', 'const getPrototypeOf =', ''],
  [
    'let freeze = Object.freeze;',
    'const stringToLowerCase =',
    'const apply = Reflect.apply;\nconst freeze = (x) => x, seal = freeze;\n',
  ],
  ['const numberToString =', 'const regExpTestRaw =', ''],
  // Configuration that comes from others, and input that is no text. Our names are lists of small letters.
  [
    'const typeErrorCreate =',
    'function lookupGetter(object, prop)',
    `function unapply(func) {
	return (thisArg, ...args) => apply(func, thisArg, args);
}
function addToSet(set, array) {
	setPrototypeOf(set, null);
	let l = array.length;
	while (l--) set[array[l]] = true;
	return set;
}
`,
  ],
  ['function fallbackValue()', 'function lookupAccessor(', 'return () => null;\n}\n'],
  // Its own lists of what is allowed (ours takes their place), templates, attributes of any name.
  ['function lookupAccessor(', 'const IS_ALLOWED_URI =', ''],
  ['const IS_SCRIPT_OR_DATA =', 'const ATTR_WHITESPACE =', ''],
  ['const DOCTYPE_NAME =', 'const ELEMENT_MARKUP_PROBE =', ''],
  ['const SELF_CLOSING_TAG =', 'const ATTR_VALUE_BREAKOUT =', ''],
  // A window or an engine without what it needs: nothing is defined there.
  [
    'let window = arguments.length > 0',
    'const ElementPrototype =',
    'const DOMPurify = {};\nlet document = window.document;\nconst DOMParser = window.DOMParser;\n',
  ],
  [
    'const getNodeType = Node &&',
    'let trustedTypesPolicy;',
    `const getNodeType = lookupGetter(Node.prototype, "nodeType"), _readNodeType = getNodeType;
const getNodeName = lookupGetter(Node.prototype, "nodeName"), _readNodeName = getNodeName;
const getOwnerDocument = lookupGetter(Node.prototype, "ownerDocument");
const _readNamespaceURI = lookupGetter(ElementPrototype, "namespaceURI");
document = document.createElement("template").content.ownerDocument;
`,
  ],
  ['const getShadowRoot =', 'const getAttributes =', ''],
  ['let emptyHTML = "";', 'let defaultTrustedTypesPolicy;', ''],
  ['const importNode = originalDocument', 'let hooks = _createHooksMap();', ''],
  // On pages of MooTools and Prototype.js `Element` is theirs.
  ['const ElementPrototype =', 'const cloneNode =', 'const ElementPrototype = HTMLElement.prototype;\n'],
  // A policy of its own, hooks, options.
  ['const _createTrustedTypesPolicy =', 'function createDOMPurify()', ''],
  [
    'let defaultTrustedTypesPolicy;',
    'const _document = document',
    'const _createTrustedHTML = (html) => trustedTypesPolicy.createHTML(html);\n',
  ],
  ['let hooks = _createHooksMap();', 'const MUSTACHE_EXPR$1 =', ''],
  [
    'const MUSTACHE_EXPR$1 =',
    'let FORBID_CONTENTS = null;',
    `const IS_ALLOWED_URI$1 = IS_ALLOWED_URI, ATTR_WHITESPACE$1 = ATTR_WHITESPACE;
let ALLOWED_TAGS, ALLOWED_ATTR;
const SAFE_FOR_XML = true, SANITIZE_DOM = true, RETURN_DOM = true;
`,
  ],
  ['let FORBID_CONTENTS = null;', 'const DEFAULT_FORBID_CONTENTS =', ''],
  [
    'let DATA_URI_TAGS = null;',
    'const formElement =',
    `const DEFAULT_URI_SAFE_ATTRIBUTES = addToSet({}, ["alt", "id", "title", "value"]);
const HTML_NAMESPACE = "http://www.w3.org/1999/xhtml", NAMESPACE = HTML_NAMESPACE;
const transformCaseFunc = stringToLowerCase;
`,
  ],
  [
    'const isRegexOrFunction =',
    'const ALL_SVG_TAGS =',
    `const _parseConfig = (cfg) => {
	ALLOWED_TAGS = addToSet({"#text": true}, cfg.ALLOWED_TAGS);
	ALLOWED_ATTR = addToSet({}, cfg.ALLOWED_ATTR);
	trustedTypesPolicy = cfg.TRUSTED_TYPES_POLICY;
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
  // Notes of what was removed: nobody reads them.
  ['arrayPush(DOMPurify.removed, { element: node });', 'try {\n\t\t\tgetParentNode(node).removeChild', ''],
  ['arrayPush(DOMPurify.removed, {\n\t\t\tattribute: attr ||', 'if (attr) _stripAttributeNode(', ''],
  ['typeErrorCreate("a node selected for removal could not be detached', ';\n', 'new TypeError("not removable")'],
  ['const _neutralizePatchLinkage =', 'const _initDocument =', ''],
  // Other kinds of documents, and a second way to parse should the first throw.
  [
    'const _initDocument =',
    'const _createNodeIterator =',
    `const _initDocument = (dirty) => {
	const leadingWhitespace = stringMatch(dirty, LEADING_WHITESPACE);
	const body = getElementsByTagName.call(new DOMParser().parseFromString(_createTrustedHTML(dirty), "text/html"), "body")[0];
	if (body && leadingWhitespace) body.insertBefore(document.createTextNode(leadingWhitespace[0]), body.firstChild);
	return body;
};
`,
  ],
  // Elements, text, processing instructions, CDATA sections, comments.
  [
    'const _createNodeIterator =',
    'const _stripTemplateExpressions =',
    'const _createNodeIterator = (root) => createNodeIterator.call(getOwnerDocument(root), root, 1 | 4 | 64 | 8 | 128, null);\n',
  ],
  [
    'const realTagName = getNodeName ?',
    'if (typeof realTagName !== "string") return false;',
    'const realTagName = getNodeName(element);\n',
  ],
  // Sanitising in place, and nodes given in the place of text.
  ['const _neutralizeRoot =', 'const _removeAttribute =', ''],
  ['const _stripAttributes =', 'const _isPatchLinkageAttribute =', ''],
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
  [
    'DOMPurify.sanitize = function(dirty)',
    'return DOMPurify;\n}\nvar purify_default',
    `DOMPurify.sanitize = (dirty, cfg) => {
	_parseConfig(cfg);
	const body = _initDocument(dirty);
	if (!body) return null;
	const nodeIterator = _createNodeIterator(body);
	let currentNode;
	while (currentNode = nodeIterator.nextNode()) _sanitizeNode(currentNode, body);
	const returnNode = createDocumentFragment.call(getOwnerDocument(body));
	while (body.firstChild) returnNode.appendChild(body.firstChild);
	return returnNode;
};
`,
  ],
  // Made for the first text, not while a page that may have none loads.
  [
    'var purify_default =',
    'export {',
    'let made;\nvar purify_default = {sanitize: (dirty, cfg) => (made ??= createDOMPurify()).sanitize(dirty, cfg)};\n',
  ],
];

/** What of our configuration only the whole DOMPurify reads. */
export const UNREAD: Cut[] = [
  ['ALLOWED_NAMESPACES:', 'TRUSTED_TYPES_POLICY:', ''],
  ['createScriptURL: String', '\n', ''],
];
