// A Drupal module of single-directory components: each element with its props, and the library that loads the script.
import {stringify} from 'yaml';

const MODULE = 'news_elements';

export const drupal = (elements) =>
  Object.fromEntries(
    [
      ['news_elements.info.yml', stringify(INFO)],
      ['news_elements.libraries.yml', stringify(LIBRARIES)],
      ...elements.flatMap((element) => [
        [`components/${element.tag}/${element.tag}.component.yml`, stringify(componentOf(element), {lineWidth: 0})],
        [`components/${element.tag}/${element.tag}.twig`, templateOf(element)],
      ]),
    ].map(([path, text]) => [`drupal/${MODULE}/${path}`, text]),
  );

const INFO = {
  name: 'News elements',
  type: 'module',
  description: "A news publisher's furniture as components.",
  package: 'News',
  core_version_requirement: '^10.3 || ^11',
};

/** news-elements.js stands beside it, where the one who installs it has put it. */
const LIBRARIES = {
  script: {
    js: {'news-elements.js': {attributes: {type: 'module'}, preprocess: false}},
  },
};

const componentOf = ({title, summary, attributes, slots}) => ({
  $schema: 'https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json',
  name: title,
  description: summary,
  status: 'stable',
  group: 'News',
  props: {
    type: 'object',
    properties: Object.fromEntries(shown(attributes).map((attribute) => [variable(attribute), propOf(attribute)])),
  },
  ...(slots.some(({name}) => !name) && {
    slots: {content: {title: 'Content', description: plain(slots.find(({name}) => !name).markdown)}},
  }),
  libraryOverrides: {dependencies: [`${MODULE}/script`]},
});

function propOf({title, help, type, values, minimum, maximum, default: initial}) {
  const [schemaType, limits] = {
    boolean: ['boolean', {}],
    number: ['integer', minimum === undefined ? {} : {minimum, maximum}],
    choice: ['string', {enum: values}],
  }[type] ?? ['string', {}];
  return {type: schemaType, title, description: help, ...limits, ...(initial !== undefined && {default: initial})};
}

const shown = (attributes) => attributes.filter(({editorOnly}) => !editorOnly);

/** Twig's names have no hyphen. */
const variable = ({name}) => name.replaceAll('-', '_');

const plain = (markdown) => markdown.replaceAll('`', '');

function templateOf({tag, attributes, slots}) {
  const written = shown(attributes).map((attribute) => {
    const name = variable(attribute);
    return attribute.type === 'boolean'
      ? `{% if ${name} %} ${attribute.name}{% endif %}`
      : `{% if ${name} is not empty %} ${attribute.name}="{{ ${name} }}"{% endif %}`;
  });
  const content = slots.some(({name}) => !name) ? '{% block content %}{{ content }}{% endblock %}' : '';
  return `<${tag}{{ attributes }}\n  ${written.join('\n  ')}\n>${content}</${tag}>\n`;
}
