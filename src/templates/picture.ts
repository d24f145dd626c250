import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {ArticleImage} from '../data/article.js';
import {safeResource} from '../internal/safe-url.js';

/** Widths asked of a publisher's image CDN, in pixels. */
const WIDTHS = [160, 320, 480, 640, 960, 1280, 1920];

export interface PictureOptions {
  /** As in HTML: how wide the image stands, for the choice among its sizes. */
  sizes: string;
  /** Loaded at once and before others; else when it comes near the view. */
  eager: boolean;
  /** `https://cdn.example/?u={url}&w={width}` */
  cdn?: string | undefined;
}

/** The addresses at which a publisher's image CDN has a picture; nothing without one. */
export function fromCdn(url: string, cdn: string | undefined): {src: string; srcset: string} | undefined {
  const at = (width: number): string | undefined =>
    safeResource(cdn?.replace('{url}', encodeURIComponent(url)).replace('{width}', String(width)));
  const src = at(960);
  return src ? {src, srcset: WIDTHS.map((width) => `${at(width) ?? src} ${width}w`).join(', ')} : undefined;
}

/**
 * The image of a story in a box that keeps its place whether the image comes, comes late, or never. How it loads is said
 * before its addresses: WebKit asks for an image as soon as it has one.
 *
 * @csspart media - The box that is kept for the image.
 * @csspart image - The image in it.
 */
export function picture(image: ArticleImage | undefined, {sizes, eager, cdn}: PictureOptions): TemplateResult {
  const served = image && fromCdn(image.url, cdn);
  const candidates = served?.srcset ?? image?.srcset;
  return html`<div class="media" part="media">
    ${
      image
        ? html`<img
            part="image"
            loading=${eager ? 'eager' : 'lazy'}
            fetchpriority=${eager ? 'high' : nothing}
            sizes=${ifDefined(candidates && (eager ? sizes : `auto, ${sizes}`))}
            srcset=${ifDefined(candidates)}
            decoding="async"
            width=${ifDefined(image.width)}
            height=${ifDefined(image.height)}
            alt=${image.alt}
            src=${served?.src ?? image.url}
          />`
        : nothing
    }
  </div>`;
}
