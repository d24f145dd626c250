import {completeFeed, type Reader} from '../draft.js';
import {list, text} from '../values.js';

/** OpenSearch suggestions: `["fer", ["ferry", "fern"], ["of the first", "of the second"], ["address", "address"]]`. */
export const readOpenSearch: Reader = (body, source) => {
  const [term, found, , addresses] = list(body);
  if (typeof term !== 'string' || !Array.isArray(found)) return undefined;
  const stories = found.map((headline, index) => ({headline: text(headline), url: list(addresses)[index]}));
  return completeFeed({}, stories, source.url, source);
};
