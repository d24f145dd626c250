/** Configuration for `ClassicEditor.create(element, {...newsElements})`, with the plugin GeneralHtmlSupport. */
export declare const newsElements: {
  htmlSupport: {allow: {name: string; attributes: string[]; classes: true}[]};
};
