// What TypeScript's checker knows of the elements: types as they are, not as they are written.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {root} from './run.mjs';

let program;

export const checked = () => (program ??= ts.createProgram(componentFiles(), {...options(), noEmit: true, types: []}));

const componentFiles = () =>
  readdirSync(join(root, 'src/components'), {recursive: true})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, 'src/components', path));

function options() {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({...config, files: []}, ts.sys, root).options;
}

/** The types of a class's own members by name: a union of literals is written out, and `undefined` left away. */
export function memberTypes(className, file) {
  const checker = checked().getTypeChecker();
  const named = declaredClass(className, file).members.filter(
    (member) => member.name && (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)),
  );
  return new Map(named.map((member) => [member.name.getText(), written(checker.getTypeAtLocation(member), checker)]));
}

/** A class as the checker has it. */
export function declaredClass(className, file) {
  const found = checked()
    .getSourceFile(join(root, file))
    ?.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === className);
  if (!found) throw new Error(`${file} has no class ${className}.`);
  return found;
}

/** A type that a module exports, written out. */
export function exportedType(name, file) {
  const checker = checked().getTypeChecker();
  const alias = checked()
    .getSourceFile(join(root, file))
    ?.statements.find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === name);
  if (!alias) throw new Error(`${file} has no type ${name}.`);
  return written(checker.getTypeAtLocation(alias), checker);
}

/** The string literals that an expression, found by its place in a file, may be; of a list, those in it, in their order. */
export function literalsAt(file, start, end) {
  const source = checked().getSourceFile(file);
  const find = (node) =>
    node.getStart(source) === start && node.end === end
      ? node
      : ts.forEachChild(node, (child) => (child.pos <= start && end <= child.end ? find(child) : undefined));
  const node = source && find(source);
  return node ? literalsIn(checked().getTypeChecker().getTypeAtLocation(node)) : [];
}

/** The string literals in a type: a union's, or those of a list's elements in their order. */
export function literalsIn(type) {
  const checker = checked().getTypeChecker();
  const parts = checker.isArrayLikeType(type) ? checker.getTypeArguments(type) : [type];
  const single = parts.flatMap((part) => (part.isUnion() ? part.types : [part]));
  return [...new Set(single.filter((part) => part.isStringLiteral()).map(({value}) => value))];
}

const written = (type, checker) =>
  checker
    .typeToString(
      checker.getNonNullableType(type),
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
    )
    .replaceAll('"', "'")
    .replace(/^false \| true$/, 'boolean');

/** The values of a written union of literals; none where it is another type. */
export const literalsOf = (text) => [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
