import {warnOnce} from './warn.js';

interface HtmlPolicy {
  createHTML(text: string): string;
}

declare const trustedTypes: {createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy} | undefined;

let policy: HtmlPolicy | undefined;
let asked = false;

/**
 * The library's one policy, made at its first use. It passes text through: what it guards is what this library hands to
 * it, which is Lit's own static markup, XML for a parser that runs nothing, and the sanitiser's output.
 * @returns nothing where the browser has no Trusted Types or the page refuses the policy.
 */
export function htmlPolicy(): HtmlPolicy | undefined {
  if (!asked) {
    asked = true;
    try {
      if (typeof trustedTypes !== 'undefined') policy = trustedTypes.createPolicy('news-elements', {createHTML: (text) => text});
    } catch {
      warnOnce("The page's Content-Security-Policy refuses the Trusted Types policy: add `trusted-types news-elements`.");
    }
  }
  return policy;
}

/** Text as the type that this page's parsers accept. */
export function trustedHtml(text: string): string {
  return htmlPolicy()?.createHTML(text) ?? text;
}
