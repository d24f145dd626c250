/** Of the manifest's description, what a snippet's tests need. */
const field = (name, more = {}) => ({name, title: name, markdown: name, type: 'text', ...more});
const LANG = field('lang', {type: 'choice', values: ['en', 'ru', 'hy'], common: true});

export const ELEMENTS = {
  'news-list': {
    tag: 'news-list',
    attributes: [
      field('src', {format: 'address'}),
      field('format', {type: 'choice', values: ['auto', 'rss'], default: 'auto'}),
      field('heading'),
      field('count', {type: 'number', minimum: 1, maximum: 50, default: 5}),
      field('layout', {type: 'choice', values: ['list', 'grid', 'compact'], default: 'list'}),
      field('lead', {type: 'boolean', default: false}),
      field('hide', {type: 'words', values: ['image', 'date', 'source']}),
      LANG,
      field('preview', {type: 'boolean', editorOnly: true}),
    ],
    sample: {attributes: {src: 'https://paper.example/feed.json', heading: 'Region'}, content: ''},
  },
  'social-links': {
    tag: 'social-links',
    attributes: [LANG],
    sample: {attributes: {}, content: '<a href="https://t.me/paper?a=1&amp;b=2">Telegram</a>'},
  },
  'news-source': {
    tag: 'news-source',
    attributes: [field('src', {format: 'address'}), field('name'), LANG],
    sample: {attributes: {}, content: ''},
  },
  'language-switch': {tag: 'language-switch', attributes: [LANG], sample: {attributes: {}, content: ''}},
};

export const PRODUCT = {
  version: '1.0.0',
  integrity: 'sha384-abc',
  hostIntegrity: 'sha384-def',
  base: 'https://cdn.example/1.0.0/',
  reserve: '',
};

/** Whatever ends an attribute, a tag, a string, a shortcode or a comment somewhere. */
export const HOSTILE = `"'>]]--><script>alert(1)</script>{{x}} {y} [z] \\ \` \${w} &amp; &quot; <!-- & é`;
