// The elements for Angular's template checker: a directive for each, in the form in which libraries for Angular are published.

const VERSION = '22.0.0';

export const angularDirectives = (elements) => ({
  'angular.js': `import * as i0 from '@angular/core';

${elements.map(classOf).join('\n')}
/** For \`imports\` of a component. */
export const newsElements = [${elements.map(({name}) => directiveOf(name)).join(', ')}];
`,
  'angular.d.ts': `import type * as i0 from '@angular/core';
import type {InCamels, NewsElementsAttributes, NewsElementsEvents} from './attributes.js';

/** What is written without a value, \`lead\`, is an empty text to Angular. */
type OrBare<Value> = true extends Value ? Value | '' : Value;
type Inputs<Tag extends keyof NewsElementsAttributes> = {
  [Name in keyof InCamels<NewsElementsAttributes[Tag]>]: OrBare<InCamels<NewsElementsAttributes[Tag]>[Name]>;
};

${elements.map(typeOf).join('\n')}
/** For \`imports\` of a component. */
export declare const newsElements: readonly [${elements.map(({name}) => `typeof ${directiveOf(name)}`).join(', ')}];
`,
});

const directiveOf = (name) => `${name}Directive`;

/** It has no inputs and no outputs when it runs: so Angular sets the element's properties and listens to its events, as on any other. */
const classOf = ({tag, name}) => `export class ${directiveOf(name)} {
  static ɵfac = i0.ɵɵngDeclareFactory({minVersion: '12.0.0', version: '${VERSION}', ngImport: i0, type: ${directiveOf(name)}, deps: [], target: i0.ɵɵFactoryTarget.Directive});
  static ɵdir = i0.ɵɵngDeclareDirective({minVersion: '14.0.0', version: '${VERSION}', type: ${directiveOf(name)}, isStandalone: true, selector: '${tag}', ngImport: i0});
}
`;

const typeOf = ({tag, name, markdown, attributes, properties, events}) => {
  // `lang`, `surface` and `theme` are attributes alone: no property stands behind them.
  const bound = [
    ...attributes.filter(({common, editorOnly}) => !common || editorOnly),
    ...properties.filter(({readonly}) => !readonly).map(({name}) => ({property: name})),
  ].map(({property}) => property);
  const emitted = events.map((event) => event.name);
  return `/** ${markdown} */
export declare class ${directiveOf(name)} {
${bound.map((property) => `  ${property}: Inputs<'${tag}'>['${property}'];\n`).join('')}${emitted.map((event) => `  '${event}': i0.OutputRef<NewsElementsEvents['${tag}']['${event}']>;\n`).join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${directiveOf(name)}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${directiveOf(name)}, '${tag}', never, {${bound.map((property) => `'${property}': {alias: '${property}'; required: false}`).join('; ')}}, {${emitted.map((event) => `'${event}': '${event}'`).join('; ')}}, never, never, true, never>;
}
`;
};
