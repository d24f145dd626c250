/**
 * Where widgets are measured: on pages light and dark, some of which never say `color-scheme`, and on the two grounds
 * of their own. `text` is the page's, as pages have it: not the strongest that there is.
 */
export const GROUNDS = [
  {name: 'white page', ground: '#ffffff', text: '#1a1a1a'},
  {name: 'black page', ground: '#000000', text: '#e8e8e8'},
  {name: 'black page, dark', ground: '#000000', text: '#e8e8e8', scheme: 'dark'},
  {name: '#333 page', ground: '#333333', text: '#ffffff'},
  {name: '#2b3a55 page', ground: '#2b3a55', text: '#ffffff'},
  {name: '#2b3a55 page, dark', ground: '#2b3a55', text: '#ffffff', scheme: 'dark'},
  {name: 'card, light', ground: '#ffffff', text: '#1a1a1a', widget: ['surface', 'card']},
  {name: 'card, dark', ground: '#000000', text: '#e8e8e8', scheme: 'dark', widget: ['surface', 'card']},
  {name: 'theme=light on black', ground: '#000000', text: '#e8e8e8', widget: ['theme', 'light']},
  {name: 'theme=dark on white', ground: '#ffffff', text: '#1a1a1a', widget: ['theme', 'dark']},
];
