// One attribute's field in GrapesJS' panel, with its help below. What is left empty, or as it is anyway, is not written into the page.
import {KINDS} from './grapesjs-kinds.js';

let fields = 0;

/** A trait type, for traits that have an `attribute`: a description from elements.js, or of links. */
export const createField = () => ({
  eventCapture: ['change'],
  noLabel: true,
  templateInput: '',

  createInput({trait}) {
    const attribute = trait.get('attribute');
    const help = document.createElement('p');
    help.id = `news-elements-help-${(fields += 1)}`;
    help.textContent = attribute.help;
    help.style.cssText = 'margin: 0.3em 0 0; font-size: 0.85em; line-height: 1.35; opacity: 0.75';
    const input = KINDS[attribute.type].create(attribute);
    input.setAttribute('aria-describedby', help.id);
    const field = document.createElement('div');
    field.style.cssText = 'padding-block: 0.4em; text-align: start';
    field.append(...labelled(input, attribute), help);
    return field;
  },

  onUpdate({elInput, component, trait}) {
    const attribute = trait.get('attribute');
    KINDS[attribute.type].show(inputIn(elInput), attribute, component);
  },

  onEvent({elInput, component, trait}) {
    const attribute = trait.get('attribute');
    KINDS[attribute.type].take(inputIn(elInput), attribute, component);
  },
});

const inputIn = (field) => field.querySelector('[aria-describedby]');

function labelled(input, {title, type}) {
  if (type === 'words') {
    const legend = document.createElement('legend');
    legend.textContent = title;
    input.prepend(legend);
    return [input];
  }
  const label = document.createElement('label');
  const name = document.createElement('span');
  name.textContent = title;
  if (type === 'boolean') {
    label.append(input, ' ', name);
    return [label];
  }
  name.style.cssText = 'display: block; margin-block-end: 0.3em';
  label.append(name, framed(input));
  return [label];
}

/** The frame that GrapesJS draws around its own fields. */
function framed(input) {
  const frame = document.createElement('span');
  frame.className = 'gjs-field';
  frame.style.display = 'block';
  frame.append(input);
  return frame;
}
