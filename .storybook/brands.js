/** What a page would set to make the widgets its own. */
export const BRANDS = {
  default: {name: 'Default', css: ''},
  editorial: {
    name: 'Editorial',
    css: `--news-font-headline: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', 'Noto Serif Armenian', Georgia, serif`,
  },
};
