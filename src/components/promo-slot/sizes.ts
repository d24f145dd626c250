import {warnOnce} from '../../internal/warn.js';

interface Size {
  width: number;
  height: number;
  /** Width of the container from which it holds. */
  from: number;
}

const SIZE = /^(\d{1,4})x(\d{1,4})(?:@(\d{1,4}))?$/;
const USUAL = '300x250';

/** `300x250, 728x90@800`: sizes in pixels, each from the width of the container after the `@`, else from its own width. */
function parseSizes(text: string): Size[] {
  return text.split(/[\s,]+/).flatMap((word) => {
    const [, width, height, from = width] = SIZE.exec(word) ?? [];
    if (width && height) return [{width: +width, height: +height, from: +from!}];
    if (word) warnOnce(`sizes="${word}" is no size; it takes 300x250, 728x90@800 and the like.`);
    return [];
  });
}

/** The box that is kept for each width of the container, as rules; the smallest size holds below its own width too. */
export function boxRules(text = USUAL): string {
  const sizes = parseSizes(text).sort((a, b) => a.from - b.from);
  if (!sizes.length) return boxRules();
  return sizes
    .map(({width, height, from}, index) => {
      const rule = `.place{--_w:${width}px;--_h:${height}px}`;
      return index ? `@container (inline-size>=${from}px){${rule}}` : rule;
    })
    .join('');
}
