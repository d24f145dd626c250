// The page in a frame, for sites that allow no scripts: builds the one widget that its address names, and tells its height.
const HEIGHT = 'news-elements:height';
const NAME = /^[a-z]+-[a-z]+$/;
const COLOUR = /^#[\da-f]{6}$/i;
const MAX_LINKS = 12;
const query = new URLSearchParams(location.search);

/** Alone in a window it would be a page of this site with the words of whoever made the address. */
if (parent === window) document.body.textContent = 'This page shows a widget in the frame of another page.';
else await show(query.get('widget') ?? '');

async function show(tag) {
  if (!NAME.test(tag)) return;
  // A source has nothing to show but the widgets in it.
  const inner = tag === 'news-source' ? 'news-list' : undefined;
  await import(`./news-elements.js?only=${[tag, inner].filter(Boolean)}`);
  const {observedAttributes: known} = customElements.get(tag) ?? {};
  if (!known) return;
  const widget = document.createElement(tag);
  for (const [name, value] of query) if (known.includes(name) || name === 'lang') widget.setAttribute(name, value);
  const links = query.getAll('link').slice(0, MAX_LINKS).map(linkOf).filter(Boolean);
  if (inner) widget.append(document.createElement(inner));
  (inner ? widget.firstChild : widget).append(...links);
  const brand = query.get('brand') ?? '';
  if (COLOUR.test(brand)) widget.style.setProperty('--news-accent', brand);
  if (query.get('ground') === 'dark') document.documentElement.dataset.ground = 'dark';
  document.body.replaceChildren(widget);
  tellHeight();
}

/** An address, and after the first space what the link says: nothing that runs. */
function linkOf(value) {
  const [, href, text] = /^(\S+)\s*(.*)$/s.exec(value) ?? [];
  if (!originOf(href)) return undefined;
  const link = document.createElement('a');
  Object.assign(link, {href, textContent: text || href});
  if (['en', 'ru', 'hy'].includes(text)) {
    Object.assign(link, {hreflang: text, lang: text});
    link.textContent = {en: 'English', ru: 'Русский', hy: 'Հայերեն'}[text];
  }
  return link;
}

/** To the page that the frame stands on and to no other: as it says itself, else as the browser says of it. */
function tellHeight() {
  const host = originOf(query.get('host')) ?? originOf(document.referrer);
  if (!host) return;
  const tell = () => parent.postMessage({type: HEIGHT, height: document.body.offsetHeight}, host);
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({source, origin, data}) => {
    if (source === parent && origin === host && data?.type === HEIGHT) tell();
  });
}

function originOf(address) {
  try {
    const {protocol, origin} = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}
