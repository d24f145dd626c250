import {childrenOf} from './markup.js';
import {fieldsOf} from './state.js';

const LINK = /<a href="([^"]+)">([^<]*)<\/a>/g;

/** The state with another widget: what both have is kept, and what the new one is nothing without comes from its sample. */
export function seeded(state, {tag, sample, attributes}, elements) {
  const known = fieldsOf(elements, tag).map(({name}) => name);
  const isAddress = (name) => attributes.some((field) => field.name === name && field.format === 'address');
  const given = Object.entries(sample.attributes).filter(([name]) => !isAddress(name) && name !== 'heading');
  const kept = Object.entries(state.options).filter(([name]) => known.includes(name) && name !== 'layout');
  const isSame = childrenOf(tag) === childrenOf(state.widget) && childrenOf(tag) === 'fallback';
  return {
    widget: tag,
    options: {...Object.fromEntries(given), ...Object.fromEntries(kept)},
    links: isSame ? state.links : childrenOf(tag) === 'links' ? linksIn(sample.content) : [],
  };
}

const linksIn = (html) =>
  [...html.matchAll(LINK)].map(([, href, text]) => ({href: href.replaceAll('&amp;', '&'), text}));
