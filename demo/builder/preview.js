// The page in the preview's frame: builds what the builder says, by the DOM alone, whatever is in it.
const place = document.querySelector('#place');
const root = document.documentElement;
const isOurs = ({source, origin}) => source === parent && origin === location.origin;
let shown;

await import('./news-elements.js?store=off');
addEventListener('message', (event) => {
  if (isOurs(event) && event.data.node) show(event.data);
});
for (const name of ['news-load', 'news-error']) place.addEventListener(name, tell, true);
parent.postMessage('ready', location.origin);

function show({node, page, ground, brand, sample}) {
  Object.assign(root.dataset, {page, ground});
  const wanted = JSON.stringify([node, sample]);
  if (wanted !== shown) {
    shown = wanted;
    place.replaceChildren(build(node, sample));
  }
  const [element] = place.children;
  if (brand) element.style.setProperty('--news-accent', brand);
  else element.style.removeProperty('--news-accent');
}

function build({tag, attributes, children, text}, sample) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value === true ? '' : value);
  if (sample && 'preview' in element) element.setAttribute('preview', '');
  element.append(...children.map((child) => build(child, sample)), text ?? '');
  return element;
}

function tell() {
  parent.postMessage({height: place.offsetHeight}, location.origin);
}
