// An ad blocker made of real rules: what it refuses is decided here, what it hides is a style sheet of an extension.
import {FiltersEngine, Request} from '@ghostery/adblocker';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Servers of this machine have one name; blockers go by names. */
export const NAMES = {
  page: 'https://harbour-notes.example',
  script: 'https://cdn.example',
  feed: 'https://paper.example',
};
const TYPES = {document: 'main_frame', iframe: 'sub_frame', fetch: 'xmlhttprequest', xhr: 'xmlhttprequest'};

/** @param lists `{name, text}` of rules, or `{name, compiled}` as the engine stores them. */
export function blockerOf(lists) {
  const engines = lists.map(({name, text, compiled}) => ({
    name,
    engine: compiled ? FiltersEngine.deserialize(compiled) : FiltersEngine.parse(text, {debug: true}),
  }));
  return {
    /** The names of the lists that refuse a request; none where it may go. */
    refusing(url, type, sourceUrl) {
      const request = Request.fromRawDetails({url, type: TYPES[type] ?? type, sourceUrl});
      return engines.filter(({engine}) => engine.match(request).match).map(({name}) => name);
    },
    /** What is hidden on a page that has these names in it. */
    css(names) {
      const {hostname} = new URL(NAMES.page);
      const asked = {url: `${NAMES.page}/`, hostname, domain: hostname, ...names};
      return engines.map(({engine}) => engine.getCosmeticsFilters(asked).styles).join('\n');
    },
  };
}

/** Blockers hide by style sheets of the user's, which no page can overrule. @returns the folder of an extension that does. */
export function extension(folder, css) {
  const manifest = {
    manifest_version: 3,
    name: 'Ad blocker',
    version: '1',
    content_scripts: [{matches: ['<all_urls>'], css: ['hide.css'], css_origin: 'user', run_at: 'document_start'}],
  };
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'hide.css'), css);
  return folder;
}
