import {first} from '../../internal/first.js';
import type {Draft} from '../draft.js';
import {addressIn, firstText, type Fields} from '../xml.js';
import {linksTo} from './xml-texts.js';

interface Medium {
  url: string | undefined;
  type: string;
  /** `image`, `audio`, `video`; empty where nothing says. */
  kind: string;
  area: number;
  [detail: string]: unknown;
}

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i;

/** The pictures, recordings and films that some elements point to. */
const mediaIn = (elements: Element[], base: string): Medium[] =>
  elements
    .map((element) => {
      const read = (name: string): string | null => element.getAttribute(name);
      const url = addressIn(element, base, 'url') ?? addressIn(element, base, 'href');
      const type = read('type') ?? '';
      const [width, height] = [read('width'), read('height')];
      return {
        url,
        type,
        kind: read('medium') ?? (IMAGE_FILE.test(url ?? '') ? 'image' : type.replace(/\/.*/, '')),
        area: read('isDefault') === 'true' ? Infinity : Number(width) * Number(height ?? width),
        title: read('title'),
        width,
        height,
        size: read('length') ?? read('fileSize'),
        duration: read('duration'),
      };
    })
    .filter(({url}) => url);

/** A story's picture and recordings, from media:*, enclosures and itunes:*. */
export function mediaOf(read: Fields, base: string): Draft {
  const contents = mediaIn(read('media:content'), base);
  const enclosed = mediaIn([...read('enclosure'), ...linksTo(read, 'enclosure')], base);
  const places = [
    contents.filter(({kind}) => !kind || kind === 'image'),
    mediaIn(read('media:thumbnail'), base),
    enclosed.filter(({kind}) => kind === 'image'),
    mediaIn(read('itunes:image'), base),
  ];
  const pictures = first(places, ({length}) => length);
  const time = firstText(read('itunes:duration'))
    ?.split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return {
    image: {
      ...pictures?.toSorted((one, other) => other.area - one.area)[0],
      credit: firstText(read('media:credit', 'rights')),
    },
    attachments: [...enclosed, ...contents]
      .filter(({kind, url}, at, all) => kind && kind !== 'image' && all.findIndex((other) => other.url === url) === at)
      .map((medium) => ({...medium, duration: medium.duration ?? time})),
  };
}
