import type {Editor} from 'grapesjs';

/** A plugin for `grapesjs.init({plugins: [newsElements]})`. The canvas gets the elements by `canvas.scripts`. */
export default function newsElements(editor: Editor): void;
