/** What campaigns and ad networks add to an address to know who came by it. */
const TRACKING =
  /^((utm|mtm|hsa)_\w+|(fb|g|d|ys?|tt|tw)clid|msclkid|[gw]braid|mc_[ce]id|igsh(id)?|_(openstat|hs(enc|mi)|gl))$/i;
const PLACE = /(?:\{|%7B)(url|headline)(?:\}|%7D)/gi;

/**
 * The address that readers hand on: without fragment, without what tracks, without the partner's parameters. What is left
 * stays as it was written.
 * @param linkParams - Names and values as in a query: `utm_source=partner`.
 */
export function shareableAddress(address: string, linkParams = ''): string {
  const url = new URL(address);
  const partner = new URLSearchParams(linkParams);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const [name = ''] = new URLSearchParams(pair).keys();
      return !TRACKING.test(name) && !partner.has(name);
    });
  url.search = kept.join('&');
  url.hash = '';
  return url.href;
}

/** Whether an address has a place for the story's own. */
export const isShareTemplate = (template: string): boolean => template.search(PLACE) >= 0;

/** A share address for this story; a parameter that would be empty is left out. */
export function fillAddress(template: string, story: {url: string; headline: string}): string {
  const filled = template.replace(PLACE, (_, name: 'url' | 'headline') => encodeURIComponent(wellFormed(story[name])));
  return story.headline ? filled : filled.replace(/(?<=[?&#])\w+=(&|$)|(?<==)%20/g, '');
}

/** Half of a character that takes two, as a cut text may end in, cannot be encoded. */
export const wellFormed = (text: string): string => text.trim().replace(/\p{Surrogate}/gu, '\uFFFD');
