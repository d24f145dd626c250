// Functions that are sent into a page: each stands alone, and uses nothing that the hostile pages break.

/** What the driver's visitor polls: everything of ours on the page is there and has what it asks for. */
export function isSettled(frame) {
  const {document: page} = frame ? window.frames[0] : window;
  if (page.readyState !== 'complete') return false;
  const seen = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if ('updateComplete' in element) seen.push(element);
      else if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(page);
  const waits = (element) => /^news-(card|list|article)$/.test(element.localName) && element.state !== 'ready';
  return seen.length > 0 && !seen.some(waits);
}

/** Each widget's tag, words and box. */
export function looksNow(frame) {
  const found = [];
  const wordsOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (/^(style|slot)$/.test(node.localName)) return '';
    let words = '';
    for (const child of node.childNodes) words += wordsOf(child);
    return words;
  };
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if ('updateComplete' in element) {
        const {width, height} = element.getBoundingClientRect();
        const words = element.shadowRoot
          ? wordsOf(element.shadowRoot)
              .replace(/\s+/g, ' ')
              .replace(/127\.0\.0\.1:\d+/g, 'news.test')
              .trim()
          : undefined;
        found.push({tag: element.localName, words, width, height});
      } else if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk((frame ? window.frames[0] : window).document);
  return found;
}

/** For pages that keep the fallback: whether nothing is defined and all links of it can be read. */
export function showsFallback() {
  const links = [...document.querySelectorAll('.fallback')];
  const defined = ['news-card', 'news-list', 'news-article', 'share-bar'].some((tag) => customElements.get(tag));
  return !defined && links.length > 0 && links.every((link) => link.getClientRects().length > 0 && link.textContent);
}
