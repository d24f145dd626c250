/** Names, not words: they are the same in every language. */
const NAMES = new Set(['format', 'lang', 'networks', 'languages']);

/** Values whose names alone say little to whoever has not read their help. */
const VALUES = {
  ...{lazy: 'When the reader comes near', eager: 'At once'},
  ...{none: 'None', button: 'By a button', scroll: 'By scrolling'},
  ...{row: 'Icons with names', icons: 'Icons alone', menu: 'A few, the rest behind a button'},
  ...{
    vertical: 'Picture above',
    horizontal: 'Picture beside',
    compact: 'Small picture',
    lead: 'Large',
    headlines: 'Headlines alone',
  },
};

/** What a form calls a value of a choice: "Reading time". */
export const titleOfValue = (value) => VALUES[value] ?? value[0].toUpperCase() + value.slice(1).replaceAll('-', ' ');

/** A list of words that are boxes to tick need not be said; in any language. */
export const withoutWords = (markdown) => markdown.replace(/, [^,.։`]+[:՝] `[^`]+`(?=[.։])/, '');

/** Every text in English that a form made of these descriptions shows; texts.json beside this has their translations. */
export const formTexts = (elements) =>
  new Set(
    elements.flatMap(({title, markdown, attributes}) => [
      title,
      markdown,
      ...attributes
        .filter(({editorOnly}) => !editorOnly)
        .flatMap((field) => [
          field.title,
          field.markdown,
          ...(NAMES.has(field.name) ? [] : (field.values ?? []).map(titleOfValue)),
        ]),
    ]),
  );
