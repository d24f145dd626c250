// What is measured as CPU of the page's thread, in ratio to a contender.
export const ALL = ['vanilla', 'vanilla-plain', 'lit', 'shoelace', 'webawesome', 'ours'];
const NAMES = {en: 'English', ru: 'Russian', hy: 'Armenian'};

const list = (count, lang, layout = 'row') => ({
  id: `lists-${count}-${lang}${layout === 'row' ? '' : `-${layout}`}`,
  table: 'lists',
  name: `list of ${count}, ${layout === 'row' ? NAMES[lang] : layout}`,
  lang,
  task: ['list', {count, layout}, count],
  target: 1.15,
});
const twenty = ['lists', {count: 20, each: 5}, 100];
const hundred = ['cards', {count: 100}, 100];
const start = (throttle) => ({
  id: `start-${throttle}x`,
  table: 'start',
  name: throttle === 1 ? 'normal speed' : `${throttle} times slower`,
  throttle,
  task: (contender) => ['start', {contender, count: 5}, 5],
  late: true,
  base: 'lit',
  target: 1.25,
});
const change = (id, name, before, task) => ({id: `changes-${id}`, table: 'changes', name, before: [before], task, target: 1.25});

export const TIMED = [
  {id: 'nothing', table: 'lists', name: 'nothing', task: ['nothing', {}, 0], target: 1},
  start(1),
  start(4),
  ...[20, 50, 500].flatMap((count) => Object.keys(NAMES).map((lang) => list(count, lang))),
  ...['grid', 'compact'].map((layout) => list(50, 'en', layout)),
  {id: 'lists-20x5', table: 'lists', name: '20 lists of 5', task: twenty, target: 1.15},
  {id: 'cards-100', table: 'lists', name: '100 cards', task: hundred, target: 1.3},
  change('language-lists', '20 lists of 5 become Russian', twenty, ['language', {to: 'ru'}, 100]),
  change('language-armenian', '20 lists of 5 become Armenian', twenty, ['language', {to: 'hy'}, 100]),
  change('language-cards', '100 cards become Russian', hundred, ['language', {to: 'ru'}, 100]),
  change('remove-lists', '20 lists of 5 go', twenty, ['remove', {}, 0]),
  change('remove-cards', '100 cards go', hundred, ['remove', {}, 0]),
];
