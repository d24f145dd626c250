import {absoluteAddress} from './address.js';
import type {FeedFormat} from './feed-format.js';
import {request} from './request.js';
import {isNumber, isWordPress, termAddress, type WordPressTerm} from './wordpress-address.js';

const lookups = new Map<string, Promise<WordPressTerm | undefined>>();

/**
 * The category, else the tag, that has the section's slug; each slug is looked up once a page. Nothing where there is
 * none, or where the feed has no such numbers: then `pageFilter` chooses by name.
 * @throws FeedError
 */
export function findTerm(src: string, format: FeedFormat, section?: string): Promise<WordPressTerm | undefined> {
  const address = absoluteAddress(src);
  const slug = section?.trim().toLowerCase();
  if (!slug || isNumber(slug) || !isWordPress(address, format)) return Promise.resolve(undefined);
  const key = `${address} ${slug}`;
  const lookup = lookups.get(key) ?? look(address, slug);
  lookups.set(key, lookup);
  lookup.catch(() => lookups.delete(key));
  return lookup;
}

/** Not aborted with the element that asked: the answer is a few bytes, and others wait for it too. */
async function look(address: string, slug: string): Promise<WordPressTerm | undefined> {
  for (const taxonomy of ['categories', 'tags'] as const) {
    const asked = termAddress(address, taxonomy, slug);
    if (!asked) break;
    const {bytes} = await request(asked, new AbortController().signal);
    const id = /"id":\s*(\d+)/.exec(new TextDecoder().decode(bytes))?.[1];
    if (id) return {taxonomy, id};
  }
  return undefined;
}
