import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/** An element with its args: properties, attributes where there is no such property, and custom properties. */
export function render(args, {component, globals}) {
  const tag = unsafeStatic(component);
  return html`<${tag} ${ref((element) => element && set(element, args, globals.language))}></${tag}>`;
}

/** What `inEach` made is there in each language. */
function set(element, args, language) {
  for (const [name, given] of Object.entries(args)) {
    const value = given?.each ? given.each[language] : given;
    if (name.startsWith('--')) element.style.setProperty(name, value ?? '');
    else if (name in element) element[name] = value;
    else if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
