// Of the style sheet that keeps a place for every widget, what one widget needs, to be pasted with it.
const RULE = /^([^{}@]+):before\{([^{}]*)\}$/gm;
const COMPOUND = /^([\w-]+)((?:\[[^\]]+\])*):not\(:defined\)$/;
const CONDITION = /\[([\w-]+)(?:(~?)="?([^\]"]*)"?)?\]/g;
const USED = /var\((--_\w)/g;

/**
 * @param css - What `src/styles/reserve.ts` writes, a rule on each line.
 * @returns the rule for an element with these attributes, or nothing for one that needs none.
 */
export function reservation(css, {tag, attributes}) {
  const declared = new Map();
  for (const [, selectors, declarations] of css.matchAll(RULE)) {
    const weight = Math.max(
      ...selectors.split(',').map((selector) => weightOf(selector.replace(/:before$/, ''), tag, attributes)),
    );
    if (weight < 0) continue;
    for (const declaration of declarations.split(';')) {
      const [name] = declaration.split(':', 1);
      if ((declared.get(name)?.weight ?? 0) <= weight) declared.set(name, {weight, declaration});
    }
  }
  if (!declared.size) return '';
  const needed = neededBy('padding-block-end', declared);
  const kept = [...declared]
    .filter(([name]) => !name.startsWith('--_') || needed.has(name))
    .map(([, {declaration}]) => declaration.replace(':', ': '));
  return `${tag}:not(:defined) { display: flow-root; }\n${tag}:not(:defined)::before { ${kept.join('; ')}; }`;
}

/** How much a selector says of the element; less than nothing where it is about another. */
function weightOf(selector, tag, attributes) {
  const [, name, conditions] = COMPOUND.exec(selector) ?? [];
  if (name !== tag) return -1;
  const all = [...conditions.matchAll(CONDITION)];
  const holds = all.every(([, attribute, isToken, wanted]) => {
    if (!Object.hasOwn(attributes, attribute)) return false;
    const value = String(attributes[attribute]);
    return wanted === undefined || (isToken ? value.split(/\s+/).includes(wanted) : value === wanted);
  });
  return holds ? all.length : -1;
}

function neededBy(name, declared, found = new Set()) {
  for (const [, used] of (declared.get(name)?.declaration ?? '').matchAll(USED)) {
    if (found.has(used)) continue;
    found.add(used);
    neededBy(used, declared, found);
  }
  return found;
}
