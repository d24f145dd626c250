// One attribute's field in GrapesJS' panel, with its help below. What is left empty, or as it is anyway, is not written into the page.

let fields = 0;

/** A trait type whose trait has an `attribute`: a description from elements.js. */
export const createField = () => ({
  eventCapture: ['change'],
  noLabel: true,

  createInput({trait}) {
    const attribute = trait.get('attribute');
    const id = `news-elements-${(fields += 1)}`;
    const field = document.createElement('div');
    field.className = 'gjs-field-wrp';
    field.append(...(attribute.type === 'words' ? wordsField(attribute, id) : singleField(attribute, id)));
    const help = document.createElement('p');
    help.id = `${id}-help`;
    help.textContent = attribute.help;
    help.style.cssText = 'margin: 0.3em 0 0; font-size: 0.85em; line-height: 1.35; opacity: 0.75';
    field.append(help);
    return field;
  },

  onUpdate({elInput, component, trait}) {
    const {name, type, default: initial} = trait.get('attribute');
    const value = component.getAttributes()[name];
    for (const input of elInput.querySelectorAll('input, select')) {
      if (type === 'words') input.checked = wordsOf(value ?? initial).includes(input.value);
      else if (type === 'boolean') input.checked = isOn(value);
      else input.value = value ?? (type === 'choice' ? (initial ?? '') : '');
    }
  },

  onEvent({elInput, component, trait}) {
    const attribute = trait.get('attribute');
    const value = valueOf(elInput, attribute);
    if (value === undefined) component.removeAttributes(attribute.name);
    else component.addAttributes({[attribute.name]: value});
  },
});

function singleField(attribute, id) {
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = attribute.title;
  const input = attribute.type === 'choice' ? select(attribute) : document.createElement('input');
  input.id = id;
  input.setAttribute('aria-describedby', `${id}-help`);
  if (attribute.type === 'boolean') {
    input.type = 'checkbox';
    label.prepend(input);
    return [label];
  }
  if (attribute.type === 'number') {
    const {minimum = '', maximum = ''} = attribute;
    Object.assign(input, {type: 'number', step: 1, min: minimum, max: maximum});
  }
  if (attribute.type !== 'choice') input.placeholder = attribute.default ?? '';
  return [label, framed(input)];
}

function wordsField({title, values}, id) {
  const group = document.createElement('fieldset');
  group.style.cssText = 'margin: 0; padding: 0; border: 0';
  group.setAttribute('aria-describedby', `${id}-help`);
  const legend = document.createElement('legend');
  legend.textContent = title;
  group.append(legend, ...values.map(wordBox));
  return [group];
}

function wordBox(value) {
  const label = document.createElement('label');
  label.style.cssText = 'display: inline-block; margin-inline-end: 1em';
  const box = document.createElement('input');
  Object.assign(box, {type: 'checkbox', value});
  label.append(box, ` ${value}`);
  return label;
}

function select({values, default: initial}) {
  const input = document.createElement('select');
  if (initial === undefined) input.append(new Option('–', ''));
  input.append(...values.map((value) => new Option(value, value)));
  return input;
}

/** The frame that GrapesJS draws around its own fields. */
function framed(input) {
  const frame = document.createElement('div');
  frame.className = 'gjs-field';
  frame.append(input);
  return frame;
}

function valueOf(field, {type, default: initial}) {
  const inputs = [...field.querySelectorAll('input, select')];
  const value =
    type === 'words'
      ? inputs
          .filter(({checked}) => checked)
          .map((input) => input.value)
          .join(' ')
      : type === 'boolean'
        ? inputs[0].checked
        : inputs[0].value.trim();
  const isNothing = value === '' || value === false || value === String(initial);
  return isNothing || !inputs.every((input) => input.checkValidity()) ? undefined : value === true ? '' : value;
}

const wordsOf = (text = '') => text.split(/[\s,]+/);
const isOn = (value) => value !== undefined && value !== false && value !== 'false';
