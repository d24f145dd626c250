import {checkFeed} from './check-feed.js';
import {fieldsOf} from './state.js';
import {isAddress} from './values.js';

/** While somebody types. */
const PAUSE_MS = 600;

/** Where a widget's stories would come from; nothing where it has none, or where they depend on what a reader types. */
export function sourceOf({widget, options: {src = '', format, lang}}, elements) {
  const hasFeed = fieldsOf(elements, widget).some(({name}) => name === 'format');
  const isUsable = hasFeed && isAddress(src) && !src.includes('{searchTerms}');
  return isUsable ? {src: src.trim(), format, lang} : undefined;
}

/** Looks at the feed of the state that is shown, once for each address. */
export class FeedChecker {
  /** What the last check found; `{is: 'checking'}` until it ends. */
  found;
  /** Somebody is typing yet: nothing is to be asked of such an address, by nobody. */
  isWaiting = false;
  #tell;
  #asked = '';
  #life = new AbortController();

  constructor(tell) {
    this.#tell = tell;
  }

  follow(state, elements, pause = PAUSE_MS) {
    const source = sourceOf(state, elements);
    const asked = JSON.stringify(source) ?? '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#life.abort();
    this.found = source && {is: 'checking'};
    this.isWaiting = false;
    if (source) this.#check(source, (this.#life = new AbortController()).signal, pause);
  }

  again(state, elements) {
    this.#asked = undefined;
    this.follow(state, elements, 0);
  }

  async #check({src, ...options}, signal, pause) {
    this.isWaiting = true;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return;
    this.isWaiting = false;
    this.#tell(this.found);
    try {
      this.found = await checkFeed(src, options, signal);
      this.#tell(this.found);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
