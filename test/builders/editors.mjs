// VS Code's own language services with our data, which is also held against their schemas; JetBrains' web-types against theirs.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import Ajv from 'ajv/dist/2019.js';
import {elements} from '../../dist/integrations/elements.js';
import {root} from '../../scripts/lib/run.mjs';

const packages = createRequire(new URL('node_modules/', import.meta.url));
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const built = (name) => read(join(root, 'dist/integrations', name));

export default async function editors({check}) {
  const html = await packages('vscode-html-languageservice');
  const css = await packages('vscode-css-languageservice');
  await check('VS Code completes every tag, attribute and value, with help', () => completions(html));
  await check('VS Code completes custom properties and parts in CSS', () => inStyles(css));
  for (const kind of ['html', 'css'])
    await check(`vscode.${kind}-data.json is what VS Code's schema says`, () =>
      faultsOf(
        built(`vscode.${kind}-data.json`),
        read(packages.resolve(`vscode-${kind}-languageservice/docs/customData.schema.json`)),
      ),
    );
  await check('web-types.json is what JetBrains’ schema says', () =>
    faultsOf(built('web-types.json'), read(packages.resolve('web-types-lit/web-types-schema.json'))),
  );
  await check('web-types.json has every element, attribute and event', () => {
    const named = built('web-types.json').contributions.html.elements;
    return elements.flatMap(({tag, attributes, events}) => {
      const found = named.find(({name}) => name === tag);
      const lacks = (kind, all, has) =>
        all
          .filter(({name}) => !has?.some((entry) => entry.name === name))
          .map(({name}) => `<${tag}> lacks the ${kind} ${name}`);
      return [...lacks('attribute', attributes, found?.attributes), ...lacks('event', events, found?.js.events)];
    });
  });
}

function completions({getLanguageService, newHTMLDataProvider, TextDocument}) {
  const provider = newHTMLDataProvider('news-elements', built('vscode.html-data.json'));
  const service = getLanguageService({customDataProviders: [provider]});
  const offered = (text) => {
    const offset = text.indexOf('|');
    const document = TextDocument.create('test://page.html', 'html', 1, text.replace('|', ''));
    return service.doComplete(document, document.positionAt(offset), service.parseHTMLDocument(document)).items;
  };
  const helpOf = (items, label) => items.find((item) => item.label === label)?.documentation?.value ?? '';
  const faults = [];
  const tags = offered('<|');
  for (const {tag, markdown, attributes} of elements) {
    if (!helpOf(tags, tag).includes(markdown)) faults.push(`<${tag}> is not offered with its help`);
    const names = offered(`<${tag} |></${tag}>`);
    for (const {name, markdown: help, values = []} of attributes.filter((attribute) => attribute.name !== 'lang')) {
      if (!helpOf(names, name).includes(help)) faults.push(`${name} of <${tag}> is not offered with its help`);
      const labels = values.length ? offered(`<${tag} ${name}="|"></${tag}>`).map(({label}) => label) : [];
      faults.push(
        ...values
          .filter((value) => !labels.includes(value))
          .map((value) => `${name}="${value}" of <${tag}> is not offered`),
      );
    }
  }
  return faults;
}

function inStyles({getCSSLanguageService, newCSSDataProvider, TextDocument}) {
  const service = getCSSLanguageService({customDataProviders: [newCSSDataProvider(built('vscode.css-data.json'))]});
  const offered = (text) => {
    const document = TextDocument.create('test://page.css', 'css', 1, text.replace('|', ''));
    return service
      .doComplete(document, document.positionAt(text.indexOf('|')), service.parseStylesheet(document))
      .items.map(({label}) => label);
  };
  const properties = offered('news-list { | }');
  const pseudo = offered('news-list:| {}');
  return elements.flatMap(({cssProperties, parts}) => [
    ...cssProperties.filter(({name}) => !properties.includes(name)).map(({name}) => `${name} is not offered`),
    ...parts.filter(({name}) => !pseudo.includes(`::part(${name})`)).map(({name}) => `::part(${name}) is not offered`),
  ]);
}

/** The schemas are of older drafts, in one of which `additionalProperties` does not see what `allOf` names. */
function faultsOf(data, {$schema, ...schema}) {
  const text = JSON.stringify(schema, (_, node) =>
    node?.allOf && node.additionalProperties === false ? sealed(node) : node,
  );
  const validate = new Ajv({strict: false, allErrors: true, logger: false}).compile(JSON.parse(text));
  return validate(data)
    ? []
    : validate.errors.map(({instancePath, message}) => `${instancePath} ${message} (${$schema})`);
}

function sealed({additionalProperties, ...node}) {
  return {...node, unevaluatedProperties: additionalProperties};
}
