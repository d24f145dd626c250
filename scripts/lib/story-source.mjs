// What the stories of an element say, read from their file.
import {readFileSync} from 'node:fs';
import ts from 'typescript';

/**
 * @returns the stories' names; the claims of their `shows`; and the values that attributes and properties of the element
 * have in args and templates, by name. A value that is only known when the story runs is `…`.
 */
export function readStories(file, tag) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = {names: new Set(), claims: new Set(), values: new Map()};
  const add = (name, value) => found.values.set(name, (found.values.get(name) ?? new Set()).add(value));

  const visit = (node) => {
    if (ts.isVariableStatement(node) && node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)) {
      for (const {name} of node.declarationList.declarations) found.names.add(name.text);
    }
    if (ts.isPropertyAssignment(node)) {
      const {name, initializer} = node;
      if (name.text === 'shows') for (const claim of claimsIn(initializer)) found.claims.add(claim);
      if (name.text === 'args' && ts.isObjectLiteralExpression(initializer)) addArgs(initializer, add);
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') addAttributes(node.template, tag, add);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** Those with a name that is known only when the story runs are left out. */
function claimsIn(node) {
  const text = ts.isStringLiteralLike(node) ? node.text : '';
  return text.split(/\s+/).filter(Boolean);
}

function addArgs({properties}, add) {
  for (const property of properties) {
    if (!property.name) continue;
    const value = property.initializer;
    if (value?.getText() !== 'undefined') add(property.name.text, value ? literal(value) : '…');
  }
}

function literal(node) {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  return ['true', 'false'].includes(node.getText()) ? node.getText() : '…';
}

const HOLE = '\u0000';
const ATTRIBUTE = /([.?]?)([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** A binding of a value from args is no value by itself: what the args are is read there. */
function addAttributes(template, tag, add) {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({literal: {text}}) => text)];
  for (const [, attributes] of pieces.join(HOLE).matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))) {
    for (const [, sign, name, quoted, bare] of attributes.matchAll(ATTRIBUTE)) {
      const value = quoted ?? bare;
      if (value?.includes(HOLE)) {
        if (!sign) add(name, '…');
      } else add(name, value ?? 'true');
    }
  }
}
