// Types of the elements for frameworks that check what is written in templates. attributes.d.ts has them once; the rest bind them.

const CLASSES = '../npm/index.js';

export const frameworkTypes = (elements) => ({
  'attributes.d.ts': attributesOf(elements),
  ...typesOnly('react', react(elements)),
  ...typesOnly('preact', preact(elements)),
  ...typesOnly('svelte', svelte(elements)),
  ...typesOnly('vue', vue(elements)),
});

/** An import of types must find a module, also where a tool keeps it in the program. */
const typesOnly = (name, text) => ({[`${name}.d.ts`]: text, [`${name}.js`]: 'export {};\n'});

function attributesOf(elements) {
  const imported = new Set(
    elements.flatMap(({name, events, properties}) => [
      name,
      ...events.map(({type}) => type),
      ...properties.filter(({readonly}) => !readonly).map(({type}) => type.replace('[]', '')),
    ]),
  );
  return `import type {${[...imported].sort().join(', ')}} from '${CLASSES}';

type Numeric = number | \`\${number}\`;
type Camel<Name> = Name extends \`\${infer Head}-\${infer Rest}\` ? \`\${Head}\${Capitalize<Camel<Rest>>}\` : Name;

/** \`headingLevel\` for \`heading-level\`: the element's property, and what Vue's checker takes the attribute for. */
export type InCamels<Attributes> = {[Name in keyof Attributes as Camel<Name>]: Attributes[Name]};

/** What can be written on each element, as attributes or, where a framework sets them, as properties. */
export interface NewsElementsAttributes {
${elements.map((element) => member(element.tag, `${element.name}Attributes`, element.markdown)).join('')}}

/** What each element tells, by the event's name. */
export interface NewsElementsEvents {
${elements.map(({tag, events}) => `  '${tag}': {\n${events.map(({name, type, markdown}) => member(name, type, markdown, '    ', '')).join('')}  };\n`).join('')}}

/** The class of each element. */
export interface NewsElementsClasses {
${elements.map(({tag, name}) => `  '${tag}': ${name};\n`).join('')}}

${elements.map(interfaceOf).join('\n')}`;
}

const interfaceOf = ({name, markdown, attributes, properties}) => `/** ${markdown} */
export interface ${name}Attributes {
${attributes
  .filter((attribute) => attribute.name !== 'lang')
  .map((attribute) => member(attribute.name, scriptType(attribute), attribute.markdown, '  ', '?'))
  .join('')}${properties
  .filter(({readonly}) => !readonly)
  .map((property) => member(property.name, property.type, property.markdown, '  ', '?'))
  .join('')}}
`;

const member = (name, type, markdown, indent = '  ', mark = '') =>
  `${indent}/** ${markdown.replaceAll('*/', '* /')} */\n${indent}${/^\w+$/.test(name) ? name : `'${name}'`}${mark}: ${type}${mark ? ' | undefined' : ''};\n`;

function scriptType({type, values}) {
  switch (type) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'Numeric';
    case 'choice':
      return values.map((value) => `'${value}'`).join(' | ');
    default:
      return 'string';
  }
}

const imports = (...more) =>
  `import type {${[...more, 'NewsElementsAttributes', 'NewsElementsClasses', 'NewsElementsEvents'].join(', ')}} from './attributes.js';
`;
/** \`onnews-open\`: React 19, Preact and Svelte listen to what stands after \`on\`. */
const HANDLERS = `
type Handlers<Events, Target> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name] & {currentTarget: Target}) => void) | undefined;
};
`;
const intrinsic = (elements, indent) =>
  elements.map(({tag, markdown}) => member(tag, `Widget<'${tag}'>`, markdown, indent)).join('');

const react = (elements) => `import type {ClassAttributes, HTMLAttributes} from 'react';
${imports()}${HANDLERS}
type Widget<Tag extends keyof NewsElementsClasses> = ClassAttributes<NewsElementsClasses[Tag]> &
  Omit<HTMLAttributes<NewsElementsClasses[Tag]>, keyof NewsElementsAttributes[Tag]> &
  NewsElementsAttributes[Tag] &
  Handlers<NewsElementsEvents[Tag], NewsElementsClasses[Tag]> & {class?: string | undefined};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(elements, '      ')}    }
  }
}
`;

const preact = (elements) => `import type {ClassAttributes, HTMLAttributes} from 'preact';
${imports()}${HANDLERS}
type Widget<Tag extends keyof NewsElementsClasses> = ClassAttributes<NewsElementsClasses[Tag]> &
  Omit<HTMLAttributes<NewsElementsClasses[Tag]>, keyof NewsElementsAttributes[Tag]> &
  NewsElementsAttributes[Tag] &
  Handlers<NewsElementsEvents[Tag], NewsElementsClasses[Tag]>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(elements, '      ')}    }
  }
}
`;

const svelte = (elements) => `import type {HTMLAttributes} from 'svelte/elements';
${imports()}${HANDLERS}
type Widget<Tag extends keyof NewsElementsClasses> = Omit<HTMLAttributes<NewsElementsClasses[Tag]>, keyof NewsElementsAttributes[Tag]> &
  NewsElementsAttributes[Tag] &
  Handlers<NewsElementsEvents[Tag], NewsElementsClasses[Tag]>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${intrinsic(elements, '    ')}  }
}
`;

const vue = (elements) => `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
${imports('InCamels')}
type Listeners<Events> = {[Name in keyof Events]: (event: Events[Name]) => void};

type Widget<Tag extends keyof NewsElementsClasses> = new () => NewsElementsClasses[Tag] & {
  /** For Vue's checker alone: an element has no such property. */
  $props: Omit<HTMLAttributes, keyof NewsElementsAttributes[Tag]> & InCamels<NewsElementsAttributes[Tag]> & PublicProps;
  $emit: EmitFn<Listeners<NewsElementsEvents[Tag]>>;
};

declare module 'vue' {
  interface GlobalComponents {
${intrinsic(elements, '    ')}  }
}
`;
