import manifest from '../custom-elements.json';

/** What the manifest says of each element, by its tag. */
export const elements = new Map(
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map((element) => [element.tagName, element]),
);
