// The built file as a page has it: `news-list` and `news-card`, with what they do by default.
const LAYOUTS = {row: 'list'};
const make = (tag, values) => Object.assign(document.createElement(tag), values);

globalThis.contender = {
  list: (articles, {heading, layout}) => make('news-list', {articles, heading, layout: LAYOUTS[layout] ?? layout}),
  card: (article) => make('news-card', {article}),
};
