// The elements as the WordPress plugin wants them, from their one description.
import {titleOfValue} from '../forms/texts.mjs';

/** What a block holds beside its attributes, where that is no fallback. */
const CONTENT = {
  'news-source': 'blocks',
  'promo-slot': 'blocks',
  'usage-notice': 'text',
  ...Object.fromEntries(['social-links', 'app-links', 'follow-banner', 'language-switch'].map((tag) => [tag, 'links'])),
};

/** WordPress' own icons. An element without one here gets the last. */
const ICONS = {
  'news-list': 'list-view',
  'news-card': 'index-card',
  'news-article': 'media-document',
  'news-source': 'rss',
  'share-bar': 'share',
  'theme-toggle': 'lightbulb',
  'text-size': 'editor-textcolor',
  'language-switch': 'translation',
  'site-search': 'search',
  'social-links': 'networking',
  'app-links': 'smartphone',
  'follow-banner': 'megaphone',
  'usage-notice': 'info-outline',
  'promo-slot': 'money-alt',
  '': 'welcome-widgets-menus',
};

/** Names that are the same in every language. */
export const NAMES = {
  ...Object.fromEntries(
    'x facebook telegram whatsapp vk ok linkedin reddit bluesky threads mastodon viber email sms'
      .split(' ')
      .map((network) => [network, network]),
  ),
  ...{en: 'English', ru: 'Русский', hy: 'Հայերեն', arm: 'Հայերեն'},
  ...{rss: 'RSS', atom: 'Atom', 'json-feed': 'JSON Feed', 'json-ld': 'JSON-LD'},
  ...{wordpress: 'WordPress', opensearch: 'OpenSearch'},
};

const TYPES = {boolean: 'boolean', number: 'number'};
const titleOf = (word) => NAMES[word] ?? titleOfValue(word);
const plain = (markdown) => markdown.replaceAll('`', '');
const byTag = (descriptions, make) => Object.fromEntries(descriptions.map((element) => [element.tag, make(element)]));

/** What PHP and the editor's script know of each element. */
export const pluginElements = (descriptions) =>
  byTag(descriptions, ({attributes, tag}) => ({
    content: CONTENT[tag] ?? '',
    preview: attributes.some(({editorOnly}) => editorOnly),
    stories: STORY_TAGS.includes(tag),
    attributes: Object.fromEntries(
      attributes.filter(({editorOnly}) => !editorOnly).map((attribute) => [attribute.name, fieldOf(attribute)]),
    ),
  }));

function fieldOf({title, help, type, format, values, default: initial, minimum, maximum, common}) {
  return {
    type: format ?? type,
    title,
    help,
    values: values && Object.fromEntries(values.map((word) => [word, titleOf(word)])),
    default: initial,
    minimum,
    maximum,
    common: common || undefined,
  };
}

/** The block.json of each element. */
export const blockTypes = (descriptions, version) =>
  byTag(descriptions, ({tag, title, markdown, attributes, sample}) => {
    const content = CONTENT[tag];
    const stored = Object.fromEntries(
      attributes.map(({name, type}) => [name, {type: TYPES[type] ?? 'string'}]).concat(contentAttribute(content)),
    );
    return {
      $schema: 'https://schemas.wp.org/wp/6.5/block.json',
      apiVersion: 3,
      name: `news-elements/${tag}`,
      version,
      title,
      category: 'news-elements',
      icon: ICONS[tag] ?? ICONS[''],
      description: plain(markdown),
      textdomain: 'news-elements',
      attributes: tag === 'news-source' ? {...stored, hasSource: {type: 'boolean', default: true}} : stored,
      supports: {align: ['wide', 'full'], html: false},
      ...(tag === 'news-source' && {providesContext: {'news-elements/hasSource': 'hasSource'}}),
      usesContext: ['news-elements/hasSource'],
      example: exampleOf(tag, attributes, sample),
      editorScript: 'news-elements-editor',
      style: 'news-elements',
    };
  });

const contentAttribute = (content) => (content && content !== 'blocks' ? [[content, {type: 'string'}]] : []);

const STORY_TAGS = ['news-list', 'news-card', 'news-article', 'site-search'];
const INNER = {
  'news-source': [{name: 'news-elements/news-list', attributes: {preview: true, count: 2}}],
  'promo-slot': [{name: 'core/paragraph', attributes: {content: '★ ★ ★'}}],
};

/** What the inserter shows: sample stories, or what the docs show. */
function exampleOf(tag, attributes, sample) {
  const editorOnly = attributes.filter((attribute) => attribute.editorOnly).map(({name}) => [name, true]);
  const own = Object.entries(sample.attributes).filter(([name]) => !['src', 'href', 'action'].includes(name));
  const links = [...sample.content.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(
    ([, href, name]) => `${href} ${name}`,
  );
  return {
    attributes: {
      ...Object.fromEntries([...own, ...editorOnly]),
      ...(CONTENT[tag] === 'links' && links.length && {links: links.join('\n')}),
    },
    ...(INNER[tag] && {innerBlocks: INNER[tag]}),
    viewportWidth: STORY_TAGS.includes(tag) || INNER[tag] ? 600 : 400,
  };
}
