import {warnOnce} from './warn.js';

interface HtmlPolicy {
  createHTML(text: string): string;
}

const page = globalThis as {trustedTypes?: {createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy}};
let policy: HtmlPolicy | false | undefined;

/**
 * The library's one policy, made at its first use. It passes text through: what it guards is what this library hands to
 * it, which is Lit's own static markup, XML for a parser that runs nothing, and the sanitiser's output.
 * @returns nothing where the browser has no Trusted Types or the page refuses the policy.
 */
export function htmlPolicy(): HtmlPolicy | undefined {
  try {
    policy ??= page.trustedTypes?.createPolicy('news-elements', {createHTML: (text) => text}) ?? false;
  } catch {
    policy = false;
    warnOnce("The page's CSP refuses the policy: add `trusted-types news-elements`.");
  }
  return policy || undefined;
}

/** Text as the type that this page's parsers accept. */
export function trustedHtml(text: string): string {
  return htmlPolicy()?.createHTML(text) ?? text;
}
