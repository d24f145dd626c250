// Which story has its picture taken where.

const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'ru', 'hy'];
const WIDTHS = [320, 800];

/** Of a story, in CSS pixels. */
const MAX_HEIGHTS = {layouts: 1400, others: 600};

const place = (theme, language, width) => ({theme, language, width, name: `${theme}-${language}-${width}`});

export const EVERYWHERE = THEMES.flatMap((theme) =>
  LANGUAGES.flatMap((language) => WIDTHS.map((width) => place(theme, language, width))),
);

/** Each pair of a theme and a language, of a theme and a width, of a language and a width. */
const PAIRWISE = [
  place('light', 'en', 320),
  place('light', 'ru', 800),
  place('light', 'hy', 320),
  place('dark', 'ru', 320),
  place('dark', 'hy', 800),
  place('dark', 'en', 800),
];

/** The places of a story: one in a light theme and one in a dark, one narrow and one wide. */
const TURNS = [
  [0, 4],
  [1, 3],
  [2, 5],
];

/**
 * The stories of an element share sheets, so that a new story costs no new file: those tagged `layout` are on one in every
 * place, the others on one in each place of the pairwise choice, two places a story.
 * @returns pictures by place: each with its file and its stories.
 */
export function planPictures(stories) {
  const groups = groupByTitle(stories.filter(({tags}) => !tags.includes('no-picture')));
  return [...groups].flatMap(([title, group]) => {
    const layouts = group.filter(({tags}) => tags.includes('layout'));
    const others = group.filter((story) => !layouts.includes(story));
    return [
      ...EVERYWHERE.map((where) => sheet(title, 'layouts', where, layouts)),
      ...PAIRWISE.map((where, row) => sheet(title, 'others', where, others.filter(isTurnOf(row)))),
    ].filter((picture) => picture.stories.length);
  });
}

function groupByTitle(stories) {
  const groups = new Map();
  for (const story of stories) groups.set(story.title, [...(groups.get(story.title) ?? []), story]);
  return groups;
}

const isTurnOf = (row) => (_, index) => TURNS[index % TURNS.length].includes(row);

const sheet = (title, kind, where, stories) => ({
  file: `${title.toLowerCase().replace(/\W+/g, '-')}.${kind}.${where.name}.png`,
  where,
  maxHeight: MAX_HEIGHTS[kind],
  stories,
});
