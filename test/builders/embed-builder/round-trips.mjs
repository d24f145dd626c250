import {elements} from '../../../dist/integrations/elements.js';
import {faults} from './desk.mjs';

const CHOICES = {page: 'hostile', width: 'tablet', ground: 'dark', code: 'vue'};
const MOST_LINKS = 3;

/** Every option of every widget, set in the form, stands in the address, and from there in the form of whoever opens it. */
export async function roundTrips(desk, check) {
  for (const {tag, attributes} of elements)
    await check(`all options of <${tag}> are in the address, and come back from it`, async () => {
      const builder = await desk.build(`widget=${tag}&ui=ru`);
      for (const [name, value] of Object.entries(CHOICES)) await builder.choose(name, value);
      await builder.run(fillAll, MOST_LINKS);
      const address = builder.page.url();
      const query = new URL(address).searchParams;
      const colleague = await desk.open(address);
      await colleague.until(() => document.querySelector('main') !== null);
      const state = () =>
        [...document.querySelectorAll('main :is(input, select)')].map(({id, name, value, checked}) =>
          [id || name, value, checked].join(),
        );
      const [one, two] = [await builder.run(state), await colleague.run(state)];
      const [code, same] = [await builder.code(), await colleague.code()];
      const names = attributes.filter(({editorOnly}) => !editorOnly).map(({name}) => name);
      return faults(
        ...names.map((name) => [query.has(name), `${name} is not in ${address}`]),
        ...Object.entries({...CHOICES, ui: 'ru', brand: '#0f6a6e', from: 'https://cdn.example/own/'}).map(
          ([name, value]) => [query.get(name) === value, `${name} is ${query.get(name)}`],
        ),
        [one.join('\n') === two.join('\n'), two.filter((field, at) => field !== one[at]).join('\n')],
        [code.join('\n') === same.join('\n'), same.join('\n')],
        ...names.map((name) => [code.join('\n').includes(name), `${name} is not in the code`]),
      );
    });
}

/** In the page: gives each control a value that it has not by itself, and each list of links some. */
function fillAll(links) {
  const type = (field, value) => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const all = (selector) => [...document.querySelectorAll(selector)];
  const texts = () => all('main input:is([type=text], [type=number], :not([type]))');
  for (const box of all('main [type=checkbox]')) box.click();
  for (const select of all('main select')) {
    select.value = [...select.options].at(-1).value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }
  for (let link = 0; link < links; link++) document.querySelector('#add-link')?.click();
  for (const field of texts()) {
    if (field.id === 'brand') type(field, '#0f6a6e');
    else if (field.id === 'from') type(field, 'https://cdn.example/own/');
    else if (field.type === 'number') type(field, Number(field.max) - 1);
    else if (field.inputMode === 'url') type(field, `https://paper.example/${field.id}?a=1&b="2"`);
    else type(field, `${field.id} “1” & <2>`);
  }
}
