/** What stands above a node, through shadow roots. */
export const above = (node: Node): Node | undefined => node.parentNode ?? (node as Partial<ShadowRoot>).host;

/** The first answer that a node or anything above it gives. */
export function climb<T>(from: Node | undefined, ask: (node: Node) => T | undefined): T | undefined {
  for (let node = from; node; node = above(node)) {
    const answer = ask(node);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
