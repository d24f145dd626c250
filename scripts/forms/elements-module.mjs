// The description itself, for the modules beside it and for generators of others.

export async function elementsModule(elements) {
  const whole = await Promise.all(elements.map(async (element) => ({...element, svg: await signOf(element.icon)})));
  const text = JSON.stringify(whole, null, 2);
  return {'elements.js': `export const elements = ${text};\n`, 'elements.json': `${text}\n`};
}

/** A sign of lucide as SVG in the colour of the text around it. The fill is that of a group, since editors fill what is `svg`. */
async function signOf(icon) {
  const {default: nodes} = await import(`lucide/dist/esm/icons/${icon}.mjs`);
  const shapes = nodes.map(([tag, attributes]) => `<${tag} ${pairs(attributes)}/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shapes}</g></svg>`;
}

const pairs = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
