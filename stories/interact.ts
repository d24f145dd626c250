import {expect, waitFor} from 'storybook/test';

/** The shadow root of the first element of a tag, once it has rendered. */
export async function rootOf(canvas: HTMLElement, tag: string): Promise<ShadowRoot> {
  await customElements.whenDefined(tag);
  const element = canvas.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(tag);
  await element?.updateComplete;
  expect(element?.shadowRoot).toBeTruthy();
  return element!.shadowRoot!;
}

/** The element with this part, as soon as there is one. */
export const part = (root: ParentNode, name: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = root.querySelector<HTMLElement>(`[part~="${name}"]`);
    if (!found) throw new Error(`There is no part “${name}”.`);
    return found;
  });

export const parts = (root: ParentNode, name: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** What has the focus, in whatever shadow root. */
export function focused(): Element | null {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
  return activeElement;
}

/** A key for what has the focus: the tools of Testing Library stop at a shadow root. */
export const press = (key: string, init: KeyboardEventInit = {}): boolean | undefined =>
  focused()?.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
  );

/** `beforeEach` of a story: the clipboard of a browser that lets it be written, or not. */
export const clipboard = (writeText: () => Promise<void>) => (): (() => void) => {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  return () => Reflect.deleteProperty(navigator, 'clipboard');
};
