// What an element's code really renders and dispatches, its shared templates, controllers and styles included: everything
// that can be reached from the class by name.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';
import {literalsAt} from './element-types.mjs';

const files = new Map();

/** The names found in the code of a class: parts, slots, custom properties that are read, custom states, and event classes that are made. */
export function usedBy(className, file) {
  const used = {parts: new Set(), slots: new Set(), cssProperties: new Set(), cssStates: new Set(), events: new Set()};
  for (const declaration of reachable(className, file)) collect(declaration, used);
  return used;
}

const DOC_TAG = /^\[?(?<name>[\w-]+)(?:=(?<default>[^\]]*))?\]?\s+-\s+(?<description>.+)$/s;

/** What the shared styles and templates that a class uses say of themselves with `@csspart`, `@cssprop` and `@cssstate`. */
export function documentedBy(className, file) {
  const tags = reachable(className, file).flatMap(({node}) => ts.getJSDocTags(node));
  const entries = (kind) =>
    tags
      .filter(({tagName}) => tagName.text === kind)
      .map(({comment}) => DOC_TAG.exec(ts.getTextOfJSDocComment(comment)?.trim() ?? '')?.groups)
      .filter(Boolean);
  return {cssParts: entries('csspart'), cssProperties: entries('cssprop'), cssStates: entries('cssstate')};
}

/** The words that an attribute with a list of them takes, by its name: those of `tokens('hide', …, WORDS)`. */
export function wordsOf(className, file) {
  const words = new Map();
  for (const {node: declaration, file: place} of reachable(className, file)) {
    visit(declaration, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'tokens') return;
      const [name, , known] = node.arguments;
      words.set(name.text, literalsAt(place, known.getStart(), known.end));
    });
  }
  return words;
}

function reachable(name, file) {
  const found = new Map();
  const queue = [{name, file}];
  for (const {name, file} of queue) {
    const {declarations, imports} = parse(file);
    const declaration = declarations.get(name);
    if (declaration && !found.has(declaration)) {
      found.set(declaration, file);
      for (const used of identifiersOf(declaration)) queue.push(imports.get(used) ?? {name: used, file});
    }
  }
  return [...found].map(([node, file]) => ({node, file}));
}

/** The top-level declarations of a file, and where its relative imports come from. */
function parse(file) {
  if (files.has(file)) return files.get(file);
  const parsed = {declarations: new Map(), imports: new Map()};
  files.set(file, parsed);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) addImports(statement, file, parsed.imports);
    else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        parsed.declarations.set(declaration.name.getText(), declaration);
      }
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      parsed.declarations.set(statement.name?.text, statement);
    }
  }
  return parsed;
}

function addImports({importClause, moduleSpecifier}, file, imports) {
  const bindings = importClause?.namedBindings;
  const path = join(dirname(file), moduleSpecifier.text.replace(/\.js$/, '.ts'));
  if (importClause?.isTypeOnly || !bindings || !ts.isNamedImports(bindings) || !existsSync(path)) return;
  for (const {name, propertyName, isTypeOnly} of bindings.elements) {
    if (!isTypeOnly) imports.set(name.text, {name: (propertyName ?? name).text, file: path});
  }
}

function identifiersOf(root) {
  const names = new Set();
  visit(root, (node) => ts.isIdentifier(node) && names.add(node.text));
  return names;
}

function collect({node: root, file}, used) {
  visit(root, (node) => {
    if (ts.isTaggedTemplateExpression(node)) collectTemplate(node, used);
    // A template that takes a part's name as an option: heading(2, text, {part: 'headline'}).
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'part') addLiterals(node.initializer, used.parts);
    if (ts.isCallExpression(node) && /states\.add$/.test(node.expression.getText())) {
      for (const state of statesOf(node.arguments[0], file)) used.cssStates.add(state);
    }
    if (ts.isNewExpression(node)) {
      const event = eventName(node.expression.getText(), file);
      if (event) used.events.add(event);
    }
  });
}

/** A literal says itself what state it is; of anything else the type does. */
const statesOf = (name, file) => (ts.isStringLiteral(name) ? [name.text] : literalsAt(file, name.getStart(), name.end));

function collectTemplate({tag, template}, used) {
  const kind = tag.getText();
  const spans = ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans;
  const text = [template.head ?? template, ...spans.map(({literal}) => literal)].map((piece) => piece.text);
  if (kind === 'css') {
    for (const [, name] of text.join(' ').matchAll(/var\(\s*(--news-[\w-]+)/g)) used.cssProperties.add(name);
  }
  if (kind !== 'html' && kind !== 'svg') return;
  const whole = text.join('${}');
  for (const [, value] of whole.matchAll(/\spart="([^"]*)"/g)) addTokens(value.replaceAll('${}', ' '), used.parts);
  for (const [, name = ''] of whole.matchAll(/<slot(?:\s+name="([^"]*)")?[\s>]/g)) used.slots.add(name);
  spans.forEach(({expression}, index) => {
    if (/\spart=(?:"[^"]*)?$/.test(text[index])) addLiterals(expression, used.parts);
  });
}

const addLiterals = (root, set) => visit(root, (node) => ts.isStringLiteralLike(node) && addTokens(node.text, set));
const addTokens = (value, set) => value.split(/\s+/).forEach((token) => token && set.add(token));

/** The `static eventName` of a class of src/events. */
function eventName(className, file) {
  const origin = parse(file).imports.get(className);
  if (!origin?.file.includes('/events/')) return undefined;
  const member = parse(origin.file)
    .declarations.get(origin.name)
    ?.members.find(({name}) => name?.getText() === 'eventName');
  if (!member) throw new Error(`${origin.file}: ${origin.name} has no static eventName.`);
  return member.initializer.text;
}

function visit(node, callback) {
  callback(node);
  node.forEachChild((child) => visit(child, callback));
}
