/** Names, not words: they are the same in every language. */
const NAMES = new Set(['format', 'lang', 'networks', 'languages']);

/** What a form calls a value of a choice: "Reading time". */
export const titleOfValue = (value) => value[0].toUpperCase() + value.slice(1).replaceAll('-', ' ');

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
