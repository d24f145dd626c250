// What TypeScript's checker knows of the elements: types as they are, not as they are written.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {root} from './run.mjs';

let program;

const checked = () => (program ??= ts.createProgram(componentFiles(), {...options(), noEmit: true, types: []}));

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
  const declared = checked()
    .getSourceFile(join(root, file))
    ?.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === className);
  const named = (declared?.members ?? []).filter(
    (member) => member.name && (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)),
  );
  return new Map(named.map((member) => [member.name.getText(), written(checker.getTypeAtLocation(member), checker)]));
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

/** The string literals that an expression, found by its place in a file, may be. */
export function literalsAt(file, start, end) {
  const source = checked().getSourceFile(file);
  const find = (node) =>
    node.getStart(source) === start && node.end === end
      ? node
      : ts.forEachChild(node, (child) => (child.pos <= start && end <= child.end ? find(child) : undefined));
  const node = source && find(source);
  if (!node) return [];
  const type = checked().getTypeChecker().getTypeAtLocation(node);
  return (type.isUnion() ? type.types : [type]).filter((part) => part.isStringLiteral()).map(({value}) => value);
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
