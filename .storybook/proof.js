// What a story says that it shows is looked for once it stands: `parameters: {shows: 'state:empty part:note'}`.
import {action} from 'storybook/actions';
import {waitFor} from 'storybook/test';
import {elements} from './manifest.js';
import {emulate} from './media.js';

const TIMEOUT_MS = 8000;

const EVENTS = [...new Set([...elements.values()].flatMap(({events = []}) => events.map(({name}) => name)))];

/** The events of the story that stands, in their order. */
let heard = [];

/** Also those that do not bubble: a listener that captures hears them on their way down. */
export async function beforeEach({tags}) {
  const reset = await emulate(tags);
  heard = [];
  const hear = (event) => {
    heard.push(event);
    action(event.type)(event);
  };
  for (const name of EVENTS) document.addEventListener(name, hear, true);
  // The reader stays in the story that is opened or shared.
  addEventListener('click', stay);
  addEventListener('news-search', stayInForm);
  return () => {
    for (const name of EVENTS) document.removeEventListener(name, hear, true);
    removeEventListener('click', stay);
    removeEventListener('news-search', stayInForm);
    return reset?.();
  };
}

function stay(event) {
  if (event.composedPath().some((node) => node.localName === 'a')) event.preventDefault();
}

/** That a form is sent is heard in its shadow tree alone, where it is on its way when this is called. */
function stayInForm(event) {
  event.composedPath()[0].shadowRoot.addEventListener('submit', prevent, {once: true});
}

const prevent = (event) => event.preventDefault();

export async function afterEach({canvasElement, component, parameters, viewMode}) {
  if (viewMode === 'docs' || !parameters.shows) return;
  for (const claim of parameters.shows.split(/\s+/)) {
    const [kind, name] = claim.split(':');
    const look = () => {
      if (!isShown(kind, name)) throw new Error(`The story says that it shows ${claim}, and does not.`);
    };
    await waitFor(look, {timeout: TIMEOUT_MS});
  }

  function isShown(kind, name) {
    if (kind === 'event') return heard.some(({type}) => type === name);
    if (kind === 'error') return heard.some(({type, error}) => type === 'news-error' && error.code === name);
    return find(canvasElement, component).some((element) => SIGNS[kind](element, name));
  }
}

const find = (canvas, tag) =>
  [canvas, ...[...canvas.querySelectorAll('iframe')].map(({contentDocument}) => contentDocument)].flatMap((root) => [
    ...(root?.querySelectorAll(tag) ?? []),
  ]);

const SIGNS = {
  state: (element, name) => element.matches(`:state(${name})`),
  part: ({shadowRoot}, name) => Boolean(shadowRoot?.querySelector(`[part~="${name}"]`)),
  slot: ({shadowRoot}, name) => {
    const slot = shadowRoot?.querySelector(name === 'default' ? 'slot:not([name])' : `slot[name="${name}"]`);
    return Boolean(slot?.assignedElements({flatten: true}).length);
  },
  stories: ({shadowRoot}, count) => shadowRoot?.querySelectorAll('[part~=story]').length === Number(count),
  on: (element, condition) => CONDITIONS[condition](element),
};

const view = (element) => element.ownerDocument.defaultView;

/** Where an element stands, as it can be seen from there. */
const CONDITIONS = {
  'right-to-left': (element) => view(element).getComputedStyle(element).direction === 'rtl',
  'double-text': (element) => parseFloat(view(element).getComputedStyle(element).fontSize) === 32,
  phone: (element) => element.parentElement.getBoundingClientRect().width <= 320,
  sidebar: (element) => element.parentElement.getBoundingClientRect().width <= 240,
  'no-script': (element) => element.matches(':not(:defined)') && element.innerText.trim() !== '',
};
