// What every contender paints: the demo's newspaper in three languages, repeated until there are enough.
import {loadEditions} from '../../scripts/demo/stories.mjs';

const WIDTH = 320;
const HEIGHT = 180;

/** So many articles in a language, as a page hands them to `news-list`. `now` makes the first of them a few minutes old. */
export function stories(language, count, now) {
  const edition = loadEditions(now)[language];
  const images = edition.stories.filter(({image}) => image);
  return [...Array(count).keys()].map((index) => {
    const story = edition.stories[index % edition.stories.length];
    const lap = Math.floor(index / edition.stories.length);
    const {image} = story.image ? story : images[index % images.length];
    return {
      id: `${story.id}-${lap}`,
      url: `https://paper.test${story.path}${lap || ''}`,
      headline: story.headline,
      summary: story.summary,
      section: story.section.name,
      datePublished: new Date(story.published - lap * 7 * 24 * 3_600_000).toISOString(),
      authors: [{name: story.section.desk}],
      views: story.views + lap * 37,
      image: {url: image.path.replace('.webp', `-${WIDTH}.webp`), alt: image.alt, width: WIDTH, height: HEIGHT},
      publisher: {name: edition.name, url: 'https://paper.test/'},
      tags: [],
      flags: [],
      attachments: [],
    };
  });
}
