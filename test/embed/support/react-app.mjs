// An application that shows the embed, and renders again when the test says so.
import {createElement, StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';

const pasted = document.querySelector('#pasted').content.children;
const keyed = document.querySelector('#keyed').dataset.src;

/** Markup as React's own elements. */
function toReact(node, key) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.textContent;
  const attributes = Object.fromEntries([...node.attributes].map(({name, value}) => [name, value]));
  return createElement(node.localName, {...attributes, key}, ...[...node.childNodes].map(toReact));
}

function App() {
  const [state, setState] = useState({heading: 'One', order: ['a', 'b', 'c'], articles: undefined, time: 0});
  window.update = (change) => setState((last) => ({...last, ...change, time: last.time + 1}));
  const {heading, order, articles, time} = state;
  return createElement(
    'main',
    {'data-time': time},
    [...pasted].map(toReact),
    createElement('news-list', {
      id: 'changing',
      heading,
      count: heading.length,
      articles,
      'onnews-open': window.opened,
    }),
    order.map((id) => createElement('news-card', {key: id, id, src: keyed, loading: 'eager'})),
  );
}

window.opened = (event) => {
  event.preventDefault();
  window.lastOpened = event.article.headline;
};
window.root = createRoot(document.querySelector('#app'));
window.root.render(createElement(StrictMode, null, createElement(App)));
