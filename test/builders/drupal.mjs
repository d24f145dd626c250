// Drupal's components: their Twig templates rendered with props that their own schemas allow, and read as a browser reads them.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import Ajv from 'ajv';
import {parse} from 'yaml';
import {elements} from '../../dist/integrations/elements.js';
import {root} from '../../scripts/lib/run.mjs';
import {visit} from '../embed/support/browsers.mjs';

const {twig} = createRequire(new URL('node_modules/', import.meta.url))('twig');
const FOLDER = join(root, 'dist/integrations/drupal/news_elements');
const fileOf = (tag, ending) => readFileSync(join(FOLDER, 'components', tag, `${tag}.${ending}`), 'utf8');
const TRICKY = 'a "b" <c> & d';

export default async function drupal({browser, site, check}) {
  const visitor = await visit(browser, site.publish(''));
  for (const {tag, attributes} of elements)
    await check(`${tag}: what its schema takes comes out as attributes`, async () => {
      const {props, libraryOverrides} = parse(fileOf(tag, 'component.yml'));
      const given = attributes
        .filter(({editorOnly}) => !editorOnly)
        .map((attribute) => [attribute, valueFor(attribute)]);
      const values = Object.fromEntries(given.map(([{name}, value]) => [name.replaceAll('-', '_'), value]));
      const validate = new Ajv({strict: false}).compile(props);
      const html = twig({data: fileOf(tag, 'twig'), autoescape: true}).render({
        ...values,
        attributes: '',
        content: 'Fallback',
      });
      const read = await visitor.run(attributesIn, html, tag);
      return [
        ...(validate(values) ? [] : validate.errors.map(({instancePath, message}) => `${instancePath} ${message}`)),
        ...(libraryOverrides.dependencies[0] === 'news_elements/script' ? [] : ['the script does not come with it']),
        ...given
          .filter(([{name}, value]) => read[name] !== (value === true ? '' : String(value)))
          .map(([{name}, value]) => `${name} is ${JSON.stringify(read[name])}, not ${JSON.stringify(value)}`),
        ...Object.keys(read)
          .filter((name) => !attributes.some((attribute) => attribute.name === name))
          .map((name) => `there is ${name}`),
      ];
    });
  await check('a component without props is the element alone', async () => {
    const html = twig({data: fileOf('news-list', 'twig'), autoescape: true}).render({attributes: ''});
    const read = await visitor.run(attributesIn, html, 'news-list');
    return Object.keys(read);
  });
  await visitor.close();
}

const valueFor = ({type, values, minimum}) =>
  ({boolean: true, number: minimum, choice: values?.at(-1), words: values?.join(' ')})[type] ?? TRICKY;

function attributesIn(html, tag) {
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector(tag);
  return Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
}
