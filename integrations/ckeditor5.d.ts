/** Configuration for `ClassicEditor.create({attachTo, ...newsElements})`, with the plugin GeneralHtmlSupport. */
export declare const newsElements: {
  htmlSupport: {allow: {name: string; attributes: string[]; classes: true}[]};
};
