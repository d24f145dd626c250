import {CONTENDERS, timed} from './timed.mjs';

const LANGUAGES = {en: 'English', ru: 'Russian', hy: 'Armenian'};
const FLOOR = 1.15;
const HEAP = 1.15;
/** A story of a long list may cost so much of one of a short list: noise is no growth. */
const GROWTH = 1.1;

const list = (count, lang, layout = 'row') => ({
  id: `lists-${count}-${layout === 'row' ? lang : layout}`,
  name: `a list of ${count}, ${layout === 'row' ? `in ${LANGUAGES[lang]}` : `as ${layout}`}`,
  lang,
  task: ['list', {count, layout}, count],
  target: FLOOR,
  traced: count === 500,
});
export const manyLists = (count) => ['lists', {count, each: 5}, count * 5];
export const manyCards = (count) => ['cards', {count}, count];

/** What is held for so many stories. */
const HEAPS = {'lists-500-en': 500, 'lists-20x5': 100, 'lists-cards': 100};
const STEPS = [50, 500, 1000].map((count) => [`lists-${count}-en`, count]);

export const lists = timed({
  id: 'lists',
  title: 'Lists: from nothing to painted',
  cases: [
    ...[20, 50, 500].flatMap((count) => Object.keys(LANGUAGES).map((lang) => list(count, lang))),
    list(1000, 'en'),
    ...['grid', 'compact'].map((layout) => list(50, 'en', layout)),
    {id: 'lists-20x5', name: '20 lists of 5', task: manyLists(20), target: FLOOR, traced: true},
    {id: 'lists-cards', name: '100 separate cards', task: manyCards(100), target: 1.3, traced: true},
  ],
  more(results) {
    const heaps = Object.keys(HEAPS).filter((id) => results[id]);
    const heapOf = (id, who) => results[id].contenders[who].heap / HEAPS[id];
    const heapRatio = (id) => heapOf(id, 'ours') / heapOf(id, 'vanilla');
    const growth = STEPS.every(([id]) => results[id]) ? (who) => slopes(results, who) : undefined;
    return {
      targets: [
        ...heaps.map((id) => ({
          what: `heap per story, ${id.replace('lists-', '')}, at most ${HEAP}`,
          measured: heapRatio(id).toFixed(2),
          met: heapRatio(id) <= HEAP,
          ratio: heapRatio(id),
        })),
        ...(growth ? [grows(growth('ours'))] : []),
      ],
      sheets: [
        {
          caption: 'Memory for each story, JavaScript and DOM, kB:',
          head: ['', ...Object.values(CONTENDERS)],
          rows: heaps.map((id) => [
            id.replace('lists-', ''),
            ...Object.keys(CONTENDERS).map(
              (who) => `${heapOf(id, who).toFixed(1)} (${(heapOf(id, who) / heapOf(id, 'vanilla')).toFixed(2)})`,
            ),
          ]),
        },
        ...(growth
          ? [
              {
                caption: 'What each further story costs, CPU in ms for a hundred:',
                head: ['', ...Object.values(CONTENDERS)],
                rows: [0, 1].map((step) => [
                  `from ${STEPS[step][1]} to ${STEPS[step + 1][1]}`,
                  ...Object.keys(CONTENDERS).map((who) => (growth(who)[step] * 100).toFixed(1)),
                ]),
              },
            ]
          : []),
      ],
    };
  },
});

const slopes = (results, who) =>
  STEPS.slice(1).map(([id, count], at) => {
    const [before, fewer] = STEPS[at];
    return (results[id].contenders[who].cost - results[before].contenders[who].cost) / (count - fewer);
  });

const grows = ([first, second]) => ({
  what: `a story more costs in a longer list what it does in a shorter, at most ${GROWTH}`,
  measured: (second / first).toFixed(2),
  met: second / first <= GROWTH,
  ratio: second / first,
});
