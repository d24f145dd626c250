// What a field is made of, how it shows what the page has, and how the page takes what it says: by the type of the attribute.

const element = (name, values) => Object.assign(document.createElement(name), values);

const text = {
  create: ({default: initial = ''}) => element('input', {type: 'text', placeholder: initial}),
  show(input, {name}, component) {
    input.value = component.getAttributes()[name] ?? '';
  },
  take(input, attribute, component) {
    write(component, attribute, input.checkValidity() ? input.value.trim() : '');
  },
};

const number = {
  ...text,
  create: ({minimum = '', maximum = '', default: initial = ''}) =>
    element('input', {type: 'number', step: 1, min: minimum, max: maximum, placeholder: initial}),
};

const choice = {
  ...text,
  create({values, default: initial}) {
    const select = element('select');
    if (initial === undefined) select.append(new Option('–', ''));
    select.append(...values.map((value) => new Option(value, value)));
    return select;
  },
  show(select, {name, default: initial = ''}, component) {
    select.value = component.getAttributes()[name] ?? initial;
  },
};

const boolean = {
  create: () => element('input', {type: 'checkbox'}),
  show(input, {name}, component) {
    input.checked = ![undefined, false, 'false'].includes(component.getAttributes()[name]);
  },
  take(input, {name}, component) {
    if (input.checked) component.addAttributes({[name]: ''});
    else component.removeAttributes(name);
  },
};

const words = {
  create({values}) {
    const group = element('fieldset');
    group.style.cssText = 'margin: 0; padding: 0; border: 0';
    group.append(...values.map(wordBox));
    return group;
  },
  show(group, {name, default: initial = ''}, component) {
    const given = (component.getAttributes()[name] ?? initial).split(/[\s,]+/);
    for (const box of group.querySelectorAll('input')) box.checked = given.includes(box.value);
  },
  take(group, attribute, component) {
    const checked = [...group.querySelectorAll('input:checked')];
    write(component, attribute, checked.map(({value}) => value).join(' '));
  },
};

/** The links within an element, one on each line: `https://t.me/paper Telegram`. */
const links = {
  create: () => element('textarea', {rows: 5, wrap: 'off'}),
  show(area, _, component) {
    area.value = component.components().map(lineOf).filter(Boolean).join('\n');
  },
  take(area, _, component) {
    component.components(area.value.split('\n').map(linkOf).filter(Boolean));
  },
};

export const KINDS = {text, number, choice, boolean, words, links};

function write(component, {name, default: initial}, value) {
  if (value === '' || value === String(initial)) component.removeAttributes(name);
  else component.addAttributes({[name]: value});
}

function wordBox(value) {
  const label = element('label');
  label.style.cssText = 'display: inline-block; margin-inline-end: 1em';
  label.append(element('input', {type: 'checkbox', value}), ` ${value}`);
  return label;
}

function lineOf(component) {
  const {href} = component.getAttributes();
  return href && `${href} ${component.getEl()?.textContent ?? ''}`.trim();
}

function linkOf(line) {
  const [href, ...name] = line.trim().split(/\s+/);
  return href && {type: 'link', attributes: {href}, components: [{type: 'textnode', content: name.join(' ') || href}]};
}
