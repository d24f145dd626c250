// What an element's properties take beyond their types, and what its doc tags say: all that a form needs to know.
import {join} from 'node:path';
import ts from 'typescript';
import {wordsOf} from './element-source.mjs';
import {checked, declaredClass, literalsIn} from './element-types.mjs';
import {root} from './run.mjs';

/**
 * By property: the bounds of a whole number, the words of a choice in their order, those of a list, and what `@title` and `@format` say.
 * @returns {Map<string, {minimum?: number, maximum?: number, values?: string[], tokens?: string[], title?: string, format?: string}>}
 */
export function memberLimits(className, file) {
  const words = wordsOf(className, join(root, file));
  const properties = declaredClass(className, file).members.filter((member) => converterOf(member));
  return new Map(properties.map((member) => [member.name.text, limitsOf(member, words)]));
}

/** What stands in the `@example`s of a class. */
export const examplesOf = (className, file) => tagTexts(declaredClass(className, file), 'example');

function limitsOf(member, words) {
  const converter = converterOf(member);
  const tokens = words.get(member.name.text);
  const [title] = tagTexts(member, 'title');
  const [format] = tagTexts(member, 'format');
  return {
    ...(ts.isCallExpression(converter) && valuesOf(converter)),
    ...(tokens && {tokens}),
    ...(title && {title}),
    ...(format && {format}),
  };
}

/** `whole('count', 1, 50)` has bounds, `oneOf('layout', LAYOUTS)` words. */
function valuesOf({expression, arguments: [, ...rest]}) {
  const types = rest.map((value) => checked().getTypeChecker().getTypeAtLocation(value));
  switch (expression.getText()) {
    case 'whole':
      return {minimum: types[0].value, maximum: types[1].value};
    case 'oneOf':
      return {values: literalsIn(types[0])};
    default:
      return {};
  }
}

/** The one in `@property({converter: whole('count', 1, 50)})`. */
function converterOf(member) {
  const decorator = ts.canHaveDecorators(member) && ts.getDecorators(member)?.[0]?.expression;
  const options = decorator && ts.isCallExpression(decorator) ? decorator.arguments[0]?.properties : undefined;
  return options?.find(({name}) => name?.getText() === 'converter')?.initializer;
}

const tagTexts = (node, name) =>
  ts
    .getJSDocTags(node)
    .filter(({tagName}) => tagName.text === name)
    .map(({comment}) => ts.getTextOfJSDocComment(comment)?.trim() ?? '');
