// Which story has its picture taken where.

const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'ru', 'hy'];
const WIDTHS = [320, 800];

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
 * A story tagged `layout` has a picture of its own in every place. The others of an element share a sheet in each place
 * of a pairwise choice, two places a story, so that a new story costs no new file.
 * @returns pictures by place: each with its file and its stories.
 */
export function planPictures(stories) {
  const pictured = stories.filter(({tags}) => !tags.includes('no-picture'));
  const layouts = pictured.filter(({tags}) => tags.includes('layout'));
  const others = groupByTitle(pictured.filter((story) => !layouts.includes(story)));
  return [
    ...layouts.flatMap((story) =>
      EVERYWHERE.map((where) => ({file: `${story.id}.${where.name}.png`, where, stories: [story]})),
    ),
    ...[...others].flatMap(([title, group]) => sheets(title, group)),
  ];
}

function groupByTitle(stories) {
  const groups = new Map();
  for (const story of stories) groups.set(story.title, [...(groups.get(story.title) ?? []), story]);
  return groups;
}

function sheets(title, group) {
  const slug = title.toLowerCase().replace(/\W+/g, '-');
  return PAIRWISE.map((where, row) => ({
    file: `${slug}.others.${where.name}.png`,
    where,
    stories: group.filter((_, index) => TURNS[index % TURNS.length].includes(row)),
  })).filter(({stories}) => stories.length);
}
