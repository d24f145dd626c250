// What CKEditor 5's General HTML Support has to let through: each element with its attributes.
import {elements} from './elements.js';

const GLOBAL = ['id', 'slot', 'hidden'];

export const newsElements = {
  htmlSupport: {
    allow: [
      // Elements that are not HTML's: without it none is kept.
      {name: '$customElement'},
      ...elements.map(({tag, attributes}) => ({
        name: tag,
        attributes: [...attributes.map(({name}) => name), ...GLOBAL],
        classes: true,
      })),
    ],
  },
};
