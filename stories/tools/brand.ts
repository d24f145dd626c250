/** What a publisher would set to re-brand everything. A colour with two values is one for a light ground and one for a dark. */
export interface Brand {
  accent: string;
  surface: readonly [light: string, dark: string];
  text: readonly [light: string, dark: string];
  font: string;
  headlineFont: string;
  radius: string;
  scale: string;
}

/** As the elements are without any of it. */
export const PLAIN: Brand = {
  accent: '#e0484f',
  surface: ['#ffffff', '#16181c'],
  text: ['#16181c', '#eceef1'],
  font: '',
  headlineFont: '',
  radius: '0',
  scale: '1',
};

const isPlain = (brand: Brand, name: keyof Brand): boolean => String(brand[name]) === String(PLAIN[name]);
const pair = ([light, dark]: readonly [string, string]): string => `light-dark(${light}, ${dark})`;

/** The custom properties of what differs from the elements as they are. */
export function declarations(brand: Brand): [property: string, value: string][] {
  const values: [keyof Brand, string, string][] = [
    ['accent', '--news-accent', brand.accent],
    ['surface', '--news-surface', pair(brand.surface)],
    ['text', '--news-text', pair(brand.text)],
    ['font', '--news-font', brand.font],
    ['headlineFont', '--news-font-headline', brand.headlineFont],
    ['radius', '--news-radius', `${brand.radius}px`],
    ['scale', '--news-text-scale', brand.scale],
  ];
  return values.filter(([name]) => !isPlain(brand, name)).map(([, property, value]) => [property, value]);
}

/** What is to be pasted into the page's style sheet. */
export const styleSheet = (brand: Brand): string => {
  const lines = declarations(brand);
  return lines.length
    ? `:root {\n${lines.map(([property, value]) => `  ${property}: ${value};`).join('\n')}\n}`
    : '/* Nothing to set yet. */';
};
