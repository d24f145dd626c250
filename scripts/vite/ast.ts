// What the source transforms share: walking the tree of a module and changing its text.
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Text put in place of `start` to `end`. */
export type Edit = [start: number, end: number, text: string];

/** Every node of a tree, in the order of the text. */
export function nodesIn(value: unknown): Node[] {
  if (!value || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return typeof (value as Node).type === 'string' ? [value as Node, ...inner] : inner;
}

export function edited(code: string, edits: Edit[]): {code: string; map: null} {
  edits.sort(([a], [b]) => b - a);
  return {code: edits.reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code), map: null};
}

export const nameOf = (node: unknown): string | undefined => (node as {name?: string} | undefined)?.name;

/** The name in `f()` and in `object.f()`. */
export const calleeOf = ({callee}: Node): string | undefined =>
  nameOf(callee) ?? nameOf((callee as {property?: unknown}).property);

/** `{name: value}` as a map from name to the value's node; empty where it is no object literal. */
export const entriesOf = (node: Node | undefined): Map<string | undefined, Node> =>
  new Map(
    ((node?.['properties'] ?? []) as {key: {name?: string; value?: string}; value: Node}[]).map(({key, value}) => [
      key.name ?? key.value,
      value,
    ]),
  );
