// A GrapesJS plugin: a block for each element, a form for its attributes, and sample stories in the canvas until there is an address.
import {elements} from './elements.js';
import {createField} from './grapesjs-field.js';

const FIELD = 'news-elements-field';
const CATEGORY = 'News';
const LINKS = {
  type: FIELD,
  name: 'news-elements-links',
  category: 'Content',
  attribute: {title: 'Links', type: 'links', help: 'A link on each line: its address, then its name.'},
};
const WITH_ADDRESS = 'news-source[src]';

export default function newsElements(editor) {
  editor.Traits.addType(FIELD, createField());
  for (const element of elements) {
    editor.Components.addType(element.tag, typeOf(element));
    editor.Blocks.add(element.tag, {
      label: element.title,
      category: CATEGORY,
      media: element.svg,
      attributes: {title: element.summary},
      content: {type: element.tag, attributes: element.block.attributes, components: element.block.content},
    });
  }
}

function typeOf({tag, title, attributes, block}) {
  const canPreview = attributes.some(({editorOnly}) => editorOnly);
  const hasAddress = attributes.some(({name}) => name === 'src');
  return {
    isComponent: (node) => node.localName === tag,
    model: {
      defaults: {
        tagName: tag,
        name: title,
        droppable: block.isContainer,
        traits: [
          ...(block.links.length ? [LINKS] : []),
          ...attributes.filter(({editorOnly}) => !editorOnly).map(traitOf),
        ],
      },
    },
    view: {
      /** Attributes of the canvas alone: the page gets those of the model. */
      onAttrUpdate() {
        if (canPreview) this.el.toggleAttribute('preview', !hasAddress || !isFed(this.el));
        if (block.isContainer) this.model.onAll(({view}) => view !== this && view?.onAttrUpdate());
      },
      /** A widget looks for its source once it is in its place. */
      onRender() {
        this.onAttrUpdate();
      },
    },
  };
}

const isFed = (element) => element.hasAttribute('src') || element.closest(WITH_ADDRESS) !== null;

const traitOf = (attribute) => ({
  type: FIELD,
  name: attribute.name,
  label: attribute.title,
  category: attribute.common ? 'Look' : 'Content',
  attribute,
});
