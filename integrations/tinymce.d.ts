/** Options for `tinymce.init({...newsElements})`. */
export declare const newsElements: {custom_elements: string; extended_valid_elements: string};
