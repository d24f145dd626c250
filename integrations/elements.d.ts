/** What a form, a block or a type needs to know of each element, as its code and its doc comments say. */
export declare const elements: ElementDescription[];

export interface ElementDescription {
  tag: string;
  /** Of its class. */
  name: string;
  /** A few words for a list of blocks: "News list". */
  title: string;
  /** Name of its sign in lucide. */
  icon: string;
  /** That sign as SVG: in elements.js, which is made in the build. */
  svg?: string;
  /** One sentence, as plain text. */
  summary: string;
  /** The whole description. */
  markdown: string;
  /** Its own in the order of the code; then `lang`, `surface`, `theme` and `preview`, which are `common`. */
  attributes: AttributeDescription[];
  /** Properties without an attribute. */
  properties: (Described & {type: string; readonly: boolean})[];
  events: (Described & {type: string})[];
  slots: Described[];
  parts: Described[];
  states: Described[];
  cssProperties: (Described & {default?: string})[];
  /** A first example, whole and in pieces. */
  sample: Markup & {html: string};
  /** The same as an editor puts it on a page: without addresses, and without the fallback for what they bring. */
  block: Markup & {
    /** Other widgets belong within it. */
    isContainer: boolean;
    /** Its content, where that is links alone: an editor asks for these. */
    links: {href: string; text: string}[];
  };
}

export interface AttributeDescription {
  /** As it is written in HTML: `heading-level`. */
  name: string;
  /** The element's property: `headingLevel`. `lang`, `surface` and `theme` are attributes alone. */
  property: string;
  /** A few words over a field: "Heading level". */
  title: string;
  /** The doc comment as plain text. */
  help: string;
  /** The same with its code marks. */
  markdown: string;
  /** `choice` is one of `values`; `words` any of them, with spaces between. Numbers are whole. */
  type: 'text' | 'boolean' | 'number' | 'choice' | 'words';
  values?: string[];
  /** What holds where the attribute is not given. */
  default?: string | number | boolean;
  minimum?: number;
  maximum?: number;
  /** An address, perhaps with names in braces such as `{lang}`. */
  format?: 'address';
  /** Of every element with a box: last in a form. */
  common: boolean;
  /** For an editor's canvas, never for a published page. */
  editorOnly: boolean;
}

interface Described {
  name: string;
  markdown: string;
}

interface Markup {
  attributes: Record<string, string>;
  content: string;
}
