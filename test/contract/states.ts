import {jsonFeed} from '../data/fake-net.js';
import {inside, never, nonsense, settled, until, type TestNet} from '../support/elements.js';
import type {Entry} from './elements.js';

export type State = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale' | 'preview';
interface DataElement extends HTMLElement {
  readonly state: string;
  reload(): Promise<void>;
}

export const statesOf = ({fetching}: Entry): readonly State[] =>
  fetching ? ['idle', 'loading', 'ready', 'empty', 'error', 'stale', 'preview'] : ['idle', 'ready'];

/** An element that has come into a state in the way that it does on a page. */
export async function inState(entry: Entry, state: State, net: TestNet, parent: Element): Promise<HTMLElement> {
  const {elementClass, fetching, filled, typed} = entry;
  const element = document.createElement(elementClass.tagName) as DataElement;
  for (const [name, value] of Object.entries(fetching ?? {})) element.setAttribute(name, value);
  if (state === 'ready') Object.assign(element, filled);
  if (state === 'preview') element.setAttribute('preview', '');
  const address = addressFor(state, net);
  if (address) element.setAttribute('src', address);
  parent.append(element);
  await settled(element);
  if (typed && state !== 'idle') await type(element, typed, net);
  if (address) await until(() => element.state === (state === 'stale' ? 'ready' : state));
  if (state === 'stale') {
    net.feed(nonsense, address);
    await element.reload();
    await until(() => element.matches(':state(stale)'));
  }
  await settled(element);
  return element;
}

function addressFor(state: State, net: TestNet): string | undefined {
  switch (state) {
    case 'loading':
      return net.feed(never);
    case 'empty':
      return net.feed(() => jsonFeed());
    case 'error':
      return net.feed(nonsense);
    case 'stale':
      return net.feed(() => jsonFeed('1', '2'));
    default:
      return undefined;
  }
}

async function type(element: HTMLElement, words: string, net: TestNet): Promise<void> {
  const field = inside<HTMLInputElement>(element, 'input')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await net.advance(1000);
}
