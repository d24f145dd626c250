import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/** An element with its args: properties, attributes where there is no such property, and custom properties. */
export function render(args, {component}) {
  const tag = unsafeStatic(component);
  return html`<${tag} ${ref((element) => element && set(element, args))}></${tag}>`;
}

function set(element, args) {
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) element.style.setProperty(name, value ?? '');
    else if (name in element) element[name] = value;
    else if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
